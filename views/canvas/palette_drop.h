// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/canvas_context.h"
#include "views/canvas/paint_style.h"
#include <optional>

class QMimeData;

/// An object on its way from the palette or the catalogue: a ghost at the pointer, and the container that would take it.
class PaletteDrop
{
public:
    explicit PaletteDrop(CanvasContext& context) : m_context(context) {}

    bool enter(const QMimeData& data);
    bool moveTo(QPointF point);              ///< true when it can be dropped there
    bool drop(QPointF point);
    void leave();
    bool isActive() const { return m_kind.has_value(); }
    void paint(QPainter& painter, const PaintStyle& style) const;

private:
    CanvasContext& m_context;
    std::optional<ObjectKind> m_kind;
    QString m_card;                          // of the catalogue; empty for one from the palette
    QPointF m_point;
    ObjectId m_container;
    QString m_refusal;
};

/// The container at hand for a new object: one of the candidates or what they stand in, else empty with the reason why not.
struct HoldingChoice
{
    ObjectId container;
    QString refusal;
};
HoldingChoice holderOf(const Design& design, ObjectKind kind, const QList<ObjectId>& candidates);

/// Adds an object at the middle of the view or into the selected container, at a free place.
bool addInMiddle(CanvasContext& context, ObjectKind kind);
/// The same of an entry of the catalogue that is a place.
bool placeInMiddle(CanvasContext& context, const QString& card);

QSizeF sizeOfNew(ObjectKind kind);
/// Where the top left corner of a new object goes whose middle is to be at a point; on the grid.
QPointF cornerFor(ObjectKind kind, QPointF centre);
