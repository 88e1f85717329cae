// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/figures/security.h"
#include <QCoreApplication>

namespace {
bool isIpsec(PostureWay way) { return way == PostureWay::IpsecOnInternet || way == PostureWay::IpsecOnCircuit; }

void raiseTo(PostureFactor& factor, int points, const char* what)
{
    if (points <= factor.score)
        return;
    factor.raise = QCoreApplication::translate("analysis", what);
    factor.gain = points - factor.score;
}

void raiseEncryption(PostureFactor& factor, PostureWay way, const PostureTable& table)
{
    if (way == PostureWay::Circuit)
        raiseTo(factor, table.encryption.ipsecStrong, QT_TRANSLATE_NOOP("analysis", "IPsec with a strong suite over the circuit"));
    else if (isIpsec(way) || way == PostureWay::Vnet2Vnet)
        raiseTo(factor, table.encryption.ipsecStrong, QT_TRANSLATE_NOOP("analysis", "an IPsec policy with a strong suite"));
}

void raiseAuthentication(PostureFactor& factor, PostureWay way, const PostureTable& table)
{
    if (way == PostureWay::Circuit)
        raiseTo(factor, table.authentication.certificateOrEntraId, QT_TRANSLATE_NOOP("analysis", "IPsec with certificates over the circuit"));
    else if (isIpsec(way))
        raiseTo(factor, table.authentication.certificateOrEntraId, QT_TRANSLATE_NOOP("analysis", "IKEv2 with certificates instead of a pre-shared key"));
    else if (way == PostureWay::Vnet2Vnet)
        raiseTo(factor, table.authentication.ikev2PskStrongPfs, QT_TRANSLATE_NOOP("analysis", "IKEv2 with a strong DH group and PFS"));
    else if (way == PostureWay::Clients)
        raiseTo(factor, table.authentication.certificateOrEntraId, QT_TRANSLATE_NOOP("analysis", "Microsoft Entra ID or certificates instead of RADIUS"));
}

void raiseRouting(PostureFactor& factor, PostureWay way, const PostureTable& table)
{
    if (way == PostureWay::Vnet2Vnet)                    // both ends are Azure's: no router of yours to set
        raiseTo(factor, table.routing.bgp, QT_TRANSLATE_NOOP("analysis", "BGP instead of static routes"));
    else if (isIpsec(way) && factor.score < table.routing.bgp)
        raiseTo(factor, table.routing.bgpFiltered, QT_TRANSLATE_NOOP("analysis", "BGP, with route filters and a prefix limit on the router"));
    else if (isIpsec(way) || way == PostureWay::Circuit || way == PostureWay::Reach)
        raiseTo(factor, table.routing.bgpFiltered, QT_TRANSLATE_NOOP("analysis", "route filters and a prefix limit on the routers"));
}
}

void addRaises(SecurityPosture& posture, PostureWay way, const PostureTable& table)
{
    for (PostureFactor& factor : posture.factors) {
        factor.raise.clear();
        factor.gain = 0;
        switch (factor.factor) {
        case PostureFactorKind::Exposure:
            if (way == PostureWay::IpsecOnInternet)
                raiseTo(factor, table.exposure.privateEndToEnd, QT_TRANSLATE_NOOP("analysis", "ExpressRoute private peering below the tunnel instead of the internet"));
            break;
        case PostureFactorKind::Encryption: raiseEncryption(factor, way, table); break;
        case PostureFactorKind::Authentication: raiseAuthentication(factor, way, table); break;
        case PostureFactorKind::Routing: raiseRouting(factor, way, table); break;
        case PostureFactorKind::Inspection:
            if (way != PostureWay::Reach)
                raiseTo(factor, table.inspection.firewallInPath, QT_TRANSLATE_NOOP("analysis", "a firewall or appliance in the path"));
            break;
        }
    }
}
