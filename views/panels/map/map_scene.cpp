// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/map/map_scene.h"
#include "model/base/number_text.h"
#include "model/design/kind_info.h"
#include "model/edit/place_card.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace {
QString mapText(const char* text)
{
    return QCoreApplication::translate("Map", text);
}

/// Collects places and lines; ends of lines are found by the object they belong to.
class MapSceneMaker
{
public:
    MapSceneMaker(const Design& design, const Catalogue& catalogue, const Analysis* analysis) : m_design(design), m_catalogue(catalogue)
    {
        if (analysis)
            for (const LinkResult& link : analysis->links)
                m_results.insert(link.id, &link);
    }

    MapScene make(const QList<const CatalogueCard*>& shown)
    {
        addCards(shown);
        addObjects();
        addLines();
        return std::move(m_scene);
    }

private:
    void addCards(const QList<const CatalogueCard*>& shown)
    {
        for (const CatalogueCard* card : shown)
            if (card->place)
                addCard(*card);
    }

    int addCard(const CatalogueCard& card)
    {
        MapPlace place;
        const bool isRegion = card.category == CatalogueCategory::Region;
        place.symbol = isRegion ? MapSymbol::Region : MapSymbol::PeeringLocation;
        place.at = card.place->value;
        place.label = card.name;
        place.card = card.key;
        place.tip = QStringLiteral("%1\n%2").arg(isRegion ? mapText(QT_TRANSLATE_NOOP("Map", "Region %1")).arg(card.name) : mapText(QT_TRANSLATE_NOOP("Map", "Peering location %1")).arg(card.name), card.brief);
        place.rank = isRegion ? 20 : 10 + std::min(9, int(card.words.size() / 4));
        m_byCard.insert(card.key, int(m_scene.places.size()));
        m_scene.places.append(place);
        return int(m_scene.places.size()) - 1;
    }

    /// The place of an entry that the design has, whether it was looked for or not; −1 when the catalogue lacks it.
    int placeOfCard(const QString& key)
    {
        if (const int known = m_byCard.value(key, -1); known >= 0)
            return known;
        for (const PeeringLocationEntry& entry : m_catalogue.peeringLocations())
            if (peeringLocationCard(entry.location, entry.cloud) == key)
                return addEntry(key, MapSymbol::PeeringLocation, entry.location, entry.coordinates.value, entry.facilities.join(QStringLiteral(", ")));
        for (const Region& region : m_catalogue.regions())
            if (regionCard(region.name) == key)
                return addEntry(key, MapSymbol::Region, region.displayName, region.coordinates.value, region.name);
        return -1;
    }

    int addEntry(const QString& key, MapSymbol symbol, const QString& name, const Coordinates& at, const QString& more)
    {
        m_byCard.insert(key, int(m_scene.places.size()));
        m_scene.places.append({symbol, at, name, QStringLiteral("%1\n%2").arg(name, more), key, {}, 0});
        return int(m_scene.places.size()) - 1;
    }

    void stand(const ObjectId& object, int place)
    {
        if (place < 0) {
            m_scene.unplaced << object;
            return;
        }
        m_placeOf.insert(object, place);
        MapPlace& at = m_scene.places[place];
        at.objects << object;
        at.rank = 100;
        at.tip += QLatin1Char('\n') + mapText(QT_TRANSLATE_NOOP("Map", "In the design: %1")).arg(displayName(m_design, object));
    }

    void standAlone(const ObjectId& object, const std::optional<double>& latitude, const std::optional<double>& longitude, const QString& more)
    {
        if (!latitude || !longitude) {
            m_scene.unplaced << object;
            return;
        }
        m_placeOf.insert(object, int(m_scene.places.size()));
        const QString name = displayName(m_design, object);
        m_scene.places.append({MapSymbol::Site, {*latitude, *longitude}, name, more.isEmpty() ? name : name + QLatin1Char('\n') + more, {}, {object}, 110});
    }

    void addObjects()
    {
        for (const Site& site : m_design.all<Site>())
            standAlone(site.id, site.latitude, site.longitude, site.city);
        for (const RemoteUsers& users : m_design.all<RemoteUsers>())
            standAlone(users.id, users.latitude, users.longitude, {});
        for (const PeeringLocation& location : m_design.all<PeeringLocation>())
            stand(location.id, placeOfCard(cardOfObject(m_design, m_catalogue, location.id)));
        for (const VirtualNetwork& network : m_design.all<VirtualNetwork>())
            stand(network.id, placeOfCard(cardOfObject(m_design, m_catalogue, network.id)));
        for (const VirtualHub& hub : m_design.all<VirtualHub>())
            stand(hub.id, placeOfCard(cardOfObject(m_design, m_catalogue, hub.id)));
    }

    int placeOfRouter(const ObjectId& id) const
    {
        const auto* router = m_design.find<EdgeRouter>(id);
        return router ? m_placeOf.value(router->site, -1) : -1;
    }
    int placeOfCircuit(const ObjectId& id) const
    {
        const auto* circuit = m_design.find<ExpressRouteCircuit>(id);
        return circuit ? m_placeOf.value(circuit->peeringLocation, -1) : -1;
    }
    int placeOfGateway(const ObjectId& id) const
    {
        const auto* gateway = m_design.find<VirtualNetworkGateway>(id);
        return !gateway ? -1 : m_placeOf.value(gateway->virtualHub.isEmpty() ? ObjectId(gateway->virtualNetwork) : ObjectId(gateway->virtualHub), -1);
    }

    void addLines()
    {
        for (const AccessLink& link : m_design.all<AccessLink>())
            addLine(placeOfRouter(link.router), placeOfCircuit(link.circuit), MapLineKind::Private, link.id);
        for (const Connection& connection : m_design.all<Connection>()) {
            const int gateway = placeOfGateway(connection.gateway);
            if (!connection.circuit.isEmpty())
                addLine(placeOfCircuit(connection.circuit), gateway, MapLineKind::Private, connection.id);
            else if (!connection.remoteGateway.isEmpty())
                addLine(placeOfGateway(connection.remoteGateway), gateway, MapLineKind::Peering, connection.id);
            else
                addLine(connection.router.isEmpty() ? m_placeOf.value(connection.remoteUsers, -1) : placeOfRouter(connection.router), gateway, connection.underlay.isEmpty() ? MapLineKind::Internet : MapLineKind::Private, connection.id);
        }
        for (const WanLink& link : m_design.all<WanLink>())
            if (link.routers.size() == 2)
                addLine(placeOfRouter(link.routers[0]), placeOfRouter(link.routers[1]), MapLineKind::Wan, link.id);
        for (const VirtualNetworkPeering& peering : m_design.all<VirtualNetworkPeering>())
            addLine(m_placeOf.value(peering.virtualNetwork, -1), m_placeOf.value(peering.remoteVirtualNetwork, -1), MapLineKind::Peering, peering.id);
        for (const GlobalReach& reach : m_design.all<GlobalReach>())
            if (reach.circuits.size() == 2)
                addLine(placeOfCircuit(reach.circuits[0]), placeOfCircuit(reach.circuits[1]), MapLineKind::Private, reach.id);
        for (const HubVirtualNetworkConnection& connection : m_design.all<HubVirtualNetworkConnection>())
            addLine(m_placeOf.value(connection.virtualHub, -1), m_placeOf.value(connection.remoteVirtualNetwork, -1), MapLineKind::Peering, connection.id);
        for (auto line = m_times.cbegin(); line != m_times.cend(); ++line)
            m_scene.lines[line.key()].label = timeText(line.value());
    }

    struct Times { double low = 0; double high = 0; bool isMeasured = true; };

    static QString timeText(const Times& times)
    {
        const auto rounded = [](double ms) { return ms < 10 ? shownNumber(QString::number(ms, 'f', 1)) : shownNumber(QString::number(std::round(ms), 'f', 0)); };
        const QString about = times.isMeasured ? QString() : QStringLiteral("≈ ");
        const QString low = rounded(times.low), high = rounded(times.high);
        return low == high ? mapText(QT_TRANSLATE_NOOP("Map", "%1%2 ms")).arg(about, low) : mapText(QT_TRANSLATE_NOOP("Map", "%1%2–%3 ms")).arg(about, low, high);
    }

    /// Links between the same two places, of the same kind, are one line.
    void addLine(int from, int to, MapLineKind kind, const ObjectId& object)
    {
        if (from < 0 || to < 0 || from == to)
            return;
        if (from > to)
            std::swap(from, to);
        auto line = std::find_if(m_scene.lines.begin(), m_scene.lines.end(), [&](const MapLine& each) { return each.from == from && each.to == to && each.kind == kind; });
        if (line == m_scene.lines.end()) {
            m_scene.lines.append({from, to, kind, {}, {}, {}});
            line = m_scene.lines.end() - 1;
        }
        line->objects << object;
        QString tip = displayName(m_design, object);
        const LinkResult* result = m_results.value(object);
        if (result && result->figures.rtt.hasValue()) {
            const RttRange& rtt = *result->figures.rtt;
            const int index = int(line - m_scene.lines.begin());
            const double typical = rtt.typical.milliseconds();
            const bool isMeasured = rtt.low == rtt.high;
            const auto known = m_times.constFind(index);
            m_times.insert(index, known == m_times.cend() ? Times{typical, typical, isMeasured} : Times{std::min(known->low, typical), std::max(known->high, typical), known->isMeasured && isMeasured});
            tip += mapText(QT_TRANSLATE_NOOP("Map", ": round trip of the link %1 ms, end to end")).arg(shownNumber(QString::number(typical, 'f', 1)));
        } else if (result) {
            tip += QStringLiteral(": ") + result->figures.rtt.reason;
        }
        line->tip += line->tip.isEmpty() ? tip : QLatin1Char('\n') + tip;
    }

    const Design& m_design;
    const Catalogue& m_catalogue;
    MapScene m_scene;
    QHash<ObjectId, const LinkResult*> m_results;
    QHash<QString, int> m_byCard;
    QHash<ObjectId, int> m_placeOf;
    QHash<int, Times> m_times;
};
}

MapScene mapSceneOf(const Design& design, const Catalogue& catalogue, const Analysis* analysis, const QList<const CatalogueCard*>& shown)
{
    return MapSceneMaker(design, catalogue, analysis).make(shown);
}

QList<Coordinates> greatCircleArc(Coordinates from, Coordinates to, int steps)
{
    constexpr double radians = std::numbers::pi / 180;
    const auto vectorOf = [](Coordinates c) {
        const double lat = c.latitude * radians, lon = c.longitude * radians;
        return std::array{std::cos(lat) * std::cos(lon), std::cos(lat) * std::sin(lon), std::sin(lat)};
    };
    const auto a = vectorOf(from), b = vectorOf(to);
    const double angle = std::acos(std::clamp(a[0] * b[0] + a[1] * b[1] + a[2] * b[2], -1.0, 1.0));
    QList<Coordinates> points{from};
    for (int step = 1; step < steps && std::sin(angle) > 1e-6; ++step) {
        const double share = double(step) / steps;
        const double before = std::sin((1 - share) * angle) / std::sin(angle), after = std::sin(share * angle) / std::sin(angle);
        const double x = before * a[0] + after * b[0], y = before * a[1] + after * b[1], z = before * a[2] + after * b[2];
        points.append({std::atan2(z, std::hypot(x, y)) / radians, std::atan2(y, x) / radians});
    }
    points.append(to);
    return points;
}
