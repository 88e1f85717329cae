// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue_node.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <cmath>
#include <limits>

namespace {
/// One step of a JSON pointer (RFC 6901).
QString pointerStep(QString key)
{
    return QLatin1Char('/') + key.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
}
}

CatalogueNode::CatalogueNode(QJsonValue value, QString pointer, CatalogueFile* file)
    : m_value(std::move(value)), m_pointer(std::move(pointer)), m_file(file)
{
}

void CatalogueNode::fail(const QString& message, const QString& key) const
{
    if (m_file->error)
        return;
    const QString pointer = m_pointer + (key.isEmpty() ? QString() : pointerStep(key));
    m_file->error = Error{message, m_file->name + QLatin1Char('#') + pointer};
}

QJsonValue CatalogueNode::value(const QString& key) const
{
    return m_value.toObject().value(key);
}

bool CatalogueNode::has(const QString& key) const
{
    const QJsonValue found = value(key);
    return !found.isUndefined() && !found.isNull();
}

CatalogueNode CatalogueNode::child(const QString& key) const
{
    if (!value(key).isObject())
        fail(QCoreApplication::translate("Catalogue", "An object is missing here."), key);
    return {value(key), m_pointer + pointerStep(key), m_file};
}

QList<CatalogueNode> CatalogueNode::items(const QString& key) const
{
    return has(key) ? CatalogueNode{value(key), m_pointer + pointerStep(key), m_file}.elements() : QList<CatalogueNode>();
}

QList<CatalogueNode> CatalogueNode::someItems(const QString& key) const
{
    QList<CatalogueNode> list = items(key);
    if (list.isEmpty())
        fail(QCoreApplication::translate("Catalogue", "A list with at least one item is missing here."), key);
    return list;
}

QList<CatalogueNode> CatalogueNode::elements() const
{
    if (!m_value.isArray())
        fail(QCoreApplication::translate("Catalogue", "This must be a list."));
    QList<CatalogueNode> list;
    const QJsonArray array = m_value.toArray();
    for (qsizetype index = 0; index < array.size(); ++index)
        list.append({array.at(index), m_pointer + pointerStep(QString::number(index)), m_file});
    return list;
}

QStringList CatalogueNode::keys() const
{
    return m_value.toObject().keys();
}

QString CatalogueNode::text(const QString& key) const
{
    const QString found = optionalText(key);
    if (found.isEmpty())
        fail(QCoreApplication::translate("Catalogue", "A text is missing here."), key);
    return found;
}

QString CatalogueNode::optionalText(const QString& key) const
{
    if (has(key) && !value(key).isString())
        fail(QCoreApplication::translate("Catalogue", "This must be a text."), key);
    return value(key).toString();
}

QStringList CatalogueNode::texts(const QString& key) const
{
    QStringList list;
    for (const CatalogueNode& item : items(key)) {
        if (!item.m_value.isString() || item.m_value.toString().isEmpty())
            item.fail(QCoreApplication::translate("Catalogue", "This must be a text."));
        list.append(item.m_value.toString());
    }
    return list;
}

bool CatalogueNode::flag(const QString& key) const
{
    if (!has(key))
        fail(QCoreApplication::translate("Catalogue", "True or false is missing here."), key);
    return optionalFlag(key).value_or(false);
}

std::optional<bool> CatalogueNode::optionalFlag(const QString& key) const
{
    if (!has(key))
        return std::nullopt;
    if (!value(key).isBool())
        fail(QCoreApplication::translate("Catalogue", "This must be true or false."), key);
    return value(key).toBool();
}

double CatalogueNode::number(const QString& key) const
{
    if (!has(key))
        fail(QCoreApplication::translate("Catalogue", "A number is missing here."), key);
    return optionalNumber(key).value_or(0);
}

std::optional<double> CatalogueNode::optionalNumber(const QString& key) const
{
    return has(key) ? CatalogueNode{value(key), m_pointer + pointerStep(key), m_file}.itself() : std::nullopt;
}

std::optional<double> CatalogueNode::itself() const
{
    if (m_value.isNull())
        return std::nullopt;
    if (!m_value.isDouble() || !std::isfinite(m_value.toDouble()))
        fail(QCoreApplication::translate("Catalogue", "This must be a number."));
    return m_value.toDouble();
}

int CatalogueNode::count(const QString& key) const
{
    if (!has(key))
        fail(QCoreApplication::translate("Catalogue", "A number is missing here."), key);
    return optionalCount(key).value_or(0);
}

std::optional<int> CatalogueNode::optionalCount(const QString& key) const
{
    const std::optional<double> found = optionalNumber(key);
    if (!found)
        return std::nullopt;
    if (*found < 0 || *found > std::numeric_limits<int>::max() || *found != std::floor(*found)) {
        fail(QCoreApplication::translate("Catalogue", "This must be a whole number, 0 or more."), key);
        return 0;
    }
    return static_cast<int>(*found);
}

Bandwidth CatalogueNode::bandwidth(const QString& key) const
{
    const double mbps = number(key);
    if (mbps <= 0)
        fail(QCoreApplication::translate("Catalogue", "A bandwidth must be more than 0."), key);
    return Bandwidth::mbps(mbps);
}

QList<Bandwidth> CatalogueNode::bandwidths(const QString& key) const
{
    QList<Bandwidth> list;
    for (const CatalogueNode& item : someItems(key)) {
        const double mbps = item.itself().value_or(0);
        if (mbps <= 0)
            item.fail(QCoreApplication::translate("Catalogue", "A bandwidth must be more than 0."));
        list.append(Bandwidth::mbps(mbps));
    }
    return list;
}

Availability CatalogueNode::availability(const QString& key) const
{
    const double up = number(key);
    if (up < 0 || up > 1)
        fail(QCoreApplication::translate("Catalogue", "An availability is a fraction between 0 and 1."), key);
    return Availability::fraction(up);
}

Coordinates CatalogueNode::coordinates() const
{
    const Coordinates found{number(QStringLiteral("latitude")), number(QStringLiteral("longitude"))};
    if (std::abs(found.latitude) > 90)
        fail(QCoreApplication::translate("Catalogue", "A latitude lies between -90 and 90 degrees."), QStringLiteral("latitude"));
    if (std::abs(found.longitude) > 180)
        fail(QCoreApplication::translate("Catalogue", "A longitude lies between -180 and 180 degrees."), QStringLiteral("longitude"));
    return found;
}

Provenance CatalogueNode::provenance(const QString& sourceKey) const
{
    const QString name = text(sourceKey);
    const auto source = m_file->sources.constFind(name);
    if (source == m_file->sources.constEnd()) {
        fail(QCoreApplication::translate("Catalogue", "This source is not in the file's \"sources\"."), sourceKey);
        return {};
    }
    Provenance found = *source;
    found.basis = Basis::Published;
    if (has(QStringLiteral("basis"))) {
        const std::optional<Basis> basis = basisFromName(text(QStringLiteral("basis")));
        if (!basis)
            fail(QCoreApplication::translate("Catalogue", "This is not a basis."), QStringLiteral("basis"));
        found.basis = basis.value_or(Basis::Assumption);
    }
    if (has(QStringLiteral("confidence")))
        found.confidence = text(QStringLiteral("confidence"));
    if (has(QStringLiteral("date")))
        found.date = text(QStringLiteral("date"));
    found.note = optionalText(QStringLiteral("note"));
    return found;
}
