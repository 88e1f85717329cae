// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QWidget>

/// A drawing of the theme at a fixed size; it follows a change of theme by itself.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    IconLabel(const QString& name, int pixels, QWidget* parent = nullptr);
    void setIcon(const QString& name, bool isAlarming = false);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    bool m_isAlarming = false;
};
