// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/picture_faults.h"
#include <QLineF>

namespace {
struct PlacedLabel
{
    QString name;
    ObjectId from, to;
    QRectF rect;
};

/// What no foreign line and no label may cover: boxes, and of a site its own card.
QRectF solidPart(const NodeLook& look)
{
    switch (look.style) {
    case NodeStyle::Site: return look.box;
    case NodeStyle::Container:
    case NodeStyle::Card:
    case NodeStyle::Risk: return look.rect;
    default: return {};
    }
}
}

QString PictureFaults::text() const
{
    return QStringLiteral("through boxes: %1; labels on labels: %2; labels on boxes: %3; missing: %4; crossings %5")
        .arg(linksThroughBoxes.join(u' '), labelsOnLabels.join(u' '), labelsOnBoxes.join(u' '), missingLabels.join(u' ')).arg(crossings);
}

PictureFaults faultsOf(const Scene& scene)
{
    PictureFaults faults;
    QList<LinkLook> links;
    QList<NodeLook> nodes;
    scene.links().forEach([&](const LinkLook& look) {
        if (look.style != LinkStyle::Risk)
            links << look;
    });
    scene.nodes().forEach([&](const NodeLook& look) { nodes << look; });
    QList<PlacedLabel> labels;
    for (const LinkLook& link : links) {
        const int wanted = !link.fromText.isEmpty() + !link.toText.isEmpty() + !link.middleText.isEmpty();
        if (link.labels.size() < wanted)
            faults.missingLabels << link.id.text;
        for (const LabelLook& label : link.labels)
            labels << PlacedLabel{link.id.text + u':' + label.text, link.from, link.to, label.rect};
        if (link.badge)
            labels << PlacedLabel{link.id.text + QStringLiteral(":badge"), link.from, link.to, link.badge->rect};
    }
    const auto ownIds = [&](const ObjectId& from, const ObjectId& to) {
        QSet<ObjectId> ids{from, to};
        for (const ObjectId& end : {from, to})
            if (const NodeLook* look = scene.node(end); look && look->style == NodeStyle::Chip)
                ids << look->container;
        return ids;
    };
    for (const NodeLook& node : nodes) {
        const QRectF solid = solidPart(node).adjusted(1, 1, -1, -1);
        if (solid.isEmpty())
            continue;
        for (const LinkLook& link : links)
            if (!ownIds(link.from, link.to).contains(node.id))
                for (qsizetype i = 1; i < link.route.size(); ++i)
                    if (QRectF(link.route[i - 1], link.route[i]).normalized().adjusted(-0.1, -0.1, 0.1, 0.1).intersects(solid)) {
                        faults.linksThroughBoxes << link.id.text + QStringLiteral("→") + node.id.text;
                        break;
                    }
        for (const PlacedLabel& label : labels)
            if (label.rect.intersects(solid) && !ownIds(label.from, label.to).contains(node.id))
                faults.labelsOnBoxes << label.name + QStringLiteral("→") + node.id.text;
    }
    for (qsizetype i = 0; i < labels.size(); ++i)
        for (qsizetype j = i + 1; j < labels.size(); ++j)
            if (labels[i].rect.intersects(labels[j].rect))
                faults.labelsOnLabels << labels[i].name + u'/' + labels[j].name;
    for (qsizetype i = 0; i < links.size(); ++i)
        for (qsizetype j = i + 1; j < links.size(); ++j) {
            const LinkLook &a = links[i], &b = links[j];
            if (a.from == b.from || a.from == b.to || a.to == b.from || a.to == b.to)
                continue;
            for (qsizetype p = 1; p < a.route.size(); ++p)
                for (qsizetype q = 1; q < b.route.size(); ++q)
                    faults.crossings += QLineF(a.route[p - 1], a.route[p]).intersects(QLineF(b.route[q - 1], b.route[q]), nullptr) == QLineF::BoundedIntersection;
        }
    return faults;
}
