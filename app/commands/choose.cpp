// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "app/commands/load_design.h"
#include "app/commands/nearest.h"
#include "model/base/number_text.h"
#include "model/io/choice.h"
#include "model/io/project_file.h"
#include <QFileInfo>

namespace {
QString key(const char* name)
{
    return QString::fromLatin1(name);
}

/// A number of the whole text; nothing otherwise.
std::optional<double> numberIn(const QString& text)
{
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// "30 %" and "30" as a share of one.
std::optional<double> shareIn(QString text)
{
    text = text.trimmed();
    if (text.endsWith(QLatin1Char('%')))
        text.chop(1);
    const auto number = numberIn(text);
    return number ? std::optional(*number / 100) : std::nullopt;
}

/// The site by id or name, in the design's active option.
ObjectId siteNamed(const Design& design, const QString& name)
{
    for (const Site& site : design.all<Site>())
        if (site.id.text == name || site.name == name)
            return site.id;
    return {};
}

ObjectId networkNamed(const Design& design, const QString& name)
{
    for (const VirtualNetwork& network : design.all<VirtualNetwork>())
        if (network.id.text == name || network.name == name)
            return network.id;
    return {};
}

/// Reads the place of the site into the requirement; a reason when it cannot.
QString readSite(const CommandLine& line, const Design& design, const Catalogue& catalogue, Requirement& requirement)
{
    const QString name = line.value(key("site"));
    if (line.has(key("at"))) {
        const QStringList parts = line.value(key("at")).split(QLatin1Char(','));
        const auto latitude = numberIn(parts.value(0)), longitude = numberIn(parts.value(1));
        if (parts.size() != 2 || !latitude || !longitude)
            return QStringLiteral("--at takes latitude and longitude in degrees, such as 52.37,4.90.");
        requirement.place = Coordinates{*latitude, *longitude};
        requirement.siteName = name;
        return {};
    }
    if (!line.has(key("site")))
        return QStringLiteral("Say with --site or --at where the site is.");
    requirement.site = siteNamed(design, name);
    if (!requirement.site.isEmpty())
        return {};
    if (const auto city = knownCity(catalogue, name)) {
        requirement.siteName = city->name;
        requirement.place = city->coordinates.value;
        return {};
    }
    QStringList names;
    for (const KnownCity& city : knownCities(catalogue))
        names << city.name.toLower();
    const QString nearest = nearestName(name, names);
    return QStringLiteral("“%1” is neither a site of the design nor a city that the catalogue knows%2. Give its coordinates with --at.").arg(name, nearest.isEmpty() ? QString() : QStringLiteral("; did you mean “%1”?").arg(nearest));
}

QString readRates(const CommandLine& line, Requirement& requirement)
{
    if (!line.has(key("bandwidth")))
        return QStringLiteral("Say with --bandwidth how much must flow each way, such as 1Gbps.");
    const auto rate = parseBandwidth(line.value(key("bandwidth")));
    if (!rate)
        return QStringLiteral("--bandwidth: %1").arg(rate.error().message);
    requirement.toAzure = requirement.fromAzure = *rate;
    if (line.has(key("from-azure"))) {
        const auto from = parseBandwidth(line.value(key("from-azure")));
        if (!from)
            return QStringLiteral("--from-azure: %1").arg(from.error().message);
        requirement.fromAzure = *from;
    }
    return {};
}

QString readTargets(const CommandLine& line, const Catalogue& catalogue, Requirement& requirement)
{
    if (line.has(key("availability"))) {
        const auto share = shareIn(line.value(key("availability")));
        if (!share)
            return QStringLiteral("--availability takes per cent, such as 99.95.");
        requirement.availability = Availability::fraction(*share);
    }
    if (line.has(key("latency"))) {
        const auto target = parseLatency(line.value(key("latency")));
        if (!target)
            return QStringLiteral("--latency: %1").arg(target.error().message);
        requirement.latency = *target;
    }
    if (line.has(key("load")) && line.has(key("volume")))
        return QStringLiteral("--load and --volume say the same: give one of them.");
    if (line.has(key("load"))) {
        requirement.averageLoad = shareIn(line.value(key("load")));
        if (!requirement.averageLoad)
            return QStringLiteral("--load takes per cent of the bandwidth, such as 30.");
    }
    if (line.has(key("volume"))) {
        const auto volume = numberIn(line.value(key("volume")));
        if (!volume || *volume < 0)
            return QStringLiteral("--volume takes GB a month that leave Azure, such as 20000.");
        if (requirement.fromAzure.mbps() > 0)
            requirement.averageLoad = loadOfVolume(*volume, requirement.fromAzure, catalogue);
    }
    requirement.isPrivate = line.has(key("private"));
    requirement.isEncrypted = line.has(key("encrypted"));
    requirement.provider = line.value(key("provider"));
    return {};
}

QString regionHint(const Catalogue& catalogue, const QString& name)
{
    QStringList names;
    for (const Region& region : catalogue.regions())
        names << region.name;
    const QString nearest = nearestName(name.toLower().remove(QLatin1Char(' ')), names);
    return nearest.isEmpty() ? QString() : QStringLiteral(" Did you mean “%1”?").arg(nearest);
}

int writeOptions(const QString& path, const Choice& choice, const QString& currency)
{
    if (const auto saved = save(path, choiceProject(QFileInfo(path).baseName(), currency, choice)); !saved) {
        printMessage(QStringLiteral("%1: %2").arg(path, saved.error().message));
        return Unusable;
    }
    return Success;
}

void addOptions(CommandLine& line)
{
    line.option({key("site")}, QStringLiteral("NAME"), QStringLiteral("A site of the design, or a city that the catalogue knows."));
    line.option({key("at")}, QStringLiteral("LAT,LON"), QStringLiteral("Where the site is, in degrees: 52.37,4.90; then --site is only its name."));
    line.option({key("region")}, QStringLiteral("NAME"), QStringLiteral("The Azure region, as in ARM: westeurope."));
    line.option({key("network")}, QStringLiteral("NAME"), QStringLiteral("A virtual network of the design in that region; without it a new one."));
    line.option({key("bandwidth")}, QStringLiteral("RATE"), QStringLiteral("What must flow each way: 500Mbps, 1Gbps; a bare number is in Mbps."));
    line.option({key("from-azure")}, QStringLiteral("RATE"), QStringLiteral("What must flow from Azure, where it differs."));
    line.option({key("availability")}, QStringLiteral("PERCENT"), QStringLiteral("End to end, at least: 99.95."));
    line.option({key("latency")}, QStringLiteral("MS"), QStringLiteral("Typical round trip, at most."));
    line.flag(key("private"), QStringLiteral("Never over the public internet."));
    line.flag(key("encrypted"), QStringLiteral("Encrypted in transit."));
    line.option({key("load")}, QStringLiteral("PERCENT"), QStringLiteral("How much of the bandwidth flows on average over a month; 100 is assumed."));
    line.option({key("volume")}, QStringLiteral("GB"), QStringLiteral("What leaves Azure in a month, in place of --load."));
    line.option({key("provider")}, QStringLiteral("NAME"), QStringLiteral("The provider of circuits; any otherwise."));
    line.option({key("prices")}, QStringLiteral("FILE"), QStringLiteral("Prices that go before the built-in ones: pages of Azure's Retail Prices API, as JSON."));
    line.option({key("overlay")}, QStringLiteral("FILE"), QStringLiteral("Own figures that go before the built-in catalogue: contracts, measurements, prices, as JSON."));
    line.option({key("currency")}, QStringLiteral("CODE"), QStringLiteral("Of the prices."), defaultCurrency);
    line.option({QStringLiteral("o"), key("output")}, QStringLiteral("FILE"), QStringLiteral("Writes the proposals as a design, one option each."));
    line.flag(key("json"), QStringLiteral("Prints the proposals as JSON, with every reason and derivation."));
}

int runChoose(const Command& self, const QStringList& arguments)
{
    CommandLine line(self);
    addOptions(line);
    if (!line.files(0, 1).read(arguments))
        return line.exitCode();
    // 1. The design, where one is named.
    const auto loaded = loadCatalogue(line.value(key("overlay")));
    if (!loaded)
        return Unusable;
    const Catalogue& catalogue = *loaded;
    Design design;
    QString currency = line.value(key("currency"));
    if (!line.files().isEmpty()) {
        const LoadOutcome outcome = loadDesign(line.files().first());
        if (!outcome.file)
            return Unusable;
        design = outcome.file->project.options.first();
        if (!line.has(key("currency")) && !outcome.file->project.currency.isEmpty())
            currency = outcome.file->project.currency;
    }
    PriceList prices = catalogue.prices();
    if (line.has(key("prices"))) {
        const auto own = loadPrices(line.value(key("prices")));
        if (!own)
            return Unusable;
        prices = prices.with(*own);
    }
    // 2. The requirement.
    Requirement requirement;
    requirement.region = line.value(key("region"));
    if (line.has(key("network"))) {
        requirement.network = networkNamed(design, line.value(key("network")));
        if (requirement.network.isEmpty())
            return line.refuse(QStringLiteral("“%1” is no virtual network of the design.").arg(line.value(key("network"))));
    }
    for (const QString& reason : {readSite(line, design, catalogue, requirement), readRates(line, requirement), readTargets(line, catalogue, requirement)})
        if (!reason.isEmpty())
            return line.refuse(reason);
    // 3. The answer.
    const Choice choice = choose(requirement, design, catalogue, prices, currency);
    for (const Error& error : choice.errors)
        printMessage(error.message + (error.where == QLatin1String("region") ? regionHint(catalogue, requirement.region) : QString()));
    if (!choice.errors.isEmpty())
        return Unusable;
    if (line.has(key("output")))
        if (const int code = writeOptions(line.value(key("output")), choice, currency); code != Success)
            return code;
    if (line.has(key("json")))
        printOutput(choiceJson(requirement, choice));
    else
        printOutput(choiceText(requirement, design, catalogue, choice));
    return Success;
}
}

Command chooseCommand()
{
    return {QStringLiteral("choose"), QStringLiteral("[FILE] --site NAME|--at LAT,LON --region NAME --bandwidth RATE [--availability PERCENT] [--private] [--encrypted] [--json]"),
            QStringLiteral("Proposes how to connect a site to an Azure region: VPN or ExpressRoute, where, how large, and why."), Needs::Nothing, runChoose};
}
