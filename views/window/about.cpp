// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/about.h"
#include <QCoreApplication>
#include <QMessageBox>

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
