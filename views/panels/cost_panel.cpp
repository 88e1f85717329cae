// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/cost_panel.h"
#include "model/analysis/cost.h"
#include "model/design/kind_info.h"
#include "model/document/analysis_runner.h"
#include "model/document/costs.h"
#include "views/panels/charts/axis_ticks.h"
#include "views/panels/charts/row_chart.h"
#include "views/panels/cost/cost_columns.h"
#include "views/panels/empty_state.h"
#include "views/panels/figures/figure_header.h"
#include "views/panels/figures/figure_splitter.h"
#include "views/panels/figures/figure_table.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

namespace {
/// Those that Azure's Retail Prices API quotes. Source: Azure Retail Prices overview, supported currencies.
const QStringList currencies{"USD", "AUD", "BRL", "CAD", "CHF", "CNY", "DKK", "EUR", "GBP", "INR", "JPY", "KRW", "NOK", "NZD", "SEK", "TWD"};

QToolButton* costButton(const QString& name, const QString& iconName, const QString& text, const QString& tip, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setIconSize({Metrics::iconSmall, Metrics::iconSmall});
    button->setText(text);
    button->setToolTip(tip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}
}

CostPanel::CostPanel(AnalysisRunner& runner, Costs& costs, QWidget* parent)
    : LivePanel(runner, parent), m_runner(runner), m_costs(costs), m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("cost"));
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_splitter = new FigureSplitter(1130, 280);
    auto* model = new FigureModel(
        costColumns([&costs] { return costs.latest(); }), [&costs](const Analysis&) { return costs.latest() ? int(costs.latest()->lines.size()) : 0; },
        [](const Analysis&, int row) { return QString::number(row); }, this);
    m_table = new FigureTable(model, runner, m_splitter);
    m_table->setObjectName(QStringLiteral("costTable"));
    m_table->setAccessibleName(tr("Bill of materials"));
    m_table->sortBy(0, Qt::AscendingOrder);
    m_chart = new RowChart(tr("A month, by object"), m_splitter);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_chart);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_splitter, 1);
    m_pages->addWidget(new EmptyState(QStringLiteral("cost"), tr("Nothing to pay for yet"),
                                      tr("Put a circuit, a gateway or an internet access on the canvas. Each then stands here with its price, the price's source and date, or why it is unknown.")));
    m_pages->addWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connect(&m_costs, &Costs::changed, this, [this] { refreshFigures(); });
    connect(m_table, &FigureTable::keyChosen, this, [this](const QString& key) {
        const auto cost = m_costs.latest();
        if (const int row = key.toInt(); cost && row < cost->lines.size())
            emit objectChosen(cost->lines[row].object.text);
    });
    connect(m_chart, &RowChart::objectChosen, this, &CostPanel::objectChosen);
    refreshFigures();
}

QWidget* CostPanel::makeBar()
{
    auto* bar = new QWidget;
    m_sum = new QLabel(bar);
    m_sum->setObjectName(QStringLiteral("costSum"));
    m_sum->setFont(::font(TextRole::BodyMedium));
    m_unknown = new QLabel(bar);
    m_unknown->setObjectName(QStringLiteral("costUnknown"));
    m_unknown->setProperty("role", "caption");
    m_source = new QLabel(bar);
    m_source->setObjectName(QStringLiteral("costSource"));
    m_source->setProperty("role", "caption");
    m_currency = new QComboBox(bar);
    m_currency->setObjectName(QStringLiteral("currency"));
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->setToolTip(tr("The currency of your quotes and of the sum. Prices that the list has in others only are unknown."));
    m_currency->addItems(currencies);
    QToolButton* import = costButton(QStringLiteral("importPrices"), QStringLiteral("import"), tr("Import prices …"), tr("Prices from a file of Azure's Retail Prices API (JSON); they go before the built-in ones"), bar);
    m_builtIn = costButton(QStringLiteral("builtInPrices"), QStringLiteral("undo"), tr("Built-in prices"), tr("Leave the imported prices"), bar);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(Metrics::space, Metrics::spaceSmall, Metrics::space, Metrics::spaceSmall);
    layout->setSpacing(Metrics::space);
    layout->addWidget(m_sum);
    layout->addWidget(m_unknown);
    layout->addStretch();
    layout->addWidget(m_source);
    layout->addWidget(m_builtIn);
    layout->addWidget(import);
    layout->addWidget(m_currency);
    connect(import, &QToolButton::clicked, this, &CostPanel::importRequested);
    connect(m_builtIn, &QToolButton::clicked, &m_costs, &Costs::useBuiltInPrices);
    connect(m_currency, &QComboBox::textActivated, &m_costs, &Costs::setCurrency);
    return bar;
}

QString CostPanel::sum() const
{
    return m_sum->text();
}

QVariantMap CostPanel::arrangement() const
{
    return {{QStringLiteral("columns"), m_table->header()->arrangement()}, {QStringLiteral("divider"), m_splitter->arrangement()}};
}

void CostPanel::restoreArrangement(const QVariantMap& arrangement)
{
    m_table->header()->restoreArrangement(arrangement.value(QStringLiteral("columns")).toMap());
    m_splitter->restoreArrangement(arrangement.value(QStringLiteral("divider")).toByteArray());
}

void CostPanel::resetArrangement()
{
    m_table->header()->resetArrangement();
    m_splitter->resetArrangement();
}

void CostPanel::refreshFigures()
{
    m_table->refresh();
    show();
}

void CostPanel::show()
{
    const auto cost = m_costs.latest();
    m_pages->setCurrentIndex(!cost || cost->lines.isEmpty() ? 0 : 1);
    if (!cost)
        return;
    const bool hasKnown = cost->unknown < cost->lines.size();
    m_sum->setText(hasKnown ? tr("%1 %2 a month").arg(moneyText(cost->known), cost->currency) : tr("Nothing is known in %1").arg(cost->currency));
    m_unknown->setText(cost->unknown > 0 ? cost->unknown == 1 ? tr("and 1 item of unknown cost") : tr("and %1 items of unknown cost").arg(cost->unknown) : tr("everything included"));
    const bool isOwn = !m_costs.priceFile().isEmpty();
    m_source->setText(isOwn ? tr("Prices: %1, then built-in").arg(QFileInfo(m_costs.priceFile()).fileName()) : tr("Built-in prices: third-party copies, import yours before you rely on them"));
    m_source->setToolTip(m_costs.priceFile());
    m_builtIn->setVisible(isOwn);
    if (m_currency->findText(cost->currency) < 0)
        m_currency->addItem(cost->currency);
    m_currency->setCurrentText(cost->currency);
    m_sum->setEnabled(m_runner.isCurrent());
    m_chart->setDimmed(!m_runner.isCurrent());
    if (m_runner.isCurrent())
        showChart();
}

void CostPanel::showChart()
{
    const auto analysis = m_runner.latest();
    const auto cost = m_costs.latest();
    struct Sum { double known = 0; int unknown = 0; };
    std::map<ObjectId, Sum> sums;
    for (const CostLine& line : cost->lines) {
        Sum& sum = sums[line.object];
        sum.known += line.amount.value.value_or(0);
        sum.unknown += line.amount.hasValue() ? 0 : 1;
    }
    std::vector<std::pair<ObjectId, Sum>> order;
    std::copy_if(sums.begin(), sums.end(), std::back_inserter(order), [](const auto& entry) { return entry.second.known > 0; });
    std::stable_sort(order.begin(), order.end(), [](const auto& left, const auto& right) { return left.second.known > right.second.known; });
    if (order.size() > std::size_t(RowChart::mostRows))
        order.resize(std::size_t(RowChart::mostRows));
    QList<ChartRow> rows;
    for (const auto& [object, sum] : order) {
        const QString more = sum.unknown > 0 ? tr("%1 more unknown").arg(sum.unknown) : QString();
        rows << ChartRow{displayName(analysis->design, object), sum.known, 0, QStringLiteral("%1%2").arg(sum.unknown > 0 ? QStringLiteral("≥ ") : QString(), moneyText(sum.known)), BarTone::Plain, more, object.text};
    }
    if (rows.isEmpty()) {
        m_chart->setRows({}, 0, 1, {}, tr("No price is known in %1.").arg(cost->currency));
        return;
    }
    const double end = roundUp(order.front().second.known);
    m_chart->setRows(rows, 0, end, {{0, QStringLiteral("0")}, {end, QStringLiteral("%1 %2").arg(moneyText(end), cost->currency)}}, QString());
}
