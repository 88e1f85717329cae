// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/io/project_file.h"
#include <memory>

/// Loads a design and says on stderr, as "file:line: message", all that is wrong with it and what in it is not known. A file of a
/// later format counts as unreadable here.
LoadOutcome loadDesign(const QString& path);

/// The same with the text of the design that was read, to find lines in it: a file that is a pipe can be read once only.
struct DesignText
{
    LoadOutcome outcome;
    QByteArray bytes;
};
DesignText loadDesignText(const QString& path);

/// Loads a file of prices and says on stderr all that is wrong with it, and how much of it is not needed here. Nothing: unusable.
std::optional<PriceList> loadPrices(const QString& path);

/// The built-in catalogue, or with the own figures of a file over it; says on stderr all that is wrong with that. Null: unusable.
std::shared_ptr<const Catalogue> loadCatalogue(const QString& overlayPath);

/// "file:line: message (pointer)"; without a line "file: message".
QString placedMessage(const QString& path, const Error& error);
