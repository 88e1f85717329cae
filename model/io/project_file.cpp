// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/project_file.h"
#include "model/io/png_design.h"
#include "model/io/write.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace {
QString diskText(const char* text)
{
    return QCoreApplication::translate("file", text);
}

FileStamp stampOf(const QByteArray& bytes)
{
    return FileStamp{QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

/// The hash of a file, read in pieces; empty when it cannot be read.
QByteArray hashOnDisk(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}
}

LoadOutcome loadProject(const QString& path, const ReadLimits& limits)
{
    const auto bytes = readBytes(path, limits.bytes);
    if (bytes)
        return loadProject(path, *bytes, limits);
    LoadOutcome outcome;
    outcome.errors << bytes.error();
    return outcome;
}

LoadOutcome loadProject(const QString& path, const QByteArray& bytes, const ReadLimits& limits)
{
    LoadOutcome outcome;
    outcome.isPicture = isPng(bytes);
    const auto text = designText(bytes, limits);
    if (!text) {
        outcome.errors << Error{text.error().message, path};
        return outcome;
    }
    ReadOutcome read = readProject(*text, limits);
    outcome.errors = std::move(read.errors);
    outcome.notices = std::move(read.notices);
    outcome.isNewer = read.isNewer;
    if (read.project)
        outcome.file = ProjectFile{path, std::move(*read.project), stampOf(bytes)};
    return outcome;
}

Result<QByteArray> designText(const QByteArray& bytes, const ReadLimits& limits)
{
    return isPng(bytes) ? designIn(bytes, limits.bytes) : Result<QByteArray>(bytes);
}

Result<ProjectFile> load(const QString& path)
{
    LoadOutcome outcome = loadProject(path);
    if (!outcome.file)
        return outcome.errors.first();
    return std::move(*outcome.file);
}

Result<FileStamp> save(const QString& path, const Project& project, const std::optional<FileStamp>& expected)
{
    if (project.format > Project::currentFormat)
        return Error{diskText(QT_TRANSLATE_NOOP("file", "The design is of a later format (%1) than this version of Landbridge writes; it was not saved.")).arg(project.format), path};
    if (expected && hasChangedOnDisk(path, *expected))
        return Error{diskText(QT_TRANSLATE_NOOP("file", "The file was changed by someone else since it was opened; it was not saved. Save under another name, or open it again.")), path};
    const QByteArray bytes = writeProject(project);
    if (const auto written = writeBytes(path, bytes); !written)
        return written.error();
    return stampOf(bytes);
}

bool hasChangedOnDisk(const QString& path, const FileStamp& stamp)
{
    return QFileInfo::exists(path) && hashOnDisk(path) != stamp.hash;
}

Result<QByteArray> readBytes(const QString& path, qsizetype limit)
{
    if (path.isEmpty())
        return Error{diskText(QT_TRANSLATE_NOOP("file", "No file is named.")), path};
    if (QFileInfo(path).isDir())
        return Error{diskText(QT_TRANSLATE_NOOP("file", "This is a folder, not a file.")), path};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{diskText(QT_TRANSLATE_NOOP("file", "The file cannot be opened: %1.")).arg(file.errorString()), path};
    const QString tooLarge = diskText(QT_TRANSLATE_NOOP("file", "The file is larger than %1 bytes; a design never is.")).arg(limit);
    if (file.size() > limit)
        return Error{tooLarge, path};
    const QByteArray bytes = file.isSequential() ? file.read(limit + 1) : file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{diskText(QT_TRANSLATE_NOOP("file", "The file cannot be read: %1.")).arg(file.errorString()), path};
    if (bytes.size() > limit)
        return Error{tooLarge, path};
    return bytes;
}

Result<void> writeBytes(const QString& path, const QByteArray& bytes)
{
    // A file that takes the place of a device or a pipe would do so for everybody.
    if (const QFileInfo there(path); there.exists() && !there.isFile() && !there.isDir())
        return Error{diskText(QT_TRANSLATE_NOOP("file", "The file cannot be written: %1.")).arg(diskText(QT_TRANSLATE_NOOP("file", "there is a device of this name"))), path};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{diskText(QT_TRANSLATE_NOOP("file", "The file cannot be written: %1.")).arg(file.errorString()), path};
    if (const auto written = writeAll(file, bytes, path); !written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit())
        return Error{diskText(QT_TRANSLATE_NOOP("file", "The file cannot be written: %1.")).arg(file.errorString()), path};
    return {};
}

Result<void> writeAll(QIODevice& device, const QByteArray& bytes, const QString& path)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const qint64 written = device.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return Error{diskText(QT_TRANSLATE_NOOP("file", "The file cannot be written: %1.")).arg(device.errorString()), path};
        done += written;
    }
    return {};
}
