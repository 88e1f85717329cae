// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/report/report_drawings.h"

ReportDrawings drawingsOf(const QList<std::shared_ptr<const OptionResults>>& options, const QImage& logo)
{
    ReportDrawings drawings{{}, logo};
    for (const auto& results : options) {
        PictureOptions choice;
        choice.legend = true;
        drawings.options << std::make_shared<PictureSheet>(results->option(), *results->analysis.catalogue, &results->analysis, choice);
    }
    return drawings;
}
