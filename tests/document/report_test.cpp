// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/analysis_runner.h"
#include "model/edit/set_field.h"
#include "model/rules/report.h"
#include "tests/catch.h"
#include <QJsonArray>

TEST_CASE("the runner checks what is drawn, after its figures, and again after each edit")
{
    Document document(Catalogue::builtIn());
    AnalysisRunner runner(document);
    REQUIRE(runner.waitForReport(20000));
    CHECK(runner.latestReport()->findings.empty());
    const auto network = [](const char* id) {
        VirtualNetwork row;
        row.id = ObjectId(QString::fromLatin1(id));
        row.addressSpace = {parseCidr(QStringLiteral("10.0.0.0/16")).value()};
        return row;
    };
    VirtualNetworkPeering peering;
    peering.id = ObjectId(QStringLiteral("p"));
    peering.virtualNetwork = VirtualNetworkId(QStringLiteral("a"));
    peering.remoteVirtualNetwork = VirtualNetworkId(QStringLiteral("b"));
    REQUIRE(document.apply(QStringLiteral("Draw"), document.design().with(network("a")).with(network("b")).with(peering)));
    CHECK_FALSE(runner.isReportCurrent());
    REQUIRE(runner.waitForReport(20000));
    CHECK(runner.latest());
    CHECK(runner.latestReport()->find(QStringLiteral("NET-ADDR-001:a,b")));
    REQUIRE(document.apply(QStringLiteral("Mend"), setField(document.design(), ObjectId(QStringLiteral("b")), QStringLiteral("addressSpace"), QJsonArray{QStringLiteral("10.1.0.0/16")})));
    REQUIRE(runner.waitForReport(20000));
    CHECK_FALSE(runner.latestReport()->find(QStringLiteral("NET-ADDR-001:a,b")));
    document.history().undo();
    REQUIRE(runner.waitForReport(20000));
    CHECK(runner.latestReport()->find(QStringLiteral("NET-ADDR-001:a,b")));
}
