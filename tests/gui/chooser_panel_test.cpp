// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/costs.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/chooser/chooser_form.h"
#include "views/panels/chooser/proposal_card.h"
#include "views/panels/chooser_panel.h"
#include "views/theme/theme.h"
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace {
/// The window with the chooser in front.
struct ChooserDesk
{
    explicit ChooserDesk(const QString& name = QString()) : desk(name)
    {
        desk.window.show();
        desk.window.action(QStringLiteral("insert.choose"))->trigger();
        panel = desk.child<ChooserPanel>("chooser");
        REQUIRE(panel);
        REQUIRE(panel->isVisible());
    }
    void type(const char* line, const QString& text)
    {
        auto* edit = panel->findChild<QLineEdit*>(QString::fromLatin1(line));
        REQUIRE(edit);
        edit->selectAll();
        QTest::keyClicks(edit, text);
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
    }
    void from(const QString& site) { panel->findChild<QComboBox*>("chooserSite")->setEditText(site); }
    void check(const char* box) { panel->findChild<QCheckBox*>(QString::fromLatin1(box))->click(); }
    void settle() { REQUIRE(panel->waitUntilCurrent(60000)); }
    QString note(const char* row) { return panel->findChild<QLabel*>(QStringLiteral("chooserNote.") + QString::fromLatin1(row))->text(); }
    QStringList titles()
    {
        QStringList list;
        for (ProposalCard* card : panel->cards())
            if (!card->isHidden())
                list << card->title();
        return list;
    }

    WindowFixture desk;
    ChooserPanel* panel = nullptr;
};
}

TEST_CASE("the chooser is hidden until it is asked for")
{
    WindowFixture desk;
    desk.window.show();
    CHECK_FALSE(desk.child<QDockWidget>("chooserDock")->isVisible());
    desk.window.action("insert.choose")->trigger();
    CHECK(desk.child<QDockWidget>("chooserDock")->isVisible());
    desk.window.arrangePanels();
    CHECK_FALSE(desk.child<QDockWidget>("chooserDock")->isVisible());
}

TEST_CASE("what is typed is answered, and the answer follows the latest word")
{
    ChooserDesk chooser;
    chooser.from("Amsterdam");
    chooser.type("chooserToAzure", "200 Mbps");
    chooser.settle();
    REQUIRE(chooser.titles().size() >= 6);
    CHECK(chooser.titles().first() == "VPN, one tunnel");
    CHECK(chooser.note("availability") == "At most 17 h 32 min down a year");
    chooser.check("chooserPrivate");
    CHECK_FALSE(chooser.panel->isCurrent());
    chooser.settle();
    CHECK(chooser.titles().first() == "ExpressRoute, one location (Amsterdam)");
    CHECK(chooser.panel->findChild<QLabel*>("chooserHeadline")->text() == "ExpressRoute and not VPN");
    CHECK(chooser.panel->findChild<QLabel*>("chooserReason")->text().contains("Crosses the public internet"));
    chooser.panel->findChild<QToolButton*>("chooserMore")->click();
    CHECK(chooser.panel->findChild<QLabel*>("chooserVerdict")->text().contains("Speed limit"));
    chooser.check("chooserEncrypted");
    chooser.settle();
    CHECK(chooser.titles().first() == "IPsec over ExpressRoute (Amsterdam)");
    for (ProposalCard* card : chooser.panel->cards())
        CHECK_FALSE(card->accessibleName().isEmpty());
}

TEST_CASE("what is wrong stands at its row, and nothing is proposed")
{
    ChooserDesk chooser;
    chooser.from("Amsterdam");
    chooser.type("chooserToAzure", "0");
    chooser.settle();
    CHECK(chooser.note("bandwidth").startsWith("The bandwidth is 0."));
    CHECK(chooser.titles().isEmpty());
    chooser.type("chooserToAzure", "quick");
    chooser.settle();
    CHECK_FALSE(chooser.note("bandwidth").isEmpty());
    CHECK(chooser.panel->findChild<QLineEdit*>("chooserToAzure")->property("invalid").toBool());
    chooser.type("chooserToAzure", "1 Gbps");
    chooser.type("chooserAvailability", "100");
    chooser.settle();
    CHECK(chooser.note("bandwidth").isEmpty());
    CHECK(chooser.note("availability").startsWith("Nothing is up 100 %"));
    chooser.type("chooserAvailability", "");
    chooser.type("chooserLoad", "20 TB");
    chooser.settle();
    CHECK(chooser.note("averageLoad") == "20,000 GB leave Azure a month");
    chooser.from("Nowhere");
    chooser.type("chooserLatitude", "");
    chooser.settle();
    CHECK(chooser.note("site").startsWith("Say where the site is"));
}

TEST_CASE("a proposal is inserted as one undo step, with the figures that its card shows")
{
    ChooserDesk chooser;
    chooser.from("Paris");
    chooser.settle();
    const qsizetype before = chooser.desk.document.design().objectCount();
    const Proposal promised = chooser.panel->choice().proposals.first();
    chooser.panel->cards().first()->findChild<QPushButton*>("proposalInsert")->click();
    chooser.desk.settle();
    const Design& design = chooser.desk.document.design();
    CHECK(design.objectCount() == before + promised.analysis->design.objectCount());
    REQUIRE(chooser.desk.runner.latest()->pairs.size() == 1);
    const PairResult& pair = chooser.desk.runner.latest()->pairs.front();
    CHECK(pair.availability.value == promised.figures.availability.value);
    CHECK(pair.rtt->typical == promised.figures.rtt->typical);
    CHECK(chooser.desk.window.canvas().selection().size() >= 4);
    chooser.desk.document.history().undo();
    CHECK(chooser.desk.document.design().objectCount() == before);
}

TEST_CASE("a site and a network of the design can be chosen, and the site is used")
{
    ChooserDesk chooser("1-site-to-site-vpn");
    auto* sites = chooser.panel->findChild<QComboBox*>("chooserSite");
    CHECK(chooser.panel->form().requirement().site == ObjectId(sites->itemData(0).toString()));
    auto* networks = chooser.panel->findChild<QComboBox*>("chooserNetwork");
    REQUIRE(networks->count() == 2);
    networks->setCurrentIndex(1);
    chooser.settle();
    REQUIRE_FALSE(chooser.titles().isEmpty());
    for (qsizetype i = 0; i < chooser.panel->choice().proposals.size(); ++i)
        if (chooser.panel->choice().proposals[i].kind == ProposalKind::ExpressRoute)
            chooser.panel->cards()[i]->findChild<QPushButton*>("proposalInsert")->click();
    chooser.desk.settle();
    CHECK(chooser.desk.document.design().all<Site>().size() == 1);
    CHECK(chooser.desk.document.design().all<VirtualNetwork>().size() == 1);
    CHECK(chooser.desk.document.design().all<ExpressRouteCircuit>().size() == 1);
}

TEST_CASE("why opens the reasons of a card, in either theme")
{
    ChooserDesk chooser;
    chooser.from("Frankfurt");
    chooser.settle();
    ProposalCard* card = chooser.panel->cards().last();
    card->findChild<QToolButton*>("proposalWhy")->click();
    auto* details = card->findChild<QLabel*>("proposalDetails");
    REQUIRE(details);
    CHECK(details->text().contains("ExpressRoute gateway"));
    CHECK(details->text().contains("published"));
    const QString light = details->text();
    chooser.desk.window.toggleTheme();
    CHECK(details->text() != light);
    chooser.desk.window.toggleTheme();
    card->findChild<QToolButton*>("proposalWhy")->click();
    CHECK_FALSE(details->isVisible());
}

TEST_CASE("an edit of the design is followed: a site that is renamed or gone, and other prices")
{
    ChooserDesk chooser("1-site-to-site-vpn");
    chooser.settle();
    emit chooser.desk.child<Costs>(QString())->changed();
    CHECK_FALSE(chooser.panel->isCurrent());
    chooser.settle();
    chooser.desk.document.startNew();
    CHECK_FALSE(chooser.panel->isCurrent());
    chooser.settle();
    CHECK(chooser.panel->form().requirement().site.isEmpty());
}
