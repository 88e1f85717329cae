// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/figures/security.h"
#include "model/analysis/analysis.h"
#include "tests/analysis/example_files.h"
#include "tests/catch.h"
#include <algorithm>

// A second reading of DOMAIN.md §3.4, by its own words and not by the catalogue's classes.
namespace {
CryptoStrength strengthByDomain(const IpsecPolicy& p)
{
    const auto isOne = [](const QString& name, std::initializer_list<const char*> names) { return std::any_of(names.begin(), names.end(), [&](const char* one) { return name == QLatin1String(one); }); };
    if (p.ipsecEncryption == QLatin1String("None"))
        return CryptoStrength::None;
    for (const QString& name : {p.ikeEncryption, p.ipsecEncryption})
        if (isOne(name, {"DES", "DES3"}))
            return CryptoStrength::Weak;
    for (const QString& name : {p.ikeIntegrity, p.ipsecIntegrity})
        if (isOne(name, {"MD5", "SHA1"}))
            return CryptoStrength::Weak;
    if (isOne(p.dhGroup, {"None", "DHGroup1", "DHGroup2", "DHGroup24"}) || isOne(p.pfsGroup, {"PFS1", "PFS2", "PFS24"}))
        return CryptoStrength::Weak;
    const bool isStrong = p.ipsecEncryption.startsWith(QLatin1String("GCMAES")) && (p.ikeEncryption.startsWith(QLatin1String("AES")) || p.ikeEncryption.startsWith(QLatin1String("GCMAES")))
        && isOne(p.ikeIntegrity, {"SHA256", "SHA384", "GCMAES128", "GCMAES256"}) && isOne(p.dhGroup, {"DHGroup14", "ECP256", "ECP384"}) && isOne(p.pfsGroup, {"PFS2048", "ECP256", "ECP384"});
    return isStrong ? CryptoStrength::Strong : CryptoStrength::Acceptable;
}

SecurityPosture postureOfLink(const char* parts, const char* id, const QSet<ObjectId>& openErrors = {})
{
    Analysis analysis = analyse(designOf(parts), Catalogue::builtIn());
    analysis.openSecurityErrors = openErrors;
    return gradedPosture(analysis.link(ObjectId(QString::fromLatin1(id)))->figures.security, analysis);
}

QByteArray vpnDesign(const char* connection, const char* router = "", const char* profile = "", const char* gateway = R"(, "enableBgp": true)")
{
    return QByteArray(R"({"sites": [{"id": "hq"}], "edgeRouters": [{"id": "r", "site": "hq")") + router + R"(}], "internetAccesses": [{"id": "i", "routers": ["r"]}],
        "virtualNetworks": [{"id": "v", "region": "westeurope"}], "virtualNetworkGateways": [{"id": "g", "virtualNetwork": "v", "gatewayType": "Vpn", "sku": "VpnGw1AZ")" + gateway + R"(}],
        "connections": [{"id": "c", "connectionType": "IPsec", "gateway": "g", "router": "r", "internetAccess": "i")" + connection + "}]" + profile + "}";
}

const char* strongPolicy = R"(, "ipsecPolicy": {"ikeEncryption": "AES256", "ikeIntegrity": "SHA384", "dhGroup": "ECP384", "ipsecEncryption": "GCMAES256", "ipsecIntegrity": "GCMAES256", "pfsGroup": "ECP384"})";

const PostureFactor& factorOf(const SecurityPosture& posture, PostureFactorKind kind)
{
    return posture.factors[static_cast<int>(kind)];
}
}

TEST_CASE("every combination of Azure's IKE and IPsec algorithms has the class that DOMAIN gives it")
{
    const IpsecAlgorithms& offered = Catalogue::builtIn().ipsecAlgorithms();
    int combinations = 0, wrong = 0;
    IpsecPolicy policy;
    for (const CryptoAlgorithm& a : offered.ikeEncryption)
        for (const CryptoAlgorithm& b : offered.ikeIntegrity)
            for (const CryptoAlgorithm& c : offered.dhGroup)
                for (const CryptoAlgorithm& d : offered.ipsecEncryption)
                    for (const CryptoAlgorithm& e : offered.ipsecIntegrity)
                        for (const CryptoAlgorithm& f : offered.pfsGroup) {
                            policy.ikeEncryption = a.name; policy.ikeIntegrity = b.name; policy.dhGroup = c.name;
                            policy.ipsecEncryption = d.name; policy.ipsecIntegrity = e.name; policy.pfsGroup = f.name;
                            ++combinations;
                            if (suiteStrength(policy, offered).strength != strengthByDomain(policy) && ++wrong == 1) {
                                UNSCOPED_INFO(a.name.toStdString() << " " << b.name.toStdString() << " " << c.name.toStdString() << " " << d.name.toStdString() << " " << e.name.toStdString() << " " << f.name.toStdString());
                            }
                        }
    CHECK(combinations == 7 * 6 * 7 * 9 * 6 * 7);
    CHECK(wrong == 0);
}

TEST_CASE("what a factor says would raise it raises it by so much")
{
    struct Change { const char* before; const char* after; PostureFactorKind factor; };
    const QByteArray plain = vpnDesign("");
    const QByteArray strong = vpnDesign(strongPolicy);
    const QByteArray certificates = vpnDesign(R"(, "authentication": "certificate")");
    const QByteArray filtered = vpnDesign(R"(, "enableBgp": true)", R"(, "routeFilters": true, "maximumPrefixes": 100)");
    const QByteArray bgp = vpnDesign(R"(, "enableBgp": true)");
    const auto check = [](const QByteArray& before, const QByteArray& after, PostureFactorKind kind, int gain) {
        const SecurityPosture was = postureOfLink(before.constData(), "c"), is = postureOfLink(after.constData(), "c");
        INFO(factorOf(was, kind).raise.toStdString());
        CHECK(factorOf(was, kind).gain == gain);
        CHECK(factorOf(is, kind).score == factorOf(was, kind).score + gain);
        CHECK(factorOf(is, kind).raise.isEmpty());
    };
    check(plain, strong, PostureFactorKind::Encryption, 7);
    check(plain, certificates, PostureFactorKind::Authentication, 8);
    check(plain, filtered, PostureFactorKind::Routing, 6);
    check(bgp, filtered, PostureFactorKind::Routing, 4);
    const SecurityPosture was = postureOfLink(plain.constData(), "c");
    CHECK(factorOf(was, PostureFactorKind::Exposure).gain == 35);
    CHECK(factorOf(was, PostureFactorKind::Inspection).gain == 10);
    for (const SecurityPosture& posture : {was, postureOfLink(strong.constData(), "c")})
        for (const PostureFactor& factor : posture.factors)
            CHECK(factor.raise.isEmpty() == (factor.gain == 0));
}

TEST_CASE("the baseline decides what Azure's defaults and a weak suite are worth")
{
    const auto posture = [](const char* connection, const char* baseline) { return postureOfLink(vpnDesign(connection, "", baseline).constData(), "c"); };
    const char* strict = R"(, "profile": {"securityBaseline": "strict"})";
    const char* tolerant = R"(, "profile": {"securityBaseline": "legacyTolerant"})";
    const char* weak = R"(, "authentication": "certificate", "ipsecPolicy": {"ikeEncryption": "AES256", "ikeIntegrity": "SHA1", "dhGroup": "DHGroup2", "ipsecEncryption": "AES256", "ipsecIntegrity": "SHA1", "pfsGroup": "None"})";
    CHECK(factorOf(posture("", ""), PostureFactorKind::Encryption).score == 18);
    CHECK_FALSE(posture("", "").hasWeakSuite);
    CHECK(factorOf(posture("", strict), PostureFactorKind::Encryption).score == 5);
    CHECK(posture("", strict).hasWeakSuite);
    CHECK(posture("", strict).baseline == SecurityBaseline::Strict);
    CHECK(factorOf(posture(weak, tolerant), PostureFactorKind::Encryption).score == 5);
    CHECK(posture(strongPolicy, strict).score == posture(strongPolicy, "").score);

    SecurityPosture high;
    high.score = 80;
    high.hasWeakSuite = true;
    high.encryption = PostureEncryption::Ipsec;
    const PostureTable& table = Catalogue::builtIn().posture();
    CHECK(withEncryptionCaps(high, table).score == 45);
    high.baseline = SecurityBaseline::LegacyTolerant;
    CHECK(withEncryptionCaps(high, table).score == 80);
    high.hasWeakSuite = false;
    high.encryption = PostureEncryption::None;
    CHECK(withEncryptionCaps(high, table).score == 80);
    high.baseline = SecurityBaseline::Strict;
    CHECK(withEncryptionCaps(high, table).score == 45);
    CHECK(withEncryptionCaps(high, table).grade == QChar('D'));
}

TEST_CASE("another baseline gives other grades after an edit too")
{
    const Design before = designOf(vpnDesign("").constData());
    Design after = before;
    after.profile.securityBaseline = SecurityBaseline::Strict;
    const Analysis first = analyse(before, Catalogue::builtIn());
    const Analysis second = analyse(after, first);
    const ObjectId link(QStringLiteral("c"));
    CHECK(second.link(link)->figures.security.score == analyse(after, Catalogue::builtIn()).link(link)->figures.security.score);
    CHECK(second.link(link)->figures.security.score < first.link(link)->figures.security.score);
    CHECK(second.pair(ObjectId(QStringLiteral("hq")), ObjectId(QStringLiteral("v")))->security->baseline == SecurityBaseline::Strict);
    Design staged = after;
    staged.profile.stage = DesignStage::Review;
    CHECK(analyse(staged, second).sharesFiguresWith(second));
    CHECK(analyse(before, second).link(link)->figures.security.score == first.link(link)->figures.security.score);
}

TEST_CASE("an open error about its security caps a link and its pairs at C, and no other")
{
    const QByteArray best = vpnDesign((QByteArray(strongPolicy) + R"(, "authentication": "certificate", "enableBgp": true, "transport": "expressRoutePrivatePeering", "underlay": "e")").constData(),
                                      R"(, "routeFilters": true, "maximumPrefixes": 100)", "").replace("\"connections\": [", R"("peeringLocations": [{"id": "l", "location": "Amsterdam"}], "expressRouteCircuits": [{"id": "k", "peeringLocation": "l"}],
        "accessLinks": [{"id": "a", "router": "r", "circuit": "k"}], "connections": [{"id": "e", "connectionType": "ExpressRoute", "gateway": "eg", "circuit": "k"}, )")
        .replace("\"virtualNetworkGateways\": [", R"("virtualNetworkGateways": [{"id": "eg", "virtualNetwork": "v", "gatewayType": "ExpressRoute", "sku": "ErGw1AZ"}, )").replace(R"("router": "r", "internetAccess": "i")", R"("router": "r")");
    const SecurityPosture open = postureOfLink(best.constData(), "c");
    REQUIRE(open.score > 60);
    const SecurityPosture capped = postureOfLink(best.constData(), "c", {ObjectId(QStringLiteral("g"))});
    CHECK(capped.score == 60);
    CHECK(capped.grade == QChar('C'));
    CHECK_FALSE(capped.cap.isEmpty());
    CHECK(postureOfLink(best.constData(), "c", {ObjectId(QStringLiteral("elsewhere"))}).score == open.score);
}
