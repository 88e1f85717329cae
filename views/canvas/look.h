// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/object_id.h"
#include "model/design/choices.h"
#include "model/design/object_kind.h"
#include "views/canvas/overlay_mark.h"
#include <QList>
#include <QPolygonF>
#include <QRectF>
#include <optional>

/// How a node is drawn.
enum class NodeStyle {
    Region,         ///< frame derived from the networks in it, with a title
    Group,          ///< frame around members, with a title
    Site,           ///< frame around the site's own card and what stands in it
    Container,      ///< header, chips, quiet rows: peering location, virtual network, virtual hub
    Card,           ///< router, internet access
    Chip,           ///< circuit, gateway
    Risk,           ///< dashed outline
    Note,           ///< paper
};

/// Whose colours a node wears.
enum class NodeRole { OnPremises, MeetMe, Azure, Region, Group, Risk, Note };

enum class LookState {
    Normal,
    Pending,        ///< drawn, but not provisioned yet
    Broken,         ///< cannot work as it is drawn
};

/// A quiet line of text inside a container.
struct TextRow
{
    QString left;
    QString right;
    QString nearRight = {};                  ///< told near instead of `right`; empty: the same
    bool operator==(const TextRow&) const = default;
};

/// What is painted of an object that has an area. All texts are cut to fit.
struct NodeLook
{
    ObjectId id;                             ///< of a region: regionLookId(), which no object has
    std::optional<ObjectKind> kind;          ///< nothing: a region
    NodeStyle style = NodeStyle::Card;
    NodeRole role = NodeRole::OnPremises;
    LookState state = LookState::Normal;
    QRectF rect;                             ///< all of it
    QRectF box;                              ///< where links end and guides align; of a site its own card, else `rect`
    ObjectId container;                      ///< the object or region it stands in
    QString icon;
    QString title;
    QString subtitle;
    QList<TextRow> rows;
    QStringList details;                     ///< told near, below title and subtitle

    bool operator==(const NodeLook&) const = default;
};

ObjectId regionLookId(const QString& region);

enum class LinkStyle {
    Lan,            ///< site to its routers; derived, not an object
    Uplink,         ///< router to internet access; derived, not an object
    Access,
    ExpressRoute,
    Ipsec,          ///< over the internet
    PrivateIpsec,   ///< over ExpressRoute private peering
    Wan,
    Peering,
    GlobalReach,
    HubConnection,
    HubMesh,        ///< between hubs of one Virtual WAN; derived, not an object
    Risk,           ///< shared risk to what depends on it; derived
};

enum class Side { Left, Right, Top, Bottom };

/// A short text beside a line, where it was placed; an empty rectangle: there was no room.
struct LabelLook
{
    QString text;
    QRectF rect;
    bool operator==(const LabelLook&) const = default;
};

/// The figures in the middle of a gateway's connection. Empty texts: unknown.
struct BadgeLook
{
    QString bandwidth;
    QString availability;
    QString grade;
    std::optional<OverlayMark> overlay;      ///< stands instead of them while the drawing wears an overlay
    bool isCurrent = false;                  ///< false: of an older design, shown dimmed
    bool isStacked = false;                  ///< in two lines, where there is no room for one
    bool hasOverlayIcon = false;
    QRectF rect;
    bool operator==(const BadgeLook&) const = default;
};

/// What is painted of a link.
struct LinkLook
{
    ObjectId id;                             ///< key in the scene; of a derived link one that no object has
    QList<ObjectId> objects;                 ///< what it stands for: one, two for a peering in both directions, none if derived
    ObjectId from;
    ObjectId to;
    LinkStyle style = LinkStyle::Lan;
    LookState state = LookState::Normal;
    bool isEncrypted = false;
    int rank = 0;                            ///< order among links side by side: primary before secondary
    QString fromText;
    QString toText;
    QString middleText;
    LineShape shape = LineShape::Orthogonal;
    QList<QPointF> bends;                    ///< set by hand

    // Placed by the scene
    Side fromSide = Side::Right;
    Side toSide = Side::Left;
    QPointF fromPort;
    QPointF toPort;
    QPolygonF route;                         ///< corners, first and last are the ports
    QList<LabelLook> labels;
    std::optional<BadgeLook> badge;

    bool operator==(const LinkLook&) const = default;
};

/// All that painting a look can touch.
QRectF boundsOf(const NodeLook& look);
QRectF boundsOf(const LinkLook& look);
