// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/inspector/choice_label.h"
#include <QCoreApplication>
#include <QHash>

QString choiceLabel(const QString& word)
{
    // Words whose reading does not follow from their capitals.
    static const QHash<QString, const char*> readings{
        {QStringLiteral("datacenter"), QT_TRANSLATE_NOOP("choice", "Datacentre")},
        {QStringLiteral("dia"), QT_TRANSLATE_NOOP("choice", "Dedicated (DIA)")},
        {QStringLiteral("mpls"), QT_TRANSLATE_NOOP("choice", "MPLS")},
        {QStringLiteral("sdwan"), QT_TRANSLATE_NOOP("choice", "SD-WAN")},
        {QStringLiteral("macsec"), QT_TRANSLATE_NOOP("choice", "MACsec")},
        {QStringLiteral("ipsec"), QT_TRANSLATE_NOOP("choice", "IPsec")},
        {QStringLiteral("IPsec"), QT_TRANSLATE_NOOP("choice", "IPsec")},
        {QStringLiteral("psk"), QT_TRANSLATE_NOOP("choice", "Pre-shared key")},
        {QStringLiteral("Vnet2Vnet"), QT_TRANSLATE_NOOP("choice", "VNet-to-VNet")},
        {QStringLiteral("P2S"), QT_TRANSLATE_NOOP("choice", "Point-to-site")},
        {QStringLiteral("OpenVPN"), QT_TRANSLATE_NOOP("choice", "OpenVPN (TLS)")},
        {QStringLiteral("SSTP"), QT_TRANSLATE_NOOP("choice", "SSTP (TLS)")},
        {QStringLiteral("IkeV2"), QT_TRANSLATE_NOOP("choice", "IKEv2 (IPsec)")},
        {QStringLiteral("AAD"), QT_TRANSLATE_NOOP("choice", "Microsoft Entra ID")},
        {QStringLiteral("Radius"), QT_TRANSLATE_NOOP("choice", "RADIUS")},
        {QStringLiteral("Vpn"), QT_TRANSLATE_NOOP("choice", "VPN")},
        {QStringLiteral("ExpressRoute"), QT_TRANSLATE_NOOP("choice", "ExpressRoute")},
        {QStringLiteral("IKEv1"), QT_TRANSLATE_NOOP("choice", "IKEv1")},
        {QStringLiteral("IKEv2"), QT_TRANSLATE_NOOP("choice", "IKEv2")},
        {QStringLiteral("Generation1"), QT_TRANSLATE_NOOP("choice", "Generation 1")},
        {QStringLiteral("Generation2"), QT_TRANSLATE_NOOP("choice", "Generation 2")},
        {QStringLiteral("RouteBased"), QT_TRANSLATE_NOOP("choice", "Route-based")},
        {QStringLiteral("PolicyBased"), QT_TRANSLATE_NOOP("choice", "Policy-based")},
        {QStringLiteral("expressRoutePrivatePeering"), QT_TRANSLATE_NOOP("choice", "ExpressRoute private peering")},
    };
    if (const char* reading = readings.value(word, nullptr))
        return QCoreApplication::translate("choice", reading);
    QString text;
    for (const QChar c : word) {
        if (c.isUpper() && !text.isEmpty())
            text += QLatin1Char(' ') + QString(c.toLower());
        else
            text += text.isEmpty() ? c.toUpper() : c;
    }
    return text;
}
