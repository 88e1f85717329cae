// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/load_design.h"
#include "app/commands/console.h"
#include "model/io/overlay_file.h"
#include "model/io/retail_prices.h"

LoadOutcome loadDesign(const QString& path)
{
    return loadDesignText(path).outcome;
}

DesignText loadDesignText(const QString& path)
{
    DesignText text;
    LoadOutcome& outcome = text.outcome;
    if (auto bytes = readBytes(path, ReadLimits().bytes)) {
        text.bytes = std::move(*bytes);
        outcome = loadProject(path, text.bytes);
        text.bytes = designText(text.bytes).value_or({});
    } else {
        outcome.errors << bytes.error();
    }
    if (outcome.isNewer) {
        outcome.errors = outcome.notices.mid(0, 1) + outcome.errors;
        outcome.notices.clear();
        outcome.file.reset();
    }
    for (const Error& error : outcome.errors)
        printMessage(placedMessage(path, error));
    for (const Error& notice : outcome.notices)
        printMessage(placedMessage(path, Error{QStringLiteral("note: ") + notice.message, notice.where, notice.line}));
    return text;
}

std::optional<PriceList> loadPrices(const QString& path)
{
    const PriceFileOutcome outcome = loadRetailPrices(path);
    for (const Error& error : outcome.errors)
        printMessage(placedMessage(path, error));
    if (outcome.prices && outcome.ignored > 0)
        printMessage(placedMessage(path, {QStringLiteral("note: %1 prices taken; %2 others are of nothing that a design is made of").arg(outcome.prices->prices().size()).arg(outcome.ignored), {}, 0}));
    return outcome.prices;
}

std::shared_ptr<const Catalogue> loadCatalogue(const QString& overlayPath)
{
    if (overlayPath.isEmpty())
        return std::shared_ptr<const Catalogue>(&Catalogue::builtIn(), [](const Catalogue*) {});
    const OverlayOutcome outcome = loadOverlay(overlayPath, Catalogue::builtIn());
    for (const Error& error : outcome.errors)
        printMessage(placedMessage(overlayPath, error));
    return outcome.catalogue;
}

QString placedMessage(const QString& path, const Error& error)
{
    const QString place = error.line > 0 ? QStringLiteral("%1:%2").arg(path).arg(error.line) : path;
    const bool isPointer = error.where.startsWith(QLatin1Char('/')) && error.where != path;
    return QStringLiteral("%1: %2%3").arg(place, error.message, isPointer ? QStringLiteral(" (%1)").arg(error.where) : QString());
}
