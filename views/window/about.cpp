// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/about.h"
#include "views/theme/metrics.h"
#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>
#include <QScrollArea>
#include <algorithm>

void showAboutDialog(const QString& catalogueDate, QWidget* window)
{
    const auto text = QCoreApplication::translate("About",
                                                  "<p>A desk for designing hybrid networks on Azure: draw the topology and read bandwidth, availability and security of every link.</p>"
                                                  "<p>Facts of the catalogue: %1. Composite service levels are computed from published ones; they are not commitments of Microsoft.</p>"
                                                  "<p>Free software under the GNU General Public License, version 3 or later. Drawn with Qt %2. Typeface: Inter (SIL Open Font License).</p>")
                          .arg(catalogueDate, QString::fromLatin1(qVersion()));
    auto* box = new QMessageBox(window);
    box->setObjectName(QStringLiteral("about"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QCoreApplication::translate("About", "About Landbridge"));
    box->setIconPixmap(QIcon(QStringLiteral(":/icons/landbridge.svg")).pixmap(64, 64));
    box->setText(QCoreApplication::translate("About", "<b>Landbridge %1</b>").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(text);
    box->open();
}

void showShortcutDialog(const QList<QAction*>& actions, QWidget* window)
{
    auto* dialog = new QDialog(window);
    dialog->setObjectName(QStringLiteral("shortcuts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("About", "Keyboard shortcuts"));
    dialog->resize(420, 560);
    QList<QAction*> sorted = actions;
    std::sort(sorted.begin(), sorted.end(), [](const QAction* a, const QAction* b) { return a->objectName() < b->objectName(); });
    auto* body = new QWidget;
    auto* grid = new QGridLayout(body);
    grid->setHorizontalSpacing(Metrics::spaceHuge);
    grid->setColumnStretch(0, 1);
    for (const QAction* action : sorted) {
        if (action->shortcut().isEmpty())
            continue;
        const int row = grid->rowCount();
        auto* keys = new QLabel(action->shortcut().toString(QKeySequence::NativeText));
        keys->setProperty("role", "secondary");
        grid->addWidget(new QLabel(action->text().remove(QLatin1Char('&')).remove(QStringLiteral("…"))), row, 0);
        grid->addWidget(keys, row, 1, Qt::AlignRight);
    }
    auto* scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    dialog->open();
}
