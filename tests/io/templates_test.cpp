// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/failures.h"
#include "model/io/read.h"
#include "model/io/templates.h"
#include "model/io/write.h"
#include "tests/catch.h"
#include "tests/io/example_files.h"
#include "tests/io/template_designs.h"
#include <QRectF>
#include <QRegularExpression>
#include <QSet>

namespace {
/// What an object covers on the canvas, generously; a chip stands in its container.
QList<std::pair<QString, QRectF>> areasOf(const Design& design)
{
    QList<std::pair<QString, QRectF>> areas;
    const auto add = [&](const Object& object, QSizeF size) { areas.append({object.id.text, QRectF(object.position.value(), size)}); };
    for (const Site& site : design.all<Site>())
        add(site, {170, 60});
    for (const EdgeRouter& router : design.all<EdgeRouter>())
        add(router, {170, 60});
    for (const InternetAccess& access : design.all<InternetAccess>())
        add(access, {170, 60});
    for (const RemoteUsers& users : design.all<RemoteUsers>())
        add(users, {170, 60});
    for (const PeeringLocation& location : design.all<PeeringLocation>())
        add(location, {180, 120});
    for (const VirtualNetwork& network : design.all<VirtualNetwork>())
        add(network, {180, 230});
    for (const VirtualHub& hub : design.all<VirtualHub>())
        add(hub, {180, 230});
    for (const Note& note : design.all<Note>())
        add(note, note.size.value());
    return areas;
}
}

TEST_CASE("every template loads clean, is canonical and says what it is and when to choose it")
{
    const auto& templates = designTemplates();
    CHECK(templates.size() >= 17);
    QSet<QString> titles;
    for (const DesignTemplate& entry : templates) {
        INFO(entry.name.toStdString());
        CHECK(QRegularExpression(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$")).match(entry.name).hasMatch());
        const ReadOutcome outcome = readProject(entry.bytes);
        REQUIRE(outcome.project);
        CHECK(outcome.notices.isEmpty());
        CHECK(writeProject(*outcome.project) == entry.bytes);
        CHECK(outcome.project->currency == QLatin1String("USD"));
        CHECK_FALSE(entry.title.isEmpty());
        CHECK(entry.description.startsWith(QLatin1String("Choose it when ")));
        CHECK(entry.description.endsWith(QLatin1Char('.')));
        CHECK(entry.description.size() <= 160);
        CHECK_FALSE(entry.description.contains(QLatin1Char('\n')));
        CHECK(findTemplate(entry.name)->title == entry.title);
        titles.insert(entry.title);
    }
    CHECK(titles.size() == templates.size());
    CHECK_FALSE(findTemplate(QStringLiteral("none")));
    CHECK(sampleDesign().name == "vpn-and-expressroute-side-by-side");
}

TEST_CASE("the gallery's list names every file of templates once")
{
    QSet<QString> listed;
    for (const DesignTemplate& entry : designTemplates()) {
        CHECK_FALSE(listed.contains(entry.name));
        listed.insert(entry.name);
    }
    for (const QString& path : filesIn(QStringLiteral("resources/templates"))) {
        INFO(path.toStdString());
        const QString name = path.section(QLatin1Char('/'), -1).chopped(int(sizeof(".landbridge.json")) - 1);
        CHECK(listed.remove(name));
    }
    CHECK(listed.isEmpty());
    for (const TemplateCategory category : templateCategories)
        CHECK(std::any_of(designTemplates().begin(), designTemplates().end(), [&](const DesignTemplate& entry) { return entry.category == category; }));
}

TEST_CASE("in every template each site reaches each virtual network by known figures, and every demand is carried in full")
{
    forEachTemplateDesign([](const QString& name, const Design& design) {
        const Analysis analysis = analyse(design, Catalogue::builtIn());
        CHECK(analysis.pairs.size() == std::size_t(design.all<Site>().size() * design.all<VirtualNetwork>().size()));
        QHash<ObjectId, const Demand*> demands;
        for (const auto& row : design.all<Demand>().rows())
            demands.insert(row->id, row.get());
        CHECK((name == QLatin1String("empty") || !demands.isEmpty()));
        for (const PairResult& pair : analysis.pairs) {
            INFO(pair.from.text.toStdString() << " to " << pair.to.text.toStdString());
            CHECK(pair.isConnected());
            CHECK(pair.availability.isExact);
            CHECK(pair.availability.value.up() > 0.99);
            CHECK(pair.capacity.toAzure.mbps.hasValue());
            CHECK(pair.capacity.fromAzure.mbps.hasValue());
            CHECK(pair.rtt.hasValue());
            CHECK(pair.security.hasValue());
            CHECK_FALSE(pair.isAsymmetric());
            CHECK(pair.diverted.isEmpty());
            bool isAsked = false;
            for (const Demand* demand : demands)
                if (demand->from == pair.from && demand->to == pair.to) {
                    isAsked = true;
                    CHECK(demand->availabilityTarget->up() <= pair.availability.value.up());
                    CHECK(demand->latencyTarget->milliseconds() >= pair.rtt->high.milliseconds());
                }
            CHECK(isAsked);
        }
        for (const Demand* demand : demands) {
            CHECK(design.find(demand->from));
            CHECK(design.find(demand->to));
            CHECK(demand->toAzure->mbps() + demand->fromAzure->mbps() > 0);
            CHECK(demand->averageLoad);
        }
        CHECK(singleFailures(analysis).demandsUnmet.isEmpty());
    });
}

TEST_CASE("templates carry what they promise")
{
    const auto resultOf = [](const char* name) { return analyse(templateDesigns(QLatin1String(name)).first(), Catalogue::builtIn()).pairs.at(0); };
    const auto capacityOf = [&](const char* name) { return resultOf(name).capacity.toAzure.mbps->mbps(); };
    CHECK(capacityOf("site-to-site-vpn") == 1250);
    CHECK(capacityOf("site-to-site-vpn-10g") == 10000);
    CHECK(capacityOf("expressroute-circuit") == 1000);
    CHECK(capacityOf("expressroute-with-vpn-backup") == 1000);
    CHECK(capacityOf("expressroute-local") == 10000);
    CHECK(resultOf("expressroute-circuit").resiliency == ResiliencyClass::Standard);
    CHECK(resultOf("expressroute-metro").resiliency == ResiliencyClass::High);
    CHECK(resultOf("expressroute-maximum-resiliency").resiliency == ResiliencyClass::Maximum);
    CHECK(resultOf("expressroute-bow-tie").resiliency == ResiliencyClass::Maximum);
    CHECK(resultOf("expressroute-with-vpn-backup").hasVpnBackup);
    CHECK(resultOf("dual-redundant-vpn").singlePointsOfFailure.size() == 1);             // the gateway
    CHECK(templateDesigns(QStringLiteral("migration-vpn-to-expressroute")).size() == 4);
}

TEST_CASE("nothing in a template covers anything else")
{
    forEachTemplateDesign([](const QString&, const Design& design) {
        const auto areas = areasOf(design);
        for (qsizetype i = 0; i < areas.size(); ++i)
            for (qsizetype j = 0; j < i; ++j) {
                INFO(areas[i].first.toStdString() << " and " << areas[j].first.toStdString());
                CHECK_FALSE(areas[i].second.intersects(areas[j].second));
            }
    });
}
