// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/document.h"
#include "model/edit/carry_edit.h"
#include <QFileInfo>
#include <QUndoCommand>

/// One undo step: the project before and after, and the options that were shown.
class Document::Step : public QUndoCommand
{
public:
    struct Shown
    {
        Project project;
        QString option;
    };

    Step(Document& document, const QString& text, Shown before, Shown after, int gesture)
        : QUndoCommand(text), m_document(document), m_before(std::move(before)), m_after(std::move(after)), m_gesture(gesture) {}

    void undo() override { m_document.show(m_before.project, m_before.option); }
    void redo() override { m_document.show(m_after.project, m_after.option); }
    int id() const override { return m_gesture > 0 ? m_gesture : -1; }
    bool mergeWith(const QUndoCommand* later) override
    {
        m_after = static_cast<const Step*>(later)->m_after;
        return true;
    }

private:
    Document& m_document;
    Shown m_before;
    Shown m_after;
    int m_gesture;
};

Document::Document(const Catalogue& catalogue, QObject* parent)
    : QObject(parent), m_catalogue(catalogue), m_project(newProject(tr("Untitled")))
{
    connect(&m_history, &QUndoStack::cleanChanged, this, [this] { emit modifiedChanged(isModified()); });
}

Document::~Document()
{
    m_history.disconnect(this);
}

void Document::setCatalogue(std::shared_ptr<const Catalogue> overlaid)
{
    m_overlaid.push_back(std::move(overlaid));
    emit catalogueChanged();
}

void Document::setActiveOption(const QString& optionId)
{
    const qsizetype index = m_project.indexOf(optionId);
    if (index < 0 || index == m_active)
        return;
    const Design before = design();
    m_active = index;
    emit changed(before, design());
}

bool Document::apply(const QString& text, const Result<Design>& edited, int gesture)
{
    if (!edited)
        return applyToProject(text, edited.error(), gesture);
    return applyToProject(text, withEdited(*edited), gesture);
}

/// The project with the active option edited, and those that are edited together with it.
Project Document::withEdited(const Design& edited)
{
    Project project = m_project;
    for (const QString& option : alsoEdited()) {
        Design& other = project.options[project.indexOf(option)];
        const CarriedEdit carried = carryEdit(design(), edited, other);
        other = carried.design;
        if (!carried.skipped.isEmpty())
            emit notCarried(tr("Not in “%1”: %2.", "an edit").arg(other.name, toText(carried.skipped.first(), design(), edited)));
    }
    project.options[m_active] = edited;
    return project;
}

void Document::setEditedTogether(const QStringList& options)
{
    QStringList known;
    for (const Design& option : m_project.options)
        if (options.contains(option.id))
            known << option.id;
    if (known.size() < 2)
        known.clear();
    if (known == m_together)
        return;
    m_together = known;
    emit editedTogetherChanged();
}

QStringList Document::alsoEdited() const
{
    QStringList others;
    if (m_together.contains(design().id))
        for (const QString& option : m_together)
            if (option != design().id && m_project.indexOf(option) >= 0)
                others << option;
    return others;
}

bool Document::applyToProject(const QString& text, const Result<Project>& edited, int gesture, const QString& option)
{
    Result<Project> outcome = edited;
    if (m_isReadOnly)
        outcome = Error{tr("This file has a later format and is open for reading only."), m_filePath};
    if (!outcome) {
        emit refused(outcome.error());
        return false;
    }
    const QString active = design().id;
    m_history.push(new Step(*this, text, {m_project, active}, {*outcome, option.isEmpty() ? active : option}, gesture));
    return true;
}

void Document::show(const Project& project, const QString& option)
{
    const Design before = design();
    m_project = project;
    const qsizetype index = m_project.indexOf(option);
    m_active = index >= 0 ? index : std::min(m_active, m_project.options.size() - 1);
    emit changed(before, design());
    setEditedTogether(m_together);                       // those that are gone leave
}

void Document::replace(Project project, const QString& path, const std::optional<FileStamp>& stamp, const QStringList& notices)
{
    const bool wasModified = isModified();
    m_project = std::move(project);
    m_active = 0;
    m_filePath = path;
    m_stamp = stamp;
    m_notices = notices;
    m_isReadOnly = m_project.format > Project::currentFormat;
    m_isRecovered = false;
    m_history.clear();
    emit filePathChanged(m_filePath);
    emit reset();
    setEditedTogether({});
    if (wasModified != isModified())
        emit modifiedChanged(isModified());
}

void Document::startNew()
{
    replace(newProject(tr("Untitled")), {}, std::nullopt);
}

void Document::startFrom(Project project)
{
    if (project.options.isEmpty())
        project.options = newProject(project.name).options;
    replace(std::move(project), {}, std::nullopt);
}

QList<Error> Document::open(const QString& path)
{
    const LoadOutcome outcome = loadProject(path);
    if (!outcome.file)
        return outcome.errors;
    QStringList notices;
    for (const Error& notice : outcome.notices)
        notices << notice.message;
    if (outcome.isPicture)                               // saving asks for a file of its own
        replace(outcome.file->project, {}, std::nullopt, notices);
    else
        replace(outcome.file->project, QFileInfo(path).absoluteFilePath(), outcome.file->stamp, notices);
    return {};
}

Result<void> Document::write(const QString& path, const std::optional<FileStamp>& expected)
{
    if (m_isReadOnly)
        return Error{tr("This file has a later format and is open for reading only."), path};
    const auto stamp = ::save(path, m_project, expected);
    if (!stamp)
        return stamp.error();
    m_stamp = *stamp;
    if (m_filePath != path) {
        m_filePath = path;
        emit filePathChanged(m_filePath);
    }
    const bool wasRecovered = std::exchange(m_isRecovered, false);
    if (m_history.isClean() && wasRecovered)
        emit modifiedChanged(false);
    m_history.setClean();
    return {};
}

Result<void> Document::save()
{
    if (m_filePath.isEmpty())
        return Error{tr("This design has no file yet. Choose where to save it."), {}};
    return write(m_filePath, m_stamp);
}

Result<void> Document::saveAs(const QString& path)
{
    return write(QFileInfo(path).absoluteFilePath(), std::nullopt);
}

Result<void> Document::saveOver()
{
    return write(m_filePath, std::nullopt);
}

bool Document::hasChangedOnDisk() const
{
    return !m_filePath.isEmpty() && m_stamp && ::hasChangedOnDisk(m_filePath, *m_stamp);
}

void Document::recover(Project project, const QString& originalPath, const std::optional<FileStamp>& originalStamp)
{
    replace(std::move(project), originalPath, originalStamp);
    m_isRecovered = true;
    emit modifiedChanged(true);
}
