// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/document/analysis_runner.h"
#include "model/document/document.h"
#include "views/canvas/canvas_view.h"
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

/// A shown canvas on a document, and what a person does with it. Points are of the scene: pixels at 100 %.
struct CanvasFixture
{
    Document document{Catalogue::builtIn()};
    AnalysisRunner runner{document};
    CanvasView view{document, runner};
    QPoint origin;                           ///< of the scene in the view

    /// One of tests/formats/v1, without ".landbridge.json"; empty: a new project.
    explicit CanvasFixture(const QString& name = {});

    const Design& design() const { return document.design(); }
    QPoint at(qreal x, qreal y) const { return origin + QPoint(qRound(x), qRound(y)); }
    void press(QPoint point, Qt::KeyboardModifiers modifiers = {});
    void moveTo(QPoint point, Qt::KeyboardModifiers modifiers = {});
    void release(QPoint point, Qt::KeyboardModifiers modifiers = {});
    /// Presses, moves in several steps, lets go.
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {});
    void click(QPoint point, Qt::KeyboardModifiers modifiers = {});
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    /// Drags a kind from the palette and drops it; true when the canvas took it.
    bool dropKind(const char* array, QPoint point);
    QPointF positionOf(const char* id) const { return *design().find(ObjectId(QString::fromLatin1(id)))->position; }
};

QList<ObjectId> idsOf(std::initializer_list<const char*> ids);
