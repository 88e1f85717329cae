// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/io/read.h"

class QIODevice;

/// What a file held when it was last read or written here, to see whether others have changed it since.
struct FileStamp
{
    QByteArray hash;                             ///< SHA-256 of the bytes
};

/// A project and the file that it stands in.
struct ProjectFile
{
    QString path;
    Project project;
    FileStamp stamp;
};

/// What loading gives: the file, or all that is wrong with it.
struct LoadOutcome
{
    std::optional<ProjectFile> file;             ///< there exactly when `errors` is empty
    QList<Error> errors;                         ///< of the file's content (a JSON pointer and a line), or of the disk (`where` is the path)
    QList<Error> notices;
    bool isNewer = false;                        ///< of a later format: open it read-only
    bool isPicture = false;                      ///< the file is a PNG that carries the design: never write the design over it
};
LoadOutcome loadProject(const QString& path, const ReadLimits& limits = {});
/// The same of bytes that were read from there: those of a design file, or of a picture that carries one.
LoadOutcome loadProject(const QString& path, const QByteArray& bytes, const ReadLimits& limits = {});

/// The text of a design file: the bytes themselves, or what a PNG carries (png_design.h).
Result<QByteArray> designText(const QByteArray& bytes, const ReadLimits& limits = {});

/// The same, for who needs one error only: the first.
Result<ProjectFile> load(const QString& path);

/// Writes the file as a whole or not at all. Fails, leaving the file as it was, when the disk refuses, when the project is of
/// a later format, or when the file is no longer what `expected` says (leave it out to overwrite whatever is there).
Result<FileStamp> save(const QString& path, const Project& project, const std::optional<FileStamp>& expected = std::nullopt);

/// True when a file exists at the path and its content is not that of the stamp.
bool hasChangedOnDisk(const QString& path, const FileStamp& stamp);

/// All bytes of a file, at most `limit` of them; an Error with the reason and the path otherwise.
Result<QByteArray> readBytes(const QString& path, qsizetype limit);

/// Writes the bytes as a whole or not at all.
Result<void> writeBytes(const QString& path, const QByteArray& bytes);

/// Writes all bytes to an open device, or says why it could not.
Result<void> writeAll(QIODevice& device, const QByteArray& bytes, const QString& path);
