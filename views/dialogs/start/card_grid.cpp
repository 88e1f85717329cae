// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/start/card_grid.h"
#include <algorithm>

namespace {
constexpr int cardGridGap = 12;
}

void CardGrid::setCards(const QList<StartCard*>& cards)
{
    for (StartCard* card : std::as_const(m_cards)) {
        card->hide();                                    // one of them may be what asked for it
        card->deleteLater();
    }
    m_cards = cards;
    for (StartCard* card : std::as_const(m_cards)) {
        card->setParent(this);
        card->show();
    }
    place();
}

void CardGrid::resizeEvent(QResizeEvent*)
{
    place();
}

void CardGrid::place()
{
    const QSize step = StartCard::cardSize + QSize(cardGridGap, cardGridGap);
    const int columns = std::max(1, (width() + cardGridGap) / step.width());
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards[i]->move(i % columns * step.width(), i / columns * step.height());
    const int rows = (int(m_cards.size()) + columns - 1) / columns;
    setFixedHeight(std::max(0, rows * step.height() - cardGridGap));
}
