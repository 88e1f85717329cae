// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/nat_rule.h"
#include "model/design/field_builder.h"

const QList<Field>& NatRule::fields()
{
    static const QList<Field> list = FieldBuilder<NatRule>()
        .add("name", QT_TRANSLATE_NOOP("field", "Name"), &NatRule::name).required()
        .add("type", QT_TRANSLATE_NOOP("field", "Type"), &NatRule::type).required()
        .add("mode", QT_TRANSLATE_NOOP("field", "Mode"), &NatRule::mode).required()
        .add("internalMappings", QT_TRANSLATE_NOOP("field", "Internal mappings"), &NatRule::internalMappings)
        .add("externalMappings", QT_TRANSLATE_NOOP("field", "External mappings"), &NatRule::externalMappings)
        .list();
    return list;
}
