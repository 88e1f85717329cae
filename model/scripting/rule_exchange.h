// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QByteArray>
#include <QStringList>

/// What a rule of an organisation may use up.
struct OwnRuleLimits
{
    double seconds = 5;                          ///< of processor time, a rule; the helper is killed when it does not even notice that
    int memoryMegabytes = 512;                   ///< of the helper, beyond what it needs to start
    int findings = 1000;                         ///< a rule
    qsizetype answerBytes = qsizetype(16) << 20; ///< of all rules together
    int startMilliseconds = 60000;               ///< until the helper has read what it is given, by the clock on the wall
};

/// What the helper process is given, as one JSON object on its standard input.
struct RuleRequest
{
    struct Script { QString name, source; };
    QList<Script> scripts;
    QByteArray design;                           ///< JSON: an option as in the design file
    QByteArray results;                          ///< JSON: the option's part of `analyze --json`; null: not made, see RuleAnswer::wantsResults
    double seconds = 0;
    int memoryMegabytes = 0;
    int findings = 0;
};
QByteArray toJson(const RuleRequest& request);
/// False when it is not such a request.
bool readRequest(const QByteArray& json, RuleRequest& request);

/// What it says of each script in turn, a line of JSON each. A first line, an empty object, says that it has read the request.
struct RuleAnswer
{
    struct Found { QStringList objects; QString message, part; bool isDecided = true; };

    QString id, title, severity, category, condition, remedy;    ///< as the script says them; not checked
    QStringList references;
    QList<Found> findings;
    bool wantsResults = false;                   ///< it was not asked, as it needs the results and there were none
    QString problem;                             ///< what is wrong with the rule; empty: nothing
    int line = 0;                                ///< where; 0: unknown
};
QByteArray toJson(const RuleAnswer& answer);
/// False when it is not such an answer.
bool readAnswer(const QByteArray& json, RuleAnswer& answer);
