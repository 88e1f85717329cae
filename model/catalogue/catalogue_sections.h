// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/catalogue/catalogue_node.h"

/// The parts of a catalogue, each from the root of its file. What is wrong is noted in the node's file.
QList<Region> readRegions(const CatalogueNode& root);
QList<PeeringLocationEntry> readPeeringLocations(const CatalogueNode& root);
QList<SlaEntry> readSlas(const CatalogueNode& root);
QList<VpnGatewaySku> readVpnGatewaySkus(const CatalogueNode& root, const QList<SlaEntry>& slas);
QList<ExpressRouteGatewaySku> readExpressRouteGatewaySkus(const CatalogueNode& root, const QList<SlaEntry>& slas);
ScalableGatewaySku readScalableGatewaySku(const CatalogueNode& root, const QList<SlaEntry>& slas);
CircuitCatalogue readCircuits(const CatalogueNode& root);
IpsecAlgorithms readIpsecAlgorithms(const CatalogueNode& root);
LatencyTable readLatencies(const CatalogueNode& root);
ModelDefaults readDefaults(const CatalogueNode& root, const QList<SlaEntry>& slas);
PostureTable readPosture(const CatalogueNode& root);
ResiliencyIndexTable readResiliencyIndex(const CatalogueNode& root);
VirtualWanTable readVirtualWan(const CatalogueNode& root);
QList<AzureFirewallSku> readFirewalls(const CatalogueNode& root);
PriceList readPrices(const CatalogueNode& root);
QList<ReliabilityFigure> readReliabilityFigures(const CatalogueNode& root);
/// The rules and limits under some keys of a file: objects, and lists of objects, that each name their source.
QList<ReferenceFact> readReferenceFacts(const CatalogueNode& root, const QString& topic, const QStringList& keys);

/// Each adds what its file has.
void readVpnGatewayLimits(const CatalogueNode& root, GatewayLimits& limits);
void readExpressRouteGatewayLimits(const CatalogueNode& root, GatewayLimits& limits);
void readCircuitLimits(const CatalogueNode& root, GatewayLimits& limits);

SkuStatus readSkuStatus(const CatalogueNode& node);

/// The published figure that `node`'s "sla" names. An error when there is no such entry or its percentage is unknown.
Sourced<Availability> publishedAvailability(const CatalogueNode& node, const QList<SlaEntry>& slas);
