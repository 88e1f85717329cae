// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/edit/desk.h"
#include "model/catalogue/catalogue.h"
#include "model/design/kind_info.h"
#include "model/edit/add.h"
#include "model/edit/connect.h"
#include "tests/catch.h"
#include <QSet>

ObjectId Desk::add(ObjectKind kind, const ObjectId& container, QPointF at)
{
    const auto edited = addObject(design, Catalogue::builtIn(), kind, at, container);
    INFO((edited ? QString() : edited.error().message).toStdString());
    REQUIRE(edited);
    design = edited->design;
    return edited->ids.first();
}

QList<ObjectId> Desk::link(const ObjectId& from, const ObjectId& to)
{
    const auto edited = connectObjects(design, Catalogue::builtIn(), from, to);
    INFO((edited ? QString() : edited.error().message).toStdString());
    REQUIRE(edited);
    design = edited->design;
    return edited->ids;
}

void requireSound(const Design& design)
{
    QSet<QString> ids;
    for (const KindInfo& kind : kindInfos())
        kind.forEach(design, [&](const Object& object) {
            REQUIRE_FALSE(ids.contains(object.id.text));
            ids.insert(object.id.text);
            for (const Reference& reference : referencesOf(kind.kind, object)) {
                INFO(object.id.text.toStdString() << "." << reference.field->key.toStdString());
                const auto target = design.kindOf(reference.target);
                REQUIRE(target);
                REQUIRE(reference.field->targets.contains(*target));
            }
            for (const Field& field : *kind.fields)
                REQUIRE_FALSE(isMissing(field, *kind.fields, object));
        });
}
