// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/edit/hand_over_sheet.h"

/// The sheet on one page of A4, white in either theme. Texts that are too long for a row wrap; a sheet that is too long for the page
/// is drawn smaller until it fits.
QByteArray handOverPdf(const HandOverSheet& sheet);

/// Writes a .pdf, or a .txt in UTF-8, by the suffix of the path. Fails on another suffix and when the disk refuses.
Result<void> writeHandOverSheet(const HandOverSheet& sheet, const QString& path);
