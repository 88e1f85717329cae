// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/inspector/fold_section.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

FoldSection::FoldSection(QWidget* parent) : QWidget(parent), m_head(new QToolButton(this)), m_body(new QWidget(this))
{
    m_head->setObjectName(QStringLiteral("foldHead"));
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setIcon(icon(QStringLiteral("chevron-right")));
    m_head->setIconSize({12, 12});
    m_head->setFont(::font(TextRole::CaptionStrong));
    m_head->setFocusPolicy(Qt::TabFocus);
    auto* inner = new QVBoxLayout(m_body);
    inner->setContentsMargins(0, 4, 0, 0);
    inner->setSpacing(7);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    m_body->hide();
    connect(m_head, &QToolButton::clicked, this, [this] {
        setOpen(!m_isOpen);
        emit toggledByUser(m_isOpen);
    });
}

void FoldSection::setTitle(const QString& title)
{
    m_head->setText(title);
    m_head->setAccessibleName(title);
}

void FoldSection::setOpen(bool isOpen)
{
    if (isOpen == m_isOpen)
        return;
    m_isOpen = isOpen;
    m_head->setIcon(icon(isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    if (isOpen && !std::exchange(m_wasOpen, true))
        emit openedFirst();
    m_body->setVisible(isOpen);
}
