// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QDate>
#include <QDialog>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/rules/finding.h"
#endif

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

/// Why a finding is accepted, by whom and until when. It can be confirmed once there is a reason.
class WaiveDialog : public QDialog
{
    Q_OBJECT
public:
    /// `earlier` is the waiver that is to be renewed, nullptr for none; `who` stands there at first.
    WaiveDialog(const Finding& finding, const Waiver* earlier, const QString& who, QDate today, QWidget* parent);

    QString reason() const;
    QString who() const;
    std::optional<QDate> until() const;

private:
    QPlainTextEdit* m_reason;
    QLineEdit* m_who;
    QCheckBox* m_hasEnd;
    QDateEdit* m_until;
    QPushButton* m_waive;
};
