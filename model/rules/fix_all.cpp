// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/fix_all.h"
#include "model/edit/design_difference.h"
#include <QCoreApplication>

Result<FixedAll> fixAll(const Design& design, const QList<const Finding*>& findings)
{
    FixedAll all{design, {}, {}};
    for (const Finding* finding : findings) {
        if (!finding->isFixable()) {
            all.skipped << FixedAll::Skipped{finding->key(), QCoreApplication::translate("rules", "It has no quick fix.")};
            continue;
        }
        Result<Design> edited = finding->fix.edit(all.design);
        if (!edited) {
            all.skipped << FixedAll::Skipped{finding->key(), edited.error().message};
        } else if (differenceOf(all.design, *edited).isEmpty()) {
            all.skipped << FixedAll::Skipped{finding->key(), QCoreApplication::translate("rules", "Nothing is left to change.")};
        } else {
            all.fixed << finding->key();
            all.design = std::move(edited).value();
        }
    }
    if (all.fixed.isEmpty())
        return Error{all.skipped.isEmpty() ? QCoreApplication::translate("rules", "Nothing here has a quick fix.") : all.skipped.first().why, {}};
    return all;
}
