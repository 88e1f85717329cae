// SPDX-License-Identifier: GPL-3.0-or-later
// How long the gallery of templates takes to open, until its first cards are painted, and until every picture and figure is
// there, with the longest turn of the event loop meanwhile. Prints; asserts nothing. Goal: it opens within 300 ms.

#include "model/io/user_templates.h"
#include "views/dialogs/gallery/template_gallery.h"
#include "views/theme/theme.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QStandardPaths>
#include <algorithm>
#include <cstdio>

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    applyTheme(application, ThemeName::Light);
    Catalogue::builtIn();
    const PriceList& prices = Catalogue::builtIn().prices();
    for (int run = 1; run <= 3; ++run) {                     // the first reads the templates, as a first start does
        QElapsedTimer timer;
        timer.start();
        TemplateGallery gallery(Catalogue::builtIn(), prices, userTemplatesFolder(), GalleryPurpose::StartNew);
        gallery.setAttribute(Qt::WA_DeleteOnClose, false);
        gallery.show();
        const double shown = double(timer.nsecsElapsed()) / 1e6;
        gallery.findChild<QListView*>(QStringLiteral("galleryCards"))->viewport()->repaint();
        const double painted = double(timer.nsecsElapsed()) / 1e6;
        double longest = 0;
        while (!gallery.isDrawn()) {
            QElapsedTimer turn;
            turn.start();
            QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 1);
            longest = std::max(longest, double(turn.nsecsElapsed()) / 1e6);
        }
        std::printf("gallery, opening %d: shown in %.0f ms, cards painted in %.0f ms, all pictures and figures in %.0f ms, longest turn %.0f ms\n", run, shown, painted, double(timer.nsecsElapsed()) / 1e6, longest);
    }
    return 0;
}
