// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/secrets.h"
#include "model/design/kind_info.h"
#include <algorithm>

namespace {
bool hasSecret(const KindInfo& kind, const Object& object)
{
    return std::any_of(kind.fields->begin(), kind.fields->end(), [&](const Field& field) { return field.isSecret && !field.get(object).isUndefined(); });
}
}

Design withoutSecrets(const Design& design)
{
    Design cleared = design;
    for (const KindInfo& kind : kindInfos())
        kind.forEach(design, [&](const Object& object) {
            if (!hasSecret(kind, object))
                return;
            const std::shared_ptr<Object> copy = kind.clone(object);
            QList<Error> none;
            for (const Field& field : *kind.fields)
                if (field.isSecret)
                    field.set(*copy, QJsonValue::Undefined, field.key, none);
            cleared = kind.with(cleared, *copy);
        });
    return cleared;
}

Project withoutSecrets(const Project& project)
{
    Project cleared = project;
    for (Design& option : cleared.options)
        option = withoutSecrets(option);
    return cleared;
}

bool hasSecrets(const Project& project)
{
    bool found = false;
    for (const Design& option : project.options)
        for (const KindInfo& kind : kindInfos())
            kind.forEach(option, [&](const Object& object) { found = found || hasSecret(kind, object); });
    return found;
}
