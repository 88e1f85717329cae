// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/project_file.h"
#include "model/io/user_templates.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include "views/dialogs/gallery/gallery_detail.h"
#include "views/dialogs/gallery/save_template_dialog.h"
#include "views/dialogs/gallery/template_gallery.h"
#include "views/theme/theme.h"
#include "views/window/file_commands.h"
#include "views/window/notice_bar.h"
#include "views/window/template_commands.h"
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

namespace {
/// A window with an empty folder of own templates.
struct GalleryFixture : WindowFixture
{
    explicit GalleryFixture(const QString& name = QString()) : WindowFixture(name) { QDir(userTemplatesFolder()).removeRecursively(); }
    ~GalleryFixture() { QDir(userTemplatesFolder()).removeRecursively(); }

    TemplateGallery& open(const char* action = "file.newFromTemplate")
    {
        window.action(QString::fromLatin1(action))->trigger();
        auto* gallery = window.findChild<TemplateGallery*>();
        REQUIRE(gallery);
        return *gallery;
    }
};

QListView& cardsOf(TemplateGallery& gallery) { return *gallery.findChild<QListView*>(QStringLiteral("galleryCards")); }
QLineEdit& searchOf(TemplateGallery& gallery) { return *gallery.findChild<QLineEdit*>(QStringLiteral("gallerySearch")); }
QPushButton& buttonOf(QWidget& dialog, const char* name) { return *dialog.findChild<QPushButton*>(QString::fromLatin1(name)); }
GalleryDetail& detailOf(TemplateGallery& gallery) { return *gallery.findChild<GalleryDetail*>(); }

void writeOwn(const QString& file, const QByteArray& bytes)
{
    REQUIRE(QDir().mkpath(userTemplatesFolder()));
    REQUIRE(writeBytes(userTemplatesFolder() + QLatin1Char('/') + file, bytes));
}
}

TEST_CASE("the gallery opens with a card for every template, and fills in pictures and figures by and by")
{
    GalleryFixture f;
    TemplateGallery& gallery = f.open();
    CHECK(gallery.isVisible());
    CHECK_FALSE(gallery.isDrawn());
    CHECK(cardsOf(gallery).model()->rowCount() == designTemplates().size());
    REQUIRE(QTest::qWaitFor([&] { return gallery.isDrawn(); }, 60000));
    for (const GalleryEntry& entry : gallery.model().entries()) {
        INFO(entry.key.toStdString());
        const GalleryVerdict* verdict = gallery.model().verdict(entry);
        REQUIRE(verdict);
        CHECK(verdict->hasFigures == (entry.key != "empty"));
        if (verdict->hasFigures) {
            CHECK(verdict->bandwidth.hasValue());
            CHECK(verdict->availability->up() > 0.99);
            CHECK_FALSE(verdict->grade.isEmpty());
        }
    }
    gallery.choose(QStringLiteral("expressroute-metro"));
    CHECK(detailOf(gallery).text().contains(QLatin1String("1 Gbps")));
    CHECK(detailOf(gallery).text().contains(QLatin1String("Grade C")));
    const QModelIndex card = cardsOf(gallery).currentIndex();
    CHECK(card.data(Qt::AccessibleTextRole).toString() == "ExpressRoute Metro");
    CHECK(card.data(Qt::AccessibleDescriptionRole).toString().contains(QLatin1String("security C")));
}

TEST_CASE("the search finds templates by every word, and says when none matches")
{
    GalleryFixture f;
    TemplateGallery& gallery = f.open();
    QTest::keyClicks(&searchOf(gallery), QStringLiteral("metro circuit"));
    REQUIRE(cardsOf(gallery).model()->rowCount() == 1);
    CHECK(gallery.chosen()->key == "expressroute-metro");
    searchOf(gallery).setText(QStringLiteral("no such thing"));
    CHECK(cardsOf(gallery).model()->rowCount() == 0);
    CHECK(gallery.findChild<QLabel*>(QStringLiteral("galleryNothing"))->isVisible());
    CHECK_FALSE(buttonOf(gallery, "galleryStart").isEnabled());
    CHECK(gallery.chosen() == nullptr);
    searchOf(gallery).clear();
    CHECK(gallery.chosen() != nullptr);
}

TEST_CASE("categories show their templates alone, with how many there are")
{
    GalleryFixture f;
    TemplateGallery& gallery = f.open();
    auto* categories = gallery.findChild<QListWidget*>(QStringLiteral("galleryCategories"));
    REQUIRE(categories->count() == int(templateCategories.size()) + 2);
    for (int row = 0; row < categories->count(); ++row) {
        categories->setCurrentRow(row);
        INFO(categories->item(row)->text().toStdString());
        CHECK(categories->item(row)->text().endsWith(QStringLiteral("(%1)").arg(cardsOf(gallery).model()->rowCount())));
    }
    CHECK(gallery.findChild<QLabel*>(QStringLiteral("galleryNothing"))->text().contains(QLatin1String("no templates of your own")));
}

TEST_CASE("by keyboard alone: search, down to the cards, arrows, Enter starts from the card")
{
    GalleryFixture f;
    TemplateGallery& gallery = f.open();
    QTest::keyClicks(&searchOf(gallery), QStringLiteral("bow"));
    QTest::keyClick(&searchOf(gallery), Qt::Key_Down);
    QTest::keyClick(&cardsOf(gallery), Qt::Key_Right);
    CHECK(gallery.chosen()->key == "expressroute-bow-tie");
    QTest::keyClick(&cardsOf(gallery), Qt::Key_Return);
    f.settle();
    CHECK(f.document.project().name == "ExpressRoute bow-tie of two regions");
    CHECK(f.document.filePath().isEmpty());
    CHECK_FALSE(f.document.isModified());
}

TEST_CASE("a template is inserted beside what is drawn as one step, with addresses of its own")
{
    GalleryFixture f("1-site-to-site-vpn");
    const auto before = f.document.design().objectCount();
    TemplateGallery& gallery = f.open("insert.template");
    gallery.choose(QStringLiteral("migration-vpn-to-expressroute"));
    CHECK(detailOf(gallery).findChild<QTabBar*>()->count() == 4);
    CHECK(buttonOf(gallery, "galleryInsert").isDefault());
    buttonOf(gallery, "galleryInsert").click();
    f.settle();
    CHECK(f.document.design().objectCount() > before);
    CHECK(f.document.project().options.size() == 1);
    CHECK_FALSE(f.window.canvas().selection().isEmpty());
    CHECK(f.window.notices().text().contains(QLatin1String("4 options")));
    CHECK(f.window.notices().text().contains(QLatin1String("renumbered")));
    f.document.history().undo();
    CHECK(f.document.design().objectCount() == before);
    CHECK_FALSE(f.document.isModified());
}

TEST_CASE("what is inserted covers nothing that was there")
{
    GalleryFixture f("4-two-circuits-two-peering-locations");
    QRectF present;
    const Design before = f.document.design();
    for (const EdgeRouter& router : before.all<EdgeRouter>())
        present |= QRectF(*router.position, QSizeF(150, 48));
    TemplateGallery& gallery = f.open("insert.template");
    gallery.choose(QStringLiteral("virtual-wan-with-branches"));
    buttonOf(gallery, "galleryInsert").click();
    const Design after = f.document.design();
    for (const EdgeRouter& router : after.all<EdgeRouter>())
        if (!before.contains(router.id))
            CHECK(router.position->y() > present.bottom());
}

TEST_CASE("a design is saved as a template of one's own, listed, and replaced only when told twice")
{
    GalleryFixture f("6-expressroute-metro");
    f.window.action("file.saveAsTemplate")->trigger();
    auto* dialog = f.window.findChild<SaveTemplateDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QLineEdit*>(QStringLiteral("templateTitle"))->setText(QStringLiteral("Expressroute Metro"));
    dialog->findChild<QLineEdit*>(QStringLiteral("templateReason"))->setText(QStringLiteral("Choose it for us."));
    buttonOf(*dialog, "templateSave").click();
    CHECK_FALSE(dialog->isVisible());
    const auto own = userTemplates(userTemplatesFolder());
    REQUIRE(own.size() == 1);
    CHECK(own.first().name == "expressroute-metro");                     // as a built-in one: both are shown

    TemplateGallery& gallery = f.open();
    CHECK(cardsOf(gallery).model()->rowCount() == designTemplates().size() + 1);
    gallery.choose(QStringLiteral("user:expressroute-metro"));
    CHECK(gallery.chosen()->description == "Choose it for us.");
    gallery.choose(QStringLiteral("expressroute-metro"));
    CHECK(gallery.chosen()->title == "ExpressRoute Metro");
    gallery.reject();

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    f.window.action("file.saveAsTemplate")->trigger();
    dialog = f.window.findChild<SaveTemplateDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QLineEdit*>(QStringLiteral("templateTitle"))->setText(QStringLiteral("Expressroute metro"));
    buttonOf(*dialog, "templateSave").click();
    CHECK(dialog->isVisible());
    CHECK(buttonOf(*dialog, "templateSave").text() == "Replace it");
    CHECK(userTemplates(userTemplatesFolder()).first().title == "Expressroute Metro");
    buttonOf(*dialog, "templateSave").click();
    CHECK(userTemplates(userTemplatesFolder()).first().title == "Expressroute metro");
}

TEST_CASE("a broken template is a card that says what is wrong and where, and changes of the folder appear")
{
    GalleryFixture f;
    writeOwn(QStringLiteral("broken.landbridge.json"), "{\n  \"format\": 1,\n  \"options\": 7\n}\n");
    TemplateGallery& gallery = f.open();
    gallery.choose(QStringLiteral("user:broken"));
    REQUIRE(gallery.chosen());
    CHECK(gallery.chosen()->isBroken());
    CHECK(detailOf(gallery).text().contains(QLatin1String("Line 3 /options")));
    CHECK_FALSE(buttonOf(gallery, "galleryStart").isEnabled());
    CHECK_FALSE(buttonOf(gallery, "galleryInsert").isEnabled());
    CHECK(cardsOf(gallery).currentIndex().data(Qt::AccessibleDescriptionRole).toString().startsWith(QLatin1String("Broken: ")));

    writeOwn(QStringLiteral("broken.landbridge.json"), findTemplate(QStringLiteral("vnet-to-vnet"))->bytes);
    writeOwn(QStringLiteral("another.landbridge.json"), findTemplate(QStringLiteral("multi-region"))->bytes);
    REQUIRE(QTest::qWaitFor([&] { return gallery.model().rowCount() == int(designTemplates().size()) + 2 && gallery.chosen() && !gallery.chosen()->isBroken(); }, 20000));
    CHECK(gallery.chosen()->key == "user:broken");
    REQUIRE(QTest::qWaitFor([&] { return gallery.isDrawn(); }, 60000));
    CHECK(buttonOf(gallery, "galleryStart").isEnabled());
}

TEST_CASE("an empty canvas offers the gallery, a drawn one does not")
{
    GalleryFixture f;
    auto* button = f.window.findChild<QPushButton*>(QStringLiteral("chooseTemplate"));
    REQUIRE(button);
    CHECK(button->isVisible());
    button->click();
    auto* gallery = f.window.findChild<TemplateGallery*>();
    REQUIRE(gallery);
    gallery->choose(QStringLiteral("small-business-vpn"));
    buttonOf(*gallery, "galleryStart").click();
    CHECK_FALSE(button->isVisible());
    f.window.files().startNew();
    CHECK(button->isVisible());
}

TEST_CASE("the gallery follows the theme and a small window")
{
    GalleryFixture f;
    TemplateGallery& gallery = f.open();
    REQUIRE(QTest::qWaitFor([&] { return gallery.isDrawn(); }, 60000));
    gallery.resize(760, 520);
    CHECK_FALSE(detailOf(gallery).isVisible());
    gallery.resize(1100, 700);
    CHECK(detailOf(gallery).isVisible());
    applyTheme(*qApp, ThemeName::Dark);
    REQUIRE(QTest::qWaitFor([&] { return gallery.isDrawn(); }, 60000));
    gallery.choose(QStringLiteral("expressroute-metro"));
    const QImage preview = cardsOf(gallery).currentIndex().data(GalleryModel::PreviewRole).value<QPixmap>().toImage();
    CHECK(preview.pixelColor(2, 2).lightness() < 128);
    applyTheme(*qApp, ThemeName::Light);
}
