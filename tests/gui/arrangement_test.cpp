// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/panels/figures/figure_header.h"
#include "views/panels/figures/figure_table.h"
#include "views/panels/pairs/pair_matrix.h"
#include "views/theme/fonts.h"
#include <QComboBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace {
/// A second start with the settings that the first one left.
struct SecondStart
{
    Document document{Catalogue::builtIn()};
    AnalysisRunner runner{document};
    MainWindow window{document, runner};

    SecondStart()
    {
        window.show();
        REQUIRE(runner.waitUntilCurrent(20000));
    }
    template <class T> T* child(const QString& name) { return window.findChild<T*>(name); }
};

void dragHandle(FigureHeader* header, int section, int by)
{
    const int x = header->sectionViewportPosition(section) + header->sectionSize(section) - 1;
    const int y = header->height() / 2;
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, QPoint(x, y));
    QTest::mouseMove(header->viewport(), QPoint(x + by / 2, y));
    QTest::mouseMove(header->viewport(), QPoint(x + by, y));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, QPoint(x + by, y));
}
}

TEST_CASE("all columns of the links are seen at 1632 pixels, all but the cost at 1311, and no figure is cut")
{
    for (const int width : {1632, 1311}) {
        INFO(width);
        WindowFixture f("7-spoke-behind-the-hub");
        f.window.resize(width, 900);
        REQUIRE(f.runner.waitForFailures(20000));
        auto* table = f.child<FigureTable>("linksTable");
        const int columns = table->model()->columnCount();
        const int last = width > 1600 ? columns - 1 : columns - 2;
        REQUIRE(table->model()->headerData(columns - 2, Qt::Horizontal).toString() == "Worst case");
        CHECK(table->columnViewportPosition(last) + table->columnWidth(last) <= table->viewport()->width());
        const QFontMetrics metrics(font(TextRole::Body));
        const QFontMetrics caption(font(TextRole::CaptionStrong));
        for (int column = 0; column <= last; ++column) {
            const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
            INFO(title.toStdString() << " " << table->columnWidth(column));
            CHECK(caption.horizontalAdvance(title) + 2 * cellPadding <= table->columnWidth(column));
            if (table->figures()->columns()[column].isNumber)
                for (int row = 0; row < table->model()->rowCount(); ++row)
                    CHECK(metrics.horizontalAdvance(table->model()->index(row, column).data().toString()) + 2 * cellPadding <= table->columnWidth(column));
        }
    }
}

TEST_CASE("what a person has arranged is found again at the next start")
{
    int width = 0;
    {
        WindowFixture f("3-expressroute-with-vpn-backup");
        auto* live = f.child<QTabWidget>("live");
        auto* header = f.child<FigureTable>("linksTable")->header();
        dragHandle(header, 0, 40);
        width = header->sectionSize(0);
        header->moveSection(header->visualIndex(12), 2);
        live->setCurrentIndex(1);
        f.child<QComboBox>("pairsFigure")->setCurrentIndex(f.child<QComboBox>("pairsFigure")->findData("worstFailure"));
        f.child<QToolButton>("pairsWorstFirst")->click();
        f.window.close();
    }
    {
        SecondStart again;
        auto* live = again.child<QTabWidget>("live");
        CHECK(live->currentIndex() == 1);
        auto* header = again.child<FigureTable>("linksTable")->header();
        CHECK(header->sectionSize(0) == width);
        CHECK(header->visualIndex(12) == 2);
        CHECK(again.child<QComboBox>("pairsFigure")->currentData() == "worstFailure");
        CHECK(again.child<PairMatrix>("pairMatrix")->figures()->figure().isOfFailures);
        CHECK_FALSE(again.child<QToolButton>("pairsWorstFirst")->isChecked());
        again.window.action("view.resetPanels")->trigger();
        CHECK(header->visualIndex(12) == 12);
        again.window.close();
    }
    WindowFixture first;                                             // forgets it all
    CHECK(first.child<QTabWidget>("live")->currentIndex() == 0);
}

TEST_CASE("widths of a table with other columns are not taken over")
{
    WindowFixture f("3-expressroute-with-vpn-backup");
    auto* header = f.child<FigureTable>("linksTable")->header();
    const int before = header->sectionSize(0);
    dragHandle(header, 0, 40);
    REQUIRE(header->sectionSize(0) == before + 40);
    QVariantMap kept = header->arrangement();
    header->resetArrangement();
    REQUIRE(header->sectionSize(0) == before);
    QVariantMap other = kept;
    other["columns"] = QStringList{"Link", "Cost"};
    header->restoreArrangement(other);
    CHECK(header->sectionSize(0) == before);
    header->restoreArrangement({{"columns", kept["columns"]}, {"state", QByteArray("broken")}});
    CHECK(header->sectionSize(0) == before);
    header->restoreArrangement(kept);
    CHECK(header->sectionSize(0) == before + 40);
}
