// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/export_commands.h"
#include "model/base/english_text.h"
#include "model/document/analysis_runner.h"
#include "model/edit/clipboard.h"
#include "model/edit/secrets.h"
#include "model/io/project_file.h"
#include "model/io/results.h"
#include "model/io/write.h"
#include "views/canvas/canvas_view.h"
#include "views/window/export_picture_dialog.h"
#include "views/window/hand_over_dialog.h"
#include "views/window/settings.h"
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>

ExportCommands::ExportCommands(Document& document, AnalysisRunner& runner, QWidget* window)
    : QObject(window), m_document(document), m_runner(runner), m_window(window)
{
}

void ExportCommands::exportPicture()
{
    auto* dialog = new ExportPictureDialog(m_document, m_runner, m_canvas ? m_canvas->shownPart() : QRectF(), m_window);
    if (m_canvas)
        dialog->setShown(m_canvas->filter(), m_canvas->overlayFigures());
    connect(dialog, &ExportPictureDialog::exported, this, [this](const QString& path) { emit message(tr("Exported %1").arg(QFileInfo(path).fileName())); });
    dialog->open();
}

void ExportCommands::copyPicture()
{
    const QList<ObjectId> chosen = m_canvas ? m_canvas->selection() : QList<ObjectId>();
    const Design design = chosen.isEmpty() ? m_document.design() : copyObjects(m_document.design(), chosen);
    const auto analysis = m_runner.latest();             // alive while it is drawn
    PictureOptions options;
    options.dpi = 192;
    options.isFragment = analysis && analysis->design.sharesAllRowsWith(m_document.design());
    auto* data = new QMimeData;
    data->setImageData(renderPicture(design, m_document.catalogue(), analysis.get(), options));
    data->setData(QStringLiteral("image/svg+xml"), pictureSvg(design, m_document.catalogue(), analysis.get(), options));
    QGuiApplication::clipboard()->setMimeData(data);
    emit message(chosen.isEmpty() ? tr("Copied as a picture") : tr("Copied the selection as a picture"));
}

void ExportCommands::handOver(const ObjectId& circuit)
{
    auto* dialog = new HandOverDialog(m_document, circuit, m_window);
    connect(dialog, &HandOverDialog::saved, this, [this](const QString& path) { emit message(tr("Saved %1").arg(QFileInfo(path).fileName())); });
    dialog->open();
}

void ExportCommands::exportResults()
{
    const QString path = choosePath(tr("Export the results"), QStringLiteral(".results.json"), tr("JSON files (*.json)"));
    if (!path.isEmpty())
        writeResults(path);
}

void ExportCommands::exportDesign()
{
    const QString path = choosePath(tr("Export a copy of the design"), QStringLiteral(".landbridge.json"), tr("Landbridge designs (*.landbridge.json)"));
    if (!path.isEmpty())
        writeDesign(path);
}

bool ExportCommands::writeResults(const QString& path)
{
    const EnglishText english;                           // as the command line writes them
    std::vector<Analysis> analyses;
    for (const Design& option : m_document.project().options)
        analyses.push_back(analyse(option, m_document.catalogue()));
    ResultsOptions options;
    options.day = QDate::currentDate();
    const auto written = writeBytes(path, resultsJson(m_document.project(), analyses, m_document.catalogue(), options));
    return finish(written.has_value(), path, written ? QString() : written.error().message);
}

bool ExportCommands::writeDesign(const QString& path)
{
    const auto written = writeBytes(path, writeProject(withoutSecrets(m_document.project())));
    return finish(written.has_value(), path, written ? QString() : written.error().message);
}

QString ExportCommands::choosePath(const QString& title, const QString& suffix, const QString& filter)
{
    const QString stem = QString(m_document.project().name).replace(QLatin1Char('/'), QLatin1Char('-'));
    return QFileDialog::getSaveFileName(m_window, title, lastFolder() + QLatin1Char('/') + stem + suffix, filter);
}

bool ExportCommands::finish(bool isWritten, const QString& path, const QString& why)
{
    if (isWritten) {
        saveLastFolder(QFileInfo(path).absolutePath());
        emit message(tr("Exported %1").arg(QFileInfo(path).fileName()));
        return true;
    }
    QMessageBox box(QMessageBox::Critical, tr("Landbridge"), tr("The export failed"), QMessageBox::Ok, m_window);
    box.setObjectName(QStringLiteral("exportFailed"));
    box.setInformativeText(why);
    box.exec();
    return false;
}
