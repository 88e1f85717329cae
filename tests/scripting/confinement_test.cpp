// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/catch.h"
#include <QProcess>

#ifdef Q_OS_LINUX
TEST_CASE("a confined process opens no file, no connection and starts no other process")
{
    QProcess process;
    process.start(QStringLiteral(LANDBRIDGE_RULE_HOST), {QStringLiteral("--try")});
    REQUIRE(process.waitForFinished(60000));
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 0);
    CHECK(process.readAllStandardOutput().toStdString() == "no file\nno socket\nno process\nno memory\n");
}
#endif
