// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/review/requirement_line.h"
#include "model/base/english_text.h"
#include "model/design/kind_info.h"
#include "model/review/line_scanner.h"
#include <QLocale>
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace {
const std::array lostPartWords{"component", "peering location", "circuit", "gateway", "router", "internet access", "WAN link"};
static_assert(lostPartWords.size() == choiceNames<LostPart>.size());
const QString everySite = QStringLiteral("every site"), everyNetwork = QStringLiteral("every network");

bool canBeEnd(ObjectKind kind)
{
    return kind == ObjectKind::Site || kind == ObjectKind::RemoteUsers || kind == ObjectKind::VirtualNetwork;
}

/// The objects of a name, exactly or, where there is none, whatever its case.
QList<ObjectId> endsNamed(const Design& design, const QString& name)
{
    QList<ObjectId> exact, alike;
    for (const KindInfo& kind : kindInfos()) {
        if (!canBeEnd(kind.kind))
            continue;
        kind.forEach(design, [&](const Object& object) {
            if (object.name == name)
                exact << object.id;
            else if (object.name.compare(name, Qt::CaseInsensitive) == 0)
                alike << object.id;
        });
    }
    return exact.isEmpty() ? alike : exact;
}

QString quoted(QString text)
{
    return QLatin1Char('"') + text.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\"")) + QLatin1Char('"');
}

/// Whether a name can stand without quotation marks.
bool isPlain(const QString& name)
{
    return !name.isEmpty() && name == name.simplified() && name != everySite && name != everyNetwork && !name.startsWith(u'#')
        && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'_' || c == u'.' || c == u'/'; })
        && !(QLatin1Char(' ') + name + QLatin1Char(' ')).contains(QLatin1String(" to "), Qt::CaseInsensitive) && !name.startsWith(QLatin1String("every "), Qt::CaseInsensitive);
}

QString endText(const ObjectId& id, const Design& design)
{
    const auto kind = design.kindOf(id);
    const QString name = kind && canBeEnd(*kind) ? design.find(id)->name : QString();
    if (!name.isEmpty() && endsNamed(design, name) == QList<ObjectId>{id})
        return isPlain(name) ? name : quoted(name);
    return QLatin1Char('#') + (isPlain(id.text) ? id.text : quoted(id.text));
}

/// The shortest decimals that read back as the number.
QString shortest(double number)
{
    for (int digits = 1; digits < 17; ++digits)
        if (const QString text = QString::number(number, 'g', digits); text.toDouble() == number && !text.contains(u'e'))
            return text;
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

/// Of "99.9" without a rounding: dividing by a hundred gives another number than 0.999 is.
Availability availabilityOfPercent(const QString& digits)
{
    return Availability::fraction((digits + QStringLiteral("e-2")).toDouble());
}

QString availabilityLine(Availability availability)
{
    for (int decimals = 0; decimals < 14; ++decimals)
        if (const QString digits = QString::number(availability.up() * 100, 'f', decimals); availabilityOfPercent(digits) == availability)
            return digits + QStringLiteral(" %");
    return shortest(availability.up());
}

/// Reads clauses one after the other into a requirement.
class ClauseReader
{
public:
    ClauseReader(LineScanner& scanner, DesignRequirement& requirement) : m_scanner(scanner), m_requirement(requirement) {}

    Result<void> readAll()
    {
        while (!m_scanner.atEnd()) {
            if (const auto read = readOne(); !read)
                return read;
            if (!m_scanner.atEnd() && !m_scanner.take(",") && !m_scanner.take(";"))
                return m_scanner.expected(QT_TRANSLATE_NOOP("requirement", "a comma, or the end"));
        }
        return {};
    }

private:
    Result<void> readOne()
    {
        if (m_scanner.take("monthly") || m_scanner.take("cost"))
            return readCost();
        if (m_scanner.take("keeps"))
            return readKept();
        if (m_scanner.take("≥") || m_scanner.take(">=") || m_scanner.take("at least"))
            return readLeast();
        if (m_scanner.take("≤") || m_scanner.take("<=") || m_scanner.take("at most"))
            return readMost();
        if (m_scanner.take("private"))
            return m_requirement.isPrivate ? twice() : set(m_requirement.isPrivate, true);
        if (m_scanner.take("encrypted"))
            return set(m_requirement.isEncrypted, true);
        if (m_scanner.take("security"))
            return readGrade();
        if (m_scanner.take("resiliency"))
            return readResiliency();
        return m_scanner.expected(QT_TRANSLATE_NOOP("requirement", "≥, ≤, private, encrypted, security, resiliency, keeps or monthly"));
    }

    Result<void> twice() const { return m_scanner.refused(QT_TRANSLATE_NOOP("requirement", "This is said twice.")); }

    template <class T> Result<void> set(std::optional<T>& member, const T& value)
    {
        if (member)
            return twice();
        member = value;
        return {};
    }

    Result<void> readLeast()
    {
        const auto number = m_scanner.number();
        if (!number)
            return m_scanner.expected(QT_TRANSLATE_NOOP("requirement", "a bandwidth such as 1 Gbps, or an availability such as 99.95 %"));
        if (m_scanner.take("%"))
            return *number > 100 ? m_scanner.refused(QT_TRANSLATE_NOOP("requirement", "An availability is at most 100 %.")) : set(m_requirement.availability, availabilityOfPercent(m_scanner.numberText()));
        const auto bandwidth = bandwidthOf(*number);
        if (!bandwidth) {
            if (*number <= 1)
                return set(m_requirement.availability, Availability::fraction(*number));
            return m_scanner.expected(QT_TRANSLATE_NOOP("requirement", "Mbps, Gbps or %"));
        }
        if (m_scanner.take("to Azure"))
            return set(m_requirement.toAzure, *bandwidth);
        if (m_scanner.take("from Azure"))
            return set(m_requirement.fromAzure, *bandwidth);
        if (const auto first = set(m_requirement.toAzure, *bandwidth); !first)
            return first;
        return set(m_requirement.fromAzure, *bandwidth);
    }

    Result<void> readMost()
    {
        const auto number = m_scanner.number();
        if (!number || !m_scanner.take("ms"))
            return m_scanner.expected(QT_TRANSLATE_NOOP("requirement", "a round trip such as 25 ms; costs are “monthly ≤ 6000”"));
        m_scanner.take("round trip");
        return set(m_requirement.rtt, Latency::milliseconds(*number));
    }

    Result<void> readCost()
    {
        if (!m_scanner.take("≤") && !m_scanner.take("<=") && !m_scanner.take("at most"))
            return m_scanner.expected(QT_TRANSLATE_NOOP("requirement", "≤ and an amount"));
        const auto number = m_scanner.number();
        if (!number)
            return m_scanner.expected(QT_TRANSLATE_NOOP("requirement", "an amount such as 6000"));
        return set(m_requirement.monthlyCost, *number);
    }

    Result<void> readKept()
    {
        const auto number = m_scanner.number();
        const auto bandwidth = number ? bandwidthOf(*number) : std::nullopt;
        if (!bandwidth)
            return m_scanner.expected(QT_TRANSLATE_NOOP("requirement", "a bandwidth such as 500 Mbps"));
        if (!m_scanner.take("if"))
            return m_scanner.expected(QT_TRANSLATE_NOOP("requirement", "if any one … is lost"));
        m_scanner.take("any");
        m_scanner.take("one");
        KeptBandwidth kept;
        kept.bandwidth = *bandwidth;
        for (std::size_t i = 0; i < lostPartWords.size() && !kept.lost; ++i)
            if (m_scanner.take(lostPartWords[i]))
                kept.lost = LostPart(i);
        if (!kept.lost)
            return m_scanner.expected(QT_TRANSLATE_NOOP("requirement", "component, peering location, circuit, gateway, router, internet access or WAN link"));
        if (!m_scanner.take("is lost") && !m_scanner.take("fails"))
            return m_scanner.expected(QT_TRANSLATE_NOOP("requirement", "is lost"));
        m_requirement.keeps << kept;
        m_requirement.keeps.isWritten = true;
        return {};
    }

    Result<void> readGrade()
    {
        for (std::size_t i = 0; i < choiceNames<RequiredGrade>.size(); ++i)
            if (m_scanner.take(choiceNames<RequiredGrade>[i])) {
                m_scanner.take("or better");
                return set(m_requirement.securityGrade, RequiredGrade(i));
            }
        return m_scanner.expected(QT_TRANSLATE_NOOP("requirement", "a grade from A to E"));
    }

    Result<void> readResiliency()
    {
        for (std::size_t i = 0; i < choiceNames<RequiredResiliency>.size(); ++i)
            if (m_scanner.take(choiceNames<RequiredResiliency>[i])) {
                m_scanner.take("or better");
                return set(m_requirement.resiliency, RequiredResiliency(i));
            }
        return m_scanner.expected(QT_TRANSLATE_NOOP("requirement", "standard, high or maximum"));
    }

    std::optional<Bandwidth> bandwidthOf(double number)
    {
        if (m_scanner.take("Mbps"))
            return Bandwidth::mbps(number);
        if (m_scanner.take("Gbps"))
            return *parseBandwidth(m_scanner.numberText() + QStringLiteral(" Gbps"));
        return {};
    }

    LineScanner& m_scanner;
    DesignRequirement& m_requirement;
};

/// Reads an end up to `stop` or the end of the part.
Result<ObjectId> readEnd(const QString& text, qsizetype place, const QString& every, const Design& design)
{
    const QString name = text.trimmed();
    const auto refused = [&](const QString& message) { return Error{message, QString::number(place + 1)}; };
    if (name.compare(every, Qt::CaseInsensitive) == 0 || (every == everyNetwork && name.compare(QLatin1String("every virtual network"), Qt::CaseInsensitive) == 0))
        return ObjectId();
    if (name.startsWith(u'#'))
        return ObjectId(unquoted(name.mid(1)));
    const QString plain = unquoted(name);
    const QList<ObjectId> ends = endsNamed(design, plain);
    if (ends.size() == 1)
        return ends.first();
    if (ends.size() > 1)
        return refused(lineText(QT_TRANSLATE_NOOP("requirement", "Several objects are called “%1”; write #%2 for the first of them.")).arg(plain, ends.first().text));
    if (const auto kind = design.kindOf(ObjectId(plain)); kind && canBeEnd(*kind))
        return ObjectId(plain);
    return refused(lineText(QT_TRANSLATE_NOOP("requirement", "There is no site, network or group of remote users “%1” in this option.")).arg(plain));
}

/// Reads "A to B"; names may contain " to ", so each is tried.
Result<void> readEnds(const QString& text, DesignRequirement& requirement, const Design& design)
{
    std::optional<Error> error;
    for (const EndsSplit& split : endsSplits(text)) {
        const auto from = readEnd(text.left(split.before), 0, everySite, design);
        const auto to = readEnd(text.mid(split.after), split.after, everyNetwork, design);
        if (from && to) {
            requirement.from = *from;
            requirement.to = *to;
            return {};
        }
        if (!error)
            error = from ? to.error() : from.error();
    }
    return error ? *error : Error{lineText(QT_TRANSLATE_NOOP("requirement", "Before the colon stand two ends: HQ to prod.")), QStringLiteral("1")};
}
}

QString toLine(const DesignRequirement& requirement, const Design& design)
{
    const EnglishText english;                           // a line is read again, here and by the commands
    QStringList clauses, more;
    const QString atLeast = QStringLiteral("≥ %1");
    if (requirement.toAzure && requirement.fromAzure && *requirement.toAzure == *requirement.fromAzure) {
        clauses << atLeast.arg(toText(*requirement.toAzure));
    } else {
        if (requirement.toAzure)
            clauses << QStringLiteral("≥ %1 to Azure").arg(toText(*requirement.toAzure));
        if (requirement.fromAzure)
            clauses << QStringLiteral("≥ %1 from Azure").arg(toText(*requirement.fromAzure));
    }
    if (requirement.availability)
        clauses << atLeast.arg(availabilityLine(*requirement.availability));
    if (requirement.rtt)
        clauses << QStringLiteral("≤ %1").arg(toText(*requirement.rtt));
    if (requirement.isPrivate.value_or(false))
        clauses << QStringLiteral("private");
    if (requirement.isEncrypted.value_or(false))
        clauses << QStringLiteral("encrypted");
    if (requirement.securityGrade)
        clauses << QStringLiteral("security %1 or better").arg(QLatin1String(choiceNames<RequiredGrade>[std::size_t(*requirement.securityGrade)]));
    if (requirement.resiliency)
        clauses << QStringLiteral("resiliency %1 or better").arg(QLatin1String(choiceNames<RequiredResiliency>[std::size_t(*requirement.resiliency)]));
    if (!clauses.isEmpty())
        more << clauses.join(QStringLiteral(", "));
    for (const KeptBandwidth& kept : requirement.keeps)
        more << QStringLiteral("keeps %1 if any one %2 is lost").arg(toText(kept.bandwidth.value_or(Bandwidth::mbps(0))), QLatin1String(lostPartWords[std::size_t(kept.lost.value_or(LostPart::Component))]));
    if (requirement.monthlyCost)
        more << QStringLiteral("monthly ≤ %1").arg(shortest(*requirement.monthlyCost));
    const QString text = more.join(QStringLiteral("; "));
    if (requirement.from.isEmpty() && requirement.to.isEmpty())
        return text;
    return QStringLiteral("%1 to %2: %3").arg(requirement.from.isEmpty() ? everySite : endText(requirement.from, design), requirement.to.isEmpty() ? everyNetwork : endText(requirement.to, design), text);
}

Result<DesignRequirement> requirementOf(const QString& line, const Design& design)
{
    DesignRequirement requirement;
    const qsizetype colon = endOfEnds(line);
    if (colon >= 0)
        if (const auto ends = readEnds(line.left(colon), requirement, design); !ends)
            return ends.error();
    LineScanner scanner(line, colon + 1);
    if (scanner.atEnd())
        return scanner.expected(QT_TRANSLATE_NOOP("requirement", "what is required, such as ≥ 1 Gbps, ≥ 99.95 %, private"));
    if (const auto read = ClauseReader(scanner, requirement).readAll(); !read)
        return read.error();
    return requirement;
}
