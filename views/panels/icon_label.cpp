// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/icon_label.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include <QPainter>

IconLabel::IconLabel(const QString& name, int pixels, QWidget* parent) : QWidget(parent), m_name(name)
{
    setFixedSize(pixels, pixels);
}

void IconLabel::setIcon(const QString& name, bool isAlarming)
{
    m_name = name;
    m_isAlarming = isAlarming;
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_name, m_isAlarming ? theme().broken.ink : theme().textSecondary);
}
