// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/set_field.h"
#include "model/rules/report.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/finding_marks.h"
#include "views/canvas/scene.h"
#include "views/export/picture.h"
#include "views/panels/findings/change_html.h"
#include "views/panels/findings/finding_tree.h"
#include "views/panels/findings_panel.h"
#include "views/panels/inspector/field_row.h"
#include "views/panels/inspector/finding_lines.h"
#include "views/panels/inspector/fold_section.h"
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

namespace {
Design twoOverlappingNetworks()
{
    Design design;
    for (const char* id : {"hub", "spoke"}) {
        VirtualNetwork network;
        network.id = VirtualNetworkId(QString::fromLatin1(id));
        network.name = QString::fromLatin1(id).toUpper();
        network.addressSpace = {*parseCidr(QStringLiteral("10.0.0.0/16"))};
        network.position = QPointF(id[0] == 'h' ? 0 : 400, 0);
        design = design.with(network);
    }
    VirtualNetworkPeering peering;
    peering.id = decltype(peering.id)("peering");
    peering.virtualNetwork = VirtualNetworkId("hub");
    peering.remoteVirtualNetwork = VirtualNetworkId("spoke");
    return design.with(peering);
}

Finding madeFinding(const char* rule, const QList<ObjectId>& objects)
{
    Finding finding;
    finding.rule = ruleOf(QString::fromLatin1(rule));
    finding.objects = objects;
    finding.message = QStringLiteral("Something is wrong.");
    return finding;
}

struct MarkedFixture : WindowFixture
{
    MarkedFixture()
    {
        REQUIRE(document.apply("draw", twoOverlappingNetworks()));
        check();
    }
    void check() { REQUIRE(runner.waitForReport(20000)); }
    QImage canvasPicture()
    {
        window.canvas().select({});
        const QPoint corner = window.canvas().mapFromScene(QPointF(0, 0)).toPoint();     // of the hub, where its mark stands
        return window.canvas().viewport()->grab(QRect(corner - QPoint(4, 4), QSize(12, 12))).toImage();
    }
};
}

TEST_CASE("the worst finding of an object makes its mark, and what does not count makes none")
{
    const RulePointer error = ruleOf("NET-ADDR-001");
    REQUIRE(error->severity == Severity::Error);
    Report report;
    QString lesser;
    for (const RulePointer& rule : ruleBook())
        if (rule->severity == Severity::Low)
            lesser = rule->id;
    report.findings = {madeFinding("NET-ADDR-001", {ObjectId("a"), ObjectId("b")}), madeFinding(lesser.toLatin1().constData(), {ObjectId("a")}), madeFinding(lesser.toLatin1().constData(), {ObjectId("c")}),
                       madeFinding("NET-ADDR-001", {ObjectId("d")}), madeFinding("NET-ADDR-001", {ObjectId("e")})};
    report.findings[3].waiver = ObjectId("waiver-1");
    report.findings[4].isDecided = false;
    const FindingMarks marks = findingMarks(report);
    CHECK(marks.value(ObjectId("a")) == FindingMark{Severity::Error, 2});
    CHECK(marks.value(ObjectId("b")) == FindingMark{Severity::Error, 1});
    CHECK(marks.value(ObjectId("c")) == FindingMark{Severity::Low, 1});
    CHECK_FALSE(marks.contains(ObjectId("d")));
    CHECK_FALSE(marks.contains(ObjectId("e")));
    LinkLook both;
    both.objects = {ObjectId("c"), ObjectId("b")};
    CHECK(markOf(both, marks) == FindingMark{Severity::Error, 2});
    CHECK(markOf(LinkLook(), marks).count == 0);
}

TEST_CASE("a mark appears and goes only where it changes")
{
    Scene scene(Catalogue::builtIn());
    scene.update(twoOverlappingNetworks());
    const FindingMarks marks{{ObjectId("hub"), {Severity::Error, 1}}, {ObjectId("gone"), {Severity::High, 1}}};
    CHECK(scene.setFindings(marks).size() == 1);
    CHECK(scene.setFindings(marks).isEmpty());
    CHECK(scene.setFindings({}).size() == 1);
}

TEST_CASE("the canvas marks objects with findings, tells screen readers, and the marks can be switched off")
{
    MarkedFixture f;
    const QImage marked = f.canvasPicture();
    QAction* toggle = f.window.action("view.findings");
    CHECK(toggle->isChecked());
    toggle->trigger();
    CHECK_FALSE(toggle->isChecked());
    CHECK(f.canvasPicture() != marked);
    toggle->trigger();
    CHECK(f.canvasPicture() == marked);
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&f.window.canvas());
    QStringList names;
    for (int i = 0; i < canvas->childCount(); ++i)
        names << canvas->child(i)->text(QAccessible::Name);
    CHECK(names.join(QLatin1Char('\n')).contains("the worst: error") | names.join(QLatin1Char('\n')).contains("1 finding: error"));
    CHECK(findingsToolTip(f.runner.latestReport().get(), ObjectId("hub")).contains("Error"));
    CHECK(findingsToolTip(f.runner.latestReport().get(), ObjectId("nobody")).isEmpty());
}

TEST_CASE("pictures have marks only when asked")
{
    MarkedFixture f;
    const auto report = f.runner.latestReport();
    PictureOptions plain;
    PictureOptions marked;
    marked.findings = report.get();
    const auto analysis = f.runner.latest();
    const QImage without = renderPicture(f.document.design(), f.document.catalogue(), analysis.get(), plain);
    CHECK(renderPicture(f.document.design(), f.document.catalogue(), analysis.get(), marked) != without);
    CHECK(renderPicture(f.document.design(), f.document.catalogue(), analysis.get(), plain) == without);
}

TEST_CASE("the inspector tells the findings of what is chosen, and a click goes to the row")
{
    MarkedFixture f;
    f.select("spoke");
    auto* lines = f.child<FindingLines>("findingLines");
    REQUIRE(lines);
    FindingLine* overlap = nullptr;
    for (auto* line : lines->findChildren<FindingLine*>())
        if (line->text().contains("overlap"))
            overlap = line;
    REQUIRE(overlap);
    overlap->click();
    auto* panel = f.child<FindingsPanel>("findings");
    CHECK(f.child<QTabWidget>("live")->currentWidget() == panel);
    CHECK(panel->tree()->currentKey() == "NET-ADDR-001:hub,spoke");
    REQUIRE(f.document.apply("mend", setField(f.document.design(), ObjectId("spoke"), "addressSpace", QJsonArray{"10.9.0.0/16"})));
    f.check();
    for (auto* line : lines->findChildren<FindingLine*>())
        CHECK((line->isHidden() || !line->text().contains("overlap")));
}

TEST_CASE("fields for the design check alone are folded away and open when they are asked for")
{
    MarkedFixture f;
    f.select("hub");
    auto* fold = f.child<FoldSection>("reviewFields");
    REQUIRE(fold);
    const bool wasOpen = fold->isOpen();
    if (!wasOpen)
        fold->findChild<QToolButton*>("foldHead")->click();
    CHECK(fold->isOpen());
    REQUIRE(fold->findChildren<FieldRow*>().size() > 0);
    auto* environment = fold->findChild<QWidget*>("row:environment");
    REQUIRE(environment);
    CHECK(environment->isVisible());
    auto* combo = environment->findChild<QComboBox*>();
    combo->setCurrentIndex(1);
    emit combo->activated(1);
    CHECK(f.document.design().find<VirtualNetwork>(ObjectId("hub"))->environment.has_value());
    CHECK(fold->findChild<QToolButton*>("foldHead")->text().contains("1 set"));
}

TEST_CASE("the profile of the design is edited where nothing is chosen, a step each")
{
    MarkedFixture f;
    f.window.canvas().select({});
    auto* row = f.child<FieldRow>("profile:environment");
    REQUIRE(row);
    CHECK(row->isVisible());
    auto* combo = row->findChild<QComboBox*>();
    const int steps = f.document.history().index();
    emit combo->activated(1);
    CHECK(f.document.history().index() == steps + 1);
    REQUIRE(f.document.design().profile.environment);
    f.document.history().undo();
    CHECK_FALSE(f.document.design().profile.environment);
    CHECK(combo->currentIndex() == 0);
    auto* pattern = f.child<FieldRow>("profile:namePattern");
    auto* line = pattern->findChild<QLineEdit*>();
    line->setFocus();
    QTest::keyClicks(line, "a(");
    CHECK_FALSE(pattern->error().isEmpty());
    QTest::keyClicks(line, "b)");
    CHECK(pattern->error().isEmpty());
    CHECK(f.document.design().profile.namePattern == "a(b)");
}

TEST_CASE("what a fix changes is told by field with both values, and secrets are not")
{
    const Design before = twoOverlappingNetworks();
    const Design after = *setField(before, ObjectId("spoke"), "addressSpace", QJsonArray{"10.0.0.0/16", "10.9.0.0/16"});
    const QString html = changeHtml(before, after);
    CHECK(html.contains("SPOKE"));
    CHECK(html.contains("+ 10.9.0.0/16"));
    CHECK_FALSE(html.contains("10.0.0.0/16"));
    CHECK(changeHtml(before, before.without(ObjectId("peering"))).contains("removed"));
    CHECK(changeHtml(before, before) == changeHtml(after, after));
    for (const Field& field : Connection::fields())
        if (field.isSecret)
            CHECK_FALSE(fieldValueText(before, field, "hunter2hunter2").contains("hunter2"));
}
