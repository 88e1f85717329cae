// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/error.h"
#include <QDialog>
#include <QList>

/// All that is wrong with a file, with lines and places, and what it means for what is open.
class ErrorListDialog : public QDialog
{
    Q_OBJECT
public:
    ErrorListDialog(const QString& title, const QString& explanation, const QList<Error>& errors, QWidget* parent);
};
