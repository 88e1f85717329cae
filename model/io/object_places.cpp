// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/object_places.h"
#include "model/io/json_sax.h"
#include "model/io/json_tree.h"
#include "model/io/project_fields.h"
#include <QJsonValue>
#include <algorithm>

/// Knows where it is by how deep it is: file 1, options 2, option 3, list of a kind 4, object 5.
class PlaceFinder : public JsonVisitor
{
public:
    explicit PlaceFinder(ObjectPlaces& places) : m_options(places.m_options), m_requirements(places.m_requirements) {}

    bool value(const QJsonValue& value, int line) override
    {
        if (isInObject()) {
            note(line);
            if (m_key == QLatin1String("id"))
                m_id = ObjectId(value.toString());
        }
        if (m_depth == 3 && m_isInRequirements && m_key == QLatin1String("id"))
            m_requirements.insert(ObjectId(value.toString()), m_requirement);
        if (isInList() || (m_depth == 2 && m_isInRequirements))
            ++m_next;                            // not an object: reading refuses it, yet it has its index
        return true;
    }
    bool start(bool isObject, int line) override
    {
        if (isInObject())
            note(line);
        ++m_depth;
        if (m_depth == 2) {
            m_isInOptions = !isObject && m_key == optionsKey;
            m_isInRequirements = !isObject && m_key == requirementsKey;
            m_next = 0;
        } else if (m_depth == 3 && m_isInRequirements) {
            m_requirement = {pointerTo(pointerTo({}, requirementsKey), m_next++), line};
        } else if (m_depth == 3 && m_isInOptions) {
            m_options.push_back({line, {}});
        } else if (m_depth == 4 && m_isInOptions) {
            startList(!isObject);
        } else if (m_depth == 5 && m_isList) {
            startObject(line);
        }
        return true;
    }
    bool key(const QString& key, int) override
    {
        if (m_depth == 1 || m_depth == 3 || isInObject())
            m_key = key;
        return true;
    }
    bool end() override
    {
        if (isInObject() && !m_id.isEmpty())
            m_options.back().objects.insert(m_id, std::move(m_object));
        if (m_depth == 4)
            m_isList = false;
        if (m_depth == 2)
            m_isInOptions = m_isInRequirements = false;
        --m_depth;
        return true;
    }
    void fail(const Error&) override
    {
        m_options.clear();
        m_requirements.clear();
    }

private:
    bool isInList() const { return m_depth == 4 && m_isList; }
    bool isInObject() const { return m_depth == 5 && m_isList; }

    void startList(bool isList)
    {
        m_isList = isList;
        m_next = 0;
        m_list = pointerTo(pointerTo(pointerTo({}, optionsKey), qsizetype(m_options.size()) - 1), m_key);
    }
    void startObject(int line)
    {
        m_object = {pointerTo(m_list, m_next++), line, {}};
        m_id = ObjectId();
    }
    void note(int line) { m_object.fields.push_back({m_key, line}); }

    std::vector<ObjectPlaces::OptionText>& m_options;
    QHash<ObjectId, TextPlace>& m_requirements;
    int m_depth = 0;
    bool m_isInOptions = false;
    bool m_isInRequirements = false;
    TextPlace m_requirement;                     // the last
    bool m_isList = false;                       // inside the list of a kind
    QString m_key;                               // last of the file, of an option or of an object
    QString m_list;                              // its pointer
    qsizetype m_next = 0;                        // index of its next element
    ObjectId m_id;
    ObjectPlaces::ObjectText m_object;
};

ObjectPlaces::ObjectPlaces(const QByteArray& bytes)
{
    PlaceFinder finder(*this);
    visitJson(bytes, finder);
}

const ObjectPlaces::ObjectText* ObjectPlaces::find(qsizetype option, const ObjectId& id) const
{
    if (option < 0 || option >= qsizetype(m_options.size()))
        return nullptr;
    const auto& objects = m_options[std::size_t(option)].objects;
    const auto found = objects.constFind(id);
    return found == objects.constEnd() ? nullptr : &*found;
}

TextPlace ObjectPlaces::option(qsizetype index) const
{
    if (index < 0 || index >= qsizetype(m_options.size()))
        return {{}, m_options.empty() ? 0 : 1};
    return {pointerTo(pointerTo({}, optionsKey), index), m_options[std::size_t(index)].line};
}

TextPlace ObjectPlaces::object(qsizetype option, const ObjectId& id) const
{
    const ObjectText* text = find(option, id);
    return text ? TextPlace{text->pointer, text->line} : this->option(option);
}

TextPlace ObjectPlaces::field(qsizetype option, const ObjectId& id, const QString& key) const
{
    const ObjectText* text = find(option, id);
    if (!text)
        return object(option, id);
    const auto field = std::find_if(text->fields.begin(), text->fields.end(), [&](const FieldLine& one) { return one.key == key; });
    return field == text->fields.end() ? TextPlace{text->pointer, text->line} : TextPlace{pointerTo(text->pointer, key), field->line};
}

TextPlace ObjectPlaces::requirement(const ObjectId& id) const
{
    return m_requirements.value(id, option(-1));
}
