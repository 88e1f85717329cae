// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/gallery/gallery_preview.h"
#include "model/analysis/analysis.h"
#include "views/canvas/painters.h"
#include "views/canvas/scene.h"
#include "views/theme/theme.h"
#include <QPainter>

QPixmap designPreview(const Design& design, const Catalogue& catalogue, const Analysis* analysis, QSize size, qreal pixelRatio)
{
    QPixmap picture(size * pixelRatio);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(theme().canvas);
    Scene scene(catalogue);
    scene.update(design);
    if (analysis)
        scene.setFigures(std::shared_ptr<const Analysis>(std::shared_ptr<const Analysis>(), analysis), true);
    const QRectF bounds = scene.bounds();
    if (bounds.isEmpty())
        return picture;
    constexpr qreal margin = 10;
    const qreal scale = std::min({(size.width() - 2 * margin) / bounds.width(), (size.height() - 2 * margin) / bounds.height(), 1.0});
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(QRectF(QPointF(), QSizeF(size)).center());
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    // Names are shown however small the picture is: they tell designs apart.
    PaintStyle style{theme(), std::max(scale, ZoomLevels::bare), analysis ? Badges::Shown : Badges::Hidden};
    style.fixedStage = ZoomStage::Middle;
    paintScene(painter, scene, {bounds.adjusted(-1000, -1000, 1000, 1000)}, style);
    return picture;
}
