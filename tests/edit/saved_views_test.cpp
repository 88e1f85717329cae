// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/saved_views.h"
#include "model/edit/merge.h"
#include "model/edit/project_difference.h"
#include "model/io/read.h"
#include "model/io/write.h"
#include "tests/catch.h"

namespace {
SavedView viewNamed(const char* name)
{
    SavedView view;
    view.name = QString::fromLatin1(name);
    return view;
}

Project withViews(std::initializer_list<const char*> names)
{
    Project project = newProject(QStringLiteral("P"));
    Site site;
    site.id = ObjectId(QStringLiteral("hq"));
    site.position = QPointF(10, 20);
    project.options[0] = project.options[0].with(site);
    for (const char* name : names)
        project = addView(project, viewNamed(name))->project;
    return project;
}
}

TEST_CASE("views: one is saved under an id of its own, and its name is its own")
{
    const Project project = withViews({"Core", "Branches"});
    REQUIRE(project.views.size() == 2);
    CHECK(project.views[0].id != project.views[1].id);
    CHECK_FALSE(addView(project, viewNamed("core")));
    CHECK_FALSE(addView(project, viewNamed("  ")));
    CHECK(viewCalled(project, QStringLiteral("Core")) == findView(project, project.views[0].id));
    CHECK(viewCalled(project, QStringLiteral("Nothing")) == nullptr);
    SavedView renamed = project.views[0];
    renamed.name = QStringLiteral("Branches");
    CHECK_FALSE(setView(project, renamed));
    renamed.name = QStringLiteral("Centre");
    REQUIRE(setView(project, renamed));
    CHECK(viewCalled(*setView(project, renamed), QStringLiteral("Centre")));
    const auto removed = removeView(project, project.views[0].id);
    REQUIRE(removed);
    CHECK(removed->views.size() == 1);
    CHECK_FALSE(removeView(*removed, project.views[0].id));
    CHECK_FALSE(setView(*removed, renamed));
}

TEST_CASE("views: a file without them has the same bytes as before, and one with them survives")
{
    const Project plain = withViews({});
    CHECK_FALSE(writeProject(plain).contains("views"));
    Project project = withViews({"Core"});
    SavedView& view = project.views[0];
    view.hidden = {DrawingLayer::Notes, DrawingLayer::Azure};
    view.overlay = FigureOverlay::Latency;
    view.around = {ObjectId(QStringLiteral("hq"))};
    view.hops = 2;
    view.zoom = 0.75;
    view.centre = QPointF(100, -40);
    view.positions = placesToKeep(project.options[0]);
    const QByteArray bytes = writeProject(project);
    const ReadOutcome read = readProject(bytes);
    REQUIRE(read.project);
    CHECK(read.notices.isEmpty());
    CHECK(read.project->views.size() == 1);
    CHECK(read.project->views[0] == view);
    CHECK(writeProject(*read.project) == bytes);
    const auto removed = removeView(project, view.id);
    CHECK(writeProject(*removed) == writeProject(plain));
}

TEST_CASE("views: what a file says wrongly of them is told with its place")
{
    const QByteArray bytes = R"({"format": 1, "name": "P", "options": [{"id": "o"}], "views": [{"id": "v", "hidden": ["atlantis"]}, {"id": "v"}, 3]})";
    const ReadOutcome read = readProject(bytes);
    CHECK_FALSE(read.project);
    QStringList places;
    for (const Error& error : read.errors)
        places << error.where;
    CHECK(places.join(u' ').contains(QStringLiteral("/views/0/hidden")));
    CHECK(places.contains(QStringLiteral("/views/1/id")));
    CHECK(places.contains(QStringLiteral("/views/2")));
}

TEST_CASE("views: its places are those of objects that are there and stand elsewhere")
{
    Project project = withViews({"Core"});
    SavedView view = project.views[0];
    view.positions = placesToKeep(project.options[0]);
    REQUIRE(view.positions.size() == 1);
    CHECK(placesOfView(project.options[0], view).isEmpty());
    Site moved = *project.options[0].find<Site>(ObjectId(QStringLiteral("hq")));
    moved.position = QPointF(500, 500);
    CHECK(placesOfView(project.options[0].with(moved), view).value(moved.id) == QPointF(10, 20));
    CHECK(placesOfView(project.options[0].without(moved.id), view).isEmpty());
}

TEST_CASE("views: two sides that saved one each have both, and what differs is told")
{
    const Project base = withViews({});
    Project ours = base, theirs = base;
    ours.views = {viewNamed("Ours")};
    ours.views[0].id = ObjectId(QStringLiteral("view-1"));
    theirs.views = {viewNamed("Theirs")};
    theirs.views[0].id = ObjectId(QStringLiteral("view-2"));
    const auto merged = mergeProjects(base, ours, theirs);
    REQUIRE(merged);
    CHECK(merged->conflicts.isEmpty());
    CHECK(merged->project.views.size() == 2);
    const ProjectDifference difference = projectDifference(base, ours);
    CHECK_FALSE(difference.isEmpty());
    REQUIRE(difference.views.size() == 1);
    CHECK(difference.views[0].change == ObjectDifference::Change::Added);
}
