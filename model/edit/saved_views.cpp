// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/saved_views.h"
#include "model/design/kind_info.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
auto placeOfView(const QList<SavedView>& views, const ObjectId& id)
{
    return std::find_if(views.begin(), views.end(), [&](const SavedView& one) { return one.id == id; });
}

Error viewGone()
{
    return Error{QCoreApplication::translate("edit", "This view no longer exists."), QStringLiteral("views")};
}

/// Nothing when the name can be had.
std::optional<Error> nameFault(const Project& project, const SavedView& view)
{
    if (view.name.trimmed().isEmpty())
        return Error{QCoreApplication::translate("edit", "Give the view a name."), QStringLiteral("name")};
    for (const SavedView& other : project.views)
        if (other.id != view.id && other.name.compare(view.name, Qt::CaseInsensitive) == 0)
            return Error{QCoreApplication::translate("edit", "There is a view “%1” already; choose another name, or update that one.").arg(other.name), QStringLiteral("name")};
    return {};
}
}

const SavedView* findView(const Project& project, const ObjectId& id)
{
    const auto found = placeOfView(project.views, id);
    return found == project.views.end() ? nullptr : &*found;
}

const SavedView* viewCalled(const Project& project, const QString& name)
{
    for (const SavedView& view : project.views)
        if (view.name == name || view.id.text == name)
            return &view;
    return nullptr;
}

Result<AddedView> addView(const Project& project, SavedView view)
{
    view.id = {};
    if (const auto fault = nameFault(project, view))
        return *fault;
    for (qsizetype number = project.views.size() + 1; view.id.isEmpty() || findView(project, view.id); ++number)
        view.id = ObjectId(QStringLiteral("view-%1").arg(number));
    AddedView added{project, view.id};
    auto& list = added.project.views;
    list.insert(std::upper_bound(list.begin(), list.end(), view, [](const SavedView& a, const SavedView& b) { return a.id < b.id; }), view);
    return added;
}

Result<Project> setView(const Project& project, const SavedView& view)
{
    const auto found = placeOfView(project.views, view.id);
    if (found == project.views.end())
        return viewGone();
    if (const auto fault = nameFault(project, view))
        return *fault;
    Project edited = project;
    edited.views[found - project.views.begin()] = view;
    return edited;
}

Result<Project> removeView(const Project& project, const ObjectId& id)
{
    const auto found = placeOfView(project.views, id);
    if (found == project.views.end())
        return viewGone();
    Project edited = project;
    edited.views.removeAt(found - project.views.begin());
    edited.views.isWritten = false;                      // the file is as if there had never been one
    return edited;
}

QHash<ObjectId, QPointF> placesOfView(const Design& design, const SavedView& view)
{
    QHash<ObjectId, QPointF> places;
    for (const ViewPlace& place : view.positions)
        if (const Object* object = design.find(place.object); object && place.position && object->position != place.position)
            places.insert(place.object, *place.position);
    return places;
}

ListOf<ViewPlace> placesToKeep(const Design& design)
{
    ListOf<ViewPlace> places;
    design.forEach([&](const auto& object) {
        if (!object.position)
            return;
        ViewPlace place;
        place.object = object.id;
        place.position = object.position;
        places << place;
    });
    places.isWritten = !places.isEmpty();
    return places;
}
