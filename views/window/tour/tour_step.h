// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/analysis/analysis.h"
#include "model/document/document.h"
#endif
#include <QList>
#include <QRect>
#include <QString>
#include <functional>

class AnalysisRunner;
class CanvasView;
class FindingsPanel;
class LinksPanel;
class OptionBar;
class PalettePanel;
class QTabWidget;
class WhyPanel;

/// What the tour shows and what its steps look at: the real things of the window.
struct TourParts
{
    Document& document;
    AnalysisRunner& runner;
    CanvasView& canvas;
    PalettePanel& palette;
    OptionBar& options;
    QTabWidget& live;
    LinksPanel& links;
    FindingsPanel& findings;
    WhyPanel& why;
    std::function<void(const FigureKey&)> explain;
};

/// A part of a widget that the card stands beside.
struct TourPlace
{
    QWidget* widget = nullptr;
    QRect part;                                          ///< in its coordinates
};

/// One thing to do by oneself. It is done when the design, the figures or the window say so, whoever did it and however.
struct TourStep
{
    QString key;
    QString title;
    std::function<QString()> text;                       ///< with the figures as they are now
    std::function<TourPlace()> place;
    std::function<bool()> isDone;
    std::function<void()> doIt;                          ///< by the same verbs as a person's gestures
    std::function<void()> begin = [] {};                 ///< when somebody comes to it
};

QList<TourStep> tourSteps(const TourParts& parts);
