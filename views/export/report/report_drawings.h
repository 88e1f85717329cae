// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/review/option_results.h"
#include "views/export/picture_sheet.h"
#include <QImage>

/// What a report shows beside its texts: the drawing of each option with its figures, on white, and the organisation's logo.
struct ReportDrawings
{
    QList<std::shared_ptr<const PictureSheet>> options;
    QImage logo;                                 ///< may be null
};

/// From the GUI thread, as all that paints a scene.
ReportDrawings drawingsOf(const QList<std::shared_ptr<const OptionResults>>& options, const QImage& logo = {});
