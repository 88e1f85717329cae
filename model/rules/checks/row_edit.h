// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/design.h"
#include <QCoreApplication>
#include <functional>

/// What a quick fix says of a design that has changed since.
inline Error noLongerFits()
{
    return {QCoreApplication::translate("rules", "The design has changed: this no longer fits."), {}};
}

/// A quick fix that changes one object; `change` returns false when it no longer fits.
template <class Row> std::function<Result<Design>(const Design&)> changing(const ObjectId& id, std::function<bool(const Design&, Row&)> change)
{
    return [id, change](const Design& design) -> Result<Design> {
        const Row* found = design.find<Row>(id);
        if (!found)
            return noLongerFits();
        Row row = *found;
        if (!change(design, row))
            return noLongerFits();
        return design.with(row);
    };
}
