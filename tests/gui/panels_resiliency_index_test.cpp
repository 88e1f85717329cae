// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/panels/inspector/resiliency_index_section.h"
#include "views/panels/why_panel.h"
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QToolButton>

TEST_CASE("an ExpressRoute gateway shows its resiliency index as a forecast, other objects none")
{
    WindowFixture f(QStringLiteral("4-two-circuits-two-peering-locations"));
    f.settle();
    CHECK_FALSE(f.child<ResiliencyIndexSection>("resiliencyIndex"));
    f.select("ergw");
    auto* section = f.child<ResiliencyIndexSection>("resiliencyIndex");
    REQUIRE(section);
    CHECK_FALSE(section->isHidden());
    CHECK(section->text().startsWith(QString::fromUtf8("40–100\n+60\tTest the failover")));

    SECTION("Why? explains it")
    {
        f.child<QToolButton>("whyResiliencyIndex")->click();
        const auto figure = f.child<WhyPanel>("why")->figure();
        REQUIRE(figure);
        CHECK(figure->kind == FigureKind::ResiliencyIndex);
        CHECK(figure->gateway == ObjectId("ergw"));
        REQUIRE(f.child<WhyPanel>("why")->waitUntilShown(20000));
        CHECK(f.child<WhyPanel>("why")->toPlainText().contains("not Microsoft's figure"));
    }
    SECTION("a day of a test is taken, one that the calendar lacks is not")
    {
        f.type("resiliencyValidationDate", "2026-02-30");
        CHECK(f.value("ergw", "resiliencyValidationDate").isUndefined());
        f.type("resiliencyValidationDate", "2026-11-20");
        CHECK(f.value("ergw", "resiliencyValidationDate") == "2026-11-20");
        f.settle();
        CHECK(section->text() == "100\n");
    }
    SECTION("another selection takes it away")
    {
        f.select("hq");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK_FALSE(f.child<ResiliencyIndexSection>("resiliencyIndex"));
    }
}

TEST_CASE("a VPN gateway has no resiliency index")
{
    WindowFixture f(QStringLiteral("1-site-to-site-vpn"));
    f.settle();
    f.select("vpngw");
    CHECK(f.child<ResiliencyIndexSection>("resiliencyIndex")->isHidden());
}
