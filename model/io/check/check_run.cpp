// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/check/check_run.h"
#include "model/rules/verdict.h"
#include <QCoreApplication>
#include <algorithm>

QString CheckedOption::name() const
{
    return report.design.name.isEmpty() ? report.design.id : report.design.name;
}

TextPlace CheckedFile::placeOf(const CheckedOption& option, const Finding& finding) const
{
    const TextPlace subject = places.object(option.index, finding.objects.first());
    for (const FieldOf& field : finding.fields) {
        const TextPlace place = places.field(option.index, field.object, field.key);
        if (place != places.object(option.index, field.object))
            return place;
    }
    return subject;
}

bool CheckRun::fails() const
{
    const auto isUnmet = [](const RequirementVerdict& requirement) { return requirement.state != RequirementState::Met; };
    const auto hasSome = [&](const CheckedOption& option) { return (failOn && hasFindings(option.report, *failOn)) || std::any_of(option.requirements.begin(), option.requirements.end(), isUnmet); };
    return std::any_of(files.begin(), files.end(), [&](const CheckedFile& file) { return std::any_of(file.options.begin(), file.options.end(), hasSome); });
}

bool CheckRun::isUsable() const
{
    return std::all_of(files.begin(), files.end(), [](const CheckedFile& file) { return file.isUsable(); });
}

CheckedFile checkFile(const QString& path, const QByteArray& bytes, const QList<Error>& errors, const Project* project, const QString& option,
                      const Catalogue& catalogue, QDate day, const MoreFindings& more)
{
    CheckedFile file{path, errors, {}, {}};
    if (!project)
        return file;
    QStringList names;
    for (qsizetype i = 0; i < project->options.size(); ++i) {
        const Design& design = project->options[i];
        names << (design.name.isEmpty() ? design.id : design.name);
        if (option.isNull() || design.name == option || design.id == option) {
            const Analysis analysis = analyse(design, catalogue);
            Report report = checkRules(analysis, day);
            if (more)
                report = withFindings(std::move(report), more(analysis));
            QList<RequirementVerdict> requirements;
            if (!project->requirements.isEmpty()) {
                const Analysis graded = gradedBy(report, analysis);
                requirements = checkRequirements(project->requirements, graded, costOf(graded, catalogue.prices(), project->currency.isEmpty() ? defaultCurrency : project->currency));
            }
            file.options.push_back({i, std::move(report), std::move(requirements)});
        }
    }
    if (file.options.empty())
        file.errors << Error{QCoreApplication::translate("check", "There is no option “%1”; there are: %2.").arg(option, names.join(QStringLiteral(", "))), {}};
    const auto needsPlaces = [](const CheckedOption& one) { return !one.report.findings.empty() || !one.report.staleWaivers.isEmpty() || !one.requirements.isEmpty(); };
    if (std::any_of(file.options.begin(), file.options.end(), needsPlaces))
        file.places = ObjectPlaces(bytes);
    return file;
}
