// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/link_problem.h"
#include <QCoreApplication>

QString problemText(LinkProblem problem)
{
    switch (problem) {
    case LinkProblem::None:
        return {};
    case LinkProblem::NoGateway:
        return QCoreApplication::translate("analysis", "The connection has no gateway. Choose one.");
    case LinkProblem::GatewayWithoutNetwork:
        return QCoreApplication::translate("analysis", "The connection's gateway is in no virtual network. Choose one for the gateway.");
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
    case LinkProblem::NoUnderlayAccess:
        return QCoreApplication::translate("analysis", "No access link leads from the router's site to the circuit below this connection. Draw one.");
    }
    return {};
}
