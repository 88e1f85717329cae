// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QAbstractButton>
#include <QPixmap>

/// A card of the start page: a picture, a title and what is said about it. A button like any other: Space and Enter press it,
/// arrows go on to the next one.
class StartCard : public QAbstractButton
{
    Q_OBJECT
public:
    static constexpr QSize pictureSize{228, 116};
    static constexpr QSize cardSize{228, 190};

    /// `detail` takes two lines, `footer` one; the end of what does not fit is in the tool tip.
    StartCard(const QString& title, const QString& detail, const QString& footer, QWidget* parent);

    /// Until then, and where there is none, the icon stands in its place.
    void setPicture(const QPixmap& picture);
    bool hasPicture() const { return !m_picture.isNull(); }
    void setIconName(const QString& name, bool isAlarming);
    QString detail() const { return m_detail; }

    /// A cross in the corner, and the Delete key, ask for the card to go.
    void setRemovable(const QString& what);

    QSize sizeHint() const override { return cardSize; }

signals:
    void removeRequested();
    void arrowPressed(int key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_detail;
    QString m_footer;
    QPixmap m_picture;
    QString m_icon;
    bool m_isAlarming = false;
    bool m_isRemovable = false;
};
