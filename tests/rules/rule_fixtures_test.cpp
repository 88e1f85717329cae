// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kind_info.h"
#include "model/io/read.h"
#include "model/rules/report.h"
#include "tests/catch.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

// tests/rules/RULE.json holds designs for one rule, and exactly the keys that it finds in each:
//
//   {"rule": "NET-ADDR-001", "cases": [{"name": "…", "option": {…}, "fires": [KEY…], "undecided": [KEY…]}]}
//
// `option` is an option of a design file without id. A case may set the `day` that waivers and dates are seen from. Limits are met
// by short hand inside arrays: {"repeat": 51, "id": "c#"} stands for objects c0001 to c0051, with # replaced in all their texts, and
// "10.0.0.0/24 * 4001" for that many prefixes, one after the other.
namespace {
struct FixtureCase
{
    QString name;
    Design design;
    QStringList fires;
    QStringList undecided;
    QDate day;
};

QStringList sortedTexts(const QJsonValue& value)
{
    QStringList texts;
    for (const auto& text : value.toArray())
        texts << text.toString();
    texts.sort();
    return texts;
}

QString prefixAfter(Cidr prefix, int count)
{
    Cidr::Bytes bytes = prefix.bytes();
    for (int at = (prefix.length() - 1) / 8, add = count << (7 - (prefix.length() - 1) % 8); at >= 0 && add > 0; --at) {
        add += bytes[static_cast<std::size_t>(at)];
        bytes[static_cast<std::size_t>(at)] = static_cast<std::uint8_t>(add);
        add >>= 8;
    }
    return toText(Cidr(prefix.family(), bytes, prefix.length()));
}

QJsonValue expanded(const QJsonValue& value, const QString& number)
{
    if (value.isString())
        return value.toString().replace(QLatin1Char('#'), number);
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        object.remove(QStringLiteral("repeat"));
        for (auto field = object.begin(); field != object.end(); ++field)
            *field = expanded(*field, number);
        return object;
    }
    if (!value.isArray())
        return value;
    QJsonArray list;
    for (const auto& item : value.toArray()) {
        const int count = item.isObject() ? item.toObject().value(QStringLiteral("repeat")).toInt() : 0;
        const QStringList run = item.toString().split(QStringLiteral(" * "));
        for (int i = 1; i <= count; ++i)
            list << expanded(item, QStringLiteral("%1").arg(i, 4, 10, QLatin1Char('0')));
        if (run.size() == 2)
            for (int i = 0; i < run[1].toInt(); ++i)
                list << prefixAfter(parseCidr(run[0]).value(), i);
        if (count == 0 && run.size() != 2)
            list << expanded(item, number);
    }
    return list;
}

Design designOf(const QString& where, QJsonObject option)
{
    option = expanded(option, QStringLiteral("#")).toObject();
    option.insert(QStringLiteral("id"), QStringLiteral("fixture"));
    const QJsonObject project{{"format", 1}, {"options", QJsonArray{option}}};
    const ReadOutcome outcome = readProject(QJsonDocument(project).toJson());
    for (const Error& error : outcome.errors)
        UNSCOPED_INFO(where.toStdString() << ": " << error.where.toStdString() << ": " << error.message.toStdString());
    for (const Error& notice : outcome.notices)
        UNSCOPED_INFO(where.toStdString() << ": " << notice.where.toStdString() << ": " << notice.message.toStdString());
    REQUIRE(outcome.errors.isEmpty());
    REQUIRE(outcome.notices.isEmpty());
    return outcome.project->options.first();
}

QList<FixtureCase> fixtureOf(const QString& rule)
{
    QFile file(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/tests/rules/%1.json").arg(rule));
    INFO(file.fileName().toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &error).object();
    INFO(error.errorString().toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    REQUIRE(json.value(QStringLiteral("rule")).toString() == rule);
    QList<FixtureCase> cases;
    for (const auto& value : json.value(QStringLiteral("cases")).toArray()) {
        const QJsonObject one = value.toObject();
        const QString name = one.value(QStringLiteral("name")).toString();
        const QString day = one.value(QStringLiteral("day")).toString(QStringLiteral("2026-11-23"));
        cases << FixtureCase{name, designOf(rule + QStringLiteral(", ") + name, one.value(QStringLiteral("option")).toObject()),
                             sortedTexts(one.value(QStringLiteral("fires"))), sortedTexts(one.value(QStringLiteral("undecided"))), QDate::fromString(day, Qt::ISODate)};
    }
    return cases;
}

std::deque<Finding> findingsOf(const RuleCheck& check, const Design& design, QDate day)
{
    const Analysis analysis = analyse(design, Catalogue::builtIn());
    const Relations relations(analysis.design);
    RuleMemory memory;
    const RuleInput input(analysis, relations, day, memory);
    RuleFindings findings(ruleOf(QString::fromLatin1(check.rule)));
    check.check(input, findings);
    return findings.take();
}

QStringList keysOf(const std::deque<Finding>& findings, bool isDecided)
{
    QStringList keys;
    for (const Finding& finding : findings)
        if (finding.isDecided == isDecided)
            keys << finding.key();
    keys.sort();
    return keys;
}

void checkFinding(const Finding& finding, const RuleCheck& check, const FixtureCase& one)
{
    INFO(finding.key().toStdString() << ": " << finding.message.toStdString());
    CHECK_FALSE(finding.message.isEmpty());
    CHECK_FALSE(finding.message.contains(QLatin1String("%1")));
    for (const ObjectId& id : finding.objects)
        CHECK(one.design.contains(id));
    for (const FieldOf& field : finding.fields) {
        const auto kind = one.design.kindOf(field.object);
        REQUIRE(kind);
        INFO(field.key.toStdString());
        CHECK(findField(*info(*kind).fields, field.key));
    }
    if (!finding.isFixable())
        return;
    CHECK_FALSE(finding.fix.text.isEmpty());
    const Result<Design> mended = finding.fix.edit(one.design);
    INFO((mended ? QString() : mended.error().message).toStdString());
    REQUIRE(mended);
    CHECK_FALSE(keysOf(findingsOf(check, *mended, one.day), true).contains(finding.key()));
}
}

TEST_CASE("each rule finds in its fixture what is named there and nothing else, and its fixes mend it")
{
    for (const RuleCheck& check : ruleChecks()) {
        const QString rule = QString::fromLatin1(check.rule);
        INFO(rule.toStdString());
        bool fires = false;
        bool isSilent = false;
        bool isFixable = false;
        for (const FixtureCase& one : fixtureOf(rule)) {
            INFO(one.name.toStdString());
            const std::deque<Finding> findings = findingsOf(check, one.design, one.day);
            CHECK(keysOf(findings, true).join(QStringLiteral("  ")).toStdString() == one.fires.join(QStringLiteral("  ")).toStdString());
            CHECK(keysOf(findings, false).join(QStringLiteral("  ")).toStdString() == one.undecided.join(QStringLiteral("  ")).toStdString());
            for (const Finding& finding : findings) {
                checkFinding(finding, check, one);
                isFixable = isFixable || finding.isFixable();
            }
            fires = fires || !one.fires.isEmpty();
            isSilent = isSilent || one.fires.isEmpty();
        }
        CHECK(fires);
        CHECK(isSilent);
        CHECK(isFixable == !ruleOf(rule)->fix.isEmpty());        // the book promises a fix exactly where there is one
    }
}

TEST_CASE("the book and the checks fit together")
{
    QSet<QString> checked;
    for (const RuleCheck& check : ruleChecks()) {
        INFO(check.rule);
        const RulePointer rule = ruleOf(QString::fromLatin1(check.rule));
        REQUIRE(rule);
        CHECK(rule->unsupported.isEmpty());
        CHECK_FALSE(checked.contains(rule->id));
        checked.insert(rule->id);
    }
    QSet<QString> ids;
    for (const RulePointer& rule : ruleBook()) {
        INFO(rule->id.toStdString());
        CHECK_FALSE(ids.contains(rule->id));
        ids.insert(rule->id);
        CHECK(checked.contains(rule->id) == rule->unsupported.isEmpty());
        CHECK(ruleCategories().contains(rule->category));
        CHECK_FALSE(rule->title.isEmpty());
        CHECK_FALSE(rule->condition.isEmpty());
        CHECK_FALSE(rule->remedy.isEmpty());
    }
    CHECK(ids.size() == 333);
}

TEST_CASE("each fixture belongs to a rule that is checked")
{
    const QStringList files = QDir(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/tests/rules")).entryList({QStringLiteral("*.json")});
    for (const QString& file : files) {
        INFO(file.toStdString());
        CHECK(std::any_of(ruleChecks().begin(), ruleChecks().end(), [&](const RuleCheck& check) { return file == QLatin1String(check.rule) + QLatin1String(".json"); }));
    }
}
