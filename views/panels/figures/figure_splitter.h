// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QSplitter>

/// A table beside what it tells of the chosen row. The table has the width its columns need, the side the rest, until a
/// person moves the divider.
class FigureSplitter : public QSplitter
{
    Q_OBJECT
public:
    /// `wanted` is the width of the table where there is room, `least` that of the side where there is not.
    FigureSplitter(int wanted, int least, QWidget* parent = nullptr);

    /// Another table, another width; a divider moved by a person stays.
    void setWanted(int wanted);

    QByteArray arrangement() const { return m_isMoved ? saveState() : QByteArray(); }
    void restoreArrangement(const QByteArray& arrangement) { m_isMoved = !arrangement.isEmpty() && restoreState(arrangement); }
    void resetArrangement();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void share();
    int m_wanted;
    int m_least;
    bool m_isMoved = false;
};
