// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QFrame>
#include <functional>

class QHBoxLayout;
class QLabel;

/// A quiet line above the canvas: something to know that stops nobody, with at most a few buttons.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    struct Choice
    {
        QString text;
        std::function<void()> act;
    };

    explicit NoticeBar(QWidget* parent = nullptr);
    /// Every choice, and the cross, closes the bar.
    void show(const QString& text, const QString& detail = {}, const QList<Choice>& choices = {});
    QString text() const;

private:
    QLabel* m_text;
    QHBoxLayout* m_buttons;
};
