// SPDX-License-Identifier: GPL-3.0-or-later
// Work that crashed processes left behind: one copy after the other is offered, until each is recovered or discarded, or the
// notice is closed; then the rest is offered at the next start.

#include "model/document/autosave.h"
#include "views/window/file_commands.h"
#include "views/window/main_window.h"
#include "views/window/notice_bar.h"

void MainWindow::offerRecovery(const QList<Recovery>& recoveries)
{
    if (recoveries.isEmpty())
        return;
    const Recovery recovery = recoveries.first();
    const QList<Recovery> others = recoveries.mid(1);
    const QString time = QLocale().toString(recovery.time, QLocale::ShortFormat);
    QString text = tr("Landbridge ended unexpectedly. Unsaved work on “%1” from %2 can be recovered.").arg(recovery.name, time);
    if (others.size() == 1)
        text += tr(" There is one more.");
    else if (others.size() > 1)
        text += tr(" There are %1 more.").arg(others.size());
    QList<NoticeBar::Choice> choices{{tr("Recover"), [this, recovery, others, recoveries] {
                                          if (!m_files->mayLeave()) {
                                              offerRecovery(recoveries);
                                              return;
                                          }
                                          const QList<Error> errors = Autosave::recover(recovery, m_document);
                                          if (errors.isEmpty())
                                              showOpened();
                                          else
                                              m_notices->show(tr("The work on “%1” could not be recovered. %2").arg(recovery.name, errors.first().message), errors.first().where);
                                          if (m_notices->text().isEmpty())
                                              offerRecovery(others);
                                      }},
                                     {tr("Discard"), [this, recovery, others] {
                                          Autosave::discard(recovery);
                                          offerRecovery(others);
                                      }}};
    if (!others.isEmpty())
        choices << NoticeBar::Choice{tr("Show the next"), [this, recovery, others] { offerRecovery(others + QList<Recovery>{recovery}); }};
    m_notices->show(text, recovery.originalPath, choices);
}
