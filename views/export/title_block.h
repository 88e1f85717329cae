// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "views/canvas/paint_style.h"
#include <QImage>

/// Who and what a drawing is: the box in the corner of an engineering drawing, and the head of a report. What is empty is left out.
struct TitleBlock
{
    QString organisation;
    QString project;
    QString option;
    QString author;
    QString version;
    QString classification;                  ///< "Internal"
    QString date;                            ///< as it is to be read
    QImage logo;                             ///< of the organisation; may be null

    bool isEmpty() const;
};

/// The logo of a PNG, JPEG or SVG file, large enough to print. Fails when it cannot be read.
Result<QImage> readLogo(const QString& path);

/// Pixels at 100 %; empty when there is nothing to tell.
QSizeF titleBlockSize(const TitleBlock& block);
/// In the rectangle of that size whose top left corner is the origin.
void paintTitleBlock(QPainter& painter, const TitleBlock& block, const PaintStyle& style);
