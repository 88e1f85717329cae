// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QWidget>

/// The heading of a panel that stands alone; nothing where the panel's tab already names it.
class PanelTitle : public QWidget
{
    Q_OBJECT
public:
    PanelTitle(const QString& text, QWidget* parent);
    void setShown(bool isShown);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    bool m_isShown = true;
};
