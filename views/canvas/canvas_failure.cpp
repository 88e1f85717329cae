// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/canvas_failure.h"
#include "views/canvas/look.h"

FailureNote CanvasFailure::of(const LinkLook& link) const
{
    if (notes.isEmpty())
        return {};
    FailureNote gravest = of(link.id);
    for (const ObjectId& object : link.objects)
        if (const FailureNote note = of(object); note.mark > gravest.mark)
            gravest = note;
    if (!link.objects.isEmpty() || gravest.mark != FailureMark::Unaffected)
        return gravest;
    for (const ObjectId& end : {link.from, link.to})
        if (of(end).mark >= FailureMark::CutOff)
            gravest.mark = FailureMark::CutOff;
    if (gravest.mark == FailureMark::Unaffected && carrying.contains(link.from) && carrying.contains(link.to))
        gravest.mark = FailureMark::Carries;
    return gravest;
}
