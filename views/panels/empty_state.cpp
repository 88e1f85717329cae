// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/empty_state.h"
#include "views/panels/icon_label.h"
#include "views/theme/fonts.h"
#include "views/theme/metrics.h"
#include <QLabel>
#include <QVBoxLayout>

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& text, QWidget* parent) : QWidget(parent)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* heading = new QLabel(title, this);
    heading->setFont(::font(TextRole::BodyStrong));
    heading->setAlignment(Qt::AlignCenter);
    auto* words = new QLabel(text, this);
    words->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    words->setWordWrap(true);
    words->setProperty("role", "secondary");
    words->setFixedWidth(440);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Metrics::space);
    layout->addStretch();
    layout->addWidget(new IconLabel(iconName, 28, this), 0, Qt::AlignHCenter);
    layout->addWidget(heading);
    layout->addWidget(words, 0, Qt::AlignHCenter);
    layout->addStretch();
}
