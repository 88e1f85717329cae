// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/options.h"
#include "model/edit/remove.h"
#include "model/edit/set_field.h"
#include "model/io/project_file.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include "views/dialogs/difference/compared_drawings.h"
#include "views/dialogs/difference/difference_window.h"
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

namespace {
/// A window on two options: in the second a router is gone and the first site has another name.
struct TwoOptions
{
    TwoOptions() : desk("4-two-circuits-two-peering-locations")
    {
        site = desk.document.design().all<Site>().begin()->id;
        router = desk.document.design().all<EdgeRouter>().begin()->id;
        desk.document.applyToProject(QStringLiteral("Copy"), duplicateOption(desk.document.project(), desk.document.design().id)->project);
        desk.document.setActiveOption(desk.document.project().options[1].id);
        desk.document.apply(QStringLiteral("Remove"), removeObjects(desk.document.design(), {router}));
        desk.document.apply(QStringLiteral("Rename"), renameObject(desk.document.design(), site, QStringLiteral("Elsewhere")));
        desk.child<QAction>("design.difference")->trigger();
        window = desk.child<DifferenceWindow>("difference");
        REQUIRE(window);
    }

    QTreeWidgetItem* item(const QString& part) const
    {
        const auto found = window->findChild<QTreeWidget*>()->findItems(part, Qt::MatchContains);
        return found.isEmpty() ? nullptr : found.first();
    }

    WindowFixture desk;
    ObjectId site, router;
    DifferenceWindow* window = nullptr;
};

int pixelsOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour;
    return count;
}
}

TEST_CASE("what differs between the shown option and the one before stands in the list and on both drawings")
{
    TwoOptions two;
    REQUIRE(two.item(QStringLiteral("− ")));
    QTreeWidgetItem* site = two.item(QStringLiteral("~ "));
    REQUIRE(site);
    CHECK(site->childCount() == 1);
    CHECK(site->child(0)->text(0).endsWith(QStringLiteral("→ Elsewhere")));
    CHECK(two.window->text().contains(QStringLiteral("Elsewhere")));
    auto* drawings = two.window->findChild<ComparedDrawings*>();
    const QImage picture = drawings->grab().toImage();
    const int half = picture.width() / 2;
    CHECK(pixelsOf(picture.copy(0, 0, half, picture.height()), theme().removed.border) > 20);
    CHECK(pixelsOf(picture.copy(half, 0, half, picture.height()), theme().removed.border) == 0);
    CHECK(pixelsOf(picture.copy(half, 0, half, picture.height()), theme().changed.border) > 20);

    two.window->findChild<QToolButton*>(QStringLiteral("differenceSwap"))->click();
    CHECK(two.item(QStringLiteral("+ ")));
    CHECK_FALSE(two.item(QStringLiteral("− ")));
}

TEST_CASE("choosing a difference shows it in both drawings and chooses it on the canvas")
{
    TwoOptions two;
    two.window->findChild<QTreeWidget*>()->setCurrentItem(two.item(QStringLiteral("~ "))->child(0));
    CHECK(two.desk.window.canvas().selection() == QList<ObjectId>{two.site});
    two.window->findChild<QToolButton*>(QStringLiteral("differenceCopy"))->click();
    CHECK(QGuiApplication::clipboard()->text() == two.window->text());
}

TEST_CASE("the list follows the document, also when an option goes")
{
    TwoOptions two;
    two.desk.document.history().undo();
    CHECK_FALSE(two.window->text().contains(QStringLiteral("Elsewhere")));
    two.desk.document.history().undo();
    CHECK(two.window->difference().objects.isEmpty());
    CHECK(two.item(QStringLiteral("Nothing differs")));
    two.desk.document.history().undo();
    CHECK(two.window->findChild<QComboBox*>(QStringLiteral("differenceBefore"))->count() == 1);
}

TEST_CASE("the swipe handle is dragged and moved by keys, and pan and zoom are of both drawings")
{
    TwoOptions two;
    auto* drawings = two.window->findChild<ComparedDrawings*>();
    two.window->findChild<QToolButton*>(QStringLiteral("differenceSwipe"))->setChecked(true);
    CHECK(drawings->arrangement() == ComparedDrawings::Arrangement::Swipe);
    const QPoint grip(qRound(drawings->handle() * drawings->width()), drawings->height() / 2);
    QTest::mousePress(drawings, Qt::LeftButton, {}, grip);
    QMouseEvent move(QEvent::MouseMove, QPointF(drawings->width() / 4.0, 50), drawings->mapToGlobal(QPointF(drawings->width() / 4.0, 50)), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(drawings, &move);
    QTest::mouseRelease(drawings, Qt::LeftButton, {}, QPoint(drawings->width() / 4, 50));
    CHECK(drawings->handle() == Approx(0.25).margin(0.01));
    QTest::keyClick(drawings, Qt::Key_Right);
    CHECK(drawings->handle() == Approx(0.27).margin(0.01));
    QTest::keyClick(drawings, Qt::Key_End);
    CHECK(drawings->handle() == 1);
    const Camera before = drawings->camera();
    QTest::keyClick(drawings, Qt::Key_Down);
    CHECK_FALSE(drawings->camera() == before);
    QTest::keyClick(drawings, Qt::Key_0);
    CHECK(drawings->camera() == before);
}

TEST_CASE("another file is compared with, and one that cannot be read is told")
{
    TwoOptions two;
    const QString path = two.desk.folder.filePath(QStringLiteral("other.landbridge.json"));
    REQUIRE(save(path, two.desk.document.project()));
    CHECK(two.window->compareWithFile(path).isEmpty());
    CHECK(two.window->difference().objects.isEmpty());
    CHECK(two.window->findChild<QComboBox*>(QStringLiteral("differenceBefore"))->currentText().startsWith(QStringLiteral("other.landbridge.json")));
    CHECK_FALSE(two.window->compareWithFile(two.desk.folder.filePath(QStringLiteral("none.json"))).isEmpty());
}
