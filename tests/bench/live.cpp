// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for, on the whole window: start to a usable window, from one edit to repainted figures in every tab, and
// what a click in the panels takes; with the longest time the GUI thread was blocked. Prints; asserts nothing. Goals: 16 ms at
// 200 objects, 100 ms at 2,000, never blocked above 16 ms, start within a second.
// live [OBJECTS]           edits of a random design
// live hybrid [SITES]      every tab, failure and menu on a hybrid design; 50 sites, 100 circuits and 200 networks unless told
// live write FILE [SITES]  writes that design, to be opened in the window

#include "model/analysis/failures.h"
#include "model/document/analysis_runner.h"
#include "model/edit/move.h"
#include "model/edit/set_field.h"
#include "model/io/read.h"
#include "model/io/templates.h"
#include "model/io/write.h"
#include "tests/bench/hybrid_design.h"
#include "tests/random_design.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/failed_set.h"
#include "views/panels/figures/figure_table.h"
#include "views/panels/pairs/pair_matrix.h"
#include "views/panels/why_panel.h"
#include "views/theme/theme.h"
#include "views/window/file_commands.h"
#include "views/window/main_window.h"
#include "views/window/settings.h"
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QToolButton>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>

namespace {
/// Measures how long each event keeps the GUI thread.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth++ > 0) {
            const bool isHandled = QApplication::notify(receiver, event);
            --m_depth;
            return isHandled;
        }
        const char* const name = receiver->metaObject()->className();        // the receiver may be gone afterwards
        const int type = event->type();
        QElapsedTimer timer;
        timer.start();
        const bool isHandled = QApplication::notify(receiver, event);
        --m_depth;
        if (timer.nsecsElapsed() / 1e6 > longest) {
            longest = double(timer.nsecsElapsed()) / 1e6;
            culprit = QStringLiteral("%1 event %2").arg(QLatin1String(name)).arg(type);
        }
        return isHandled;
    }
    double longest = 0;
    QString culprit;

private:
    int m_depth = 0;
};

double liveMedian(std::vector<double>& times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// Runs events until the figures are those of the design and have been painted.
void settleLive(AnalysisRunner& runner)
{
    while (!runner.isCurrent())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
}

void measureEdits(TimedApplication& application, int objects)
{
    Document document(Catalogue::builtIn());
    AnalysisRunner runner(document);
    MainWindow window(document, runner);
    window.resize(1440, 900);
    window.show();
    Project project = newProject(QStringLiteral("bench"));
    Design design = RandomDesign(1).make(NetworkShape::ofSize(objects));
    design.id = project.options.first().id;
    design.name = project.options.first().name;
    project.options = {design};
    window.files().start(std::move(project));
    settleLive(runner);
    const ObjectId circuit = document.design().all<ExpressRouteCircuit>().rows().first()->id;
    window.canvas().select({circuit});
    settleLive(runner);

    std::vector<double> edits, analyses, calls;
    double blocked = 0;
    QString culprit;
    for (int run = 0; run < 40; ++run) {
        application.longest = 0;
        QElapsedTimer timer;
        timer.start();
        document.apply(QStringLiteral("bench"), setField(document.design(), circuit, QStringLiteral("bandwidthMbps"), 100.0 + run * 100));
        calls.push_back(double(timer.nsecsElapsed()) / 1e6);
        settleLive(runner);
        edits.push_back(double(timer.nsecsElapsed()) / 1e6);
        analyses.push_back(runner.milliseconds());
        const double longest = std::max(application.longest, calls.back());
        if (run > 2 && longest > blocked) {
            blocked = longest;
            culprit = calls.back() >= application.longest ? QStringLiteral("the edit itself") : application.culprit;
        }
    }
    const double worst = *std::max_element(edits.begin(), edits.end());
    std::printf("%5lld objects: edit to repainted figures median %.1f ms, worst %.1f ms (analysis %.1f, edit call %.1f); GUI thread longest block %.1f ms (%s)\n",
                static_cast<long long>(document.design().objectCount()), liveMedian(edits), worst, liveMedian(analyses), liveMedian(calls), blocked, qPrintable(culprit));
}

/// The median and the worst time, and what kept the GUI thread longest, of a person's step done several times.
class Steps
{
public:
    Steps(TimedApplication& application, AnalysisRunner& runner) : m_application(application), m_runner(runner) {}

    void measure(const char* name, int runs, const std::function<void(int)>& step, const std::function<void()>& settle)
    {
        std::vector<double> times;
        double blocked = 0;
        QString culprit;
        for (int run = 0; run < runs; ++run) {
            m_application.longest = 0;
            QElapsedTimer timer;
            timer.start();
            step(run);
            const double call = double(timer.nsecsElapsed()) / 1e6;
            settle();
            QCoreApplication::processEvents();
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
            const double longest = std::max(call, m_application.longest);
            if (longest > blocked) {
                blocked = longest;
                culprit = call >= m_application.longest ? QStringLiteral("the step itself") : m_application.culprit;
            }
        }
        const double worst = *std::max_element(times.begin(), times.end());
        std::printf("  %-34s median %7.1f ms, worst %7.1f ms; longest block %6.1f ms (%s)\n", name, liveMedian(times), worst, blocked, qPrintable(culprit));
    }
    void settleAll()
    {
        settleLive(m_runner);
        m_runner.waitForFailures(60000);
        QCoreApplication::processEvents();
    }

private:
    TimedApplication& m_application;
    AnalysisRunner& m_runner;
};

Project hybridProject(int sites)
{
    Design design = HybridDesign::make({sites, 5, 39});
    Project project = newProject(QStringLiteral("Hybrid"));
    design.id = project.options.first().id;
    design.name = project.options.first().name;
    project.options = {design};
    return project;
}

void measureHybrid(TimedApplication& application, int sites)
{
    Document document(Catalogue::builtIn());
    AnalysisRunner runner(document);
    MainWindow window(document, runner);
    window.resize(1700, 1000);
    window.show();
    QCoreApplication::processEvents();
    Steps steps(application, runner);
    const auto settle = [&] { steps.settleAll(); };
    const auto events = [] { QCoreApplication::processEvents(); };
    Project project = hybridProject(sites);
    steps.measure("open", 1, [&](int) { window.files().start(std::move(project)); }, settle);
    std::printf("%lld objects, %zu components, %zu links, %zu pairs, %zu failures\n", static_cast<long long>(document.design().objectCount()), runner.latest()->components.size(), runner.latest()->links.size(),
                runner.latest()->pairs.size(), runner.latestFailures()->failures.size());
    const ObjectId circuit = document.design().all<ExpressRouteCircuit>().rows().first()->id;
    const ObjectId site = document.design().all<Site>().rows().first()->id;
    auto* live = window.findChild<QTabWidget*>(QStringLiteral("live"));
    auto* figure = window.findChild<QComboBox*>(QStringLiteral("pairsFigure"));
    auto* matrix = window.findChild<PairMatrix*>(QStringLiteral("pairMatrix"));
    FailedSet& failed = window.canvas().failures();
    const auto edit = [&](int run) { document.apply(QStringLiteral("bench"), setField(document.design(), circuit, QStringLiteral("bandwidthMbps"), 100.0 + run * 100)); };
    const auto untilPlayed = [&] {
        failed.waitUntilShown(60000);
        QCoreApplication::processEvents();
    };

    for (int tab = 0; tab < live->count(); ++tab) {
        const QByteArray name = live->tabText(tab).toUtf8();
        steps.measure(QByteArray("show " + name).constData(), 3, [&](int) {
            live->setCurrentIndex((tab + 1) % live->count());
            live->setCurrentIndex(tab);
        }, events);
        window.canvas().select({circuit});
        steps.measure(QByteArray("edit under " + name).constData(), 12, edit, settle);
        steps.measure(QByteArray("move an object under " + name).constData(), 5, [&](int run) { document.apply(QStringLiteral("move"), moveObjects(document.design(), {site}, {10.0 + run, 0})); }, settle);
    }
    live->setCurrentIndex(1);
    for (int i = 0; i < figure->count(); ++i)
        steps.measure(QByteArray("heat map: " + figure->itemText(i).toUtf8()).constData(), 2, [&](int run) { figure->setCurrentIndex(run == 0 ? i : (i + 1) % figure->count()); }, events);
    steps.measure("choose a pair", 5, [&](int run) { matrix->setCurrentIndex(matrix->model()->index(run, run)); }, events);
    steps.measure("filter the pairs", 3, [&](int run) { window.findChild<QLineEdit*>(QStringLiteral("pairsFilter"))->setText(QString(run + 1, QLatin1Char('1'))); }, events);
    window.findChild<QLineEdit*>(QStringLiteral("pairsFilter"))->clear();
    auto* asList = window.findChild<QToolButton*>(QStringLiteral("pairsAsList"));
    steps.measure("pairs as a list", 1, [&](int) { asList->click(); }, events);
    steps.measure("edit under the list of pairs", 5, edit, settle);
    steps.measure("sort the list of pairs", 3, [&](int run) { window.findChild<FigureTable*>(QStringLiteral("pairsTable"))->sortBy(2 + run, Qt::AscendingOrder); }, events);
    window.findChild<QToolButton*>(QStringLiteral("pairsAsMatrix"))->click();
    for (const FigureKind kind : {FigureKind::Availability, FigureKind::CapacityToAzure, FigureKind::WorstCase})
        steps.measure("why, of a pair", 3, [&](int run) { window.explainFigure(FigureKey::ofPair(kind, runner.latest()->pairs[std::size_t(run)].from, runner.latest()->pairs[std::size_t(run)].to)); },
                      [&] { window.findChild<WhyPanel*>()->waitUntilShown(60000); });
    live->setCurrentIndex(2);
    settle();
    const auto nameAt = [&](int run) { return QStringList{runner.latest()->components[std::size_t(run) * 7].name}; };
    steps.measure("play a failure", 12, [&](int run) { failed.preview(nameAt(run)); }, untilPlayed);
    steps.measure("end the play", 1, [&](int) { failed.preview({}); }, untilPlayed);
    window.canvas().setTool(CanvasTool::Fail);
    steps.measure("break an object", 8, [&](int run) { failed.toggle(nameAt(run).first()); }, untilPlayed);
    steps.measure("edit while it is broken", 5, edit, [&] {
        settle();
        untilPlayed();
    });
    steps.measure("heal all", 1, [&](int) { failed.healAll(); }, untilPlayed);
    auto* doubles = window.findChild<QToolButton*>(QStringLiteral("doubleFailures"));
    auto* cancel = window.findChild<QPushButton*>(QStringLiteral("cancelDoubles"));
    steps.measure("double failures, 3 s, then cancel", 1, [&](int) { doubles->click(); }, [&] {
        QElapsedTimer timer;
        for (timer.start(); timer.elapsed() < 3000 && !cancel->isHidden();)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    });
    steps.measure("cancel", 1, [&](int) { cancel->click(); }, events);
    steps.measure("dark theme", 2, [&](int) { window.toggleTheme(); }, events);
    steps.measure("choose every object", 2, [&](int run) { run == 0 ? window.canvas().selectAll() : window.canvas().select({}); }, events);
    steps.measure("undo", 5, [&](int) { document.history().undo(); }, settle);
}
}

int main(int argc, char** argv)
{
    QElapsedTimer timer;
    timer.start();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    std::setvbuf(stdout, nullptr, _IONBF, 0);    // a line that takes long is seen growing
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("landbridge-bench"));
    TimedApplication application(argc, argv);
    QFile::remove(settingsPath());
    applyTheme(application, ThemeName::Light);
    constexpr int hybridSites = 50;
    if (argc > 2 && qstrcmp(argv[1], "write") == 0) {
        QFile file(QString::fromLocal8Bit(argv[2]));
        if (!file.open(QIODevice::WriteOnly))
            return 1;
        file.write(writeProject(hybridProject(argc > 3 ? std::atoi(argv[3]) : hybridSites)));
        return 0;
    }
    if (argc > 1 && qstrcmp(argv[1], "hybrid") == 0) {
        measureHybrid(application, argc > 2 ? std::atoi(argv[2]) : hybridSites);
        return 0;
    }
    {
        Document document(Catalogue::builtIn());
        const double catalogue = double(timer.nsecsElapsed()) / 1e6;
        AnalysisRunner runner(document);
        MainWindow window(document, runner);
        window.files().start(*readProject(sampleDesign().bytes).project);
        window.show();
        QCoreApplication::processEvents();
        const double shown = double(timer.nsecsElapsed()) / 1e6;
        settleLive(runner);
        std::printf("start: catalogue read after %.0f ms, window painted after %.0f ms, figures after %.0f ms\n", catalogue, shown, double(timer.nsecsElapsed()) / 1e6);
    }
    for (const int objects : argc > 1 ? std::vector<int>{std::atoi(argv[1])} : std::vector<int>{200, 2000})
        measureEdits(application, objects);
}
