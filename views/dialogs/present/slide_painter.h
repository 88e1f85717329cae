// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/scene.h"
#include "views/dialogs/present/talk.h"
#include "views/theme/theme.h"
#include <QPainter>

/// What a slide is painted of, beside itself.
struct SlideShow
{
    const Project& project;
    const TalkResults& results;
    const QList<Slide>& slides;
    const Catalogue& catalogue;
};

/// Paints slides in large type, 1,080 lines being 100 %. Texts are made smaller until they fit, never cut.
class SlidePainter
{
public:
    explicit SlidePainter(const SlideShow& show) : m_show(show) {}

    void paint(QPainter& painter, QSize size, qsizetype slide, const Theme& theme);
    /// The texts that were painted last, and where: for tests.
    struct PaintedText { QRectF area; QRectF ink; QString text; };
    const QList<PaintedText>& painted() const { return m_painted; }

private:
    void paintTitle(const Slide& slide);
    void paintHeading(const Slide& slide);
    void paintDrawing(const Slide& slide, const QRectF& area);
    void paintFigures(qsizetype option, const QRectF& area);
    void paintReasons(const Slide& slide, const QRectF& area);
    void paintComparison(const QRectF& area);
    void paintFoot(qsizetype slide);
    /// The height that it took.
    qreal paintText(const QRectF& area, const QString& text, qreal pixels, QFont::Weight weight, const QColor& colour, int flags = Qt::AlignLeft | Qt::AlignTop);
    const Scene& sceneOf(qsizetype option);
    const OptionResults* results(qsizetype option) const { return option >= 0 && option < m_show.results.size() ? m_show.results[option].get() : nullptr; }

    const SlideShow m_show;
    QHash<qsizetype, std::shared_ptr<Scene>> m_scenes;   ///< by option
    QPainter* m_painter = nullptr;
    const Theme* m_theme = nullptr;
    QSizeF m_size;                               ///< in lines of which the height has 1,080
    QList<PaintedText> m_painted;
};
