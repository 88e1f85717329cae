// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/waivers.h"
#include "model/edit/new_id.h"
#include <QCoreApplication>

Result<Design> waive(const Design& design, const QString& key, const QString& reason, const QString& who, QDate when, std::optional<QDate> until)
{
    if (key.isEmpty())
        return Error{QCoreApplication::translate("edit", "A waiver is of one finding: choose it first."), QStringLiteral("key")};
    if (reason.trimmed().isEmpty())
        return Error{QCoreApplication::translate("edit", "Say why this is acceptable: whoever reads the waiver later needs it."), QStringLiteral("reason")};
    if (until && (!until->isValid() || (when.isValid() && *until < when)))
        return Error{QCoreApplication::translate("edit", "The last day of a waiver cannot be over when it is given."), QStringLiteral("until")};
    Waiver waiver;
    Design result = design;
    for (const Waiver& other : design.all<Waiver>())
        if (other.key == key) {
            if (waiver.id.isEmpty())
                waiver.id = other.id;
            else
                result = result.without(other.id);
        }
    if (waiver.id.isEmpty())
        waiver.id = newId(design, ObjectKind::Waiver);
    waiver.key = key;
    waiver.reason = reason.trimmed();
    waiver.who = who.trimmed().isEmpty() ? QString() : who.trimmed();
    if (when.isValid())
        waiver.when = when;
    waiver.until = until;
    return result.with(waiver);
}

Result<Design> removeWaiver(const Design& design, const ObjectId& waiver)
{
    if (!design.find<Waiver>(waiver))
        return Error{QCoreApplication::translate("edit", "This waiver no longer exists."), {}};
    return design.without(waiver);
}

Result<Design> removeStaleWaivers(const Design& design, const QList<ObjectId>& stale)
{
    Design result = design;
    for (const ObjectId& id : stale)
        if (design.find<Waiver>(id))
            result = result.without(id);
    if (result.sharesAllRowsWith(design))
        return Error{QCoreApplication::translate("edit", "There are no stale waivers."), {}};
    return result;
}
