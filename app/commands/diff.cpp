// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "app/commands/load_design.h"
#include "app/commands/option_names.h"
#include "model/io/difference_text.h"
#include <algorithm>

namespace {
const QString nothing = QStringLiteral("/dev/null");     // what git names for a side that is not there

/// What stands in a file; a project without options for a side that is not there. Nothing, and told: it cannot be used.
std::optional<Project> projectOf(const QString& path)
{
    if (path == nothing)
        return Project();
    LoadOutcome outcome = loadDesign(path);
    return outcome.file ? std::optional(outcome.file->project) : std::nullopt;
}

const Design* named(const Project& project, const QString& name)
{
    const auto found = std::find_if(project.options.begin(), project.options.end(), [&](const Design& one) { return one.name == name || one.id == name; });
    return found == project.options.end() ? nullptr : &*found;
}

int noSuchOption(CommandLine& line, const Project& project, const QString& name)
{
    return line.refuse(QStringLiteral("There is no option “%1”; there are: %2.").arg(name, optionNames(project)));
}

/// As git calls its external diff: PATH OLD-FILE OLD-HEX OLD-MODE NEW-FILE NEW-HEX NEW-MODE, and two more of a renamed file. It shows what
/// is printed, and takes any other exit code than 0 for a failure. Source: git documentation, "git", GIT_EXTERNAL_DIFF.
bool isCalledByGit(const QStringList& arguments)
{
    return (arguments.size() == 7 || arguments.size() == 9) && std::none_of(arguments.begin(), arguments.end(), [](const QString& one) { return one.startsWith(QLatin1String("--")); });
}

int diffForGit(const QStringList& arguments)
{
    const auto before = projectOf(arguments[1]), after = projectOf(arguments[4]);
    if (!before || !after) {
        printOutput(QStringLiteral("landbridge: %1 cannot be compared as a design.\n").arg(arguments[0]));
        return Success;
    }
    const ProjectDifference difference = projectDifference(*before, *after);
    printOutput(QStringLiteral("%1\n%2\n").arg(arguments[0], difference.isEmpty() ? QStringLiteral("  nothing but places on the drawing, or the form of the file") : differenceText(difference, *before, *after)));
    return Success;
}

int printDifference(const CommandLine& line, const ProjectDifference& difference, const Project& before, const Project& after)
{
    if (line.has(QStringLiteral("json")))
        printOutput(differenceJson(difference, before, after));
    else
        printOutput(difference.isEmpty() ? QStringLiteral("Nothing differs.\n") : differenceText(difference, before, after));
    return difference.isEmpty() ? Success : Found;
}

int runDiff(const Command& self, const QStringList& arguments)
{
    if (isCalledByGit(arguments))
        return diffForGit(arguments);
    CommandLine line(self);
    line.option({QStringLiteral("option")}, QStringLiteral("NAME"), QStringLiteral("Of one file: the two options to compare. Of two files: the option of both (all)."));
    line.flag(QStringLiteral("json"), QStringLiteral("Prints the differences as JSON."));
    line.flag(QStringLiteral("places"), QStringLiteral("Tells objects that stand elsewhere on the drawing, too."));
    if (!line.files(1, 2).read(arguments))
        return line.exitCode();
    const QStringList files = line.files(), wanted = line.values(QStringLiteral("option"));
    const Places places = line.has(QStringLiteral("places")) ? Places::Told : Places::LeftOut;
    if (files.size() == 1 && wanted.size() != 2)
        return line.refuse(QStringLiteral("Name two files, or one file and two of its options with --option."));
    if (files.size() == 2 && wanted.size() > 2)
        return line.refuse(QStringLiteral("Name one option of both files, or one of each."));
    auto before = projectOf(files.first()), after = projectOf(files.last());
    if (!before || !after)
        return Unusable;
    if (wanted.isEmpty())
        return printDifference(line, projectDifference(*before, *after, places), *before, *after);
    const Design* was = named(*before, wanted.first());
    const Design* is = named(*after, wanted.last());
    if (!was)
        return noSuchOption(line, *before, wanted.first());
    if (!is)
        return noSuchOption(line, *after, wanted.last());
    ProjectDifference difference;
    if (OptionDifference one = optionDifference(*was, *is, places); !one.isEmpty())
        difference.options << std::move(one);
    return printDifference(line, difference, *before, *after);
}
}

Command diffCommand()
{
    return {QStringLiteral("diff"), QStringLiteral("OLD NEW [--option NAME] [--places] [--json] | FILE --option A --option B [--places] [--json]"),
            QStringLiteral("Tells what differs between two files or options, object by object; exits with 1 when something does. Git can call it, too."), Needs::Nothing, runDiff};
}
