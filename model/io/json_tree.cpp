// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/json_tree.h"
#include "model/io/json_sax.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <vector>

namespace {
QString treeText(const char* text)
{
    return QCoreApplication::translate("read", text);
}

/// Builds the tree. Members of an object are sorted once, when it ends: inserting a million keys one by one would be quadratic.
class TreeBuilder : public JsonVisitor
{
public:
    explicit TreeBuilder(const ReadLimits& limits) : m_limits(limits) {}

    bool value(const QJsonValue& value, int line) override { return count(line) && add(value); }
    bool start(bool isObject, int line) override
    {
        if (!count(line))
            return false;
        if (qsizetype(m_frames.size()) >= m_limits.depth)
            return refuse(treeText(QT_TRANSLATE_NOOP("read", "Lists and objects are nested deeper than %1 levels; a design never is.")).arg(m_limits.depth), line);
        m_frames.emplace_back().isObject = isObject;
        return true;
    }
    bool key(const QString& key, int line) override
    {
        m_frames.back().members.push_back({key, QJsonValue::Null, line});
        return true;
    }
    bool end() override
    {
        const QJsonValue finished = m_frames.back().isObject ? QJsonValue(finishObject()) : QJsonValue(m_frames.back().elements);
        m_frames.pop_back();
        return add(finished);
    }
    void fail(const Error& error) override { m_tree.errors << Error{error.message, pointer(), error.line}; m_isBroken = true; }

    JsonTree take(bool isComplete)
    {
        if (!isComplete || m_isBroken)
            m_tree.root = QJsonValue::Undefined;
        return std::move(m_tree);
    }

private:
    struct Member { QString key; QJsonValue value; int line; };
    struct Frame { bool isObject = false; std::vector<Member> members; QJsonArray elements; };

    bool refuse(const QString& message, int line)
    {
        fail(Error{message, {}, line});
        return false;
    }
    bool count(int line)
    {
        return ++m_values <= m_limits.values || refuse(treeText(QT_TRANSLATE_NOOP("read", "There are more than %1 values.")).arg(m_limits.values), line);
    }
    bool add(const QJsonValue& value)
    {
        if (m_frames.empty())
            m_tree.root = value;
        else if (m_frames.back().isObject)
            m_frames.back().members.back().value = value;
        else
            m_frames.back().elements.append(value);
        return true;
    }
    QJsonObject finishObject()
    {
        std::vector<Member>& members = m_frames.back().members;
        std::stable_sort(members.begin(), members.end(), [](const Member& a, const Member& b) { return a.key < b.key; });
        QJsonObject object;
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (i > 0 && members[i].key == members[i - 1].key)
                refuseTwice(members[i]);
            else
                object.insert(members[i].key, members[i].value);
        }
        return object;
    }
    void refuseTwice(const Member& member)
    {
        if (m_tree.errors.size() <= m_limits.errors)
            m_tree.errors << Error{treeText(QT_TRANSLATE_NOOP("read", "“%1” stands twice in this object; remove one.")).arg(member.key), pointerTo(parentPointer(), member.key), member.line};
    }
    QString parentPointer() const { return pointerOf(m_frames.size() - 1); }
    QString pointer() const { return pointerOf(m_frames.size()); }
    /// The pointer of the value that the first frames lead to.
    QString pointerOf(std::size_t depth) const
    {
        QString result;
        for (std::size_t i = 0; i < depth; ++i) {
            const Frame& frame = m_frames[i];
            if (!frame.isObject)
                result = pointerTo(result, frame.elements.size());
            else if (!frame.members.empty())
                result = pointerTo(result, frame.members.back().key);
        }
        return result;
    }

    const ReadLimits& m_limits;
    std::vector<Frame> m_frames;
    qsizetype m_values = 0;
    bool m_isBroken = false;
    JsonTree m_tree;
};

/// Notes the lines of the wanted pointers.
class LineFinder : public JsonVisitor
{
public:
    explicit LineFinder(QSet<QString> wanted) : m_wanted(std::move(wanted)) {}

    bool value(const QJsonValue&, int line) override
    {
        note(line);
        return true;
    }
    bool start(bool isObject, int line) override
    {
        note(line);
        m_frames.push_back({m_path.size(), isObject ? -1 : 0});
        return true;
    }
    bool key(const QString& key, int) override
    {
        m_path = pointerTo(m_path.left(m_frames.back().length), key);
        return true;
    }
    bool end() override
    {
        m_path.truncate(m_frames.back().length);
        m_frames.pop_back();
        return true;
    }
    void fail(const Error&) override {}

    QHash<QString, int> lines;

private:
    struct Frame { qsizetype length; qsizetype next; };          // next index of a list, −1 for an object
    void note(int line)
    {
        if (!m_frames.empty() && m_frames.back().next >= 0) {
            m_path.truncate(m_frames.back().length);
            m_path += QLatin1Char('/') + QString::number(m_frames.back().next++);
        }
        if (m_wanted.contains(m_path) && !lines.contains(m_path))
            lines.insert(m_path, line);
    }
    QSet<QString> m_wanted;
    QString m_path;
    std::vector<Frame> m_frames;
};

QString parentOf(const QString& pointer)
{
    return pointer.left(std::max<qsizetype>(0, pointer.lastIndexOf(QLatin1Char('/'))));
}

/// What the first bytes give away: an empty file, another encoding.
QString faultOfEncoding(const QByteArray& bytes)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    if (std::all_of(bytes.begin(), bytes.end(), isSpace))
        return treeText(QT_TRANSLATE_NOOP("read", "The file is empty."));
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff") || bytes.left(4).contains('\0'))
        return treeText(QT_TRANSLATE_NOOP("read", "The file is not UTF-8 text (it looks like UTF-16 or UTF-32); save it as UTF-8."));
    return {};
}
}

JsonTree parseJson(const QByteArray& bytes, const ReadLimits& limits)
{
    JsonTree tree;
    if (bytes.size() > limits.bytes) {
        tree.errors << Error{treeText(QT_TRANSLATE_NOOP("read", "The file is larger than %1 bytes; a design never is.")).arg(limits.bytes), {}, 0};
        return tree;
    }
    if (const QString fault = faultOfEncoding(bytes); !fault.isEmpty()) {
        tree.errors << Error{fault, {}, 1};
        return tree;
    }
    TreeBuilder builder(limits);
    const bool isComplete = visitJson(bytes, builder);
    tree = builder.take(isComplete);
    if (bytes.startsWith("\xef\xbb\xbf"))
        tree.notices << Error{treeText(QT_TRANSLATE_NOOP("read", "The file starts with a byte order mark; it is left out when the file is saved.")), {}, 1};
    return tree;
}

QHash<QString, int> linesOf(const QByteArray& bytes, const QSet<QString>& pointers)
{
    QSet<QString> wanted{QString()};
    for (QString pointer : pointers)
        for (; !pointer.isEmpty() && !wanted.contains(pointer); pointer = parentOf(pointer))
            wanted.insert(pointer);
    LineFinder finder(wanted);
    visitJson(bytes, finder);
    QHash<QString, int> lines;
    for (const QString& pointer : pointers) {
        QString at = pointer;
        while (!at.isEmpty() && !finder.lines.contains(at))
            at = parentOf(at);
        lines.insert(pointer, finder.lines.value(at));
    }
    return lines;
}

QString pointerTo(const QString& parent, const QString& key)
{
    QString escaped = key;
    escaped.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
    return parent + QLatin1Char('/') + escaped;
}

QString pointerTo(const QString& parent, qsizetype index)
{
    return parent + QLatin1Char('/') + QString::number(index);
}
