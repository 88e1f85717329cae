// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/remove.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/failed_set.h"
#include "views/panels/failures/failure_details.h"
#include "views/panels/failures/failure_model.h"
#include "views/panels/failures/failure_strip.h"
#include "views/panels/failures_panel.h"
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

namespace {
struct FailuresFixture : WindowFixture
{
    explicit FailuresFixture(const QString& name = QStringLiteral("3-expressroute-with-vpn-backup")) : WindowFixture(name)
    {
        child<QTabWidget>("live")->setCurrentWidget(panel());
        settleFailures();
    }
    FailuresPanel* panel() { return child<FailuresPanel>("failures"); }
    FailureModel* model() { return panel()->model(); }
    FailureStrip* strip() { return panel()->strip(); }
    QTableView* table() { return panel()->table(); }
    FailedSet& failed() { return window.canvas().failures(); }
    void settleFailures()
    {
        settle();
        REQUIRE(QTest::qWaitFor([&] { return bool(runner.latestFailures()); }, 20000));
    }
    int rowOf(const QString& name)
    {
        for (int row = 0; row < model()->rowCount(); ++row)
            if (model()->index(row, 0).data().toString() == name)
                return row;
        FAIL(name.toStdString());
        return -1;
    }
    QPoint centreOf(int row)
    {
        const QModelIndex index = model()->index(row, 0);
        table()->scrollTo(index);
        return table()->visualRect(index).center();
    }
    static void moveMouse(QWidget* widget, QPoint point)
    {
        QMouseEvent event(QEvent::MouseMove, QPointF(point), widget->mapToGlobal(QPointF(point)), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(widget, &event);
    }
    static void leave(QWidget* widget)
    {
        QEvent event(QEvent::Leave);
        QCoreApplication::sendEvent(widget, &event);
    }
    bool isPlayed(const QStringList& names)
    {
        return QTest::qWaitFor([&] { return failed().previewed() == names && failed().isShownCurrent(); }, 20000);
    }
};
}

TEST_CASE("every component has its failure, the worst first, and the strip has as many columns")
{
    FailuresFixture f;
    REQUIRE(f.model()->rowCount() == int(f.runner.latest()->components.size()));
    for (int row = 1; row < f.model()->rowCount(); ++row)
        CHECK(f.model()->severityAt(row - 1) >= f.model()->severityAt(row));
    CHECK(f.model()->textAt(f.rowOf("Circuit 1")) == "Circuit 1 (ExpressRoute circuit): 1 pair rerouted");
    for (int row = 0; row < f.model()->rowCount(); ++row)
        CHECK(f.strip()->indexAt(f.strip()->barRect(row).center().toPoint()) == row);
    QAbstractItemModelTester tester(f.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    f.model()->sort(FailureModel::KindColumn, Qt::AscendingOrder);
    f.model()->sort(FailureModel::EffectColumn, Qt::DescendingOrder);
}

TEST_CASE("a failure under the mouse is played on the canvas, and the canvas is as before when the mouse leaves")
{
    FailuresFixture f;
    const int row = f.rowOf("Circuit 1");
    FailuresFixture::moveMouse(f.table()->viewport(), f.centreOf(row));
    REQUIRE(f.isPlayed({"er1"}));
    CHECK(f.failed().shown().canvas.of(ObjectId("er1")).mark == FailureMark::Down);
    CHECK(f.failed().failed().isEmpty());
    FailuresFixture::leave(f.table()->viewport());
    CHECK(f.failed().previewed().isEmpty());
    CHECK(f.failed().shown().canvas.isEmpty());

    FailuresFixture::moveMouse(f.strip(), f.strip()->barRect(row).center().toPoint());
    REQUIRE(f.isPlayed({"er1"}));
    FailuresFixture::leave(f.strip());
    CHECK(f.failed().shown().canvas.isEmpty());
}

TEST_CASE("a mouse that only passes plays nothing")
{
    FailuresFixture f;
    FailuresFixture::moveMouse(f.strip(), f.strip()->barRect(1).center().toPoint());
    FailuresFixture::leave(f.strip());
    QTest::qWait(150);
    CHECK(f.failed().shown().canvas.isEmpty());
}

TEST_CASE("a click keeps a failure and reveals its object, another click heals it")
{
    FailuresFixture f;
    const int row = f.rowOf("Circuit 1");
    QTest::mouseClick(f.table()->viewport(), Qt::LeftButton, {}, f.centreOf(row));
    CHECK(f.failed().failed() == QStringList{"er1"});
    CHECK(f.window.canvas().selection() == QList<ObjectId>{ObjectId("er1")});
    CHECK(f.strip()->current() == row);
    FailuresFixture::leave(f.table()->viewport());
    REQUIRE(f.failed().waitUntilShown(20000));
    CHECK(f.failed().shown().canvas.of(ObjectId("er1")).mark == FailureMark::Down);
    CHECK(f.failed().shown().summary.contains("Circuit 1 failed"));
    const auto* details = f.child<QTextBrowser>("failureDetails");
    CHECK(details->toPlainText().contains("Circuit 1"));
    CHECK(details->toPlainText().contains(QStringLiteral("ER link 1 → VPN link")));
    QTest::mouseClick(f.table()->viewport(), Qt::LeftButton, {}, f.centreOf(row));
    CHECK(f.failed().failed().isEmpty());
}

TEST_CASE("the strip walks and chooses by keyboard and says what it stands on")
{
    FailuresFixture f;
    f.strip()->setFocus();
    QTest::keyClick(f.strip(), Qt::Key_Home);
    QTest::keyClick(f.strip(), Qt::Key_Right);
    CHECK(f.strip()->current() == 1);
    CHECK(f.table()->currentIndex().row() == 1);
    CHECK(f.strip()->accessibleDescription() == f.model()->textAt(1));
    REQUIRE(f.isPlayed(f.model()->namesAt(1)));
    QTest::keyClick(f.strip(), Qt::Key_Return);
    CHECK(f.failed().failed() == f.model()->namesAt(1));
    QTest::keyClick(f.strip(), Qt::Key_End);
    CHECK(f.strip()->current() == f.model()->rowCount() - 1);
    QTest::keyClick(f.strip(), Qt::Key_Right);
    CHECK(f.strip()->current() == f.model()->rowCount() - 1);
}

TEST_CASE("a filter by text and by effect leaves what fits, in the strip too")
{
    FailuresFixture f;
    const int all = f.model()->rowCount();
    auto* filter = f.child<QLineEdit>("failureFilter");
    filter->setText("circuit");
    CHECK(f.model()->rowCount() == 1);
    filter->clear();
    CHECK(f.model()->rowCount() == all);
    auto* rerouted = f.child<QToolButton>(QStringLiteral("severity%1").arg(int(FailureSeverity::Rerouted)));
    auto* harmless = f.child<QToolButton>(QStringLiteral("severity%1").arg(int(FailureSeverity::Harmless)));
    rerouted->click();
    CHECK(f.model()->rowCount() == f.model()->countOf(FailureSeverity::Rerouted));
    harmless->click();
    CHECK_FALSE(rerouted->isChecked());
    CHECK(f.model()->rowCount() == f.model()->countOf(FailureSeverity::Harmless));
    harmless->click();
    CHECK(f.model()->rowCount() == all);
}

TEST_CASE("an edit keeps the chosen failure, and a removed one is gone")
{
    FailuresFixture f;
    QTest::mouseClick(f.table()->viewport(), Qt::LeftButton, {}, f.centreOf(f.rowOf("Internet access")));
    REQUIRE(f.failed().failed() == QStringList{"dia"});
    REQUIRE(f.document.apply("remove", removeObjects(f.document.design(), {ObjectId("er1")})));
    f.settleFailures();
    CHECK(f.model()->index(f.table()->currentIndex().row(), 0).data().toString() == "Internet access");
    CHECK(f.failed().failed() == QStringList{"dia"});
    CHECK(f.model()->countOf(FailureSeverity::PairsDown) > 0);       // there is no backup any more
    REQUIRE(f.document.apply("remove", removeObjects(f.document.design(), {ObjectId("dia")})));
    f.settleFailures();
    CHECK(f.failed().failed().isEmpty());
}

TEST_CASE("double failures come on request and say how many are no worse than one alone")
{
    FailuresFixture f;
    f.child<QToolButton>("doubleFailures")->click();
    REQUIRE(QTest::qWaitFor([&] { return f.model()->table() && f.model()->failureCount() > 0 && f.model()->failureAt(0).components.size() == 2; }, 20000));
    CHECK(f.child<QLabel>("failureNote")->text().contains("no worse than one of the two alone"));
    CHECK(f.model()->severityAt(0) == FailureSeverity::PairsDown);
    QTest::mouseClick(f.table()->viewport(), Qt::LeftButton, {}, f.centreOf(0));
    CHECK(f.failed().failed().size() == 2);
    f.child<QToolButton>("singleFailures")->click();
    CHECK(f.model()->rowCount() == int(f.runner.latest()->components.size()));
    f.child<QToolButton>("doubleFailures")->click();                 // still there
    CHECK(f.model()->failureAt(0).components.size() == 2);
}

TEST_CASE("cancelling double failures goes back to the single ones")
{
    FailuresFixture f;
    auto* single = f.child<QToolButton>("singleFailures");
    f.child<QToolButton>("doubleFailures")->click();
    f.child<QPushButton>("cancelDoubles")->click();
    CHECK(single->isChecked());
    QTest::qWait(50);
    CHECK(f.model()->failureAt(0).components.size() == 1);
}

TEST_CASE("a design without anything that fails says so")
{
    FailuresFixture f{QString()};
    CHECK_FALSE(f.table()->isVisible());
    CHECK(f.child<QLabel>("worstFailure")->isHidden());
}

TEST_CASE("thousands of failures fit the strip, each column the worst of its own")
{
    FailureStrip strip;
    strip.resize(324, 56);
    strip.show();
    std::vector<FailureBar> bars(2000);
    bars[777].severity = FailureSeverity::PairsDown;
    strip.setBars(bars, [](int row) { return QString::number(row); });
    const QPoint at = strip.barRect(777).center().toPoint();
    CHECK(strip.indexAt(at) == 777);
    int previous = -1;
    for (int x = 0; x < strip.width(); ++x)
        if (const int index = strip.indexAt({x, 20}); index >= 0) {
            CHECK(index >= previous);
            previous = index;
        }
    CHECK(previous >= 1980);
    strip.setBars({}, {});
    CHECK(strip.indexAt(at) == -1);
    strip.grab();
}

TEST_CASE("the status bar names the gravest failure, and the links table their worst cases")
{
    WindowFixture f("3-expressroute-with-vpn-backup");
    REQUIRE(QTest::qWaitFor([&] { return bool(f.runner.latestFailures()); }, 20000));
    CHECK(f.child<QLabel>("worstFailure")->text().startsWith("worst failure: "));
}
