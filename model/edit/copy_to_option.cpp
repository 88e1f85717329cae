// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/copy_to_option.h"
#include "model/design/kind_info.h"
#include "model/edit/clipboard.h"
#include "model/edit/remove.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
Design withObjects(Design design, const Design& source, const QSet<ObjectId>& ids)
{
    for (const ObjectId& id : ids)
        design = info(*source.kindOf(id)).with(design, *source.find(id));
    return design;
}

/// The ids, and what they cannot stand without in `target`.
QSet<ObjectId> withNeeds(const Design& source, QSet<ObjectId> ids, const Design& target)
{
    for (qsizetype before = -1; before != ids.size();) {
        before = ids.size();
        const Design both = withObjects(target, source, ids);
        for (const ObjectId& id : unsupported(both)) {
            if (!ids.contains(id))
                continue;
            for (const Reference& reference : referencesOf(*source.kindOf(id), *source.find(id)))
                if (!both.contains(reference.target) && source.contains(reference.target))
                    ids.insert(reference.target);
        }
    }
    return ids;
}
}

Result<CopiedToOptions> copyToOptions(const Project& project, const QString& from, const QList<ObjectId>& ids, const QStringList& to)
{
    const qsizetype source = project.indexOf(from);
    if (source < 0)
        return Error{QCoreApplication::translate("edit", "There is no option “%1” any more.").arg(from), QStringLiteral("options")};
    const Design design = project.options[source];
    QList<ObjectId> chosen;
    for (const ObjectId& id : ids)
        if (design.contains(id))
            chosen << id;
    if (chosen.isEmpty() || to.isEmpty())
        return Error{QCoreApplication::translate("edit", "There is nothing to copy."), {}};
    const QSet<ObjectId> fragment = copiedWith(design, chosen);
    CopiedToOptions outcome{project, {}};
    QSet<ObjectId> all;
    for (const QString& id : to) {
        const qsizetype at = project.indexOf(id);
        if (at < 0)
            return Error{QCoreApplication::translate("edit", "There is no option “%1” any more.").arg(id), QStringLiteral("options")};
        const Design& target = project.options[at];
        const QSet<ObjectId> needed = withNeeds(design, fragment, target);
        for (const ObjectId& one : needed)
            if (target.contains(one) && target.kindOf(one) != design.kindOf(one))
                return Error{QCoreApplication::translate("edit", "“%1” cannot be copied to “%2”: there %3 has the same id.").arg(displayName(design, one), target.name, displayName(target, one)), one.text};
        outcome.project.options[at] = withoutDangling(withObjects(target, design, needed));
        all += needed;
    }
    outcome.copied = QList<ObjectId>(all.begin(), all.end());
    std::sort(outcome.copied.begin(), outcome.copied.end());
    return outcome;
}
