// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "tests/catch.h"

namespace {
QString strengthOf(const QList<CryptoAlgorithm>& list, const char* name)
{
    const CryptoAlgorithm* found = findAlgorithm(list, name);
    return found ? strengthName(found->strength) : QStringLiteral("not offered");
}
}

TEST_CASE("circuits from 50 Mbps to 10 Gbps by provider, ports to 400 Gbps")
{
    const CircuitCatalogue& circuits = Catalogue::builtIn().circuits();
    QList<double> provider;
    for (Bandwidth bandwidth : circuits.providerBandwidths.value)
        provider.append(bandwidth.mbps());
    CHECK(provider == QList<double>{50, 100, 200, 500, 1000, 2000, 5000, 10000});

    REQUIRE(circuits.directPorts.size() == 3);
    REQUIRE(circuits.directPort(Bandwidth::gbps(100)));
    CHECK(circuits.directPort(Bandwidth::gbps(100))->circuitBandwidths.size() == 4);
    CHECK(circuits.directPort(Bandwidth::gbps(10))->maxSubscribed == Bandwidth::gbps(20));
    CHECK_FALSE(circuits.directPort(Bandwidth::gbps(400))->maxSubscribed);
    CHECK(circuits.directPort(Bandwidth::gbps(40)) == nullptr);
    for (const DirectPort& port : circuits.directPorts)
        for (Bandwidth circuit : port.circuitBandwidths)
            CHECK(circuit <= port.bandwidth);
}

TEST_CASE("three tiers and two families")
{
    const CircuitCatalogue& circuits = Catalogue::builtIn().circuits();
    CHECK(circuits.tiers.size() == 3);
    CHECK(circuits.families.size() == 2);
    REQUIRE(circuits.tier("Local"));
    CHECK_FALSE(circuits.tier("Local")->hasGlobalReach);
    CHECK(circuits.tier("Local")->minBandwidth->value == Bandwidth::gbps(1));
    CHECK(circuits.tier("Local")->minBandwidth->provenance.confidence == "low");
    CHECK(circuits.tier("Standard")->hasGlobalReach);
    CHECK_FALSE(circuits.tier("Premium")->minBandwidth);
    CHECK(circuits.family("MeteredData"));
    CHECK(circuits.family("UnlimitedData"));
    CHECK(circuits.family("Metered") == nullptr);
    CHECK(circuits.vnetLinkLimit(Bandwidth::gbps(1))->localOrStandard == 10);
    CHECK(circuits.vnetLinkLimit(Bandwidth::gbps(1))->premium == 50);
    CHECK_FALSE(circuits.vnetLinkLimit(Bandwidth::gbps(400))->premium);
    CHECK(circuits.macsecCiphers.value.size() == 4);
}

TEST_CASE("strong and weak algorithms of the security posture")
{
    const IpsecAlgorithms& offer = Catalogue::builtIn().ipsecAlgorithms();
    for (const char* name : {"GCMAES256", "GCMAES192", "GCMAES128"})
        CHECK(strengthOf(offer.ipsecEncryption, name) == "strong");
    for (const char* name : {"AES256", "AES192", "AES128"}) {
        CHECK(strengthOf(offer.ipsecEncryption, name) == "acceptable");
        CHECK(strengthOf(offer.ikeEncryption, name) == "strong");
    }
    for (const auto* list : {&offer.ikeEncryption, &offer.ipsecEncryption})
        for (const char* name : {"DES", "DES3"})
            CHECK(strengthOf(*list, name) == "weak");
    for (const auto* list : {&offer.ikeIntegrity, &offer.ipsecIntegrity}) {
        for (const char* name : {"MD5", "SHA1"})
            CHECK(strengthOf(*list, name) == "weak");
        CHECK(strengthOf(*list, "SHA256") == "strong");
    }
    for (const char* name : {"DHGroup14", "DHGroup2048", "ECP256", "ECP384"})
        CHECK(strengthOf(offer.dhGroup, name) == "strong");
    for (const char* name : {"DHGroup1", "DHGroup2", "DHGroup24", "None"})
        CHECK(strengthOf(offer.dhGroup, name) == "weak");
    for (const char* name : {"PFS2048", "ECP256", "ECP384"})
        CHECK(strengthOf(offer.pfsGroup, name) == "strong");
    for (const char* name : {"PFS1", "PFS2", "PFS24"})
        CHECK(strengthOf(offer.pfsGroup, name) == "weak");
    CHECK(strengthOf(offer.pfsGroup, "None") == "acceptable");
    CHECK(strengthOf(offer.ipsecEncryption, "None") == "none");
    CHECK(strengthOf(offer.ikeEncryption, "GCMAES192") == "not offered");
    CHECK(offer.offer.basis == Basis::Published);
    CHECK(offer.strength.basis == Basis::Assumption);
}

TEST_CASE("every weak algorithm says why")
{
    const IpsecAlgorithms& offer = Catalogue::builtIn().ipsecAlgorithms();
    for (const auto* list : {&offer.ikeEncryption, &offer.ikeIntegrity, &offer.dhGroup, &offer.ipsecEncryption, &offer.ipsecIntegrity, &offer.pfsGroup})
        for (const CryptoAlgorithm& algorithm : *list)
            CHECK((!algorithm.isWeak() || !algorithm.why.isEmpty()));
}

TEST_CASE("words of bases and strengths read back")
{
    for (Basis basis : {Basis::Published, Basis::Contract, Basis::Measured, Basis::Assumption, Basis::Design})
        CHECK(basisFromName(basisName(basis)) == basis);
    for (CryptoStrength strength : {CryptoStrength::None, CryptoStrength::Weak, CryptoStrength::Acceptable, CryptoStrength::Strong})
        CHECK(strengthFromName(strengthName(strength)) == strength);
    CHECK_FALSE(basisFromName("Published"));
    CHECK_FALSE(strengthFromName(""));
}
