// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue_sections.h"

PostureTable readPosture(const CatalogueNode& root)
{
    PostureTable table;
    const CatalogueNode exposure = root.child(QStringLiteral("exposure"));
    table.exposure = {exposure.count(QStringLiteral("max")), exposure.count(QStringLiteral("privateEndToEnd")), exposure.count(QStringLiteral("privateWithPublicHop")), exposure.count(QStringLiteral("publicInternet"))};

    const CatalogueNode encryption = root.child(QStringLiteral("encryption"));
    table.encryption = {encryption.count(QStringLiteral("max")), encryption.count(QStringLiteral("ipsecStrong")), encryption.count(QStringLiteral("macsec")), encryption.count(QStringLiteral("acceptable")),
        encryption.count(QStringLiteral("unpinnedDefaults")), encryption.count(QStringLiteral("weak")), encryption.count(QStringLiteral("none"))};

    const CatalogueNode authentication = root.child(QStringLiteral("authentication"));
    table.authentication = {authentication.count(QStringLiteral("max")), authentication.count(QStringLiteral("certificateOrEntraId")), authentication.count(QStringLiteral("ikev2PskStrongPfs")),
        authentication.count(QStringLiteral("privateCircuit")), authentication.count(QStringLiteral("ikev2Psk")), authentication.count(QStringLiteral("ikev1"))};

    const CatalogueNode routing = root.child(QStringLiteral("routing"));
    table.routing = {routing.count(QStringLiteral("max")), routing.count(QStringLiteral("bgpFiltered")), routing.count(QStringLiteral("bgp")), routing.count(QStringLiteral("staticRoutes"))};

    const CatalogueNode inspection = root.child(QStringLiteral("inspection"));
    table.inspection = {inspection.count(QStringLiteral("max")), inspection.count(QStringLiteral("firewallInPath")), inspection.count(QStringLiteral("networkSecurityGroup")), inspection.count(QStringLiteral("none"))};

    const CatalogueNode grades = root.child(QStringLiteral("grades"));
    table.grades = {grades.count(QStringLiteral("a")), grades.count(QStringLiteral("b")), grades.count(QStringLiteral("c")), grades.count(QStringLiteral("d"))};

    const CatalogueNode caps = root.child(QStringLiteral("caps"));
    table.caps = {caps.count(QStringLiteral("unencryptedInternet")), caps.count(QStringLiteral("weakSuite")), caps.count(QStringLiteral("openSecurityError")), caps.count(QStringLiteral("strictUnencrypted"))};

    table.provenance = root.provenance();
    return table;
}

char grade(const GradeLimits& limits, int score)
{
    if (score >= limits.a)
        return 'A';
    if (score >= limits.b)
        return 'B';
    if (score >= limits.c)
        return 'C';
    return score >= limits.d ? 'D' : 'F';
}
