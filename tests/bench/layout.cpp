// SPDX-License-Identifier: GPL-3.0-or-later
// The layered layout with orthogonal routing beside Graphviz's dot and elkjs on the same graphs: processor time and crossings
// of the lines as drawn. `bench_layout [NODES...]`; peers that are missing are said. ELK_FOLDER names the folder that has
// node_modules/elkjs. Prints; asserts nothing. Goal: 50 times as fast as dot at up to 1.1 times its crossings, 300 times as
// fast as elkjs with no more.

#include "model/layout/layered_layout.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRectF>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <map>
#include <random>
#include <set>

namespace {
/// Companies side by side: sites, two routers each, circuits in some peering locations, gateways, networks, spokes.
/// A tenth of the circuits and tunnels lead to another company's region.
LayoutTask benchTask(int nodes)
{
    LayoutTask task;
    std::mt19937 random(17);
    const auto below = [&](std::size_t n) { return std::size_t(random() % unsigned(n)); };
    struct Company
    {
        std::vector<int> routers, circuits, gateways;
    };
    std::vector<Company> companies;
    const auto add = [&](int layer, double width, double height) {
        task.boxes.push_back({width, height, layer});
        return static_cast<int>(task.boxes.size()) - 1;
    };
    while (static_cast<int>(task.boxes.size()) + 42 <= nodes) {          // 42 boxes each
        Company company;
        for (int i = 0; i < 6; ++i) {
            const int site = add(0, 150, 48);
            for (int k = 0; k < 2; ++k) {
                company.routers.push_back(add(1, 150, 48));
                task.links.push_back({site, company.routers.back()});
            }
        }
        for (int i = 0; i < 6; ++i)
            company.circuits.push_back(add(2, 160, 96));
        for (int i = 0; i < 4; ++i) {
            company.gateways.push_back(add(3, 150, 48));
            const int hub = add(4, 160, 80);
            task.links.push_back({company.gateways.back(), hub});
            for (int k = 0; k < 2 + (i == 0 ? 2 : 0); ++k)
                task.links.push_back({hub, add(5, 160, 80)});
        }
        companies.push_back(company);
    }
    while (static_cast<int>(task.boxes.size()) < nodes)
        task.links.push_back({companies.back().gateways[0], add(5, 160, 80)});
    for (const Company& company : companies) {
        const auto other = [&]() -> const Company& { return below(10) == 0 ? companies[below(companies.size())] : company; };
        for (const int router : company.routers) {
            task.links.push_back({router, other().circuits[below(6)]});
            if (below(3) == 0)
                task.links.push_back({router, other().gateways[below(4)]});       // a tunnel past the peering locations
        }
        for (const int circuit : company.circuits)
            for (int i = 0; i < 2; ++i)
                task.links.push_back({circuit, other().gateways[below(4)]});
    }
    std::vector<std::size_t> shuffled(task.boxes.size());                // nothing to be read from the order of the file
    for (std::size_t i = 0; i < shuffled.size(); ++i)
        shuffled[i] = i;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    LayoutTask mixed;
    mixed.boxes.resize(task.boxes.size());
    for (std::size_t i = 0; i < shuffled.size(); ++i)
        mixed.boxes[shuffled[i]] = task.boxes[i];
    for (const LayoutLink& link : task.links)
        mixed.links.push_back({int(shuffled[std::size_t(link.from)]), int(shuffled[std::size_t(link.to)])});
    return mixed;
}

/// Pairs of lines that cross, each pair once; lines with a common end do not count.
long long crossingPairs(const LayoutTask& task, const std::vector<QList<QPointF>>& lines)
{
    struct Segment
    {
        QPointF a, b;
        int line;
    };
    std::vector<Segment> segments;
    QRectF all;
    for (std::size_t line = 0; line < lines.size(); ++line)
        for (qsizetype i = 1; i < lines[line].size(); ++i) {
            segments.push_back({lines[line][i - 1], lines[line][i], int(line)});
            all |= QRectF(lines[line][i - 1], lines[line][i]).normalized().adjusted(-1, -1, 1, 1);
        }
    const int rows = std::max(1, int(all.height() / 200));
    std::vector<std::vector<int>> byRow(std::size_t(rows) + 1);
    const auto rowOf = [&](double y) { return std::size_t(std::clamp(int((y - all.top()) / 200), 0, rows)); };
    for (std::size_t i = 0; i < segments.size(); ++i)
        for (std::size_t row = rowOf(std::min(segments[i].a.y(), segments[i].b.y())); row <= rowOf(std::max(segments[i].a.y(), segments[i].b.y())); ++row)
            byRow[row].push_back(int(i));
    std::set<std::pair<int, int>> crossing;
    const auto side = [](QPointF a, QPointF b, QPointF c) { return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x()); };
    for (auto& row : byRow) {
        std::sort(row.begin(), row.end(), [&](int a, int b) { return std::min(segments[std::size_t(a)].a.x(), segments[std::size_t(a)].b.x()) < std::min(segments[std::size_t(b)].a.x(), segments[std::size_t(b)].b.x()); });
        for (std::size_t i = 0; i < row.size(); ++i) {
            const Segment& a = segments[std::size_t(row[i])];
            const double right = std::max(a.a.x(), a.b.x());
            for (std::size_t j = i + 1; j < row.size(); ++j) {
                const Segment& b = segments[std::size_t(row[j])];
                if (std::min(b.a.x(), b.b.x()) > right)
                    break;
                const LayoutLink &one = task.links[std::size_t(a.line)], &two = task.links[std::size_t(b.line)];
                if (a.line == b.line || one.from == two.from || one.from == two.to || one.to == two.from || one.to == two.to)
                    continue;
                if (side(a.a, a.b, b.a) * side(a.a, a.b, b.b) < 0 && side(b.a, b.b, a.a) * side(b.a, b.b, a.b) < 0)
                    crossing.insert(std::minmax(a.line, b.line));
            }
        }
    }
    return static_cast<long long>(crossing.size());
}

struct Measured
{
    double seconds = 0;
    long long crossings = -1;        ///< −1: the peer is missing or failed
    long long byOrder = 0;           ///< of ours: those that the orders of the layers make; the rest comes from routing
};

Measured ours(const LayoutTask& task)
{
    const int runs = task.boxes.size() > 2000 ? 3 : 10;
    Layout layout;
    const std::clock_t start = std::clock();
    for (int run = 0; run < runs; ++run)
        layout = layeredLayout(task);
    return {double(std::clock() - start) / CLOCKS_PER_SEC / runs, crossingPairs(task, layout.routes), layout.crossings};
}

QByteArray outputOf(const QString& program, const QStringList& arguments, const QByteArray& input, double& seconds)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForStarted(5000))
        return {};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(600000) || process.exitCode() != 0)
        return {};
    seconds = double(timer.nsecsElapsed()) / 1e9;
    return process.readAllStandardOutput();
}

Measured dot(const LayoutTask& task)
{
    QByteArray text = "digraph g { rankdir=LR; node [shape=box, fixedsize=true, label=\"\"];\n";
    for (std::size_t i = 0; i < task.boxes.size(); ++i)
        text += "n" + QByteArray::number(int(i)) + " [width=" + QByteArray::number(task.boxes[i].width / 72) + ", height=" + QByteArray::number(task.boxes[i].height / 72) + "];\n";
    for (std::size_t i = 0; i < task.links.size(); ++i)
        text += "n" + QByteArray::number(task.links[i].from) + " -> n" + QByteArray::number(task.links[i].to) + " [id=e" + QByteArray::number(int(i)) + ", dir=none];\n";
    text += "}\n";
    Measured result;
    const QByteArray output = outputOf(QStringLiteral("dot"), {QStringLiteral("-Tjson0")}, text, result.seconds);
    if (output.isEmpty())
        return result;
    std::vector<QList<QPointF>> lines(task.links.size());
    for (const auto& entry : QJsonDocument::fromJson(output).object().value(QStringLiteral("edges")).toArray()) {
        const QJsonObject edge = entry.toObject();
        const std::size_t link = edge.value(QStringLiteral("id")).toString().mid(1).toULongLong();
        QList<QPointF> control;
        for (const QString& pair : edge.value(QStringLiteral("pos")).toString().split(u' '))
            if (const auto parts = pair.split(u','); parts.size() == 2)
                control << QPointF(parts[0].toDouble(), parts[1].toDouble());
        for (qsizetype i = 0; i + 3 < control.size(); i += 3)            // Bézier curves by short straight lines
            for (int step = i == 0 ? 0 : 1; step <= 8; ++step) {
                const double t = step / 8.0, s = 1 - t;
                lines[link] << control[i] * (s * s * s) + control[i + 1] * (3 * s * s * t) + control[i + 2] * (3 * s * t * t) + control[i + 3] * (t * t * t);
            }
    }
    result.crossings = crossingPairs(task, lines);
    return result;
}

Measured elk(const LayoutTask& task)
{
    QJsonArray children, edges;
    for (std::size_t i = 0; i < task.boxes.size(); ++i)
        children << QJsonObject{{"id", QStringLiteral("n%1").arg(i)}, {"width", task.boxes[i].width}, {"height", task.boxes[i].height}};
    for (std::size_t i = 0; i < task.links.size(); ++i)
        edges << QJsonObject{{"id", QStringLiteral("e%1").arg(i)}, {"sources", QJsonArray{QStringLiteral("n%1").arg(task.links[i].from)}}, {"targets", QJsonArray{QStringLiteral("n%1").arg(task.links[i].to)}}};
    const QJsonObject graph{{"id", "root"}, {"layoutOptions", QJsonObject{{"elk.algorithm", "layered"}, {"elk.direction", "RIGHT"}, {"elk.edgeRouting", "ORTHOGONAL"}, {"elk.separateConnectedComponents", "false"}}}, {"children", children}, {"edges", edges}};
    // The time of the layout alone, as its own process measures it: starting node does not count.
    const QString script = QStringLiteral("const ELK=require('elkjs/lib/elk.bundled.js');let t='';process.stdin.on('data',d=>t+=d).on('end',async()=>{const g=JSON.parse(t),e=new ELK();const s=process.cpuUsage();"
                                          "const r=await e.layout(g);const u=process.cpuUsage(s);process.stdout.write(JSON.stringify({seconds:(u.user+u.system)/1e6,edges:r.edges}))})");
    qputenv("NODE_PATH", qgetenv("ELK_FOLDER") + "/node_modules");
    Measured result;
    double unused = 0;
    const QJsonObject answer = QJsonDocument::fromJson(outputOf(QStringLiteral("node"), {QStringLiteral("--stack-size=8000"), QStringLiteral("--max-old-space-size=8000"), QStringLiteral("-e"), script}, QJsonDocument(graph).toJson(), unused)).object();
    if (answer.isEmpty())
        return result;
    result.seconds = answer.value(QStringLiteral("seconds")).toDouble();
    std::vector<QList<QPointF>> lines(task.links.size());
    const auto point = [](const QJsonValue& value) { return QPointF(value[QStringLiteral("x")].toDouble(), value[QStringLiteral("y")].toDouble()); };
    for (const auto& entry : answer.value(QStringLiteral("edges")).toArray()) {
        const std::size_t link = entry[QStringLiteral("id")].toString().mid(1).toULongLong();
        for (const auto& section : entry[QStringLiteral("sections")].toArray()) {
            lines[link] << point(section[QStringLiteral("startPoint")]);
            for (const auto& bend : section[QStringLiteral("bendPoints")].toArray())
                lines[link] << point(bend);
            lines[link] << point(section[QStringLiteral("endPoint")]);
        }
    }
    result.crossings = crossingPairs(task, lines);
    return result;
}

void print(const char* name, const Measured& peer, const Measured& mine)
{
    if (peer.crossings < 0)
        std::printf("  %-10s missing or failed\n", name);
    else
        std::printf("  %-10s %9.3f s, %8lld crossings; ours: %6.0f times as fast, %.2f of its crossings\n", name, peer.seconds, peer.crossings, peer.seconds / mine.seconds, double(mine.crossings) / double(std::max(1LL, peer.crossings)));
}
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(std::atoi(argv[i]));
    if (sizes.empty())
        sizes = {500, 1000, 5000};
    for (const int size : sizes) {
        const LayoutTask task = benchTask(size);
        std::printf("%zu boxes, %zu links\n", task.boxes.size(), task.links.size());
        const Measured mine = ours(task);
        std::printf("  %-10s %9.4f s, %8lld crossings, %lld by the order\n", "landbridge", mine.seconds, mine.crossings, mine.byOrder);
        std::fflush(stdout);
        print("dot", dot(task), mine);
        std::fflush(stdout);
        print("elkjs", elk(task), mine);
        std::fflush(stdout);
    }
    return 0;
}
