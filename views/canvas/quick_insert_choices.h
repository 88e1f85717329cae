// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/design/object_kind.h"
#include <QList>
#include <QString>

/// What typing can put on the canvas: a kind of the palette, or a place of the catalogue.
struct QuickInsertChoice
{
    ObjectKind kind = ObjectKind::Site;
    QString card;                            ///< key of the catalogue's entry; empty: a plain object of the kind
    QString title;
    QString detail;
    QString icon;
};

/// The choices for a text, the best first, a dozen at most: kinds by their name and what else people call them ("er", "vnet", "fw"),
/// peering locations and regions by theirs. Without a text the kinds of the palette. What stands after a colon is a name (nameIn).
QList<QuickInsertChoice> quickInsertChoices(const Catalogue& catalogue, const QString& text);

/// The name that is typed along with the kind: "Munich" of "site: Munich"; empty for none.
QString nameIn(const QString& text);

/// What else a kind is called, English; empty for kinds that the palette does not offer.
QString otherWordsOf(ObjectKind kind);
