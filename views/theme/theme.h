// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QColor>
#include <QList>
#include <array>

class QApplication;
class QPalette;

/// The sets of colours. Print is for pictures and paper: always a white ground.
enum class ThemeName { Light, Dark, Print };

/// The colours of one role: a tint to stand on, its edge, and an ink that reads on the tint.
struct Tint
{
    QColor fill;
    QColor border;
    QColor ink;
};

/// Every colour of the program, by what it means. Written in themes.cpp and nowhere else.
struct Theme
{
    ThemeName name = ThemeName::Light;
    bool isDark = false;

    // Surfaces, from the furthest to the nearest
    QColor sunken;               ///< behind panels, headers of tables
    QColor window;               ///< bars, tabs
    QColor surface;              ///< panels, lists, menus
    QColor hover;
    QColor pressed;
    QColor border;               ///< hairlines between surfaces
    QColor borderStrong;         ///< edges of fields and buttons

    // Text
    QColor textPrimary;
    QColor textSecondary;
    QColor textDisabled;         ///< not held to the contrast rule: it says "not now"
    QColor accent;               ///< the one colour of action
    QColor accentText;           ///< accent as text or icon on a surface
    QColor onAccent;             ///< text on accent
    QColor accentTint;           ///< a wash of accent behind a chosen row

    // Canvas
    QColor canvas;
    QColor grid;
    QColor node;                 ///< boxes and chips
    QColor nodeBorder;
    QColor shadow;               ///< translucent
    Tint onPremises;
    Tint meetMe;
    Tint azure;
    Tint region;
    Tint group;
    Tint note;
    Tint risk;

    // Links, by transport
    QColor privateLink;
    QColor internetLink;
    QColor wanLink;
    QColor peeringLink;
    QColor lanLink;              ///< hairlines inside a site
    QColor encrypted;            ///< the lock

    // States; each also has its own icon and dash
    Tint healthy;
    Tint warning;
    Tint broken;
    Tint unknown;
    Tint carrying;               ///< what took over when something failed

    // What differs between two designs; told apart by sign and pattern, too, and without telling red from green
    Tint added;
    Tint removed;
    Tint changed;

    // Working on the canvas
    QColor selection;
    QColor selectionWash;        ///< translucent, inside the rubber band
    QColor guide;                ///< alignment guides
    QColor legal;
    QColor illegal;

    std::array<Tint, 5> grades;  ///< A, B, C, D, F: fill with ink on it
    QList<QColor> series;        ///< of charts, in order of use
    std::array<Tint, 7> heat;    ///< from the best to the worst: each step further from the ground, so that it reads without hues


    /// The colours of a security grade "A" … "F"; those of "unknown" for any other text.
    const Tint& grade(const QString& letter) const;
};

/// A text colour and a ground it is used on; a test holds each to a contrast of 4.5.
struct TextPair
{
    const char* what;
    QColor text;
    QColor ground;
};
QList<TextPair> textPairs(const Theme& theme);

/// Contrast of two opaque colours, 1 … 21. Source: WCAG 2.1, "contrast ratio".
double contrast(const QColor& a, const QColor& b);

const Theme& themeOf(ThemeName name);

/// The theme that the window wears now. It changes by applyTheme; widgets notice by QEvent::PaletteChange.
const Theme& theme();

QPalette paletteOf(const Theme& theme);

/// Dresses the application: Fusion, the bundled font, palette and the few rules of style_sheet.cpp.
void applyTheme(QApplication& application, ThemeName name);
