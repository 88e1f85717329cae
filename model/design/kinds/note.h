// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/field.h"
#include "model/design/object.h"
#include <QSizeF>

/// Free text on the canvas.
struct Note : Object
{
    static constexpr ObjectKind kind = ObjectKind::Note;
    static const QList<Field>& fields();

    QString text;
    QString colour;                              ///< a name of the theme's palette
    std::optional<QSizeF> size;
};
