// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/rule_manual.h"
#include "tests/catch.h"
#include <QFile>

TEST_CASE("the manual of the rules is what the book says - renewed by landbridge rules --markdown > docs/RULES.md")
{
    QFile file(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/docs/RULES.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK((file.readAll() == rulesMarkdown(ruleBook())));
}
