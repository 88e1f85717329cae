// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chooser/requirement.h"
#include "model/design/kind_info.h"
#include <QCoreApplication>
#include <QMap>
#include <cmath>

namespace {
QString chooserText(const char* text)
{
    return QCoreApplication::translate("chooser", text);
}

bool isOnEarth(Coordinates place)
{
    return std::isfinite(place.latitude) && std::isfinite(place.longitude) && std::abs(place.latitude) <= 90 && std::abs(place.longitude) <= 180;
}

QList<Error> placeErrors(const Requirement& requirement, const Design& design)
{
    if (!requirement.site.isEmpty()) {
        const Site* site = design.find<Site>(requirement.site);
        if (!site)
            return {{chooserText(QT_TRANSLATE_NOOP("chooser", "This site is not in the design. Choose another, or a city.")), QStringLiteral("site")}};
        if (!site->latitude || !site->longitude)
            return {{chooserText(QT_TRANSLATE_NOOP("chooser", "“%1” has no coordinates. Set its latitude and longitude in the inspector.")).arg(displayName(design, site->id)), QStringLiteral("site")}};
        return {};
    }
    if (!requirement.place)
        return {{chooserText(QT_TRANSLATE_NOOP("chooser", "Say where the site is: a site of the design, a city, or latitude and longitude.")), QStringLiteral("site")}};
    if (!isOnEarth(*requirement.place))
        return {{chooserText(QT_TRANSLATE_NOOP("chooser", "Latitude goes from −90 to 90 and longitude from −180 to 180.")), QStringLiteral("site")}};
    return {};
}

QList<Error> azureErrors(const Requirement& requirement, const Design& design, const Catalogue& catalogue)
{
    const Region* region = catalogue.region(requirement.region);
    if (!region)
        return {{requirement.region.isEmpty() ? chooserText(QT_TRANSLATE_NOOP("chooser", "Choose an Azure region."))
                                              : chooserText(QT_TRANSLATE_NOOP("chooser", "“%1” is not a region of the catalogue. Names are those of ARM, such as westeurope.")).arg(requirement.region),
                 QStringLiteral("region")}};
    if (requirement.network.isEmpty())
        return {};
    const VirtualNetwork* network = design.find<VirtualNetwork>(requirement.network);
    if (!network)
        return {{chooserText(QT_TRANSLATE_NOOP("chooser", "This virtual network is not in the design. Choose another, or a new one.")), QStringLiteral("network")}};
    if (network->region != requirement.region)
        return {{chooserText(QT_TRANSLATE_NOOP("chooser", "“%1” is not in %2. Choose its region, or a new network.")).arg(displayName(design, network->id), region->displayName), QStringLiteral("network")}};
    return {};
}

QList<Error> numberErrors(const Requirement& requirement)
{
    QList<Error> errors;
    const auto isRate = [](Bandwidth rate) { return std::isfinite(rate.mbps()) && rate.mbps() >= 0 && rate.mbps() <= 10'000'000; };
    if (!isRate(requirement.toAzure) || !isRate(requirement.fromAzure))
        errors << Error{chooserText(QT_TRANSLATE_NOOP("chooser", "Bandwidth goes from 0 to 10 Tbps each way.")), QStringLiteral("bandwidth")};
    else if (requirement.greater().mbps() <= 0)
        errors << Error{chooserText(QT_TRANSLATE_NOOP("chooser", "The bandwidth is 0. Say how much must flow, at least one way.")), QStringLiteral("bandwidth")};
    if (const auto& target = requirement.availability; target && !(target->up() > 0 && target->down() > 0))
        errors << Error{target->up() > 0 ? chooserText(QT_TRANSLATE_NOOP("chooser", "Nothing is up 100 % of the time or more. Ask for less, such as 99.95 %."))
                                         : chooserText(QT_TRANSLATE_NOOP("chooser", "The availability must be above 0 %.")),
                        QStringLiteral("availability")};
    if (const auto& target = requirement.latency; target && !(std::isfinite(target->milliseconds()) && target->milliseconds() > 0))
        errors << Error{chooserText(QT_TRANSLATE_NOOP("chooser", "The round trip must be above 0 ms.")), QStringLiteral("latency")};
    if (const auto& load = requirement.averageLoad; load && !(*load >= 0))
        errors << Error{chooserText(QT_TRANSLATE_NOOP("chooser", "The average load goes from 0 to 100 % of the bandwidth.")), QStringLiteral("averageLoad")};
    else if (load && *load > 1)
        errors << Error{chooserText(QT_TRANSLATE_NOOP("chooser", "The volume is more than this bandwidth carries in a month. Ask for more bandwidth or less volume.")), QStringLiteral("averageLoad")};
    return errors;
}

QList<Error> providerErrors(const Requirement& requirement, const Catalogue& catalogue)
{
    if (requirement.provider.isEmpty())
        return {};
    for (const PeeringLocationEntry& location : catalogue.peeringLocations())
        if (location.providers && location.providers->contains(requirement.provider))
            return {};
    return {{chooserText(QT_TRANSLATE_NOOP("chooser", "“%1” serves no peering location of the catalogue. Choose another provider, or any.")).arg(requirement.provider), QStringLiteral("provider")}};
}

constexpr double megabitsPerGigabyte = 8000, secondsPerHour = 3600;
}

QList<Error> errorsOf(const Requirement& requirement, const Design& design, const Catalogue& catalogue)
{
    return placeErrors(requirement, design) + azureErrors(requirement, design, catalogue) + numberErrors(requirement) + providerErrors(requirement, catalogue);
}

Coordinates placeOf(const Requirement& requirement, const Design& design)
{
    const Site* site = design.find<Site>(requirement.site);
    return site ? Coordinates{*site->latitude, *site->longitude} : *requirement.place;
}

QList<KnownCity> knownCities(const Catalogue& catalogue)
{
    QMap<QString, KnownCity> byName;
    const auto add = [&](const QString& name, const Sourced<Coordinates>& coordinates) {
        if (!name.isEmpty() && !byName.contains(name.toLower()))
            byName.insert(name.toLower(), {name, coordinates});
    };
    for (const PeeringLocationEntry& location : catalogue.peeringLocations())
        add(location.coordinatesOf, location.coordinates);
    for (const Region& region : catalogue.regions())
        add(region.coordinatesOf, region.coordinates);
    return byName.values();
}

std::optional<KnownCity> knownCity(const Catalogue& catalogue, const QString& name)
{
    for (const KnownCity& city : knownCities(catalogue))
        if (city.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return city;
    return std::nullopt;
}

double loadOfVolume(double gigabytesPerMonth, Bandwidth rate, const Catalogue& catalogue)
{
    return gigabytesPerMonth * megabitsPerGigabyte / (rate.mbps() * catalogue.defaults().hoursPerMonth * secondsPerHour);
}

double volumeOfLoad(double load, Bandwidth rate, const Catalogue& catalogue)
{
    return load * rate.mbps() * catalogue.defaults().hoursPerMonth * secondsPerHour / megabitsPerGigabyte;
}
