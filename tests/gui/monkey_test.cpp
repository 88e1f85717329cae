// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who does not know what they are doing, for a while. LANDBRIDGE_MONKEY_GESTURES=N lets them go on for longer.

#include "model/io/write.h"
#include "tests/catch.h"
#include "tests/gui/canvas_fixture.h"
#include "views/canvas/drawing_filter.h"
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QRandomGenerator>
#include <QTimer>

namespace {
class Monkey
{
public:
    Monkey(CanvasFixture& fixture, unsigned seed) : m_fixture(fixture), m_random(seed) {}

    QString act()
    {
        // A menu that a gesture opens is answered by a key, as it waits for one.
        QTimer::singleShot(0, &m_fixture.view, [this] { answerMenu(); });
        switch (m_random.bounded(17)) {
        case 0: return click();
        case 1: return click(Qt::ControlModifier);
        case 2:
        case 3:
        case 4: return drag();
        case 5: return key({Qt::Key_Delete, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_F2});
        case 6: return key({Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down});
        case 7: return key({Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}, Qt::ControlModifier);
        case 8: return drop();
        case 9: return undoOrRedo();
        case 10: return tool();
        case 11: return zoom();
        case 12: m_fixture.view.duplicate(); return QStringLiteral("duplicate");
        case 13: m_fixture.view.copy(), m_fixture.view.paste(); return QStringLiteral("copy and paste");
        case 14: return layOut();
        case 15: return look();
        default: return type();
        }
    }

private:
    QPoint anywhere() { return {m_random.bounded(m_fixture.view.viewport()->width()), m_random.bounded(m_fixture.view.viewport()->height())}; }

    /// On an object, mostly.
    QPoint somewhere()
    {
        QList<QPointF> places;
        m_fixture.design().forEach([&](const Object& object) {
            if (object.position)
                places << *object.position + QPointF(75, 24) << *object.position + QPointF(149, 24) << *object.position + QPointF(30, 70);
        });
        if (places.isEmpty() || m_random.bounded(4) == 0)
            return anywhere();
        const QPoint point = m_fixture.view.mapFromScene(places[m_random.bounded(int(places.size()))]).toPoint();
        return m_fixture.view.viewport()->rect().contains(point) ? point : anywhere();
    }

    QString click(Qt::KeyboardModifiers modifiers = {})
    {
        m_fixture.click(somewhere(), modifiers);
        return QStringLiteral("click");
    }
    QString drag()
    {
        const QPoint from = somewhere(), to = somewhere();
        m_fixture.drag(from, to, m_random.bounded(5) == 0 ? Qt::AltModifier : Qt::NoModifier);
        return QStringLiteral("drag");
    }
    QString key(std::initializer_list<Qt::Key> keys, Qt::KeyboardModifiers modifiers = {})
    {
        const Qt::Key which = *(keys.begin() + m_random.bounded(int(keys.size())));
        m_fixture.key(which, modifiers);
        return QStringLiteral("key %1").arg(int(which), 0, 16);
    }
    QString drop()
    {
        static const char* kinds[]{"sites", "edgeRouters", "internetAccesses", "peeringLocations", "expressRouteCircuits", "virtualNetworks", "virtualNetworkGateways", "sharedRisks", "notes", "virtualHubs"};
        const char* kind = kinds[m_random.bounded(int(std::size(kinds)))];
        m_fixture.dropKind(kind, somewhere());
        return QStringLiteral("drop ") + QLatin1String(kind);
    }
    QString undoOrRedo()
    {
        QUndoStack& history = m_fixture.document.history();
        const bool isUndo = m_random.bounded(3) > 0;
        for (int steps = m_random.bounded(4); steps >= 0; --steps)
            isUndo ? history.undo() : history.redo();
        return QStringLiteral("undo or redo");
    }
    QString tool()
    {
        m_fixture.view.setTool(CanvasTool(m_random.bounded(5)));
        if (m_random.bounded(2))
            m_fixture.view.setTool(CanvasTool::Select);
        return QStringLiteral("tool");
    }
    QString zoom()
    {
        switch (m_random.bounded(4)) {
        case 0: m_fixture.view.zoomIn(); break;
        case 1: m_fixture.view.zoomOut(); break;
        case 2: m_fixture.view.selectAll(); break;
        default: m_fixture.view.fit();
        }
        return QStringLiteral("zoom");
    }
    /// Another part of the drawing, or another figure on it.
    QString look()
    {
        switch (m_random.bounded(4)) {
        case 0: m_fixture.view.showNeighbourhood(1 + m_random.bounded(3)); break;
        case 1: m_fixture.view.setFilter({{DrawingLayer(m_random.bounded(int(choiceNames<DrawingLayer>.size())))}, {}, {}}); break;
        case 2: m_fixture.view.setOverlay(FigureOverlay(m_random.bounded(int(choiceNames<FigureOverlay>.size())))); break;
        default: m_fixture.view.showEverything(), m_fixture.view.setOverlay({});
        }
        return QStringLiteral("look");
    }
    QString layOut()
    {
        m_random.bounded(2) ? m_fixture.view.layOut() : m_fixture.view.layOutSelection();
        return QStringLiteral("lay out");
    }
    QString type()
    {
        m_fixture.view.startRename();
        if (auto* edit = m_fixture.view.findChild<QLineEdit*>(); edit && edit->isVisible()) {
            QTest::keyClicks(edit, QStringLiteral("name %1").arg(m_random.bounded(100)));
            QTest::keyClick(edit, m_random.bounded(3) ? Qt::Key_Return : Qt::Key_Escape);
        }
        return QStringLiteral("rename");
    }
    void answerMenu()
    {
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
            if (m_random.bounded(3) == 0 || menu->actions().isEmpty())
                QTest::keyClick(menu, Qt::Key_Escape);
            else {
                for (int i = m_random.bounded(4); i >= 0; --i)
                    QTest::keyClick(menu, Qt::Key_Down);
                QTest::keyClick(menu, Qt::Key_Return);
            }
        }
    }

    CanvasFixture& m_fixture;
    QRandomGenerator m_random;
};

/// All of the drawing, without what is chosen or failed.
QImage pictureOf(CanvasView& view)
{
    if (auto* edit = view.findChild<QLineEdit*>(); edit && edit->isVisible())
        QTest::keyClick(edit, Qt::Key_Escape);
    view.leaveFailMode();
    view.setTool(CanvasTool::Select);
    view.select({});
    view.fit();
    QTest::qWait(260);                                   // what moves has arrived
    return view.viewport()->grab().toImage();
}

/// Pixels that differ with all their neighbours: dots of the grid and edges do not count.
int differingPixels(const QImage& a, const QImage& b)
{
    REQUIRE(a.size() == b.size());
    int count = 0;
    const auto differs = [&](int x, int y) {
        const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
        return std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q)) > 120;
    };
    for (int y = 1; y + 1 < a.height(); ++y)
        for (int x = 1; x + 1 < a.width(); ++x)
            count += differs(x, y) && differs(x - 1, y) && differs(x + 1, y) && differs(x, y - 1) && differs(x, y + 1);
    return count;
}

QByteArray figuresOf(const Analysis& analysis)
{
    QByteArray text;
    for (const LinkResult& link : analysis.links)
        text += link.id.text.toUtf8() + ' ' + toText(link.figures.availability.value).toUtf8() + '\n';
    return text;
}
}

TEST_CASE("monkey: whatever is done, undo leads back to the first bytes, and the scene is what a new one would be")
{
    const int gestures = qEnvironmentVariableIsSet("LANDBRIDGE_MONKEY_GESTURES") ? qEnvironmentVariableIntValue("LANDBRIDGE_MONKEY_GESTURES") : 250;
    for (const unsigned seed : {1u, 2u, 3u, 4u}) {
        CanvasFixture fixture(seed == 1 ? QString() : QStringLiteral("3-expressroute-with-vpn-backup"));
        fixture.view.resize(1000, 700);
        const QByteArray start = writeProject(fixture.document.project());
        Monkey monkey(fixture, seed);
        QStringList deeds;
        for (int gesture = 0; gesture < gestures; ++gesture) {
            deeds << monkey.act();
            QCoreApplication::processEvents();
            if (gesture % 50 == 49) {
                INFO("seed " << seed << ": " << deeds.join(QStringLiteral(", ")).toStdString());
                for (const ObjectId& id : fixture.view.selection())
                    CHECK(fixture.design().contains(id));
                REQUIRE(QTest::qWaitFor([&] { return fixture.runner.isCurrent() && fixture.runner.latest(); }, 20000));
                CanvasView fresh(fixture.document, fixture.runner);
                fresh.resize(fixture.view.size());
                fresh.show();
                fresh.setFilter(fixture.view.filter());
                fresh.setOverlay(fixture.view.overlay());
                CHECK(differingPixels(pictureOf(fixture.view), pictureOf(fresh)) < 100);       // a badge has a thousand; the rest is which line lies above
            }
        }
        CHECK(fixture.document.history().count() > gestures / 10);       // it did get something done
        INFO("seed " << seed << ": " << deeds.join(QStringLiteral(", ")).toStdString());
        const QByteArray end = writeProject(fixture.document.project());
        // The figures that the window holds are those of the design from scratch.
        REQUIRE(QTest::qWaitFor([&] { return fixture.runner.isCurrent() && fixture.runner.latest(); }, 20000));
        CHECK(figuresOf(*fixture.runner.latest()).toStdString() == figuresOf(analyse(fixture.design(), Catalogue::builtIn())).toStdString());
        QUndoStack& history = fixture.document.history();
        const int top = history.index();
        history.setIndex(0);
        CHECK(writeProject(fixture.document.project()).toStdString() == start.toStdString());
        history.setIndex(top);
        CHECK(writeProject(fixture.document.project()) == end);
    }
}
