// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log.h"
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QStandardPaths>
#include <cstdio>
#include <cstdlib>
#include <exception>

namespace {
constexpr qint64 fullLog = 512 * 1024;
QMutex logMutex;

void appendToLog(const QString& line)
{
    const QMutexLocker lock(&logMutex);
    const QString path = logPath();
    if (QFileInfo(path).size() > fullLog) {
        QFile::remove(path + QStringLiteral(".1"));
        QFile::rename(path, path + QStringLiteral(".1"));
    }
    QFile file(path);
    if (file.open(QIODevice::Append | QIODevice::Text))
        file.write(line.toUtf8() + '\n');
}

void logMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    static const char* const levels[] = {"debug", "warning", "critical", "fatal", "info"};
    const QString line = QStringLiteral("%1 %2 %3: %4")
                             .arg(QDateTime::currentDateTime().toString(Qt::ISODateWithMs), QLatin1String(levels[type]), QString::fromLatin1(context.category ? context.category : "default"), message);
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
    appendToLog(line);
}

[[noreturn]] void logTermination()
{
    QString why = QStringLiteral("ended without an exception");
    if (const auto exception = std::current_exception()) {
        try {
            std::rethrow_exception(exception);
        } catch (const std::exception& known) {
            why = QString::fromLocal8Bit(known.what());
        } catch (...) {
            why = QStringLiteral("unknown exception");
        }
    }
    appendToLog(QStringLiteral("%1 fatal program: %2").arg(QDateTime::currentDateTime().toString(Qt::ISODateWithMs), why));
    std::fprintf(stderr, "landbridge: %s; the log is %s\n", qPrintable(why), qPrintable(logPath()));
    std::abort();                                        // unsaved work stays in its autosaved copy
}
}

QString logPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/landbridge.log");
}

void startLog()
{
    QDir().mkpath(QFileInfo(logPath()).absolutePath());
    qInstallMessageHandler(logMessage);
    std::set_terminate(logTermination);
}
