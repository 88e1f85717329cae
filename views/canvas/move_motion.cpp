// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/move_motion.h"
#include "model/edit/move.h"
#include <QStyle>
#include <QWidget>

namespace {
constexpr int duration = 220;                            // ms
constexpr qsizetype mostNodes = 600;                     // beyond, a frame may take longer than a screen's
}

MoveMotion::MoveMotion(CanvasContext& context) : m_context(context)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(duration);
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    QObject::connect(&m_animation, &QVariantAnimation::valueChanged, &m_animation, [this](const QVariant& value) {
        if (m_animation.state() == QAbstractAnimation::Running)
            show(value.toDouble());
    });
    QObject::connect(&m_animation, &QVariantAnimation::finished, &m_animation, [this] { m_context.endPreview(); });
}

void MoveMotion::begin(const QHash<ObjectId, QPointF>& before)
{
    stop();
    const bool isWanted = m_context.viewport.isVisible() && m_context.viewport.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_context.viewport) > 0;
    if (!isWanted || m_context.scene.nodes().size() > mostNodes)
        return;
    m_design = m_context.document.design();
    m_before = before;
    m_after.clear();
    for (auto place = before.cbegin(); place != before.cend(); ++place)
        if (const Object* object = m_design.find(place.key()); object && object->position)
            m_after.insert(place.key(), *object->position);
    m_animation.start();
}

void MoveMotion::stop()
{
    m_animation.stop();
}

void MoveMotion::finish()
{
    if (m_animation.state() != QAbstractAnimation::Running)
        return;
    m_animation.stop();
    m_context.endPreview();
}

void MoveMotion::show(double part)
{
    QHash<ObjectId, QPointF> places;
    for (auto place = m_after.cbegin(); place != m_after.cend(); ++place)
        places.insert(place.key(), m_before.value(place.key()) * (1 - part) + *place * part);
    if (const auto design = placeObjects(m_design, places))
        m_context.preview(*design);
}
