// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "model/document/autosave.h"
#include "model/edit/set_field.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/palette_panel.h"
#include "views/theme/theme.h"
#include "views/window/export_commands.h"
#include "views/window/file_commands.h"
#include "views/window/notice_bar.h"
#include "views/window/settings.h"
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QUrl>

namespace {
QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void renameFirstSite(WindowFixture& f)
{
    const ObjectId site = f.document.design().all<Site>().rows().first()->id;
    REQUIRE(f.document.apply("rename", renameObject(f.document.design(), site, "Elsewhere")));
}
}

TEST_CASE("Enter in the palette adds the kind to the canvas, selected, as one step")
{
    WindowFixture f;
    auto* palette = f.child<PalettePanel>("palette");
    palette->setFocus();
    palette->setCurrentItem(palette->itemOf(ObjectKind::Site));
    QTest::keyClick(palette, Qt::Key_Return);
    REQUIRE(f.document.design().all<Site>().size() == 1);
    CHECK(f.window.canvas().selection().size() == 1);
    f.document.history().undo();
    CHECK(f.document.design().objectCount() == 0);
}

TEST_CASE("every kind of the palette can be found there with a hint, and headings cannot be chosen")
{
    WindowFixture f;
    auto* palette = f.child<PalettePanel>("palette");
    for (const KindInfo& kind : kindInfos()) {
        QListWidgetItem* item = palette->itemOf(kind.kind);
        CHECK((item != nullptr) == (kind.group != PaletteGroup::Hidden));
        if (item)
            CHECK_FALSE(item->toolTip().isEmpty());
    }
    CHECK_FALSE(palette->item(0)->flags() & Qt::ItemIsSelectable);
}

TEST_CASE("a file opened and saved keeps its bytes")
{
    WindowFixture f;
    const QString path = f.folder.filePath("copy.landbridge.json");
    REQUIRE(QFile::copy(fixturePath("4-two-circuits-two-peering-locations"), path));
    const QByteArray before = bytesOf(path);
    REQUIRE(f.window.files().open(path));
    REQUIRE(f.window.files().save());
    CHECK(bytesOf(path) == before);
}

TEST_CASE("the title names the design and its file")
{
    WindowFixture f;
    CHECK_FALSE(f.window.windowTitle().contains('('));
    REQUIRE(f.document.saveAs(f.folder.filePath("branch.landbridge.json")));
    CHECK(f.window.windowTitle().contains("(branch.landbridge.json)"));
}

TEST_CASE("an edit marks the window, saving clears it, and undo marks it again")
{
    WindowFixture f;
    const QString path = f.folder.filePath("copy.landbridge.json");
    REQUIRE(QFile::copy(fixturePath("1-site-to-site-vpn"), path));
    REQUIRE(f.window.files().open(path));
    CHECK_FALSE(f.window.isWindowModified());
    CHECK(f.window.windowTitle().endsWith(QStringLiteral("[*] — Landbridge")));
    renameFirstSite(f);
    CHECK(f.window.isWindowModified());
    CHECK(f.child<QLabel>("saved")->text() == "modified");
    f.window.action("file.save")->trigger();
    CHECK_FALSE(f.window.isWindowModified());
    CHECK(f.child<QLabel>("saved")->text() == "saved");
    f.window.action("edit.undo")->trigger();
    CHECK(f.window.isWindowModified());
}

TEST_CASE("a broken file shows all its errors and leaves what is open untouched")
{
    WindowFixture f("1-site-to-site-vpn");
    renameFirstSite(f);
    f.document.history().setClean();
    const Design before = f.document.design();
    const QString path = f.folder.filePath("broken.landbridge.json");
    writeFile(path, "{\n \"format\": 1,\n \"name\": 5,\n \"options\": [ { \"id\": \"a\", \"name\": \"A\", \"sites\": [ { \"id\": \"s\", \"latitude\": 95 } ] } ]\n}\n");
    CHECK_FALSE(f.window.files().open(path));
    auto* dialog = f.child<QWidget>("openErrors");
    REQUIRE(dialog);
    auto* table = dialog->findChild<QTableWidget*>("errors");
    REQUIRE(table->rowCount() >= 2);
    CHECK(table->item(0, 0)->text() == "3");
    CHECK(f.document.design().sharesAllRowsWith(before));
    CHECK(f.document.history().count() == 1);
    dialog->close();
}

TEST_CASE("closing with unsaved changes asks: cancel stays, discard leaves")
{
    WindowFixture f("1-site-to-site-vpn");
    renameFirstSite(f);
    onNextDialog([](QWidget* box) { pressButton(box, "Cancel"); });
    CHECK_FALSE(f.window.close());
    CHECK(f.window.isVisible());
    onNextDialog([](QWidget* box) { pressButton(box, "Discard"); });
    CHECK(f.window.close());
}

TEST_CASE("closing with unsaved changes can save first")
{
    WindowFixture f;
    const QString path = f.folder.filePath("copy.landbridge.json");
    REQUIRE(QFile::copy(fixturePath("1-site-to-site-vpn"), path));
    REQUIRE(f.window.files().open(path));
    renameFirstSite(f);
    onNextDialog([](QWidget* box) { pressButton(box, "Save"); });
    CHECK(f.window.close());
    CHECK(bytesOf(path).contains("Elsewhere"));
}

TEST_CASE("a file that changed on disk is not overwritten unasked")
{
    WindowFixture f;
    const QString path = f.folder.filePath("copy.landbridge.json");
    REQUIRE(QFile::copy(fixturePath("1-site-to-site-vpn"), path));
    REQUIRE(f.window.files().open(path));
    renameFirstSite(f);
    const QByteArray others = bytesOf(fixturePath("2-one-expressroute-circuit"));
    writeFile(path, others);
    onNextDialog([](QWidget* box) {
        CHECK(box->objectName() == "changedOnDisk");
        pressButton(box, "Cancel");
    });
    CHECK_FALSE(f.window.files().save());
    CHECK(bytesOf(path) == others);
    onNextDialog([](QWidget* box) { pressButton(box, "Overwrite"); });
    CHECK(f.window.files().save());
    CHECK(bytesOf(path).contains("Elsewhere"));
}

TEST_CASE("opened files are remembered, the latest first, and gone ones are forgotten")
{
    WindowFixture f;
    const QString first = f.folder.filePath("first.landbridge.json");
    const QString second = f.folder.filePath("second.landbridge.json");
    REQUIRE(QFile::copy(fixturePath("1-site-to-site-vpn"), first));
    REQUIRE(QFile::copy(fixturePath("2-one-expressroute-circuit"), second));
    REQUIRE(f.window.files().open(first));
    REQUIRE(f.window.files().open(second));
    CHECK(recentFiles() == QStringList{second, first});
    QFile::remove(first);
    CHECK(recentFiles() == QStringList{second});
}

TEST_CASE("unknown fields are told in a quiet bar and kept")
{
    WindowFixture f;
    const QString path = f.folder.filePath("odd.landbridge.json");
    QByteArray bytes = bytesOf(fixturePath("1-site-to-site-vpn"));
    bytes.replace("\"name\": ", "\"colourOfTheSky\": \"blue\",\n  \"name\": ");
    REQUIRE(bytes.contains("colourOfTheSky"));
    writeFile(path, bytes);
    REQUIRE(f.window.files().open(path));
    CHECK(f.window.notices().text().contains("colourOfTheSky"));
    auto* button = f.child<QToolButton>("noticesButton");
    CHECK(button->isEnabled());
    f.window.notices().hide();
    f.window.canvas().zoomTo100();
    const double zoom = f.window.canvas().zoom();
    button->click();
    CHECK(f.window.notices().text().contains("colourOfTheSky"));
    CHECK(f.window.canvas().zoom() == zoom);             // reading a notice moves nothing
}

TEST_CASE("a file dropped on the window opens")
{
    WindowFixture f;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(fixturePath("2-one-expressroute-circuit"))});
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.window, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.window, &drop);
    QCoreApplication::processEvents();
    CHECK(f.document.design().all<ExpressRouteCircuit>().size() == 1);
}

TEST_CASE("the theme toggles, is remembered, and the panels follow")
{
    WindowFixture f("1-site-to-site-vpn");
    f.window.action("view.dark")->trigger();
    CHECK(theme().isDark);
    CHECK(savedTheme() == ThemeName::Dark);
    CHECK(QApplication::palette().color(QPalette::Window).lightness() < 128);
    f.window.action("view.dark")->trigger();
    CHECK_FALSE(theme().isDark);
}

TEST_CASE("unsaved work of a crash is offered and recovered")
{
    WindowFixture f;
    const QString path = f.folder.filePath("autosave");
    {
        Document crashed(Catalogue::builtIn());
        REQUIRE(crashed.open(fixturePath("1-site-to-site-vpn")).isEmpty());
        const ObjectId site = crashed.design().all<Site>().rows().first()->id;
        crashed.apply("rename", renameObject(crashed.design(), site, "Nearly lost"));
        Autosave autosave(crashed, path);
        autosave.saveNow();
        const auto copies = QDir(path).entryList(QDir::Files);
        REQUIRE_FALSE(copies.isEmpty());
        for (const QString& copy : copies)
            if (!copy.endsWith(".lock"))
                QFile::copy(path + '/' + copy, f.folder.filePath(copy));
    }
    QDir().mkpath(path);
    for (const QString& copy : QDir(f.folder.path()).entryList(QDir::Files))
        QFile::rename(f.folder.filePath(copy), path + '/' + copy);
    const auto recoveries = Autosave::findRecoveries(path);
    REQUIRE(recoveries.size() == 1);
    const QByteArray copy = bytesOf(recoveries.first().autosavePath);
    writeFile(recoveries.first().autosavePath, "{");
    f.window.offerRecovery(recoveries);
    pressButton(&f.window.notices(), "Recover");
    CHECK(f.window.notices().text().contains("could not be recovered"));
    writeFile(recoveries.first().autosavePath, copy);
    f.window.offerRecovery(recoveries);
    CHECK(f.window.notices().text().contains("can be recovered"));
    pressButton(&f.window.notices(), "Recover");
    CHECK(f.document.design().all<Site>().rows().first()->name == "Nearly lost");
    CHECK(f.document.isModified());
}

TEST_CASE("all unsaved work of crashes is offered, one after the other, and takes no focus")
{
    WindowFixture f;
    f.window.activateWindow();
    f.window.canvas().setFocus();
    QList<Recovery> recoveries;
    for (const char* name : {"A", "B", "C"}) {
        recoveries << Recovery{f.folder.filePath(QString::fromLatin1(name)), {}, {}, QString::fromLatin1(name), QDateTime::currentDateTime()};
        writeFile(recoveries.last().autosavePath, "{");
    }
    auto& notices = f.window.notices();
    f.window.offerRecovery(recoveries);
    CHECK(f.window.focusWidget() == &f.window.canvas());
    CHECK(notices.text().contains(QString::fromUtf8("“A”")));
    CHECK(notices.text().contains("2 more"));
    pressButton(&notices, "Show the next");
    CHECK(notices.text().contains(QString::fromUtf8("“B”")));
    pressButton(&notices, "Discard");
    CHECK_FALSE(QFile::exists(recoveries[1].autosavePath));
    CHECK(notices.text().contains(QString::fromUtf8("“C”")));
    CHECK(notices.text().contains("one more"));
    pressButton(&notices, "Discard");
    CHECK(notices.text().contains(QString::fromUtf8("“A”")));
    CHECK_FALSE(notices.text().contains("more"));
    pressButton(&notices, "Discard");
    CHECK(notices.text().isEmpty());
}

TEST_CASE("figures that cannot be computed are told, and the window stays")
{
    Document document(Catalogue::builtIn());
    AnalysisRunner runner(document, nullptr, [](const Design&, const std::shared_ptr<const Analysis>&, std::stop_token) -> std::shared_ptr<const Analysis> { throw std::bad_alloc(); });
    MainWindow window(document, runner);
    window.show();
    CHECK_FALSE(runner.waitUntilCurrent(20000));
    CHECK(window.notices().text().contains("not enough memory"));
    CHECK(window.findChild<QLabel*>("time")->text() == "not recomputed");
}

TEST_CASE("the results can be exported from the window")
{
    WindowFixture f("3-expressroute-with-vpn-backup");
    const QString path = f.folder.filePath("results.json");
    auto* exports = f.window.findChild<ExportCommands*>();
    REQUIRE(exports->writeResults(path));
    const auto json = QJsonDocument::fromJson(bytesOf(path)).object();
    CHECK(json["results"].toInt() == 1);
    REQUIRE(exports->writeDesign(f.folder.filePath("design.json")));
    CHECK(bytesOf(f.folder.filePath("design.json")) == bytesOf(fixturePath("3-expressroute-with-vpn-backup")));
}

TEST_CASE("F6 walks the panels and no two actions share a key")
{
    WindowFixture f("1-site-to-site-vpn");
    QSet<QString> keys;
    for (QAction* action : f.window.findChildren<QAction*>())
        if (!action->shortcut().isEmpty() && !action->objectName().isEmpty()) {
            CHECK_FALSE(keys.contains(action->shortcut().toString()));
            keys << action->shortcut().toString();
        }
    CHECK(keys.size() > 20);
    f.window.canvas().setFocus();
    QSet<QWidget*> visited;
    for (int i = 0; i < 5; ++i) {
        f.window.action("view.nextPanel")->trigger();
        visited << f.window.focusWidget();
    }
    CHECK(visited.size() >= 3);
}

TEST_CASE("every action of the menus exists and has its icon")
{
    WindowFixture f;
    QList<QMenu*> menus = f.window.menuBar()->findChildren<QMenu*>();
    REQUIRE(menus.size() >= 5);
    for (QMenu* menu : menus)
        for (QAction* action : menu->actions())
            CHECK((action->isSeparator() || !action->text().isEmpty() || action->menu()));
}
