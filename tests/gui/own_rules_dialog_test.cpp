// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/catch.h"
#include "views/window/own_rules_dialog.h"
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

TEST_CASE("the dialog of own rules says what stands at the path")
{
    OwnRulesDialog dialog(QString{});
    const auto says = [&](const QString& text) {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == text; });
    };
    auto* path = dialog.findChild<QLineEdit*>(QStringLiteral("ownRulesPath"));
    REQUIRE(path);
    CHECK(says(QStringLiteral("No own rules are checked.")));
    path->setText(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/docs/rules"));
    CHECK(says(QStringLiteral("3 rules: name-pattern.js, only-these-regions.js, two-carriers.js")));
    path->setText(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/docs/rules/two-carriers.js "));
    CHECK(says(QStringLiteral("One rule: two-carriers.js")));
    path->setText(QStringLiteral("/nowhere"));
    CHECK(says(QStringLiteral("There is no such file or folder: “/nowhere”.")));
}
