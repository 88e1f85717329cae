// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/secret_store.h"
#include "model/edit/pre_shared_key.h"
#include "model/io/write.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include "views/export/picture.h"
#include "views/window/export_commands.h"
#include "views/window/file_commands.h"
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QSet>

namespace {
const QString plantedKey = QStringLiteral("Planted_PreSharedKey_7391");
const QString storedKey = QStringLiteral("Stored_PreSharedKey_8402");
const QString plantedServiceKey = QStringLiteral("5ec4e7ed-1234-4000-8000-0badcafe7391");

bool tellsSecret(const QString& text)
{
    return text.contains(plantedKey) || text.contains(storedKey) || text.contains(plantedServiceKey);
}

void checkText(const char* where, const QString& text)
{
    INFO(where);
    CHECK_FALSE(tellsSecret(text));
}

/// All that a screen reader can ask of a widget or drawn object and of what is in it. Returns how many there are.
int checkAccessible(QAccessibleInterface* node, int depth = 0)
{
    if (!node || !node->isValid() || depth > 40)
        return 0;
    for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        checkText("accessible", node->text(text));
    if (QAccessibleTextInterface* text = node->textInterface())
        checkText("accessible text", text->text(0, text->characterCount()));
    int count = 1;
    for (int i = 0; i < node->childCount(); ++i)
        count += checkAccessible(node->child(i), depth + 1);
    return count;
}

void checkWidgets(QWidget& window)
{
    for (QWidget* widget : window.findChildren<QWidget*>() + QList<QWidget*>{&window})
        for (const QString& text : {widget->toolTip(), widget->statusTip(), widget->whatsThis(), widget->accessibleName(), widget->accessibleDescription(), widget->windowTitle(), widget->objectName()})
            checkText("widget", text);
    for (QAction* action : window.findChildren<QAction*>())
        for (const QString& text : {action->text(), action->toolTip(), action->statusTip()})
            checkText("action", text);
}

QByteArray plantedFileBytes(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A window on a design whose circuit and VPN connection have keys, in the file and in the store.
struct PlantedFixture : WindowFixture
{
    PlantedFixture() : WindowFixture("3-expressroute-with-vpn-backup")
    {
        Project project = document.project();
        Design& design = project.options.first();
        ExpressRouteCircuit row = *design.all<ExpressRouteCircuit>().begin();
        row.serviceKey = plantedServiceKey;
        circuit = row.id;
        design = design.with(row);
        for (const Connection& each : document.design().all<Connection>())
            if (hasPreSharedKey(each))
                connection = each.id;
        design = *withKeyInFile(design, connection, plantedKey);
        const QString path = folder.filePath("planted.landbridge.json");
        REQUIRE(writeBytes(path, writeProject(project)));
        REQUIRE(window.files().open(path));
        settle();
    }

    ObjectId circuit;
    ObjectId connection;
};
}

TEST_CASE("no text of the window tells a key, whatever is selected and done")
{
    PlantedFixture f;
    for (const ObjectId& id : {f.circuit, f.connection}) {
        f.select(id.text);
        QApplication::processEvents();
        checkWidgets(f.window);
        CHECK(checkAccessible(QAccessible::queryAccessibleInterface(&f.window)) > 100);
    }
    // An edit of each key, by other keys, and back.
    const Design design = f.document.design();
    REQUIRE(f.document.apply("other", *withKeyInFile(design, f.connection, storedKey)));
    f.window.canvas().selectAll();
    f.window.canvas().deleteSelection();
    for (int i = 0; i < f.document.history().count(); ++i)
        checkText("undo", f.document.history().text(i));
    f.document.history().undo();
    checkWidgets(f.window);
    checkText("notices", f.document.notices().join('\n'));
}

TEST_CASE("the clipboard gets objects without their keys, in every format of it")
{
    PlantedFixture f;
    f.window.canvas().selectAll();
    f.window.canvas().copy();
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    REQUIRE(held->formats().size() >= 2);
    for (const QString& format : held->formats())
        checkText("clipboard", QString::fromUtf8(held->data(format)));
    CHECK(held->text().contains("expressRouteCircuits"));
    f.window.canvas().cut();
    for (const QString& format : QGuiApplication::clipboard()->mimeData()->formats())
        checkText("cut", QString::fromUtf8(QGuiApplication::clipboard()->mimeData()->data(format)));
    f.window.canvas().paste();
    for (const Connection& pasted : f.document.design().all<Connection>())
        CHECK(keyPlace(pasted) == KeyPlace::Nowhere);
    f.document.history().undo();
    f.document.history().undo();
    CHECK(f.document.design().find<Connection>(f.connection)->sharedKey == plantedKey);  // undo is not a copy
}

TEST_CASE("exports of the window are without keys, the saved design has them")
{
    PlantedFixture f;
    auto* exports = f.window.findChild<ExportCommands*>();
    REQUIRE(exports);
    REQUIRE(exports->writeDesign(f.folder.filePath("copy.landbridge.json")));
    REQUIRE(exports->writeResults(f.folder.filePath("results.json")));
    for (const char* name : {"copy.landbridge.json", "results.json"})
        checkText(name, QString::fromUtf8(plantedFileBytes(f.folder.filePath(name))));
    for (const char* name : {"picture.png", "picture.svg", "picture.pdf"}) {
        REQUIRE(exportPicture(f.document.design(), f.document.catalogue(), f.runner.latest().get(), {}, f.folder.filePath(name)));
        const QByteArray bytes = plantedFileBytes(f.folder.filePath(name));
        CHECK_FALSE(bytes.contains(plantedKey.toUtf8()));
        CHECK_FALSE(bytes.contains(plantedServiceKey.toUtf8()));
    }
    REQUIRE(f.document.saveAs(f.folder.filePath("saved.landbridge.json")));
    const QString saved = QString::fromUtf8(plantedFileBytes(f.folder.filePath("saved.landbridge.json")));
    CHECK(saved.contains(plantedKey));
    CHECK(saved.contains(plantedServiceKey));
}
