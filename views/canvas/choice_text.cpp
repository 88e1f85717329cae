// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/choice_text.h"
#include <QCoreApplication>

namespace {
template <class E, std::size_t count> QString textOfChoice(E value, const std::array<const char*, count>& texts)
{
    static_assert(count == choiceNames<E>.size());
    return QCoreApplication::translate("choice", texts[static_cast<std::size_t>(value)]);
}
}

QString siteTypeText(SiteType type)
{
    return textOfChoice(type, std::array{QT_TRANSLATE_NOOP("choice", "Datacentre"), QT_TRANSLATE_NOOP("choice", "Campus"), QT_TRANSLATE_NOOP("choice", "Branch"),
                                         QT_TRANSLATE_NOOP("choice", "Colocation")});
}

QString accessKindText(InternetAccessKind kind)
{
    return textOfChoice(kind, std::array{QT_TRANSLATE_NOOP("choice", "DIA"), QT_TRANSLATE_NOOP("choice", "Broadband"), QT_TRANSLATE_NOOP("choice", "Mobile")});
}

QString wanKindText(WanLinkKind kind)
{
    return textOfChoice(kind, std::array{QT_TRANSLATE_NOOP("choice", "MPLS"), QT_TRANSLATE_NOOP("choice", "SD-WAN"), QT_TRANSLATE_NOOP("choice", "Dark fibre")});
}

QString gatewayTypeText(GatewayType type)
{
    return textOfChoice(type, std::array{QT_TRANSLATE_NOOP("choice", "VPN"), QT_TRANSLATE_NOOP("choice", "ExpressRoute")});
}

QString pathText(AccessPath path)
{
    return textOfChoice(path, std::array{QT_TRANSLATE_NOOP("choice", "primary"), QT_TRANSLATE_NOOP("choice", "secondary")});
}

QString preferenceText(HubRoutingPreference preference)
{
    return textOfChoice(preference, std::array{QT_TRANSLATE_NOOP("choice", "ExpressRoute"), QT_TRANSLATE_NOOP("choice", "VPN"), QT_TRANSLATE_NOOP("choice", "AS path")});
}
