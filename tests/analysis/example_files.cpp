// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/analysis/example_files.h"
#include "model/design/codec.h"
#include "model/design/kind_info.h"
#include "model/io/read.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace {
QDir exampleFolder()
{
    return QDir(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/tests/formats/v1"));
}

QByteArray exampleBytes(const QString& fileName)
{
    QFile file(exampleFolder().filePath(fileName));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

Design designOfOption(const QJsonObject& option)
{
    Design design;
    for (const KindInfo& kind : kindInfos())
        for (const QJsonValue& value : option[QLatin1String(kind.array)].toArray()) {
            const auto object = kind.create();
            QList<Error> errors;
            readFields(*kind.fields, value.toObject(), *object, QString(), errors);
            for (const Error& error : errors)
                qFatal("%s: %s", qPrintable(error.where), qPrintable(error.message));
            design = kind.with(design, *object);
        }
    QList<Error> errors;
    readFields(DesignProfile::fields(), option[QLatin1String("profile")].toObject(), design.profile, QString(), errors);
    if (!errors.isEmpty())
        qFatal("profile: %s", qPrintable(errors.first().message));
    return design;
}
}

Design exampleDesign(const QString& fileName)
{
    const ReadOutcome outcome = readProject(exampleBytes(fileName));
    if (!outcome.project)
        qFatal("%s: %s", qPrintable(fileName), qPrintable(outcome.errors.first().message));
    return outcome.project->options.first();
}

Design designOf(const char* optionJson)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(optionJson, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("test design: %s at %d", qPrintable(error.errorString()), error.offset);
    return designOfOption(document.object());
}

QJsonArray expectedFigures()
{
    return QJsonDocument::fromJson(exampleBytes(QStringLiteral("expected.json"))).object()[QLatin1String("expected")].toArray();
}

QStringList exampleFiles()
{
    return exampleFolder().entryList({QStringLiteral("*.landbridge.json")}, QDir::Files, QDir::Name);
}

QStringList namesOf(const Analysis& analysis, const QList<int>& components)
{
    QStringList names;
    for (const int component : components)
        names << analysis.componentName(component);
    return names;
}
