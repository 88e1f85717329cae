// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/catch.h"
#include "views/theme/theme.h"
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QScrollArea>

TEST_CASE("a switch of the theme reaches widgets that stand already, behind style sheets of their own too")
{
    QScrollArea area;
    auto* label = new QLabel;
    label->setStyleSheet(QStringLiteral("QLabel { padding: 2px; }"));
    label->setBackgroundRole(QPalette::Base);
    label->setAutoFillBackground(true);
    area.setWidget(label);
    area.setWidgetResizable(true);
    area.resize(120, 80);
    area.show();
    for (const ThemeName name : {ThemeName::Dark, ThemeName::Light, ThemeName::Dark, ThemeName::Light}) {
        applyTheme(*qApp, name);
        QApplication::processEvents();
        CHECK(area.grab().toImage().pixelColor(60, 40) == theme().surface);
    }
}
