// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/scripting/own_rules.h"
#include "model/io/project_file.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStringDecoder>

namespace {
constexpr qsizetype mostRules = 1000;
constexpr qsizetype longestRule = qsizetype(1) << 20;    // bytes

QString ownRulesText(const char* text)
{
    return QCoreApplication::translate("own-rules", text);
}

OwnRuleFile readOwnRule(const QFileInfo& info)
{
    OwnRuleFile file{info.fileName(), info.filePath(), {}, {}};
    if (!info.isFile()) {                        // a device or a pipe might never end
        file.problem = ownRulesText("It is not a file.");
        return file;
    }
    const Result<QByteArray> bytes = readBytes(file.path, longestRule);
    if (!bytes) {
        file.problem = bytes.error().message;
        return file;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    file.source = decoder(*bytes);
    if (decoder.hasError()) {
        file.source.clear();
        file.problem = ownRulesText("It is not UTF-8 text.");
    }
    return file;
}

/// Names are part of keys, so none stands for two files: the folder goes before a name that is taken, and then a number.
QString freeName(const QFileInfo& info, const QSet<QString>& taken)
{
    if (!taken.contains(info.fileName()))
        return info.fileName();
    const QString longer = info.absoluteDir().dirName() + u'/' + info.fileName();
    QString name = longer;
    for (int number = 2; taken.contains(name); ++number)
        name = QStringLiteral("%1 (%2)").arg(longer).arg(number);
    return name;
}
}

Result<QList<OwnRuleFile>> readOwnRules(const QStringList& paths)
{
    QList<OwnRuleFile> files;
    QSet<QString> names;
    for (const QString& path : paths) {
        const QFileInfo place(path);
        if (!place.exists())
            return Error{ownRulesText("There is no such file or folder: “%1”.").arg(path), path};
        QFileInfoList found{place};
        if (place.isDir()) {
            found = QDir(path).entryInfoList({QStringLiteral("*.js")}, QDir::Files | QDir::System | QDir::Hidden, QDir::Name);
            if (found.isEmpty())
                return Error{ownRulesText("The folder “%1” holds no rules: files that end in “.js”.").arg(path), path};
        }
        if (files.size() + found.size() > mostRules)
            return Error{ownRulesText("There are more than %1 files of rules.").arg(mostRules), path};
        for (const QFileInfo& info : found) {
            OwnRuleFile file = readOwnRule(info);
            file.name = freeName(info, names);
            names.insert(file.name);
            files << std::move(file);
        }
    }
    return files;
}
