// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/project_file.h"
#include "model/io/write.h"
#include "tests/catch.h"
#include "tests/io/example_files.h"
#include "tests/random_project.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace {
/// A device that is full after some bytes, and takes them a few at a time until then.
class FailingDevice : public QIODevice
{
public:
    explicit FailingDevice(qint64 capacity) : m_left(capacity) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    QByteArray written;

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        const qint64 taken = std::min({size, m_left, qint64(7)});
        if (taken == 0) {
            setErrorString(QStringLiteral("No space left on device"));
            return -1;
        }
        written.append(data, taken);
        m_left -= taken;
        return taken;
    }

private:
    qint64 m_left;
};

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

Project otherProject()
{
    return RandomProject(7).project(15);
}
}

TEST_CASE("a file is loaded and saved, and loaded again")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a b é.landbridge.json"));
    const Project project = otherProject();
    const auto stamp = save(path, project);
    REQUIRE(stamp);
    const auto file = load(path);
    REQUIRE(file);
    CHECK(file->path == path);
    CHECK(writeProject(file->project) == writeProject(project));
    CHECK(file->stamp.hash == stamp->hash);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("saving is refused when the file changed on disk, and the other's work stays")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.landbridge.json"));
    const auto stamp = save(path, newProject(QStringLiteral("mine")));
    REQUIRE(stamp);
    CHECK_FALSE(hasChangedOnDisk(path, *stamp));

    const QByteArray theirs = writeProject(newProject(QStringLiteral("theirs")));
    writeFile(path, theirs);
    CHECK(hasChangedOnDisk(path, *stamp));
    const auto saved = save(path, otherProject(), *stamp);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().where == path);
    CHECK(saved.error().message.contains("changed by someone else"));
    CHECK(bytesOf(path) == theirs);
    CHECK(save(path, otherProject()));                       // on purpose
}

TEST_CASE("a file that was only touched, or is gone, may be saved")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.landbridge.json"));
    auto stamp = save(path, newProject(QStringLiteral("mine")));
    REQUIRE(stamp);
    const QByteArray bytes = bytesOf(path);
    writeFile(path, bytes);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime::currentDateTime().addSecs(-100), QFileDevice::FileModificationTime));
    file.close();
    stamp = save(path, newProject(QStringLiteral("new")), *stamp);
    REQUIRE(stamp);
    REQUIRE(QFile::remove(path));
    CHECK(save(path, newProject(QStringLiteral("newer")), *stamp));
}

TEST_CASE("a project of a later format is never saved")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.landbridge.json"));
    writeFile(path, "{\"format\": 2, \"options\": [{\"id\": \"o\"}]}");
    const LoadOutcome outcome = loadProject(path);
    REQUIRE(outcome.file);
    CHECK(outcome.isNewer);
    const auto saved = save(path, outcome.file->project, outcome.file->stamp);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().message.contains("later format (2)"));
    CHECK(bytesOf(path).startsWith("{\"format\": 2"));
}

TEST_CASE("loading tells what is wrong with the path")
{
    const QTemporaryDir folder;
    const auto messageOf = [](const QString& path) {
        const auto file = load(path);
        REQUIRE_FALSE(file);
        CHECK(file.error().where == path);
        return file.error().message;
    };
    CHECK(messageOf(folder.filePath(QStringLiteral("none"))).contains("No such file"));
    CHECK(messageOf(folder.path()).contains("folder"));
    CHECK_FALSE(messageOf(QString()).isEmpty());
    const QString path = folder.filePath(QStringLiteral("large"));
    writeFile(path, QByteArray(101, ' '));
    ReadLimits limits;
    limits.bytes = 100;
    CHECK(loadProject(path, limits).errors.first().message.contains("larger than 100 bytes"));
    if (geteuid() != 0) {
        writeFile(path, "{}");
        REQUIRE(QFile::setPermissions(path, {}));
        CHECK(messageOf(path).contains("Permission denied"));
    }
}

TEST_CASE("a broken file gives all its errors, with the first for who asks for one")
{
    const QString path = filesIn(QStringLiteral("tests/formats/broken"), QStringLiteral("out-of-range.json")).value(0);
    const LoadOutcome outcome = loadProject(path);
    CHECK_FALSE(outcome.file);
    CHECK(outcome.errors.size() == 8);
    CHECK(load(path).error() == outcome.errors.first());
}

TEST_CASE("a device that fails is reported at every byte, and never taken for success")
{
    const QByteArray bytes = writeProject(newProject(QStringLiteral("x")));
    for (qint64 capacity = 0; capacity < bytes.size(); ++capacity) {
        FailingDevice device(capacity);
        const auto written = writeAll(device, bytes, QStringLiteral("somewhere"));
        REQUIRE_FALSE(written);
        REQUIRE(written.error().message.contains("No space left on device"));
        REQUIRE(written.error().where == "somewhere");
    }
    FailingDevice device(bytes.size());
    REQUIRE(writeAll(device, bytes, {}));
    CHECK(device.written == bytes);
}

TEST_CASE("a full disk leaves the old file as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.landbridge.json"));
    REQUIRE(save(path, newProject(QStringLiteral("old"))));
    const QByteArray before = bytesOf(path);
    const Project large = RandomProject(3).project(300);
    REQUIRE(writeProject(large).size() > 20000);

    std::signal(SIGXFSZ, SIG_IGN);                           // the write fails with EFBIG instead, as on a full disk with ENOSPC
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    const rlimit small{4096, old.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const auto saved = save(path, large);
    setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, SIG_DFL);

    REQUIRE_FALSE(saved);
    CHECK(saved.error().where == path);
    CHECK(saved.error().message.contains("cannot be written"));
    CHECK(bytesOf(path) == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("saving where one cannot is refused with the reason")
{
    const QTemporaryDir folder;
    CHECK_FALSE(save(folder.filePath(QStringLiteral("none/a.landbridge.json")), otherProject()));
    CHECK_FALSE(save(folder.path(), otherProject()));
    if (geteuid() != 0) {
        const QString path = folder.filePath(QStringLiteral("a.landbridge.json"));
        writeFile(path, "x");
        REQUIRE(QFile::setPermissions(path, QFileDevice::ReadOwner));
        CHECK_FALSE(save(path, otherProject()));
        CHECK(bytesOf(path) == "x");
    }
}

TEST_CASE("a link to a file stays a link")
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("target.json"));
    const QString link = folder.filePath(QStringLiteral("link.json"));
    writeFile(target, "x");
    REQUIRE(QFile::link(target, link));
    REQUIRE(save(link, newProject(QStringLiteral("new"))));
    CHECK(QFileInfo(link).isSymLink());
    CHECK(load(target)->project.name == "new");
}
