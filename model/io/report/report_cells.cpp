// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/derivation_text.h"
#include "model/base/number_text.h"
#include "model/design/kind_info.h"
#include "model/io/report/report_parts.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <cmath>

QString reportText(const char* text)
{
    return QCoreApplication::translate("report", text);
}

QString numberText(double value, int decimals)
{
    return shownAmount(value, decimals);
}

ReportCell unknownReportCell(const QString& reason)
{
    return {unknownText(), {}, ReportTone::Quiet, reason};
}

ReportCell bandwidthReportCell(const Figure<Bandwidth>& figure)
{
    if (!figure.hasValue())
        return unknownReportCell(figure.reason);
    const double mbps = std::round(figure->mbps() * 1000) / 1000;
    return {toText(Bandwidth::mbps(mbps)), mbps, mbps == 0 ? ReportTone::Bad : ReportTone::Plain};
}

ReportCell availabilityReportCell(const AvailabilityFigure& figure)
{
    return {(figure.isExact ? QString() : QStringLiteral("≥ ")) + toText(figure.value), -figure.value.down(), ReportTone::Plain, figure.reason};
}

ReportCell downtimeReportCell(const AvailabilityFigure& figure)
{
    const double minutes = figure.value.downtimeMinutesPerYear();
    return {(figure.isExact ? QString() : QStringLiteral("≤ ")) + downtimeText(minutes), minutes};
}

ReportCell rttReportCell(const Figure<RttRange>& figure)
{
    if (!figure.hasValue())
        return unknownReportCell(figure.reason);
    const auto rounded = [](Latency latency) { return QString::number(latency.milliseconds(), 'f', 1); };
    ReportCell cell{rounded(figure->typical) + QStringLiteral(" ms"), figure->typical.milliseconds()};
    if (figure->low != figure->high)
        cell.note = QStringLiteral("%1–%2 ms").arg(rounded(figure->low), rounded(figure->high));
    return cell;
}

ReportCell securityReportCell(const SecurityPosture& ungraded, const Analysis& analysis)
{
    const SecurityPosture posture = gradedPosture(ungraded, analysis);
    const ReportTone tone = posture.grade == u'F' || posture.grade == u'D' ? ReportTone::Bad : ReportTone::Plain;
    return {QStringLiteral("%1 (%2)").arg(posture.grade).arg(posture.score), double(posture.score), tone, posture.summary()};
}

ReportCell moneyReportCell(const Figure<double>& figure, int decimals)
{
    if (!figure.hasValue())
        return unknownReportCell({});
    return {numberText(*figure, decimals), *figure};
}

QString costSum(const Cost& cost)
{
    if (cost.lines.isEmpty())
        return reportText(QT_TRANSLATE_NOOP("report", "nothing is billed"));
    if (cost.unknown == cost.lines.size())
        return unknownText();
    const QString sum = QStringLiteral("%1 %2").arg(numberText(cost.known, 2), cost.currency);
    return cost.unknown == 0 ? sum : reportText(QT_TRANSLATE_NOOP("report", "≥ %1; %2 unknown")).arg(sum).arg(cost.unknown);
}

namespace {
QString labelOf(const Field& field)
{
    return QCoreApplication::translate("field", field.label);
}

QString itemOf(const Design& design, const Field& field, const QJsonValue& item)
{
    if (field.type == FieldType::Reference || field.type == FieldType::References) {
        const ObjectId id(item.toString());
        return design.contains(id) ? displayName(design, id) : item.toString();
    }
    if (!item.isObject())
        return item.toVariant().toString();
    QStringList parts;
    for (const Field& column : field.columns)
        if (const QJsonValue value = item.toObject().value(column.key); !value.isUndefined())
            parts << QStringLiteral("%1 %2").arg(labelOf(column), fieldText(design, column, value));
    return parts.join(QStringLiteral(", "));
}
}

QString fieldText(const Design& design, const Field& field, const QJsonValue& value)
{
    if (field.isSecret)
        return value.isUndefined() ? reportText(QT_TRANSLATE_NOOP("report", "not set")) : reportText(QT_TRANSLATE_NOOP("report", "set, not shown"));
    if (value.isUndefined())
        return qstrlen(field.defaultText) == 0 ? reportText(QT_TRANSLATE_NOOP("report", "not set")) : reportText(QT_TRANSLATE_NOOP("report", "%1 (default)")).arg(QCoreApplication::translate("field", field.defaultText));
    if (value.isBool())
        return value.toBool() ? reportText(QT_TRANSLATE_NOOP("report", "yes")) : reportText(QT_TRANSLATE_NOOP("report", "no"));
    if (value.isDouble() && field.type == FieldType::Fraction && field.key.contains(QLatin1String("vailability")))
        return toText(Availability::fraction(value.toDouble()));
    if (value.isDouble()) {
        const QString number = QString::number(value.toDouble(), 'g', 12);
        return field.unit.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, field.unit);
    }
    if (!value.isArray())
        return itemOf(design, field, value);
    QStringList items;
    for (const auto& item : value.toArray())
        items << itemOf(design, field, item);
    return items.join(field.type == FieldType::Records ? QStringLiteral("; ") : QStringLiteral(", "));
}
