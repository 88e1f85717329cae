// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/analysis.h"
#include "model/io/read.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/object_text.h"
#include "views/panels/figures/figure_table.h"

namespace {
/// A weak IPsec suite over ExpressRoute private peering: 76 points by its factors, capped at 45, grade D.
const char* weakOverPrivatePeering = R"({"format": 1, "name": "weak", "options": [{"id": "o", "name": "o",
    "sites": [{"id": "hq"}],
    "edgeRouters": [{"id": "r", "site": "hq", "routeFilters": true, "maximumPrefixes": 100}],
    "peeringLocations": [{"id": "pl", "location": "Amsterdam"}],
    "expressRouteCircuits": [{"id": "c", "peeringLocation": "pl", "bandwidthMbps": 1000}],
    "accessLinks": [{"id": "a1", "router": "r", "circuit": "c", "path": "primary"}, {"id": "a2", "router": "r", "circuit": "c", "path": "secondary"}],
    "virtualNetworks": [{"id": "v", "region": "westeurope", "subnets": [{"name": "w", "addressPrefix": "10.0.0.0/24", "networkSecurityGroup": "nsg"}]}],
    "virtualNetworkGateways": [{"id": "eg", "virtualNetwork": "v", "gatewayType": "ExpressRoute", "sku": "ErGw1AZ"},
                               {"id": "vg", "virtualNetwork": "v", "gatewayType": "Vpn", "sku": "VpnGw2AZ", "enableBgp": true}],
    "connections": [{"id": "er", "connectionType": "ExpressRoute", "circuit": "c", "gateway": "eg"},
        {"id": "vpn", "name": "Weak", "connectionType": "IPsec", "router": "r", "gateway": "vg", "transport": "expressRoutePrivatePeering", "underlay": "er",
         "authentication": "certificate", "enableBgp": true,
         "ipsecPolicy": {"ikeEncryption": "AES256", "ikeIntegrity": "SHA256", "dhGroup": "DHGroup14", "ipsecEncryption": "DES3", "ipsecIntegrity": "SHA256", "pfsGroup": "PFS2048"}}]}]})";
}

TEST_CASE("a weak suite caps the grade in tables and for screen readers as it does on badges and in results")
{
    WindowFixture f;
    auto project = readProject(weakOverPrivatePeering).project;
    REQUIRE(project);
    f.document.startFrom(*project);
    f.settle();
    const ObjectId vpn(QStringLiteral("vpn"));
    const LinkResult* link = f.runner.latest()->link(vpn);
    REQUIRE(link);
    REQUIRE(link->figures.security.score > 45);              // before the cap
    const QAbstractItemModel* model = f.child<FigureTable>("linksTable")->model();
    bool isFound = false;
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            if (model->index(row, 0).data().toString() == "Weak" && model->headerData(column, Qt::Horizontal).toString() == "Security") {
                isFound = true;
                CHECK(model->index(row, column).data(Qt::ToolTipRole).toString().contains("45 of 100"));
            }
    CHECK(isFound);
    CHECK(accessibleText(f.document.design(), vpn, f.runner.latest().get()).contains("grade D"));
}
