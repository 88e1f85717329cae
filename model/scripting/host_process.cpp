// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/scripting/host_process.h"
#include "model/scripting/rule_host.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>

namespace {
QString hostText(const char* text)
{
    return QCoreApplication::translate("own-rules", text);
}

/// Nothing of the user's environment but what finds the libraries.
QProcessEnvironment hostEnvironment()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const char* name : {"LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "PATH", "SYSTEMROOT", "ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS"})
        if (own.contains(QLatin1String(name)))
            environment.insert(QLatin1String(name), own.value(QLatin1String(name)));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    return environment;
}

/// One life of the helper process.
class HostRun
{
public:
    HostRun(const RuleRequest& request, const RuleHost& host, const OwnRuleLimits& limits, qsizetype mostBytes) : m_request(request), m_limits(limits), m_mostBytes(mostBytes)
    {
        m_process.setProcessEnvironment(hostEnvironment());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(host.program, host.arguments);
        m_process.write(toJson(request));
        m_process.closeWriteChannel();
        m_sinceLine.start();
    }
    ~HostRun()
    {
        m_process.kill();                        // does nothing where it has ended
        m_process.waitForFinished(5000);
    }

    /// Until all scripts have answered, the process has ended, or it took too long.
    void read(std::stop_token stop)
    {
        while (problem.isEmpty() && answers.size() < m_request.scripts.size() && !stop.stop_requested()) {
            const bool isOver = m_process.state() == QProcess::NotRunning;
            if (!isOver)
                m_process.waitForReadyRead(20);
            readLines();
            if (isOver && problem.isEmpty() && answers.size() < m_request.scripts.size())
                problem = whyOver();
            else if (m_sinceLine.elapsed() > patience())
                problem = hostText("The rule takes longer than %1 seconds.").arg(m_limits.seconds);
        }
    }

    QList<RuleAnswer> answers;
    QString problem;                             ///< of the script after those that answered
    bool isReady = false;                        ///< it has read the request
    qsizetype bytes = 0;                         ///< that it wrote

private:
    /// Generous: the helper stops rules itself by their own time, this is for when it cannot.
    qint64 patience() const { return isReady ? static_cast<qint64>(8000 * m_limits.seconds) + m_limits.startMilliseconds : m_limits.startMilliseconds; }

    void readLines()
    {
        const QByteArray some = m_process.readAllStandardOutput();
        bytes += some.size();
        m_unread += some;
        for (qsizetype end; problem.isEmpty() && (end = m_unread.indexOf('\n')) >= 0; m_sinceLine.restart()) {
            const QByteArray line = m_unread.left(end);
            m_unread.remove(0, end + 1);
            RuleAnswer answer;
            if (!isReady && line == "{}")
                isReady = true;
            else if (isReady && answers.size() < m_request.scripts.size() && readAnswer(line, answer))
                answers << answer;
            else
                problem = hostText("The helper process gives no sensible answer.");
        }
        if (bytes > m_mostBytes && answers.size() < m_request.scripts.size())
            problem = hostText("The rules say more than %1 MB.").arg(m_limits.answerBytes >> 20);
    }

    QString whyOver() const
    {
        if (m_process.error() == QProcess::FailedToStart)
            return hostText("The helper process for rules cannot be started: %1.").arg(m_process.errorString());
        if (m_process.exitStatus() == QProcess::CrashExit)
            return hostText("The rule uses more than %1 MB of memory or %2 seconds of processor time, or breaks the helper process otherwise.").arg(m_limits.memoryMegabytes).arg(m_limits.seconds);
        return hostText("The helper process for rules ended before its time.");
    }

    const RuleRequest& m_request;
    const OwnRuleLimits& m_limits;
    const qsizetype m_mostBytes;
    QProcess m_process;
    QElapsedTimer m_sinceLine;
    QByteArray m_unread;
};
}

RuleHost RuleHost::ownProgram()
{
    return {QCoreApplication::applicationFilePath(), {QLatin1String(ruleHostArgument)}};
}

QList<RuleAnswer> runInHost(RuleRequest request, const RuleHost& host, const OwnRuleLimits& limits, std::stop_token stop)
{
    QList<RuleAnswer> answers;
    qsizetype bytes = 0;
    while (!request.scripts.isEmpty() && !stop.stop_requested()) {
        HostRun run(request, host, limits, limits.answerBytes - bytes);
        run.read(stop);
        bytes += run.bytes;
        answers << run.answers;
        request.scripts.remove(0, run.answers.size());
        if (run.problem.isEmpty())
            continue;
        const bool isEndOfAll = !run.isReady || bytes > limits.answerBytes;      // another try would end the same way
        const qsizetype blamed = isEndOfAll ? request.scripts.size() : 1;
        RuleAnswer none;
        none.problem = run.problem;
        answers << QList<RuleAnswer>(blamed, none);
        request.scripts.remove(0, blamed);
    }
    return answers;
}
