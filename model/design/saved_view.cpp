// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/saved_view.h"
#include "model/design/field_builder.h"
#include "model/design/kind_info.h"

namespace {
QList<ObjectKind> kindsWithShape()
{
    QList<ObjectKind> kinds;
    for (const KindInfo& kind : kindInfos())
        if (kind.shape != Shape::None)
            kinds << kind.kind;
    return kinds;
}
}

const QList<Field>& ViewPlace::fields()
{
    static const QList<Field> list = FieldBuilder<ViewPlace>()
        .add("object", QT_TRANSLATE_NOOP("field", "Object"), &ViewPlace::object).targets(kindsWithShape()).required()
        .add("position", QT_TRANSLATE_NOOP("field", "Position"), &ViewPlace::position).range(-1e7, 1e7).required()
        .list();
    return list;
}

const QList<Field>& SavedView::fields()
{
    static const QList<Field> list = FieldBuilder<SavedView>()
        .common()
        .add("hidden", QT_TRANSLATE_NOOP("field", "Hidden layers"), &SavedView::hidden)
        .add("overlay", QT_TRANSLATE_NOOP("field", "Overlay"), &SavedView::overlay).byDefault(QT_TRANSLATE_NOOP("field", "none"))
        .add("around", QT_TRANSLATE_NOOP("field", "Around"), &SavedView::around).targets(kindsWithShape()).hint(QT_TRANSLATE_NOOP("field", "Only these objects and what is near them is shown."))
        .add("hops", QT_TRANSLATE_NOOP("field", "Hops"), &SavedView::hops).range(1, 99).byDefault(QT_TRANSLATE_NOOP("field", "all that is connected"))
        .add("zoom", QT_TRANSLATE_NOOP("field", "Zoom"), &SavedView::zoom).range(0.01, 100).byDefault(QT_TRANSLATE_NOOP("field", "all of the drawing"))
        .add("centre", QT_TRANSLATE_NOOP("field", "Centre"), &SavedView::centre).range(-1e7, 1e7)
        .add("positions", QT_TRANSLATE_NOOP("field", "Positions"), &SavedView::positions).hint(QT_TRANSLATE_NOOP("field", "Where objects stand in this view. The design keeps its own positions until they are taken over."))
        .list();
    return list;
}

bool SavedView::operator==(const SavedView& other) const
{
    return writeFields(fields(), *this) == writeFields(fields(), other);
}
