// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/read.h"
#include "model/io/json_tree.h"
#include "model/io/migrations/migrations.h"
#include "model/io/project_fields.h"
#include "model/io/read_option.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <cmath>
#include <new>

namespace {
QString fileText(const char* text)
{
    return QCoreApplication::translate("read", text);
}

/// The format of the file, 0 when it has none that is a format.
int readFormat(const QJsonObject& json, QList<Error>& errors)
{
    const QJsonValue value = json.value(formatKey);
    const double number = value.toDouble();
    if (value.isUndefined())
        errors << Error{fileText(QT_TRANSLATE_NOOP("read", "“format” is missing; a Landbridge design starts with \"format\": 1.")), {}};
    else if (!value.isDouble() || number != std::floor(number) || number < 1 || number > 1e6)
        errors << Error{fileText(QT_TRANSLATE_NOOP("read", "“format” must be a whole number, 1 or more.")), pointerTo({}, formatKey)};
    else
        return int(number);
    return 0;
}

void readOptions(const QJsonObject& json, Project& project, ReadState& state)
{
    const QString at = pointerTo({}, optionsKey);
    const QJsonValue value = json.value(optionsKey);
    const QJsonArray elements = value.toArray();
    if (value.isUndefined())
        state.errors << Error{fileText(QT_TRANSLATE_NOOP("read", "“options” is missing; a design has at least one option.")), {}};
    else if (!value.isArray() || elements.isEmpty())
        state.errors << Error{fileText(QT_TRANSLATE_NOOP("read", "“options” must be a list of at least one option.")), at};
    for (qsizetype i = 0; i < elements.size() && !state.isFull(); ++i) {
        const QString where = pointerTo(at, i);
        if (!elements[i].isObject()) {
            state.errors << Error{fileText(QT_TRANSLATE_NOOP("read", "Each element of “options” must be an object.")), where};
            continue;
        }
        Design option = readOption(elements[i].toObject(), where, state);
        if (!option.id.isEmpty() && project.indexOf(option.id) >= 0)
            state.errors << Error{fileText(QT_TRANSLATE_NOOP("read", "Two options have the id “%1”.")).arg(option.id), pointerTo(where, QStringLiteral("id"))};
        project.options << std::move(option);
    }
}

void keepUnknownMembers(const QJsonObject& json, Project& project, UnknownFields& unknown)
{
    project.extra = json;
    project.extra.remove(formatKey);
    project.extra.remove(optionsKey);
    project.extra.remove(requirementsKey);
    project.extra.remove(viewsKey);
    for (const TextField<Project>& field : projectTexts())
        project.extra.remove(QLatin1String(field.key));
    for (auto member = project.extra.begin(); member != project.extra.end(); ++member)
        unknown.add({}, member.key(), pointerTo({}, member.key()));
}

/// Gives each entry the line of its place, puts them in the order of lines, and cuts the list where it is too long to be read.
void placeInLines(QList<Error>& entries, const QByteArray& bytes, qsizetype longest)
{
    const qsizetype found = entries.size();
    entries.resize(std::min(found, longest));
    QSet<QString> pointers;
    for (const Error& entry : entries)
        if (entry.line == 0)
            pointers.insert(entry.where);
    const auto lines = pointers.isEmpty() ? QHash<QString, int>() : linesOf(bytes, pointers);
    for (Error& entry : entries)
        if (entry.line == 0)
            entry.line = lines.value(entry.where);
    std::stable_sort(entries.begin(), entries.end(), [](const Error& a, const Error& b) { return a.line < b.line; });
    if (found > longest)
        entries << Error{fileText(QT_TRANSLATE_NOOP("read", "There are more than these %1.")).arg(longest), {}, entries.last().line};
}

ReadOutcome readTree(const QByteArray& bytes, const ReadLimits& limits)
{
    ReadOutcome outcome;
    JsonTree tree = parseJson(bytes, limits);
    outcome.errors = std::move(tree.errors);
    outcome.notices = std::move(tree.notices);
    if (tree.root.isUndefined())
        return outcome;
    if (!tree.root.isObject()) {
        outcome.errors << Error{fileText(QT_TRANSLATE_NOOP("read", "The file must hold one JSON object.")), {}, 1};
        return outcome;
    }

    ReadState state{limits, std::move(outcome.errors), {}};
    Project project;
    const int format = readFormat(tree.root.toObject(), state.errors);
    outcome.isNewer = format > Project::currentFormat;
    if (outcome.isNewer)
        outcome.notices << Error{fileText(QT_TRANSLATE_NOOP("read", "The file is of format %1; this version of Landbridge reads formats up to %2. It can be looked at, not saved.")).arg(format).arg(Project::currentFormat), pointerTo({}, formatKey)};
    const QJsonObject json = format > 0 ? migrated(tree.root.toObject(), format) : tree.root.toObject();
    project.format = outcome.isNewer ? format : Project::currentFormat;
    readTexts(projectTexts(), json, project, {}, state.errors);
    keepUnknownMembers(json, project, state.unknown);
    project.requirements = readRequirements(json.value(requirementsKey), pointerTo({}, requirementsKey), state);
    project.views = readViews(json.value(viewsKey), pointerTo({}, viewsKey), state);
    readOptions(json, project, state);

    outcome.errors = std::move(state.errors);
    outcome.notices += state.unknown.notices();
    placeInLines(outcome.errors, bytes, limits.errors);
    placeInLines(outcome.notices, bytes, limits.errors);
    if (outcome.errors.isEmpty())
        outcome.project = std::move(project);
    return outcome;
}
}

ReadOutcome readProject(const QByteArray& bytes, const ReadLimits& limits)
{
    ReadOutcome failed;
    try {
        return readTree(bytes, limits);
    } catch (const std::bad_alloc&) {
        failed.errors << Error{fileText(QT_TRANSLATE_NOOP("read", "There is not enough memory to read the file.")), {}};
    } catch (const std::exception& exception) {
        failed.errors << Error{fileText(QT_TRANSLATE_NOOP("read", "The file cannot be read: %1.")).arg(QString::fromUtf8(exception.what())), {}};
    }
    return failed;
}
