// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QHash>
#include <QList>
#include <QPixmap>
#include <QPointer>
#include <QTimer>
#include <functional>

class Catalogue;
class StartCard;

/// Draws the pictures of cards, one an event-loop turn, so that the page is there at once. What was drawn is kept by its key
/// until the theme changes.
class StartPictures : public QObject
{
    Q_OBJECT
public:
    /// A picture, or nothing when there is none to be had; its size is that of a card's.
    using Draw = std::function<QPixmap()>;

    explicit StartPictures(QObject* parent = nullptr);
    void ask(StartCard* card, const QString& key, const Draw& draw);
    void clear();                                        ///< forgets what was drawn and what is to be drawn
    bool isDone() const { return m_wanted.isEmpty(); }

private:
    void drawNext();
    struct Wanted
    {
        QPointer<StartCard> card;
        QString key;
        Draw draw;
    };
    QList<Wanted> m_wanted;
    QHash<QString, QPixmap> m_drawn;
    QTimer m_turn;
};

/// The picture of a design file: of the design in it, or of a picture that carries one; nothing of what cannot be read.
QPixmap pictureOfFile(const QString& path, const Catalogue& catalogue, qreal pixelRatio);
