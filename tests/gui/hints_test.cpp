// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kind_info.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_hint.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/empty_state.h"
#include "views/window/status_line.h"
#include <QAction>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSet>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>

namespace {
struct HintFixture : WindowFixture
{
    using WindowFixture::WindowFixture;
    CanvasHint hint()
    {
        seen << window.canvas().hint();
        CHECK(child<StatusLine>(QStringLiteral("status"))->hint() == hintText(window.canvas().hint()));
        return window.canvas().hint();
    }
    QPoint at(const QString& id)
    {
        const Object* object = document.design().find(ObjectId(id));
        return window.canvas().mapFromScene(*object->position + QPointF(20, 8)).toPoint();
    }
    QWidget* view() { return window.canvas().viewport(); }
    void move(QPoint to, Qt::MouseButtons buttons)
    {
        QMouseEvent event(QEvent::MouseMove, to, view()->mapToGlobal(to), buttons ? Qt::LeftButton : Qt::NoButton, buttons, Qt::NoModifier);
        QApplication::sendEvent(view(), &event);
    }
    QSet<CanvasHint> seen;
};
}

TEST_CASE("every hint stands in the list once, in its place, as one line that ends")
{
    for (qsizetype i = 0; i < canvasHints().size(); ++i) {
        const QString text = hintText(CanvasHint(i));
        INFO(text.toStdString());
        CHECK(canvasHints()[i].hint == CanvasHint(i));
        CHECK(text.endsWith(QLatin1Char('.')));
        CHECK(text.size() <= 90);
    }
    CHECK(canvasHints().last().hint == CanvasHint::Fail);
}

TEST_CASE("the status line says what mouse and keys do with each tool and in each gesture")
{
    HintFixture f;
    CHECK(f.hint() == CanvasHint::Empty);
    f.window.canvas().addAtCentre(ObjectKind::Site);
    const QString site = f.window.canvas().selection().first().text;
    CHECK(f.hint() == CanvasHint::OneChosen);
    f.window.canvas().select({});
    CHECK(f.hint() == CanvasHint::Select);
    f.window.canvas().addAtCentre(ObjectKind::VirtualNetwork);
    f.window.canvas().selectAll();
    CHECK(f.hint() == CanvasHint::SeveralChosen);

    f.window.canvas().startRename();
    CHECK(f.hint() == CanvasHint::Renaming);
    QTest::keyClick(f.window.focusWidget(), Qt::Key_Escape);
    CHECK(f.hint() == CanvasHint::SeveralChosen);

    f.window.canvas().select({});
    f.window.canvas().fit();
    const QPoint start = f.at(site);
    QTest::mousePress(f.view(), Qt::LeftButton, {}, start);
    f.move(start + QPoint(30, 0), Qt::LeftButton);
    f.move(start + QPoint(40, 0), Qt::LeftButton);
    CHECK(f.hint() == CanvasHint::Moving);
    QTest::keyClick(&f.window.canvas(), Qt::Key_Escape);
    QTest::mouseRelease(f.view(), Qt::LeftButton, {}, start);
    QTest::mousePress(f.view(), Qt::LeftButton, {}, {5, 5});
    f.move({40, 40}, Qt::LeftButton);
    f.move({60, 60}, Qt::LeftButton);
    CHECK(f.hint() == CanvasHint::Band);
    QTest::mouseRelease(f.view(), Qt::LeftButton, {}, {60, 60});

    f.window.action(QStringLiteral("tool.connect"))->trigger();
    CHECK(f.hint() == CanvasHint::Connect);
    QTest::mousePress(f.view(), Qt::LeftButton, {}, f.at(site));
    CHECK(f.hint() == CanvasHint::Linking);
    QTest::keyClick(&f.window.canvas(), Qt::Key_Escape);
    QTest::mouseRelease(f.view(), Qt::LeftButton, {}, f.at(site));
    f.window.action(QStringLiteral("tool.pan"))->trigger();
    CHECK(f.hint() == CanvasHint::Pan);
    QTest::mousePress(f.view(), Qt::LeftButton, {}, {5, 5});
    CHECK(f.hint() == CanvasHint::Panning);
    QTest::mouseRelease(f.view(), Qt::LeftButton, {}, {5, 5});
    f.window.action(QStringLiteral("tool.fail"))->trigger();
    CHECK(f.hint() == CanvasHint::Fail);
    f.window.action(QStringLiteral("tool.note"))->trigger();
    CHECK(f.hint() == CanvasHint::Note);
    QTest::mouseClick(f.view(), Qt::LeftButton, {}, {9, 9});
    CHECK(f.hint() == CanvasHint::NoteText);
    QTest::keyClick(f.window.focusWidget(), Qt::Key_Escape);

    QMimeData mime;
    mime.setData(QString::fromLatin1(kindMimeType), info(ObjectKind::Site).array);
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(f.view(), &enter);
    CHECK(f.hint() == CanvasHint::Dropping);
    QDragLeaveEvent leave;
    QApplication::sendEvent(f.view(), &leave);
    CHECK(f.hint() != CanvasHint::Dropping);

    const QRectF box = f.window.canvas().placeOf(ObjectId(site));
    f.window.action(QStringLiteral("tool.select"))->trigger();
    f.move(f.at(site), {});
    f.move(QPoint(qRound(box.left()), qRound(box.center().y())), {});
    CHECK(f.hint() == CanvasHint::OnHandle);
    CHECK(f.seen.size() == canvasHints().size());
}

TEST_CASE("a hint that has no room ends in an ellipsis and stands whole in its tool tip")
{
    HintFixture f;
    auto* label = f.child<QLabel>(QStringLiteral("hint"));
    CHECK(label->toolTip() == hintText(CanvasHint::Empty));
    CHECK(label->accessibleName() == label->toolTip());
    f.window.resize(700, 600);
    QCoreApplication::processEvents();
    CHECK(label->fontMetrics().horizontalAdvance(label->text()) <= label->width());
}

TEST_CASE("on an empty design every panel says what is missing and what to do")
{
    HintFixture f;
    auto* live = f.child<QTabWidget>(QStringLiteral("live"));
    for (int tab = 0; tab < live->count(); ++tab) {
        live->setCurrentIndex(tab);
        f.settle();
        QTest::qWait(1);
        QStringList words;
        for (const QLabel* label : live->widget(tab)->findChildren<QLabel*>())
            if (label->isVisible())
                words << label->text();
        INFO(live->tabText(tab).toStdString() << ": " << words.join(QStringLiteral(" | ")).toStdString());
        CHECK(words.join(QLatin1Char(' ')).size() > 60);
    }
    CHECK(f.child<QLabel>(QStringLiteral("outlineNothing"))->text().contains(QStringLiteral("Nothing is drawn yet")));
    CHECK(!f.child<QLabel>(QStringLiteral("outlineNothing"))->isHidden());
    CHECK(f.window.findChild<QTextBrowser*>(QStringLiteral("why"))->toPlainText().contains(QStringLiteral("Click a figure")));
    f.window.canvas().addAtCentre(ObjectKind::Site);
    CHECK(f.child<QLabel>(QStringLiteral("outlineNothing"))->isHidden());
    auto* filter = f.child<QWidget>(QStringLiteral("outline"))->findChild<QLineEdit*>();
    filter->setText(QStringLiteral("zzz"));
    CHECK(f.child<QLabel>(QStringLiteral("outlineNothing"))->text().contains(QStringLiteral("zzz")));
}
