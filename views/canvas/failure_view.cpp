// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/failure_view.h"
#include "model/analysis/component_graph.h"
#include "model/design/kind_info.h"
#include <QCoreApplication>
#include <cmath>

namespace {
QString failureText(const char* text)
{
    return QCoreApplication::translate("failures", text);
}
}

QString componentLabel(const Analysis& analysis, int component)
{
    const Component& one = analysis.components[static_cast<std::size_t>(component)];
    const QString prefix = QStringLiteral("facility:");
    if (one.kind != ComponentKind::Facility)
        return displayName(analysis.design, one.object);
    const QString building = one.name.mid(prefix.size());
    return analysis.design.contains(ObjectId(building)) ? failureText(QT_TRANSLATE_NOOP("failures", "building of %1")).arg(displayName(analysis.design, ObjectId(building))) : building;
}

QString utilisationText(double share)
{
    return failureText(QT_TRANSLATE_NOOP("failures", "%1 %")).arg(std::isfinite(share) ? QString::number(std::ceil(share * 100 - 1e-9)) : QStringLiteral("∞"));
}

std::vector<int> componentsOf(const Analysis& analysis, const ObjectId& object)
{
    QStringList names{object.text};
    if (analysis.graph)
        for (const auto& location : analysis.graph->topology.locations)
            if (location.row->id == object)
                for (const QString& building : location.buildings())
                    names << QStringLiteral("facility:") + building;
    std::vector<int> found;
    for (std::size_t i = 0; i < analysis.components.size(); ++i) {
        const Component& one = analysis.components[i];
        if (names.contains(one.name) || (one.kind == ComponentKind::Facility && one.object == object))
            found.push_back(static_cast<int>(i));
    }
    return found;
}

QString whyNoFailure(const Analysis& analysis, const ObjectId& object)
{
    const QString name = displayName(analysis.design, object);
    const auto kind = analysis.design.kindOf(object);
    if (!kind)
        return failureText(QT_TRANSLATE_NOOP("failures", "A region does not fail as a whole here. Break a gateway or a circuit."));
    switch (*kind) {
    case ObjectKind::VirtualNetwork:
        return failureText(QT_TRANSLATE_NOOP("failures", "%1 does not fail by itself. Break its gateway, or the circuit before it.")).arg(name);
    case ObjectKind::Site:
        return failureText(QT_TRANSLATE_NOOP("failures", "%1 counts as never failing until it has an availability. Break its routers, or set one in the inspector.")).arg(name);
    case ObjectKind::Connection:
        return failureText(QT_TRANSLATE_NOOP("failures", "%1 fails with what it runs over. Break its circuit, gateway or access, or give it an availability of its own.")).arg(name);
    case ObjectKind::VirtualNetworkPeering:
    case ObjectKind::GlobalReach:
    case ObjectKind::HubVirtualNetworkConnection:
        return failureText(QT_TRANSLATE_NOOP("failures", "%1 counts as never failing until it has an availability.")).arg(name);
    case ObjectKind::PeeringLocation:
        return failureText(QT_TRANSLATE_NOOP("failures", "No circuit of %1 is in use, so that its buildings do not matter.")).arg(name);
    case ObjectKind::Note:
    case ObjectKind::Group:
    case ObjectKind::Demand:
        return failureText(QT_TRANSLATE_NOOP("failures", "%1 is no equipment and cannot fail.")).arg(name);
    default:
        return failureText(QT_TRANSLATE_NOOP("failures", "No path leads over %1, so that its failure changes nothing.")).arg(name);
    }
}
