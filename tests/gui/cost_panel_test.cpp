// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/cost.h"
#include "model/document/costs.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/panels/charts/row_chart.h"
#include "views/panels/cost_panel.h"
#include "views/panels/figures/figure_table.h"
#include "views/window/notice_bar.h"
#include "views/window/settings.h"
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <algorithm>

namespace {
CostPanel& shownCosts(WindowFixture& desk)
{
    auto* panel = desk.child<CostPanel>("cost");
    REQUIRE(panel);
    desk.child<QTabWidget>("live")->setCurrentWidget(panel);
    desk.settle();
    return *panel;
}

QString writePrices(const WindowFixture& desk, const QByteArray& bytes)
{
    QFile file(desk.folder.filePath("prices.json"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

const QByteArray gatewayPrice = R"({"BillingCurrency":"USD","Items":[{"retailPrice":0.5,"armRegionName":"westeurope","effectiveStartDate":"2026-05-01T00:00:00Z",
"meterName":"VpnGw2AZ","productName":"VPN Gateway","skuName":"VpnGw2AZ","serviceName":"VPN Gateway","unitOfMeasure":"1 Hour","type":"Consumption"}]})";
}

TEST_CASE("the cost tab adds up quotes as they are typed")
{
    WindowFixture desk("1-site-to-site-vpn");
    CostPanel& panel = shownCosts(desk);
    const QString before = panel.sum();
    desk.select("dia");
    desk.type("monthlyCost", "250");
    desk.settle();
    CHECK(panel.sum() != before);
    CHECK(panel.sum().contains("USD a month"));
    desk.document.history().undo();
    desk.settle();
    CHECK(panel.sum() == before);
}

TEST_CASE("another currency is another price list, and one undo step")
{
    WindowFixture desk("1-site-to-site-vpn");
    CostPanel& panel = shownCosts(desk);
    auto* currency = desk.child<QComboBox>("currency");
    CHECK(currency->currentText() == "USD");
    CHECK(panel.sum().contains("USD a month"));
    CHECK_FALSE(panel.chart()->rows().isEmpty());
    currency->setCurrentText("EUR");
    emit currency->textActivated("EUR");
    desk.settle();
    CHECK(desk.document.project().currency == "EUR");
    CHECK(panel.sum().contains("EUR"));
    CHECK(panel.chart()->rows().isEmpty());
    desk.document.history().undo();
    desk.settle();
    CHECK(currency->currentText() == "USD");
    CHECK(panel.sum().contains("USD a month"));
}

TEST_CASE("imported prices count at once, are remembered, and can be left again")
{
    WindowFixture desk("1-site-to-site-vpn");
    CostPanel& panel = shownCosts(desk);
    const QString before = panel.sum();
    auto* builtIn = desk.child<QToolButton>("builtInPrices");
    CHECK_FALSE(builtIn->isVisibleTo(&panel));
    desk.window.usePrices(writePrices(desk, gatewayPrice));
    CHECK(panel.sum() != before);
    CHECK(desk.child<QLabel>("costSource")->text().contains("prices.json"));
    const auto cost = desk.window.findChild<Costs*>()->latest();
    CHECK(std::any_of(cost->lines.begin(), cost->lines.end(), [](const CostLine& line) { return line.amount.hasValue() && *line.amount == 365; }));
    CHECK(builtIn->isVisibleTo(&panel));
    CHECK(savedPriceFile().endsWith("prices.json"));
    builtIn->click();
    CHECK(panel.sum() == before);
    CHECK(savedPriceFile().isEmpty());
}

TEST_CASE("a broken file of prices changes nothing and is named")
{
    WindowFixture desk("1-site-to-site-vpn");
    CostPanel& panel = shownCosts(desk);
    const QString before = panel.sum();
    QByteArray broken = gatewayPrice;
    broken.replace("0.5", "-0.5");
    desk.window.usePrices(writePrices(desk, broken));
    CHECK(panel.sum() == before);
    CHECK(desk.window.notices().text().contains("prices.json"));
    CHECK(desk.window.notices().text().contains("0 or more"));
}

TEST_CASE("a click on a line of the bill selects its object")
{
    WindowFixture desk("1-site-to-site-vpn");
    CostPanel& panel = shownCosts(desk);
    REQUIRE(panel.table()->model()->rowCount() > 1);
    const QModelIndex index = panel.table()->model()->index(0, 0);
    const QString owner = panel.table()->model()->index(0, 1).data(Qt::ToolTipRole).toString();
    QTest::mouseClick(panel.table()->viewport(), Qt::LeftButton, {}, panel.table()->visualRect(index).center());
    CHECK(desk.row("name") != nullptr);
    CHECK(desk.value(owner, "id").toString() == owner);
}
