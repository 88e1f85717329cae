// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/object_id.h"
#include <QObject>

class AnalysisRunner;
class CanvasView;
class Document;
class QWidget;

/// Pictures and JSON out of the open design.
class ExportCommands : public QObject
{
    Q_OBJECT
public:
    ExportCommands(Document& document, AnalysisRunner& runner, QWidget* window);
    void setCanvas(const CanvasView* canvas) { m_canvas = canvas; }

    void exportPicture();
    /// The chosen objects with the links between them, or all: as PNG and SVG, for slides.
    void copyPicture();
    void exportResults();
    /// The design file without its keys: a copy is for others.
    void exportDesign();
    /// Shows the sheet that the provider of a circuit gets, to save or copy it.
    void handOver(const ObjectId& circuit);
    /// Writes without asking; for who knows the path. False: an error has been shown.
    bool writeResults(const QString& path);
    bool writeDesign(const QString& path);

signals:
    void message(const QString& text);

private:
    QString choosePath(const QString& title, const QString& suffix, const QString& filter);
    bool finish(bool isWritten, const QString& path, const QString& why);
    Document& m_document;
    AnalysisRunner& m_runner;
    QWidget* m_window;
    const CanvasView* m_canvas = nullptr;
};
