// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/actions.h"
#include "model/document/document.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/failed_set.h"
#include "views/window/export_commands.h"
#include "views/window/file_commands.h"
#include "views/window/main_window.h"
#include "views/window/option_bar.h"
#include "views/window/template_commands.h"
#include "views/window/view_commands.h"
#include <QCoreApplication>

QList<ActionInfo> actionTable(const ActionParts& parts)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("Actions", text); };
    MainWindow& window = parts.window;
    Document& document = parts.document;
    CanvasView& canvas = parts.canvas;
    FileCommands& files = parts.files;
    ExportCommands& exports = parts.exports;
    TemplateCommands& templates = parts.templates;
    using enum ActionNeeds;

    QList<ActionInfo> actions{
        {"file.new", tr(QT_TRANSLATE_NOOP("Actions", "&New")), QKeySequence::New, "new", [&] { files.startNew(); }},
        {"file.newFromTemplate", tr(QT_TRANSLATE_NOOP("Actions", "New from &template…")), QKeySequence("Ctrl+Shift+N"), "templates", [&] { templates.openGallery(GalleryPurpose::StartNew); }},
        {"file.open", tr(QT_TRANSLATE_NOOP("Actions", "&Open…")), QKeySequence::Open, "open", [&] { files.chooseAndOpen(); }},
        {"file.save", tr(QT_TRANSLATE_NOOP("Actions", "&Save")), QKeySequence::Save, "save", [&] { files.save(); }},
        {"file.saveAs", tr(QT_TRANSLATE_NOOP("Actions", "Save &as…")), QKeySequence("Ctrl+Shift+S"), "", [&] { files.saveAs(); }},
        {"file.saveAsTemplate", tr(QT_TRANSLATE_NOOP("Actions", "Save as te&mplate…")), {}, "", [&] { templates.saveAsTemplate(); }},
        {"file.templatesFolder", tr(QT_TRANSLATE_NOOP("Actions", "Open the templates &folder")), {}, "", [&] { templates.openFolder(); }},
        {"file.exportPicture", tr(QT_TRANSLATE_NOOP("Actions", "Export &picture…")), QKeySequence("Ctrl+E"), "picture", [&] { exports.exportPicture(); }},
        {"file.report", tr(QT_TRANSLATE_NOOP("Actions", "Re&view report…")), QKeySequence("Ctrl+Shift+R"), "", [&] { window.makeReport(); }},
        {"file.exportResults", tr(QT_TRANSLATE_NOOP("Actions", "Export r&esults as JSON…")), {}, "json", [&] { exports.exportResults(); }},
        {"file.exportDesign", tr(QT_TRANSLATE_NOOP("Actions", "Export a &copy of the design…")), {}, "export", [&] { exports.exportDesign(); }},
        {"file.quit", tr(QT_TRANSLATE_NOOP("Actions", "&Quit")), QKeySequence("Ctrl+Q"), "quit", [&] { window.close(); }},

        {"edit.undo", tr(QT_TRANSLATE_NOOP("Actions", "&Undo")), QKeySequence::Undo, "undo", [&] { document.history().undo(); }, Undo},
        {"edit.redo", tr(QT_TRANSLATE_NOOP("Actions", "&Redo")), QKeySequence("Ctrl+Shift+Z"), "redo", [&] { document.history().redo(); }, Redo},
        {"edit.history", tr(QT_TRANSLATE_NOOP("Actions", "History of st&eps")), QKeySequence("Ctrl+Shift+H"), "undo", [&] { window.toggleHistory(); }},
        {"edit.cut", tr(QT_TRANSLATE_NOOP("Actions", "Cu&t")), QKeySequence::Cut, "cut", [&] { canvas.cut(); }, Selection},
        {"edit.copy", tr(QT_TRANSLATE_NOOP("Actions", "&Copy")), QKeySequence::Copy, "copy", [&] { canvas.copy(); }, Selection},
        {"edit.copyPicture", tr(QT_TRANSLATE_NOOP("Actions", "Cop&y as picture")), QKeySequence("Ctrl+Alt+C"), "picture", [&] { exports.copyPicture(); }},
        {"edit.paste", tr(QT_TRANSLATE_NOOP("Actions", "&Paste")), QKeySequence::Paste, "paste", [&] { canvas.paste(); }},
        {"edit.duplicate", tr(QT_TRANSLATE_NOOP("Actions", "Dup&licate")), QKeySequence("Ctrl+D"), "duplicate", [&] { canvas.duplicate(); }, Selection},
        {"edit.delete", tr(QT_TRANSLATE_NOOP("Actions", "&Delete")), QKeySequence::Delete, "delete", [&] { canvas.deleteSelection(); }, Selection, false, true},
        {"edit.rename", tr(QT_TRANSLATE_NOOP("Actions", "Rena&me")), QKeySequence("F2"), "rename", [&] { canvas.startRename(); }, Selection},
        {"edit.fields", tr(QT_TRANSLATE_NOOP("Actions", "Edit &fields")), QKeySequence("Alt+Return"), "inspector", [&] { window.editFields(); }, Selection},
        {"edit.selectAll", tr(QT_TRANSLATE_NOOP("Actions", "Select &all")), QKeySequence::SelectAll, "", [&] { canvas.selectAll(); }},
        {"edit.group", tr(QT_TRANSLATE_NOOP("Actions", "&Group")), QKeySequence("Ctrl+G"), "group", [&] { window.groupSelection(); }, Selection},
        {"edit.ungroup", tr(QT_TRANSLATE_NOOP("Actions", "U&ngroup")), QKeySequence("Ctrl+Shift+G"), "ungroup", [&] { window.ungroupSelection(); }, Selection},

        {"edit.alignLeft", tr(QT_TRANSLATE_NOOP("Actions", "&Left edges")), QKeySequence("Ctrl+Alt+Left"), "", [&] { canvas.align(Alignment::Left); }, Selection},
        {"edit.alignCentre", tr(QT_TRANSLATE_NOOP("Actions", "&Centres")), {}, "", [&] { canvas.align(Alignment::Centre); }, Selection},
        {"edit.alignRight", tr(QT_TRANSLATE_NOOP("Actions", "&Right edges")), QKeySequence("Ctrl+Alt+Right"), "", [&] { canvas.align(Alignment::Right); }, Selection},
        {"edit.alignTop", tr(QT_TRANSLATE_NOOP("Actions", "&Top edges")), QKeySequence("Ctrl+Alt+Up"), "", [&] { canvas.align(Alignment::Top); }, Selection},
        {"edit.alignMiddle", tr(QT_TRANSLATE_NOOP("Actions", "&Middles")), {}, "", [&] { canvas.align(Alignment::Middle); }, Selection},
        {"edit.alignBottom", tr(QT_TRANSLATE_NOOP("Actions", "&Bottom edges")), QKeySequence("Ctrl+Alt+Down"), "", [&] { canvas.align(Alignment::Bottom); }, Selection},
        {"edit.distributeAcross", tr(QT_TRANSLATE_NOOP("Actions", "Equal gaps &across")), {}, "", [&] { canvas.distribute(Qt::Horizontal); }, Selection},
        {"edit.distributeDown", tr(QT_TRANSLATE_NOOP("Actions", "Equal gaps &down")), {}, "", [&] { canvas.distribute(Qt::Vertical); }, Selection},

        {"insert.quick", tr(QT_TRANSLATE_NOOP("Actions", "By t&yping…")), QKeySequence("Ins"), "", [&] { canvas.startQuickInsert(); }, Nothing, false, true},
        {"insert.choose", tr(QT_TRANSLATE_NOOP("Actions", "C&hoose a connection…")), QKeySequence("Ctrl+Shift+C"), "chooser", [&] { window.chooseConnection(); }},
        {"insert.template", tr(QT_TRANSLATE_NOOP("Actions", "Insert te&mplate…")), QKeySequence("Ctrl+Shift+I"), "templates", [&] { templates.openGallery(GalleryPurpose::Insert); }},
        {"insert.demand", tr(QT_TRANSLATE_NOOP("Actions", "&Traffic demand")), QKeySequence("D"), "demand", [&] { window.addTrafficDemand(); }, Nothing, false, true},

        {"design.layOut", tr(QT_TRANSLATE_NOOP("Actions", "Lay o&ut")), QKeySequence("Ctrl+Shift+L"), "layout", [&] { canvas.layOut(); }},
        {"design.layOutSelection", tr(QT_TRANSLATE_NOOP("Actions", "Lay out the &selection")), {}, "", [&] { canvas.layOutSelection(); }, Selection},
        {"design.lineOrthogonal", tr(QT_TRANSLATE_NOOP("Actions", "&Orthogonal")), {}, "", [&] { canvas.shapeLines(LineShape::Orthogonal); }},
        {"design.lineStraight", tr(QT_TRANSLATE_NOOP("Actions", "&Straight")), {}, "", [&] { canvas.shapeLines(LineShape::Straight); }},
        {"design.lineCurved", tr(QT_TRANSLATE_NOOP("Actions", "&Curved")), {}, "", [&] { canvas.shapeLines(LineShape::Curved); }},
        {"design.reattachStart", tr(QT_TRANSLATE_NOOP("Actions", "Move the &first end to…")), {}, "", [&] { canvas.reattachStart(); }, Selection},
        {"design.reattachEnd", tr(QT_TRANSLATE_NOOP("Actions", "Move the s&econd end to…")), {}, "", [&] { canvas.reattachEnd(); }, Selection},
        {"design.unbend", tr(QT_TRANSLATE_NOOP("Actions", "&Without bends")), {}, "", [&] { canvas.unbendLines(); }},
        {"design.guide", tr(QT_TRANSLATE_NOOP("Actions", "Set-up &guide of a circuit")), QKeySequence("Ctrl+Shift+U"), "express-route-circuit", [&] { window.showSetUpGuide(); }},
        {"design.copyOption", tr(QT_TRANSLATE_NOOP("Actions", "&Copy the option")), QKeySequence("Ctrl+Shift+O"), "duplicate", [&] { window.options().duplicate(); }},
        {"design.addOption", tr(QT_TRANSLATE_NOOP("Actions", "New &empty option")), {}, "new", [&] { window.options().addEmpty(); }},
        {"design.renameOption", tr(QT_TRANSLATE_NOOP("Actions", "Re&name the option")), QKeySequence("Shift+F2"), "rename", [&] { window.options().rename(); }},
        {"design.removeOption", tr(QT_TRANSLATE_NOOP("Actions", "Re&move the option")), {}, "delete", [&] { window.options().remove(); }},
        {"design.nextOption", tr(QT_TRANSLATE_NOOP("Actions", "Ne&xt option")), QKeySequence("Ctrl+PgDown"), "", [&] { window.options().showNext(1); }},
        {"design.previousOption", tr(QT_TRANSLATE_NOOP("Actions", "&Previous option")), QKeySequence("Ctrl+PgUp"), "", [&] { window.options().showNext(-1); }},
        {"design.moveOptionLeft", tr(QT_TRANSLATE_NOOP("Actions", "Move the option &left")), QKeySequence("Ctrl+Shift+PgUp"), "", [&] { window.options().moveShown(-1); }},
        {"design.moveOptionRight", tr(QT_TRANSLATE_NOOP("Actions", "Move the option r&ight")), QKeySequence("Ctrl+Shift+PgDown"), "", [&] { window.options().moveShown(1); }},
        {"design.difference", tr(QT_TRANSLATE_NOOP("Actions", "What &differs…")), QKeySequence("Ctrl+Shift+E"), "swap", [&] { window.showDifference(); }},
        {"design.ownRules", tr(QT_TRANSLATE_NOOP("Actions", "Own &rules…")), {}, "", [&] { window.chooseOwnRules(); }},

        {"tool.select", tr(QT_TRANSLATE_NOOP("Actions", "&Select")), QKeySequence("V"), "select", [&] { canvas.setTool(CanvasTool::Select); }, Nothing, true, true},
        {"tool.connect", tr(QT_TRANSLATE_NOOP("Actions", "Connect")), QKeySequence("C"), "connect", [&] { canvas.setTool(CanvasTool::Connect); }, Nothing, true, true},
        {"tool.note", tr(QT_TRANSLATE_NOOP("Actions", "Note")), QKeySequence("N"), "note", [&] { canvas.setTool(CanvasTool::Note); }, Nothing, true, true},
        {"tool.pan", tr(QT_TRANSLATE_NOOP("Actions", "Pan")), QKeySequence("H"), "pan", [&] { canvas.setTool(CanvasTool::Pan); }, Nothing, true, true},
        {"tool.fail", tr(QT_TRANSLATE_NOOP("Actions", "Fa&il")), QKeySequence("F"), "fail", [&] { canvas.tool() == CanvasTool::Fail ? canvas.leaveFailMode() : canvas.setTool(CanvasTool::Fail); }, Nothing, true, true},
        {"edit.healAll", tr(QT_TRANSLATE_NOOP("Actions", "&Heal all")), QKeySequence("Shift+F"), "healthy", [&] { canvas.failures().healAll(); }, Failure, false, true},

        {"view.search", tr(QT_TRANSLATE_NOOP("Actions", "&Search…")), QKeySequence("Ctrl+K"), "search", [&] { window.search(); }},
        {"view.zoomIn", tr(QT_TRANSLATE_NOOP("Actions", "Zoom &in")), QKeySequence::ZoomIn, "zoom-in", [&] { canvas.zoomIn(); }},
        {"view.zoomOut", tr(QT_TRANSLATE_NOOP("Actions", "Zoom &out")), QKeySequence::ZoomOut, "zoom-out", [&] { canvas.zoomOut(); }},
        {"view.zoom100", tr(QT_TRANSLATE_NOOP("Actions", "&100 %")), QKeySequence("Ctrl+0"), "zoom-100", [&] { canvas.zoomTo100(); }},
        {"view.fit", tr(QT_TRANSLATE_NOOP("Actions", "&Fit all")), QKeySequence("Ctrl+1"), "fit", [&] { canvas.fit(); }},
        {"view.present", tr(QT_TRANSLATE_NOOP("Actions", "Presen&t")), QKeySequence("F5"), "present", [&] { window.present(); }},
        {"view.dark", tr(QT_TRANSLATE_NOOP("Actions", "&Dark theme")), QKeySequence("Ctrl+Shift+D"), "dark", [&] { window.toggleTheme(); }, Nothing, true},
        {"view.findings", tr(QT_TRANSLATE_NOOP("Actions", "Findin&gs on the canvas")), {}, "waiver", [&] { window.toggleFindingMarks(); }, Nothing, true},
        {"view.minimap", tr(QT_TRANSLATE_NOOP("Actions", "&Minimap")), QKeySequence("M"), "", [&] { window.toggleMinimap(); }, Nothing, true, true},
        {"view.reduceMotion", tr(QT_TRANSLATE_NOOP("Actions", "R&educe motion")), {}, "", [&] { window.toggleMotion(); }, Nothing, true},
        {"view.catalogue", tr(QT_TRANSLATE_NOOP("Actions", "&Catalogue")), QKeySequence("Ctrl+Shift+K"), "table", [&] { window.toggleCatalogue(); }},
        {"view.nextPanel", tr(QT_TRANSLATE_NOOP("Actions", "&Next panel")), QKeySequence("F6"), "", [&] { window.focusNextPanel(1); }},
        {"view.previousPanel", tr(QT_TRANSLATE_NOOP("Actions", "Pre&vious panel")), QKeySequence("Shift+F6"), "", [&] { window.focusNextPanel(-1); }},
        {"view.resetPanels", tr(QT_TRANSLATE_NOOP("Actions", "&Reset the panels")), {}, "", [&] { window.arrangePanels(); }},

        {"help.start", tr(QT_TRANSLATE_NOOP("Actions", "&Start page")), {}, "grid", [&] { window.showStartPage(); }},
        {"help.tour", tr(QT_TRANSLATE_NOOP("Actions", "&Guided tour")), {}, "present", [&] { window.startTour(); }},
        {"help.keys", tr(QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts")), QKeySequence("F1"), "help", [&] { window.showShortcuts(); }},
        {"help.about", tr(QT_TRANSLATE_NOOP("Actions", "&About Landbridge")), {}, "landbridge", [&] { window.showAbout(); }},
    };
    return actions << viewActionTable(parts.views);
}

QStringList menuActions(const QString& menu)
{
    static const QHash<QString, QStringList> menus{
        {"file", {"file.new", "file.newFromTemplate", "file.open", "file.recent", "-", "file.save", "file.saveAs", "file.saveAsTemplate", "file.templatesFolder", "-", "file.exportPicture", "file.report", "file.exportResults", "file.exportDesign", "-", "file.quit"}},
        {"edit", {"edit.undo", "edit.redo", "edit.history", "-", "edit.cut", "edit.copy", "edit.copyPicture", "edit.paste", "edit.duplicate", "edit.copyToOption", "edit.delete", "-", "edit.rename", "edit.fields", "-", "edit.group", "edit.ungroup", "edit.align", "-", "edit.selectAll", "-", "tool.fail", "edit.healAll"}},
        {"align", {"edit.alignLeft", "edit.alignCentre", "edit.alignRight", "-", "edit.alignTop", "edit.alignMiddle", "edit.alignBottom", "-", "edit.distributeAcross", "edit.distributeDown"}},
        {"lines", {"design.lineOrthogonal", "design.lineStraight", "design.lineCurved", "-", "design.unbend", "-", "design.reattachStart", "design.reattachEnd"}},
        {"view", {"view.search", "-", "view.zoomIn", "view.zoomOut", "view.zoom100", "view.fit", "-", "view.present", "-", "view.overlay", "view.layers", "view.near", "view.saved", "view.showEverything", "-", "view.findings", "view.minimap", "view.dark", "view.reduceMotion", "view.language", "-", "view.catalogue", "-", "view.panels", "view.nextPanel", "view.previousPanel", "view.resetPanels"}},
        {"overlay", {"view.overlay.none", "-", "view.overlay.availability", "view.overlay.utilisation", "view.overlay.latency", "view.overlay.cost", "view.overlay.security", "view.overlay.findings"}},
        {"near", {"view.hops1", "view.hops2", "view.hops3", "view.hopsAll"}},
        {"insert", {"insert.quick", "insert.template", "-", "insert.kinds", "-", "insert.demand", "-", "tool.connect", "tool.note"}},
        {"design", {"design.copyOption", "design.addOption", "design.renameOption", "design.removeOption", "-", "design.nextOption", "design.previousOption", "design.moveOptionLeft", "design.moveOptionRight", "design.difference", "-",
                    "design.layOut", "design.layOutSelection", "design.lines", "-", "insert.choose", "design.guide", "-", "design.ownRules"}},
        {"help", {"help.start", "help.tour", "-", "help.keys", "-", "help.about"}},
    };
    return menus.value(menu);
}

QStringList toolBarActions()
{
    return {"file.open", "file.save", "-", "tool.select", "tool.connect", "tool.note", "tool.pan", "insert.choose", "-", "edit.undo", "edit.redo", "-", "tool.fail", "-",
            "design.layOut", "-", "view.zoomOut", "view.zoomIn", "view.fit", "file.exportPicture", "view.present", "view.dark", "view.search"};
}
