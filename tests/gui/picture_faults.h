// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/scene.h"
#include <QStringList>

/// What is wrong with a drawing, each with the ids it is about.
struct PictureFaults
{
    QStringList linksThroughBoxes;
    QStringList labelsOnLabels;
    QStringList labelsOnBoxes;
    QStringList missingLabels;               ///< no room was found
    int crossings = 0;                       ///< of links that share no end

    bool isFaultless() const { return linksThroughBoxes.isEmpty() && labelsOnLabels.isEmpty() && labelsOnBoxes.isEmpty(); }
    QString text() const;
};

/// By looking at every pair; badges count as labels, lines of shared risks do not count.
PictureFaults faultsOf(const Scene& scene);
