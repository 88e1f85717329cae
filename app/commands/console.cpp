// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/console.h"
#include <cerrno>
#include <cstdio>
#include <cstring>

void printOutput(const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
}

void printOutput(const QString& text)
{
    printOutput(text.toUtf8());
}

void printMessage(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    if (!bytes.endsWith('\n'))
        std::fputc('\n', stderr);
}

bool finishOutput()
{
    if (std::fflush(stdout) == 0 && !std::ferror(stdout))
        return true;
    printMessage(QStringLiteral("The output cannot be written: %1.").arg(QString::fromLocal8Bit(std::strerror(errno))));
    return false;
}
