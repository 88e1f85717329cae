// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/figures/figure_splitter.h"
#include <algorithm>

FigureSplitter::FigureSplitter(int wanted, int least, QWidget* parent) : QSplitter(parent), m_wanted(wanted), m_least(least)
{
    setChildrenCollapsible(false);
    setHandleWidth(1);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isMoved = true; });
}

void FigureSplitter::setWanted(int wanted)
{
    m_wanted = wanted;
    share();
}

void FigureSplitter::resetArrangement()
{
    m_isMoved = false;
    share();
}

void FigureSplitter::share()
{
    if (m_isMoved)
        return;
    const int table = std::clamp(width() - m_least, 0, m_wanted);
    setSizes({table, width() - table});
}

void FigureSplitter::resizeEvent(QResizeEvent* event)
{
    share();
    QSplitter::resizeEvent(event);
}
