// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/figures/load_columns.h"
#include "model/analysis/failures.h"
#include "views/canvas/failure_view.h"
#include "views/panels/figures/figure_cells.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString loadText(const char* text)
{
    return QCoreApplication::translate("FigureColumns", text);
}

/// Both directions on hover, the higher one in the cell.
template <class T, class Text> FigureCell higherCell(const Directed<T>& figure, double (*size)(const T&), Text text)
{
    if (!figure.toAzure.hasValue() || !figure.fromAzure.hasValue())
        return unknownCell(figure.toAzure.hasValue() ? figure.fromAzure.reason : figure.toAzure.reason);
    const double highest = std::max(size(*figure.toAzure), size(*figure.fromAzure));
    FigureCell cell;
    cell.text = highest > 0 ? text(size(*figure.toAzure) >= highest ? *figure.toAzure : *figure.fromAzure) : QStringLiteral("–");
    cell.tip = loadText(QT_TRANSLATE_NOOP("FigureColumns", "To Azure %1, from Azure %2")).arg(text(*figure.toAzure), text(*figure.fromAzure));
    cell.order = -highest;
    return cell;
}

FigureCell loadCell(const Analysis& analysis, int row)
{
    return higherCell<Bandwidth>(analysis.links[std::size_t(row)].load, [](const Bandwidth& load) { return load.mbps(); }, [](const Bandwidth& load) { return toText(load); });
}

FigureCell utilisationCell(const Analysis& analysis, int row)
{
    FigureCell cell = higherCell<double>(analysis.links[std::size_t(row)].utilisation, [](const double& share) { return share; }, [](double share) { return utilisationText(share); });
    if (!cell.isUnknown && cell.order < -1)
        cell.icon = QStringLiteral("warning");
    return cell;
}

FigureCell worstCell(const Analysis& analysis, const FailureTable* failures, int row)
{
    if (!failures || failures->links.size() != analysis.links.size())
        return failuresPendingCell();
    const Figure<WorstUtilisation>& worst = failures->links[std::size_t(row)];
    if (!worst.hasValue())
        return unknownCell(worst.reason);
    FigureCell cell;
    const bool hasFailure = worst->failure >= 0 && worst->failure < int(analysis.components.size());
    cell.text = worst->utilisation <= 0 ? QStringLiteral("–") : hasFailure ? QStringLiteral("%1 · %2").arg(utilisationText(worst->utilisation), componentLabel(analysis, worst->failure)) : utilisationText(worst->utilisation);
    cell.tip = hasFailure ? loadText(QT_TRANSLATE_NOOP("FigureColumns", "While %1 is down.")).arg(componentLabel(analysis, worst->failure)) : loadText(QT_TRANSLATE_NOOP("FigureColumns", "No single failure makes it higher than it is."));
    cell.order = -worst->utilisation;
    if (worst->utilisation > 1)
        cell.icon = QStringLiteral("warning");
    return cell;
}
}

void addLoadColumns(QList<FigureColumn>& columns, FailuresOf failures)
{
    columns << FigureColumn{loadText(QT_TRANSLATE_NOOP("FigureColumns", "Load")), loadText(QT_TRANSLATE_NOOP("FigureColumns", "What all traffic demands put on the link, the direction with more.")), 84, true, {}, loadCell, 78}
            << FigureColumn{loadText(QT_TRANSLATE_NOOP("FigureColumns", "Utilisation")), loadText(QT_TRANSLATE_NOOP("FigureColumns", "Load by capacity, the direction with more.")), 84, true, {}, utilisationCell, 72}
            << FigureColumn{loadText(QT_TRANSLATE_NOOP("FigureColumns", "Worst case")), loadText(QT_TRANSLATE_NOOP("FigureColumns", "The highest utilisation over all single failures, and by which.")), 150, false, FigureKind::WorstCase,
                            [failures = std::move(failures)](const Analysis& analysis, int row) { return worstCell(analysis, failures ? failures().get() : nullptr, row); }, 90};
}
