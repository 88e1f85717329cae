// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/language.h"
#include "model/base/english_text.h"
#include "views/window/settings.h"
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace {
/// Keeps silent where English is asked for, so that the texts of the sources are shown; English itself has but forms of numbers.
class WindowTranslator : public QTranslator
{
public:
    WindowTranslator(bool isForeign, QObject* parent) : QTranslator(parent), m_isForeign(isForeign) {}
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override
    {
        return EnglishText::isAsked() && m_isForeign ? QString() : QTranslator::translate(context, source, disambiguation, n);
    }
    bool isEmpty() const override { return false; }

private:
    bool m_isForeign;
};
}

QList<LanguageInfo> languages()
{
    return {{QString(), QCoreApplication::translate("MainWindow", "&System")}, {QStringLiteral("en"), QStringLiteral("&English")}, {QStringLiteral("de"), QStringLiteral("&Deutsch")}};
}

QString bestLanguage(const QStringList& wanted)
{
    for (const QString& one : wanted)
        for (const LanguageInfo& language : languages())
            if (!language.code.isEmpty() && one.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0) == language.code)
                return language.code;
    return QStringLiteral("en");
}

QString spokenLanguage()
{
    const QString saved = savedLanguage();
    return bestLanguage(saved.isEmpty() ? QLocale::system().uiLanguages() : QStringList{saved});
}

QLocale localeOfLanguage(const QString& code, const QLocale& system)
{
    const QLocale plain(code);
    if (plain.language() == QLocale::English && (system.language() == QLocale::C || system.language() == QLocale::English))
        return system;
    return system.language() == plain.language() ? QLocale(system.language(), system.territory()) : plain;      // not its formats, which may be of another language
}

void speak(QCoreApplication& application, const QString& code)
{
    QLocale::setDefault(localeOfLanguage(code));
    auto* ofQt = new QTranslator(&application);
    if (code != QLatin1String("en") && ofQt->load(QStringLiteral("qtbase_%1").arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(ofQt);
    auto* texts = new WindowTranslator(code != QLatin1String("en"), &application);
    if (texts->load(QStringLiteral(":/translations/landbridge_%1.qm").arg(code)))
        application.installTranslator(texts);
}
