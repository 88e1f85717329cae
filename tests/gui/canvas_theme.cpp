// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kind_info.h"
#include "tests/catch.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/style_sheet.h"
#include "views/theme/theme.h"
#include <QApplication>
#include <QFontInfo>
#include <QPainter>
#include <QPalette>

namespace {
/// How many pixels of the icon carry ink.
int inkedPixels(const QString& name)
{
    const QImage image = iconPixmap(name, theme().textPrimary, 24, 1).toImage().convertToFormat(QImage::Format_ARGB32);
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 128;
    return count;
}
}

TEST_CASE("text keeps a contrast of 4.5 on every ground of every theme")
{
    CHECK(contrast(QColor(0, 0, 0), QColor(255, 255, 255)) == Approx(21));
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::Print})
        for (const TextPair& pair : textPairs(themeOf(name))) {
            INFO(static_cast<int>(name) << " " << pair.what << " " << pair.text.name().toStdString() << " on " << pair.ground.name().toStdString());
            CHECK(contrast(pair.text, pair.ground) >= 4.5);
        }
}

TEST_CASE("every kind has an icon that draws something")
{
    for (const KindInfo& kind : kindInfos()) {
        INFO(kind.icon);
        CHECK(hasIcon(QString::fromLatin1(kind.icon)));
        CHECK(inkedPixels(QString::fromLatin1(kind.icon)) > 20);
    }
    CHECK_FALSE(hasIcon(QStringLiteral("no-such-icon")));
    CHECK(inkedPixels(QStringLiteral("no-such-icon")) == 0);
}

TEST_CASE("the bundled font serves every role in pixels")
{
    for (const TextRole role : {TextRole::Tiny, TextRole::Caption, TextRole::CaptionStrong, TextRole::Body, TextRole::BodyMedium, TextRole::BodyStrong,
             TextRole::Title, TextRole::Headline, TextRole::Figure}) {
        CHECK(font(role).pixelSize() >= 10);
        CHECK(QFontInfo(font(role)).family() == QStringLiteral("Inter"));
        CHECK(QFontInfo(font(role)).weight() == font(role).weight());
    }
}

TEST_CASE("applying a theme changes palette and theme together")
{
    for (const ThemeName name : {ThemeName::Dark, ThemeName::Light}) {
        applyTheme(*qApp, name);
        CHECK(theme().name == name);
        CHECK(QApplication::palette().color(QPalette::Window) == theme().window);
        CHECK(qApp->font().pixelSize() == 13);
        CHECK_FALSE(styleSheetOf(theme()).contains(QLatin1Char('@')));
    }
}

TEST_CASE("an icon follows the theme without being made anew")
{
    const QIcon save = icon(QStringLiteral("save"));
    const auto darkest = [&] {
        const QImage image = save.pixmap(24, 24).toImage();
        int lowest = 255;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() > 200)
                    lowest = qMin(lowest, image.pixelColor(x, y).lightness());
        return lowest;
    };
    applyTheme(*qApp, ThemeName::Light);
    CHECK(darkest() < 80);
    applyTheme(*qApp, ThemeName::Dark);
    CHECK(darkest() > 180);
    applyTheme(*qApp, ThemeName::Light);
}
