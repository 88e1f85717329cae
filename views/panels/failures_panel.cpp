// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/failures_panel.h"
#include "model/document/analysis_runner.h"
#include "views/panels/failures/double_failures.h"
#include "views/panels/failures/failure_details.h"
#include "views/panels/failures/failure_model.h"
#include "views/panels/failures/failure_strip.h"
#include "views/panels/figures/figure_header.h"
#include "views/panels/figures/figure_splitter.h"
#include "views/theme/icons.h"
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>

void FailuresPanel::refreshFigures()
{
    if (m_runner.isCurrent() && m_runner.latestFailures() && m_runner.latestFailures() != m_singleTable) {
        m_singleAnalysis = m_runner.latest();
        m_singleTable = m_runner.latestFailures();
        if (m_kind == Kind::Single)
            showFailures(m_singleAnalysis, m_singleTable);
    }
    const bool isEmpty = m_runner.isCurrent() && m_runner.latest()->components.empty();
    m_pages->setCurrentIndex(isEmpty ? 0 : 1);
    showState();
}

void FailuresPanel::showFailures(std::shared_ptr<const Analysis> analysis, std::shared_ptr<const FailureTable> table)
{
    m_isShowing = true;
    m_model->setFailures(std::move(analysis), std::move(table));
    m_isShowing = false;
    showRows();
}

void FailuresPanel::showRows()
{
    m_dwell->stop();
    std::vector<FailureBar> bars;
    for (int row = 0; row < m_model->rowCount(); ++row)
        bars.push_back({m_model->severityAt(row), m_model->shareAt(row)});
    m_strip->setBars(std::move(bars), [this](int row) { return m_model->textAt(row); });
    for (int i = 0; i < severityCount; ++i) {
        const int count = m_model->countOf(FailureSeverity(i));
        QToolButton* chip = m_chips[std::size_t(i)];
        chip->setIcon(icon(severityIcon(FailureSeverity(i)), severityTint(FailureSeverity(i)).ink));
        chip->setText(tr("%1 %2").arg(count).arg(severityText(FailureSeverity(i))));
        chip->setVisible(count > 0 || chip->isChecked());
    }
    const int known = m_model->rowOfNames(m_current);
    makeCurrent(known >= 0 ? known : m_model->rowCount() > 0 ? 0 : -1);
    showDetails();
}

void FailuresPanel::makeCurrent(int row)
{
    m_isShowing = true;
    if (row != m_table->currentIndex().row() || !m_table->selectionModel()->hasSelection())
        m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row, 0));
    m_isShowing = false;
    m_strip->setCurrent(row);
}

void FailuresPanel::showDetails()
{
    const int row = m_table->currentIndex().row();
    const bool hasRow = row >= 0 && row < m_model->rowCount();
    m_details->setHtml(hasRow ? failureDetailsHtml(m_model->background(), m_model->failureAt(row)) : QString());
}

void FailuresPanel::showState()
{
    const bool isRunning = m_kind == Kind::Double && m_doubles->isRunning();
    const bool isOld = !m_runner.isCurrent() || m_runner.latestFailures() != (m_kind == Kind::Single ? m_singleTable : m_doublesBase);
    m_model->setCurrent(!isOld);
    m_strip->setDimmed(isOld);
    m_running->setVisible(isRunning);
    m_strip->setVisible(!isRunning);
    m_body->setVisible(!isRunning);
    m_again->setVisible(m_kind == Kind::Double && !isRunning && isOld);
    QString note;
    if (const FailureTable* table = m_model->table(); table && m_kind == Kind::Double && !isRunning) {
        note = tr("%1 of %2 pairs of failures are no worse than one of the two alone").arg(table->omitted).arg(table->asked);
        if (table->cut > 0)
            note += tr(", the %1 least grave are left out").arg(table->cut);
    }
    if (m_kind == Kind::Double && !m_doubles->problem().isEmpty())
        note = m_doubles->problem();
    m_note->setText(note);
}

void FailuresPanel::filter()
{
    std::optional<FailureSeverity> wanted;
    for (int i = 0; i < severityCount; ++i)
        if (m_chips[std::size_t(i)]->isChecked())
            wanted = FailureSeverity(i);
    m_isShowing = true;
    m_model->setFilter(m_filter->text(), wanted);
    m_isShowing = false;
    showRows();
}

void FailuresPanel::setKind(Kind kind)
{
    m_kind = kind;
    (kind == Kind::Single ? m_single : m_double)->setChecked(true);
    want(-1);
    if (kind == Kind::Single) {
        m_doubles->cancel();
        showFailures(m_singleAnalysis, m_singleTable);
    } else if (m_doubles->table() && m_doublesBase == m_runner.latestFailures()) {
        showFailures(m_doubles->analysis(), m_doubles->table());
    } else {
        startDoubles();
    }
    showState();
}

void FailuresPanel::startDoubles()
{
    const auto analysis = m_runner.latest();
    if (!analysis)
        return;
    m_doublesBase = m_runner.latestFailures();
    m_progress->setValue(0);
    m_doubles->start(analysis);
    showState();
    m_cancel->setFocus();
}

void FailuresPanel::want(int row)
{
    const QStringList names = m_model->namesAt(row);
    if (names.isEmpty()) {
        m_dwell->stop();
        m_wanted.clear();
        emit previewRequested({});
    } else if (names != m_wanted) {
        m_wanted = names;
        m_dwell->start();
    }
}

void FailuresPanel::choose(int row)
{
    const QStringList names = m_model->namesAt(row);
    if (names.isEmpty())
        return;
    m_dwell->stop();
    m_current = names;
    makeCurrent(row);
    showDetails();
    emit failureChosen(names == m_failed ? QStringList() : names);
}

void FailuresPanel::setFailed(const QStringList& components)
{
    m_failed = components;
    const int row = m_model->rowOfNames(components);
    if (row < 0)
        return;
    m_current = components;
    makeCurrent(row);
    showDetails();
}

QVariantMap FailuresPanel::arrangement() const
{
    return {{QStringLiteral("columns"), m_header->arrangement()}, {QStringLiteral("divider"), m_body->arrangement()}};
}

void FailuresPanel::restoreArrangement(const QVariantMap& arrangement)
{
    m_header->restoreArrangement(arrangement.value(QStringLiteral("columns")).toMap());
    m_body->restoreArrangement(arrangement.value(QStringLiteral("divider")).toByteArray());
}

void FailuresPanel::resetArrangement()
{
    m_header->resetArrangement();
    m_body->resetArrangement();
}

bool FailuresPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool isLeft = (watched == m_table->viewport() && event->type() == QEvent::Leave) || ((watched == m_table || watched == m_strip) && event->type() == QEvent::FocusOut);
    if (isLeft || event->type() == QEvent::Hide)
        want(-1);
    return LivePanel::eventFilter(watched, event);
}

void FailuresPanel::changeEvent(QEvent* event)
{
    LivePanel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_dwell)
        showRows();
}
