// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/scripting/rule_script.h"
#include "model/scripting/script_watch.h"
#include <QCoreApplication>
#include <QJSEngine>

namespace {
/// Runs before a rule's script and keeps what it needs, so that nothing the script does to the built-in objects matters to it.
/// Gives functions that make a frozen value of JSON and that call, read and tell what may throw, and the list that `rule` fills.
const QString prelude = QStringLiteral(R"((function () {
    "use strict";
    const { parse } = JSON, { freeze, defineProperty } = Object, { apply } = Reflect, { isArray } = Array, text = String, Failure = Error, WrongType = TypeError;
    const list = [], add = list.push.bind(list);
    const lists = new WeakSet(), isReadOnly = lists.has.bind(lists), setReadOnly = lists.add.bind(lists);
    // Qt 6.4 freezes the elements of a list but not its length.
    for (const name of ["copyWithin", "fill", "pop", "push", "reverse", "shift", "sort", "splice", "unshift"]) {
        const original = Array.prototype[name];
        defineProperty(Array.prototype, name, { writable: true, configurable: true, value: function (...values) {
            if (isReadOnly(this))
                throw new WrongType("This list is read-only.");
            return apply(original, this, values);
        } });
    }
    Math.random = () => { throw new Failure("There are no random numbers: a rule finds the same each time."); };
    const frozen = value => {
        if (value !== null && typeof value === "object") {
            for (const key in value)
                frozen(value[key]);
            if (isArray(value))
                setReadOnly(value);
            freeze(value);
        }
        return value;
    };
    const attempt = work => {
        try {
            return { value: work() };
        } catch (error) {
            return { error, isThrown: true };
        }
    };
    defineProperty(this, "rule", { value: description => { add(description, new Failure().stack); } });
    return {
        list,
        frozen: json => frozen(parse(json)),
        call: (what, self, design, results) => attempt(() => apply(what, self, [design, results])),
        read: (object, key) => attempt(() => object[key]),
        tell: error => attempt(() => ({ text: text(error), line: error.lineNumber, file: text(error.fileName) })),
    };
}).call(this))");

QString scriptText(const char* text)
{
    return QCoreApplication::translate("own-rules", text);
}

/// One script, from reading it to what its rule finds. The first problem ends it.
class RuleScript
{
public:
    RuleScript(const RuleRequest::Script& script, const RuleRequest& request, ScriptWatch& watch) : m_script(script), m_request(request), m_watch(watch) {}

    RuleAnswer run()
    {
        m_tools = m_engine.evaluate(prelude);
        const QJSValue design = frozen(m_request.design);
        const QJSValue results = m_request.results.isNull() ? QJSValue() : frozen(m_request.results);
        {
            const ScriptWatch::Guard guard = m_watch.guard(m_engine, m_request.seconds);
            ask(m_tools.property(QStringLiteral("list")), design, results);
        }
        if (m_watch.hasInterrupted()) {          // whatever else it seems to be
            m_answer.findings.clear();
            m_answer.problem = scriptText("The rule takes longer than %1 seconds.").arg(m_request.seconds);
        }
        return std::move(m_answer);
    }

private:
    QJSValue tool(const char* name, const QJSValueList& arguments) { return m_tools.property(QLatin1String(name)).call(arguments); }
    QJSValue frozen(const QByteArray& json) { return tool("frozen", {QString::fromUtf8(json)}); }

    bool fail(const QString& problem)
    {
        if (m_answer.problem.isEmpty())
            m_answer.problem = problem;
        return false;
    }

    /// What was thrown, and where if that is in the script.
    void failBy(const QJSValue& error)
    {
        const QJSValue told = tool("tell", {error}).property(QStringLiteral("value"));
        const int line = told.property(QStringLiteral("line")).toInt();
        if (line > 0 && told.property(QStringLiteral("file")).toString().endsWith(m_script.name))
            m_answer.line = line;
        const QString text = told.isObject() ? told.property(QStringLiteral("text")).toString() : QString();
        fail(text.isEmpty() ? scriptText("It throws an exception.") : text);
    }

    /// The value of an attempt; undefined, and noted, when it threw.
    QJSValue valueOf(const QJSValue& attempt)
    {
        if (!attempt.property(QStringLiteral("isThrown")).toBool())
            return attempt.property(QStringLiteral("value"));
        failBy(attempt.property(QStringLiteral("error")));
        return QJSValue();
    }

    QJSValue property(const QJSValue& object, const QString& name) { return valueOf(tool("read", {object, name})); }

    bool readText(const QJSValue& object, const char* key, bool isNeeded, QString& text)
    {
        const QJSValue value = property(object, QLatin1String(key));
        if (value.isString())
            text = value.toString();
        else if (!value.isUndefined() || !m_answer.problem.isEmpty())
            return fail(scriptText("“%1” is not a text.").arg(QLatin1String(key)));
        return (!isNeeded || !text.trimmed().isEmpty()) || fail(scriptText("The rule has no “%1”.").arg(QLatin1String(key)));
    }

    /// A list of texts with at most so many.
    bool readTexts(const QJSValue& object, const QString& key, quint32 most, QStringList& texts)
    {
        const QJSValue list = property(object, key);
        if (list.isUndefined())
            return m_answer.problem.isEmpty();
        const quint32 count = list.isArray() ? property(list, QStringLiteral("length")).toUInt() : most + 1;
        for (quint32 i = 0; i < count && count <= most && m_answer.problem.isEmpty(); ++i) {
            const QJSValue text = property(list, QString::number(i));
            if (!text.isString())
                return fail(scriptText("“%1” is not a list of texts.").arg(key));
            texts << text.toString();
        }
        return count <= most || fail(scriptText("“%1” is not a list of at most %2 texts.").arg(key).arg(most));
    }

    void ask(const QJSValue& list, const QJSValue& design, const QJSValue& results)
    {
        // On one line with the script's first, so that its lines keep their numbers.
        QStringList stack;
        const QJSValue value = m_engine.evaluate(QStringLiteral("\"use strict\"; ") + m_script.source, m_script.name, 1, &stack);
        if (!stack.isEmpty() || value.isError()) {
            failBy(value);
            return;
        }
        const quint32 length = list.property(QStringLiteral("length")).toUInt();
        const QJSValue rule = list.property(0);
        if (length == 0 || !rule.isObject()) {
            fail(scriptText("The file does not call rule({…})."));
            return;
        }
        m_answer.line = callingLine(list.property(1).toString());
        if (length > 2)
            fail(scriptText("The file calls rule() more than once; a file holds one rule."));
        const bool isRead = readText(rule, "id", true, m_answer.id) && readText(rule, "title", true, m_answer.title) && readText(rule, "severity", true, m_answer.severity)
            && readText(rule, "category", false, m_answer.category) && readText(rule, "condition", false, m_answer.condition)
            && readText(rule, "remedy", false, m_answer.remedy) && readTexts(rule, QStringLiteral("references"), 100, m_answer.references);
        const QJSValue check = property(rule, QStringLiteral("check"));
        if (!isRead || !m_answer.problem.isEmpty())
            return;
        if (!check.isCallable()) {
            fail(scriptText("The rule has no function “check”."));
            return;
        }
        m_answer.wantsResults = m_request.results.isNull() && property(check, QStringLiteral("length")).toInt() > 1;
        if (m_answer.wantsResults)
            return;
        const QJSValue found = valueOf(tool("call", {check, rule, design, results}));
        if (m_answer.problem.isEmpty())
            readFindings(found);
    }

    /// From "rule@a.js:12\n%entry@a.js:12": the second line is who called.
    int callingLine(const QString& stack) const
    {
        for (const QString& line : stack.split(u'\n'))
            if (line.contains(m_script.name + u':'))
                return line.section(u':', -1).toInt();
        return 0;
    }

    void readFindings(const QJSValue& list)
    {
        if (!list.isArray()) {
            fail(scriptText("“check” does not return a list."));
            return;
        }
        const quint32 count = property(list, QStringLiteral("length")).toUInt();
        if (count > static_cast<quint32>(m_request.findings)) {
            fail(scriptText("“check” returns more than %1 findings.").arg(m_request.findings));
            return;
        }
        for (quint32 i = 0; i < count && m_answer.problem.isEmpty(); ++i) {
            const QJSValue one = property(list, QString::number(i));
            RuleAnswer::Found found;
            if (!one.isObject())
                fail(scriptText("“check” returns a list with something that is not a finding: {objects, message}."));
            else if (readTexts(one, QStringLiteral("objects"), 1000, found.objects) && readText(one, "message", true, found.message) && readText(one, "part", false, found.part)) {
                const QJSValue undecided = property(one, QStringLiteral("undecided"));
                found.isDecided = !(undecided.isBool() && undecided.toBool());
                m_answer.findings << found;
            }
        }
    }

    const RuleRequest::Script& m_script;
    const RuleRequest& m_request;
    ScriptWatch& m_watch;
    QJSEngine m_engine;                          // without extensions: no console, no files, no network, no timers
    QJSValue m_tools;                            // what the prelude gives
    RuleAnswer m_answer;
};
}

RuleAnswer runRuleScript(const RuleRequest::Script& script, const RuleRequest& request, ScriptWatch& watch)
{
    return RuleScript(script, request, watch).run();
}
