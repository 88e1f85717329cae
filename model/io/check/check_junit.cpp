// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/check/check_format.h"
#include <QSet>
#include <QXmlStreamWriter>
#include <algorithm>

// JUnit's XML has no standard; this is the part that Jenkins, GitLab, Azure Pipelines and GitHub's readers share: testsuites, testsuite,
// testcase, failure, error, skipped, with their counts.
namespace {
/// XML 1.0 has no place for most control characters, not even escaped (section 2.2 of the recommendation).
QString inXml(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const ushort unit = text[i].unicode();
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if ((unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r') || unit >= 0xFFFE || text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

struct JunitCase
{
    enum class Outcome { Passed, Failed, Skipped, Broken };
    QString group;                               ///< classname
    QString name;
    Outcome outcome = Outcome::Passed;
    QString type;
    QString message;
    QString text;
    int line = 0;
};

struct JunitSuite
{
    QString name;
    QString file;
    QList<JunitCase> cases;

    qsizetype count(JunitCase::Outcome outcome) const
    {
        return std::count_if(cases.begin(), cases.end(), [&](const JunitCase& one) { return one.outcome == outcome; });
    }
};

JunitCase caseOf(const CheckRun& run, const CheckedFile& file, const CheckedOption& option, const Finding& finding)
{
    const Rule& rule = *finding.rule;
    const int line = file.placeOf(option, finding).line;
    QString text = QStringLiteral("%1:%2\n%3\n").arg(file.path).arg(line).arg(finding.message);
    QString message = QStringLiteral("%1: %2").arg(severityName(rule.severity), finding.message);
    if (const Waiver* waiver = option.report.design.find<Waiver>(finding.waiver)) {
        message = QStringLiteral("waived, %1; %2").arg(waiverText(*waiver), finding.message);
    } else {
        text += rule.remedy + u'\n';
        if (!finding.isDecided)
            message = QStringLiteral("not decided; %1").arg(finding.message);
        if (const Waiver* expired = option.report.design.find<Waiver>(finding.expiredWaiver))
            text += QStringLiteral("Expired waiver: %1\n").arg(waiverText(*expired));
    }
    return {rule.category, finding.key(), run.fails(finding) ? JunitCase::Outcome::Failed : JunitCase::Outcome::Skipped, rule.id, message, text, line};
}

JunitCase caseOf(const CheckedFile& file, const RequirementVerdict& requirement)
{
    const int line = file.placeOf(requirement).line;
    JunitCase one{QStringLiteral("requirements"), requirement.requirement.text, JunitCase::Outcome::Passed, {}, {}, {}, line};
    if (requirement.state == RequirementState::Met)
        return one;
    QStringList clauses;
    for (const ClauseVerdict& clause : requirement.clauses)
        if (clause.state != RequirementState::Met)
            clauses << toText(clause);
    one.outcome = JunitCase::Outcome::Failed;
    one.type = stateName(requirement.state);
    one.message = QStringLiteral("%1: %2").arg(requirement.name, clauses.join(u' '));
    one.text = QStringLiteral("%1:%2\n%3\n").arg(file.path).arg(line).arg(clauses.join(u'\n'));
    return one;
}

JunitSuite suiteOf(const CheckRun& run, const CheckedFile& file, const CheckedOption& option)
{
    JunitSuite suite{QStringLiteral("%1, option %2").arg(file.path, option.name()), file.path, {}};
    QSet<QString> found;
    for (const Finding& finding : option.report.findings) {
        found.insert(finding.rule->id);
        suite.cases << caseOf(run, file, option, finding);
    }
    for (const Report::Run& one : option.report.runs)
        if (const RulePointer rule = ruleOf(QString::fromLatin1(one.check->rule)); !found.contains(rule->id))
            suite.cases << JunitCase{rule->category, rule->id, JunitCase::Outcome::Passed, {}, {}, {}, 0};
    for (const RequirementVerdict& requirement : option.requirements)
        suite.cases << caseOf(file, requirement);
    for (const ObjectId& waiver : option.report.staleWaivers)
        suite.cases << JunitCase{QStringLiteral("waivers"), waiver.text, JunitCase::Outcome::Skipped, QStringLiteral("stale"), staleWaiverText(option, waiver), {}, file.placeOf(option, waiver).line};
    return suite;
}

JunitSuite suiteOfErrors(const CheckedFile& file)
{
    JunitSuite suite{file.path, file.path, {}};
    for (const Error& error : file.errors)
        suite.cases << JunitCase{QStringLiteral("file"), error.where.isEmpty() ? file.path : error.where, JunitCase::Outcome::Broken, QStringLiteral("unusable"), error.message,
                                 QStringLiteral("%1:%2\n").arg(file.path).arg(error.line), error.line};
    return suite;
}

void writeOutcome(QXmlStreamWriter& xml, const JunitCase& one)
{
    if (one.outcome == JunitCase::Outcome::Passed)
        return;
    if (one.outcome == JunitCase::Outcome::Skipped) {
        xml.writeStartElement(QStringLiteral("skipped"));
    } else {
        xml.writeStartElement(one.outcome == JunitCase::Outcome::Failed ? QStringLiteral("failure") : QStringLiteral("error"));
        xml.writeAttribute(QStringLiteral("type"), inXml(one.type));
    }
    xml.writeAttribute(QStringLiteral("message"), inXml(one.message));
    if (!one.text.isEmpty())
        xml.writeCharacters(inXml(one.text));
    xml.writeEndElement();
}

void writeCounts(QXmlStreamWriter& xml, const QList<JunitSuite>& suites)
{
    const auto sum = [&](auto count) {
        qsizetype total = 0;
        for (const JunitSuite& suite : suites)
            total += count(suite);
        return QString::number(total);
    };
    xml.writeAttribute(QStringLiteral("tests"), sum([](const JunitSuite& suite) { return suite.cases.size(); }));
    xml.writeAttribute(QStringLiteral("failures"), sum([](const JunitSuite& suite) { return suite.count(JunitCase::Outcome::Failed); }));
    xml.writeAttribute(QStringLiteral("errors"), sum([](const JunitSuite& suite) { return suite.count(JunitCase::Outcome::Broken); }));
    xml.writeAttribute(QStringLiteral("skipped"), sum([](const JunitSuite& suite) { return suite.count(JunitCase::Outcome::Skipped); }));
}

void writeSuite(QXmlStreamWriter& xml, const JunitSuite& suite)
{
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"), inXml(suite.name));
    writeCounts(xml, {suite});
    for (const JunitCase& one : suite.cases) {
        xml.writeStartElement(QStringLiteral("testcase"));
        xml.writeAttribute(QStringLiteral("classname"), inXml(one.group));
        xml.writeAttribute(QStringLiteral("name"), inXml(one.name));
        xml.writeAttribute(QStringLiteral("file"), inXml(suite.file));
        if (one.line > 0)
            xml.writeAttribute(QStringLiteral("line"), QString::number(one.line));
        writeOutcome(xml, one);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}
}

QByteArray checkAsJunit(const CheckRun& run)
{
    QList<JunitSuite> suites;
    for (const CheckedFile& file : run.files) {
        if (!file.isUsable())
            suites << suiteOfErrors(file);
        for (const CheckedOption& option : file.options)
            suites << suiteOf(run, file, option);
    }
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuites"));
    xml.writeAttribute(QStringLiteral("name"), QStringLiteral("landbridge check"));
    writeCounts(xml, suites);
    for (const JunitSuite& suite : suites)
        writeSuite(xml, suite);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}
