// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/json_sax.h"
#include <QCoreApplication>
#include <QJsonValue>
#include <QRegularExpression>
#include <iterator>
#include <limits>
#include <nlohmann/json.hpp>

namespace {
/// The line that the reader is at.
struct LineCounter
{
    int line = 1;
    bool hasJustEnded = false;       ///< the last character read was a line break
};

/// Reads characters and counts lines on the way: the parser tells its handler no positions.
class CountingIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, LineCounter* counter) : m_at(at), m_counter(counter) {}
    reference operator*() const { return *m_at; }
    CountingIterator& operator++()
    {
        m_counter->hasJustEnded = *m_at == '\n';
        m_counter->line += m_counter->hasJustEnded ? 1 : 0;
        ++m_at;
        return *this;
    }
    CountingIterator operator++(int)
    {
        const CountingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator& other) const { return m_at == other.m_at; }

private:
    const char* m_at;
    LineCounter* m_counter;
};

/// Translates the parser's calls for a JsonVisitor.
class SaxBridge : public nlohmann::json_sax<nlohmann::json>
{
public:
    SaxBridge(const QByteArray& bytes, const LineCounter& counter, JsonVisitor& visitor) : m_bytes(bytes), m_counter(counter), m_visitor(visitor) {}

    bool null() override { return m_visitor.value(QJsonValue::Null, m_counter.line); }
    bool boolean(bool value) override { return m_visitor.value(value, m_counter.line); }
    bool number_integer(number_integer_t value) override { return m_visitor.value(qint64(value), numberLine()); }
    bool number_unsigned(number_unsigned_t value) override
    {
        if (value > static_cast<number_unsigned_t>(std::numeric_limits<qint64>::max()))
            return refuseNumber(QString::number(value));
        return m_visitor.value(qint64(value), numberLine());
    }
    bool number_float(number_float_t value, const string_t& text) override
    {
        if (text.find_first_of(".eE") == string_t::npos)         // a whole number too large for 64 bits
            return refuseNumber(QString::fromStdString(text));
        return m_visitor.value(value, numberLine());
    }
    bool string(string_t& text) override { return m_visitor.value(toQt(text), m_counter.line); }
    bool binary(binary_t&) override { return false; }            // does not occur in JSON text
    bool start_object(std::size_t) override { return m_visitor.start(true, m_counter.line); }
    bool start_array(std::size_t) override { return m_visitor.start(false, m_counter.line); }
    bool key(string_t& text) override { return m_visitor.key(toQt(text), m_counter.line); }
    bool end_object() override { return m_visitor.end(); }
    bool end_array() override { return m_visitor.end(); }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception& exception) override
    {
        const qsizetype at = std::clamp<qsizetype>(qsizetype(position) - 1, 0, m_bytes.size());
        const QByteArrayView before(m_bytes.constData(), at);
        const int line = 1 + int(std::count(before.begin(), before.end(), '\n'));
        const qsizetype column = at - before.lastIndexOf('\n');
        m_visitor.fail(Error{QCoreApplication::translate("read", "This is not valid JSON: line %1, column %2: %3.").arg(line).arg(column).arg(reason(exception)), {}, line});
        return false;
    }

private:
    /// The parser sees the end of a number only by the character after it.
    int numberLine() const { return m_counter.line - (m_counter.hasJustEnded ? 1 : 0); }

    static QString toQt(const std::string& text)
    {
        return text.empty() ? QLatin1String("") : QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    bool refuseNumber(const QString& digits)
    {
        m_visitor.fail(Error{QCoreApplication::translate("read", "The number %1 is too large.").arg(digits.left(40)), {}, numberLine()});
        return false;
    }
    /// What the parser's exception says, without its own name and position and the text it had read.
    static QString reason(const nlohmann::json::exception& exception)
    {
        static const QRegularExpression start(QStringLiteral("^\\[[^\\]]*\\] (parse error at [^:]*: )?(syntax error while parsing [a-z ]* - )?"));
        static const QRegularExpression lastRead(QStringLiteral("; last read: '.*'(?=$|; expected )"), QRegularExpression::DotMatchesEverythingOption);
        QString text = QString::fromUtf8(exception.what());
        text.remove(start).remove(lastRead);
        return text.size() > 200 ? text.left(200) + QChar(0x2026) : text;
    }

    const QByteArray& m_bytes;
    const LineCounter& m_counter;
    JsonVisitor& m_visitor;
};
}

bool visitJson(const QByteArray& bytes, JsonVisitor& visitor)
{
    LineCounter counter;
    SaxBridge bridge(bytes, counter, visitor);
    const CountingIterator begin(bytes.constData(), &counter);
    const CountingIterator end(bytes.constData() + bytes.size(), &counter);
    return nlohmann::json::sax_parse(begin, end, &bridge);
}
