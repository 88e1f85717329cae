// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QPixmap>

struct Analysis;
class Catalogue;
class Design;

/// The design as the canvas draws it, in the theme of the window, fitted into the size with a little margin. `analysis` may
/// be null: no badges then.
QPixmap designPreview(const Design& design, const Catalogue& catalogue, const Analysis* analysis, QSize size, qreal pixelRatio);
