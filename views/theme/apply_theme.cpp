// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/fonts.h"
#include "views/theme/fusion_style.h"
#include "views/theme/style_sheet.h"
#include "views/theme/theme.h"
#include <QApplication>
#include <QPalette>
#include <QToolTip>
#include <utility>

namespace {
ThemeName currentTheme = ThemeName::Light;
}

const Theme& theme()
{
    return themeOf(currentTheme);
}

QPalette paletteOf(const Theme& t)
{
    QPalette palette(t.textPrimary, t.surface);
    const auto set = [&](QPalette::ColorRole role, const QColor& colour, const QColor& disabled) {
        palette.setColor(QPalette::Active, role, colour);
        palette.setColor(QPalette::Inactive, role, colour);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, t.window, t.window);
    set(QPalette::WindowText, t.textPrimary, t.textDisabled);
    set(QPalette::Base, t.surface, t.window);
    set(QPalette::AlternateBase, t.window, t.window);
    set(QPalette::Text, t.textPrimary, t.textDisabled);
    set(QPalette::PlaceholderText, t.textSecondary, t.textDisabled);
    set(QPalette::Button, t.surface, t.window);
    set(QPalette::ButtonText, t.textPrimary, t.textDisabled);
    set(QPalette::BrightText, t.onAccent, t.textDisabled);
    set(QPalette::ToolTipBase, t.textPrimary, t.textPrimary);
    set(QPalette::ToolTipText, t.surface, t.surface);
    set(QPalette::Highlight, t.accent, t.pressed);
    set(QPalette::HighlightedText, t.onAccent, t.textDisabled);
    set(QPalette::Link, t.accentText, t.textDisabled);
    set(QPalette::LinkVisited, t.accentText, t.textDisabled);
    set(QPalette::Light, t.surface, t.surface);
    set(QPalette::Midlight, t.border, t.border);
    set(QPalette::Mid, t.border, t.border);
    set(QPalette::Dark, t.borderStrong, t.borderStrong);
    set(QPalette::Shadow, t.borderStrong, t.borderStrong);
    return palette;
}

void applyTheme(QApplication& application, ThemeName name)
{
    currentTheme = name;
    static bool isStyled = false;
    if (!std::exchange(isStyled, true))
        QApplication::setStyle(new FusionStyle);
    QApplication::setFont(font(TextRole::Body));
    QToolTip::setFont(font(TextRole::Caption));
    QApplication::setPalette(paletteOf(theme()));        // before the style sheet: setting that polishes every widget anew
    application.setStyleSheet(styleSheetOf(theme()));
}
