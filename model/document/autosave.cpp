// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/autosave.h"
#include "model/document/guarded.h"
#include "model/io/write.h"
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

namespace {
constexpr int autosaveDelay = 3000;                      // milliseconds after the last edit
const QString autosaveKey = QStringLiteral("autosave");  // an unknown field of the copy, which reading keeps

QString lockPath(const QString& copyPath)
{
    return copyPath + QStringLiteral(".lock");
}

std::unique_ptr<QLockFile> lockFor(const QString& copyPath)
{
    auto lock = std::make_unique<QLockFile>(lockPath(copyPath));
    lock->setStaleLockTime(0);                           // only a dead process makes a lock stale, never its age
    return lock;
}
}

Autosave::Autosave(Document& document, const QString& folder, QObject* parent) : QObject(parent), m_document(document)
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);   // a copy has the keys that its design has
    m_path = folder + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".landbridge.json");
    m_lock = lockFor(m_path);
    m_lock->tryLock(0);
    m_timer.setSingleShot(true);
    m_timer.setInterval(autosaveDelay);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::writeCopy);
    // `changed` comes before the history knows whether the design is modified, `modifiedChanged` once it does.
    connect(&document, &Document::changed, this, [this] {
        if (m_document.isModified())
            m_timer.start();
    });
    const auto follow = [this] {
        if (m_document.isModified())
            m_timer.start();
        else
            removeCopy();
    };
    connect(&document, &Document::reset, this, follow);
    connect(&document, &Document::modifiedChanged, this, follow);
}

Autosave::~Autosave()
{
    removeCopy();
}

void Autosave::saveNow()
{
    m_timer.stop();
    if (!m_document.isModified())
        return;
    writeCopy();
    if (m_writer.joinable())
        m_writer.join();
}

/// The copy is written beside the GUI thread: a project is an immutable value.
void Autosave::writeCopy()
{
    if (m_writer.joinable())
        m_writer.join();
    Project copy = m_document.project();
    const QByteArray hash = m_document.fileStamp() ? m_document.fileStamp()->hash.toHex() : QByteArray();
    copy.extra.insert(autosaveKey, QJsonObject{{QStringLiteral("originalPath"), m_document.filePath()},
                                               {QStringLiteral("originalHash"), QString::fromLatin1(hash)},
                                               {QStringLiteral("time"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}});
    m_writer = std::jthread([copy = std::move(copy), path = m_path] {
        // Work on unsaved changes must not be disturbed by a full disk: the next edit tries again.
        const QString problem = whatFailed([&] { [[maybe_unused]] const auto written = writeBytes(path, writeProject(copy)); });
        if (!problem.isEmpty())
            qWarning("autosave: %s", qPrintable(problem));
    });
}

void Autosave::removeCopy()
{
    m_timer.stop();
    if (m_writer.joinable())
        m_writer.join();
    QFile::remove(m_path);
}

QString Autosave::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/autosave");
}

QList<Recovery> Autosave::findRecoveries(const QString& folder)
{
    QList<Recovery> found;
    const auto entries = QDir(folder).entryInfoList({QStringLiteral("*.landbridge.json")}, QDir::Files, QDir::Time);
    for (const QFileInfo& entry : entries) {
        const auto lock = lockFor(entry.filePath());
        if (!lock->tryLock(0))
            continue;                                    // its process is alive
        const auto file = load(entry.filePath());
        if (!file)
            continue;
        const QJsonObject autosave = file->project.extra.value(autosaveKey).toObject();
        const QByteArray hash = QByteArray::fromHex(autosave.value(QStringLiteral("originalHash")).toString().toLatin1());
        found << Recovery{entry.filePath(), autosave.value(QStringLiteral("originalPath")).toString(),
                          hash.isEmpty() ? std::nullopt : std::optional(FileStamp{hash}), file->project.name,
                          QDateTime::fromString(autosave.value(QStringLiteral("time")).toString(), Qt::ISODate)};
    }
    return found;
}

QList<Error> Autosave::recover(const Recovery& recovery, Document& document)
{
    const LoadOutcome outcome = loadProject(recovery.autosavePath);
    if (!outcome.file)
        return outcome.errors;
    Project project = outcome.file->project;
    project.extra.remove(autosaveKey);
    document.recover(std::move(project), recovery.originalPath, recovery.originalStamp);
    discard(recovery);
    return {};
}

void Autosave::discard(const Recovery& recovery)
{
    QFile::remove(recovery.autosavePath);
    QFile::remove(lockPath(recovery.autosavePath));
}
