// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QComboBox>

/// A combo box that leaves the wheel to the panel it stands in, so that scrolling changes no value, that may be
/// narrower than its texts, and whose list shows notes beside them.
class QuietComboBox : public QComboBox
{
    Q_OBJECT
public:
    enum Role { NoteRole = Qt::UserRole + 100, RefusalRole };

    explicit QuietComboBox(QWidget* parent);
    void showPopup() override;
    /// Says below a row why it cannot be chosen, and greys it; empty: it can.
    void setRefusal(int row, const QString& reason);
    /// Whether what can be chosen must be known: the list is open, or keys may choose.
    bool isInUse() const;
    void setEditable(bool isEditable);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void opening();                                  ///< the list is about to be shown, or keys may choose from it

protected:
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};
