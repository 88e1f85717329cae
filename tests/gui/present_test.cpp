// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/read.h"
#include "model/io/templates.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/dialogs/present/present_window.h"
#include <QAction>
#include <QApplication>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

namespace {
const QDate talkDay(2026, 11, 24);

Project talkProject(const QString& name)
{
    Project project = *readProject(findTemplate(name)->bytes).project;
    Design& first = project.options[0];
    first.review.summary = QStringLiteral("What runs today.");
    first.review.pros = {QStringLiteral("Cheap")};
    first.review.cons = {QStringLiteral("Slow"), QStringLiteral("Single point of failure")};
    first.review.decision = DecisionStatus::Rejected;
    project.options.last().review.decision = DecisionStatus::Accepted;
    project.options.last().review.rationale = QStringLiteral("It holds.");
    return project;
}

TalkResults resultsOfAll(const Project& project)
{
    TalkResults results;
    for (const Design& option : project.options)
        results << std::make_shared<const OptionResults>(*resultsOf(option, reviewInputs(project, Catalogue::builtIn(), talkDay)));
    return results;
}

/// Texts longer by a share, with letters that most languages have.
QString longer(const QString& text, double share)
{
    QString tail;
    while (tail.size() < text.size() * share)
        tail += QStringLiteral(" Größenänderungsprüfung").left(qsizetype(text.size() * share) + 1 - tail.size());
    return text + tail;
}
}

TEST_CASE("slides go from the title over each option to the decision")
{
    const Project project = talkProject(QStringLiteral("migration-vpn-to-expressroute"));
    const TalkResults results = resultsOfAll(project);
    const QList<Slide> slides = slidesOf(project, results);
    CHECK(slides.first().kind == Slide::Kind::Title);
    CHECK(slides.first().heading == project.name);
    CHECK(slides[1].kind == Slide::Kind::Option);
    CHECK(slides[1].text == QStringLiteral("What runs today."));
    CHECK(slides[2].kind == Slide::Kind::Reasons);
    CHECK(slides.last().kind == Slide::Kind::Decision);
    CHECK(slides.last().heading.contains(project.options.last().name));
    CHECK(slides.last().text == QStringLiteral("It holds."));
    qsizetype options = 0, findings = 0, failures = 0;
    for (const Slide& slide : slides) {
        options += slide.kind == Slide::Kind::Option;
        findings += slide.kind == Slide::Kind::Finding;
        failures += slide.kind == Slide::Kind::Failure;
        CHECK_FALSE(slide.heading.isEmpty());
        CHECK((slide.kind == Slide::Kind::Finding) == !slide.objects.isEmpty());
        CHECK((slide.kind == Slide::Kind::Failure) == !slide.failed.empty());
    }
    CHECK(options == project.options.size());
    CHECK(findings > 0);
    CHECK(failures > 0);
    CHECK(slidesOf(project, TalkResults(project.options.size())).size() < slides.size());
    for (const TalkRow& row : comparisonRows(results))
        CHECK(row.cells.size() == project.options.size());
}

TEST_CASE("what objects say of themselves is in the notes of their slides")
{
    Project project = talkProject(QStringLiteral("expressroute-with-vpn-backup"));
    Site site = *project.options[0].all<Site>().begin();
    site.description = QStringLiteral("Ask for the second entrance.");
    project.options[0] = project.options[0].with(site);
    CHECK(slidesOf(project, {})[1].notes.contains(QStringLiteral("Ask for the second entrance.")));
}

TEST_CASE("no text of any slide is cut or leaves its place, at any size and with longer texts")
{
    for (const char* name : {"migration-vpn-to-expressroute", "virtual-wan-with-branches", "multi-region", "empty"})
        for (const double share : {0.0, 0.3, 0.6}) {
            Project project = talkProject(QString::fromLatin1(name));
            project.name = longer(project.name, share);
            project.description = longer(project.description, share);
            for (Design& option : project.options) {
                option.name = longer(option.name, share);
                option.review.summary = longer(QStringLiteral("A sentence about what this option is and why it is here, long enough to be read"), share);
            }
            const TalkResults results = resultsOfAll(project);
            const QList<Slide> slides = slidesOf(project, results);
            SlidePainter slidePainter({project, results, slides, Catalogue::builtIn()});
            for (const QSize size : {QSize(1920, 1080), QSize(1024, 768), QSize(3840, 2160)}) {
                QImage image(size / 4, QImage::Format_RGB32);
                QPainter painter(&image);
                painter.scale(0.25, 0.25);
                for (qsizetype i = 0; i < slides.size(); ++i) {
                    slidePainter.paint(painter, size, i, themeOf(ThemeName::Light));
                    const auto& painted = slidePainter.painted();
                    for (qsizetype one = 0; one < painted.size(); ++one) {
                        INFO(name << " slide " << i << ": " << painted[one].text.toStdString());
                        CHECK(painted[one].area.adjusted(-1, -1, 1, 1).contains(painted[one].ink));
                        for (qsizetype other = 0; other < one; ++other)
                            CHECK_FALSE(painted[one].ink.adjusted(1, 1, -1, -1).intersects(painted[other].ink.adjusted(1, 1, -1, -1)));
                    }
                }
            }
        }
}

TEST_CASE("keys and clicker step through the slides, blank the screen, jump and end")
{
    const Project project = talkProject(QStringLiteral("migration-vpn-to-expressroute"));
    QPointer<PresentWindow> show = new PresentWindow(project, Catalogue::builtIn(), Catalogue::builtIn().prices(), talkDay);
    show->resize(960, 540);
    show->QWidget::show();
    QSignalSpy ready(show, &PresentWindow::figuresReady);
    if (!show->hasFigures())
        REQUIRE(ready.wait(20000));
    CHECK(show->slide() == 0);
    QTest::keyClick(show, Qt::Key_PageDown);
    CHECK(show->slide() == 1);
    QTest::keyClick(show, Qt::Key_Space);
    QTest::keyClick(show, Qt::Key_Left);
    CHECK(show->slide() == 1);
    QTest::keyClick(show, Qt::Key_Left);
    QTest::keyClick(show, Qt::Key_Left);
    CHECK(show->slide() == 0);                           // the first stays
    QTest::keyClick(show, Qt::Key_End);
    CHECK(show->slide() == show->slides().size() - 1);
    QTest::keyClick(show, Qt::Key_Right);
    CHECK(show->slide() == show->slides().size() - 1);
    QTest::keyClicks(show, QStringLiteral("3"));
    QTest::keyClick(show, Qt::Key_Return);
    CHECK(show->slide() == 2);
    QTest::keyClick(show, Qt::Key_F);
    CHECK(show->slides()[show->slide()].kind == Slide::Kind::Finding);
    QTest::keyClick(show, Qt::Key_X);
    CHECK(show->slides()[show->slide()].kind == Slide::Kind::Failure);
    QTest::keyClick(show, Qt::Key_C);
    CHECK(show->slides()[show->slide()].kind == Slide::Kind::Comparison);
    QTest::keyClick(show, Qt::Key_O);
    CHECK(show->slides()[show->slide()].option == 0);
    QTest::keyClick(show, Qt::Key_O);
    CHECK(show->slides()[show->slide()].option == 1);
    QTest::keyClick(show, Qt::Key_Backtab);
    QTest::keyClick(show, Qt::Key_Backtab);
    CHECK(show->slides()[show->slide()].option == project.options.size() - 1);

    QTest::keyClick(show, Qt::Key_B);
    CHECK(show->isBlank());
    CHECK(show->grab().toImage().pixelColor(100, 100) == Qt::black);
    QTest::keyClick(show, Qt::Key_Right);
    CHECK_FALSE(show->isBlank());
    QTest::keyClick(show, Qt::Key_L);
    CHECK(show->hasPointer());
    const QImage before = show->grab().toImage();
    QTest::mouseMove(show, QPoint(333, 222));
    CHECK(before.pixel(333, 222) != show->grab().toImage().pixel(333, 222));
    const qsizetype slide = show->slide();
    QTest::mouseClick(show, Qt::LeftButton);
    QTest::mouseClick(show, Qt::RightButton);
    CHECK(show->slide() == std::min(slide + 1, show->slides().size() - 1) - 1);

    QTest::keyClick(show, Qt::Key_S);
    auto* notes = show->findChild<QTextBrowser*>(QStringLiteral("speakerNoteText"));
    REQUIRE(notes);
    QTest::keyClick(show, Qt::Key_Home);
    CHECK(notes->toPlainText().contains(project.options[1].name));
    QTest::keyClick(notes, Qt::Key_PageDown);            // the clicker works there, too
    CHECK(show->slide() == 1);
    QTest::keyClick(show, Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(show);
}

TEST_CASE("presenting starts from the window, and ending it at once is safe")
{
    WindowFixture desk("3-expressroute-with-vpn-backup");
    desk.child<QAction>("view.present")->trigger();
    auto* show = desk.child<PresentWindow>("present");
    REQUIRE(show);
    CHECK(show->isFullScreen());
    show->close();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(desk.child<PresentWindow>("present"));
}
