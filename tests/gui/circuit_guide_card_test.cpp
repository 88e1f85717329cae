// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/add.h"
#include "model/edit/connect.h"
#include "model/edit/set_field.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/guide/circuit_guide_card.h"
#include "views/panels/guide/guide_step_row.h"
#include "views/panels/inspector_panel.h"
#include "views/window/hand_over_dialog.h"
#include <QAction>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace {
/// A window with one site, a router and a circuit that nothing has been done for yet, which is selected.
struct GuideFixture : WindowFixture
{
    GuideFixture()
    {
        const Catalogue& catalogue = document.catalogue();
        const auto site = addObject(document.design(), catalogue, ObjectKind::Site, {});
        const auto router = addObject(site->design, catalogue, ObjectKind::EdgeRouter, {}, site->ids.first());
        const auto location = addObject(router->design, catalogue, ObjectKind::PeeringLocation, {400, 0});
        const auto made = addObject(location->design, catalogue, ObjectKind::ExpressRouteCircuit, {}, location->ids.first());
        const auto linked = connectObjects(made->design, catalogue, router->ids.first(), made->ids.first());
        REQUIRE(document.apply("start", linked->design));
        circuit = made->ids.first();
        select(circuit.text);
    }

    CircuitGuideCard* card() { return window.findChild<CircuitGuideCard*>(); }

    QPushButton* button(const QString& text)
    {
        for (auto* each : card()->findChildren<QPushButton*>())
            if (each->text() == text && !each->isHidden())
                return each;
        return nullptr;
    }

    /// Presses a button of the card, which makes one undo step.
    void press(const QString& text)
    {
        INFO(text.toStdString());
        QPushButton* found = button(text);
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        const int before = document.history().count();
        QTest::mouseClick(found, Qt::LeftButton);
        CHECK(document.history().count() == before + 1);
        CHECK(card());
    }

    CircuitGuide guide() { return *circuitGuide(document.design(), document.catalogue(), circuit); }

    ObjectId circuit;
};
}

TEST_CASE("the card takes a circuit from nothing to its link, one undo step each, and undo takes all of it back")
{
    GuideFixture f;
    REQUIRE(f.card());
    const Design start = f.document.design();
    const int startIndex = f.document.history().index();
    REQUIRE(f.button("Mark as created"));
    CHECK_FALSE(f.button("Mark as created")->isEnabled());
    CHECK(f.button("Mark as created")->toolTip().contains("step 2"));
    CHECK_FALSE(f.button("Link the gateway")->isEnabled());

    f.press("Make a virtual network with the gateway");
    QTest::mouseClick(f.button("Choose the provider"), Qt::LeftButton);
    auto* provider = f.editor<QComboBox>("provider");
    CHECK(f.window.focusWidget() == provider);
    CHECK(provider->view()->isVisible());
    provider->hidePopup();
    REQUIRE(f.document.apply("provider", setField(f.document.design(), f.circuit, "provider", "Equinix")));
    f.press("Mark as created");
    f.press("Mark as Enabled");
    REQUIRE(f.button("Configure the private peering"));          // made without the AS number of the router
    CHECK_FALSE(f.button("Configure the private peering")->isEnabled());
    CHECK_FALSE(f.button("Link the gateway “ER gateway”")->isEnabled());
    CHECK(f.button("Link the gateway “ER gateway”")->toolTip().contains("after the provider has provisioned"));
    f.press("Mark as handed over");
    CHECK(f.guide().steps[3].state == StepState::Waiting);
    f.press("Mark as Provisioned");
    CHECK(f.button("Link the gateway “ER gateway”")->toolTip().contains("peering first"));
    f.press("Configure the private peering");
    f.press("Link the gateway “ER gateway”");
    CHECK(f.guide().current == 5);
    CHECK(f.card()->findChild<QLabel*>());

    f.document.history().setIndex(startIndex);
    CHECK(f.document.design().sharesAllRowsWith(start));
    CHECK_FALSE(f.button("Mark as created")->isEnabled());
    f.document.history().setIndex(f.document.history().count());
    CHECK(f.guide().current == 5);
}

TEST_CASE("steps back are offered where Azure allows them, the provider's part first")
{
    GuideFixture f;
    ExpressRouteCircuit row = *f.document.design().find<ExpressRouteCircuit>(f.circuit);
    row.circuitProvisioningState = CircuitProvisioningState::Enabled;
    row.serviceProviderProvisioningState = ProviderProvisioningState::Provisioned;
    REQUIRE(f.document.apply("provisioned", f.document.design().with(row)));
    const QString deleting = "Delete in Azure: mark as Disabling";
    REQUIRE(f.button(deleting));
    CHECK_FALSE(f.button(deleting)->isEnabled());
    CHECK(f.button(deleting)->accessibleDescription().contains("deprovision first"));
    f.press("Mark as Deprovisioning");
    f.press("Mark as NotProvisioned");
    f.press(deleting);
    f.press("Mark as deleted");
    CHECK_FALSE(f.guide().isBilled);
    CHECK_FALSE(f.button(deleting));
}

TEST_CASE("the keyboard stays in the card from step to step")
{
    GuideFixture f;
    f.window.action("design.guide")->trigger();
    REQUIRE(f.window.focusWidget() == f.button("Make a virtual network with the gateway"));
    QTest::keyClick(f.window.focusWidget(), Qt::Key_Space);
    CHECK(f.window.focusWidget() == f.button("Choose the provider"));
}

TEST_CASE("the guide opens from the menu for the circuit that is not set up, and says when there is none")
{
    GuideFixture f;
    f.window.canvas().select({});
    CHECK_FALSE(f.card());
    f.window.action("design.guide")->trigger();
    REQUIRE(f.card());
    CHECK(f.window.canvas().selection() == QList<ObjectId>{f.circuit});
    f.child<QToolButton>("foldGuide")->click();
    CHECK(f.card()->isFolded());
    f.window.canvas().select({});
    f.select(f.circuit.text);
    CHECK(f.card()->isFolded());                                 // as it was left
    f.window.action("design.guide")->trigger();
    CHECK_FALSE(f.card()->isFolded());

    WindowFixture empty;
    empty.window.action("design.guide")->trigger();
    CHECK_FALSE(empty.window.findChild<CircuitGuideCard*>());
}

TEST_CASE("one button asks where the gateway goes when there are several places")
{
    GuideFixture f;
    const auto first = addObject(f.document.design(), f.document.catalogue(), ObjectKind::VirtualNetwork, {900, 0});
    const auto second = addObject(first->design, f.document.catalogue(), ObjectKind::VirtualHub, {900, 400});
    REQUIRE(f.document.apply("places", second->design));
    QPushButton* where = f.button("Make the gateway in…");
    REQUIRE(where);
    REQUIRE(where->menu()->actions().size() == 2);
    where->menu()->actions()[1]->trigger();
    CHECK(f.document.design().all<VirtualNetworkGateway>().begin()->virtualHub == second->ids.first());
    CHECK(f.guide().steps[0].state == StepState::Done);
}

TEST_CASE("the service key is typed masked in one undo step, and leaves the card only on purpose")
{
    const QString key = "5ec4e7ed-0000-4000-8000-00000badcafe";
    GuideFixture f;
    ExpressRouteCircuit row = *f.document.design().find<ExpressRouteCircuit>(f.circuit);
    row.circuitProvisioningState = CircuitProvisioningState::Enabled;
    REQUIRE(f.document.apply("enabled", f.document.design().with(row)));
    auto* line = f.child<QWidget>("guideServiceKey")->findChild<QLineEdit*>();
    REQUIRE(line->isVisible());
    CHECK(line->echoMode() == QLineEdit::Password);
    const int before = f.document.history().count();
    QTest::keyClicks(line, key);
    CHECK(f.document.history().count() == before + 1);
    CHECK(f.value(f.circuit.text, "serviceKey").toString() == key);
    CHECK_FALSE(f.document.history().undoText().contains(key));

    QTest::mouseClick(f.button("Hand-over sheet…"), Qt::LeftButton);
    auto* dialog = f.window.findChild<HandOverDialog*>();
    REQUIRE(dialog);
    auto* text = dialog->findChild<QPlainTextEdit*>();
    auto* withKey = dialog->findChild<QCheckBox*>("withServiceKey");
    CHECK_FALSE(withKey->isChecked());
    CHECK_FALSE(text->toPlainText().contains(key));
    pressButton(dialog, "Copy text");
    CHECK_FALSE(QGuiApplication::clipboard()->text().contains(key));
    withKey->setChecked(true);
    CHECK(text->toPlainText().contains(key));
    pressButton(dialog, "Copy text");
    CHECK(QGuiApplication::clipboard()->text().contains(key));
    withKey->setChecked(false);

    CHECK_FALSE(dialog->save(f.folder.filePath("sheet.doc")));
    REQUIRE(dialog->save(f.folder.filePath("sheet.txt")));
    QFile saved(f.folder.filePath("sheet.txt"));
    REQUIRE(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    CHECK(bytes.contains("Primary path"));
    CHECK_FALSE(bytes.contains(key.toUtf8()));
    REQUIRE(dialog->save(f.folder.filePath("sheet.pdf")));
    QFile pdf(f.folder.filePath("sheet.pdf"));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    const QByteArray page = pdf.readAll();
    CHECK(page.startsWith("%PDF-1.4"));
    CHECK(page.count("/Type /Page\n") == 1);
    dialog->close();
}
