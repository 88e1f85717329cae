// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/translation_file.h"
#include "tests/catch.h"
#include <QFile>
#include <QXmlStreamReader>

QString translationPath(const QString& code)
{
    return QStringLiteral(LANDBRIDGE_SOURCE_DIR "/resources/translations/landbridge_%1.ts").arg(code);
}

QList<TranslatedText> readTranslations(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<TranslatedText> texts;
    QString context;
    TranslatedText text;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message") {
                text = {};
                text.context = context;
                text.isNumerus = xml.attributes().value(QLatin1String("numerus")) == u"yes";
            } else if (xml.name() == u"source")
                text.source = xml.readElementText();
            else if (xml.name() == u"comment")
                text.comment = xml.readElementText();
            else if (xml.name() == u"translation") {
                text.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
                if (!text.isNumerus)
                    text.forms << xml.readElementText();
            } else if (xml.name() == u"numerusform")
                text.forms << xml.readElementText();
        } else if (token == QXmlStreamReader::EndElement && xml.name() == u"message") {
            texts << text;
        }
    }
    CHECK_FALSE(xml.hasError());
    return texts;
}
