// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QDialog>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/rules/fix_all.h"
#endif

/// What mending all findings of one kind would change, before it is done, and which of them it leaves.
class FixAllDialog : public QDialog
{
    Q_OBJECT
public:
    FixAllDialog(const Design& before, const FixedAll& all, const Rule& rule, QWidget* parent);
};
