// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/history_panel.h"
#include "model/document/document.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include <QUndoStack>
#include <QUndoView>
#include <QVBoxLayout>

HistoryPanel::HistoryPanel(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_steps(new QUndoView(&document.history(), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_steps);
    setFocusProxy(m_steps);
    m_steps->setObjectName(QStringLiteral("history"));
    m_steps->setAccessibleName(tr("Steps that were done"));
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setIconSize({Metrics::iconSmall, Metrics::iconSmall});
    m_steps->setToolTip(tr("A click goes back to the step, or forward again."));
    connect(&document, &Document::modifiedChanged, this, &HistoryPanel::markSaved);
    connect(&document, &Document::reset, this, &HistoryPanel::markSaved);
    connect(&document, &Document::filePathChanged, this, &HistoryPanel::markSaved);
    markSaved();
}

/// What was recovered and what was never saved is in no file.
void HistoryPanel::markSaved()
{
    const bool isRecovered = m_document.isRecovered();
    m_steps->setCleanIcon(isRecovered || m_document.filePath().isEmpty() ? QIcon() : icon(QStringLiteral("save")));
    m_steps->setEmptyLabel(isRecovered ? tr("As it was recovered") : m_document.filePath().isEmpty() ? tr("As it began") : tr("As it was opened"));
}
