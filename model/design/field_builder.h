// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/codec.h"

/// Tells a field that is unset from one that is set, for each form of member.
inline bool isSet(const QString& value) { return !value.isNull(); }
inline bool isSet(const ObjectId& value) { return !value.isEmpty(); }
template <class T> bool isSet(const std::optional<T>& value) { return value.has_value(); }
template <class T> bool isSet(const ListOf<T>& value) { return value.isWritten || !value.isEmpty(); }
template <class E> requires std::is_enum_v<E> bool isSet(E) { return true; }

template <class T> struct ValueOf { using Type = T; };
template <class T> struct ValueOf<std::optional<T>> { using Type = T; };
template <class T> struct ElementOf { using Type = T; };
template <class T> struct ElementOf<ListOf<T>> { using Type = T; };

/// Names the fields of a row type once:
///
///     FieldBuilder<Site>() .add("city", QT_TRANSLATE_NOOP("field", "City"), &Site::city).hint("…") … .list()
template <class Row> class FieldBuilder
{
public:
    template <class Base, class Member> FieldBuilder& add(const char* key, const char* label, Member Base::*member)
    {
        using Value = typename ValueOf<Member>::Type;
        using Element = typename ElementOf<Value>::Type;
        Field field;
        field.key = QString::fromLatin1(key);
        field.label = label;
        field.type = Codec<Value>::type;
        if constexpr (std::is_enum_v<Value>)
            field.choices = choiceList<Value>();
        else if constexpr (std::is_enum_v<Element>)
            field.choices = choiceList<Element>();
        if constexpr (std::is_base_of_v<Record, Element>)
            field.columns = Element::fields();
        field.get = [member](const Record& record) {
            const Member& value = static_cast<const Row&>(record).*member;
            if (!isSet(value))
                return QJsonValue(QJsonValue::Undefined);
            if constexpr (std::is_same_v<Member, Value>)
                return QJsonValue(Codec<Value>::write(value));
            else
                return QJsonValue(Codec<Value>::write(*value));
        };
        m_members << [member](Record& record, const QJsonValue& json, const QString& where, QList<Error>& errors) {
            Member& target = static_cast<Row&>(record).*member;
            if (json.isUndefined()) {
                target = Member{};
                return;
            }
            Value value{};
            const qsizetype before = errors.size();
            Codec<Value>::read(json, value, where, errors);
            if (errors.size() > before)
                return;
            if constexpr (requires { value.isWritten; })
                value.isWritten = true;
            target = value;
        };
        m_fields << field;
        return *this;
    }

    FieldBuilder& unit(const char* unit) { last().unit = QString::fromUtf8(unit); return *this; }
    FieldBuilder& range(double minimum, double maximum) { last().minimum = minimum; last().maximum = maximum; return *this; }
    FieldBuilder& atLeast(double minimum) { last().minimum = minimum; return *this; }
    FieldBuilder& offers(CatalogueList list) { last().list = list; return *this; }
    FieldBuilder& targets(QList<ObjectKind> kinds) { last().targets = std::move(kinds); return *this; }
    FieldBuilder& minimumCount(qsizetype count) { last().minimumCount = count; return *this; }
    FieldBuilder& required() { last().isRequired = true; return *this; }
    FieldBuilder& oneOf(const char* choice) { last().oneOf = QString::fromLatin1(choice); return required(); }
    FieldBuilder& longestPrefix(int length) { last().longestPrefix = length; return *this; }
    template <class Test> FieldBuilder& when(Test test)
    {
        last().applies = [test](const Record& record) { return test(static_cast<const Row&>(record)); };
        return *this;
    }
    FieldBuilder& secret() { last().isSecret = true; return *this; }
    FieldBuilder& identity() { last().type = FieldType::Text; last().isIdentity = true; return required(); }
    FieldBuilder& presentation() { last().isPresentation = true; return *this; }
    FieldBuilder& review() { last().isReview = true; return presentation(); }
    FieldBuilder& longText() { last().type = FieldType::LongText; return *this; }
    FieldBuilder& byDefault(const char* text) { last().defaultText = text; return *this; }
    FieldBuilder& hint(const char* hint) { last().hint = hint; return *this; }

    QList<Field> list()
    {
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            Field& field = m_fields[i];
            const Field checked = field;                 // what checkValue looks at, without the functions
            field.set = [checked, write = m_members[i]](Record& record, const QJsonValue& value, const QString& where, QList<Error>& errors) {
                const auto error = value.isUndefined() ? std::nullopt : checkValue(checked, value, where);
                if (error)
                    errors << *error;
                else
                    write(record, value, where, errors);
            };
        }
        return m_fields;
    }

    /// The fields that every kind has.
    FieldBuilder& common()
    {
        add("id", QT_TRANSLATE_NOOP("field", "Id"), &Row::id).identity();
        add("name", QT_TRANSLATE_NOOP("field", "Name"), &Row::name);
        return *this;
    }
    /// The fields that stand last in the inspector: free text, and a position where the kind has a shape.
    FieldBuilder& description()
    {
        return add("description", QT_TRANSLATE_NOOP("field", "Description"), &Row::description).longText().presentation();
    }
    FieldBuilder& position()
    {
        return add("position", QT_TRANSLATE_NOOP("field", "Position"), &Row::position).range(-1e7, 1e7).presentation();
    }
    /// How the line of a kind that is drawn as one runs.
    FieldBuilder& line()
    {
        add("line", QT_TRANSLATE_NOOP("field", "Line"), &Row::lineShape).byDefault(QT_TRANSLATE_NOOP("field", "orthogonal")).presentation();
        return add("bends", QT_TRANSLATE_NOOP("field", "Bends"), &Row::bends).range(-1e7, 1e7).presentation();
    }
    FieldBuilder& availability(const char* defaultText)
    {
        add("availability", QT_TRANSLATE_NOOP("field", "Availability"), &Row::availability).range(0, 1).byDefault(defaultText);
        return hint(QT_TRANSLATE_NOOP("field", "Fraction of time up, 0 to 1. Overrides the catalogue's default."));
    }
    FieldBuilder& repairHours(const char* defaultText)
    {
        add("repairHours", QT_TRANSLATE_NOOP("field", "Repair time"), &Row::repairTime).unit("h").range(0.001, 8766).byDefault(defaultText);
        return hint(QT_TRANSLATE_NOOP("field", "Mean time to repair. Tells how downtime is spread over outages and years; the availability does not change."));
    }

    FieldBuilder& monthlyCost(const char* text)
    {
        add("monthlyCost", QT_TRANSLATE_NOOP("field", "Monthly cost"), &Row::monthlyCost).unit("a month").range(0, 1e9).byDefault(QT_TRANSLATE_NOOP("field", "unknown"));
        return hint(text);
    }

private:
    Field& last() { return m_fields.last(); }
    using Write = std::function<void(Record&, const QJsonValue&, const QString&, QList<Error>&)>;
    QList<Field> m_fields;
    QList<Write> m_members;
};
