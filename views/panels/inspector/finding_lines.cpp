// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/inspector/finding_lines.h"
#include "model/document/analysis_runner.h"
#include "model/rules/report.h"
#include "views/canvas/severity_look.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr qsizetype mostLines = 4;
constexpr int textLeft = 26, padding = 5;
}

FindingLine::FindingLine(Severity severity, const QString& message, QWidget* parent) : QAbstractButton(parent), m_severity(severity)
{
    setText(message);
    setFont(::font(TextRole::Caption));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(QStringLiteral("%1: %2").arg(severityLabel(severity), message));
    setToolTip(tr("Show it in the Findings tab"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int FindingLine::heightForWidth(int width) const
{
    const QRect text = fontMetrics().boundingRect(QRect(0, 0, width - textLeft - padding, 10000), Qt::TextWordWrap, this->text());
    return std::max(24, text.height() + 2 * padding);
}

bool FindingLine::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave || event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void FindingLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? theme().accent : theme().border, 1));
    painter.setBrush(isDown() ? theme().pressed : underMouse() ? theme().hover : theme().window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radius, Metrics::radius);
    paintIcon(painter, QRectF(7, padding + (fontMetrics().height() - 13) / 2.0, 13, 13), severityIcon(m_severity), severityColour(theme(), m_severity));
    painter.setPen(theme().textPrimary);
    painter.setFont(font());
    painter.drawText(rect().adjusted(textLeft, padding, -padding, -padding), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter, text());
}

FindingLines::FindingLines(AnalysisRunner& runner, const ObjectId& object, QWidget* parent) : QWidget(parent), m_runner(runner), m_object(object), m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("findingLines"));
    m_lines->setContentsMargins(0, 0, 4, 4);
    m_lines->setSpacing(Metrics::spaceSmall);
    connect(&runner, &AnalysisRunner::checked, this, &FindingLines::refresh);
    hide();
    refresh();
}

void FindingLines::refresh()
{
    const auto report = m_runner.latestReport();
    QList<const Finding*> findings;
    QStringList shown;
    for (std::size_t i = 0; report && i < report->findings.size(); ++i) {
        const Finding& finding = report->findings[i];
        if (!finding.counts() || !finding.objects.contains(m_object))
            continue;
        findings << &finding;
        shown << finding.key() << finding.message;
    }
    if (shown == m_shown)
        return;
    m_shown = shown;
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->deleteLater();                   // it may have been the one that was pressed
        item->widget()->hide();
        delete item;
    }
    for (qsizetype i = 0; i < std::min(findings.size(), mostLines); ++i) {
        auto* line = new FindingLine(findings[i]->rule->severity, findings[i]->message, this);
        m_lines->addWidget(line);
        connect(line, &QAbstractButton::clicked, this, [this, key = findings[i]->key()] { emit findingChosen(key); });
    }
    if (findings.size() > mostLines) {
        auto* all = new QPushButton(tr("All %1 findings").arg(findings.size()), this);
        m_lines->addWidget(all, 0, Qt::AlignLeft);
        connect(all, &QPushButton::clicked, this, [this] { emit allChosen(m_object); });
    }
    setVisible(!findings.isEmpty());
}
