// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/analysis.h"
#include "tests/analysis/example_files.h"
#include "tests/catch.h"
#include "tests/random_design.h"
#include <QRegularExpression>

namespace {
QStringList stepsOfPair(const Analysis& analysis, const PairResult& pair)
{
    return explain(analysis, FigureKey::ofPair(FigureKind::Availability, pair.from, pair.to)).steps;
}

/// The number after the last "= " of the step that adds up the cuts.
double sumOfCuts(const QStringList& steps)
{
    for (const QString& step : steps)
        if (const auto match = QRegularExpression(QStringLiteral("= ([0-9.e-]+)\\. The exact")).match(step); match.hasMatch())
            return match.captured(1).toDouble();
    return -1;
}
}

TEST_CASE("the proof of a pair's availability tells its minimal paths, single points and pairs, with their probabilities")
{
    const Analysis analysis = analyse(exampleDesign("3-expressroute-with-vpn-backup.landbridge.json"), Catalogue::builtIn());
    const QString proof = stepsOfPair(analysis, analysis.pairs.front()).join(QLatin1Char('\n'));
    INFO(proof.toStdString());
    CHECK(proof.contains("3 minimal paths; all parts of at least one must be up:"));
    CHECK(proof.contains("\nR1 – Internet access – VPN gateway\n"));             // from the site on, the shortest first
    CHECK(proof.contains("No single point of failure."));
    CHECK(proof.contains("Two that disconnect together: "));
    CHECK(proof.contains("Probability of no path: 1.8191"));
}

TEST_CASE("the proof names single points with what they add")
{
    const Analysis analysis = analyse(exampleDesign("2-one-expressroute-circuit.landbridge.json"), Catalogue::builtIn());
    const QString proof = stepsOfPair(analysis, analysis.pairs.front()).join(QLatin1Char('\n'));
    INFO(proof.toStdString());
    CHECK(proof.contains("Single points of failure: "));
    CHECK(proof.contains("Circuit 1 (down 0.0005)"));
}

TEST_CASE("the cuts of a proof are those of the graph, whichever way they were found")
{
    NetworkShape shape;
    shape.sites = 4;
    shape.circuits = 3;
    shape.wanLinks = 2;
    shape.vpnConnections = 5;
    int proofs = 0;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        const Analysis analysis = analyse(RandomDesign(seed).make(shape), Catalogue::builtIn());
        const auto down = [&](int component) { return analysis.components[std::size_t(component)].availability.value.down(); };
        for (const PairResult& pair : analysis.pairs) {
            if (!pair.isConnected())
                continue;
            double sum = 0;
            for (const int component : pair.singlePointsOfFailure)
                sum += down(component);
            const auto cuts = minimalCutPairs(analysis, pair);
            for (const auto& [first, second] : cuts)
                sum += down(first) * down(second);
            const QStringList steps = stepsOfPair(analysis, pair);
            INFO(seed << " " << pair.from.text.toStdString() << " " << pair.to.text.toStdString() << "\n" << steps.join(QLatin1Char('\n')).toStdString());
            if (cuts.isEmpty())
                continue;
            ++proofs;
            CHECK(sumOfCuts(steps) == Approx(sum).epsilon(1e-3));
        }
    }
    CHECK(proofs > 30);
}
