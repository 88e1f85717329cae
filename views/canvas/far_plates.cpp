// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/far_scene.h"
#include "views/canvas/grid_index.h"
#include "views/canvas/scene.h"
#include <algorithm>

namespace {
constexpr qreal largeEnough = 1.7;                       // a plate may be so much wider than what it stands on

QRectF plateAround(QPointF centre, qreal width, int lines, double zoom)
{
    const QSizeF size((width + 2 * FarPlateSize::padding) / zoom, (lines * FarPlateSize::line + 2 * FarPlateSize::gap) / zoom);
    return {centre - QPointF(size.width() / 2, size.height() / 2), size};
}

/// Plates that do not lie on each other.
class PlateBoard
{
public:
    /// Takes the first of the places that is free; its number, −1 when there is none.
    int take(const QList<QRectF>& candidates)
    {
        for (const QRectF& plate : candidates)
            if (isFree(plate)) {
                m_index.insert(int(m_plates.size()), {plate});
                m_plates.push_back(plate);
                return int(m_plates.size()) - 1;
            }
        return -1;
    }
    /// Another plate instead of one that was taken, which stays when none is free (−1).
    int replace(int old, const QList<QRectF>& candidates)
    {
        m_index.remove(old);
        const int taken = take(candidates);
        if (taken < 0)
            m_index.insert(old, {at(old)});
        return taken;
    }
    QRectF at(int number) const { return number < 0 ? QRectF() : m_plates[std::size_t(number)]; }

private:
    bool isFree(const QRectF& plate) const
    {
        const std::vector<int> near = m_index.query(plate);
        return std::none_of(near.begin(), near.end(), [&](int other) { return m_plates[std::size_t(other)].intersects(plate); });
    }
    GridIndex m_index;
    std::vector<QRectF> m_plates;
};

/// On the middle of a place, else below, above or beside it.
QList<QRectF> candidatesOf(const QRectF& rect, qreal width, int lines, double zoom)
{
    const QRectF middle = plateAround(rect.center(), width, lines, zoom);
    const qreal beside = (rect.height() + middle.height()) / 2, further = beside + middle.height() * 0.6;
    const qreal aside = (rect.width() + middle.width()) / 2;
    return {middle, middle.translated(0, beside), middle.translated(0, -beside), middle.translated(0, further), middle.translated(0, -further), middle.translated(-aside, 0), middle.translated(aside, 0)};
}
}

const FarScene::Plates& FarScene::platesAt(double zoom) const
{
    if (m_plates.zoom == zoom)
        return m_plates;
    m_plates = {zoom, {}, {}, {}};
    PlateBoard board;
    const auto wholeWidth = [](const FarPlace& place) { return std::max(place.titleWidth, place.verdictWidth); };
    const auto linesOf = [](const FarPlace& place) { return place.verdict.text.isEmpty() ? 1 : 2; };
    std::vector<int> taken(places.size(), -1);
    m_plates.isWhole.assign(places.size(), true);
    for (std::size_t i = 0; i < places.size(); ++i)          // 1. large places have their verdict in the middle
        if (wholeWidth(places[i]) <= places[i].rect.width() * zoom * largeEnough)
            taken[i] = board.take(candidatesOf(places[i].rect, wholeWidth(places[i]), linesOf(places[i]), zoom).mid(0, 1));
    std::vector<std::size_t> small;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (taken[i] < 0)
            small.push_back(i);
    std::stable_sort(small.begin(), small.end(), [this](std::size_t a, std::size_t b) { return places[a].verdict.tone > places[b].verdict.tone; });
    for (const std::size_t i : small) {                      // 2. the others a name, the worst first, in the middle or beside it
        taken[i] = board.take(candidatesOf(places[i].rect, places[i].titleWidth + (places[i].verdict.icon.isEmpty() ? 0 : FarPlateSize::icon), 1, zoom));
        m_plates.isWhole[i] = linesOf(places[i]) == 1;
    }
    for (const std::size_t i : small)                        // and their verdict where there is room
        if (taken[i] >= 0 && !m_plates.isWhole[i])
            if (const int whole = board.replace(taken[i], candidatesOf(places[i].rect, wholeWidth(places[i]), 2, zoom)); whole >= 0) {
                taken[i] = whole;
                m_plates.isWhole[i] = true;
            }
    for (const int number : taken)
        m_plates.places.push_back(board.at(number));
    for (const FarBundle& bundle : bundles)                  // 3. what bundles say
        m_plates.bundles.push_back(bundle.text.isEmpty() ? QRectF() : board.at(board.take({plateAround(bundle.line.center(), bundle.textWidth, 1, zoom)})));
    return m_plates;
}

void FarScene::follow(const Scene& scene)
{
    QHash<ObjectId, QRectF> moved;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (const NodeLook* look = scene.node(places[i].id); look && look->rect != places[i].rect) {
            if (i < m_plates.places.size())
                m_plates.places[i].translate(look->rect.center() - places[i].rect.center());
            places[i].rect = look->rect;
            moved.insert(look->id, look->rect);
        }
    if (moved.isEmpty())
        return;
    const auto rectOf = [&](const ObjectId& id) { return moved.contains(id) ? moved.value(id) : scene.node(id) ? scene.node(id)->rect : QRectF(); };
    for (std::size_t i = 0; i < bundles.size(); ++i) {
        FarBundle& bundle = bundles[i];
        if (!moved.contains(bundle.from) && !moved.contains(bundle.to))
            continue;
        bundle.line = farLine(rectOf(bundle.from), rectOf(bundle.to), bundle.beside);
        if (i < m_plates.bundles.size() && !m_plates.bundles[i].isNull())
            m_plates.bundles[i].moveCenter(bundle.line.center());
    }
}

const FarPlace* FarScene::placeAt(QPointF point) const
{
    const FarPlace* best = nullptr;
    for (const FarPlace& place : places)                     // the smaller one lies on the larger
        if (place.rect.contains(point) && (!best || place.rect.width() * place.rect.height() < best->rect.width() * best->rect.height()))
            best = &place;
    return best;
}
