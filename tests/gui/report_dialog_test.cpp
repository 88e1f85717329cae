// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/read.h"
#include "model/io/templates.h"
#include "tests/catch.h"
#include "views/window/report_dialog.h"
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace {
struct OpenReport
{
    OpenReport() : document(Catalogue::builtIn())
    {
        document.startFrom(*readProject(findTemplate(QStringLiteral("migration-vpn-to-expressroute"))->bytes).project);
        dialog = new ReportDialog(document, Catalogue::builtIn().prices());
    }
    ~OpenReport() { delete dialog; }

    Document document;
    QPointer<ReportDialog> dialog;
    QTemporaryDir folder;
};
}

TEST_CASE("the dialog writes the report that is chosen, without holding up the window")
{
    OpenReport open;
    open.dialog->findChild<QListWidget*>(QStringLiteral("reportOptions"))->item(1)->setCheckState(Qt::Unchecked);
    QSignalSpy written(open.dialog, &ReportDialog::written);
    const QString path = open.folder.filePath("r.md");
    REQUIRE(open.dialog->make(path, open.folder.filePath("tables")));
    CHECK(open.dialog->isMaking());
    CHECK_FALSE(QFile::exists(path));
    REQUIRE(written.wait(60000));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.contains("VPN today"));
    CHECK_FALSE(text.contains("Circuit ordered"));
    CHECK(QFile::exists(open.folder.filePath("tables/comparison.csv")));
}

TEST_CASE("the dialog of the report says what is to be mended")
{
    OpenReport open;
    auto* error = open.dialog->findChild<QLabel*>(QStringLiteral("reportError"));
    CHECK_FALSE(open.dialog->make(open.folder.filePath("r.docx")));
    CHECK(error->text().contains(".pdf, .html or .md"));
    open.dialog->findChild<QLineEdit*>(QStringLiteral("reportLogo"))->setText("/nowhere.png");
    CHECK_FALSE(open.dialog->make(open.folder.filePath("r.md")));
    CHECK(error->text().startsWith("The logo: "));
    open.dialog->findChild<QLineEdit*>(QStringLiteral("reportLogo"))->clear();
    auto* options = open.dialog->findChild<QListWidget*>(QStringLiteral("reportOptions"));
    for (int i = 0; i < options->count(); ++i)
        options->item(i)->setCheckState(Qt::Unchecked);
    CHECK_FALSE(open.dialog->make(open.folder.filePath("r.md")));
    CHECK(error->text().contains("Tick an option"));
    options->item(0)->setCheckState(Qt::Checked);
    REQUIRE(open.dialog->make(open.folder.filePath("missing/r.md")));
    for (int i = 0; i < 600 && open.dialog->isMaking(); ++i)
        QSignalSpy(open.dialog, &ReportDialog::written).wait(100);
    CHECK(error->text().contains("cannot be written"));
    CHECK(QDir(open.folder.path()).isEmpty());
}

TEST_CASE("a report that is being made is given up with its dialog")
{
    OpenReport open;
    REQUIRE(open.dialog->make(open.folder.filePath("r.html")));
    delete open.dialog;
    CHECK(QDir(open.folder.path()).isEmpty());
}
