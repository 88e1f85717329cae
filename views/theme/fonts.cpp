// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/fonts.h"
#include <QFontDatabase>
#include <array>

namespace {
struct RoleFont
{
    int pixels;
    QFont::Weight weight;
};

constexpr std::array roleFonts{
    RoleFont{10, QFont::Medium},   RoleFont{11, QFont::Normal},   RoleFont{11, QFont::DemiBold}, RoleFont{13, QFont::Normal},   RoleFont{13, QFont::Medium},
    RoleFont{13, QFont::DemiBold}, RoleFont{16, QFont::DemiBold}, RoleFont{22, QFont::DemiBold}, RoleFont{20, QFont::Medium},
};

QString loadFontFamily()
{
    QString family;
    for (const char* file : {"Inter-Medium", "Inter-SemiBold", "Inter-Regular"}) {
        const int id = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/%1.otf").arg(QLatin1String(file)));
        family = QFontDatabase::applicationFontFamilies(id).value(0);
    }
    return family.isEmpty() ? QStringLiteral("Inter") : family;
}
}

QString fontFamily()
{
    static const QString family = loadFontFamily();
    return family;
}

QFont font(TextRole role)
{
    static const auto fonts = [] {
        std::array<QFont, roleFonts.size()> result;
        for (std::size_t i = 0; i < roleFonts.size(); ++i) {
            QFont font(fontFamily());
            font.setPixelSize(roleFonts[i].pixels);
            font.setWeight(roleFonts[i].weight);
            font.setHintingPreference(QFont::PreferNoHinting);
            result[i] = font;
        }
        return result;
    }();
    return fonts[static_cast<std::size_t>(role)];
}
