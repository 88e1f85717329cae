// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/analysis.h"
#include "model/analysis/failures.h"
#include "model/document/analysis_runner.h"
#include "model/document/autosave.h"
#include "model/edit/add.h"
#include "model/edit/connect.h"
#include "model/edit/move.h"
#include "model/edit/set_field.h"
#include "model/io/write.h"
#include "tests/catch.h"
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <random>

namespace {
ObjectId addTo(Document& document, ObjectKind kind, const ObjectId& container = {})
{
    const auto edited = addObject(document.design(), document.catalogue(), kind, {0, 0}, container);
    REQUIRE(edited);
    REQUIRE(document.apply(QStringLiteral("Add"), edited->design));
    return edited->ids.first();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}
}

TEST_CASE("every edit is undone and redone to the same bytes")
{
    Document document(Catalogue::builtIn());
    QList<QByteArray> states{writeProject(document.project())};
    const auto site = addTo(document, ObjectKind::Site);
    states << writeProject(document.project());
    const auto router = addTo(document, ObjectKind::EdgeRouter, site);
    states << writeProject(document.project());
    const auto network = addTo(document, ObjectKind::VirtualNetwork);
    states << writeProject(document.project());
    document.apply("Link", connectObjects(document.design(), document.catalogue(), router, network)->design);
    states << writeProject(document.project());
    document.apply("Rename", renameObject(document.design(), site, "HQ"));
    states << writeProject(document.project());
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        document.history().undo();
        REQUIRE(writeProject(document.project()) == states[i]);
    }
    CHECK_FALSE(document.isModified());
    for (qsizetype i = 1; i < states.size(); ++i) {
        document.history().redo();
        REQUIRE(writeProject(document.project()) == states[i]);
    }
}

TEST_CASE("a drag is one step, two drags are two")
{
    Document document(Catalogue::builtIn());
    const auto site = addTo(document, ObjectKind::Site);
    for (int drag = 0; drag < 2; ++drag) {
        const int gesture = document.newGesture();
        for (int i = 0; i < 20; ++i)
            document.apply("Move", moveObjects(document.design(), {site}, {1, 0}), gesture);
    }
    CHECK(document.history().count() == 3);
    CHECK(document.design().find(site)->position->x() == 40);
    document.history().undo();
    CHECK(document.design().find(site)->position->x() == 20);
}

TEST_CASE("a verb that fails changes nothing and says why")
{
    Document document(Catalogue::builtIn());
    QSignalSpy refused(&document, &Document::refused);
    QSignalSpy changed(&document, &Document::changed);
    CHECK_FALSE(document.apply("Rename", renameObject(document.design(), ObjectId("gone"), "x")));
    CHECK(refused.size() == 1);
    CHECK(changed.isEmpty());
    CHECK(document.history().count() == 0);
}

TEST_CASE("save, reopen, and refuse to save over someone else's change")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("a.landbridge.json");
    Document document(Catalogue::builtIn());
    CHECK_FALSE(document.save());
    addTo(document, ObjectKind::Site);
    CHECK(document.isModified());
    REQUIRE(document.saveAs(path));
    CHECK_FALSE(document.isModified());
    CHECK(contentOf(path) == writeProject(document.project()));

    Document second(Catalogue::builtIn());
    CHECK(second.open(path).isEmpty());
    CHECK(writeProject(second.project()) == contentOf(path));

    addTo(document, ObjectKind::VirtualNetwork);
    REQUIRE(document.save());
    addTo(second, ObjectKind::Note);
    CHECK(second.hasChangedOnDisk());
    const QByteArray theirs = contentOf(path);
    CHECK_FALSE(second.save());
    CHECK(contentOf(path) == theirs);
    CHECK(second.isModified());
    CHECK(second.saveOver());
    CHECK(contentOf(path) == writeProject(second.project()));
    CHECK_FALSE(second.isModified());
}

TEST_CASE("a broken file leaves what is open untouched")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("broken.landbridge.json");
    overwrite(path, "{ \"format\": 1, ");
    Document document(Catalogue::builtIn());
    addTo(document, ObjectKind::Site);
    const QByteArray before = writeProject(document.project());
    QSignalSpy reset(&document, &Document::reset);
    CHECK_FALSE(document.open(path).isEmpty());
    CHECK_FALSE(document.open(folder.filePath("none")).isEmpty());
    CHECK(writeProject(document.project()) == before);
    CHECK(document.isModified());
    CHECK(document.history().count() == 1);
    CHECK(reset.isEmpty());
}

TEST_CASE("who hears that another project is open can ask for its notices and whether it may be saved")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("later.landbridge.json");
    overwrite(path, R"({"format": 99, "name": "Later", "options": [{"id": "a", "name": "A"}], "novelty": 1})");
    Document document(Catalogue::builtIn());
    bool isReadOnly = false;
    QStringList notices;
    QObject::connect(&document, &Document::reset, [&] {
        isReadOnly = document.isReadOnly();
        notices = document.notices();
    });
    REQUIRE(document.open(path).isEmpty());
    CHECK(isReadOnly);
    CHECK_FALSE(notices.isEmpty());
    CHECK_FALSE(document.save());
    CHECK_FALSE(document.apply("Rename", document.design()));
    document.startNew();
    CHECK_FALSE(isReadOnly);
    CHECK(notices.isEmpty());
}

TEST_CASE("the runner's latest result belongs to the latest design")
{
    Document document(Catalogue::builtIn());
    AnalysisRunner runner(document);
    REQUIRE(runner.waitUntilCurrent(10000));
    std::mt19937 random(3);
    for (int i = 0; i < 40; ++i) {
        const auto site = addTo(document, ObjectKind::Site);
        const auto network = addTo(document, ObjectKind::VirtualNetwork);
        document.apply("Link", connectObjects(document.design(), document.catalogue(), site, network)->design);
        CHECK_FALSE(runner.isCurrent());
        if (random() % 4 == 0)
            document.history().undo();
        if (random() % 5 == 0) {
            REQUIRE(runner.waitUntilCurrent(20000));
            CHECK(runner.latest()->design.sharesAllRowsWith(document.design()));
        }
    }
    REQUIRE(runner.waitUntilCurrent(20000));
    CHECK(runner.latest()->design.sharesAllRowsWith(document.design()));
    CHECK(runner.latest()->isComplete);
}

TEST_CASE("single failures follow the figures, and a drag keeps both")
{
    Document document(Catalogue::builtIn());
    AnalysisRunner runner(document);
    const auto site = addTo(document, ObjectKind::Site);
    const auto network = addTo(document, ObjectKind::VirtualNetwork);
    document.apply("Link", connectObjects(document.design(), document.catalogue(), site, network)->design);
    CHECK(runner.latestFailures() == nullptr);
    REQUIRE(runner.waitForFailures(20000));
    const auto failures = runner.latestFailures();
    REQUIRE(failures->isComplete);
    CHECK(failures->failures.size() == runner.latest()->components.size());
    document.apply("Move", moveObjects(document.design(), {site}, QPointF(100, 0)));
    REQUIRE(runner.waitForFailures(20000));
    CHECK(runner.latestFailures() == failures);                      // nothing was computed again
    CHECK(runner.latest()->design.sharesAllRowsWith(document.design()));
    document.apply("Rename", renameObject(document.design(), site, "Elsewhere"));
    REQUIRE(runner.waitForFailures(20000));
    CHECK(runner.latestFailures() != failures);
}

TEST_CASE("a runner can end in the middle of its work")
{
    for (int i = 0; i < 50; ++i) {
        Document document(Catalogue::builtIn());
        AnalysisRunner runner(document);
        addTo(document, ObjectKind::Site);
    }
    SUCCEED();
}

TEST_CASE("the first edit, an undo past the saved state and recovered work are copied without another edit")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("a.landbridge.json");
    const QString autosaves = folder.filePath("autosave");
    const auto isCopied = [&] { return !QDir(autosaves).entryList({"*.landbridge.json"}).isEmpty(); };
    Document document(Catalogue::builtIn());
    Autosave autosave(document, autosaves);
    autosave.setDelay(0);
    addTo(document, ObjectKind::Site);
    CHECK(QTest::qWaitFor(isCopied, 10000));
    REQUIRE(document.saveAs(path));
    CHECK_FALSE(isCopied());
    document.history().undo();
    CHECK(QTest::qWaitFor(isCopied, 10000));
    document.startNew();
    CHECK_FALSE(isCopied());
    document.recover(Project(document.project()), path, document.fileStamp());
    CHECK(QTest::qWaitFor(isCopied, 10000));
}

TEST_CASE("unsaved work survives a crash, saved work leaves no copy")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("a.landbridge.json");
    const QString autosaves = folder.filePath("autosave");
    QByteArray saved, unsaved;
    {
        Document document(Catalogue::builtIn());
        Autosave autosave(document, autosaves);
        addTo(document, ObjectKind::Site);
        REQUIRE(document.saveAs(path));
        saved = contentOf(path);
        addTo(document, ObjectKind::EdgeRouter);
        unsaved = writeProject(document.project());
        autosave.saveNow();
        CHECK(Autosave::findRecoveries(autosaves).isEmpty());        // its process is alive
        // A crash leaves the copy but no lock: keep the copy aside and put it back once the lock is gone.
        const auto copies = QDir(autosaves).entryList({"*.landbridge.json"});
        REQUIRE(copies.size() == 1);
        QFile::copy(autosaves + '/' + copies.first(), autosaves + "/crashed.landbridge.json");
        REQUIRE(document.save());
        CHECK(QDir(autosaves).entryList({"*.landbridge.json"}) == QStringList{"crashed.landbridge.json"});
    }
    const auto found = Autosave::findRecoveries(autosaves);
    REQUIRE(found.size() == 1);
    CHECK(found.first().originalPath == path);
    CHECK(found.first().time.isValid());
    Document document(Catalogue::builtIn());
    REQUIRE(Autosave::recover(found.first(), document).isEmpty());
    CHECK(writeProject(document.project()) == unsaved);
    CHECK(document.isModified());
    CHECK(document.filePath() == path);
    CHECK(Autosave::findRecoveries(autosaves).isEmpty());
    // The file is no longer what it was when the lost work began: others' work is not overwritten unasked.
    CHECK(document.hasChangedOnDisk());
    CHECK_FALSE(document.save());
    overwrite(path, saved);
    REQUIRE(document.save());
    CHECK_FALSE(document.isModified());
    CHECK(contentOf(path) == unsaved);
}
