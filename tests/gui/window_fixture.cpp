// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/window_fixture.h"
#include "model/design/kind_info.h"
#include "tests/catch.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/inspector/field_row.h"
#include "views/panels/inspector/fold_section.h"
#include "views/theme/theme.h"
#include "views/window/file_commands.h"
#include "views/window/settings.h"
#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

namespace {
struct FirstStart
{
    FirstStart()
    {
        QFile::remove(settingsPath());
        applyTheme(*qApp, ThemeName::Light);
    }
};

Document& prepared(Document& document)
{
    const FirstStart start;
    return document;
}
}

QString fixturePath(const QString& name)
{
    return QStringLiteral(LANDBRIDGE_SOURCE_DIR "/tests/formats/v1/%1.landbridge.json").arg(name);
}

WindowFixture::WindowFixture(const QString& name) : window(prepared(document), runner)
{
    window.resize(1400, 900);
    window.show();
    if (!name.isEmpty())
        REQUIRE(window.files().open(fixturePath(name)));
    settle();
}

void WindowFixture::settle()
{
    REQUIRE(runner.waitUntilCurrent(20000));
}

void WindowFixture::select(const QString& id)
{
    window.canvas().select({ObjectId(id)});
}

QWidget* WindowFixture::rowWidget(const QString& key)
{
    if (auto* fold = child<FoldSection>(QStringLiteral("reviewFields")); fold && !child<QWidget>(QStringLiteral("inspector"))->findChild<QWidget*>(QStringLiteral("row:") + key))
        fold->setOpen(true);
    QWidget* found = child<QWidget>(QStringLiteral("inspector"))->findChild<QWidget*>(QStringLiteral("row:") + key);
    INFO(key.toStdString());
    REQUIRE(found);
    return found;
}

FieldRow* WindowFixture::row(const QString& key)
{
    return static_cast<FieldRow*>(rowWidget(key));
}

void WindowFixture::type(const QString& key, const QString& text)
{
    auto* line = editor<QLineEdit>(key);
    REQUIRE(line);
    line->setFocus();
    line->selectAll();
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Backspace);
    else
        QTest::keyClicks(line, text);
}

QJsonValue WindowFixture::value(const QString& id, const QString& key) const
{
    const auto kind = document.design().kindOf(ObjectId(id));
    const Field* field = kind ? findField(*info(*kind).fields, key) : nullptr;
    return field ? field->get(*document.design().find(ObjectId(id))) : QJsonValue(QJsonValue::Null);
}

void onNextDialog(std::function<void(QWidget*)> act)
{
    QTimer::singleShot(0, qApp, [act = std::move(act)] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (dialog)
            act(dialog);
        else
            onNextDialog(act);
    });
}

void pressButton(QWidget* box, const QString& text)
{
    for (auto* button : box->findChildren<QAbstractButton*>())
        if (QString(button->text()).remove(QLatin1Char('&')) == text) {
            button->click();
            return;
        }
    FAIL("no button " << text.toStdString());
}
