// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/set_field.h"
#include "model/edit/waivers.h"
#include "model/rules/report.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/findings/finding_model.h"
#include "views/panels/findings/finding_tree.h"
#include "views/panels/findings_panel.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

namespace {
Finding plainFinding(const char* rule, const QString& message, const QList<ObjectId>& objects)
{
    Finding finding;
    finding.rule = ruleOf(QString::fromLatin1(rule));
    finding.objects = objects;
    finding.message = message;
    return finding;
}

QString overlapKey(int spoke)
{
    return findingKey(QStringLiteral("NET-ADDR-001"), {ObjectId("hub"), ObjectId(QStringLiteral("spoke-%1").arg(spoke))});
}

/// A hub peered with spokes that have its own addresses.
Design overlappingDesign(int spokes)
{
    Design design;
    for (int i = -1; i < spokes; ++i) {
        VirtualNetwork network;
        network.id = VirtualNetworkId(i < 0 ? QStringLiteral("hub") : QStringLiteral("spoke-%1").arg(i));
        network.name = i < 0 ? QStringLiteral("Hub") : QStringLiteral("Spoke %1").arg(i);
        network.addressSpace = {*parseCidr(QStringLiteral("10.0.0.0/16"))};
        network.position = QPointF(i < 0 ? 0 : 900, 400 * (i + 1));
        design = design.with(network);
        if (i < 0)
            continue;
        VirtualNetworkPeering peering;
        peering.id = decltype(peering.id)(QStringLiteral("peering-%1").arg(i));
        peering.virtualNetwork = VirtualNetworkId(QStringLiteral("hub"));
        peering.remoteVirtualNetwork = VirtualNetworkId(network.id);
        design = design.with(peering);
    }
    return design;
}

struct FindingsFixture : WindowFixture
{
    explicit FindingsFixture(int spokes = 3)
    {
        REQUIRE(document.apply("draw", overlappingDesign(spokes)));
        check();
        child<QTabWidget>("live")->setCurrentWidget(panel());
    }
    void check()
    {
        REQUIRE(runner.waitForReport(20000));
    }
    /// Those of the one rule that the fixtures are made for: other rules may have more to say.
    void only()
    {
        child<QLineEdit>("findingsFilter")->setText("NET-ADDR-001");
    }
    FindingsPanel* panel() { return child<FindingsPanel>("findings"); }
    FindingModel* model() { return panel()->model(); }
    FindingTree* tree() { return panel()->tree(); }
    bool isShown(const QString& key) { return model()->indexOf(key).isValid(); }
    const Finding* finding(const QString& key) { return runner.latestReport()->find(key); }
    QString details() { return child<QTextBrowser>("findingDetails")->toPlainText(); }
    void choose(const QString& key) { panel()->showFinding(key); }
};

void finishDialog(WindowFixture& f, const char* name, const QString& button)
{
    auto* dialog = f.window.findChild<QDialog*>(QString::fromLatin1(name));
    REQUIRE(dialog);
    pressButton(dialog, button);
}
}

TEST_CASE("the tab counts findings, and a design without objects says what will look at it")
{
    FindingsFixture f;
    auto* tabs = f.child<QTabWidget>("live");
    CHECK(tabs->tabText(tabs->indexOf(f.panel())).startsWith("Findings ("));
    for (int i = 0; i < 3; ++i)
        CHECK(f.isShown(overlapKey(i)));
    CHECK(f.tree()->isVisible());
    REQUIRE(f.document.apply("empty", Design()));
    f.check();
    CHECK_FALSE(f.tree()->isVisible());
    CHECK(tabs->tabText(tabs->indexOf(f.panel())) == "Findings");
}

TEST_CASE("findings are filtered by severity, category and text, and what hides them is said")
{
    FindingsFixture f;
    f.only();
    CHECK(f.model()->rowCount() == 3);
    auto* error = f.child<QToolButton>("findings:error");
    CHECK(error->isVisible());
    error->click();
    CHECK(f.model()->rowCount() == 3);
    CHECK(error->text().contains(QString::number(f.runner.latestReport()->count(Severity::Error))));
    error->click();
    auto* category = f.child<QComboBox>("findingsCategory");
    category->setCurrentIndex(category->findData("cost"));
    CHECK(f.model()->rowCount() == 0);
    CHECK(f.child<QLabel>("findingsNothing")->isVisible());
    f.child<QPushButton>("findingsShowAll")->click();
    CHECK(f.model()->rowCount() >= 3);
    CHECK(category->currentIndex() == 0);
    f.child<QLineEdit>("findingsFilter")->setText("Spoke 1");
    CHECK(f.isShown(overlapKey(1)));
    CHECK_FALSE(f.isShown(overlapKey(2)));
}

TEST_CASE("findings are grouped by object and by rule, and closed groups stay closed")
{
    FindingsFixture f;
    f.only();
    auto* grouping = f.child<QComboBox>("findingsGrouping");
    grouping->setCurrentIndex(int(FindingGrouping::Rule));
    REQUIRE(f.model()->rowCount() == 1);
    const QModelIndex rule = f.model()->index(0, 0);
    CHECK(f.model()->rowCount(rule) == 3);
    CHECK(rule.data().toString().startsWith("NET-ADDR-001"));
    CHECK(f.tree()->isExpanded(rule));
    f.tree()->collapse(rule);
    REQUIRE(f.document.apply("name", renameObject(f.document.design(), ObjectId("spoke-1"), "Renamed")));
    f.check();
    CHECK_FALSE(f.tree()->isExpanded(f.model()->index(0, 0)));
    grouping->setCurrentIndex(int(FindingGrouping::Object));
    REQUIRE(f.model()->rowCount() == 1);
    CHECK(f.model()->index(0, 0).data().toString() == "Hub");
    CHECK(f.model()->objectsAt(f.model()->index(0, 0)) == QList<ObjectId>{ObjectId("hub")});
    grouping->setCurrentIndex(int(FindingGrouping::None));
    CHECK(f.model()->rowCount() == 3);
}

TEST_CASE("a click selects all subjects and centres the first, and the keyboard does the same")
{
    FindingsFixture f;
    f.only();
    const QModelIndex index = f.model()->indexOf(overlapKey(2));
    f.tree()->scrollTo(index);
    QTest::mouseClick(f.tree()->viewport(), Qt::LeftButton, {}, f.tree()->visualRect(index).center());
    CHECK(f.window.canvas().selection() == QList<ObjectId>{ObjectId("hub"), ObjectId("spoke-2")});
    const QPointF middle = f.window.canvas().mapFromScene(QPointF(80, 40));
    CHECK(QLineF(middle, QRectF(f.window.canvas().viewport()->rect()).center()).length() < 60);
    CHECK(f.tree()->currentKey() == overlapKey(2));
    CHECK(f.details().contains("Spoke 2"));
    f.window.canvas().select({});
    f.tree()->setFocus();
    QTest::keyClick(f.tree(), Qt::Key_Up);
    CHECK(f.tree()->currentKey() == overlapKey(1));
    CHECK(f.window.canvas().selection().isEmpty());
    QTest::keyClick(f.tree(), Qt::Key_Return);
    CHECK(f.window.canvas().selection().contains(ObjectId("spoke-1")));
}

TEST_CASE("the chosen finding stays chosen through edits and filters")
{
    FindingsFixture f;
    f.choose(overlapKey(1));
    REQUIRE(f.document.apply("away", setField(f.document.design(), ObjectId("spoke-0"), "addressSpace", QJsonArray{"10.7.0.0/16"})));
    f.check();
    CHECK_FALSE(f.isShown(overlapKey(0)));
    CHECK(f.tree()->currentKey() == overlapKey(1));
    f.child<QLineEdit>("findingsFilter")->setText("Spoke");
    CHECK(f.tree()->currentKey() == overlapKey(1));
}

TEST_CASE("a waiver needs a reason, hides its finding alone, and is taken back")
{
    FindingsFixture f;
    const int errors = f.runner.latestReport()->count(Severity::Error);
    f.choose(overlapKey(0));
    f.child<QPushButton>("waiveFinding")->click();
    auto* dialog = f.child<QDialog>("waiveDialog");
    REQUIRE(dialog);
    const auto waiveButton = [&] {
        for (auto* button : dialog->findChildren<QPushButton*>())
            if (button->text() == "Waive")
                return button;
        return static_cast<QPushButton*>(nullptr);
    };
    CHECK_FALSE(waiveButton()->isEnabled());
    f.child<QPlainTextEdit>("waiveReason")->setPlainText("a test bed");
    f.child<QLineEdit>("waiveWho")->setText("Ada");
    CHECK(waiveButton()->isEnabled());
    finishDialog(f, "waiveDialog", "Waive");
    f.check();
    REQUIRE(f.document.design().all<Waiver>().size() == 1);
    CHECK(f.document.design().all<Waiver>().rows().first()->key == overlapKey(0));
    CHECK(f.runner.latestReport()->count(Severity::Error) == errors - 1);
    CHECK_FALSE(f.isShown(overlapKey(0)));
    CHECK(f.isShown(overlapKey(1)));
    f.child<QToolButton>("findingsWaived")->click();
    REQUIRE(f.isShown(overlapKey(0)));
    CHECK(f.model()->indexOf(overlapKey(0)).data(FindingModel::QuietRole).toBool());
    f.choose(overlapKey(0));
    CHECK(f.details().contains("a test bed"));
    CHECK(f.child<QPushButton>("waiveFinding")->isHidden());
    f.child<QPushButton>("unwaiveFinding")->click();
    f.check();
    CHECK(f.document.design().all<Waiver>().size() == 0);
    CHECK(f.runner.latestReport()->count(Severity::Error) == errors);
    f.document.history().undo();
    CHECK(f.document.design().all<Waiver>().size() == 1);
    f.check();
    f.choose(overlapKey(1));
    f.child<QPushButton>("waiveFinding")->click();
    CHECK(f.window.findChildren<QLineEdit*>("waiveWho").last()->text() == "Ada");
}

TEST_CASE("an expired waiver counts again and is told, and is renewed by waiving")
{
    FindingsFixture f;
    REQUIRE(f.document.apply("waive", waive(f.document.design(), overlapKey(0), "for now", "Ada", QDate(2020, 1, 1), QDate(2020, 2, 1))));
    f.check();
    f.choose(overlapKey(0));
    CHECK(f.finding(overlapKey(0))->counts());
    CHECK(f.model()->indexOf(overlapKey(0)).siblingAtColumn(FindingModel::MessageColumn).data().toString().startsWith("Waiver expired"));
    CHECK(f.details().contains("2020-02-01"));
    CHECK_FALSE(f.child<QPushButton>("unwaiveFinding")->isHidden());
    f.child<QPushButton>("waiveFinding")->click();
    CHECK(f.child<QPlainTextEdit>("waiveReason")->toPlainText() == "for now");
    f.child<QCheckBox>("waiveHasEnd")->setChecked(true);
    CHECK(f.child<QDateEdit>("waiveUntil")->isEnabled());
    finishDialog(f, "waiveDialog", "Waive");
    f.check();
    REQUIRE(f.document.design().all<Waiver>().size() == 1);
    CHECK(*f.document.design().all<Waiver>().rows().first()->until > QDate::currentDate());
    CHECK(f.finding(overlapKey(0))->isWaived());
}

TEST_CASE("stale waivers are shown, and go when a person says so")
{
    FindingsFixture f;
    CHECK(f.child<QWidget>("staleBar")->isHidden());
    REQUIRE(f.document.apply("waive", waive(f.document.design(), overlapKey(0), "kept", "Ada", QDate(2026, 1, 1))));
    REQUIRE(f.document.apply("waive", waive(f.document.design(), "NET-ADDR-001:gone,hub", "old", "Ada", QDate(2026, 1, 1))));
    f.check();
    CHECK_FALSE(f.child<QWidget>("staleBar")->isHidden());
    f.child<QToolButton>("findingsWaived")->click();
    const QString stale = QStringLiteral("waiver:") + f.runner.latestReport()->staleWaivers.value(0).text;
    REQUIRE(f.isShown(stale));
    f.tree()->setCurrentKey(stale);
    CHECK(f.document.design().all<Waiver>().size() == 2);
    f.child<QPushButton>("removeStale")->click();
    f.check();
    REQUIRE(f.document.design().all<Waiver>().size() == 1);
    CHECK(f.document.design().all<Waiver>().rows().first()->reason == "kept");
    CHECK(f.child<QWidget>("staleBar")->isHidden());
}

TEST_CASE("the status bar counts findings by severity and a click lists them")
{
    FindingsFixture f;
    f.child<QTabWidget>("live")->setCurrentIndex(0);
    auto* errors = f.child<QToolButton>("count:error");
    CHECK(errors->isVisible());
    CHECK(errors->text() == QString::number(f.runner.latestReport()->count(Severity::Error)));
    CHECK(errors->accessibleName().contains("error"));
    errors->click();
    CHECK(f.child<QTabWidget>("live")->currentWidget() == f.panel());
    CHECK(f.child<QToolButton>("findings:error")->isChecked());
    for (int row = 0; row < f.model()->rowCount(); ++row)
        CHECK(f.model()->findingAt(f.model()->index(row, 0))->rule->severity == Severity::Error);
}

TEST_CASE("undecided findings are listed on request, quietly")
{
    FindingModel model;
    auto report = std::make_shared<Report>();
    report->design = overlappingDesign(1);
    report->findings.push_back(plainFinding("NET-ADDR-001", "One", {ObjectId("hub")}));
    report->findings.push_back(plainFinding("RT-BGP-001", "Two", {ObjectId("spoke-0")}));
    report->findings.back().isDecided = false;
    model.setReport(report);
    CHECK(model.rowCount() == 1);
    FindingFilter filter;
    filter.hasUndecided = true;
    model.setFilter(filter);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(1, 0).data(FindingModel::QuietRole).toBool());
    CHECK(model.index(1, 0).data().toString().contains("undecided"));
    model.sort(FindingModel::MessageColumn, Qt::DescendingOrder);
    CHECK(model.index(0, FindingModel::MessageColumn).data().toString() == "Two");
    CHECK_FALSE(model.index(0, 0).data(Qt::DecorationRole).isNull());
}

TEST_CASE("all findings of a kind are mended in one undo step after a preview")
{
    FindingsFixture f;
    auto report = std::make_shared<Report>(*f.runner.latestReport());
    for (int i = 0; i < 3; ++i) {
        Finding finding = plainFinding("RT-BGP-001", "Give it a better name.", {ObjectId(QStringLiteral("spoke-%1").arg(i))});
        finding.part = "test";
        finding.fix = {QStringLiteral("Name it Better %1").arg(i), [i](const Design& design) {
                           return i == 1 ? Result<Design>(Error{"It is locked.", {}}) : renameObject(design, ObjectId(QStringLiteral("spoke-%1").arg(i)), QStringLiteral("Better %1").arg(i));
                       }};
        report->findings.push_back(finding);
    }
    f.model()->setReport(report);
    const QString key = report->findings.back().key();
    f.tree()->setCurrentKey(key);
    emit f.tree()->keyChanged();
    CHECK(f.details().contains("Name: Spoke 2 → Better 2"));
    auto* all = f.child<QPushButton>("fixAllFindings");
    REQUIRE_FALSE(all->isHidden());
    CHECK(all->text().contains("3"));
    const int steps = f.document.history().index();
    all->click();
    CHECK(f.document.history().index() == steps);
    const QString preview = f.child<QTextBrowser>("fixAllChanges")->toPlainText();
    CHECK(preview.contains("Better 0"));
    CHECK(preview.contains("Better 2"));
    CHECK(preview.contains("It is locked."));
    finishDialog(f, "fixAllDialog", "Fix all 2");
    CHECK(f.document.history().index() == steps + 1);
    CHECK(f.document.design().find(ObjectId("spoke-0"))->name == "Better 0");
    CHECK(f.document.design().find(ObjectId("spoke-1"))->name == "Spoke 1");
    f.document.history().undo();
    CHECK(f.document.design().find(ObjectId("spoke-2"))->name == "Spoke 2");
}

TEST_CASE("a quick fix is one undo step and its button says what it does")
{
    FindingsFixture f;
    auto report = std::make_shared<Report>(*f.runner.latestReport());
    Finding finding = plainFinding("RT-BGP-001", "Give it a better name.", {ObjectId("hub")});
    finding.part = "test";
    finding.fix = {"Name it Centre", [](const Design& design) { return renameObject(design, ObjectId("hub"), "Centre"); }};
    report->findings.push_back(finding);
    f.model()->setReport(report);
    f.tree()->setCurrentKey(finding.key());
    emit f.tree()->keyChanged();
    auto* fix = f.child<QPushButton>("fixFinding");
    REQUIRE_FALSE(fix->isHidden());
    CHECK(fix->text() == "Name it Centre");
    const int steps = f.document.history().index();
    fix->click();
    CHECK(f.document.history().index() == steps + 1);
    CHECK(f.document.history().undoText() == "Name it Centre");
    CHECK(f.document.design().find(ObjectId("hub"))->name == "Centre");
}

TEST_CASE("a group of an organisation's own rule bears its title")
{
    Rule own;
    own.id = QStringLiteral("ORG-1");
    own.title = QStringLiteral("Only these regions");
    own.category = QStringLiteral("operations");
    VirtualNetwork network;
    network.id = ObjectId("hub");
    Report report;
    report.design = report.design.with(network);
    Finding finding;
    finding.rule = std::make_shared<const Rule>(own);
    finding.objects = {ObjectId("hub")};
    finding.message = QStringLiteral("Elsewhere.");
    report = withFindings(report, {{finding.rule}, {finding}});
    FindingModel model;
    model.setGrouping(FindingGrouping::Rule);
    model.setReport(std::make_shared<const Report>(report));
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("ORG-1  Only these regions"));
}
