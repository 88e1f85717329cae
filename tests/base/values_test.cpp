// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/asn.h"
#include "model/base/availability.h"
#include "model/base/bandwidth.h"
#include "model/base/cidr.h"
#include "model/base/date_text.h"
#include "model/base/distance.h"
#include "model/base/duration.h"
#include "model/base/latency.h"
#include "model/base/number_text.h"
#include "tests/catch.h"
#include <cmath>
#include <random>

TEST_CASE("quantities of one unit add, subtract, scale and compare")
{
    CHECK(Bandwidth::mbps(650) + Bandwidth::gbps(1) == Bandwidth::mbps(1650));
    CHECK(Bandwidth::gbps(1) - Bandwidth::mbps(650) == Bandwidth::mbps(350));
    CHECK(Bandwidth::mbps(500) * 2 == 2 * Bandwidth::mbps(500));
    CHECK(Latency::milliseconds(14) / 2 == Latency::milliseconds(7));
    CHECK(Bandwidth::gbps(1) / Bandwidth::mbps(500) == 2);
    CHECK(Bandwidth::mbps(999) < Bandwidth::gbps(1));
}

TEST_CASE("parse of print gives the same quantity, for any number")
{
    std::mt19937_64 random(1);
    std::uniform_real_distribution<double> exponent(-6, 9);
    for (int i = 0; i < 20000; ++i) {
        double value = std::pow(10, exponent(random));
        if (i % 3 == 0)
            value = std::round(value);
        const auto bandwidth = Bandwidth::mbps(value);
        REQUIRE(parseBandwidth(toText(bandwidth)).value() == bandwidth);
        REQUIRE(parseLatency(toText(Latency::milliseconds(value))).value() == Latency::milliseconds(value));
        REQUIRE(parseDistance(toText(Distance::kilometres(value))).value() == Distance::kilometres(value));
        REQUIRE(parseDuration(toText(Duration::hours(value))).value() == Duration::hours(value));
    }
}

TEST_CASE("bandwidth is written in the unit people use")
{
    CHECK(toText(Bandwidth::mbps(650)) == "650 Mbps");
    CHECK(toText(Bandwidth::mbps(1250)) == "1.25 Gbps");
    CHECK(toText(Bandwidth::gbps(10)) == "10 Gbps");
    CHECK(parseBandwidth("1.25gbps").value() == Bandwidth::mbps(1250));
    CHECK(parseBandwidth("500").value() == Bandwidth::mbps(500));
    CHECK_FALSE(parseBandwidth("-5 Mbps"));
    CHECK_FALSE(parseBandwidth("fast"));
    CHECK_FALSE(parseBandwidth("nan"));
    CHECK_FALSE(parseBandwidth(""));
}

TEST_CASE("an availability is never shown better than it is")
{
    CHECK(toText(Availability::fraction(0.9995)) == "99.95 %");
    CHECK(toText(Availability::fraction(0.9984006499500001)) == "99.84 %");
    CHECK(toText(Availability::fraction(0.9999981808963782)) == "99.99981 %");
    CHECK(toText(Availability::fraction(0.99)) == "99 %");
    CHECK(toText(Availability::fraction(1)) == "100 %");
    CHECK(toText(Availability::fraction(0)) == "0 %");
    CHECK(toText(Availability::downFraction(1e-15)) == "99.9999999999999 %");
    CHECK(toText(Availability::fraction(0.5)) == "50 %");
}

TEST_CASE("the printed availability is below the true one, by less than a tenth of its downtime")
{
    std::mt19937_64 random(2);
    std::uniform_real_distribution<double> exponent(-12, 0);
    for (int i = 0; i < 5000; ++i) {
        const double down = std::pow(10, exponent(random));
        const QString text = toText(Availability::downFraction(down));
        const long double shown = 1 - std::stold(text.chopped(2).toStdString()) / 100;
        INFO(text.toStdString() << " for " << down);
        REQUIRE(shown >= down * (1 - 1e-5L));
        REQUIRE(shown <= down * 1.11L);
    }
}

TEST_CASE("downtime is the down fraction of 365.25 days")
{
    CHECK(Availability::fraction(0.9984006499500001).downtimeMinutesPerYear() == Approx(841.1941522979434).epsilon(1e-12));
    CHECK(Availability::fraction(0.9984006499500001).downtimeMinutesPerMonth() == Approx(70.09951269149529).epsilon(1e-12));
    CHECK(downtimeText(841.19) == "14 h 1 min");
    CHECK(downtimeText(0.95677) == "57 s");
    CHECK(downtimeText(4.24) == "4.2 min");
    CHECK(downtimeText(5000) == "3 d 11 h");
    CHECK(downtimeText(0) == "0 min");
}

TEST_CASE("availability in series keeps the down digits")
{
    const auto a = Availability::downFraction(1e-17);
    CHECK(inSeries(a, a).down() == Approx(2e-17));
    CHECK(parseAvailability("99.95 %")->up() == Approx(0.9995));
    CHECK(parseAvailability("0.9995")->up() == 0.9995);
    CHECK_FALSE(parseAvailability("101 %"));
    CHECK_FALSE(parseAvailability("2"));
}

TEST_CASE("prefixes: parse of print, for random IPv4 and IPv6 networks")
{
    std::mt19937_64 random(3);
    for (int i = 0; i < 20000; ++i) {
        Cidr::Bytes bytes{};
        const auto family = i % 2 ? Cidr::Family::V4 : Cidr::Family::V6;
        for (std::size_t k = 0; k < (family == Cidr::Family::V4 ? 4u : 16u); ++k)
            bytes[k] = static_cast<std::uint8_t>(random() % 3 ? 0 : random());
        const Cidr prefix(family, bytes, static_cast<int>(random() % (family == Cidr::Family::V4 ? 33 : 129)));
        INFO(toText(prefix).toStdString());
        REQUIRE(parseCidr(toText(prefix)).value() == prefix);
    }
}

TEST_CASE("prefixes: text, containment and refusals")
{
    CHECK(toText(parseCidr("2001:0DB8:0:0:0:0:0:0/32").value()) == "2001:db8::/32");
    CHECK(toText(parseCidr("::/0").value()) == "::/0");
    CHECK(toText(parseCidr("2001:db8:0:1:0:0:0:1/128").value()) == "2001:db8:0:1::1/128");
    const auto prefix = [](const char* text) { return parseCidr(QString::fromLatin1(text)).value(); };
    CHECK(prefix("10.0.0.0/8").contains(prefix("10.1.0.0/16")));
    CHECK_FALSE(prefix("10.1.0.0/16").contains(prefix("10.0.0.0/8")));
    CHECK(prefix("10.1.0.0/16").overlaps(prefix("10.0.0.0/8")));
    CHECK_FALSE(prefix("0.0.0.0/0").overlaps(prefix("::/0")));
    CHECK(parseCidr("10.0.0.1/16").error().message.contains("10.0.0.0/16"));
    for (const char* bad : {"", "10.0.0/8", "10.0.0.0/33", "10.0.0.256/32", "010.0.0.0/8", "1::2::3/64", "fe80::1%eth0/64", "10.0.0.0/-1", "g::/16", "1:2:3:4:5:6:7:8:9/64", "10.0.0.0/+8"})
        CHECK_FALSE(parseCidr(QString::fromLatin1(bad)));
}

TEST_CASE("AS numbers")
{
    CHECK(parseAsn("65010")->number() == 65010);
    CHECK(parseAsn("1.10")->number() == 65546);
    CHECK(parseAsn("4294967295")->number() == 4294967295U);
    CHECK_FALSE(parseAsn("0"));
    CHECK_FALSE(parseAsn("4294967296"));
    CHECK_FALSE(parseAsn("-1"));
    CHECK_FALSE(parseAsn("65536.1"));
    CHECK(Asn(64512).isPrivate());
    CHECK_FALSE(Asn(12076).isPrivate());
    CHECK(parseAsn(toText(Asn(4200000001U))).value() == Asn(4200000001U));
}

TEST_CASE("great-circle distance agrees with the law of cosines and known cities")
{
    CHECK(greatCircle({52.37, 4.9}, {51.51, -0.13}).kilometres() == Approx(357.6).margin(1.5));     // Amsterdam–London
    CHECK(greatCircle({0, 0}, {0, 180}).kilometres() == Approx(6371.0088 * M_PI));
    CHECK(greatCircle({10, 20}, {10, 20}).kilometres() == 0);
    std::mt19937_64 random(4);
    std::uniform_real_distribution<double> degrees(-1, 1);
    for (int i = 0; i < 1000; ++i) {
        const Coordinates a{degrees(random) * 90, degrees(random) * 180};
        const Coordinates b{degrees(random) * 90, degrees(random) * 180};
        const double r = M_PI / 180;
        const double cosine = std::sin(a.latitude * r) * std::sin(b.latitude * r)
                            + std::cos(a.latitude * r) * std::cos(b.latitude * r) * std::cos((a.longitude - b.longitude) * r);
        REQUIRE(greatCircle(a, b).kilometres() == Approx(6371.0088 * std::acos(cosine)).margin(0.01));
    }
}

TEST_CASE("a date is read in one form only, and as what it is written")
{
    const auto date = parseDate(QStringLiteral("2024-02-29"));
    REQUIRE(date);
    CHECK(*date == QDate(2024, 2, 29));
    CHECK(toText(*date) == "2024-02-29");
    for (const char* wrong : {"", "2023-02-29", "2026-13-01", "2026-1-1", "26-01-01", "23.11.2026", "2026-11-23T10:00", "2026-11-23 ", " 2026-11-23", "today"}) {
        INFO(wrong);
        CHECK_FALSE(parseDate(QString::fromLatin1(wrong)));
    }
}
