// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/document/document.h"
#include <QObject>

class QWidget;

/// New, open, save and all that may stand in their way: unsaved changes, broken files, files that changed on disk.
class FileCommands : public QObject
{
    Q_OBJECT
public:
    FileCommands(Document& document, QWidget* window);

    void startNew();
    void start(Project project);                         ///< shows it as an unsaved design of its own; asks nothing
    void startFromTemplate(Project project);             ///< the same, after asking about unsaved changes
    void chooseAndOpen();
    /// Opens a file after asking about unsaved changes. A broken file leaves what is open untouched.
    bool open(const QString& path);
    bool save();
    bool saveAs();
    /// True when it is all right to leave the open design: nothing unsaved, saved now, or thrown away on purpose.
    bool mayLeave();

signals:
    void opened();                                       ///< another project is open, its notices known
    void recentFilesChanged();
    void message(const QString& text);

private:
    bool load(const QString& path);
    bool finishSaving(const Result<void>& saved);
    bool settleConflict();
    void remember(const QString& path);
    Document& m_document;
    QWidget* m_window;
};

/// "name.landbridge.json" for a path without a suffix.
QString withDesignSuffix(const QString& path);
