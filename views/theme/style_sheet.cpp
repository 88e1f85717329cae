// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/style_sheet.h"
#include <QHash>

namespace {
// @name stands for a colour of the theme.
const char* const rules = R"(
QToolTip { color: @surface; background: @textPrimary; border: 1px solid @textPrimary; padding: 5px 7px; }
QMainWindow::separator { background: @border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QToolBar { background: @window; border: none; border-bottom: 1px solid @border; spacing: 2px; padding: 4px 8px; }
QToolBar::separator { background: @border; width: 1px; margin: 6px 6px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px; color: @textPrimary; background: transparent; }
QToolButton:hover { background: @hover; }
QToolButton:pressed { background: @pressed; }
QToolButton:checked { background: @accentTint; color: @accentText; }
QToolButton:focus { border-color: @accent; }
QToolButton::menu-indicator { image: none; }
QMenuBar { background: @window; color: @textPrimary; }
QMenuBar::item { padding: 5px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @surface; color: @textPrimary; border: 1px solid @borderStrong; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 10px; border-radius: 4px; }
QMenu::item:selected { background: @accentTint; }
QMenu::item:disabled { color: @textDisabled; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @border; margin: 5px 4px; }
QStatusBar { background: @window; color: @textSecondary; border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QDockWidget { color: @textSecondary; font-size: 11px; font-weight: 600; }
QDockWidget::title { background: @surface; padding: 8px 12px 6px 12px; text-align: left; }
QTabBar { background: transparent; }
QTabBar::tab { color: @textSecondary; background: transparent; border: none; border-bottom: 2px solid transparent; padding: 7px 12px 6px 12px; }
QTabBar::tab:hover { color: @textPrimary; }
QTabBar::tab:selected { color: @textPrimary; border-bottom-color: @accent; font-weight: 500; }
QTabBar::tab:focus { color: @accentText; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @textSecondary; font-size: 11px; border: none; border-bottom: 1px solid @border; padding: 6px 8px; }
QTableCornerButton::section { background: @surface; border: none; }
QAbstractItemView { background: @surface; alternate-background-color: @window; border: none; outline: none;
    selection-background-color: @accentTint; selection-color: @textPrimary; gridline-color: @border; }
QComboBoxPrivateContainer { background: @surface; border: 1px solid @borderStrong; padding: 3px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @borderStrong; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @textDisabled; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox { background: @surface; color: @textPrimary; border: 1px solid @borderStrong; border-radius: 6px; padding: 3px 7px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus { border: 1px solid @accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled { background: @window; color: @textDisabled; border-color: @border; }
QLineEdit[invalid="true"] { border: 1px solid @illegal; }
QPushButton { background: @surface; color: @textPrimary; border: 1px solid @borderStrong; border-radius: 6px; padding: 5px 14px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @pressed; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @textDisabled; border-color: @border; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[role="primary"]:focus { border-color: @textPrimary; }
QPushButton[role="primary"]:disabled { background: @pressed; color: @textDisabled; border-color: @border; }
QLabel[role="heading"] { font-size: 16px; font-weight: 600; }
QLabel[role="secondary"] { color: @textSecondary; }
QLabel[role="caption"] { color: @textSecondary; font-size: 11px; }
QSplitter::handle { background: @border; }
)";
}

QString styleSheetOf(const Theme& t)
{
    const QList<std::pair<const char*, QColor>> names{          // longer names first, so that none is taken for another
        {"@textSecondary", t.textSecondary}, {"@textDisabled", t.textDisabled}, {"@textPrimary", t.textPrimary}, {"@borderStrong", t.borderStrong},
        {"@accentTint", t.accentTint}, {"@accentText", t.accentText}, {"@onAccent", t.onAccent}, {"@illegal", t.illegal}, {"@pressed", t.pressed},
        {"@surface", t.surface}, {"@accent", t.accent}, {"@border", t.border}, {"@window", t.window}, {"@hover", t.hover}};
    QString sheet = QString::fromLatin1(rules);
    for (const auto& [name, colour] : names)
        sheet.replace(QLatin1String(name), colour.name());
    return sheet;
}
