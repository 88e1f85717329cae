// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/link_looks.h"
#include "views/canvas/scene_change.h"

void Scene::setFilter(const DrawingFilter& filter)
{
    m_filter = filter;
    m_hidden = hiddenLooks(*this, m_filter);
    m_filtered = m_nodes.size() + m_links.size();
    m_far.reset();
}

/// Objects have come, gone or been linked: who is near whom may be different.
void Scene::hideAnew(QList<QRectF>& damage, SceneUpdate how)
{
    const qsizetype looks = m_nodes.size() + m_links.size();
    if (m_far && how == SceneUpdate::Dragging && looks == m_far->looks)
        m_far->follow(*this);
    else
        m_far.reset();
    if (m_filter.isEverything() || (how == SceneUpdate::Dragging && looks == m_filtered))
        return;
    m_filtered = looks;
    HiddenLooks hidden = hiddenLooks(*this, m_filter);
    if (hidden == m_hidden)
        return;
    const auto addOthers = [&](const QSet<ObjectId>& ids, const QSet<ObjectId>& others, auto boundsOfId) {
        for (const ObjectId& id : ids)
            if (!others.contains(id))
                damage << boundsOfId(id);
    };
    const auto ofNode = [this](const ObjectId& id) { return m_nodes.find(id) ? boundsOf(*m_nodes.find(id)) : QRectF(); };
    const auto ofLink = [this](const ObjectId& id) { return m_links.find(id) ? boundsOf(*m_links.find(id)) : QRectF(); };
    addOthers(hidden.nodes, m_hidden.nodes, ofNode);
    addOthers(m_hidden.nodes, hidden.nodes, ofNode);
    addOthers(hidden.links, m_hidden.links, ofLink);
    addOthers(m_hidden.links, hidden.links, ofLink);
    m_hidden = std::move(hidden);
}

std::optional<BadgeLook> Scene::badgeFor(const LinkLook& look) const
{
    if (!m_overlay.which)
        return badgeOf(look, m_analysis.get(), m_isCurrent);
    const OverlayMark* mark = m_overlay.of(look);
    if (!mark)
        return std::nullopt;
    BadgeLook badge;                                         // the one figure that is asked for stands where the others stood
    badge.isCurrent = m_overlay.isCurrent;
    badge.overlay = *mark;
    badge.hasOverlayIcon = !overlayIcon(*m_overlay.which, mark->step).isEmpty();
    return badge;
}

void Scene::refreshBadges(Change& change)
{
    m_links.forEach([&](const LinkLook& look) {
        std::optional<BadgeLook> badge = badgeFor(look);
        if (badge.has_value() != look.badge.has_value())
            change.texts.insert(look.id);
        else if (badge) {
            const auto textOf = [](const BadgeLook& one) { return one.overlay ? one.overlay->text : QString(); };
            const bool hasSameTexts = badge->bandwidth == look.badge->bandwidth && badge->availability == look.badge->availability && badge->overlay.has_value() == look.badge->overlay.has_value() && textOf(*badge) == textOf(*look.badge);
            badge->rect = look.badge->rect;
            badge->isStacked = look.badge->isStacked;
            if (*badge != *look.badge)
                (hasSameTexts ? change.makers : change.texts).insert(look.id);
        }
    });
    for (const ObjectId& id : std::as_const(change.makers)) {    // same size, another colour
        LinkLook look = *m_links.find(id);
        BadgeLook badge = *badgeFor(look);
        badge.rect = look.badge->rect;
        badge.isStacked = look.badge->isStacked;
        look.badge = badge;
        m_links.put(look, lineAreas(look));
        change.damage << badge.rect.adjusted(-3, -3, 3, 3);
    }
    if (!change.texts.isEmpty() && m_links.size() <= fewLinks)
        m_links.forEach([&](const LinkLook& look) { change.texts.insert(look.id); });
    placeLinks(change);
}

QList<QRectF> Scene::setOverlay(const OverlayFigures& figures)
{
    Change change;
    if (figures == m_overlay)
        return {};
    const bool isOther = figures.which != m_overlay.which || figures.isCurrent != m_overlay.isCurrent;
    const auto addIfOther = [&](const auto& look, const OverlayMark* before, const OverlayMark* after) {
        if ((before || after) && (isOther || !before || !after || !(*before == *after)))
            change.damage << boundsOf(look);
    };
    m_nodes.forEach([&](const NodeLook& look) { addIfOther(look, m_overlay.of(look.id), figures.of(look.id)); });
    m_links.forEach([&](const LinkLook& look) { addIfOther(look, m_overlay.of(look), figures.of(look)); });
    m_overlay = figures;
    m_far.reset();
    refreshBadges(change);
    return change.damage;
}

const FarScene& Scene::far() const
{
    if (!m_far) {
        m_far = farScene(*this);
        m_far->looks = m_nodes.size() + m_links.size();
    }
    return *m_far;
}
