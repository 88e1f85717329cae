// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/templates.h"
#include "model/io/project_file.h"
#include <QDir>

const QList<DesignTemplate>& designTemplates()
{
    static const QList<DesignTemplate> list = [] {
        QList<DesignTemplate> templates;
        const QString suffix = QStringLiteral(".landbridge.json");
        const QDir folder(QStringLiteral(":/templates"));
        for (const QString& file : folder.entryList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Name)) {
            const QByteArray bytes = readBytes(folder.filePath(file), ReadLimits().bytes).value_or({});
            const ReadOutcome outcome = readProject(bytes);
            Q_ASSERT_X(outcome.project, "templates", qPrintable(file));
            if (outcome.project)
                templates << DesignTemplate{file.chopped(suffix.size()), outcome.project->name, outcome.project->description, bytes};
        }
        return templates;
    }();
    return list;
}

const DesignTemplate* findTemplate(const QString& name)
{
    for (const DesignTemplate& candidate : designTemplates())
        if (candidate.name == name)
            return &candidate;
    return nullptr;
}

const DesignTemplate& sampleDesign()
{
    const DesignTemplate* sample = findTemplate(QStringLiteral("vpn-and-expressroute-side-by-side"));
    Q_ASSERT(sample);
    return *sample;
}
