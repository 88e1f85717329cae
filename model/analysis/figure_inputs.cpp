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
    // What goes goes first: its id may come back with another kind.
    Design inputs = previousInputs;
    const auto matters = [](ObjectKind kind) { return kind != ObjectKind::Note && kind != ObjectKind::Group && kind != ObjectKind::Waiver; };
    Design::forEachChange(previous, design, [&](ObjectKind objectKind, const Object* before, const Object* after) {
        if (!after && matters(objectKind))
            inputs = inputs.without(before->id);
    });
    Design::forEachChange(previous, design, [&](ObjectKind objectKind, const Object* before, const Object* after) {
        const KindInfo& kind = info(objectKind);
        if (!after || !matters(objectKind))
            return;
        if (!before || !isSameToFigures(kind, *before, *after))
            inputs = kind.with(inputs, *after);
    });
    if (design.profile.securityBaseline != inputs.profile.securityBaseline)
        inputs.profile = design.profile;
    return inputs;
}
