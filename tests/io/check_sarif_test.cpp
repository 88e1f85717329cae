// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/check/check_format.h"
#include "tests/catch.h"
#include "tests/io/check_fixture.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

// The licence of the public schema leaves open whether it may be passed on, so what of it Landbridge writes stands here by hand, from the
// OASIS Standard "Static Analysis Results Interchange Format (SARIF) Version 2.1.0": every property that is allowed, and those that must be.
namespace {
/// The members of a kind of object: a name, "!" where it is required, and after the colon its kind, in brackets where it is a list of them.
const QHash<QString, QString> sarifShapes{
    {"log", "$schema:uri version!:version runs!:[run]"},
    {"run", "tool!:tool invocations:[invocation] artifacts:[artifact] results:[result]"},
    {"tool", "driver!:toolComponent"},
    {"toolComponent", "name!:text version:text semanticVersion:text rules:[reportingDescriptor]"},
    {"reportingDescriptor", "id!:text shortDescription:multiText fullDescription:multiText help:multiText helpUri:uri defaultConfiguration:configuration properties:bag"},
    {"multiText", "text!:text markdown:text"},
    {"configuration", "level:level"},
    {"invocation", "executionSuccessful!:boolean toolExecutionNotifications:[notification] toolConfigurationNotifications:[notification]"},
    {"notification", "message!:message level:level locations:[location]"},
    {"artifact", "location:artifactLocation mimeType:text"},
    {"artifactLocation", "uri:uri"},
    {"result", "ruleId:text ruleIndex:number kind:kind level:level message!:message locations:[location] relatedLocations:[location] partialFingerprints:bag suppressions:[suppression] properties:bag"},
    {"message", "text!:text"},
    {"location", "id:number physicalLocation:physicalLocation logicalLocations:[logicalLocation] message:message"},
    {"physicalLocation", "artifactLocation!:artifactLocation region:region"},
    {"region", "startLine!:line"},
    {"logicalLocation", "name:text fullyQualifiedName:text kind:text"},
    {"suppression", "kind!:suppressionKind status:suppressionStatus justification:text location:location"},
};

const QHash<QString, QStringList> sarifWords{
    {"version", {"2.1.0"}}, {"level", {"none", "note", "warning", "error"}}, {"kind", {"notApplicable", "pass", "fail", "review", "open", "informational"}},
    {"suppressionKind", {"inSource", "external"}}, {"suppressionStatus", {"accepted", "underReview", "rejected"}}};

QStringList sarifFaults(const QJsonValue& value, const QString& kind, const QString& where)
{
    if (kind.startsWith(u'[')) {
        QStringList faults;
        if (!value.isArray())
            return {where + " is no list"};
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            faults += sarifFaults(array[i], kind.mid(1).chopped(1), where + u'/' + QString::number(i));
        return faults;
    }
    const QStringList wrong{QStringLiteral("%1 is no %2").arg(where, kind)};
    if (kind == "text")
        return value.isString() && !value.toString().isEmpty() ? QStringList() : wrong;
    if (kind == "uri")
        return QUrl(value.toString(), QUrl::StrictMode).isValid() && !value.toString().contains(u' ') ? QStringList() : wrong;
    if (kind == "boolean")
        return value.isBool() ? QStringList() : wrong;
    if (kind == "number" || kind == "line")
        return value.isDouble() && value.toInt(-1) >= (kind == "line" ? 1 : 0) ? QStringList() : wrong;
    if (kind == "bag")
        return value.isObject() ? QStringList() : wrong;
    if (sarifWords.contains(kind))
        return sarifWords[kind].contains(value.toString()) ? QStringList() : wrong;
    QStringList faults;
    QJsonObject rest = value.toObject();
    for (const QString& member : sarifShapes.value(kind).split(u' ')) {
        const QString name = member.section(u':', 0, 0).remove(u'!');
        if (rest.contains(name))
            faults += sarifFaults(rest.take(name), member.section(u':', 1), where + u'/' + name);
        else if (member.contains(u'!'))
            faults << where + " lacks " + name;
    }
    for (const QString& name : rest.keys())
        faults << where + " has " + name;
    return faults;
}

QJsonObject sarifOf(const CheckRun& run)
{
    return QJsonDocument::fromJson(checkAsSarif(run)).object();
}

QJsonValue resultOf(const QJsonObject& sarif, const QString& fingerprint)
{
    for (const QJsonValue result : sarif["runs"][0]["results"].toArray())
        if (result["partialFingerprints"]["landbridgeFinding/v1"].toString() == fingerprint)
            return result;
    FAIL("no result " << fingerprint.toStdString());
    return {};
}
}

TEST_CASE("SARIF has the structure of version 2.1.0")
{
    for (const CheckRun& run : {fixtureRun(), fixtureRun(std::nullopt), CheckRun{QStringLiteral("1"), {}, {}, {}, {}}})
        CHECK(sarifFaults(sarifOf(run), "log", {}).join(u'\n').toStdString() == "");
    QJsonObject wrong = sarifOf(fixtureRun());               // the test sees what is wrong
    wrong.insert(QStringLiteral("version"), QStringLiteral("2.2"));
    wrong.insert(QStringLiteral("extra"), 1);
    wrong.insert(QStringLiteral("runs"), QJsonArray{QJsonObject{{"results", QJsonArray{QJsonObject{{"level", "high"}}}}}});
    CHECK(sarifFaults(wrong, "log", {}).size() == 5);
}

TEST_CASE("a result points at the field in the file, names its subjects and keeps its fingerprint")
{
    const QJsonObject sarif = sarifOf(fixtureRun());
    const QJsonValue result = resultOf(sarif, "o1/T-001:hub,spoke");
    CHECK(result["ruleId"].toString() == "T-001");
    CHECK(sarif["runs"][0]["tool"]["driver"]["rules"][result["ruleIndex"].toInt()]["id"].toString() == "T-001");
    CHECK(result["level"].toString() == "error");
    CHECK(result["kind"].toString() == "fail");
    const QJsonValue location = result["locations"][0];
    CHECK(location["physicalLocation"]["artifactLocation"]["uri"].toString() == "designs/Z%C3%BCrich%201%3A1.json");
    CHECK(location["physicalLocation"]["region"]["startLine"].toInt() == 5);
    CHECK(location["logicalLocations"][0]["fullyQualifiedName"].toString() == "/options/0/virtualNetworks/0/addressSpace");
    CHECK(result["relatedLocations"].toArray().size() == 3);
    CHECK(result["relatedLocations"][1]["logicalLocations"][0]["name"].toString() == "spoke");
    CHECK(result["relatedLocations"][1]["physicalLocation"]["region"]["startLine"].toInt() == 5);
    CHECK(result["message"]["text"].toString() == QString::fromUtf8("“Hub \\[x\\](1) {{0}}\n::error::” and “spoke” overlap, 100%."));
}

TEST_CASE("waivers are suppressions of their finding alone, and every result says whether it has one")
{
    const QJsonObject sarif = sarifOf(fixtureRun());
    for (const QJsonValue result : sarif["runs"][0]["results"].toArray())
        CHECK(result["suppressions"].isArray());
    const QJsonValue suppression = resultOf(sarif, "o1/T-001:far,hub")["suppressions"][0];
    CHECK(suppression["justification"].toString() == QString::fromUtf8("accepted by Zoë until 2027-05-31: We move it\nin May, 100%"));
    CHECK(suppression["location"]["physicalLocation"]["region"]["startLine"].toInt() == 10);
    CHECK(resultOf(sarif, "o1/T-001:hub,spoke")["suppressions"].toArray().isEmpty());
    CHECK(resultOf(sarif, "o1/T-001:far,spoke")["suppressions"].toArray().isEmpty());
    CHECK(resultOf(sarif, "o1/T-001:far,spoke")["message"]["text"].toString().contains("Expired waiver"));
}

TEST_CASE("what is not decided is open and has no level, and files that cannot be read are told of")
{
    const QJsonObject sarif = sarifOf(fixtureRun());
    CHECK(resultOf(sarif, "o1/T-002:spoke")["kind"].toString() == "open");
    CHECK(resultOf(sarif, "o1/T-002:spoke")["level"].toString() == "none");
    CHECK(resultOf(sarif, "o1/T-003:far")["level"].toString() == "note");
    const QJsonValue invocation = sarif["runs"][0]["invocations"][0];
    CHECK_FALSE(invocation["executionSuccessful"].toBool());
    CHECK(invocation["toolExecutionNotifications"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].toString() == "file:///elsewhere/broken.json");
    CHECK(invocation["toolConfigurationNotifications"].toArray().size() == 1);
    CHECK(sarif["runs"][0]["artifacts"][2]["location"]["uri"].toString() == "designs/clean.json");
    CheckRun usable = fixtureRun();
    usable.files.erase(usable.files.begin() + 1);
    const QJsonObject whole = sarifOf(usable);
    CHECK(whole["runs"][0]["invocations"][0]["executionSuccessful"].toBool());
}

TEST_CASE("a rule in SARIF has its help, its address and its level")
{
    const QJsonObject sarif = sarifOf(fixtureRun());
    const QJsonValue rule = sarif["runs"][0]["tool"]["driver"]["rules"][0];
    CHECK(rule["helpUri"].toString() == "https://learn.microsoft.com/azure/vpn-gateway/nat-overview");
    CHECK(rule["help"]["text"].toString().contains("Renumber one, by 50%."));
    CHECK(rule["help"]["markdown"].toString().contains("RFC 1918"));
    CHECK(rule["defaultConfiguration"]["level"].toString() == "error");
}
