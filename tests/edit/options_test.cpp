// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/options.h"
#include "model/io/read.h"
#include "model/io/write.h"
#include "tests/catch.h"
#include <QSet>
#include <random>

namespace {
Site siteOfOption(const char* id)
{
    Site site;
    site.id = ObjectId(QString::fromLatin1(id));
    site.name = QStringLiteral("Site");
    return site;
}

Project projectWithOptions(int count)
{
    Project project = newProject(QStringLiteral("P"));
    while (project.options.size() < count)
        project = addOption(project)->project;
    return project;
}

QStringList optionNames(const Project& project)
{
    QStringList names;
    for (const Design& option : project.options)
        names << option.name;
    return names;
}
}

TEST_CASE("a new option is empty, stands behind the one it was asked at and has a name and an id of its own")
{
    Project project = newProject(QStringLiteral("P"));
    project.options[0] = project.options[0].with(siteOfOption("s"));
    const QString first = project.options[0].id;
    const auto added = addOption(project, first);
    REQUIRE(added);
    REQUIRE(added->project.options.size() == 2);
    CHECK(added->project.options[1].id == added->option);
    CHECK(added->project.options[1].objectCount() == 0);
    CHECK(added->project.options[1].name == QStringLiteral("Option B"));
    const auto between = addOption(added->project, first);
    REQUIRE(between);
    CHECK(between->project.indexOf(between->option) == 1);
    CHECK(between->project.options[1].name == QStringLiteral("Option C"));
}

TEST_CASE("a copy of an option has the same objects under the same ids, and shares them")
{
    Project project = newProject(QStringLiteral("P"));
    project.options[0] = project.options[0].with(siteOfOption("s"));
    project.options[0].name = QStringLiteral("As drawn");
    project.options[0].profile.criticality = Criticality::MissionCritical;
    const auto copied = duplicateOption(project, project.options[0].id);
    REQUIRE(copied);
    const Design& copy = copied->project.options[1];
    CHECK(copy.sharesAllRowsWith(project.options[0]));
    CHECK(copy.profile == project.options[0].profile);
    CHECK(copy.name == QStringLiteral("As drawn (copy)"));
    CHECK(duplicateOption(copied->project, project.options[0].id)->project.options[1].name == QStringLiteral("As drawn (copy 2)"));
    CHECK_FALSE(duplicateOption(project, QStringLiteral("gone")));
}

TEST_CASE("names of options differ, whatever their case, and are not empty")
{
    const Project project = projectWithOptions(2);
    const QString second = project.options[1].id;
    CHECK(renameOption(project, second, QStringLiteral("  With   Metro "))->project.options[1].name == QStringLiteral("With Metro"));
    CHECK(renameOption(project, second, project.options[1].name.toUpper()));                      // its own
    CHECK(renameOption(project, second, project.options[0].name.toUpper()).error().message.contains(QStringLiteral("Another option")));
    CHECK(renameOption(project, second, QStringLiteral(" ")).error().where == QStringLiteral("name"));
    CHECK_FALSE(renameOption(project, QStringLiteral("gone"), QStringLiteral("X")));
}

TEST_CASE("options are moved within the order, and the last one left stays")
{
    const Project project = projectWithOptions(3);
    const QStringList names = optionNames(project);
    const QString first = project.options[0].id;
    CHECK(optionNames(moveOption(project, first, 1)->project) == QStringList{names[1], names[0], names[2]});
    CHECK(optionNames(moveOption(project, first, 99)->project) == QStringList{names[1], names[2], names[0]});
    CHECK(optionNames(moveOption(project, first, -1)->project) == names);
    const auto one = removeOption(project, project.options[2].id);
    REQUIRE(one);
    CHECK(one->option == project.options[1].id);
    const auto two = removeOption(one->project, first);
    REQUIRE(two);
    CHECK(two->option == project.options[1].id);
    CHECK_FALSE(removeOption(two->project, two->option));
}

TEST_CASE("after any verbs ids and names of options differ, and the file holds them all")
{
    std::mt19937 random(7);
    Project project = newProject(QStringLiteral("P"));
    project.options[0] = project.options[0].with(siteOfOption("s"));
    for (int step = 0; step < 200; ++step) {
        const QString any = project.options[qsizetype(random() % std::size_t(project.options.size()))].id;
        const unsigned verb = random() % 5;
        const auto edited = verb == 0 ? addOption(project, any)
            : verb == 1               ? duplicateOption(project, any)
            : verb == 2               ? moveOption(project, any, qsizetype(random() % 6))
            : verb == 3               ? renameOption(project, any, QStringLiteral("Option %1").arg(QChar('A' + int(random() % 5))))
                                      : removeOption(project, any);
        if (!edited)
            continue;
        project = edited->project;
        REQUIRE(project.indexOf(edited->option) >= 0);
        QSet<QString> ids, names;
        for (const Design& option : project.options) {
            ids.insert(option.id);
            names.insert(option.name.toLower());
        }
        REQUIRE(ids.size() == project.options.size());
        REQUIRE(names.size() == project.options.size());
    }
    const ReadOutcome read = readProject(writeProject(project));
    REQUIRE(read.project);
    CHECK(optionNames(*read.project) == optionNames(project));
}
