// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/blank.h"
#include "views/theme/theme.h"
#include <QString>

namespace {
QColor rgb(QRgb value)
{
    return QColor(value);
}

QColor translucent(QRgb value, int alpha)
{
    QColor colour(value);
    colour.setAlpha(alpha);
    return colour;
}

Tint tint(QRgb fill, QRgb border, QRgb ink)
{
    return {rgb(fill), rgb(border), rgb(ink)};
}

Theme lightTheme()
{
    Theme t;
    t.name = ThemeName::Light;
    t.sunken = rgb(0xf1f3f6);
    t.window = rgb(0xf7f8fa);
    t.surface = rgb(0xffffff);
    t.hover = rgb(0xeef1f5);
    t.pressed = rgb(0xe2e6ec);
    t.border = rgb(0xe1e5ea);
    t.borderStrong = rgb(0xc7cdd6);

    t.textPrimary = rgb(0x1a2230);
    t.textSecondary = rgb(0x576273);
    t.textDisabled = rgb(0x9aa4b2);
    t.accent = rgb(0x2563eb);
    t.accentText = rgb(0x1d56d2);
    t.onAccent = rgb(0xffffff);
    t.accentTint = rgb(0xe6eefe);

    t.canvas = rgb(0xfafbfc);
    t.grid = rgb(0xdde2e9);
    t.node = rgb(0xffffff);
    t.nodeBorder = rgb(0xc9d0da);
    t.shadow = translucent(0x1a2230, 20);
    t.onPremises = tint(0xf6f4ef, 0xd8d1c2, 0x66573a);
    t.meetMe = tint(0xf4f1fc, 0xcfc4ec, 0x5a3ea8);
    t.azure = tint(0xecf4fd, 0xb5d2f1, 0x0a58a6);
    t.region = tint(0xf6f9fd, 0xcbdcef, 0x35659a);
    t.group = tint(0xf4f5f7, 0xb9c1cc, 0x576273);
    t.note = tint(0xfff8db, 0xe8d68a, 0x574700);
    t.risk = tint(0xfff4ec, 0xdd9a6a, 0x94460f);

    t.privateLink = rgb(0x5146c0);
    t.internetLink = rgb(0xb45309);
    t.wanLink = rgb(0x3f6470);
    t.peeringLink = rgb(0x0b69c7);
    t.lanLink = rgb(0xc7cdd6);
    t.encrypted = rgb(0x15803d);

    t.healthy = tint(0xe8f6ed, 0x9fd5b3, 0x156c36);
    t.warning = tint(0xfef4e0, 0xeecb86, 0x92480a);
    t.broken = tint(0xfdecec, 0xf0b3b3, 0xb42020);
    t.unknown = tint(0xeff1f4, 0xcdd3db, 0x576273);
    t.carrying = tint(0xe4eefe, 0x9dbdf5, 0x1b4fc4);
    t.added = tint(0xdff1fa, 0x0072b2, 0x005a8e);
    t.removed = tint(0xfdeadf, 0xd55e00, 0x9c4500);
    t.changed = tint(0xf6e6f0, 0xb0478c, 0x8b2f6c);

    t.selection = rgb(0x2563eb);
    t.selectionWash = translucent(0x2563eb, 26);
    t.guide = rgb(0xdb2777);
    t.legal = rgb(0x15803d);
    t.illegal = rgb(0xb42020);

    t.grades = {tint(0x15803d, 0x15803d, 0xffffff), tint(0x4a7a0e, 0x4a7a0e, 0xffffff), tint(0x9c5f06, 0x9c5f06, 0xffffff),
                tint(0xc2410c, 0xc2410c, 0xffffff), tint(0xb91c1c, 0xb91c1c, 0xffffff)};
    t.series = {rgb(0x3b6fd4), rgb(0xdf7a36), rgb(0x26978a), rgb(0x9257dc), rgb(0xc04468), rgb(0x75862a), rgb(0x419ab9), rgb(0x876a5f)};
    t.heat = {tint(0xfefaf0, 0xf0e6cf, 0x1a2230), tint(0xfcefd0, 0xeddcb1, 0x1a2230), tint(0xf9dba0, 0xe8c582, 0x1a2230), tint(0xf2be6c, 0xdda852, 0x1a2230),
              tint(0xe39a45, 0xcb8431, 0x1a2230), tint(0xb4560f, 0x9a480b, 0xffffff), tint(0x7a3207, 0x642804, 0xffffff)};
    return t;
}

Theme darkTheme()
{
    Theme t;
    t.name = ThemeName::Dark;
    t.isDark = true;
    t.sunken = rgb(0x101318);
    t.window = rgb(0x16191f);
    t.surface = rgb(0x1b1f26);
    t.hover = rgb(0x272c35);
    t.pressed = rgb(0x323944);
    t.border = rgb(0x2b313b);
    t.borderStrong = rgb(0x454d5a);

    t.textPrimary = rgb(0xe7ebf1);
    t.textSecondary = rgb(0xa4aebc);
    t.textDisabled = rgb(0x667180);
    t.accent = rgb(0x5a93ff);
    t.accentText = rgb(0x83aeff);
    t.onAccent = rgb(0x0a1222);
    t.accentTint = rgb(0x1f2f4d);

    t.canvas = rgb(0x12151a);
    t.grid = rgb(0x2a303a);
    t.node = rgb(0x20252d);
    t.nodeBorder = rgb(0x3d4653);
    t.shadow = translucent(0x000000, 70);
    t.onPremises = tint(0x1e1c18, 0x4b4435, 0xd9c9a3);
    t.meetMe = tint(0x1d192b, 0x4a3c76, 0xc0aef7);
    t.azure = tint(0x14202e, 0x2c5079, 0x92c4f7);
    t.region = tint(0x151a21, 0x2b3d53, 0x94b8df);
    t.group = tint(0x181c22, 0x4c5564, 0xa4aebc);
    t.note = tint(0x2e2917, 0x625728, 0xf0e3ac);
    t.risk = tint(0x2a1d15, 0x8a542f, 0xf2b98f);

    t.privateLink = rgb(0x9d95f7);
    t.internetLink = rgb(0xeba64b);
    t.wanLink = rgb(0x7fb0bd);
    t.peeringLink = rgb(0x62b2f6);
    t.lanLink = rgb(0x4a5361);
    t.encrypted = rgb(0x56d98a);

    t.healthy = tint(0x14271b, 0x2c5f3f, 0x6fdc97);
    t.warning = tint(0x2d220f, 0x6d521c, 0xf6c65b);
    t.broken = tint(0x301719, 0x763237, 0xfb9a9a);
    t.unknown = tint(0x242a32, 0x454d5a, 0xa4aebc);
    t.carrying = tint(0x17263f, 0x35568f, 0x8fb8ff);
    t.added = tint(0x0d2a3b, 0x56b4e9, 0x8fd0f5);
    t.removed = tint(0x3a2110, 0xe8833a, 0xf7b183);
    t.changed = tint(0x35192c, 0xd98bbd, 0xedb6da);

    t.selection = rgb(0x5a93ff);
    t.selectionWash = translucent(0x5a93ff, 36);
    t.guide = rgb(0xf472b6);
    t.legal = rgb(0x56d98a);
    t.illegal = rgb(0xfb8a8a);

    t.grades = {tint(0x4fd585, 0x4fd585, 0x0c1710), tint(0xa3d944, 0xa3d944, 0x12180a), tint(0xf2c230, 0xf2c230, 0x1b1504),
                tint(0xfb9a4c, 0xfb9a4c, 0x1d1006), tint(0xf87c7c, 0xf87c7c, 0x1f0808)};
    t.series = {rgb(0x6f9cf0), rgb(0xf0a063), rgb(0x4fc4b5), rgb(0xb68df0), rgb(0xe57f9d), rgb(0xa9bb57), rgb(0x73c3e0), rgb(0xb89b8f)};
    t.heat = {tint(0x23272d, 0x32373f, 0xe7ebf1), tint(0x332e27, 0x453e33, 0xe7ebf1), tint(0x4d3d25, 0x62502f, 0xf3eee6), tint(0x6f5222, 0x87662d, 0xfaf6ee),
              tint(0xae7823, 0xc48a2e, 0x120d06), tint(0xdc9c3a, 0xeab159, 0x120d06), tint(0xffcf7a, 0xffdc9c, 0x120d06)};
    return t;
}

Theme printTheme()
{
    Theme t = lightTheme();
    t.name = ThemeName::Print;
    t.window = t.surface = t.canvas = rgb(0xffffff);
    t.grid = rgb(0xffffff);
    t.region.fill = rgb(0xfafcfe);
    t.shadow = translucent(0x000000, 0);
    return t;
}
}

const Theme& themeOf(ThemeName name)
{
    static const std::array<Theme, 3> themes{lightTheme(), darkTheme(), printTheme()};
    return themes[static_cast<std::size_t>(name)];
}

const Tint& Theme::grade(const QString& letter) const
{
    static const QString letters = QStringLiteral("ABCDF");
    const auto index = letter.size() == 1 ? letters.indexOf(letter) : -1;
    return index < 0 ? unknown : grades[static_cast<std::size_t>(index)];
}

QList<TextPair> textPairs(const Theme& t)
{
    QList<TextPair> pairs{
        {"text on a surface", t.textPrimary, t.surface}, {"text on bars", t.textPrimary, t.window}, {"text on sunken", t.textPrimary, t.sunken},
        {"text under the mouse", t.textPrimary, t.hover}, {"text on a pressed button", t.textPrimary, t.pressed},
        {"text on a chosen row", t.textPrimary, t.accentTint}, {"second text on a surface", t.textSecondary, t.surface},
        {"second text on bars", t.textSecondary, t.window}, {"second text on sunken", t.textSecondary, t.sunken},
        {"second text on a chosen row", t.textSecondary, t.accentTint}, {"second text on the canvas", t.textSecondary, t.canvas},
        {"second text on a box", t.textSecondary, t.node}, {"text on a box", t.textPrimary, t.node}, {"text on the canvas", t.textPrimary, t.canvas},
        {"accent as text", t.accentText, t.surface}, {"accent as text on bars", t.accentText, t.window}, {"accent as text on a chosen row", t.accentText, t.accentTint},
        {"text on accent", t.onAccent, t.accent}, {"legal on the canvas", t.legal, t.canvas}, {"illegal on the canvas", t.illegal, t.canvas},
        {"illegal on a surface", t.illegal, t.surface}, {"private on the canvas", t.privateLink, t.canvas}, {"internet on the canvas", t.internetLink, t.canvas},
        {"WAN on the canvas", t.wanLink, t.canvas}, {"peering on a region", t.peeringLink, t.region.fill}, {"lock on the canvas", t.encrypted, t.canvas}};
    const QList<std::pair<const char*, const Tint*>> tints{{"on-premises", &t.onPremises}, {"meet-me", &t.meetMe}, {"Azure", &t.azure}, {"region", &t.region},
        {"group", &t.group}, {"note", &t.note}, {"risk", &t.risk}, {"healthy", &t.healthy}, {"warning", &t.warning}, {"broken", &t.broken}, {"unknown", &t.unknown}, {"carrying", &t.carrying}, {"added", &t.added}, {"removed", &t.removed}, {"changed", &t.changed}};
    for (const auto& [what, tint] : tints)
        pairs << TextPair{what, tint->ink, tint->fill};
    for (const Tint* tint : {&t.onPremises, &t.meetMe, &t.azure, &t.region, &t.group})
        pairs << TextPair{"title in a container", t.textPrimary, tint->fill} << TextPair{"second text in a container", t.textSecondary, tint->fill};
    for (const Tint& grade : t.grades)
        pairs << TextPair{"grade", grade.ink, grade.fill};
    for (const Tint& step : t.heat)
        pairs << TextPair{"figure of the heat map", step.ink, step.fill};
    return pairs;
}

QColor blankColour()
{
    return Qt::black;
}
