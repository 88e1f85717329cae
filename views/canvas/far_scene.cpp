// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/far_scene.h"
#include "model/analysis/analysis.h"
#include "views/canvas/node_size.h"
#include "views/canvas/scene.h"
#include "views/canvas/severity_look.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace {
/// The worst of what was told of one place or bundle so far.
struct Worst
{
    std::optional<Availability> availability;
    QString grade;
    FindingMark finding;
    const OverlayMark* overlay = nullptr;

    void add(Availability value)
    {
        if (!availability || value.down() > availability->down())
            availability = value;
    }
    void add(const SecurityPosture& posture, const Analysis& analysis)
    {
        const QString letter = gradedPosture(posture, analysis).grade;
        if (letter > grade)
            grade = letter;
    }
    void add(const FindingMark& mark)
    {
        if (mark.count == 0)
            return;
        finding.worst = finding.count == 0 ? mark.worst : std::min(finding.worst, mark.worst);
        finding.count += mark.count;
    }
    void add(const OverlayMark* mark)
    {
        if (mark && (!overlay || isWorse(*mark, *overlay) || (mark->step == overlay->step && mark->text > overlay->text)))   // the same whatever came first
            overlay = mark;
    }
};

QString farText(const char* text)
{
    return QCoreApplication::translate("canvas", text);
}

FarVerdict verdictOf(const Worst& worst, const Scene& scene)
{
    using enum FarVerdict::Tone;
    FarVerdict verdict;
    QStringList parts;
    if (worst.availability) {
        parts << toText(*worst.availability);
        if (!worst.grade.isEmpty())
            parts << worst.grade;
        const bool isWeak = worst.grade == QLatin1String("D") || worst.grade == QLatin1String("F") || worst.availability->up() <= 0;
        verdict.icon = isWeak ? QStringLiteral("warning") : QStringLiteral("healthy");
        verdict.tone = isWeak ? Warning : Good;
    }
    if (worst.finding.count > 0) {
        parts << farText(QT_TRANSLATE_NOOP("canvas", "%1: %2")).arg(severityLabel(worst.finding.worst)).arg(worst.finding.count);
        verdict.icon = severityIcon(worst.finding.worst);
        verdict.tone = worst.finding.worst <= Severity::High ? Bad : std::max(verdict.tone, Warning);
    }
    verdict.text = parts.join(QStringLiteral(" · "));
    if (const auto which = scene.overlay().which) {          // the one figure that is asked for
        verdict = {};
        if (worst.overlay) {
            verdict.overlay = *worst.overlay;
            verdict.icon = overlayIcon(*which, worst.overlay->step);
            verdict.text = worst.overlay->text;
            verdict.tone = FarVerdict::Tone(std::clamp(worst.overlay->step / 2, 0, 3));
        }
    }
    return verdict;
}

/// The point where a line from the middle of a rectangle leaves it.
QPointF edgeTowards(const QRectF& rect, QPointF target)
{
    const QPointF middle = rect.center(), by = target - middle;
    const qreal x = by.x() == 0 ? 1e9 : rect.width() / 2 / std::abs(by.x()), y = by.y() == 0 ? 1e9 : rect.height() / 2 / std::abs(by.y());
    return middle + by * std::min({x, y, 1.0});
}

/// Level or upright where they face each other, else from middle to middle.
QLineF lineBetweenRects(const QRectF& a, const QRectF& b)
{
    const qreal top = std::max(a.top(), b.top()), bottom = std::min(a.bottom(), b.bottom()), left = std::max(a.left(), b.left()), right = std::min(a.right(), b.right());
    if (bottom > top && right <= left) {
        const qreal y = (top + bottom) / 2;
        return a.left() < b.left() ? QLineF(a.right(), y, b.left(), y) : QLineF(a.left(), y, b.right(), y);
    }
    if (right > left && bottom <= top) {
        const qreal x = (left + right) / 2;
        return a.top() < b.top() ? QLineF(x, a.bottom(), x, b.top()) : QLineF(x, a.top(), x, b.bottom());
    }
    return {edgeTowards(a, b.center()), edgeTowards(b, a.center())};
}

/// Links of one colour are one bundle.
LinkStyle transportOf(LinkStyle style)
{
    switch (drawingLayerOf(style)) {
    case DrawingLayer::InternetLinks: return LinkStyle::Ipsec;
    case DrawingLayer::Peerings: return LinkStyle::Peering;
    default: return LinkStyle::Access;
    }
}

class FarMaker
{
public:
    explicit FarMaker(const Scene& scene) : m_scene(scene), m_analysis(scene.analysis()) {}

    FarScene make()
    {
        m_far.isCurrent = m_scene.overlay().which ? m_scene.overlay().isCurrent : m_scene.isCurrent() || !m_analysis;
        addPlaces();
        sortOthers();
        addFigures();
        addBundles();
        for (std::size_t i = 0; i < m_far.places.size(); ++i) {
            FarPlace& place = m_far.places[i];
            place.verdict = verdictOf(m_worst[i], m_scene);
            place.titleWidth = std::ceil(textWidth(place.title, TextRole::BodyStrong));
            place.verdictWidth = place.verdict.text.isEmpty() ? 0 : std::ceil(textWidth(place.verdict.text, TextRole::CaptionStrong)) + (place.verdict.icon.isEmpty() ? 0 : FarPlateSize::icon);
        }
        std::sort(m_far.places.begin(), m_far.places.end(), [](const FarPlace& a, const FarPlace& b) {
            const qreal areaA = a.rect.width() * a.rect.height(), areaB = b.rect.width() * b.rect.height();
            return areaA != areaB ? areaA > areaB : a.id < b.id;
        });
        return m_far;
    }

private:
    void addPlaces()
    {
        m_scene.nodes().forEach([&](const NodeLook& look) {
            if (m_scene.isHidden(look.id))
                return;
            if (look.style == NodeStyle::Group || look.style == NodeStyle::Risk || look.style == NodeStyle::Note) {
                m_far.others.push_back(look.id);
                return;
            }
            const std::size_t place = numberOf(farPlaceOf(m_scene, look.id));
            m_placeOf.insert(look.id, place);
            m_worst[place].add(m_scene.findings().value(look.id));
            m_worst[place].add(m_scene.overlay().of(look.id));
        });
    }

    /// Of a place, which is made when it is first met.
    std::size_t numberOf(const ObjectId& id)
    {
        if (const auto known = m_numbers.constFind(id); known != m_numbers.cend())
            return *known;
        const NodeLook& look = *m_scene.node(id);
        FarPlace place;
        place.id = id;
        place.role = look.role;
        place.rect = look.rect;
        place.title = look.title;
        m_far.places.push_back(place);
        m_worst.emplace_back();
        m_numbers.insert(id, m_far.places.size() - 1);
        return m_far.places.size() - 1;
    }

    /// The larger below.
    void sortOthers()
    {
        std::sort(m_far.others.begin(), m_far.others.end(), [this](const ObjectId& a, const ObjectId& b) {
            const QRectF first = m_scene.node(a)->rect, second = m_scene.node(b)->rect;
            const qreal areaA = first.width() * first.height(), areaB = second.width() * second.height();
            return areaA != areaB ? areaA > areaB : a < b;
        });
    }

    void addFigures()
    {
        if (!m_analysis)
            return;
        std::vector<bool> isPaired(m_far.places.size(), false);                               // places that pairs of sites and networks tell of
        for (const PairResult& pair : m_analysis->pairs) {
            if (!pair.isConnected())
                continue;
            for (const ObjectId& end : {pair.from, pair.to})
                if (const auto place = m_placeOf.constFind(end); place != m_placeOf.cend()) {
                    isPaired[*place] = true;
                    m_worst[*place].add(pair.availability.value);
                    if (pair.security.hasValue())
                        m_worst[*place].add(*pair.security, *m_analysis);
                }
        }
        for (const LinkResult& link : m_analysis->links)
            if (const LinkLook* look = m_scene.link(link.id))
                for (const ObjectId& end : {look->from, look->to})
                    if (const auto place = m_placeOf.constFind(end); place != m_placeOf.cend() && !isPaired[*place]) {
                        m_worst[*place].add(link.figures.availability.value);
                        m_worst[*place].add(link.figures.security, *m_analysis);
                    }
    }

    void addBundles()
    {
        struct Draft
        {
            std::size_t from, to;
            LinkStyle style;
            int count = 0;
            Worst worst;
        };
        QHash<quint64, std::size_t> numbers;
        std::vector<Draft> drafts;
        m_scene.links().forEach([&](const LinkLook& look) {
            const auto first = m_placeOf.constFind(look.from), second = m_placeOf.constFind(look.to);
            if (look.style == LinkStyle::Risk || first == m_placeOf.cend() || second == m_placeOf.cend() || m_scene.isHidden(look.id))
                return;
            const FindingMark finding = markOf(look, m_scene.findings());
            const OverlayMark* mark = m_scene.overlay().of(look);
            for (const std::size_t end : {*first, *second}) {
                m_worst[end].add(mark);
                m_worst[end].add(finding);
                if (*first == *second)
                    return;
            }
            const std::size_t from = std::min(*first, *second), to = std::max(*first, *second);
            const LinkStyle style = transportOf(look.style);
            const quint64 key = (quint64(from) << 36) | (quint64(to) << 8) | quint64(style);
            auto number = numbers.constFind(key);
            if (number == numbers.cend()) {
                number = numbers.insert(key, drafts.size());
                drafts.push_back({from, to, style, 0, {}});
            }
            Draft& draft = drafts[*number];
            ++draft.count;
            draft.worst.add(mark);
            if (m_analysis)
                for (const ObjectId& object : look.objects)
                    if (const LinkResult* result = m_analysis->link(object))
                        draft.worst.add(result->figures.availability.value);
        });
        std::sort(drafts.begin(), drafts.end(), [this](const Draft& a, const Draft& b) {     // the same whatever came first
            const auto ends = [this](const Draft& draft) { return std::minmax(m_far.places[draft.from].id, m_far.places[draft.to].id); };
            const auto first = ends(a), second = ends(b);
            return first != second ? first < second : a.style < b.style;
        });
        for (std::size_t i = 0; i < drafts.size(); ++i) {
            const Draft& draft = drafts[i];
            const bool isBeside = i > 0 && drafts[i - 1].from == draft.from && drafts[i - 1].to == draft.to;
            FarBundle bundle = bundleOf(draft.style, draft.count, draft.worst);
            const bool isTurned = m_far.places[draft.to].id < m_far.places[draft.from].id;
            const FarPlace& from = m_far.places[isTurned ? draft.to : draft.from];
            const FarPlace& to = m_far.places[isTurned ? draft.from : draft.to];
            bundle.from = from.id;
            bundle.to = to.id;
            bundle.beside = isBeside ? m_far.bundles.back().beside + 1 : 0;
            bundle.line = farLine(from.rect, to.rect, bundle.beside);
            m_far.bundles.push_back(bundle);
        }
    }

    FarBundle bundleOf(LinkStyle style, int count, const Worst& worst) const
    {
        FarBundle bundle;
        bundle.style = style;
        bundle.count = count;
        QStringList parts;
        if (count > 1)
            parts << farText(QT_TRANSLATE_NOOP("canvas", "%1 links")).arg(count);
        if (m_scene.overlay().which) {
            if (worst.overlay) {
                bundle.overlay = *worst.overlay;
                parts << worst.overlay->text;
            }
        } else if (worst.availability)
            parts << toText(*worst.availability);
        bundle.text = parts.join(QStringLiteral(" · "));
        bundle.textWidth = bundle.text.isEmpty() ? 0 : std::ceil(textWidth(bundle.text, TextRole::CaptionStrong));
        return bundle;
    }

    const Scene& m_scene;
    const std::shared_ptr<const Analysis> m_analysis;
    FarScene m_far;
    QHash<ObjectId, std::size_t> m_placeOf;                  // by look: the number of its place
    QHash<ObjectId, std::size_t> m_numbers;                  // of places
    std::vector<Worst> m_worst;                              // by place
};
}

QLineF farLine(const QRectF& from, const QRectF& to, int beside)
{
    const QLineF line = lineBetweenRects(from, to);
    if (beside == 0 || line.length() == 0)
        return line;
    const QLineF normal = line.normalVector().unitVector();
    const qreal aside = (beside % 2 ? 1 : -1) * 28 * ((beside + 1) / 2);
    return line.translated(normal.dx() * aside, normal.dy() * aside);
}

ObjectId farPlaceOf(const Scene& scene, const ObjectId& id)
{
    ObjectId place = id;
    for (const NodeLook* look = scene.node(id); look; look = scene.node(look->container))
        if (!scene.isHidden(look->id))
            place = look->id;
    return place;
}

FarScene farScene(const Scene& scene)
{
    return FarMaker(scene).make();
}
