// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/empty_state.h"
#include "views/panels/icon_label.h"
#include "views/theme/fonts.h"
#include "views/theme/metrics.h"
#include <QLabel>
#include <QVBoxLayout>

namespace {
constexpr int textWidth = 460;
}

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
    words->setFont(::font(TextRole::Body));
    words->setFixedSize(textWidth, words->heightForWidth(textWidth));    // a layout that aligns it would ask for one line
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Metrics::space);
    layout->addStretch();
    layout->addWidget(new IconLabel(iconName, 28, this), 0, Qt::AlignHCenter);
    layout->addWidget(heading);
    layout->addWidget(words, 0, Qt::AlignHCenter);
    layout->addStretch();
}
