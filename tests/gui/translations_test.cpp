// SPDX-License-Identifier: GPL-3.0-or-later
// What every text of resources/translations must keep of its source, and that the files have the texts of the sources.

#include "tests/catch.h"
#include "tests/gui/translation_file.h"
#include "views/window/language.h"
#include "views/window/settings.h"
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

namespace {
/// "%1", "%n" …, sorted.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(?:n|[0-9]{1,2})"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured().remove(QLatin1Char('L'));
    found.sort();
    return found;
}

bool hasLetter(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("&[A-Za-z0-9]"));
    return text.contains(pattern);
}

qsizetype tags(const QString& text)
{
    return text.count(QLatin1Char('<'));
}

QStringList faultsOf(const TranslatedText& text, const QString& form)
{
    QStringList faults;
    const QString& source = text.source;
    if (source.size() == 1 && form.size() == 1)          // the decimal point
        return faults;
    if (placeholders(form) != placeholders(source))
        faults << QStringLiteral("placeholders");
    for (const QChar end : {u'…', u':', u'.', u'?'})
        if (source.endsWith(end) != form.endsWith(end))
            faults << QStringLiteral("ends in %1").arg(end);
    if (hasLetter(source) != hasLetter(form))
        faults << QStringLiteral("letter");
    if (source.startsWith(QLatin1Char(' ')) != form.startsWith(QLatin1Char(' ')))
        faults << QStringLiteral("space");
    if (tags(source) != tags(form) || source.count(QStringLiteral("\n")) != form.count(QStringLiteral("\n")))
        faults << QStringLiteral("tags or lines");
    if (source.count(QStringLiteral(";;")) != form.count(QStringLiteral(";;")))
        faults << QStringLiteral("file filters");
    if (form.contains(QChar(0x201d)) || form.contains(QStringLiteral("  ")) != source.contains(QStringLiteral("  ")))
        faults << QStringLiteral("quotes or spaces");
    return faults;
}
}

TEST_CASE("every text is translated to German and keeps what its source has")
{
    const QList<TranslatedText> texts = readTranslations(translationPath(QStringLiteral("de")));
    CHECK(texts.size() > 4000);
    for (const TranslatedText& text : texts) {
        INFO(text.context.toStdString() << ": " << text.source.toStdString() << " → " << text.forms.join(QStringLiteral(" | ")).toStdString());
        CHECK(text.isFinished);
        CHECK(text.forms.size() == (text.isNumerus ? 2 : 1));
        for (const QString& form : text.forms) {
            CHECK(!form.isEmpty());
            CHECK(faultsOf(text, form) == QStringList{});
        }
    }
}

TEST_CASE("every text with a number has its English forms")
{
    for (const TranslatedText& text : readTranslations(translationPath(QStringLiteral("en")))) {
        INFO(text.source.toStdString());
        CHECK(text.isFinished);
        REQUIRE(text.forms.size() == 2);
        for (const QString& form : text.forms) {
            CHECK(placeholders(form) == placeholders(text.source));
            CHECK(!form.contains(QStringLiteral("(s)")));
        }
    }
}

TEST_CASE("the translations have the texts of the sources and no others")
{
    const QString lupdate = QStringLiteral(LANDBRIDGE_LUPDATE);
    if (!QFileInfo::exists(lupdate)) {
        WARN("lupdate is not installed");
        return;
    }
    const QTemporaryDir folder;
    QProcess update;
    update.start(QStringLiteral(LANDBRIDGE_CMAKE), {QStringLiteral("-DLUPDATE=") + lupdate, QStringLiteral("-DSOURCE=" LANDBRIDGE_SOURCE_DIR), QStringLiteral("-DSCRATCH=") + folder.path(),
                                                   QStringLiteral("-DOUTPUT=") + folder.path(), QStringLiteral("-P"), QStringLiteral(LANDBRIDGE_SOURCE_DIR "/cmake/update_translations.cmake")});
    REQUIRE(update.waitForFinished(120000));
    INFO(update.readAllStandardError().toStdString());
    REQUIRE(update.exitCode() == 0);
    for (const char* code : {"de", "en"}) {
        QSet<QString> there, wanted;
        for (const TranslatedText& text : readTranslations(translationPath(QString::fromLatin1(code))))
            there << text.key();
        for (const TranslatedText& text : readTranslations(folder.filePath(QStringLiteral("landbridge_%1.ts").arg(QString::fromLatin1(code)))))
            wanted << text.key();
        CHECK(!wanted.isEmpty());
        INFO("cmake --build build/dev --target update_translations, then translate what is unfinished");
        CHECK(QStringList((wanted - there).values()) == QStringList{});
        CHECK(QStringList((there - wanted).values()) == QStringList{});
    }
}

TEST_CASE("the language is the one that was chosen, else the first of the system's that there is, else English")
{
    CHECK(bestLanguage({QStringLiteral("de-AT"), QStringLiteral("en-US")}) == QStringLiteral("de"));
    CHECK(bestLanguage({QStringLiteral("fr-FR"), QStringLiteral("de")}) == QStringLiteral("de"));
    CHECK(bestLanguage({QStringLiteral("fr-FR")}) == QStringLiteral("en"));
    CHECK(bestLanguage({}) == QStringLiteral("en"));
    saveLanguage(QStringLiteral("de"));
    CHECK(spokenLanguage() == QStringLiteral("de"));
    saveLanguage({});
    CHECK(localeOfLanguage(QStringLiteral("de"), QLocale(QLocale::German, QLocale::Austria)).territory() == QLocale::Austria);
    CHECK(localeOfLanguage(QStringLiteral("de"), QLocale(QLocale::English, QLocale::UnitedKingdom)).language() == QLocale::German);
    CHECK(localeOfLanguage(QStringLiteral("en"), QLocale(QLocale::German, QLocale::Germany)).language() == QLocale::English);
    CHECK(languages().first().code.isEmpty());
    for (const LanguageInfo& language : languages())
        if (!language.code.isEmpty()) {
            CHECK(QFileInfo::exists(QStringLiteral(":/translations/landbridge_%1.qm").arg(language.code)));
        }
}
