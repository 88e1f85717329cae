// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/waiver.h"
#include "model/design/field_builder.h"

const QList<Field>& Waiver::fields()
{
    static const QList<Field> list = FieldBuilder<Waiver>()
        .common()
        .add("key", QT_TRANSLATE_NOOP("field", "Finding"), &Waiver::key).required().presentation().hint(QT_TRANSLATE_NOOP("field", "The finding's key: its rule, then its subjects."))
        .add("reason", QT_TRANSLATE_NOOP("field", "Reason"), &Waiver::reason).longText().presentation()
        .add("who", QT_TRANSLATE_NOOP("field", "Who"), &Waiver::who).presentation().hint(QT_TRANSLATE_NOOP("field", "Who accepts it."))
        .add("when", QT_TRANSLATE_NOOP("field", "When"), &Waiver::when).presentation()
        .add("until", QT_TRANSLATE_NOOP("field", "Until"), &Waiver::until).presentation().byDefault(QT_TRANSLATE_NOOP("field", "for good")).hint(QT_TRANSLATE_NOOP("field", "The last day it holds. After it the finding counts again."))
        .description()
        .list();
    return list;
}
