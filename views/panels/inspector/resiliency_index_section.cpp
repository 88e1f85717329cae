// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/inspector/resiliency_index_section.h"
#include "model/analysis/resiliency_index.h"
#include "model/base/number_text.h"
#include "model/document/analysis_runner.h"
#include "views/panels/inspector/range_bar.h"
#include "views/theme/fonts.h"
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace {
constexpr qsizetype shownFixes = 3;

QString rangeText(const ResiliencyScore& score)
{
    const QString low = shownText(score.low);
    return score.low < score.high ? QStringLiteral("%1–%2").arg(low, shownText(score.high)) : low;
}
}

ResiliencyIndexSection::ResiliencyIndexSection(AnalysisRunner& runner, const ObjectId& gateway, QWidget* parent)
    : QWidget(parent), m_runner(runner), m_gateway(gateway), m_range(new QLabel(this)), m_bar(new RangeBar(this)), m_fixes(new QGridLayout)
{
    setObjectName(QStringLiteral("resiliencyIndex"));
    auto* title = new QLabel(figureLabel(FigureKind::ResiliencyIndex), this);
    title->setFont(::font(TextRole::CaptionStrong));
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setToolTip(tr("Microsoft's score of this gateway as its published weights let one foresee it; not Microsoft's figure."));
    m_range->setFont(::font(TextRole::Figure));
    auto* why = new QToolButton(this);
    why->setObjectName(QStringLiteral("whyResiliencyIndex"));
    why->setText(tr("Why?"));
    why->setAutoRaise(true);
    why->setToolTip(tr("How the index comes about, with its sources"));
    connect(why, &QToolButton::clicked, this, [this] { emit whyRequested(FigureKey::ofGateway(FigureKind::ResiliencyIndex, m_gateway)); });

    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(title, 1);
    top->addWidget(why);
    m_fixes->setHorizontalSpacing(8);
    m_fixes->setVerticalSpacing(3);
    m_fixes->setColumnStretch(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 4, 8);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_range);
    layout->addWidget(m_bar);
    layout->addLayout(m_fixes);
    connect(&runner, &AnalysisRunner::started, this, &ResiliencyIndexSection::refresh);
    connect(&runner, &AnalysisRunner::finished, this, &ResiliencyIndexSection::refresh);
    refresh();
}

void ResiliencyIndexSection::refresh()
{
    const auto analysis = m_runner.latest();
    m_bar->setEnabled(m_runner.isCurrent());
    m_range->setEnabled(m_runner.isCurrent());
    if (!m_runner.isCurrent() && !isHidden())            // the old figures stay, dimmed, until the new ones are there
        return;
    const auto index = analysis ? resiliencyIndex(*analysis, m_gateway) : std::nullopt;
    setVisible(index.has_value());
    if (!index)
        return;
    QStringList fixes;
    for (const ResiliencyFix& fix : index->fixes.mid(0, shownFixes))
        fixes << QStringLiteral("+%1\t%2").arg(shownText(fix.adds), fix.what);
    const QString text = QStringLiteral("%1\n%2").arg(rangeText(index->score), fixes.join(u'\n'));
    if (text == m_text)
        return;
    m_text = text;
    m_range->setText(tr("%1 of 100").arg(rangeText(index->score)));
    m_range->setToolTip(index->score.reason);
    m_bar->setRange(index->score.low / 100, index->score.high / 100);
    m_bar->setAccessibleName(index->text());
    showFixes(fixes);
}

void ResiliencyIndexSection::showFixes(const QStringList& fixes)
{
    while (QLayoutItem* item = m_fixes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype row = 0; row < fixes.size(); ++row) {
        auto* points = new QLabel(fixes[row].section(u'\t', 0, 0), this);
        points->setFont(::font(TextRole::CaptionStrong));
        auto* what = new QLabel(fixes[row].section(u'\t', 1), this);
        what->setFont(::font(TextRole::Caption));
        what->setForegroundRole(QPalette::PlaceholderText);
        what->setWordWrap(true);
        m_fixes->addWidget(points, int(row), 0, Qt::AlignTop | Qt::AlignRight);
        m_fixes->addWidget(what, int(row), 1);
    }
}
