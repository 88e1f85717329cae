// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/component.h"
#include "model/analysis/topology.h"

/// Where a value comes from that the user set on the object.
Provenance setInDesign();

/// The published availability of an Azure Firewall, by its zones.
const Sourced<Availability>& publishedAvailability(const AzureFirewall& firewall, const DefaultAvailabilities& published);

/// Makes the components of a topology on demand and numbers them; each is made once. Availability is the object's own
/// (basis "design"), else the catalogue's default. Kinds that are not counted unless set give −1.
class ComponentTable
{
public:
    explicit ComponentTable(const Topology& topology);

    int site(int index);                         ///< −1 unless set
    int router(int index);
    int access(int index);
    int wanLink(int index);
    int accessLink(int index);
    int facility(const QString& name, const ObjectId& location);
    int circuit(int index);
    int gateway(int index);
    int connection(int index);                   ///< −1 unless set
    int peering(int index);                      ///< −1 unless set
    int globalReach(int index);
    int remoteUsers(int index);
    int hub(int index);
    int port(int index);                         ///< −1 unless set
    int appliance(int index);                    ///< a firewall too; call it once for each
    int hubConnection(int index);                ///< −1 unless set
    int risk(int index);

    std::vector<Component> take() { return std::move(m_components); }

private:
    const ModelDefaults& defaults() const { return m_topology.catalogue->defaults(); }
    int add(ComponentKind kind, const Object& object, const Sourced<Availability>& byDefault, const Sourced<Duration>& repair);
    int addIfSet(ComponentKind kind, const Object& object, const Sourced<Duration>& repair);

    const Topology& m_topology;
    std::vector<Component> m_components;
    std::vector<int> m_risks;
    QHash<QString, int> m_facilities;
    QHash<QString, Sourced<Availability>> m_lowestFacility; ///< what peering locations say about buildings
    QHash<QString, Sourced<Duration>> m_longestRepair; ///< the same for repairs
};
