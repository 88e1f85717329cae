// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QWidget>

class QToolButton;
class QVBoxLayout;

/// Fields under a heading that folds them away. What is inside is made when it is opened first.
class FoldSection : public QWidget
{
    Q_OBJECT
public:
    explicit FoldSection(QWidget* parent);

    void setTitle(const QString& title);
    bool isOpen() const { return m_isOpen; }
    void setOpen(bool isOpen);
    QWidget* body() const { return m_body; }             ///< has a vertical layout

signals:
    void openedFirst();                                  ///< make what is inside
    void toggledByUser(bool isOpen);

private:
    QToolButton* m_head;
    QWidget* m_body;
    bool m_isOpen = false;
    bool m_wasOpen = false;
};
