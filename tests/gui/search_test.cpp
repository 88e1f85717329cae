// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/report.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/findings_panel.h"
#include "views/window/actions.h"
#include "views/window/search/search_items.h"
#include "views/window/search/search_popup.h"
#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

namespace {
/// The window with its search, driven by keys.
struct SearchFixture : WindowFixture
{
    explicit SearchFixture(const QString& name) : WindowFixture(name)
    {
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        settle();
    }
    SearchPopup& popup() { return *child<SearchPopup>(QStringLiteral("search")); }
    QLineEdit& text() { return *child<QLineEdit>(QStringLiteral("searchText")); }
    QListView& hits() { return *child<QListView>(QStringLiteral("searchHits")); }
    QString told(int row) { return hits().model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }
    void open(const QString& query = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_K, Qt::ControlModifier);
        REQUIRE(popup().isVisible());
        QTest::keyClicks(&text(), query);
    }
    void key(Qt::Key key) { QTest::keyClick(&text(), key); }
};
}

TEST_CASE("search: Ctrl+K, a few letters and Enter do an action, and Escape gives the focus back")
{
    SearchFixture fixture(QStringLiteral("3-expressroute-with-vpn-backup"));
    auto* canvas = fixture.child<CanvasView>(QStringLiteral("canvas"));
    canvas->setFocus();
    fixture.open(QStringLiteral("sel all"));
    CHECK(fixture.told(0).startsWith(QStringLiteral("Select all, Edit")));
    fixture.key(Qt::Key_Return);
    CHECK_FALSE(fixture.popup().isVisible());
    CHECK(canvas->selection().size() > 3);
    CHECK(QApplication::focusWidget() == canvas);
    fixture.open(QStringLiteral("x"));
    fixture.key(Qt::Key_Escape);
    CHECK_FALSE(fixture.popup().isVisible());
    CHECK(QApplication::focusWidget() == canvas);
    fixture.open();                                      // what was used stands first
    CHECK(fixture.told(0).startsWith(QStringLiteral("Select all")));
    QTest::keyClick(&fixture.text(), Qt::Key_K, Qt::ControlModifier);
    CHECK_FALSE(fixture.popup().isVisible());
}

TEST_CASE("search: an object is found by its name, its kind and what its fields say, and is then chosen and in view")
{
    SearchFixture fixture(QStringLiteral("3-expressroute-with-vpn-backup"));
    auto* canvas = fixture.child<CanvasView>(QStringLiteral("canvas"));
    const VirtualNetwork network = *fixture.document.design().all<VirtualNetwork>().begin();
    REQUIRE_FALSE(network.addressSpace.isEmpty());
    fixture.open(QStringLiteral("@") + toText(network.addressSpace.first()));
    fixture.key(Qt::Key_Return);
    CHECK(canvas->selection() == QList<ObjectId>{network.id});
    fixture.open(QStringLiteral("@edge router"));
    REQUIRE(fixture.hits().model()->rowCount() >= 1);
    fixture.key(Qt::Key_Return);
    CHECK(fixture.document.design().kindOf(canvas->selection().value(0)) == ObjectKind::EdgeRouter);
    CHECK(canvas->hasFocus());
    CHECK(fixture.document.history().count() == 0);
}

TEST_CASE("search: what cannot be done now says why and stays")
{
    SearchFixture fixture(QStringLiteral("1-site-to-site-vpn"));
    fixture.open(QStringLiteral(">duplicate"));
    QSignalSpy refused(&fixture.popup(), &SearchPopup::refused);
    CHECK(fixture.told(0).contains(QStringLiteral("Choose an object first")));
    fixture.key(Qt::Key_Return);
    CHECK(refused.count() == 1);
    CHECK(fixture.popup().isVisible());
    CHECK(fixture.document.history().count() == 0);
}

TEST_CASE("search: findings and rules lead to the findings, catalogue entries to the catalogue")
{
    SearchFixture fixture(QStringLiteral("1-site-to-site-vpn"));
    REQUIRE(fixture.runner.latestReport());
    REQUIRE_FALSE(fixture.runner.latestReport()->findings.empty());
    const QString rule = fixture.runner.latestReport()->findings.front().rule->id;
    fixture.open(QStringLiteral("#") + rule);
    fixture.key(Qt::Key_Return);
    CHECK(fixture.child<QTabWidget>(QStringLiteral("live"))->currentWidget() == fixture.window.findChild<FindingsPanel*>());
    fixture.open(QStringLiteral(":amsterdam"));
    CHECK(fixture.told(0).contains(QStringLiteral("Amsterdam")));
    fixture.key(Qt::Key_Return);
    CHECK(fixture.child<QDockWidget>(QStringLiteral("catalogueDock"))->isVisible());
}

TEST_CASE("search: keys walk through what was found, round the ends")
{
    SearchFixture fixture(QStringLiteral("3-expressroute-with-vpn-backup"));
    fixture.open(QStringLiteral("router"));
    const int rows = fixture.hits().model()->rowCount();
    REQUIRE(rows > 2);
    CHECK(fixture.hits().currentIndex().row() == 0);
    fixture.key(Qt::Key_Up);
    CHECK(fixture.hits().currentIndex().row() == rows - 1);
    fixture.key(Qt::Key_Down);
    fixture.key(Qt::Key_Down);
    CHECK(fixture.hits().currentIndex().row() == 1);
    CHECK(fixture.text().accessibleDescription().contains(QStringLiteral("2 of %1").arg(rows)));
    fixture.text().setText(QStringLiteral("qqqqqqq"));
    CHECK(fixture.hits().model()->rowCount() == 0);
    fixture.key(Qt::Key_Down);
    fixture.key(Qt::Key_Return);
    CHECK(fixture.popup().isVisible());
}

TEST_CASE("search: every action, kind of the palette, object, link, rule and entry of the catalogue is found by its own name")
{
    SearchFixture fixture(QStringLiteral("4-two-circuits-two-peering-locations"));
    fixture.open();
    const SearchIndex& index = fixture.popup().index();
    QSet<SearchSource> sources;
    for (const SearchItem& item : index.items()) {
        sources << item.source;
        INFO(item.title.toStdString());
        const auto prefix = std::find_if(searchPrefixes().begin(), searchPrefixes().end(), [&](const SearchPrefix& one) { return one.sources.contains(item.source); });
        REQUIRE(prefix != searchPrefixes().end());
        const SearchHits hits = index.find(prefix->letter + item.title);
        const bool isFound = std::any_of(hits.hits.begin(), hits.hits.end(), [&](const SearchHit& hit) { return index.items()[hit.item].title == item.title; });
        CHECK(isFound);
    }
    for (const SearchSource source : searchSources)
        if (source != SearchSource::Option)              // there is one alone
            CHECK(sources.contains(source));
    for (QAction* action : fixture.window.findChildren<QAction*>())
        if (!action->objectName().isEmpty() && fixture.window.action(action->objectName()) == action && action->objectName() != QLatin1String("view.search")) {
            const bool isThere = std::any_of(index.items().begin(), index.items().end(), [&](const SearchItem& item) { return item.key == action->objectName(); });
            CHECK(isThere);
        }
}

TEST_CASE("search: secrets are not found")
{
    Design design;
    Connection connection;
    connection.id = ObjectId(QStringLiteral("c"));
    connection.sharedKey = QStringLiteral("planted-key");
    design = design.with(connection);
    for (const SearchItem& item : objectItems(design))
        CHECK_FALSE((item.title + item.detail + item.words).contains(QStringLiteral("planted")));
}
