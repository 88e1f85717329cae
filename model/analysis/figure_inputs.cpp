// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/figure_inputs.h"
#include "model/design/kind_info.h"
#include <algorithm>

namespace {
bool isSameToFigures(const KindInfo& kind, const Object& before, const Object& after)
{
    return std::all_of(kind.fields->begin(), kind.fields->end(), [&](const Field& field) { return field.isPresentation || field.get(before) == field.get(after); });
}
}

Design figureInputsOf(const Design& design, const Design& previous, const Design& previousInputs)
{
    Design inputs = previousInputs;
    Design::forEachChange(previous, design, [&](ObjectKind objectKind, const Object* before, const Object* after) {
        const KindInfo& kind = info(objectKind);
        if (objectKind == ObjectKind::Note || objectKind == ObjectKind::Group)
            return;
        if (!after)
            inputs = inputs.without(before->id);
        else if (!before || !isSameToFigures(kind, *before, *after))
            inputs = kind.with(inputs, *after);
    });
    return inputs;
}
