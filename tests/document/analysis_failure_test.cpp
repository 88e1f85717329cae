// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/analysis.h"
#include "model/document/analysis_runner.h"
#include "model/document/guarded.h"
#include "model/edit/add.h"
#include "tests/catch.h"
#include <QSignalSpy>
#include <new>
#include <stdexcept>

namespace {
/// Fails on designs with a site.
AnalysisRunner::Analyse fragile(const Catalogue& catalogue)
{
    return [&catalogue](const Design& design, const std::shared_ptr<const Analysis>&, std::stop_token stop) {
        if (!design.all<Site>().isEmpty())
            throw std::runtime_error("a site too many");
        return std::make_shared<const Analysis>(analyse(design, catalogue, stop));
    };
}
}

TEST_CASE("an exception in the analysis is told, the figures before stay, and the next edit tries again")
{
    Document document(Catalogue::builtIn());
    AnalysisRunner runner(document, nullptr, fragile(document.catalogue()));
    REQUIRE(runner.waitUntilCurrent(20000));
    const auto before = runner.latest();
    QSignalSpy failed(&runner, &AnalysisRunner::failed);
    const auto added = addObject(document.design(), document.catalogue(), ObjectKind::Site, {0, 0});
    REQUIRE(document.apply(QStringLiteral("Add"), added->design));
    CHECK_FALSE(runner.waitUntilCurrent(20000));
    CHECK(failed.count() == 1);
    CHECK(runner.problem().contains("a site too many"));
    CHECK_FALSE(runner.isCurrent());
    CHECK(runner.latest() == before);
    document.history().undo();
    CHECK(runner.problem().isEmpty());
    CHECK(runner.waitUntilCurrent(20000));
    CHECK(runner.waitForFailures(20000));
}

TEST_CASE("whatever is thrown becomes a sentence")
{
    CHECK(whatFailed([] {}).isEmpty());
    CHECK(whatFailed([] { throw std::bad_alloc(); }).contains("memory"));
    CHECK(whatFailed([] { throw std::logic_error("odd"); }).contains("odd"));
    CHECK_FALSE(whatFailed([] { throw 7; }).isEmpty());
}
