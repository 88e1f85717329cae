// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/failures/failure_severity.h"
#include "model/design/kind_info.h"
#include "views/canvas/failure_view.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace {
QString severityWord(const char* text)
{
    return QCoreApplication::translate("FailuresPanel", text);
}

/// Asked of thousands of failures at every edit: no list is made.
bool isAnyNew(const QList<ObjectId>& ids, const QSet<ObjectId>& known)
{
    return std::any_of(ids.begin(), ids.end(), [&](const ObjectId& id) { return !known.contains(id); });
}
}

const FailureResult& gravestOf(const FailureBackground& background, const FailureTable& table)
{
    const FailureResult* gravest = &table.failures.front();
    FailureSeverity most = severityOf(background, *gravest);
    for (const FailureResult& failure : table.failures) {
        if (most == FailureSeverity::PairsDown)
            break;                                       // the table has those of most pairs first
        if (const FailureSeverity severity = severityOf(background, failure); severity > most) {
            gravest = &failure;
            most = severity;
        }
    }
    return *gravest;
}

FailureBackground backgroundOf(const Analysis& analysis, const FailureTable& table)
{
    FailureBackground background{&analysis, QSet<ObjectId>(table.demandsUnmet.begin(), table.demandsUnmet.end()), {}};
    for (const PartLoad& part : analysis.parts)
        if (std::max(part.toAzureUtilisation.value_or(0), part.fromAzureUtilisation.value_or(0)) > 1 + 1e-9)
            background.overloaded << part.object;
    return background;
}

QList<ObjectId> newlyUnmet(const FailureBackground& background, const FailureResult& failure)
{
    QList<ObjectId> ids = failure.demandsUnmet;
    ids.removeIf([&](const ObjectId& id) { return background.demandsUnmet.contains(id); });
    return ids;
}

QList<ObjectId> newlyOverloaded(const FailureBackground& background, const FailureResult& failure)
{
    QList<ObjectId> ids = failure.overloaded;
    ids.removeIf([&](const ObjectId& id) { return background.overloaded.contains(id); });
    return ids;
}

FailureSeverity severityOf(const FailureBackground& background, const FailureResult& failure)
{
    if (!failure.pairsDown.empty())
        return FailureSeverity::PairsDown;
    if (isAnyNew(failure.demandsUnmet, background.demandsUnmet))
        return FailureSeverity::DemandsUnmet;
    if (isAnyNew(failure.overloaded, background.overloaded))
        return FailureSeverity::Overloaded;
    if (failure.pairsWeakened > 0)
        return FailureSeverity::LessCapacity;
    return failure.pairsRerouted.empty() ? FailureSeverity::Harmless : FailureSeverity::Rerouted;
}

QString severityText(FailureSeverity severity)
{
    constexpr std::array texts{QT_TRANSLATE_NOOP("FailuresPanel", "harmless"),      QT_TRANSLATE_NOOP("FailuresPanel", "rerouted"),
                               QT_TRANSLATE_NOOP("FailuresPanel", "less capacity"), QT_TRANSLATE_NOOP("FailuresPanel", "overloaded"),
                               QT_TRANSLATE_NOOP("FailuresPanel", "demands unmet"), QT_TRANSLATE_NOOP("FailuresPanel", "disconnecting")};
    return severityWord(texts[static_cast<std::size_t>(severity)]);
}

QString severityIcon(FailureSeverity severity)
{
    constexpr std::array icons{"healthy", "swap", "minus", "warning", "demand", "broken"};
    return QString::fromLatin1(icons[static_cast<std::size_t>(severity)]);
}

const Tint& severityTint(FailureSeverity severity)
{
    const std::array tints{&theme().healthy, &theme().carrying, &theme().unknown, &theme().warning, &theme().risk, &theme().broken};
    return *tints[static_cast<std::size_t>(severity)];
}

QString effectText(const FailureBackground& background, const FailureResult& failure)
{
    const Design& design = background.analysis->design;
    const auto counted = [](auto count, const char* one, const char* many) { return count == 1 ? severityWord(one) : severityWord(many).arg(count); };
    switch (severityOf(background, failure)) {
    case FailureSeverity::PairsDown:
        return counted(failure.pairsDown.size(), QT_TRANSLATE_NOOP("FailuresPanel", "1 pair down"), QT_TRANSLATE_NOOP("FailuresPanel", "%1 pairs down"));
    case FailureSeverity::DemandsUnmet:
        return counted(newlyUnmet(background, failure).size(), QT_TRANSLATE_NOOP("FailuresPanel", "1 demand not met"), QT_TRANSLATE_NOOP("FailuresPanel", "%1 demands not met"));
    case FailureSeverity::Overloaded:
        return failure.worst.utilisation > 1 ? severityWord(QT_TRANSLATE_NOOP("FailuresPanel", "%1 overloaded %2")).arg(displayName(design, failure.worst.link), utilisationText(failure.worst.utilisation))
                                             : severityWord(QT_TRANSLATE_NOOP("FailuresPanel", "%1 overloaded")).arg(displayName(design, newlyOverloaded(background, failure).first()));
    case FailureSeverity::LessCapacity:
        return counted(failure.pairsWeakened, QT_TRANSLATE_NOOP("FailuresPanel", "less capacity for 1 pair"), QT_TRANSLATE_NOOP("FailuresPanel", "less capacity for %1 pairs"));
    case FailureSeverity::Rerouted:
        return counted(failure.pairsRerouted.size(), QT_TRANSLATE_NOOP("FailuresPanel", "1 pair rerouted"), QT_TRANSLATE_NOOP("FailuresPanel", "%1 pairs rerouted"));
    case FailureSeverity::Harmless:
        break;
    }
    return severityWord(QT_TRANSLATE_NOOP("FailuresPanel", "nothing changes"));
}

QString failureName(const Analysis& analysis, const FailureResult& failure)
{
    QStringList names;
    for (const int component : failure.components)
        names << componentLabel(analysis, component);
    return names.join(QStringLiteral(" + "));
}

QString componentKindText(ComponentKind kind)
{
    switch (kind) {
    case ComponentKind::Site: return kindLabel(ObjectKind::Site);
    case ComponentKind::EdgeRouter: return kindLabel(ObjectKind::EdgeRouter);
    case ComponentKind::InternetAccess: return kindLabel(ObjectKind::InternetAccess);
    case ComponentKind::WanLink: return kindLabel(ObjectKind::WanLink);
    case ComponentKind::AccessLink: return kindLabel(ObjectKind::AccessLink);
    case ComponentKind::Facility: return severityWord(QT_TRANSLATE_NOOP("FailuresPanel", "Building"));
    case ComponentKind::Circuit: return kindLabel(ObjectKind::ExpressRouteCircuit);
    case ComponentKind::Gateway: return kindLabel(ObjectKind::VirtualNetworkGateway);
    case ComponentKind::Connection: return kindLabel(ObjectKind::Connection);
    case ComponentKind::VirtualNetworkPeering: return kindLabel(ObjectKind::VirtualNetworkPeering);
    case ComponentKind::GlobalReach: return kindLabel(ObjectKind::GlobalReach);
    case ComponentKind::RemoteUsers: return kindLabel(ObjectKind::RemoteUsers);
    case ComponentKind::VirtualHub: return kindLabel(ObjectKind::VirtualHub);
    case ComponentKind::HubVirtualNetworkConnection: return kindLabel(ObjectKind::HubVirtualNetworkConnection);
    case ComponentKind::ExpressRoutePort: return kindLabel(ObjectKind::ExpressRoutePort);
    case ComponentKind::AzureFirewall: return kindLabel(ObjectKind::AzureFirewall);
    case ComponentKind::NetworkVirtualAppliance: return kindLabel(ObjectKind::NetworkVirtualAppliance);
    case ComponentKind::SharedRisk: return kindLabel(ObjectKind::SharedRisk);
    }
    return {};
}

QString failureKindText(const Analysis& analysis, const FailureResult& failure)
{
    QStringList kinds;
    for (const int component : failure.components)
        kinds << componentKindText(analysis.components[static_cast<std::size_t>(component)].kind);
    kinds.removeDuplicates();
    return kinds.join(QStringLiteral(" + "));
}
