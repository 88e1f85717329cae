// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/derivation.h"
#include "model/analysis/pair_result.h"
#include <QCoreApplication>

QString linkTypeName(LinkType type)
{
    switch (type) {
    case LinkType::ExpressRoute: return QStringLiteral("ExpressRoute");
    case LinkType::IPsec: return QStringLiteral("IPsec");
    case LinkType::Vnet2Vnet: return QStringLiteral("Vnet2Vnet");
    case LinkType::P2S: return QStringLiteral("P2S");
    case LinkType::GlobalReach: return QStringLiteral("GlobalReach");
    case LinkType::VnetPeering: return QStringLiteral("VnetPeering");
    case LinkType::HubConnection: return QStringLiteral("HubConnection");
    }
    return {};
}

QString resiliencyName(ResiliencyClass resiliency)
{
    switch (resiliency) {
    case ResiliencyClass::None: return QStringLiteral("none");
    case ResiliencyClass::Standard: return QStringLiteral("standard");
    case ResiliencyClass::High: return QStringLiteral("high");
    case ResiliencyClass::Maximum: return QStringLiteral("maximum");
    }
    return {};
}

QString transportName(PostureTransport transport)
{
    return transport == PostureTransport::Private ? QStringLiteral("private") : QStringLiteral("internet");
}

QString encryptionName(PostureEncryption encryption)
{
    switch (encryption) {
    case PostureEncryption::None: return QStringLiteral("none");
    case PostureEncryption::Macsec: return QStringLiteral("macsec");
    case PostureEncryption::Ipsec: return QStringLiteral("ipsec");
    case PostureEncryption::Tls: return QStringLiteral("tls");
    }
    return {};
}

QString factorName(PostureFactorKind factor)
{
    switch (factor) {
    case PostureFactorKind::Exposure: return QStringLiteral("exposure");
    case PostureFactorKind::Encryption: return QStringLiteral("encryption");
    case PostureFactorKind::Authentication: return QStringLiteral("authentication");
    case PostureFactorKind::Routing: return QStringLiteral("routing");
    case PostureFactorKind::Inspection: return QStringLiteral("inspection");
    }
    return {};
}

QString factorLabel(PostureFactorKind factor)
{
    switch (factor) {
    case PostureFactorKind::Exposure: return QCoreApplication::translate("analysis", "Exposure");
    case PostureFactorKind::Encryption: return QCoreApplication::translate("analysis", "Encryption in transit");
    case PostureFactorKind::Authentication: return QCoreApplication::translate("analysis", "Authentication and keys");
    case PostureFactorKind::Routing: return QCoreApplication::translate("analysis", "Routing hygiene");
    case PostureFactorKind::Inspection: return QCoreApplication::translate("analysis", "Inspection and segmentation");
    }
    return {};
}

QString figureName(FigureKind kind)
{
    switch (kind) {
    case FigureKind::CapacityToAzure: return QStringLiteral("capacityMbps.toAzure");
    case FigureKind::CapacityFromAzure: return QStringLiteral("capacityMbps.fromAzure");
    case FigureKind::AzureSla: return QStringLiteral("azureSla");
    case FigureKind::Availability: return QStringLiteral("availability");
    case FigureKind::RoundTripTime: return QStringLiteral("rttMs");
    case FigureKind::Security: return QStringLiteral("security");
    case FigureKind::Resiliency: return QStringLiteral("resiliency");
    case FigureKind::WorstCase: return QStringLiteral("worstCase");
    case FigureKind::ResiliencyIndex: return QStringLiteral("resiliencyIndex");
    case FigureKind::CapacityCurve: return QStringLiteral("capacityCurve");
    case FigureKind::Downtime: return QStringLiteral("downtimeDistribution");
    }
    return {};
}

QString figureLabel(FigureKind kind)
{
    switch (kind) {
    case FigureKind::CapacityToAzure: return QCoreApplication::translate("analysis", "Capacity to Azure");
    case FigureKind::CapacityFromAzure: return QCoreApplication::translate("analysis", "Capacity from Azure");
    case FigureKind::AzureSla: return QCoreApplication::translate("analysis", "Azure SLA");
    case FigureKind::Availability: return QCoreApplication::translate("analysis", "End-to-end availability");
    case FigureKind::RoundTripTime: return QCoreApplication::translate("analysis", "Round-trip time");
    case FigureKind::Security: return QCoreApplication::translate("analysis", "Security posture");
    case FigureKind::Resiliency: return QCoreApplication::translate("analysis", "Resiliency");
    case FigureKind::WorstCase: return QCoreApplication::translate("analysis", "Worst case");
    case FigureKind::ResiliencyIndex: return QCoreApplication::translate("analysis", "Resiliency index (forecast)");
    case FigureKind::CapacityCurve: return QCoreApplication::translate("analysis", "Bandwidth to count on");
    case FigureKind::Downtime: return QCoreApplication::translate("analysis", "Downtime in a year");
    }
    return {};
}

const QList<FigureKind>& linkFigureKinds()
{
    static const QList<FigureKind> kinds{FigureKind::CapacityToAzure, FigureKind::CapacityFromAzure, FigureKind::AzureSla,
                                         FigureKind::Availability, FigureKind::RoundTripTime, FigureKind::Security};
    return kinds;
}

const QList<FigureKind>& pairFigureKinds()
{
    static const QList<FigureKind> kinds{FigureKind::CapacityToAzure, FigureKind::CapacityFromAzure, FigureKind::Availability,
                                         FigureKind::RoundTripTime, FigureKind::Security, FigureKind::Resiliency};
    return kinds;
}

const QList<FigureKind>& gatewayFigureKinds()
{
    static const QList<FigureKind> kinds{FigureKind::ResiliencyIndex};
    return kinds;
}
