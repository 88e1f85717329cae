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
#include <cmath>

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

TEST_CASE("the heat scale leaves the ground step by step, so that it reads in grey and to the colour-blind")
{
    // The three matrices: full dichromacy of the red, green and blue cones on linear RGB (Machado, Oliveira, Fernandes 2009, severity 1).
    using Matrix = std::array<double, 9>;
    const std::array<Matrix, 4> eyes{Matrix{1, 0, 0, 0, 1, 0, 0, 0, 1}, Matrix{0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
                                     Matrix{0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
                                     Matrix{1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900}};
    const auto linear = [](double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); };
    const auto encoded = [](double channel) { return std::clamp(channel <= 0.0031308 ? channel * 12.92 : 1.055 * std::pow(channel, 1 / 2.4) - 0.055, 0.0, 1.0); };
    const auto seen = [&](const QColor& colour, const Matrix& eye) {
        const std::array<double, 3> in{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
        std::array<float, 3> out{};
        for (std::size_t i = 0; i < 3; ++i)
            out[i] = float(encoded(eye[3 * i] * in[0] + eye[3 * i + 1] * in[1] + eye[3 * i + 2] * in[2]));
        return QColor::fromRgbF(out[0], out[1], out[2]);
    };
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::Print})
        for (const Matrix& eye : eyes) {
            const Theme& colours = themeOf(name);
            const QColor ground = seen(colours.surface, eye);
            for (std::size_t i = 1; i < colours.heat.size(); ++i) {
                INFO(int(name) << " step " << i);
                CHECK(contrast(seen(colours.heat[i].fill, eye), ground) > 1.08 * contrast(seen(colours.heat[i - 1].fill, eye), ground));
            }
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
