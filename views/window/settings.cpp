// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/settings.h"
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace {
constexpr int mostRecentFiles = 10;
/// Raised when docks come or go, so that an older arrangement is not put on them.
constexpr int dockVersion = 2;
}

QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/settings.ini");
}

ThemeName savedTheme()
{
    return QSettings(settingsPath(), QSettings::IniFormat).value(QStringLiteral("theme")).toString() == QLatin1String("dark") ? ThemeName::Dark : ThemeName::Light;
}

void saveTheme(ThemeName name)
{
    QSettings(settingsPath(), QSettings::IniFormat).setValue(QStringLiteral("theme"), name == ThemeName::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

bool savedFindingMarks()
{
    return QSettings(settingsPath(), QSettings::IniFormat).value(QStringLiteral("findingMarks"), true).toBool();
}

void saveFindingMarks(bool isShown)
{
    QSettings(settingsPath(), QSettings::IniFormat).setValue(QStringLiteral("findingMarks"), isShown);
}

bool savedMinimap()
{
    return QSettings(settingsPath(), QSettings::IniFormat).value(QStringLiteral("minimap"), true).toBool();
}

void saveMinimap(bool isShown)
{
    QSettings(settingsPath(), QSettings::IniFormat).setValue(QStringLiteral("minimap"), isShown);
}

bool savedReducedMotion()
{
    return QSettings(settingsPath(), QSettings::IniFormat).value(QStringLiteral("reducedMotion"), false).toBool();
}

void saveReducedMotion(bool isReduced)
{
    QSettings(settingsPath(), QSettings::IniFormat).setValue(QStringLiteral("reducedMotion"), isReduced);
}

QStringList savedSearches()
{
    return QSettings(settingsPath(), QSettings::IniFormat).value(QStringLiteral("searches")).toStringList();
}

void saveSearches(const QStringList& used)
{
    QSettings(settingsPath(), QSettings::IniFormat).setValue(QStringLiteral("searches"), used);
}

QHash<QString, QString> savedShortcuts()
{
    QSettings settings(settingsPath(), QSettings::IniFormat);
    settings.beginGroup(QStringLiteral("shortcuts"));
    QHash<QString, QString> keys;
    for (const QString& action : settings.childKeys())
        keys.insert(action, settings.value(action).toString());
    return keys;
}

void saveShortcuts(const QHash<QString, QString>& keys)
{
    QSettings settings(settingsPath(), QSettings::IniFormat);
    settings.beginGroup(QStringLiteral("shortcuts"));
    settings.remove(QString());
    for (auto one = keys.cbegin(); one != keys.cend(); ++one)
        settings.setValue(one.key(), *one);
}

QString savedOverlay()
{
    return QSettings(settingsPath(), QSettings::IniFormat).value(QStringLiteral("overlay")).toString();
}

void saveOverlay(const QString& overlay)
{
    QSettings(settingsPath(), QSettings::IniFormat).setValue(QStringLiteral("overlay"), overlay);
}

QByteArray savedGeometry()
{
    return QSettings(settingsPath(), QSettings::IniFormat).value(QStringLiteral("window/geometry")).toByteArray();
}

QByteArray savedDocks()
{
    const QSettings settings(settingsPath(), QSettings::IniFormat);
    return settings.value(QStringLiteral("window/version")).toInt() == dockVersion ? settings.value(QStringLiteral("window/docks")).toByteArray() : QByteArray();
}

void saveWindow(const QByteArray& geometry, const QByteArray& docks)
{
    QSettings settings(settingsPath(), QSettings::IniFormat);
    settings.setValue(QStringLiteral("window/geometry"), geometry);
    settings.setValue(QStringLiteral("window/docks"), docks);
    settings.setValue(QStringLiteral("window/version"), dockVersion);
}

QVariantMap savedPanels()
{
    return QSettings(settingsPath(), QSettings::IniFormat).value(QStringLiteral("window/panels")).toMap();
}

void savePanels(const QVariantMap& panels)
{
    QSettings(settingsPath(), QSettings::IniFormat).setValue(QStringLiteral("window/panels"), panels);
}

QString savedLanguage()
{
    return QSettings(settingsPath(), QSettings::IniFormat).value(QStringLiteral("language")).toString();
}

void saveLanguage(const QString& code)
{
    QSettings(settingsPath(), QSettings::IniFormat).setValue(QStringLiteral("language"), code);
}

bool savedStartPage()
{
    return QSettings(settingsPath(), QSettings::IniFormat).value(QStringLiteral("startPage"), true).toBool();
}

void saveStartPage(bool isShown)
{
    QSettings(settingsPath(), QSettings::IniFormat).setValue(QStringLiteral("startPage"), isShown);
}

QStringList rememberedFiles()
{
    return QSettings(settingsPath(), QSettings::IniFormat).value(QStringLiteral("recentFiles")).toStringList();
}

void removeRecentFile(const QString& path)
{
    QStringList files = rememberedFiles();
    files.removeAll(path);
    QSettings(settingsPath(), QSettings::IniFormat).setValue(QStringLiteral("recentFiles"), files);
}

QStringList recentFiles()
{
    QStringList files = rememberedFiles();
    files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return files;
}

void addRecentFile(const QString& path)
{
    QStringList files = rememberedFiles();
    files.removeAll(path);
    files.prepend(path);
    QSettings(settingsPath(), QSettings::IniFormat).setValue(QStringLiteral("recentFiles"), QStringList(files.mid(0, mostRecentFiles)));
}

void clearRecentFiles()
{
    QSettings(settingsPath(), QSettings::IniFormat).remove(QStringLiteral("recentFiles"));
}

QString lastFolder()
{
    const QString folder = QSettings(settingsPath(), QSettings::IniFormat).value(QStringLiteral("lastFolder")).toString();
    return !folder.isEmpty() && QFileInfo(folder).isDir() ? folder : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void saveLastFolder(const QString& folder)
{
    QSettings(settingsPath(), QSettings::IniFormat).setValue(QStringLiteral("lastFolder"), folder);
}

QString savedPriceFile()
{
    return QSettings(settingsPath(), QSettings::IniFormat).value(QStringLiteral("priceFile")).toString();
}

void savePriceFile(const QString& path)
{
    QSettings(settingsPath(), QSettings::IniFormat).setValue(QStringLiteral("priceFile"), path);
}

QString savedOwnFigures()
{
    return QSettings(settingsPath(), QSettings::IniFormat).value(QStringLiteral("ownFigures")).toString();
}

void saveOwnFigures(const QString& path)
{
    QSettings(settingsPath(), QSettings::IniFormat).setValue(QStringLiteral("ownFigures"), path);
}

QString savedOwnRules()
{
    return QSettings(settingsPath(), QSettings::IniFormat).value(QStringLiteral("ownRules")).toString();
}

void saveOwnRules(const QString& path)
{
    QSettings(settingsPath(), QSettings::IniFormat).setValue(QStringLiteral("ownRules"), path);
}

SavedTitleBlock savedTitleBlock()
{
    QSettings settings(settingsPath(), QSettings::IniFormat);
    settings.beginGroup(QStringLiteral("titleBlock"));
    return {settings.value(QStringLiteral("organisation")).toString(), settings.value(QStringLiteral("author")).toString(), settings.value(QStringLiteral("classification")).toString(),
            settings.value(QStringLiteral("logo")).toString()};
}

void saveTitleBlock(const SavedTitleBlock& block)
{
    QSettings settings(settingsPath(), QSettings::IniFormat);
    settings.beginGroup(QStringLiteral("titleBlock"));
    settings.setValue(QStringLiteral("organisation"), block.organisation);
    settings.setValue(QStringLiteral("author"), block.author);
    settings.setValue(QStringLiteral("classification"), block.classification);
    settings.setValue(QStringLiteral("logo"), block.logo);
}
