// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/scripting/rule_host.h"
#include "model/scripting/confinement.h"
#include "model/scripting/rule_script.h"
#include "model/scripting/script_watch.h"
#include <QCoreApplication>
#include <QJSEngine>
#include <cstdio>

namespace {
QByteArray readAllInput()
{
    QByteArray bytes;
    char block[65536];
    while (const std::size_t count = std::fread(block, 1, sizeof block, stdin))
        bytes.append(block, static_cast<qsizetype>(count));
    return bytes;
}

bool writeLine(const QByteArray& line)
{
    return std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout) == static_cast<std::size_t>(line.size())
        && std::fputc('\n', stdout) != EOF && std::fflush(stdout) == 0;
}

/// What engines load when they first need it must be there before no file can be opened any more.
void loadEngine()
{
    QJSEngine().evaluate(QStringLiteral("'ä'.localeCompare('z'); new Date(0).toLocaleString(); /x/iu.test('X'); [3, 1].sort()"));
}
}

int runRuleHost(int argc, char** argv)
{
    closeInheritedFiles();
    qputenv("QV4_FORCE_INTERPRETER", "1");       // no memory that is written and then executed
    qputenv("TZ", "UTC0");                       // the same findings everywhere
    const QCoreApplication application(argc, argv);
    RuleRequest request;
    if (!readRequest(readAllInput(), request))
        return 2;
    loadEngine();
    ScriptWatch watch;
    confine(request.memoryMegabytes);
    bool isWritten = writeLine("{}");
    for (const RuleRequest::Script& script : request.scripts) {
        limitProcessorTime(2 * request.seconds + 30);    // reading design and results takes time, too, that is not the rule's
        isWritten = isWritten && writeLine(toJson(runRuleScript(script, request, watch)));
    }
    std::_Exit(isWritten ? 0 : 2);               // nothing is left to tidy up, and some of it could not be
}
