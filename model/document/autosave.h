// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/document/document.h"
#include <QDateTime>
#include <QLockFile>
#include <QTimer>
#include <memory>
#include <thread>

/// A copy of unsaved work that a crashed process left behind.
struct Recovery
{
    QString autosavePath;        ///< remove it once recovered or discarded
    QString originalPath;        ///< the file it belongs to; empty when never saved
    std::optional<FileStamp> originalStamp;  ///< what that file held when the work began
    QString name;                ///< of the project
    QDateTime time;              ///< of the last autosave
};

/// Keeps a copy of unsaved work in the application's data folder, one file per process, written atomically a few seconds
/// after an edit and removed on saving or a clean end. A lock file beside it tells the living from the crashed.
class Autosave : public QObject
{
    Q_OBJECT
public:
    Autosave(Document& document, const QString& folder, QObject* parent = nullptr);
    ~Autosave() override;

    void setDelay(int milliseconds) { m_timer.setInterval(milliseconds); }
    void saveNow();                                          ///< does nothing when there is nothing unsaved

    /// What crashed processes left in the folder, newest first. Copies that cannot be read are left out and kept.
    static QList<Recovery> findRecoveries(const QString& folder);
    /// Opens such a copy in the document and removes it from the folder.
    static QList<Error> recover(const Recovery& recovery, Document& document);
    static void discard(const Recovery& recovery);
    static QString defaultFolder();

private:
    void writeCopy();
    void removeCopy();

    Document& m_document;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_timer;
    std::jthread m_writer;                                   // last: ends before what it uses
};
