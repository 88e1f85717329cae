// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chooser/decision.h"
#include <QCoreApplication>

namespace {
struct DecisionWords { const char* name; const char* label; };

const DecisionWords& wordsOf(DecisionKind kind)
{
    static const DecisionWords words[]{
        {"transport", QT_TRANSLATE_NOOP("chooser", "Transport")},
        {"peeringLocation", QT_TRANSLATE_NOOP("chooser", "Peering location")},
        {"resiliency", QT_TRANSLATE_NOOP("chooser", "Resiliency")},
        {"provider", QT_TRANSLATE_NOOP("chooser", "Provider")},
        {"circuitBandwidth", QT_TRANSLATE_NOOP("chooser", "Circuit bandwidth")},
        {"tier", QT_TRANSLATE_NOOP("chooser", "Tier")},
        {"family", QT_TRANSLATE_NOOP("chooser", "Family")},
        {"expressRouteGateway", QT_TRANSLATE_NOOP("chooser", "ExpressRoute gateway")},
        {"vpnGateway", QT_TRANSLATE_NOOP("chooser", "VPN gateway")},
        {"tunnels", QT_TRANSLATE_NOOP("chooser", "Tunnels")},
        {"internetAccess", QT_TRANSLATE_NOOP("chooser", "Internet access")},
        {"encryption", QT_TRANSLATE_NOOP("chooser", "Encryption")},
        {"directPort", QT_TRANSLATE_NOOP("chooser", "ExpressRoute Direct port pair")},
    };
    return words[static_cast<std::size_t>(kind)];
}
}

QString decisionName(DecisionKind kind)
{
    return QString::fromLatin1(wordsOf(kind).name);
}

QString decisionLabel(DecisionKind kind)
{
    return QCoreApplication::translate("chooser", wordsOf(kind).label);
}
