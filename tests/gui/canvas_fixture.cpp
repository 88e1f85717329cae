// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/canvas_fixture.h"
#include "tests/catch.h"
#include <QDragEnterEvent>
#include <QMimeData>

CanvasFixture::CanvasFixture(const QString& name)
{
    view.resize(1300, 700);
    view.show();
    if (!name.isEmpty()) {
        const QString path = QStringLiteral(LANDBRIDGE_SOURCE_DIR "/tests/formats/v1/%1.landbridge.json").arg(name);
        const QList<Error> errors = document.open(path);
        REQUIRE(errors.isEmpty());
    }
    view.zoomTo100();
    origin = view.mapFromScene({0, 0}).toPoint();
}

void CanvasFixture::press(QPoint point, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, point);
}

void CanvasFixture::moveTo(QPoint point, Qt::KeyboardModifiers modifiers)
{
    QMouseEvent event(QEvent::MouseMove, QPointF(point), view.viewport()->mapToGlobal(QPointF(point)), Qt::NoButton, Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

void CanvasFixture::release(QPoint point, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, point);
}

void CanvasFixture::drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers)
{
    press(from, modifiers);
    for (int step = 1; step <= 4; ++step)
        moveTo(from + (to - from) * step / 4, modifiers);
    release(to, modifiers);
}

void CanvasFixture::click(QPoint point, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, point);
}

bool CanvasFixture::dropKind(const char* array, QPoint point)
{
    QMimeData data;
    data.setData(QString::fromLatin1(kindMimeType), array);
    QDragEnterEvent enter(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &enter);
    QDragMoveEvent over(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &over);
    QDropEvent drop(QPointF(point), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &drop);
    return enter.isAccepted() && over.isAccepted() && drop.isAccepted();
}

QList<ObjectId> idsOf(std::initializer_list<const char*> ids)
{
    QList<ObjectId> list;
    for (const char* id : ids)
        list << ObjectId(QString::fromLatin1(id));
    return list;
}
