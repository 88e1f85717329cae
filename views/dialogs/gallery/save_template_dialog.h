// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/design/project.h"
#endif
#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

/// Asks for title and reason of the user's own template, and writes it into the folder. A template of the same name is
/// replaced only on a second press of the button, which says so.
class SaveTemplateDialog : public QDialog
{
    Q_OBJECT
public:
    SaveTemplateDialog(const Project& project, const QString& folder, QWidget* parent = nullptr);

signals:
    void saved(const QString& path);

private:
    void save();
    void ask(const QString& text, bool isReplacing);
    Project m_project;
    QString m_folder;
    QLineEdit* m_title;
    QLineEdit* m_reason;
    QLabel* m_note;
    QPushButton* m_save;
    bool m_isReplacing = false;
};
