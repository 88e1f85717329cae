// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/design/project.h"
#include "model/io/project_file.h"
#include <QObject>
#include <QUndoStack>
#include <memory>
#include <vector>

/// The open project: its history, its file, and whether it differs from it. All edits go through `apply`.
class Document : public QObject
{
    Q_OBJECT
public:
    explicit Document(const Catalogue& catalogue, QObject* parent = nullptr);
    ~Document() override;

    /// The one in force: that of the constructor, or one with own figures over it. Those that were in force before stay alive as
    /// long as the document, as analyses may still point into them.
    const Catalogue& catalogue() const { return m_overlaid.empty() || !m_overlaid.back() ? m_catalogue : *m_overlaid.back(); }
    const Catalogue& plainCatalogue() const { return m_catalogue; }          ///< without own figures
    void setCatalogue(std::shared_ptr<const Catalogue> overlaid);            ///< null: the plain one again
    const Project& project() const { return m_project; }
    const Design& design() const { return m_project.options[m_active]; }     ///< the active option
    void setActiveOption(const QString& optionId);

    /// Takes the active option to `edited` as one undo step called `text`. Steps in a row with the same gesture (not 0)
    /// become one. When the verb failed nothing changes, `refused` is emitted and the result is false.
    bool apply(const QString& text, const Result<Design>& edited, int gesture = 0);
    /// The same for the project. `option` is shown afterwards; empty: the active one, while it is there. Undo and redo show the
    /// option that a step was made in.
    bool applyToProject(const QString& text, const Result<Project>& edited, int gesture = 0, const QString& option = {});
    /// Options that are edited together: while the active one is among them, what `apply` does to it is carried to the others, as one
    /// step (carry_edit.h). View state, like which one is active; empty at first.
    const QStringList& editedTogether() const { return m_together; }
    void setEditedTogether(const QStringList& options);
    QStringList alsoEdited() const;                                          ///< the options that an edit now goes to, beside the active one
    int newGesture() { return ++m_gesture; }                                 ///< for one drag or one burst of typing
    QUndoStack& history() { return m_history; }

    bool isModified() const { return !m_history.isClean() || m_isRecovered; }
    bool isRecovered() const { return m_isRecovered; }                       ///< continues lost work: no step of the history is what a file holds
    bool isReadOnly() const { return m_isReadOnly; }                         ///< a newer format: shown, not saved over
    const std::optional<FileStamp>& fileStamp() const { return m_stamp; }    ///< of the file when last read or written
    const QString& filePath() const { return m_filePath; }                   ///< empty: never saved
    const QStringList& notices() const { return m_notices; }                 ///< what opening kept without understanding

    void startNew();
    void startFrom(Project project);                                         ///< a template or sample: unsaved, clean
    /// Opens a file; on errors (all of them) the open project stays as it is. A design in a picture is like a new one: it has no file yet.
    QList<Error> open(const QString& path);
    Result<void> save();                                                     ///< refuses when the file changed on disk
    Result<void> saveAs(const QString& path);
    Result<void> saveOver();                                                 ///< as save, even when it changed on disk
    bool hasChangedOnDisk() const;

    /// Continues an autosaved project: modified, belonging to `originalPath` (may be empty).
    /// `originalStamp` is what the file held when the lost work began: a later change by others is asked about at saving.
    void recover(Project project, const QString& originalPath, const std::optional<FileStamp>& originalStamp);

signals:
    void changed(const Design& before, const Design& after);                 ///< an edit, undo, redo, or another option
    void reset();                                                            ///< another project is open
    void modifiedChanged(bool isModified);
    void filePathChanged(const QString& path);
    void refused(const Error& error);
    void editedTogetherChanged();
    void notCarried(const QString& message);                                 ///< what an edit could not do in an option that is edited together
    void catalogueChanged();                                                 ///< other figures for the same design

private:
    class Step;
    Project withEdited(const Design& edited);
    void show(const Project& project, const QString& option);
    void replace(Project project, const QString& path, const std::optional<FileStamp>& stamp, const QStringList& notices = {});
    Result<void> write(const QString& path, const std::optional<FileStamp>& expected);

    const Catalogue& m_catalogue;
    std::vector<std::shared_ptr<const Catalogue>> m_overlaid;                // the last is in force
    Project m_project;
    qsizetype m_active = 0;
    QStringList m_together;
    QUndoStack m_history;
    int m_gesture = 0;
    QString m_filePath;
    std::optional<FileStamp> m_stamp;                                        ///< of the file when last read or written
    QStringList m_notices;
    bool m_isReadOnly = false;
    bool m_isRecovered = false;
};
