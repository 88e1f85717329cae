// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/findings_panel.h"
#include "model/document/analysis_runner.h"
#include "model/edit/waivers.h"
#include "model/rules/fix_all.h"
#include "views/canvas/severity_look.h"
#include "views/panels/figures/figure_header.h"
#include "views/panels/figures/figure_splitter.h"
#include "views/panels/findings/finding_model.h"
#include "views/panels/findings/finding_text.h"
#include "views/panels/findings/finding_tree.h"
#include "views/panels/findings/fix_all_dialog.h"
#include "views/panels/findings/waive_dialog.h"
#include "views/panels/inspector/quiet_combo_box.h"
#include "views/theme/icons.h"
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolButton>

namespace {
enum Page { NoReportPage, NothingDrawnPage, NoFindingsPage, ListPage };
}

void FindingsPanel::refreshFigures()
{
    if (m_runner.latestReport() != m_model->sharedReport())
        m_model->setReport(m_runner.latestReport());
    m_model->setCurrent(m_runner.isReportCurrent());
    m_tree->viewport()->update();
    showRows();
}

void FindingsPanel::showEvent(QShowEvent* event)
{
    LivePanel::showEvent(event);
    refreshFigures();
}

void FindingsPanel::showRows()
{
    const Report* report = m_model->report();
    const FindingFilter& filter = m_model->filter();
    for (const Severity severity : allSeverities) {
        QToolButton* chip = m_chips[static_cast<std::size_t>(severity)];
        const int count = report ? report->count(severity) : 0;
        chip->setIcon(icon(severityIcon(severity), severityColour(theme(), severity)));
        chip->setText(severityCountText(severity, count));
        chip->setVisible(count > 0 || chip->isChecked());
    }
    const int waived = report ? report->waived : 0, undecided = report ? report->undecided : 0;
    const auto stale = report ? report->staleWaivers.size() : 0;
    m_waived->setText(tr("%1 waived").arg(waived));
    m_waived->setVisible(waived > 0 || stale > 0 || m_waived->isChecked());
    m_undecided->setText(tr("%1 undecided").arg(undecided));
    m_undecided->setVisible(undecided > 0 || m_undecided->isChecked());
    m_staleBar->setVisible(stale > 0);
    m_staleText->setText(stale == 1 ? tr("1 waiver matches no finding any more.") : tr("%1 waivers match no finding any more.").arg(stale));

    m_pages->setCurrentIndex(!report                                                  ? NoReportPage
                             : report->design.objectCount() == 0                      ? NothingDrawnPage
                             : report->findings.empty() && report->staleWaivers.isEmpty() ? NoFindingsPage
                                                                                      : ListPage);
    const bool isNothing = m_model->shownCount() == 0;
    m_rows->setCurrentIndex(isNothing ? 1 : 0);
    if (isNothing && report) {
        const bool isFiltered = !filter.severities.empty() || !filter.category.isEmpty() || !filter.text.isEmpty();
        QStringList hidden;
        if (waived > 0)
            hidden << tr("%1 waived").arg(waived);
        if (undecided > 0)
            hidden << tr("%1 undecided").arg(undecided);
        m_nothing->setText(isFiltered          ? tr("No finding fits the filter.")
                           : hidden.isEmpty() ? tr("No findings.")
                                              : tr("No finding counts: %1.").arg(hidden.join(QStringLiteral(", "))));
        m_showAll->setVisible(isFiltered || !hidden.isEmpty() || stale > 0);
        m_showAll->setText(isFiltered ? tr("Clear the filter") : tr("Show them"));
    }
    showDetails();
}

const Finding* FindingsPanel::chosen() const
{
    return m_model->findingAt(m_tree->currentIndex());
}

QList<const Finding*> FindingsPanel::fixableLikeChosen() const
{
    QList<const Finding*> like;
    if (const Finding* one = chosen())
        for (const Finding& finding : m_model->report()->findings)
            if (finding.rule == one->rule && finding.counts() && finding.isFixable())
                like << &finding;
    return like;
}

void FindingsPanel::showDetails()
{
    const QModelIndex current = m_tree->currentIndex();
    const Finding* finding = chosen();
    const Waiver* stale = m_model->waiverAt(current);
    const int place = m_details->verticalScrollBar()->value();
    const QString key = current.data(FindingModel::KeyRole).toString();
    if (finding)
        m_details->setHtml(findingHtml(m_model->report()->design, *finding));
    else if (stale)
        m_details->setHtml(staleWaiverHtml(m_model->report()->design, *stale));
    else
        m_details->setHtml(QStringLiteral("<p style=\"color:%1\">%2</p>").arg(theme().textSecondary.name(), tr("Choose a finding to see what is wrong, why it matters and what mends it.")));
    if (key == m_details->property("key").toString())
        m_details->verticalScrollBar()->setValue(place);
    m_details->setProperty("key", key);
    const auto like = fixableLikeChosen().size();
    m_fix->setVisible(finding && finding->isFixable());
    if (finding && finding->isFixable()) {
        m_fix->setText(m_fix->fontMetrics().elidedText(finding->fix.text, Qt::ElideRight, 230));
        m_fix->setToolTip(finding->fix.text);
        m_fix->setAccessibleName(tr("Quick fix: %1").arg(finding->fix.text));
    }
    m_fixAll->setVisible(like > 1);
    m_fixAll->setText(tr("Fix all %1…").arg(like));
    m_waive->setVisible(finding && !finding->isWaived());
    m_unwaive->setVisible(stale || (finding && (finding->isWaived() || !finding->expiredWaiver.isEmpty())));
}

void FindingsPanel::filter()
{
    FindingFilter filter;
    for (const Severity severity : allSeverities)
        if (m_chips[static_cast<std::size_t>(severity)]->isChecked())
            filter.severities.insert(severity);
    filter.category = m_category->currentData().toString();
    filter.text = m_text->text().trimmed();
    filter.hasWaived = m_waived->isChecked();
    filter.hasUndecided = m_undecided->isChecked();
    m_model->setFilter(filter);
    showRows();
}

void FindingsPanel::clearFilter()
{
    const QSignalBlocker blockers[]{QSignalBlocker(m_category), QSignalBlocker(m_text), QSignalBlocker(m_chips[0]), QSignalBlocker(m_chips[1]), QSignalBlocker(m_chips[2]), QSignalBlocker(m_chips[3])};
    for (QToolButton* chip : m_chips)
        chip->setChecked(false);
    m_category->setCurrentIndex(0);
    m_text->clear();
}

void FindingsPanel::showFinding(const QString& key)
{
    refreshFigures();
    if (!m_model->indexOf(key).isValid()) {
        clearFilter();
        const Finding* finding = m_model->report() ? m_model->report()->find(key) : nullptr;
        if (finding) {
            const QSignalBlocker blockers[]{QSignalBlocker(m_waived), QSignalBlocker(m_undecided)};
            m_waived->setChecked(m_waived->isChecked() || finding->isWaived());
            m_undecided->setChecked(m_undecided->isChecked() || !finding->isDecided);
        }
        filter();
    }
    m_tree->setCurrentKey(key);
    m_tree->setFocus();
    showDetails();
}

void FindingsPanel::showSeverity(Severity severity)
{
    refreshFigures();
    clearFilter();
    m_chips[static_cast<std::size_t>(severity)]->setChecked(true);
    filter();
    m_tree->setFocus();
}

void FindingsPanel::showRule(const QString& rule)
{
    refreshFigures();
    clearFilter();
    m_text->setText(rule);
    filter();
    m_tree->setFocus();
}

void FindingsPanel::showObject(const ObjectId& id)
{
    refreshFigures();
    clearFilter();
    if (m_model->report())
        m_text->setText(namesText(m_model->report()->design, {id}));
    filter();
    m_tree->setFocus();
}

void FindingsPanel::fix()
{
    const Finding* finding = chosen();
    if (!finding || !finding->isFixable())
        return;
    const QString text = finding->fix.text;
    if (m_document.apply(text, finding->fix.edit(m_document.design())))
        emit message(tr("%1. Undo takes it back.").arg(text));
}

void FindingsPanel::fixAllLikeChosen()
{
    const QList<const Finding*> like = fixableLikeChosen();
    if (like.isEmpty())
        return;
    const RulePointer rule = like.first()->rule;
    const Design before = m_document.design();
    const Result<FixedAll> all = fixAll(before, like);
    if (!all) {
        emit message(all.error().message);
        return;
    }
    auto* dialog = new FixAllDialog(before, *all, *rule, this);
    connect(dialog, &QDialog::accepted, this, [this, before, rule, all = *all] {
        if (!m_document.design().sharesAllRowsWith(before)) {
            emit message(tr("The design has changed meanwhile. Look at the fixes again."));
            return;
        }
        if (m_document.apply(tr("Fix %1 × %2").arg(all.fixed.size()).arg(rule->id), all.design))
            emit message(all.skipped.isEmpty() ? tr("%1 findings fixed. Undo takes them back.").arg(all.fixed.size())
                                               : tr("%1 findings fixed, %2 left: %3").arg(all.fixed.size()).arg(all.skipped.size()).arg(all.skipped.first().why));
    });
    dialog->open();
}

QString FindingsPanel::lastWho() const
{
    if (!m_who.isEmpty())
        return m_who;
    const Waiver* latest = nullptr;
    for (const auto& waiver : m_document.design().all<Waiver>().rows())
        if (!waiver->who.isEmpty() && (!latest || (waiver->when && (!latest->when || *waiver->when >= *latest->when))))
            latest = waiver.get();
    return latest ? latest->who : QString();
}

void FindingsPanel::waiveChosen()
{
    const Finding* finding = chosen();
    if (!finding)
        return;
    const Waiver* earlier = m_document.design().find<Waiver>(finding->expiredWaiver);
    auto* dialog = new WaiveDialog(*finding, earlier, lastWho(), QDate::currentDate(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, key = finding->key(), rule = finding->rule] {
        if (m_document.apply(tr("Waive %1").arg(rule->id), waive(m_document.design(), key, dialog->reason(), dialog->who(), QDate::currentDate(), dialog->until())))
            m_who = dialog->who();
    });
    dialog->open();
}

void FindingsPanel::unwaiveChosen()
{
    const Waiver* stale = m_model->waiverAt(m_tree->currentIndex());
    const Finding* finding = chosen();
    const ObjectId id = stale ? ObjectId(stale->id) : finding ? (finding->isWaived() ? finding->waiver : finding->expiredWaiver) : ObjectId();
    m_document.apply(tr("Remove a waiver"), removeWaiver(m_document.design(), id));
}

void FindingsPanel::removeStale()
{
    if (const Report* report = m_model->report())
        m_document.apply(tr("Remove stale waivers"), removeStaleWaivers(m_document.design(), report->staleWaivers));
}

QVariantMap FindingsPanel::arrangement() const
{
    return {{QStringLiteral("columns"), m_tree->columns()->arrangement()}, {QStringLiteral("divider"), m_body->arrangement()}, {QStringLiteral("grouping"), m_grouping->currentIndex()}, {QStringLiteral("who"), m_who}};
}

void FindingsPanel::restoreArrangement(const QVariantMap& arrangement)
{
    m_tree->columns()->restoreArrangement(arrangement.value(QStringLiteral("columns")).toMap());
    m_body->restoreArrangement(arrangement.value(QStringLiteral("divider")).toByteArray());
    m_grouping->setCurrentIndex(std::clamp(arrangement.value(QStringLiteral("grouping")).toInt(), 0, m_grouping->count() - 1));
    m_who = arrangement.value(QStringLiteral("who")).toString();
}

void FindingsPanel::resetArrangement()
{
    m_tree->columns()->resetArrangement();
    m_body->resetArrangement();
}

void FindingsPanel::changeEvent(QEvent* event)
{
    LivePanel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_unwaive)
        showRows();
}
