// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/note.h"
#include "model/design/field_builder.h"

const QList<Field>& Note::fields()
{
    static const QList<Field> list = FieldBuilder<Note>()
        .common()
        .add("text", QT_TRANSLATE_NOOP("field", "Text"), &Note::text).longText()
        .add("colour", QT_TRANSLATE_NOOP("field", "Colour"), &Note::colour)
        .add("size", QT_TRANSLATE_NOOP("field", "Size"), &Note::size).range(20, 10000)
        .position()
        .description()
        .list();
    return list;
}
