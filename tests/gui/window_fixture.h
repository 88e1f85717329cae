// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/document/analysis_runner.h"
#include "views/window/main_window.h"
#include <QTemporaryDir>
#include <functional>

class FieldRow;

/// The whole window on a design, driven by its widgets. Settings are those of a first start.
struct WindowFixture
{
    /// `name` is a file of tests/formats/v1 without its suffix; empty for a new design.
    explicit WindowFixture(const QString& name = QString());

    Document document{Catalogue::builtIn()};
    AnalysisRunner runner{document};
    MainWindow window;
    QTemporaryDir folder;

    template <class T> T* child(const QString& objectName) { return window.findChild<T*>(objectName); }
    void select(const QString& id);
    FieldRow* row(const QString& key);
    /// The editing widget inside a field's row.
    template <class T> T* editor(const QString& key) { return rowWidget(key)->findChild<T*>(); }
    QWidget* rowWidget(const QString& key);
    /// Types over what a line edit holds.
    void type(const QString& key, const QString& text);
    QJsonValue value(const QString& id, const QString& key) const;
    void settle();                                       ///< until the figures belong to the design
};

/// Runs `act` on the modal dialog that the next event loop shows.
void onNextDialog(std::function<void(QWidget* dialog)> act);
/// Presses a button of a message box by its text.
void pressButton(QWidget* box, const QString& text);
QString fixturePath(const QString& name);
