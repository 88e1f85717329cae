// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/options.h"
#include "model/edit/set_field.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/panels/compare/comparison_chart.h"
#include "views/panels/compare/live_comparison.h"
#include "views/panels/compare_panel.h"
#include <QAction>
#include <QChart>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

namespace {
/// The window with the Compare tab in front.
struct Compared
{
    Compared() : desk("3-expressroute-with-vpn-backup"), panel(desk.child<ComparePanel>("compare"))
    {
        REQUIRE(panel);
        desk.child<QTabWidget>("live")->setCurrentWidget(panel);
        desk.settle();
    }
    void copyOption()
    {
        panel->findChild<QPushButton*>(QStringLiteral("compareCopyOption"))->click();
        desk.settle();
        wait();
    }
    void wait()
    {
        REQUIRE(QTest::qWaitFor([this] { return panel->live().isCurrent(); }, 20000));
    }
    QTreeWidget& table() { return *panel->findChild<QTreeWidget*>(QStringLiteral("compareTable")); }
    /// The row of a group whose label ends so.
    QTreeWidgetItem* row(const QString& end)
    {
        for (int group = 0; group < table().topLevelItemCount(); ++group)
            for (int i = 0; i < table().topLevelItem(group)->childCount(); ++i)
                if (QTreeWidgetItem* item = table().topLevelItem(group)->child(i); item->text(0).endsWith(end))
                    return item;
        return nullptr;
    }

    WindowFixture desk;
    ComparePanel* panel;
};
}

TEST_CASE("one option has nothing beside it, and its copy stands there with the same figures")
{
    Compared compared;
    CHECK(compared.panel->findChild<QPushButton*>(QStringLiteral("compareCopyOption"))->isVisible());
    compared.copyOption();
    CHECK_FALSE(compared.panel->findChild<QPushButton*>(QStringLiteral("compareCopyOption"))->isVisible());
    REQUIRE(compared.table().columnCount() == 3);
    QTreeWidgetItem* cost = compared.row(QStringLiteral("Monthly cost"));
    REQUIRE(cost);
    CHECK(cost->text(1) == cost->text(2));
}

TEST_CASE("an edit of one option shows as a difference from the baseline, and only that option is computed anew")
{
    Compared compared;
    compared.copyOption();
    const auto before = compared.panel->live().results();
    const Design copy = compared.desk.document.design();
    REQUIRE(compared.desk.document.apply(QStringLiteral("Narrow"), setField(copy, copy.all<ExpressRouteCircuit>().begin()->id, QStringLiteral("bandwidthMbps"), 50)));
    compared.desk.settle();
    compared.wait();
    const auto after = compared.panel->live().results();
    REQUIRE(after.size() == 2);
    CHECK(after[0] == before[0]);
    CHECK_FALSE(after[1] == before[1]);
    CHECK(compared.row(QStringLiteral("To Azure"))->text(2).startsWith(QStringLiteral("50 Mbps   ▼ −")));
    auto* baseline = compared.panel->findChild<QComboBox*>(QStringLiteral("compareBaseline"));
    baseline->setCurrentIndex(1);
    emit baseline->activated(1);
    CHECK(compared.row(QStringLiteral("To Azure"))->text(1).contains(QStringLiteral("▲ +")));
}

TEST_CASE("a figure tells why, of its own option")
{
    Compared compared;
    compared.copyOption();
    compared.desk.document.setActiveOption(compared.desk.document.project().options[0].id);
    compared.desk.settle();
    compared.wait();
    QSignalSpy why(compared.panel, &ComparePanel::whyRequested);
    emit compared.table().itemClicked(compared.row(QStringLiteral("End to end")), 2);
    CHECK(why.count() == 1);
    CHECK(compared.desk.document.design().id == compared.desk.document.project().options[1].id);
    emit compared.table().itemClicked(compared.row(QStringLiteral("Error")), 1);
    CHECK(why.count() == 1);                             // counted, not derived
}

TEST_CASE("options are left out by the menu, the table is copied, and every chart has its series")
{
    Compared compared;
    compared.copyOption();
    compared.desk.document.applyToProject(QStringLiteral("x"), duplicateOption(compared.desk.document.project(), compared.desk.document.design().id)->project);
    compared.desk.settle();
    compared.wait();
    CHECK(compared.table().columnCount() == 4);
    auto* chart = compared.panel->findChild<ComparisonChart*>(QStringLiteral("comparisonChart"));
    for (int kind = 0; kind < 4; ++kind) {
        compared.panel->findChild<QToolButton*>(QStringLiteral("compareChart%1").arg(kind))->click();
        CHECK_FALSE(chart->chart()->series().isEmpty());
        CHECK_FALSE(chart->accessibleName().isEmpty());
    }
    compared.panel->findChild<QToolButton*>(QStringLiteral("compareOptions"))->menu()->actions().first()->trigger();
    compared.wait();
    CHECK(compared.table().columnCount() == 3);
    compared.panel->findChild<QToolButton*>(QStringLiteral("compareCopy"))->menu()->actions().last()->trigger();
    CHECK(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("|  | ")));
}
