// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/link_problem.h"
#include "model/edit/global_reach_rules.h"
#include "model/edit/vpn_client_rules.h"
#include <QCoreApplication>

QString problemText(LinkProblem problem)
{
    switch (problem) {
    case LinkProblem::None:
        return {};
    case LinkProblem::NoGateway:
        return QCoreApplication::translate("analysis", "The connection has no gateway. Choose one.");
    case LinkProblem::GatewayWithoutNetwork:
        return QCoreApplication::translate("analysis", "The connection's gateway is in no virtual network or virtual hub. Choose one for the gateway.");
    case LinkProblem::WrongGatewayType:
        return QCoreApplication::translate("analysis", "The gateway's type does not fit the connection: ExpressRoute ends at an ExpressRoute gateway, IPsec at a VPN gateway.");
    case LinkProblem::NoCircuit:
        return QCoreApplication::translate("analysis", "The connection has no circuit. Choose one.");
    case LinkProblem::NoAccessLink:
        return QCoreApplication::translate("analysis", "No access link leads from a router to the circuit. Draw one.");
    case LinkProblem::NoRouter:
        return QCoreApplication::translate("analysis", "The connection has no edge router. Choose one.");
    case LinkProblem::NoInternetAccess:
        return QCoreApplication::translate("analysis", "The connection has no internet access. Choose one of its router.");
    case LinkProblem::InternetAccessElsewhere:
        return QCoreApplication::translate("analysis", "The connection's internet access does not serve its router. Choose one that does.");
    case LinkProblem::NoUnderlay:
        return QCoreApplication::translate("analysis", "IPsec over private peering needs the ExpressRoute connection that carries it. Choose it as underlay.");
    case LinkProblem::UnderlayNotUsable:
        return QCoreApplication::translate("analysis", "The ExpressRoute connection below this one is not complete.");
    case LinkProblem::NotAtHub:
        return QCoreApplication::translate("analysis", "This gateway of the virtual hub does not end such connections: sites and remote users have a VPN gateway each there, and networks are connected to the hub itself.");
    case LinkProblem::NoVirtualHub:
        return QCoreApplication::translate("analysis", "The connection has no virtual hub. Choose one.");
    case LinkProblem::NoVirtualNetwork:
        return QCoreApplication::translate("analysis", "The connection has no virtual network. Choose one.");
    case LinkProblem::NetworkHasGateway:
        return QCoreApplication::translate("analysis", "Azure connects no virtual network with gateways of its own to a virtual hub. Remove its gateways or the connection.");
    case LinkProblem::NetworkUsesRemoteGateways:
        return QCoreApplication::translate("analysis", "The virtual network uses the gateways of a peered network, so Azure connects it to no virtual hub. Switch that off at its peering.");
    case LinkProblem::NetworkHasOtherHub:
        return QCoreApplication::translate("analysis", "The virtual network is connected to a virtual hub already; Azure allows one. Remove one of the connections.");
    case LinkProblem::NoUnderlayAccess:
        return QCoreApplication::translate("analysis", "No access link leads from the router's site to the circuit below this connection. Draw one.");
    case LinkProblem::NoRemoteGateway:
        return QCoreApplication::translate("analysis", "The connection has no remote gateway. Choose the VPN gateway at its other end.");
    case LinkProblem::SameGateway:
        return QCoreApplication::translate("analysis", "Both ends of the connection are one gateway. Choose that of another virtual network.");
    case LinkProblem::SameNetwork:
        return QCoreApplication::translate("analysis", "Both gateways stand in one virtual network, which needs no connection to itself.");
    case LinkProblem::RemoteGatewayWithoutNetwork:
        return QCoreApplication::translate("analysis", "The remote gateway is in no virtual network. Choose one for it.");
    case LinkProblem::NotVpnGateway:
        return QCoreApplication::translate("analysis", "This connection needs VPN gateways; an ExpressRoute gateway ends no tunnel.");
    case LinkProblem::JoinedAlready:
        return QCoreApplication::translate("analysis", "Another connection joins these two gateways. One stands for both directions: delete this one.");
    case LinkProblem::PolicyBased:
        return QCoreApplication::translate("analysis", "A policy-based VPN gateway takes no such connection. Set its VPN type to route-based.");
    case LinkProblem::NoRemoteUsers:
        return QCoreApplication::translate("analysis", "The connection has no remote users. Choose who connects.");
    case LinkProblem::NoVpnClientConfiguration:
        return refusalText(VpnClientRefusal::NoConfiguration);
    case LinkProblem::TooManyClients:
        return refusalText(VpnClientRefusal::TooManyClients);
    case LinkProblem::ProtocolNotOfBasic:
        return refusalText(VpnClientRefusal::ProtocolNotOfBasic);
    case LinkProblem::AuthenticationNotOfBasic:
        return refusalText(VpnClientRefusal::AuthenticationNotOfBasic);
    case LinkProblem::EntraIdWithoutOpenVpn:
        return refusalText(VpnClientRefusal::EntraIdWithoutOpenVpn);
    case LinkProblem::NotTwoCircuits:
        return QCoreApplication::translate("analysis", "Global Reach joins two circuits. Choose both.");
    case LinkProblem::SameCircuit:
        return QCoreApplication::translate("analysis", "Global Reach joins two different circuits. Choose another one.");
    case LinkProblem::OtherCloud:
        return refusalText(GlobalReachRefusal::OtherCloud);
    case LinkProblem::SamePeeringLocation:
        return refusalText(GlobalReachRefusal::SamePeeringLocation);
    case LinkProblem::LocalTier:
        return refusalText(GlobalReachRefusal::LocalTier);
    case LinkProblem::NotPremium:
        return refusalText(GlobalReachRefusal::NotPremium);
    case LinkProblem::NoPrivatePeering:
        return refusalText(GlobalReachRefusal::NoPrivatePeering);
    case LinkProblem::NoSiteAtCircuit:
        return QCoreApplication::translate("analysis", "No access link leads from a router to one of the circuits. Draw one.");
    case LinkProblem::SameSite:
        return QCoreApplication::translate("analysis", "Both circuits end at the same site only, which needs no Global Reach to itself.");
    case LinkProblem::WrongReachPrefix:
        return QCoreApplication::translate("analysis", "Azure asks for a /29 (IPv6: /125) as the address prefix of a Global Reach. Choose one.");
    }
    return {};
}
