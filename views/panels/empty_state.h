// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QWidget>

/// What a panel shows while it has nothing: an icon, what is missing, and what to do.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString& iconName, const QString& title, const QString& text, QWidget* parent = nullptr);
};
