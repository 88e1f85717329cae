// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/hand_over_sheet.h"
#include "model/design/kind_info.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString sheetText(const char* text)
{
    return QCoreApplication::translate("sheet", text);
}

QString orNotSet(const QString& text)
{
    return text.isEmpty() ? sheetText(QT_TRANSLATE_NOOP("sheet", "not set")) : text;
}

SheetSection circuitSection(const Design& design, const ExpressRouteCircuit& circuit, const QString& name, ServiceKeyOnSheet key)
{
    const QString shownKey = key == ServiceKeyOnSheet::Shown ? circuit.serviceKey : maskedKey(circuit.serviceKey);
    return {sheetText(QT_TRANSLATE_NOOP("sheet", "Circuit")), {
        {sheetText(QT_TRANSLATE_NOOP("sheet", "Name")), name},
        {sheetText(QT_TRANSLATE_NOOP("sheet", "Service key")), orNotSet(shownKey)},
        circuit.expressRoutePort.isEmpty() ? SheetRow{sheetText(QT_TRANSLATE_NOOP("sheet", "Provider")), orNotSet(circuit.provider)}
                                           : SheetRow{sheetText(QT_TRANSLATE_NOOP("sheet", "Direct port")), displayName(design, circuit.expressRoutePort)},
        {sheetText(QT_TRANSLATE_NOOP("sheet", "Bandwidth")), orNotSet(circuit.bandwidth ? toText(*circuit.bandwidth) : QString())},
        {sheetText(QT_TRANSLATE_NOOP("sheet", "Tier and family")), QStringLiteral("%1, %2").arg(choiceName(circuit.tier.value_or(CircuitTier::Standard)), choiceName(circuit.family.value_or(CircuitFamily::MeteredData)))},
    }};
}

SheetSection locationSection(const Design& design, const Catalogue& catalogue, const ExpressRouteCircuit& circuit)
{
    const PeeringLocation* location = design.find(circuit.peeringLocation);
    const PeeringLocationEntry* entry = location ? catalogue.peeringLocation(location->location, location->cloud.isEmpty() ? publicCloud : location->cloud) : nullptr;
    SheetSection section{sheetText(QT_TRANSLATE_NOOP("sheet", "Peering location")), {{sheetText(QT_TRANSLATE_NOOP("sheet", "Location")), orNotSet(location ? location->location : QString())}}};
    if (!entry)
        return section;
    section.rows << SheetRow{sheetText(QT_TRANSLATE_NOOP("sheet", "Address")), orNotSet(entry->address)};
    if (entry->isMetro) {
        section.rows << SheetRow{sheetText(QT_TRANSLATE_NOOP("sheet", "Primary path meets at")), entry->primaryFacility()};
        section.rows << SheetRow{sheetText(QT_TRANSLATE_NOOP("sheet", "Secondary path meets at")), entry->secondaryFacility()};
    }
    return section;
}

SheetSection accessSection(const Design& design, const AccessLink& link)
{
    const EdgeRouter* router = design.find(link.router);
    const Site* site = router ? design.find(router->site) : nullptr;
    const bool isPrimary = link.path.value_or(AccessPath::Primary) == AccessPath::Primary;
    SheetSection section{isPrimary ? sheetText(QT_TRANSLATE_NOOP("sheet", "Primary path")) : sheetText(QT_TRANSLATE_NOOP("sheet", "Secondary path")), {}};
    section.rows << SheetRow{sheetText(QT_TRANSLATE_NOOP("sheet", "Customer site")), orNotSet(site ? displayName(design, site->id) + (site->city.isEmpty() ? QString() : QStringLiteral(", ") + site->city) : QString())};
    section.rows << SheetRow{sheetText(QT_TRANSLATE_NOOP("sheet", "Customer router")), orNotSet(router ? displayName(design, router->id) : QString())};
    section.rows << SheetRow{sheetText(QT_TRANSLATE_NOOP("sheet", "Last mile or cross-connect")), orNotSet(link.bandwidth ? toText(*link.bandwidth) : QString())};
    if (!link.facility.isEmpty())
        section.rows << SheetRow{sheetText(QT_TRANSLATE_NOOP("sheet", "Building")), link.facility};
    return section;
}

SheetSection peeringSection(const CircuitPeering& peering)
{
    const auto prefix = [](const std::optional<Cidr>& value) { return orNotSet(value ? toText(*value) : QString()); };
    return {peering.type == PeeringType::AzurePrivatePeering ? sheetText(QT_TRANSLATE_NOOP("sheet", "Azure private peering")) : sheetText(QT_TRANSLATE_NOOP("sheet", "Microsoft peering")), {
        {sheetText(QT_TRANSLATE_NOOP("sheet", "Peer ASN")), orNotSet(peering.peerAsn ? toText(*peering.peerAsn) : QString())},
        {sheetText(QT_TRANSLATE_NOOP("sheet", "Primary prefix")), prefix(peering.primaryPrefix)},
        {sheetText(QT_TRANSLATE_NOOP("sheet", "Secondary prefix")), prefix(peering.secondaryPrefix)},
        {sheetText(QT_TRANSLATE_NOOP("sheet", "VLAN")), orNotSet(peering.vlanId ? QString::number(*peering.vlanId) : QString())},
    }};
}
}

std::optional<HandOverSheet> handOverSheet(const Design& design, const Catalogue& catalogue, const ObjectId& id, ServiceKeyOnSheet key)
{
    const auto* circuit = design.find<ExpressRouteCircuit>(id);
    if (!circuit)
        return std::nullopt;
    const QString name = displayName(design, id);
    HandOverSheet sheet{QCoreApplication::translate("sheet", "ExpressRoute circuit “%1”: for the provider").arg(name), {}, {}};
    sheet.sections << circuitSection(design, *circuit, name, key) << locationSection(design, catalogue, *circuit);
    QList<AccessLink> links;
    for (const AccessLink& link : design.all<AccessLink>())
        if (link.circuit == id)
            links << link;
    std::stable_sort(links.begin(), links.end(), [](const AccessLink& left, const AccessLink& right) { return left.path.value_or(AccessPath::Primary) < right.path.value_or(AccessPath::Primary); });
    for (const AccessLink& link : links)
        sheet.sections << accessSection(design, link);
    for (const CircuitPeering& peering : circuit->peerings)
        sheet.sections << peeringSection(peering);
    sheet.notes << sheetText(QT_TRANSLATE_NOOP("sheet", "Both paths are to be provisioned: Microsoft's service level asks for BGP sessions on both."));
    if (key == ServiceKeyOnSheet::Shown && !circuit->serviceKey.isEmpty())
        sheet.notes << sheetText(QT_TRANSLATE_NOOP("sheet", "The service key is confidential: whoever has it can provision against this circuit."));
    return sheet;
}

QString toText(const HandOverSheet& sheet)
{
    qsizetype width = 0;
    for (const SheetSection& section : sheet.sections)
        for (const SheetRow& row : section.rows)
            width = std::max(width, row.label.size());
    QString text = sheet.title + QLatin1Char('\n') + QString(sheet.title.size(), QLatin1Char('=')) + QLatin1Char('\n');
    for (const SheetSection& section : sheet.sections) {
        text += QLatin1Char('\n') + section.title + QLatin1Char('\n');
        for (const SheetRow& row : section.rows)
            text += QStringLiteral("  %1  %2\n").arg(row.label, -width).arg(row.value);
    }
    for (const QString& note : sheet.notes)
        text += QLatin1Char('\n') + note + QLatin1Char('\n');
    return text;
}

QString maskedKey(const QString& serviceKey)
{
    constexpr qsizetype shown = 4;
    QString masked = serviceKey;
    for (qsizetype i = 0; i < masked.size() - (masked.size() > 2 * shown ? shown : 0); ++i)
        if (masked[i] != QLatin1Char('-'))
            masked[i] = QChar(0x2022);
    return masked;
}
