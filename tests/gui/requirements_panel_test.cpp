// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/remove.h"
#include "model/edit/requirements.h"
#include "model/io/read.h"
#include "model/io/templates.h"
#include "model/review/requirement_line.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/requirement_marks.h"
#include "views/panels/inspector/field_row.h"
#include "views/panels/requirements/live_requirements.h"
#include "views/panels/requirements/requirement_dialog.h"
#include "views/panels/requirements/requirement_entry.h"
#include "views/panels/requirements/requirement_model.h"
#include "views/panels/requirements/requirement_tree.h"
#include "views/panels/requirements_panel.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

namespace {
/// Stage 1 of the migration: one VPN of 500 Mbps between "Headquarters" and "hub-vnet".
struct RequirementsFixture : WindowFixture
{
    RequirementsFixture()
    {
        document.startFrom(*readProject(findTemplate(QStringLiteral("migration-vpn-to-expressroute"))->bytes).project);
        REQUIRE(document.project().requirements.isEmpty());
        child<QTabWidget>("live")->setCurrentWidget(panel());
        settleRequirements();
    }
    void settleRequirements()
    {
        REQUIRE(runner.waitForReport(20000));
        REQUIRE(live()->wait(20000));
        QApplication::processEvents();
    }
    RequirementsPanel* panel() { return child<RequirementsPanel>("requirements"); }
    LiveRequirements* live() { return window.findChild<LiveRequirements*>(); }
    RequirementModel* model() { return panel()->model(); }
    QLineEdit* line() { return panel()->entry()->line(); }
    const QList<DesignRequirement>& all() const { return document.project().requirements; }
    QString tabText() { return child<QTabWidget>("live")->tabText(child<QTabWidget>("live")->indexOf(panel())); }
    QString text(const QModelIndex& index, int column) { return index.siblingAtColumn(column).data().toString(); }
    void enter(const QString& text)
    {
        line()->setFocus();
        line()->selectAll();
        QTest::keyClicks(line(), text);
        QTest::keyClick(line(), Qt::Key_Return);
    }
    /// Enters a line that is fine.
    void require(const QString& text)
    {
        enter(text);
        INFO(panel()->entry()->error().toStdString());
        REQUIRE(panel()->entry()->error().isEmpty());
        settleRequirements();
    }
    RequirementDialog* dialog() { return window.findChild<RequirementDialog*>(); }
};
}

TEST_CASE("without requirements the tab says what they are, and shows a line with the names of the design")
{
    RequirementsFixture f;
    CHECK_FALSE(f.panel()->tree()->isVisible());
    CHECK(f.line()->placeholderText().startsWith("Headquarters to hub-vnet: ≥ 1 Gbps"));
    CHECK(requirementOf(f.line()->placeholderText(), f.document.design()));
    CHECK(requirementOf(requirementExample(Design()).section(QStringLiteral(": "), 1), Design()));
    CHECK(f.tabText() == "Requirements");
    CHECK_FALSE(f.child<QToolButton>("requirementsButton")->isVisible());
}

TEST_CASE("a typed requirement is one undo step, and its clauses tell what there is")
{
    RequirementsFixture f;
    f.require("Headquarters to hub-vnet: >= 500 Mbps, <= 25 ms, private");
    REQUIRE(f.all().size() == 1);
    CHECK(f.line()->text().isEmpty());
    CHECK(f.document.history().count() == 1);
    const QModelIndex row = f.model()->index(0, 0);
    CHECK(f.text(row, 0) == "Headquarters → hub-vnet");
    CHECK(f.text(row, 1) == "Not met (3 of 4 clauses met)");
    CHECK(f.panel()->tree()->isExpanded(row));
    REQUIRE(f.model()->rowCount(row) == 4);
    const QModelIndex isPrivate = f.model()->index(3, 0, row);
    CHECK(f.text(isPrivate, 1) == "over the internet");
    CHECK(isPrivate.data(Qt::AccessibleTextRole) == "private, Not met");
    CHECK(f.tabText() == "Requirements (0/1)");
    CHECK(f.child<QToolButton>("requirementsButton")->text() == "requirements 0 of 1 met");
    f.document.setActiveOption(f.document.project().options.last().id);     // circuits only
    f.settleRequirements();
    CHECK(f.text(f.model()->index(0, 0), 1) == "Met");
    CHECK(f.tabText() == "Requirements (1/1)");
    f.document.history().undo();
    f.settleRequirements();
    CHECK(f.all().isEmpty());
    CHECK_FALSE(f.panel()->tree()->isVisible());
    CHECK(f.tabText() == "Requirements");
}

TEST_CASE("a line that cannot be read is told at its column, and changes nothing")
{
    RequirementsFixture f;
    f.enter("Headquarters to hub-vnet: >= 1 parsec");
    CHECK(f.panel()->entry()->error().startsWith("Column 32: "));
    CHECK(f.line()->selectedText() == "parsec");
    CHECK(f.document.history().count() == 0);
    QTest::keyClick(f.line(), Qt::Key_End);
    QTest::keyClick(f.line(), Qt::Key_Backspace);
    CHECK(f.panel()->entry()->error().isEmpty());            // typing is believed
    f.enter("Nowhere to hub-vnet: private");
    CHECK(f.panel()->entry()->error().startsWith("Column 1: "));
    CHECK(f.all().isEmpty());
}

TEST_CASE("clicks choose what decides on the canvas, and Why? explains the clause")
{
    RequirementsFixture f;
    f.require("Headquarters to hub-vnet: private; monthly <= 1");
    const QModelIndex row = f.model()->index(0, 0);
    emit f.panel()->tree()->clicked(row);
    CHECK(f.window.canvas().selection() == QList<ObjectId>{ObjectId("hq"), ObjectId("hub")});
    const QModelIndex clause = f.model()->index(0, 0, row);
    f.panel()->tree()->setCurrentIndex(clause);
    emit f.panel()->tree()->clicked(clause);
    CHECK(f.window.canvas().selection() == f.model()->clauseAt(clause)->objects);
    CHECK(f.child<QToolButton>("whyRequirement")->isEnabled());
    f.child<QToolButton>("whyRequirement")->click();
    CHECK(f.child<QWidget>("whyDock")->isVisible());
    f.panel()->tree()->setCurrentIndex(row);
    CHECK_FALSE(f.child<QToolButton>("whyRequirement")->isEnabled());
}

TEST_CASE("the form and its line write each other, and edit the requirement that is chosen")
{
    RequirementsFixture f;
    f.child<QToolButton>("requirementForm")->click();
    RequirementDialog* dialog = f.dialog();
    REQUIRE(dialog);
    auto* accept = dialog->findChild<QPushButton*>("acceptRequirement");
    CHECK_FALSE(accept->isEnabled());                        // it asks for nothing yet
    auto* line = dialog->findChild<QLineEdit*>("requirementLine");
    auto* rtt = dialog->findChild<FieldRow*>("requirement:rttMs")->findChild<QLineEdit*>();
    QTest::keyClicks(rtt, "25");
    QTest::keyClick(rtt, Qt::Key_Tab);
    CHECK(line->text() == "≤ 25 ms");
    CHECK(accept->isEnabled());
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, "Headquarters to hub-vnet: >= 2 Gbps to Azure");
    CHECK(dialog->requirement().to == ObjectId("hub"));
    CHECK_FALSE(dialog->requirement().rtt);
    CHECK(dialog->findChild<FieldRow*>("requirement:mbpsToAzure")->findChild<QLineEdit*>()->text() == "2000");
    accept->click();
    f.settleRequirements();
    REQUIRE(f.all().size() == 1);
    QTest::qWait(0);                                         // the dialog is deleted later
    f.panel()->tree()->setCurrentIndex(f.model()->index(0, 0));
    f.child<QToolButton>("editRequirement")->click();
    dialog = nullptr;
    for (auto* one : f.window.findChildren<RequirementDialog*>())
        if (one->isVisible())
            dialog = one;
    REQUIRE(dialog);
    auto* name = dialog->findChild<FieldRow*>("requirement:name")->findChild<QLineEdit*>();
    QTest::keyClicks(name, "Replication");
    dialog->findChild<QPushButton*>("acceptRequirement")->click();
    f.settleRequirements();
    CHECK(f.all().first().name == "Replication");
    CHECK(f.text(f.model()->index(0, 0), 0) == "Replication");
    CHECK(f.document.history().count() == 2);
}

TEST_CASE("what is chosen and folded outlives edits, and a removed requirement gives its place to the next")
{
    RequirementsFixture f;
    f.require(">= 1 Mbps");
    f.require("Headquarters to hub-vnet: private");
    f.require("monthly <= 1000000");
    RequirementTree* tree = f.panel()->tree();
    CHECK(tree->currentIndex().row() == 2);                  // what has been added
    tree->setCurrentIndex(f.model()->index(1, 0));
    tree->collapse(f.model()->index(1, 0));
    tree->expand(f.model()->index(0, 0));
    REQUIRE(f.document.apply("remove", removeObjects(f.document.design(), {ObjectId("r2")})));
    f.settleRequirements();
    CHECK(tree->currentIndex().row() == 1);
    CHECK_FALSE(tree->isExpanded(f.model()->index(1, 0)));
    CHECK(tree->isExpanded(f.model()->index(0, 0)));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Delete);
    f.settleRequirements();
    CHECK(f.all().size() == 2);
    CHECK(tree->currentIndex().row() == 1);
    f.document.history().undo();
    CHECK(f.all().size() == 3);
}

TEST_CASE("requirements of another project, and ends that are gone, leave nothing old behind")
{
    RequirementsFixture f;
    f.require("Headquarters to hub-vnet: private");
    REQUIRE(f.document.apply("remove", removeObjects(f.document.design(), {ObjectId("hub")})));
    f.settleRequirements();
    const QModelIndex row = f.model()->index(0, 0);
    CHECK(f.live()->verdicts().first().state == RequirementState::Unknown);
    CHECK(f.text(f.model()->index(0, 0, row), 2).contains("hub"));
    f.document.startNew();
    CHECK(f.live()->verdicts().isEmpty());
    CHECK(f.tabText() == "Requirements");
    CHECK(f.model()->rowCount() == 0);
}

TEST_CASE("an object at the end of requirements is marked by the worst of them, and its tooltip counts")
{
    DesignRequirement first, second, whole;
    first.from = second.from = ObjectId("hq");
    first.to = ObjectId("hub");
    const auto verdict = [](RequirementState state, const char* why) {
        ClauseVerdict clause;
        clause.asked = "asked & more";
        clause.actual = "actual";
        clause.state = state;
        clause.why = why;
        return RequirementVerdict{{}, "Name", state, {clause}};
    };
    using enum RequirementState;
    const RequirementMarks marks = requirementMarks({first, second, whole}, {verdict(Met, "fine"), verdict(Unknown, "odd"), verdict(Unmet, "bad")});
    CHECK(marks.size() == 2);
    CHECK(marks.value(ObjectId("hub")).worst == Met);
    CHECK(marks.value(ObjectId("hq")).worst == Unknown);
    CHECK(requirementMarkText(marks.value(ObjectId("hq"))) == "1 of 2 requirements met");
    const QString tip = requirementsToolTip(marks.value(ObjectId("hq")));
    CHECK(tip.contains("odd"));
    CHECK_FALSE(tip.contains("fine"));
    CHECK(tip.contains("asked &amp; more"));
    CHECK(requirementsToolTip({}).isEmpty());
    CHECK(requirementMarks({first}, {verdict(Unmet, ""), verdict(Met, "")}).value(ObjectId("hub")).worst == Unmet);
}

TEST_CASE("marks of requirements come and go with those of findings")
{
    RequirementsFixture f;
    f.window.canvas().select({});
    const auto picture = [&] {                               // painted as a whole, not where something has changed
        f.window.canvas().zoomTo100();
        f.window.canvas().viewport()->grab();
        f.window.canvas().fit();
        QApplication::processEvents();
        return f.window.canvas().viewport()->grab().toImage();
    };
    const QImage none = picture();
    f.require("Headquarters to hub-vnet: private");
    f.window.canvas().select({});
    const QImage marked = picture();
    CHECK(marked != none);
    f.window.toggleFindingMarks();
    const QImage hidden = picture();
    CHECK(hidden != marked);
    f.document.history().undo();
    f.settleRequirements();
    CHECK(picture() == hidden);
    f.window.toggleFindingMarks();
    CHECK(picture() == none);
}
