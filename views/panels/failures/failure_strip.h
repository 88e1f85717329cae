// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QWidget>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "views/panels/failures/failure_severity.h"
#include <functional>
#include <vector>
#endif

/// One failure of the strip.
struct FailureBar
{
    FailureSeverity severity = FailureSeverity::Harmless;
    double share = 0;                            ///< 0 … 1 within its severity: higher is worse
};

/// All failures side by side, a thin column each; severity is height and colour. Where there are more failures than pixels a
/// column stands for several and shows the worst. Left and Right walk, Enter chooses.
class FailureStrip : public QWidget
{
    Q_OBJECT
public:
    explicit FailureStrip(QWidget* parent = nullptr);

    /// `text` says what a bar is, for its tooltip and for screen readers.
    void setBars(std::vector<FailureBar> bars, std::function<QString(int)> text);
    void setCurrent(int index);                  ///< −1 for none
    int current() const { return m_current; }
    int hovered() const { return m_hovered; }
    void setDimmed(bool isDimmed);

    int indexAt(const QPoint& position) const;   ///< −1 beside the bars
    QRectF barRect(int index) const;
    QSize sizeHint() const override;

signals:
    void hoveredChanged(int index);              ///< −1: the mouse has left
    void currentMoved(int index);                ///< by keyboard
    void chosen(int index);                      ///< by a click or Enter

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    int columns() const;
    int columnOf(int index) const;
    int firstOf(int column) const;
    double columnWidth() const;
    int worstOf(int column) const;
    void setHovered(int index);

    std::vector<FailureBar> m_bars;
    std::function<QString(int)> m_text;
    int m_current = -1;
    int m_hovered = -1;
    bool m_isDimmed = false;
};
