// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QList>
#include <QString>
#include <QStringList>

/// One text of a file of Qt Linguist.
struct TranslatedText
{
    QString context;
    QString source;
    QString comment;
    QStringList forms;           ///< the translation; of a text with a number one for each form
    bool isNumerus = false;
    bool isFinished = false;

    QString key() const { return context + QChar(0x1f) + source + QChar(0x1f) + comment; }
};

/// Fails the test when the file cannot be read.
QList<TranslatedText> readTranslations(const QString& path);

/// resources/translations/landbridge_CODE.ts
QString translationPath(const QString& code);
