// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/look.h"
#include <QLineF>
#include <vector>

class Scene;

/// Measures of plates, pixels of the screen.
struct FarPlateSize
{
    static constexpr qreal line = 18;
    static constexpr qreal padding = 7;      ///< at both sides of the text
    static constexpr qreal gap = 3;          ///< above and below the lines
    static constexpr qreal icon = 15;        ///< a shape with the gap behind it
};

/// What a whole has come to: the worst figure and finding of what belongs to it.
struct FarVerdict
{
    QString icon;                            ///< a shape of its own for each state; empty: nothing is known
    QString text;                            ///< "99.95 % · B · 2 high"; with an overlay its worst figure
    enum class Tone { Unknown, Good, Warning, Bad } tone = Tone::Unknown;
    std::optional<OverlayMark> overlay;

    bool operator==(const FarVerdict&) const = default;
};

/// A site, peering location, region, or what stands in none of these.
struct FarPlace
{
    ObjectId id;                             ///< of its look
    NodeRole role = NodeRole::OnPremises;
    QRectF rect;
    QString title;
    FarVerdict verdict;
    qreal titleWidth = 0;                    ///< pixels of the screen
    qreal verdictWidth = 0;
};

/// All links of one transport between two places.
struct FarBundle
{
    LinkStyle style = LinkStyle::Access;     ///< of the transport
    ObjectId from, to;                       ///< the places
    int beside = 0;                          ///< of how many others between the same two
    QLineF line;
    int count = 0;                           ///< of links
    QString text;                            ///< "3 links · 99.9 %"; empty for a single link without a figure
    qreal textWidth = 0;
    std::optional<OverlayMark> overlay;
};

/// The drawing as it is told far out. Texts keep their size on the screen, so that they are read at any zoom.
struct FarScene
{
    std::vector<FarPlace> places;            ///< the larger before the smaller, so that these lie on them
    std::vector<FarBundle> bundles;
    std::vector<ObjectId> others;            ///< frames of groups, risks and notes, in painting order
    qsizetype looks = 0;                     ///< of the scene when it was made
    bool isCurrent = true;                   ///< false: figures of an older design

    /// The plates of places and bundles, at a zoom. Those that would lie on an earlier one have the name alone, or are left out (null).
    struct Plates
    {
        double zoom = 0;
        std::vector<QRectF> places;
        std::vector<bool> isWhole;           ///< of places: false where there is room for the name alone, beside the shape
        std::vector<QRectF> bundles;
    };
    const Plates& platesAt(double zoom) const;
    /// Takes the places to where their looks are now, while something is dragged: plates go along as they are.
    void follow(const Scene& scene);
    /// The place at a point of the scene, nullptr when there is none.
    const FarPlace* placeAt(QPointF point) const;

private:
    mutable Plates m_plates;
};

FarScene farScene(const Scene& scene);
/// Where a bundle runs between two places.
QLineF farLine(const QRectF& from, const QRectF& to, int beside);
/// The place that a look belongs to: the outermost thing that it stands in and that is shown.
ObjectId farPlaceOf(const Scene& scene, const ObjectId& id);
