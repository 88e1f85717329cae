// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QList>
#include <QLocale>
#include <QString>

class QCoreApplication;

/// A language that the window can speak.
struct LanguageInfo
{
    QString code;                ///< "de"; empty: that of the system
    QString name;                ///< in that language itself; translated for the system's
};

/// The system's, then all there is, English first.
QList<LanguageInfo> languages();

/// The first of the wanted languages, such as "de-AT", that there is; "en" when there is none.
QString bestLanguage(const QStringList& wanted);

/// What is spoken: the saved choice, else what the system (LANGUAGE, LC_ALL, LC_MESSAGES, LANG) asks for.
QString spokenLanguage();

/// Numbers and dates as people write them who speak it: as the system says, where that is of the same language.
QLocale localeOfLanguage(const QString& code, const QLocale& system = QLocale::system());

/// Installs the texts of a language, and those of Qt itself where they are there. Before the first window, and once.
void speak(QCoreApplication& application, const QString& code);
