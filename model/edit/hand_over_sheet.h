// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/design/design.h"

/// One line of the sheet that a provider gets: what it needs to know to provision a circuit.
struct SheetRow
{
    QString label;
    QString value;               ///< "not set" where the design does not say
};

struct SheetSection
{
    QString title;
    QList<SheetRow> rows;
};

struct HandOverSheet
{
    QString title;               ///< "ExpressRoute circuit “Circuit 1”"
    QList<SheetSection> sections;
    QStringList notes;
};

enum class ServiceKeyOnSheet { Masked, Shown };

/// The hand-over sheet of a circuit; nothing when there is no such circuit. The service key stands on it only when asked for:
/// who has it can provision against the circuit.
std::optional<HandOverSheet> handOverSheet(const Design& design, const Catalogue& catalogue, const ObjectId& circuit, ServiceKeyOnSheet key);

/// As plain text in two columns, lines ending in \n.
QString toText(const HandOverSheet& sheet);

/// "••••••••-••••-••••-••••-••••••••3f2a": enough to tell one key from another. Empty for an empty key.
QString maskedKey(const QString& serviceKey);
