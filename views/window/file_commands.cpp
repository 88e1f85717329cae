// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/file_commands.h"
#include "model/io/project_file.h"
#include "views/dialogs/error_list_dialog.h"
#include "views/window/settings.h"
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace {
QString designFilter()
{
    return FileCommands::tr("Landbridge designs (*.landbridge.json);;JSON files (*.json);;All files (*)");
}

QString openFilter()
{
    return FileCommands::tr("Designs and pictures that carry one (*.landbridge.json *.json *.png);;Landbridge designs (*.landbridge.json);;All files (*)");
}
}

QString withDesignSuffix(const QString& path)
{
    return QFileInfo(path).suffix().isEmpty() ? path + QStringLiteral(".landbridge.json") : path;
}

FileCommands::FileCommands(Document& document, QWidget* window) : QObject(window), m_document(document), m_window(window) {}

void FileCommands::startNew()
{
    if (!mayLeave())
        return;
    m_document.startNew();
    emit opened();
}

void FileCommands::start(Project project)
{
    m_document.startFrom(std::move(project));
    emit opened();
}

void FileCommands::startFromTemplate(Project project)
{
    if (mayLeave())
        start(std::move(project));
}

void FileCommands::chooseAndOpen()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open a design"), lastFolder(), openFilter());
    if (!path.isEmpty())
        open(path);
}

bool FileCommands::open(const QString& path)
{
    return mayLeave() && load(path);
}

bool FileCommands::load(const QString& path)
{
    const QList<Error> errors = m_document.open(path);
    if (errors.isEmpty()) {
        remember(path);
        emit opened();
        return true;
    }
    const QString title = tr("“%1” could not be opened").arg(QFileInfo(path).fileName());
    const QString explanation = errors.size() == 1 ? tr("One thing is wrong with it. What you have open is unchanged.")
                                                   : tr("%1 things are wrong with it. What you have open is unchanged.").arg(errors.size());
    auto* dialog = new ErrorListDialog(title, explanation, errors, m_window);
    dialog->setObjectName(QStringLiteral("openErrors"));
    dialog->open();
    return false;
}

bool FileCommands::save()
{
    if (m_document.filePath().isEmpty() || m_document.isReadOnly())
        return saveAs();
    if (m_document.hasChangedOnDisk())
        return settleConflict();
    return finishSaving(m_document.save());
}

bool FileCommands::settleConflict()
{
    QMessageBox box(QMessageBox::Warning, tr("Landbridge"), tr("“%1” has changed on disk").arg(QFileInfo(m_document.filePath()).fileName()), QMessageBox::Cancel, m_window);
    box.setObjectName(QStringLiteral("changedOnDisk"));
    box.setInformativeText(tr("Someone else saved it after you opened it. Overwriting loses what they changed."));
    QPushButton* overwrite = box.addButton(tr("Overwrite"), QMessageBox::DestructiveRole);
    QPushButton* elsewhere = box.addButton(tr("Save as…"), QMessageBox::AcceptRole);
    box.setDefaultButton(elsewhere);
    box.exec();
    if (box.clickedButton() == overwrite)
        return finishSaving(m_document.saveOver());
    return box.clickedButton() == elsewhere && saveAs();
}

bool FileCommands::saveAs()
{
    const QString stem = m_document.project().name.isEmpty() ? tr("Untitled") : m_document.project().name;
    const QString proposed = m_document.filePath().isEmpty() ? lastFolder() + QLatin1Char('/') + QString(stem).replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".landbridge.json")
                                                            : m_document.filePath();
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save the design"), proposed, designFilter());
    return !path.isEmpty() && finishSaving(m_document.saveAs(withDesignSuffix(path)));
}

bool FileCommands::finishSaving(const Result<void>& saved)
{
    if (saved) {
        remember(m_document.filePath());
        emit message(tr("Saved %1").arg(QFileInfo(m_document.filePath()).fileName()));
        return true;
    }
    QMessageBox box(QMessageBox::Critical, tr("Landbridge"), tr("The design could not be saved"), QMessageBox::Ok, m_window);
    box.setObjectName(QStringLiteral("saveFailed"));
    box.setInformativeText(saved.error().message);
    box.exec();
    return false;
}

bool FileCommands::mayLeave()
{
    if (!m_document.isModified())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Landbridge"), tr("Save the changes to “%1”?").arg(m_document.project().name),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box.setObjectName(QStringLiteral("unsavedChanges"));
    box.setInformativeText(tr("They are lost if you do not save them."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

void FileCommands::remember(const QString& path)
{
    const QFileInfo file(path);
    addRecentFile(file.absoluteFilePath());
    saveLastFolder(file.absolutePath());
    emit recentFilesChanged();
}
