// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/theme/theme.h"
#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <QVariantMap>

/// What the program remembers between starts, in one file of the user's configuration folder. Tests get a folder of their own
/// by QStandardPaths::setTestModeEnabled.
QString settingsPath();

ThemeName savedTheme();
void saveTheme(ThemeName name);

/// Whether findings are marked on the canvas; they are at the first start.
bool savedFindingMarks();
void saveFindingMarks(bool isShown);

/// Whether the minimap is wanted on the canvas; it is at the first start.
bool savedMinimap();
void saveMinimap(bool isShown);

/// Whether things jump instead of moving; they move at the first start.
bool savedReducedMotion();
void saveReducedMotion(bool isReduced);

/// What was lately chosen in the search, the latest first.
QStringList savedSearches();
void saveSearches(const QStringList& used);

/// The keys of actions that are not the standard ones, by the action's id; empty text: none.
QHash<QString, QString> savedShortcuts();
void saveShortcuts(const QHash<QString, QString>& keys);

/// The overlay that the drawing wears, by its word (choices.h); none at the first start.
QString savedOverlay();
void saveOverlay(const QString& overlay);

/// Places and sizes of window and docks; empty at the first start.
QByteArray savedGeometry();
QByteArray savedDocks();
void saveWindow(const QByteArray& geometry, const QByteArray& docks);

/// How the panels of live figures are arranged: by the object name of the panel, and which tab is chosen as "tab".
QVariantMap savedPanels();
void savePanels(const QVariantMap& panels);

/// The code of the language that was chosen, such as "de"; empty: that of the system.
QString savedLanguage();
void saveLanguage(const QString& code);

/// Whether the start page is shown when the window opens without a file; it is at the first start.
bool savedStartPage();
void saveStartPage(bool isShown);

/// Files opened or saved lately, the latest first; those that are gone are left out.
QStringList recentFiles();
/// The same with those that are gone.
QStringList rememberedFiles();
void removeRecentFile(const QString& path);
void addRecentFile(const QString& path);
void clearRecentFiles();

/// The folder that file dialogs start in.
QString lastFolder();
void saveLastFolder(const QString& folder);

/// The file of prices that go before the built-in ones; empty when there is none.
QString savedPriceFile();
void savePriceFile(const QString& path);

/// The file of own figures over the catalogue; empty when there is none.
QString savedOwnFigures();
void saveOwnFigures(const QString& path);

/// The folder or file of the organisation's own rules; empty when there is none.
QString savedOwnRules();
void saveOwnRules(const QString& path);

/// What the title block of pictures and reports says of the people: organisation, author, classification, and the file of the logo.
struct SavedTitleBlock
{
    QString organisation;
    QString author;
    QString classification;
    QString logo;                            ///< path
};
SavedTitleBlock savedTitleBlock();
void saveTitleBlock(const SavedTitleBlock& block);
