// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QString>

/// Why a connection cannot carry anything as drawn.
enum class LinkProblem {
    None,
    NoGateway,
    GatewayWithoutNetwork,
    WrongGatewayType,
    NoCircuit,
    NoAccessLink,
    NoRouter,
    NoInternetAccess,
    InternetAccessElsewhere,             ///< the access does not serve the connection's router
    NoUnderlay,
    UnderlayNotUsable,
    NoUnderlayAccess,                    ///< no access link from the router's site to the underlay's circuit
};

/// One sentence that says what to do; empty for None. Translated.
QString problemText(LinkProblem problem);
