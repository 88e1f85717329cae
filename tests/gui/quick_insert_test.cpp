// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kind_info.h"
#include "tests/catch.h"
#include "tests/gui/canvas_fixture.h"
#include "views/canvas/quick_insert_choices.h"
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>

namespace {
QuickInsertChoice firstFor(const char* text)
{
    const QList<QuickInsertChoice> choices = quickInsertChoices(Catalogue::builtIn(), QString::fromUtf8(text));
    REQUIRE_FALSE(choices.isEmpty());
    return choices.first();
}

/// The editor that is open; its keys.
struct Typing
{
    explicit Typing(CanvasFixture& canvas) : text(canvas.view.findChild<QLineEdit*>(QStringLiteral("quickInsertText"))), list(canvas.view.findChild<QListWidget*>(QStringLiteral("quickInsertChoices"))) { REQUIRE(text); }
    void type(const char* words) const { QTest::keyClicks(text, QString::fromUtf8(words)); }
    void key(Qt::Key key) const { QTest::keyClick(text, key); }
    QLineEdit* text;
    QListWidget* list;
};

bool isOpen(const CanvasFixture& canvas)
{
    for (const QLineEdit* line : canvas.view.findChildren<QLineEdit*>(QStringLiteral("quickInsertText")))
        if (line->isVisible())
            return true;
    return false;
}
}

TEST_CASE("quick insert: every kind of the palette is found by its name and by what else it is called, and no other kind is")
{
    QSet<ObjectKind> offered;
    for (const QuickInsertChoice& choice : quickInsertChoices(Catalogue::builtIn(), {}))
        offered << choice.kind;
    for (const KindInfo& kind : kindInfos()) {
        INFO(kind.label);
        const bool isInPalette = kind.group != PaletteGroup::Hidden;
        CHECK(offered.contains(kind.kind) == isInPalette);
        CHECK(otherWordsOf(kind.kind).isEmpty() == !isInPalette);
        if (!isInPalette)
            continue;
        CHECK(firstFor(kindLabel(kind.kind).toUtf8().constData()).kind == kind.kind);
        for (const QString& word : otherWordsOf(kind.kind).split(u' ')) {
            const auto choices = quickInsertChoices(Catalogue::builtIn(), word);
            CHECK(std::any_of(choices.begin(), choices.end(), [&](const QuickInsertChoice& choice) { return choice.kind == kind.kind; }));
        }
    }
    CHECK(firstFor("er").kind == ObjectKind::ExpressRouteCircuit);
    CHECK(firstFor("vnet").kind == ObjectKind::VirtualNetwork);
    CHECK(firstFor("gw").kind == ObjectKind::VirtualNetworkGateway);
    CHECK(firstFor("sao paulo").card.contains(QStringLiteral("Paulo")));
    CHECK(firstFor("peering amsterdam").card == QStringLiteral("peeringLocation:Amsterdam:public"));
    CHECK(quickInsertChoices(Catalogue::builtIn(), QStringLiteral("qqqq")).isEmpty());
    CHECK(nameIn(QStringLiteral("site:  Munich ")) == QStringLiteral("Munich"));
}

TEST_CASE("quick insert: a double click in the open, a kind with a name and Enter make it there, in one undo step")
{
    CanvasFixture canvas(QStringLiteral("1-site-to-site-vpn"));
    const QPoint place(canvas.view.viewport()->width() / 2, 30);
    QTest::mouseDClick(canvas.view.viewport(), Qt::LeftButton, {}, place);
    REQUIRE(isOpen(canvas));
    const Typing typing(canvas);
    typing.type("site: Munich");
    typing.key(Qt::Key_Return);
    CHECK_FALSE(isOpen(canvas));
    REQUIRE(canvas.view.selection().size() == 1);
    const Site* site = canvas.design().find<Site>(canvas.view.selection().first());
    REQUIRE(site);
    CHECK(site->name == QStringLiteral("Munich"));
    CHECK(QLineF(canvas.view.mapFromScene(*site->position) + QPointF(75, 40), place).length() < 60);
    CHECK(canvas.document.history().count() == 1);
}

TEST_CASE("quick insert: a letter that is no tool begins, the name is typed next, and Escape leaves nothing")
{
    CanvasFixture canvas;
    canvas.view.setFocus();
    canvas.key(Qt::Key_S);
    REQUIRE(isOpen(canvas));
    const Typing typing(canvas);
    CHECK(typing.text->text() == QStringLiteral("s"));
    typing.key(Qt::Key_Escape);
    CHECK_FALSE(isOpen(canvas));
    CHECK(canvas.design().objectCount() == 0);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClicks(&canvas.view, QStringLiteral("/"));
    REQUIRE(isOpen(canvas));
    const Typing again(canvas);
    CHECK(again.text->text().isEmpty());
    again.type("vnet");
    again.key(Qt::Key_Return);
    REQUIRE(canvas.design().all<VirtualNetwork>().size() == 1);
    CHECK(canvas.document.history().count() == 1);
    QLineEdit* name = nullptr;
    for (QLineEdit* line : canvas.view.findChildren<QLineEdit*>())
        if (line->isVisible())
            name = line;
    REQUIRE(name);                                       // the name is typed next
    QTest::keyClicks(name, QStringLiteral("hub"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(canvas.design().all<VirtualNetwork>().begin()->name == QStringLiteral("hub"));
}

TEST_CASE("quick insert: what needs a container goes into the one under the pointer, else into one that takes it")
{
    CanvasFixture canvas(QStringLiteral("2-one-expressroute-circuit"));
    const int before = int(canvas.design().all<ExpressRouteCircuit>().size());
    QTest::mouseDClick(canvas.view.viewport(), Qt::LeftButton, {}, QPoint(20, 20));
    REQUIRE(isOpen(canvas));
    const Typing typing(canvas);
    typing.type("er");
    typing.key(Qt::Key_Return);
    CHECK(int(canvas.design().all<ExpressRouteCircuit>().size()) == before + 1);
}
