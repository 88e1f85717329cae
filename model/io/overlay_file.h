// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/overlay.h"
#include "model/io/read.h"

/// Reads an overlay (overlay.h) and puts it over a catalogue. Errors have JSON pointer and line; with one of them nothing is taken.
OverlayOutcome readOverlay(const QByteArray& bytes, const Catalogue& base, const ReadLimits& limits = {});

/// The same from a file; a file that cannot be read is an error too.
OverlayOutcome loadOverlay(const QString& path, const Catalogue& base, const ReadLimits& limits = {});

/// The JSON Schema (2020-12) of an overlay, made from the list of its figures. Whether a location, provider or SKU exists is
/// more than it says. Published as resources/schema/overlay-1.schema.json.
QByteArray overlaySchema();
