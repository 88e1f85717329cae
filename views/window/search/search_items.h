// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/window/search/search_index.h"
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/design/project.h"
#endif

class Catalogue;
struct Report;

/// The objects and links of a design by name, kind, container, and all that their fields say; never by a secret.
QList<SearchItem> objectItems(const Design& design);

/// The options of a project but the one that is shown.
QList<SearchItem> optionItems(const Project& project, const QString& shown);

/// What a check has found; null for nothing yet.
QList<SearchItem> findingItems(const Report* report);

/// Every rule of the book.
QList<SearchItem> ruleItems();

QList<SearchItem> catalogueItems(const Catalogue& catalogue);

/// The templates that come with the program.
QList<SearchItem> templateItems();
