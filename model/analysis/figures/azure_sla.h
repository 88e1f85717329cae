// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/component_graph.h"
#include "model/analysis/derivation.h"
#include "model/analysis/figure.h"

/// The composite of published SLAs of a connection's Azure services (DOMAIN.md §3.1): circuit and gateway, or gateways.
/// Not a Microsoft commitment; excludes provider, last mile and internet. `trace`, when given, gets inputs and cautions.
Figure<Availability> azureSlaOf(const ComponentGraph& graph, int connection, Derivation* trace = nullptr);

/// The same of a Global Reach: both circuits and what joins them.
Figure<Availability> azureSlaOfReach(const ComponentGraph& graph, int reach, Derivation* trace = nullptr);

/// Peerings: Azure gives none.
Figure<Availability> azureSlaOfPeering();
Figure<Availability> azureSlaOfHubConnection();
