// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QString>
#include <functional>

class CanvasView;
class Document;
class ExportCommands;
class FileCommands;
class MainWindow;
class QAction;
class TemplateCommands;
class ViewCommands;

/// When an action can be used.
enum class ActionNeeds { Nothing, Selection, Undo, Redo, Failure };

/// One thing that a menu, the toolbar or a key can ask for.
struct ActionInfo
{
    QString id;                  ///< "file.open": the menu and a word
    QString text;
    QKeySequence shortcut;
    QString icon;                ///< of resources/icons; empty for none
    std::function<void()> run;
    ActionNeeds needs = ActionNeeds::Nothing;
    bool isCheckable = false;
    bool isCanvasKey = false;    ///< the key counts only while the canvas has the focus: plain letters, arrows
};

/// What actions work on.
struct ActionParts
{
    MainWindow& window;
    Document& document;
    CanvasView& canvas;
    FileCommands& files;
    ExportCommands& exports;
    TemplateCommands& templates;
    ViewCommands& views;
};

/// All actions, in the order of the menus.
QList<ActionInfo> actionTable(const ActionParts& parts);

/// Which actions stand in a menu or the toolbar, in order; "-" is a line between two.
QStringList menuActions(const QString& menu);
QStringList toolBarActions();
