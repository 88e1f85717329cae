// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chooser/locations.h"
#include "model/analysis/figures/latency.h"
#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <tuple>

namespace {
constexpr double sameCityKilometres = 50;
enum class LocationUse { Provider, Direct };

/// Why the location is none for circuits; empty when it is one.
QString reasonAgainst(const PeeringLocationEntry& location, const Requirement& requirement, LocationUse use)
{
    if (use == LocationUse::Direct)
        return location.hasExpressRouteDirect.value_or(false) ? QString() : QCoreApplication::translate("chooser", "no ExpressRoute Direct");
    if (!location.providers)
        return QCoreApplication::translate("chooser", "its providers are not known");
    if (location.providers->isEmpty())
        return QCoreApplication::translate("chooser", "no provider is listed");
    if (!requirement.provider.isEmpty() && !location.providers->contains(requirement.provider))
        return QCoreApplication::translate("chooser", "%1 is not there").arg(requirement.provider);
    return {};
}

struct LocationSearch
{
    QList<LocationOption> options;
    QList<std::pair<double, QString>> passed;    // distance, text
};

LocationSearch searchLocations(const Requirement& requirement, const Design& design, const Catalogue& catalogue, LocationUse use)
{
    const Region& region = *catalogue.region(requirement.region);
    const Coordinates place = placeOf(requirement, design);
    ComponentGraph graph;
    graph.topology.catalogue = &catalogue;
    const LatencyModel latency(graph);
    LocationSearch search;
    for (const PeeringLocationEntry& location : catalogue.peeringLocations()) {
        if (location.cloud != region.cloud)
            continue;
        LocationOption option;
        option.entry = &location;
        option.distance = greatCircle(place, location.coordinates.value);
        if (const QString reason = reasonAgainst(location, requirement, use); !reason.isEmpty()) {
            search.passed << std::pair(option.distance.kilometres(), QStringLiteral("%1 (%2)").arg(location.location, reason));
            continue;
        }
        option.rtt = Latency::milliseconds(latency.overLocation(place, location, region).milliseconds);
        option.isLocal = location.localRegions.contains(region.name);
        option.isSameGeopoliticalRegion = location.geopoliticalRegion == region.geopoliticalRegion;
        if (location.providers)
            option.providers = requirement.provider.isEmpty() ? *location.providers : QStringList{requirement.provider};
        search.options << option;
    }
    return search;
}

void sortOptions(QList<LocationOption>& options, const std::optional<Latency>& target)
{
    if (options.isEmpty())
        return;
    Distance nearest = options.first().distance;
    for (const LocationOption& option : options)
        nearest = std::min(nearest, option.distance);
    const auto key = [&](const LocationOption& option) {
        const bool isNearest = option.distance.kilometres() <= nearest.kilometres() + sameCityKilometres;
        return std::tuple(!isNearest, isNearest ? option.rtt.milliseconds() : option.distance.kilometres(), !option.isLocal, -option.providers.size(), option.entry->location);
    };
    std::sort(options.begin(), options.end(), [&](const LocationOption& a, const LocationOption& b) { return key(a) < key(b); });
    if (!target || options.first().rtt <= *target)
        return;
    const auto quickest = std::min_element(options.begin(), options.end(), [](const LocationOption& a, const LocationOption& b) { return a.rtt < b.rtt; });
    std::rotate(options.begin(), quickest, quickest + 1);
}
}

LocationRanking rankedLocations(const Requirement& requirement, const Design& design, const Catalogue& catalogue)
{
    LocationSearch search = searchLocations(requirement, design, catalogue, LocationUse::Provider);
    LocationRanking ranking;
    for (const LocationOption& option : std::as_const(search.options))
        (option.entry->isMetro ? ranking.metro : ranking.single) << option;
    sortOptions(ranking.single, requirement.latency);
    sortOptions(ranking.metro, requirement.latency);
    std::sort(search.passed.begin(), search.passed.end());
    for (const auto& [distance, text] : std::as_const(search.passed))
        if (!ranking.single.isEmpty() && distance < ranking.single.first().distance.kilometres())
            ranking.passed << text;
    return ranking;
}

QList<LocationOption> rankedDirectLocations(const Requirement& requirement, const Design& design, const Catalogue& catalogue)
{
    QList<LocationOption> options = searchLocations(requirement, design, catalogue, LocationUse::Direct).options;
    options.removeIf([](const LocationOption& option) { return option.entry->isMetro; });
    sortOptions(options, requirement.latency);
    return options;
}

const LocationOption* secondLocation(const QList<LocationOption>& options, const LocationOption& first)
{
    for (const LocationOption& option : options) {
        const bool sharesBuilding = std::any_of(option.entry->facilities.begin(), option.entry->facilities.end(), [&](const QString& facility) { return first.entry->facilities.contains(facility); });
        if (option.entry->coordinatesOf != first.entry->coordinatesOf && !sharesBuilding)
            return &option;
    }
    return nullptr;
}

const LocationOption* nearestLocal(const QList<LocationOption>& options)
{
    const LocationOption* nearest = nullptr;
    for (const LocationOption& option : options)
        if (option.isLocal && (!nearest || option.distance < nearest->distance))
            nearest = &option;
    return nearest;
}

int locationsServed(const Catalogue& catalogue, const QString& provider, const QString& cloud)
{
    return static_cast<int>(std::count_if(catalogue.peeringLocations().begin(), catalogue.peeringLocations().end(), [&](const PeeringLocationEntry& location) {
        return location.cloud == cloud && location.providers && location.providers->contains(provider);
    }));
}

QString widestProvider(const LocationOption& option, const Catalogue& catalogue, const QString& otherThan)
{
    QString widest;
    int most = 0;
    for (const QString& provider : option.providers) {
        if (provider == otherThan && option.providers.size() > 1)
            continue;
        if (const int served = locationsServed(catalogue, provider, option.entry->cloud); served > most) {
            widest = provider;
            most = served;
        }
    }
    return widest;
}
