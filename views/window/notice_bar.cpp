// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/notice_bar.h"
#include "views/panels/icon_label.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent), m_text(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("notices"));
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setIconSize({14, 14});
    close->setToolTip(tr("Close this notice"));
    close->setAccessibleName(tr("Close this notice"));
    close->setFocusPolicy(Qt::TabFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::spaceMedium, Metrics::spaceSmall, Metrics::spaceSmall, Metrics::spaceSmall);
    layout->setSpacing(Metrics::space);
    layout->addWidget(new IconLabel(QStringLiteral("info"), 16, this));
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::show(const QString& text, const QString& detail, const QList<Choice>& choices)
{
    m_text->setText(text);
    m_text->setToolTip(detail);
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->setParent(nullptr);              // it may be the one that was pressed
        item->widget()->deleteLater();
        delete item;
    }
    for (const Choice& choice : choices) {
        auto* button = new QPushButton(choice.text, this);
        button->setFocusPolicy(Qt::TabFocus);            // it stops nobody who is typing
        m_buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, act = choice.act] {
            hide();
            act();
        });
    }
    QWidget::show();
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}
