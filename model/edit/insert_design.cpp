// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/insert_design.h"
#include "model/design/kind_info.h"
#include "model/edit/clipboard.h"
#include "model/edit/free_prefix.h"
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace {
/// The private block that a prefix lies in. Source: RFC 1918; RFC 4193.
std::optional<Cidr> privatePoolOf(const Cidr& prefix)
{
    for (const char* text : {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fd00::/8"})
        if (const Cidr pool = *parseCidr(QString::fromLatin1(text)); pool.contains(prefix) && pool.length() < prefix.length())
            return pool;
    return std::nullopt;
}

/// The same place inside `to` as the prefix has inside `from`; the two are equally long.
Cidr movedInside(const Cidr& prefix, const Cidr& from, const Cidr& to)
{
    Cidr::Bytes bytes = prefix.bytes();
    for (int bit = 0; bit < from.length(); ++bit) {
        const auto byte = static_cast<std::size_t>(bit / 8);
        const auto mask = static_cast<std::uint8_t>(0x80 >> (bit % 8));
        bytes[byte] = static_cast<std::uint8_t>((bytes[byte] & ~mask) | (to.bytes()[byte] & mask));
    }
    return Cidr(prefix.family(), bytes, prefix.length());
}

/// The value with every prefix and address in it that lies in a renumbered one moved along.
QJsonValue readdressed(const QJsonValue& value, const QList<RenumberedPrefix>& moves)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const auto& element : value.toArray())
            array << readdressed(element, moves);
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            if (member.key() != QLatin1String("name"))
                member.value() = readdressed(member.value(), moves);
        return object;
    }
    const QString text = value.toString();
    const auto prefix = text.contains(QLatin1Char('.')) || text.contains(QLatin1Char(':')) ? parseCidr(text) : Result<Cidr>(Error());
    if (!prefix)
        return value;
    for (const RenumberedPrefix& move : moves)
        if (move.before.contains(*prefix)) {
            const QString moved = toText(movedInside(*prefix, move.before, move.after));
            return text.contains(QLatin1Char('/')) ? moved : moved.section(QLatin1Char('/'), 0, 0);
        }
    return value;
}

Design readdressed(const Design& design, const QList<RenumberedPrefix>& moves)
{
    Design result = design;
    for (const KindInfo& kind : kindInfos())
        kind.forEach(design, [&](const Object& object) {
            const std::shared_ptr<Object> copy = kind.clone(object);
            bool isChanged = false;
            QList<Error> none;
            for (const Field& field : *kind.fields) {
                const QJsonValue before = field.get(object);
                if (field.isIdentity || field.isPresentation || before.isUndefined())
                    continue;
                if (const QJsonValue after = readdressed(before, moves); after != before) {
                    field.set(*copy, after, field.key, none);
                    isChanged = true;
                }
            }
            if (isChanged)
                result = kind.with(result, *copy);
        });
    return result;
}
}

Result<InsertedDesign> insertDesign(const Design& design, const Design& inserted, QPointF offset)
{
    // 1. New prefixes for those that overlap, the largest first, as smaller ones may lie in them.
    const QList<Cidr> present = usedPrefixes(design);
    QList<Cidr> wanted = usedPrefixes(inserted);
    std::stable_sort(wanted.begin(), wanted.end(), [](const Cidr& a, const Cidr& b) { return a.length() < b.length(); });
    QList<Cidr> taken = present + wanted;
    InsertedDesign result;
    for (const Cidr& prefix : wanted) {
        const bool isMoved = std::any_of(result.renumbered.begin(), result.renumbered.end(), [&](const RenumberedPrefix& move) { return move.before.contains(prefix); });
        if (isMoved || std::none_of(present.begin(), present.end(), [&](const Cidr& other) { return other.overlaps(prefix); }))
            continue;
        const std::optional<Cidr> pool = privatePoolOf(prefix);
        if (const auto free = pool ? firstFreePrefix(*pool, prefix.length(), taken) : std::nullopt) {
            result.renumbered << RenumberedPrefix{prefix, *free};
            taken << *free;
        } else {
            result.overlapping << prefix;
        }
    }
    // 2. The objects under new ids.
    const auto pasted = pasteObjects(design, readdressed(inserted, result.renumbered), offset);
    if (!pasted)
        return pasted.error();
    result.edited = *pasted;
    return result;
}
