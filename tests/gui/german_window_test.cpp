// SPDX-License-Identifier: GPL-3.0-or-later
// The window in German: nothing stays English, no letter of a menu means two entries, and no text is cut off.

#include "model/analysis/analysis.h"
#include "model/base/english_text.h"
#include "model/base/mid_sentence.h"
#include "model/base/number_text.h"
#include "model/design/kind_info.h"
#include "model/io/read.h"
#include "model/io/templates.h"
#include "model/review/requirement_line.h"
#include "model/rules/report.h"
#include "tests/catch.h"
#include "tests/gui/translation_file.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/inspector/choice_label.h"
#include "views/window/export_commands.h"
#include "views/window/language.h"
#include "views/window/tour/coach_card.h"
#include "views/window/tour/guided_tour.h"
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

namespace {
/// German as long as it lives; then English again for the tests after it.
struct German
{
    German()
    {
        speak(holder, QStringLiteral("de"));
    }
    ~German()
    {
        for (QTranslator* one : holder.findChildren<QTranslator*>()) {
            QCoreApplication::removeTranslator(one);
            delete one;
        }
        QLocale::setDefault(QLocale::system());
    }
    QApplication& holder = *qApp;
};

QString plain(QString text)
{
    static const QRegularExpression mark(QStringLiteral("&(?!&)"));
    return text.remove(mark).remove(QStringLiteral("…")).trimmed();
}

/// Sources whose German is another text: what must not be seen.
const QSet<QString>& english()
{
    static const QSet<QString> texts = [] {
        QSet<QString> found, german;
        for (const TranslatedText& text : readTranslations(translationPath(QStringLiteral("de")))) {
            german << plain(text.forms.value(0));
            if (text.source.size() > 2 && !text.source.contains(QLatin1Char('%')))
                found << plain(text.source);
        }
        return found - german;
    }();
    return texts;
}

QStringList menuTexts(const QMenu* menu)
{
    QStringList texts;
    for (const QAction* entry : menu->actions()) {
        texts << entry->text();
        if (entry->menu())
            texts += menuTexts(entry->menu());
    }
    return texts;
}

/// All that a widget says at once, to be looked up in the list of English texts.
QStringList wordsOf(const QWidget* widget)
{
    QStringList words{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        words << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        words << button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        words << line->placeholderText();
    if (const auto* combo = qobject_cast<const QComboBox*>(widget))
        for (int i = 0; i < combo->count(); ++i)
            words << combo->itemText(i);
    if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
        for (int i = 0; i < tabs->count(); ++i)
            words << tabs->tabText(i);
    if (const auto* list = qobject_cast<const QListWidget*>(widget))
        for (int i = 0; i < list->count(); ++i)
            words << list->item(i)->text();
    if (const auto* header = qobject_cast<const QHeaderView*>(widget); header && header->model())
        for (int i = 0; i < header->count(); ++i)
            words << header->model()->headerData(i, header->orientation()).toString();
    return words;
}

/// What the file itself calls its option and objects: it stays as it was written.
QSet<QString> namesIn(const Design& design)
{
    QSet<QString> names{design.name, QStringLiteral("None")};       // also what Azure calls an algorithm that does nothing
    design.forEach([&](const auto& row) { names << row.name; });
    return names;
}

/// The widest part of a text that no line break can part.
int longestPiece(const QLabel& label)
{
    static const QRegularExpression breaks(QStringLiteral("[\\s/\\x{00ad}-]|<[^>]*>"));
    int widest = 0;
    for (const QString& piece : label.text().split(breaks))
        widest = std::max(widest, label.fontMetrics().horizontalAdvance(piece));
    return widest;
}

/// Labels and buttons whose text needs more room than they have; what elides on purpose says so with "…".
QStringList clipped(const QWidget& root)
{
    QStringList found;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (text.isEmpty() || text.contains(QStringLiteral("…")) || widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        if (qobject_cast<const QToolButton*>(widget) && static_cast<const QToolButton*>(widget)->toolButtonStyle() == Qt::ToolButtonIconOnly)
            continue;
        if (widget->metaObject()->className() == QByteArray("StartCard"))       // elides on purpose
            continue;
        const bool wraps = label && label->wordWrap();
        const bool isTooNarrow = wraps ? longestPiece(*label) > widget->width() : widget->width() < (label ? widget->minimumSizeHint() : widget->sizeHint()).width();
        const bool isTooLow = wraps && widget->height() < label->heightForWidth(widget->width());
        if (isTooNarrow || isTooLow)
            found << QStringLiteral("%1 “%2”").arg(widget->objectName(), text);
    }
    return found;
}
}

TEST_CASE("in German every menu is German, and each letter of a menu means one entry")
{
    const German german;
    WindowFixture f(QStringLiteral("3-expressroute-with-vpn-backup"));
    int seen = 0;
    for (const QAction* top : f.window.menuBar()->actions()) {
        CHECK(!english().contains(plain(top->text())));
        for (const QString& text : menuTexts(top->menu())) {
            ++seen;
            INFO(text.toStdString());
            CHECK(!english().contains(plain(text)));
        }
        QList<const QMenu*> menus{top->menu()};
        for (const QAction* entry : top->menu()->actions())
            if (entry->menu())
                menus << entry->menu();
        for (const QMenu* menu : menus) {
            QSet<QString> letters;
            for (const QAction* entry : menu->actions()) {
                const QString letter = QKeySequence::mnemonic(entry->text()).toString();
                INFO(entry->text().toStdString());
                CHECK((letter.isEmpty() || !letters.contains(letter)));
                letters << letter;
            }
        }
    }
    CHECK(seen > 90);
    CHECK(f.window.action(QStringLiteral("file.new"))->text() == QStringLiteral("&Neu"));
    QSet<QString> tops;
    for (const QAction* top : f.window.menuBar()->actions())
        tops << QKeySequence::mnemonic(top->text()).toString();
    CHECK(tops.size() == f.window.menuBar()->actions().size());
}

TEST_CASE("in German no widget of the window speaks English")
{
    const German german;
    WindowFixture f(QStringLiteral("3-expressroute-with-vpn-backup"));
    auto* live = f.child<QTabWidget>(QStringLiteral("live"));
    f.window.toggleCatalogue();
    f.window.chooseConnection();
    f.window.showStartPage();
    for (const QString& chosen : {QString(), f.document.design().all<EdgeRouter>().rows().first()->id.text, f.document.design().all<Connection>().rows().first()->id.text}) {
        if (!chosen.isEmpty())
            f.select(chosen);
        for (int tab = 0; tab < live->count(); ++tab) {
            live->setCurrentIndex(tab);
            f.settle();
        }
        for (const QWidget* widget : f.window.findChildren<QWidget*>())
            for (const QString& words : wordsOf(widget))
                for (const QString& line : words.split(QLatin1Char('\n'))) {
                    INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString() << " in " << (widget->parentWidget() ? widget->parentWidget()->objectName().toStdString() : ""));
                    if (english().contains(plain(line)) && !namesIn(f.document.design()).contains(line))
                        FAIL_CHECK(line.toStdString());
                }
    }
}

TEST_CASE("every choice of every field has a reading that is translated")
{
    QSet<QString> readings;
    for (const TranslatedText& text : readTranslations(translationPath(QStringLiteral("de"))))
        if (text.context == QStringLiteral("choice"))
            readings << text.forms.first();
    const German german;
    int seen = 0;
    const auto look = [&](const QList<Field>& fields) {
        for (const Field& field : fields)
            for (const QString& choice : field.choices) {
                ++seen;
                INFO(field.key.toStdString() << ": " << choice.toStdString());
                CHECK(readings.contains(choiceLabel(choice)));
            }
    };
    for (const KindInfo& kind : kindInfos()) {
        look(*kind.fields);
        for (const Field& field : *kind.fields)
            look(field.columns);
    }
    CHECK(seen > 80);
    CHECK(midSentence(kindLabel(ObjectKind::Site)) == QStringLiteral("Standort"));
}

TEST_CASE("in German nothing is cut off on a small screen")
{
    const German german;
    WindowFixture f(QStringLiteral("3-expressroute-with-vpn-backup"));
    f.window.resize(1366, 720);
    f.window.arrangePanels();
    auto* live = f.child<QTabWidget>(QStringLiteral("live"));
    for (int tab = 0; tab < live->count(); ++tab) {
        live->setCurrentIndex(tab);
        f.settle();
        QTest::qWait(2);
        INFO(live->tabText(tab).toStdString());
        CHECK(clipped(f.window) == QStringList{});
    }
    f.window.canvas().selectAll();
    f.select(f.document.design().all<EdgeRouter>().rows().first()->id.text);
    QTest::qWait(2);
    CHECK(clipped(f.window) == QStringList{});
    f.window.chooseConnection();
    QTest::qWait(2);
    CHECK(clipped(f.window) == QStringList{});
    f.window.showStartPage();
    QTest::qWait(2);
    CHECK(clipped(f.window) == QStringList{});
}

TEST_CASE("in German the tour goes to its end and its cards hold their texts")
{
    const German german;
    WindowFixture f;
    f.window.resize(1366, 720);
    f.window.startTour();
    for (int i = 0; i < 9; ++i) {
        for (int turn = 0; turn < 3; ++turn) {
            f.settle();
            QTest::qWait(2);
        }
        CoachCard& card = f.window.tour()->card();
        INFO(f.window.tour()->step().toStdString());
        CHECK(f.window.rect().contains(card.geometry()));
        CHECK(clipped(card) == QStringList{});
        for (const QLabel* label : card.findChildren<QLabel*>())
            CHECK(!english().contains(plain(label->text())));
        auto* show = card.findChild<QPushButton*>(QStringLiteral("coachShow"));
        if (!show->isHidden())
            show->click();
    }
    CHECK(f.window.tour()->step() == QStringLiteral("end"));
}

TEST_CASE("numbers are written as the language of the window does, and read either way")
{
    const Availability availability = Availability::fraction(0.9995);
    CHECK(toText(availability) == QStringLiteral("99.95 %"));
    const German german;
    CHECK(toText(availability) == QStringLiteral("99,95 %"));
    CHECK(toText(Bandwidth::mbps(1250)) == QStringLiteral("1,25 Gbps"));
    CHECK(shownAmount(1257.5, 2) == QStringLiteral("1.257,50"));
    CHECK(plainAmount(QStringLiteral("1.257,50")) == QStringLiteral("1257.50"));
    CHECK(parseBandwidth(QStringLiteral("1,25 Gbps"))->mbps() == 1250);
    CHECK(parseBandwidth(QStringLiteral("1.25 Gbps"))->mbps() == 1250);
    CHECK(!parseBandwidth(QStringLiteral("1.250,5 Mbps")));
    DesignRequirement requirement;
    requirement.rtt = Latency::milliseconds(2.5);
    CHECK(toLine(requirement, Design()).contains(QStringLiteral("2.5 ms")));
    const EnglishText english;
    CHECK(toText(availability) == QStringLiteral("99.95 %"));
}

TEST_CASE("findings have the same keys whatever the window speaks")
{
    for (const DesignTemplate& one : designTemplates()) {
        QStringList keys[2];
        for (int i = 0; i < 2; ++i) {
            std::optional<German> german;
            if (i == 1)
                german.emplace();
            const auto project = readProject(one.bytes).project;
            REQUIRE(project);
            const Catalogue catalogue = Catalogue::builtIn();
            const Analysis analysis = analyse(project->options.first(), catalogue);
            const Report report = checkRules(analysis, QDate(2026, 11, 24));
            for (const Finding& finding : report.findings)
                keys[i] << finding.key();
        }
        INFO(one.name.toStdString());
        CHECK(keys[0] == keys[1]);
    }
}

TEST_CASE("results as JSON are English whatever the window speaks")
{
    QByteArray written[2];
    for (int i = 0; i < 2; ++i) {
        std::optional<German> german;
        if (i == 1)
            german.emplace();
        WindowFixture f(QStringLiteral("3-expressroute-with-vpn-backup"));
        ExportCommands exports(f.document, f.runner, &f.window);
        const QString path = f.folder.filePath(QStringLiteral("results.json"));
        REQUIRE(exports.writeResults(path));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        written[i] = file.readAll();
        if (i == 1) {
            CHECK(QCoreApplication::translate("cost", "Port fee") == QStringLiteral("Portgebühr"));
            const EnglishText english;
            CHECK(QCoreApplication::translate("cost", "Port fee") == QStringLiteral("Port fee"));
        }
    }
    CHECK(written[0].size() > 1000);
    CHECK(written[0] == written[1]);
}
