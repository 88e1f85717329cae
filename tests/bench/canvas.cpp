// SPDX-License-Identifier: GPL-3.0-or-later
// What the canvas costs: milliseconds a frame while one object is dragged, while panning and zooming, and after an edit.

#include "model/edit/move.h"
#include "views/canvas/backing.h"
#include "views/canvas/scene.h"
#include "views/theme/theme.h"
#include <QApplication>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace {
QString benchId(const char* prefix, int number)
{
    return QStringLiteral("%1-%2").arg(QLatin1String(prefix)).arg(number, 5, 10, QLatin1Char('0'));
}

template <class Row> using BenchRows = QList<std::shared_ptr<const Row>>;

/// Blocks of ten objects with an area and up to twenty lines each: a site with three routers, two locations with a circuit
/// each, a network with a gateway, and what links them, also to the block beside.
Design benchDesign(int nodes)
{
    const int blocks = nodes / 10, columns = std::max(1, static_cast<int>(std::sqrt(blocks / 2.0)));
    BenchRows<Site> sites;
    BenchRows<EdgeRouter> routers;
    BenchRows<PeeringLocation> locations;
    BenchRows<ExpressRouteCircuit> circuits;
    BenchRows<VirtualNetwork> networks;
    BenchRows<VirtualNetworkGateway> gateways;
    BenchRows<AccessLink> links;
    BenchRows<Connection> connections;
    BenchRows<WanLink> wans;
    int linkCount = 0;
    for (int block = 0; block < blocks; ++block) {
        const QPointF corner((block % columns) * 1100.0, (block / columns) * 520.0);
        Site site;
        site.id = ObjectId(benchId("site", block));
        site.name = QStringLiteral("Site %1").arg(block);
        site.position = corner + QPointF(0, 120);
        sites << std::make_shared<const Site>(site);
        VirtualNetwork network;
        network.id = ObjectId(benchId("vnet", block));
        network.name = QStringLiteral("vnet-%1").arg(block);
        network.region = block % 2 ? QString() : QStringLiteral("westeurope");
        network.position = corner + QPointF(760, 80);
        networks << std::make_shared<const VirtualNetwork>(network);
        VirtualNetworkGateway gateway;
        gateway.id = ObjectId(benchId("gateway", block));
        gateway.name = QStringLiteral("ER gateway");
        gateway.gatewayType = GatewayType::ExpressRoute;
        gateway.sku = QStringLiteral("ErGw1AZ");
        gateway.virtualNetwork = Id<VirtualNetwork>(network.id);
        gateways << std::make_shared<const VirtualNetworkGateway>(gateway);
        for (int i = 0; i < 3; ++i) {
            EdgeRouter router;
            router.id = ObjectId(benchId("router", block * 3 + i));
            router.name = QStringLiteral("R%1").arg(i + 1);
            router.site = Id<Site>(site.id);
            router.throughput = Bandwidth::gbps(10);
            router.position = corner + QPointF(220, 40 + 110 * i);
            routers << std::make_shared<const EdgeRouter>(router);
        }
        for (int i = 0; i < 2; ++i) {
            PeeringLocation location;
            location.id = ObjectId(benchId("location", block * 2 + i));
            location.location = i ? QStringLiteral("London") : QStringLiteral("Amsterdam");
            location.position = corner + QPointF(470, 40 + 180 * i);
            locations << std::make_shared<const PeeringLocation>(location);
            ExpressRouteCircuit circuit;
            circuit.id = ObjectId(benchId("circuit", block * 2 + i));
            circuit.name = QStringLiteral("Circuit %1").arg(i + 1);
            circuit.peeringLocation = Id<PeeringLocation>(location.id);
            circuit.bandwidth = Bandwidth::gbps(1);
            circuits << std::make_shared<const ExpressRouteCircuit>(circuit);
            for (int router = 0; router < 3; ++router)
                for (int path = 0; path < 2; ++path) {
                    AccessLink link;
                    link.id = ObjectId(benchId("access", linkCount++));
                    link.router = Id<EdgeRouter>(benchId("router", block * 3 + router));
                    link.circuit = Id<ExpressRouteCircuit>(circuit.id);
                    link.path = path ? AccessPath::Secondary : AccessPath::Primary;
                    link.bandwidth = Bandwidth::gbps(1);
                    links << std::make_shared<const AccessLink>(link);
                }
            Connection connection;
            connection.id = ObjectId(benchId("connection", block * 2 + i));
            connection.circuit = Id<ExpressRouteCircuit>(circuit.id);
            connection.gateway = Id<VirtualNetworkGateway>(gateway.id);
            connections << std::make_shared<const Connection>(connection);
        }
        for (int i = 0; i < 3; ++i) {
            WanLink wan;
            wan.id = ObjectId(benchId("wan", block * 3 + i));
            wan.routers = {Id<EdgeRouter>(benchId("router", block * 3 + i)), Id<EdgeRouter>(benchId("router", (block * 3 + i + 3) % (blocks * 3)))};
            wan.bandwidth = Bandwidth::gbps(1);
            wans << std::make_shared<const WanLink>(wan);
        }
    }
    return Design().withTable(Table<Site>::fromRows(sites)).withTable(Table<EdgeRouter>::fromRows(routers)).withTable(Table<PeeringLocation>::fromRows(locations))
        .withTable(Table<ExpressRouteCircuit>::fromRows(circuits)).withTable(Table<VirtualNetwork>::fromRows(networks)).withTable(Table<VirtualNetworkGateway>::fromRows(gateways))
        .withTable(Table<AccessLink>::fromRows(links)).withTable(Table<Connection>::fromRows(connections)).withTable(Table<WanLink>::fromRows(wans));
}

/// Processor time of this program, so that others on the machine do not count. All work here is on one thread.
class ProcessorTimer
{
public:
    void start() { m_start = std::clock(); }
    void restart() { start(); }
    double milliseconds() const { return 1000.0 * static_cast<double>(std::clock() - m_start) / CLOCKS_PER_SEC; }

private:
    std::clock_t m_start = 0;
};

double millisecondsSince(const ProcessorTimer& timer)
{
    return timer.milliseconds();
}

/// Mean and worst of some frames.
struct FrameTimes
{
    double sum = 0;
    double worst = 0;
    int count = 0;
    void add(double milliseconds)
    {
        sum += milliseconds;
        worst = std::max(worst, milliseconds);
        ++count;
    }
    void print(const char* what) const { std::printf("  %-34s %7.2f ms a frame, worst %7.2f\n", what, sum / count, worst); }
};

void measure(int nodes)
{
    const Design design = benchDesign(nodes);
    constexpr QSize size(1600, 900);
    Scene scene(Catalogue::builtIn());
    ProcessorTimer timer;
    timer.start();
    scene.update(design);
    std::printf("%lld objects with an area, %lld lines\n", static_cast<long long>(scene.nodes().size()), static_cast<long long>(scene.links().size()));
    std::printf("  %-34s %7.2f ms\n", "everything from nothing", millisecondsSince(timer));

    for (const bool isFitted : {false, true}) {
        std::printf(" %s\n", isFitted ? "all in view" : "at 100 %");
        Backing backing;
        Camera camera = isFitted ? Camera::fitting(scene.bounds(), size) : Camera();
        timer.restart();
        backing.picture(scene, camera, size, 1);
        std::printf("  %-34s %7.2f ms\n", "first picture", millisecondsSince(timer));

        for (const char* id : {"router-00001", "location-00000", "vnet-00000"}) {
            FrameTimes frames;
            QHash<ObjectId, QPointF> start;                  // as the select tool does
            for (const ObjectId& moved : movedWith(design, {ObjectId(QLatin1String(id))}))
                if (design.find(moved)->position)
                    start.insert(moved, *design.find(moved)->position);
            for (int step = 0; step < 60; ++step) {
                timer.restart();
                QHash<ObjectId, QPointF> places = start;
                for (QPointF& place : places)
                    place += QPointF(step % 2 ? step : -step, step);
                const Design next = *placeObjects(design, places);
                backing.damage(scene.update(next, SceneUpdate::Dragging), camera);
                backing.picture(scene, camera, size, 1);
                frames.add(millisecondsSince(timer));
            }
            frames.print(qPrintable(QStringLiteral("drag %1").arg(QLatin1String(id))));
            timer.restart();
            backing.damage(scene.update(design), camera);
            backing.picture(scene, camera, size, 1);
            std::printf("  %-34s %7.2f ms\n", "  let go (lines in the way, too)", millisecondsSince(timer));
        }
        FrameTimes pan;
        for (int step = 0; step < 60; ++step) {
            camera.shift += QPoint(-17, -9);
            timer.restart();
            backing.picture(scene, camera, size, 1);
            pan.add(millisecondsSince(timer));
        }
        pan.print("pan");
        FrameTimes zoom;
        for (int step = 0; step < 10; ++step) {
            camera = camera.zoomedAt({800, 450}, camera.zoom * 0.97);
            timer.restart();
            backing.picture(scene, camera, size, 1);
            zoom.add(millisecondsSince(timer));
        }
        zoom.print("zoom");
    }
}
}

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, ThemeName::Light);
    for (const int nodes : {200, 2000, 5000, 10000})
        measure(nodes);
}
