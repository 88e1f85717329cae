// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/overlay/catalogue_overlay.h"
#include "model/catalogue/provenance_age.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace {
QString overlayText(const char* text)
{
    return QCoreApplication::translate("Overlay", text);
}

const OwnFigureKind* ownKind(const QString& figure)
{
    for (const OwnFigureKind& kind : ownFigureKinds())
        if (kind.figure == figure)
            return &kind;
    return nullptr;
}

QString allFigures()
{
    QStringList names;
    for (const OwnFigureKind& kind : ownFigureKinds())
        names << kind.figure;
    return names.join(QStringLiteral(", "));
}

/// The error of a node's file, its place a bare JSON pointer.
void takeError(const CatalogueFile& file, QList<Error>& errors)
{
    if (file.error)
        errors.append({file.error->message, file.error->where.section(QLatin1Char('#'), 1), 0});
}

void checkRootKeys(const CatalogueNode& root, QList<Error>& errors)
{
    for (const QString& key : root.keys())
        if (!QStringList{"$schema", "overlay", "name", "figures"}.contains(key))
            errors.append({overlayText(QT_TRANSLATE_NOOP("Overlay", "There is no such member; an overlay has overlay, name and figures.")), QLatin1Char('/') + key, 0});
}
}

OverlayOutcome overlaid(const Catalogue& base, const QJsonObject& root)
{
    return CatalogueOverlay(base).apply(root);
}

OverlayOutcome CatalogueOverlay::apply(const QJsonObject& object)
{
    OverlayOutcome outcome;
    m_catalogue->m_ownFigures = {};

    // 1. The head.
    CatalogueFile head;
    const CatalogueNode root(object, QString(), &head);
    checkRootKeys(root, outcome.errors);
    if (root.count(QStringLiteral("overlay")) != 1)
        root.fail(overlayText(QT_TRANSLATE_NOOP("Overlay", "This version reads overlays of format 1.")), QStringLiteral("overlay"));
    m_catalogue->m_ownFigures.name = root.text(QStringLiteral("name"));
    const QList<CatalogueNode> figures = root.someItems(QStringLiteral("figures"));
    takeError(head, outcome.errors);

    // 2. Each figure by itself, so that all that is wrong is told at once.
    for (const CatalogueNode& figure : figures) {
        CatalogueFile file;
        const CatalogueNode node(figure.json(), figure.pointer(), &file);
        if (!figure.json().isObject())
            node.fail(overlayText(QT_TRANSLATE_NOOP("Overlay", "A figure is an object.")));
        const QString name = file.error ? QString() : node.text(QStringLiteral("figure"));
        const OwnFigureKind* kind = ownKind(name);
        if (!file.error && !kind)
            node.fail(overlayText(QT_TRANSLATE_NOOP("Overlay", "There is no figure “%1”; there are: %2.")).arg(name, allFigures()), QStringLiteral("figure"));
        if (kind) {
            checkMembers(*kind, node);
            const Provenance provenance = originOf(node);
            if (!file.error)
                applyEntry(name, {node, provenance});
        }
        takeError(file, outcome.errors);
    }
    if (!outcome.errors.isEmpty())
        return outcome;
    m_catalogue->m_prices = m_catalogue->m_prices.with(PriceList(m_prices));
    outcome.catalogue = m_catalogue;
    return outcome;
}

void CatalogueOverlay::checkMembers(const OwnFigureKind& kind, const CatalogueNode& node) const
{
    QStringList known{"figure", "value", "basis", "source", "date", "note"};
    for (const OwnMember& member : kind.members) {
        known << member.key;
        if (member.isRequired && !node.has(member.key))
            node.fail(overlayText(QT_TRANSLATE_NOOP("Overlay", "This figure needs “%1”: %2")).arg(member.key, member.description));
    }
    for (const QString& key : node.keys())
        if (!known.contains(key))
            node.fail(overlayText(QT_TRANSLATE_NOOP("Overlay", "“%1” is not a member of %2; it has %3.")).arg(key, kind.figure, known.join(QStringLiteral(", "))), key);
    if (!node.has(QStringLiteral("value")))
        node.fail(overlayText(QT_TRANSLATE_NOOP("Overlay", "The value is missing.")));
}

Provenance CatalogueOverlay::originOf(const CatalogueNode& node) const
{
    Provenance origin;
    const QString basis = node.text(QStringLiteral("basis"));
    origin.basis = basisFromName(basis).value_or(Basis::Published);
    if (origin.basis != Basis::Contract && origin.basis != Basis::Measured)
        node.fail(overlayText(QT_TRANSLATE_NOOP("Overlay", "The basis of an own figure is contract or measured.")), QStringLiteral("basis"));
    origin.source = node.text(QStringLiteral("source"));
    origin.date = node.text(QStringLiteral("date"));
    if (!lastDayOf(origin.date))
        node.fail(overlayText(QT_TRANSLATE_NOOP("Overlay", "This is not a date; write 2026-09-30, 2026-09 or 2026.")), QStringLiteral("date"));
    origin.note = node.optionalText(QStringLiteral("note"));
    return origin;
}

void CatalogueOverlay::applyEntry(const QString& figure, const Entry& entry)
{
    VirtualWanTable& wan = m_catalogue->m_virtualWan;
    if (figure == QLatin1String("peeringLocation.facilityAvailability"))
        putFacility(entry);
    else if (figure == QLatin1String("peeringLocation.provider"))
        putProvider(entry);
    else if (figure == QLatin1String("peeringLocation.providerAvailability"))
        putProviderAvailability(entry);
    else if (figure == QLatin1String("vpnGatewaySku.aggregateMbps"))
        putVpnAggregate(entry);
    else if (figure == QLatin1String("vpnGatewaySku.tunnelMbps"))
        putVpnTunnel(entry);
    else if (figure == QLatin1String("expressRouteGatewaySku.bandwidthMbps"))
        putExpressRouteBandwidth(entry);
    else if (figure == QLatin1String("virtualWan.vpnScaleUnitMbps"))
        putVirtualWan(entry, QStringLiteral("vpnGateway"), QStringLiteral("scaleUnitMbps"), wan.vpn.perUnit);
    else if (figure == QLatin1String("virtualWan.expressRouteScaleUnitMbps"))
        putVirtualWan(entry, QStringLiteral("expressRouteGateway"), QStringLiteral("scaleUnitMbps"), wan.expressRoute.perUnit);
    else if (figure == QLatin1String("virtualWan.perTunnelMbps"))
        putVirtualWan(entry, QStringLiteral("vpnGateway"), QStringLiteral("perTunnelMbps"), wan.perTunnel);
    else if (figure == QLatin1String("defaultAvailability"))
        putDefaultAvailability(entry);
    else if (figure == QLatin1String("repairTimeHours"))
        putRepairTime(entry);
    else if (figure == QLatin1String("latencyConstant"))
        putLatencyConstant(entry);
    else if (figure == QLatin1String("price"))
        putPrice(entry);
    else
        Q_UNREACHABLE();
}

void CatalogueOverlay::note(const Entry& entry, const QString& card, const QString& fact, const QString& before, const QString& after)
{
    const QString target = card + QLatin1Char('\n') + fact;
    if (m_targets.contains(target))
        entry.node.fail(overlayText(QT_TRANSLATE_NOOP("Overlay", "This figure stands in the file before; keep one of the two.")), QStringLiteral("figure"));
    m_targets.insert(target);
    m_catalogue->m_ownFigures.changes.append({card, fact, before, after, entry.provenance});
}
