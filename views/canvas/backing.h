// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/camera.h"
#include "views/theme/theme.h"
#include <QPixmap>
#include <QRegion>

class Scene;

/// The picture of the scene as last seen. It repaints only what was damaged; panning moves it and repaints the strips.
class Backing
{
public:
    void damage(const QList<QRectF>& areas, const Camera& camera);       ///< of the scene
    void damageAll() { m_isStale = true; }

    /// Up to date for this camera and size.
    const QPixmap& picture(const Scene& scene, const Camera& camera, QSize size, qreal devicePixelRatio);

private:
    void paint(const Scene& scene);

    QPixmap m_pixmap;
    Camera m_camera;
    ThemeName m_theme = ThemeName::Light;
    QRegion m_damage;                                                    // in view pixels
    bool m_isStale = true;
};
