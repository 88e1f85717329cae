// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/codec.h"
#include "model/design/kind_info.h"
#include "model/design/project.h"
#include <QJsonArray>
#include <random>

/// Makes valid projects whose fields, references and unknown parts are chosen at random, from the field lists alone.
class RandomProject
{
public:
    explicit RandomProject(unsigned seed) : m_random(seed) {}

    /// A project of one to three options with about so many objects each.
    Project project(int objects)
    {
        Project project;
        project.name = text();
        if (chance(0.5))
            project.description = text();
        if (chance(0.5))
            project.currency = QStringLiteral("EUR");
        project.extra = unknown();
        const int options = 1 + below(3);
        for (int i = 0; i < options; ++i) {
            Design option = design(objects);
            option.id = QStringLiteral("o%1").arg(9 - i);
            option.name = text();
            if (chance(0.5))
                fill(OptionReview::fields(), option.review);
            project.options << option;
        }
        for (int i = 0; i < below(4); ++i) {
            DesignRequirement requirement;
            fill(withoutIdentity(DesignRequirement::fields()), requirement);
            requirement.id = ObjectId(QStringLiteral("r%1").arg(project.requirements.size()));
            project.requirements << requirement;
        }
        for (int i = 0; i < below(3); ++i) {
            SavedView view;
            fill(withoutIdentity(SavedView::fields()), view);
            view.id = ObjectId(QStringLiteral("v%1").arg(project.views.size()));
            project.views << view;
        }
        return project;
    }

    /// A design that is valid as a file is: unique ids, references to the right kinds, no circles; it need not make sense.
    Design design(int objects)
    {
        Design design;
        m_ids.clear();
        const int each = std::max(2, objects / int(kindInfos().size()));
        for (const KindInfo& kind : kindInfos())
            for (int i = 0; i < each; ++i)
                m_ids[kind.kind] << QStringLiteral("%1-%2").arg(QLatin1String(kind.idPrefix)).arg(i);
        for (const KindInfo& kind : kindInfos())
            for (int i = 0; i < each; ++i)
                design = kind.with(design, *object(kind, i));
        design.extra = unknown();
        if (chance(0.5))
            design.extra.insert(QStringLiteral("zzHolograms"), QJsonArray{QJsonObject{{"id", "h1"}, {"x", unknown()}}, QJsonObject{{"id", "h2"}}});
        return design;
    }

private:
    bool chance(double probability) { return std::uniform_real_distribution<double>(0, 1)(m_random) < probability; }
    int below(int end) { return int(m_random() % unsigned(end)); }

    QString text()
    {
        static const QStringList pieces{"a", "Z", "7", " ", "\"", "\\", "/", "\n", "\t", "é", "漢", QString::fromUcs4(U"\U0001F310", 1), QString(QChar(1)), "HQ", "–"};
        QString result = QLatin1String("");
        for (int i = below(8); i > 0; --i)
            result += pieces[below(int(pieces.size()))];
        return result;
    }
    double number()
    {
        switch (below(4)) {
        case 0: return below(100000);
        case 1: return std::uniform_real_distribution<double>(-1, 1)(m_random);
        case 2: return std::ldexp(std::uniform_real_distribution<double>(-1, 1)(m_random), below(2000) - 1000);
        default: return -below(10);
        }
    }
    QJsonValue anything(int depth)
    {
        switch (below(depth > 0 ? 7 : 5)) {
        case 0: return QJsonValue::Null;
        case 1: return chance(0.5);
        case 2: return qint64(m_random()) - (qint64(1) << 31);
        case 3: return number();
        case 4: return text();
        case 5: {
            QJsonArray array;
            for (int i = below(4); i > 0; --i)
                array << anything(depth - 1);
            return array;
        }
        default: {
            QJsonObject object;
            for (int i = below(4); i > 0; --i)
                object.insert(text(), anything(depth - 1));
            return object;
        }
        }
    }
    /// Members that no version will ever know.
    QJsonObject unknown()
    {
        QJsonObject object;
        for (int i = chance(0.3) ? 1 + below(3) : 0; i > 0; --i)
            object.insert(QLatin1Char('?') + text(), anything(4));
        return object;
    }

    QString prefix()
    {
        Cidr::Bytes bytes{};
        const auto family = chance(0.7) ? Cidr::Family::V4 : Cidr::Family::V6;
        const int size = family == Cidr::Family::V4 ? 4 : 16;
        for (int i = 0; i < size; ++i)
            bytes[std::size_t(i)] = std::uint8_t(chance(0.3) ? m_random() : 0);
        return toText(Cidr(family, bytes, below(size * 8 + 1)));
    }

    /// The ids that a field of object `index` of a kind may name; of its own kind only earlier ones, so that no circle arises.
    QStringList candidates(const Field& field, const KindInfo* kind, int index)
    {
        QStringList ids;
        for (const ObjectKind target : field.targets)
            ids += kind && target == kind->kind ? m_ids[target].mid(0, index) : m_ids[target];
        return ids;
    }

    QJsonValue value(const Field& field, const KindInfo* kind, int index)
    {
        const double minimum = field.minimum.value_or(-1000);
        const double maximum = field.maximum.value_or(1000);
        switch (field.type) {
        case FieldType::Text:
        case FieldType::LongText:
            return text();
        case FieldType::Number:
        case FieldType::Fraction:
            return chance(0.1) ? minimum : chance(0.1) ? maximum : std::uniform_real_distribution<double>(minimum, maximum)(m_random);
        case FieldType::Integer:
            return std::uniform_int_distribution<qint64>(qint64(minimum), qint64(maximum))(m_random);
        case FieldType::Boolean:
            return chance(0.5);
        case FieldType::Choice:
            return field.choices[below(int(field.choices.size()))];
        case FieldType::Date:
            return QDate(1990 + below(100), 1 + below(12), 1 + below(28)).toString(Qt::ISODate);
        case FieldType::Prefix: {
            QString text = prefix();
            while (field.longestPrefix && parseCidr(text)->length() > *field.longestPrefix)
                text = prefix();
            return text;
        }
        case FieldType::Point:
            return QJsonArray{std::round(std::uniform_real_distribution<double>(20, 1000)(m_random)), std::uniform_real_distribution<double>(20, 1000)(m_random)};
        case FieldType::Points: {
            QJsonArray points;
            for (int i = below(4); i > 0; --i)
                points << QJsonArray{double(below(1000)), below(1000) + 0.5};
            return points;
        }
        case FieldType::Record:
            return record(field.columns);
        case FieldType::Reference: {
            const QStringList ids = candidates(field, kind, index);
            return ids.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(ids[below(int(ids.size()))]);
        }
        case FieldType::References: {
            QStringList ids = candidates(field, kind, index);
            std::shuffle(ids.begin(), ids.end(), m_random);
            return QJsonArray::fromStringList(ids.mid(0, std::max<qsizetype>(field.minimumCount, below(4))));
        }
        case FieldType::Prefixes:
        case FieldType::Texts:
        case FieldType::Records: {
            QJsonArray array;
            for (int i = below(4); i > 0; --i)
                array << (field.type == FieldType::Prefixes ? QJsonValue(prefix()) : field.type == FieldType::Texts ? QJsonValue(field.choices.isEmpty() ? text() : field.choices[below(int(field.choices.size()))]) : QJsonValue(record(field.columns)));
            return array;
        }
        }
        return {};
    }

    QJsonObject record(const QList<Field>& fields, const KindInfo* kind = nullptr, int index = 0)
    {
        QJsonObject json = unknown();
        QSet<QString> taken;                     // of fields of which exactly one is set
        for (const Field& field : fields) {
            if (!field.oneOf.isEmpty()) {
                const bool isLast = &field == &fields.last() || std::none_of(&field + 1, &fields.last() + 1, [&](const Field& other) { return other.oneOf == field.oneOf; });
                if (taken.contains(field.oneOf) || (!isLast && chance(0.5)))
                    continue;
                taken.insert(field.oneOf);
            }
            if (!field.isRequired && !chance(0.6))
                continue;
            const QJsonValue chosen = field.isIdentity ? QJsonValue(m_ids[kind->kind][index]) : value(field, kind, index);
            if (!chosen.isUndefined())
                json.insert(field.key, chosen);
        }
        return json;
    }

    static QList<Field> withoutIdentity(QList<Field> fields)
    {
        fields.removeIf([](const Field& field) { return field.isIdentity; });
        return fields;
    }

    void fill(const QList<Field>& fields, Record& filled)
    {
        QList<Error> errors;
        readFields(fields, record(fields), filled, {}, errors);
        Q_ASSERT(errors.isEmpty());
    }

    std::shared_ptr<Object> object(const KindInfo& kind, int index)
    {
        auto result = kind.create();
        QList<Error> errors;
        readFields(*kind.fields, record(*kind.fields, &kind, index), *result, {}, errors);
        Q_ASSERT_X(errors.isEmpty(), "random project", errors.isEmpty() ? "" : qPrintable(errors.first().where + errors.first().message));
        return result;
    }

    std::mt19937 m_random;
    QHash<ObjectKind, QStringList> m_ids;
};
