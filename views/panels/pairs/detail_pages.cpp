// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/pairs/detail_pages.h"
#include "views/theme/fonts.h"
#include "views/theme/metrics.h"
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <algorithm>

namespace {
constexpr int pageWidth = 250;                           ///< below it sentences wrap too often
}

DetailPages::DetailPages(QWidget* parent)
    : QWidget(parent), m_bar(new QWidget(this)), m_barLayout(new QHBoxLayout(m_bar)), m_choice(new QButtonGroup(this)), m_row(new QSplitter(this))
{
    m_barLayout->setContentsMargins(0, 0, 0, 0);
    m_barLayout->setSpacing(2);
    m_row->setHandleWidth(1);
    m_row->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_row);
    connect(m_choice, &QButtonGroup::idClicked, this, [this](int button) {
        m_chosen = button * m_atOnce;
        arrange();
    });
}

void DetailPages::addPage(const QString& shortTitle, const QString& title, QWidget* content)
{
    auto* page = new QWidget(m_row);
    auto* label = new QLabel(title, page);
    label->setFont(::font(TextRole::CaptionStrong));
    label->setObjectName(QStringLiteral("pageTitle"));
    label->setProperty("role", "secondary");
    label->setContentsMargins(Metrics::spaceMedium, Metrics::spaceSmall, Metrics::space, Metrics::spaceSmall);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(label);
    layout->addWidget(content, 1);
    m_row->addWidget(page);
    m_row->setStretchFactor(m_row->count() - 1, 1);
    m_pages << page;
    m_shortTitles << shortTitle;
    m_atOnce = 0;                                        // the buttons are made anew
    arrange();
}

int DetailPages::pagesAtOnce() const
{
    const int fitting = std::clamp(width() / pageWidth, 1, std::max(1, int(m_pages.size())));
    return fitting == 3 && m_pages.size() == 4 ? 2 : fitting;            // two and two, not three and one
}

void DetailPages::showPage(int page)
{
    m_chosen = page;
    arrange();
}

void DetailPages::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DetailPages::arrange()
{
    if (const int atOnce = pagesAtOnce(); atOnce != m_atOnce) {
        m_atOnce = atOnce;
        for (QAbstractButton* button : m_choice->buttons()) {
            m_choice->removeButton(button);
            button->deleteLater();
            button->hide();
        }
        for (int first = 0, id = 0; first < m_pages.size() && atOnce < m_pages.size(); first += atOnce, ++id) {
            auto* button = new QToolButton(m_bar);
            button->setText(m_shortTitles.mid(first, atOnce).join(QStringLiteral(" · ")));
            if (atOnce == 1)                             // all of them fit
                button->setFont(::font(TextRole::Caption));
            button->setCheckable(true);
            button->setFocusPolicy(Qt::TabFocus);
            m_choice->addButton(button, id);
            m_barLayout->addWidget(button);
            button->show();
        }
        m_bar->setVisible(atOnce < m_pages.size());
    }
    const int group = m_chosen / m_atOnce;
    if (QAbstractButton* button = m_choice->button(group))
        button->setChecked(true);
    bool isOther = false;
    for (int i = 0; i < m_pages.size(); ++i) {
        const bool isShown = i / m_atOnce == group;
        isOther = isOther || m_pages[i]->isHidden() == isShown;
        m_pages[i]->setVisible(isShown);
        m_pages[i]->findChild<QLabel*>(QStringLiteral("pageTitle"), Qt::FindDirectChildrenOnly)->setVisible(m_atOnce > 1);   // the button says it
    }
    if (isOther)
        m_row->setSizes(QList<int>(m_pages.size(), 1000));               // all alike
    emit arranged();
}
