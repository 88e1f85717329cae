// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"
#include "model/analysis/topology.h"
#include "model/rules/relations.h"
#include "model/rules/rule_memory.h"
#include <QDate>

/// What a rule has read, as a set: kinds of objects, and more. A rule whose reading did not change is not asked again.
using Reads = quint64;
constexpr Reads readsOf(ObjectKind kind) { return Reads(1) << static_cast<int>(kind); }
inline constexpr Reads readsProfile = Reads(1) << 60;
inline constexpr Reads readsFigures = Reads(1) << 61;
inline constexpr Reads readsDay = Reads(1) << 62;
inline constexpr Reads readsAllKinds = (Reads(1) << 60) - 1;

/// What a rule may look at: the design, relations in it, the catalogue and the figures. It notes what is looked at, so a rule
/// keeps no reference to anything but this.
class RuleInput
{
public:
    /// The memory belongs to this analysis and day, and outlives the input.
    RuleInput(const Analysis& analysis, const Relations& relations, QDate today, RuleMemory& memory)
        : m_analysis(analysis), m_relations(relations), m_today(today), m_memory(memory) {}

    /// What Question::of(input, id) answers, found once for all rules of a check. It lives as long as the memory.
    template <class Question> const typename Question::Answer& ask(const ObjectId& id = {}) const
    {
        static const char what = 0;                      // its address stands for the question
        const RuleMemory::Question question{&what, id};
        const RuleMemory::Kept* kept = m_memory.find(question);
        if (!kept) {
            const RuleInput asked(m_analysis, m_relations, m_today, m_memory);
            auto answer = std::make_shared<const typename Question::Answer>(Question::of(asked, id));
            m_memory.keep(question, {answer, asked.reads()});
            note(asked.reads());
            return *answer;
        }
        note(kept->reads);
        return *static_cast<const typename Question::Answer*>(kept->answer.get());
    }

    template <class Row> const Table<Row>& all() const { note(readsOf(Row::kind)); return m_analysis.design.all<Row>(); }
    /// The object of an id, nullptr when there is none.
    template <class Row> const Row* find(const Id<Row>& id) const { note(readsOf(Row::kind)); return m_analysis.design.find(id); }
    template <class Row> const Row* find(const ObjectId& id) const { note(readsOf(Row::kind)); return m_analysis.design.find<Row>(id); }
    /// Of any kind; prefer the above.
    const Object* findAny(const ObjectId& id) const { note(readsAllKinds); return m_analysis.design.find(id); }
    std::optional<ObjectKind> kindOf(const ObjectId& id) const { note(readsAllKinds); return m_analysis.design.kindOf(id); }
    /// The whole design, for functions that take one; prefer the above.
    const Design& design() const { note(readsAllKinds | readsProfile); return m_analysis.design; }

    /// What people call an object, for messages, in quotation marks: “Hub”.
    QString name(const ObjectId& id) const;
    /// Several of them: “A”, “B” and “C”.
    QString names(const QList<ObjectId>& ids) const;

    const DesignProfile& profile() const { note(readsProfile); return m_analysis.design.profile; }
    /// Of a site or network: its own, else the profile's; nothing when neither says.
    template <class Row> std::optional<Environment> environmentOf(const Row& row) const { return row.environment ? row.environment : profile().environment; }
    template <class Row> std::optional<Criticality> criticalityOf(const Row& row) const { return row.criticality ? row.criticality : profile().criticality; }

    const Catalogue& catalogue() const { return *m_analysis.catalogue; }
    /// Links and pairs with their figures, the component graph and its topology (figures().graph->topology).
    const Analysis& figures() const { note(readsFigures); return m_analysis; }
    const Topology& topology() const;
    QDate today() const { note(readsDay); return m_today; }

    /// The objects that refer to one, in order of ids.
    const QList<const EdgeRouter*>& routersOf(const SiteId& site) const { return related(m_relations.routersBySite, site); }
    const QList<const InternetAccess*>& internetAccessesOf(const EdgeRouterId& router) const { return related(m_relations.accessesByRouter, router); }
    const QList<const WanLink*>& wanLinksOf(const EdgeRouterId& router) const { return related(m_relations.wanLinksByRouter, router); }
    const QList<const AccessLink*>& accessLinksOf(const EdgeRouterId& router) const { return related(m_relations.accessLinksByRouter, router); }
    const QList<const AccessLink*>& accessLinksOf(const CircuitId& circuit) const { return related(m_relations.accessLinksByCircuit, circuit); }
    const QList<const ExpressRouteCircuit*>& circuitsAt(const PeeringLocationId& location) const { return related(m_relations.circuitsByLocation, location); }
    const QList<const ExpressRouteCircuit*>& circuitsOf(const ExpressRoutePortId& port) const { return related(m_relations.circuitsByPort, port); }
    const QList<const VirtualNetworkGateway*>& gatewaysIn(const ObjectId& networkOrHub) const { return related(m_relations.gatewaysByPlace, networkOrHub); }
    const QList<const AzureFirewall*>& firewallsIn(const ObjectId& networkOrHub) const { return related(m_relations.firewallsByPlace, networkOrHub); }
    const QList<const NetworkVirtualAppliance*>& appliancesIn(const ObjectId& networkOrHub) const { return related(m_relations.appliancesByPlace, networkOrHub); }
    const QList<const RouteServer*>& routeServersIn(const VirtualNetworkId& network) const { return related(m_relations.routeServersByNetwork, network); }
    const QList<const RouteTable*>& routeTablesIn(const VirtualNetworkId& network) const { return related(m_relations.routeTablesByNetwork, network); }
    /// As gateway or as remote gateway.
    const QList<const Connection*>& connectionsOf(const GatewayId& gateway) const { return related(m_relations.connectionsByGateway, gateway); }
    const QList<const Connection*>& connectionsOf(const CircuitId& circuit) const { return related(m_relations.connectionsByCircuit, circuit); }
    const QList<const Connection*>& connectionsOf(const EdgeRouterId& router) const { return related(m_relations.connectionsByRouter, router); }
    const QList<const Connection*>& connectionsOf(const RemoteUsersId& users) const { return related(m_relations.connectionsByUsers, users); }
    const QList<const VirtualNetworkPeering*>& peeringsFrom(const VirtualNetworkId& network) const { return related(m_relations.peeringsByNetwork, network); }
    const QList<const GlobalReach*>& globalReachesOf(const CircuitId& circuit) const { return related(m_relations.reachesByCircuit, circuit); }
    const QList<const HubVirtualNetworkConnection*>& hubConnectionsOf(const VirtualHubId& hub) const { return related(m_relations.hubConnectionsByHub, hub); }
    const QList<const HubVirtualNetworkConnection*>& hubConnectionsOf(const VirtualNetworkId& network) const { return related(m_relations.hubConnectionsByNetwork, network); }
    const QList<const Demand*>& demandsOf(const ObjectId& end) const { return related(m_relations.demandsByEnd, end); }

    Reads reads() const { return m_reads; }
    void note(Reads more) const { m_reads |= more; }

private:
    template <class Row> const QList<const Row*>& related(const Relations::Index<Row>& index, const ObjectId& id) const
    {
        note(readsOf(Row::kind));
        return index.of(id);
    }

    const Analysis& m_analysis;
    const Relations& m_relations;
    QDate m_today;
    RuleMemory& m_memory;
    mutable Reads m_reads = 0;
};
