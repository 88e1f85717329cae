// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/dialogs/start/start_card.h"
#include <QList>
#include <QWidget>

/// Cards in rows, as many to a row as fit.
class CardGrid : public QWidget
{
    Q_OBJECT
public:
    explicit CardGrid(QWidget* parent = nullptr) : QWidget(parent) {}
    void setCards(const QList<StartCard*>& cards);       ///< takes them, and deletes those it had
    const QList<StartCard*>& cards() const { return m_cards; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    QList<StartCard*> m_cards;
};
