// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/pairs/curve_page.h"
#include "views/theme/fonts.h"
#include "views/theme/metrics.h"
#include <QLabel>
#include <QVBoxLayout>

namespace {
constexpr int leastChart = 84;                           ///< height; the note gives way to it
}

CurvePage::CurvePage(const QString& title, QWidget* parent) : QWidget(parent), m_sentence(new QLabel(this)), m_chart(new StepChart(title, this)), m_note(new QLabel(this))
{
    for (QLabel* label : {m_sentence, m_note}) {
        label->setWordWrap(true);
        label->setContentsMargins(Metrics::spaceMedium, 0, Metrics::space, 0);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    }
    m_sentence->setFont(::font(TextRole::BodyMedium));
    m_note->setFont(::font(TextRole::Caption));
    m_note->setProperty("role", "caption");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, Metrics::spaceSmall);
    layout->setSpacing(2);
    layout->addWidget(m_sentence);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_note);
    layout->addStretch(0);
    showMessage({});
}

void CurvePage::show(const CurveView& view)
{
    m_sentence->setText(view.sentence);
    m_chart->setLines(view.lines, view.x, view.y, view.tip);
    m_chart->setVisible(!view.lines.isEmpty());
    m_chart->setAccessibleDescription(view.sentence);
    m_chart->setToolTip({});
    m_note->setText(view.note);
    m_note->setToolTip(view.note);
    setDimmed(false);
    arrange();
}

void CurvePage::showMessage(const QString& text)
{
    show(CurveView{text, {}, {}, {}, {}, {}});
}

void CurvePage::setDimmed(bool isDimmed)
{
    m_chart->setDimmed(isDimmed);
    m_sentence->setEnabled(!isDimmed);
}

QString CurvePage::sentence() const
{
    return m_sentence->text();
}

QString CurvePage::note() const
{
    return m_note->text();
}

void CurvePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Where it is low the chart has the room; what the note says stands in a tool tip then.
void CurvePage::arrange()
{
    const int words = m_sentence->heightForWidth(width()) + m_note->heightForWidth(width());
    const bool isNoteShown = !m_note->text().isEmpty() && (m_chart->isHidden() || height() - words >= leastChart);
    m_note->setVisible(isNoteShown);
    m_sentence->setToolTip(isNoteShown ? QString() : m_note->text());
}
