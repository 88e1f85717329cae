// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/canvas_clipboard.h"
#include "model/io/read.h"
#include "model/io/write.h"
#include <QCoreApplication>
#include <QMimeData>

namespace {
const QString jsonMimeType = QStringLiteral("application/json");
}

QMimeData* clipboardData(const Design& fragment)
{
    Project project = newProject(QStringLiteral("Clipboard"));
    Design option = fragment;
    if (option.id.isEmpty())
        option.id = QStringLiteral("o1");
    project.options = {option};
    const QByteArray bytes = writeProject(project);
    auto* data = new QMimeData;
    data->setData(jsonMimeType, bytes);
    data->setText(QString::fromUtf8(bytes));
    return data;
}

Result<Design> fragmentOf(const QMimeData& data)
{
    const QByteArray bytes = data.hasFormat(jsonMimeType) ? data.data(jsonMimeType) : data.text().toUtf8();
    const Error nothing{QCoreApplication::translate("canvas", "The clipboard holds no objects of a design. Copy some on a canvas first."), {}};
    if (!bytes.trimmed().startsWith('{'))
        return nothing;
    const ReadOutcome outcome = readProject(bytes);
    if (!outcome.project || outcome.project->options.isEmpty())
        return outcome.errors.isEmpty() ? nothing : Error{nothing.message + QLatin1Char(' ') + outcome.errors.first().message, outcome.errors.first().where};
    return outcome.project->options.first();
}
