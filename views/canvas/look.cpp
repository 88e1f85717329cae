// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/look.h"

ObjectId regionLookId(const QString& region)
{
    return ObjectId(QStringLiteral("\x1fregion/") + region);
}

QRectF boundsOf(const NodeLook& look)
{
    return look.rect.adjusted(-6, -6, 6, 8);         // selection ring, handles and shadow
}

QRectF boundsOf(const LinkLook& look)
{
    QRectF bounds = look.route.boundingRect().adjusted(-10, -10, 10, 10);
    for (const LabelLook& label : look.labels)
        bounds |= label.rect;
    if (look.badge)
        bounds |= look.badge->rect.adjusted(-3, -3, 3, 3);
    return bounds;
}
