// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/inspector/quiet_combo_box.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace {
constexpr int fieldHeight = 28;

/// Text on the left, note in the placeholder colour on the right, a warning sign where something speaks against it.
class ComboRowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem plain = option;
        plain.state &= ~QStyle::State_HasFocus;              // the wash of the chosen row is sign enough
        QStyledItemDelegate::paint(painter, plain, index);
        const QString note = index.data(QuietComboBox::NoteRole).toString();
        if (note.isEmpty())
            return;
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight, note);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QString note = index.data(QuietComboBox::NoteRole).toString();
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), option.fontMetrics.height() + 8));
        if (!note.isEmpty())
            size.rwidth() += option.fontMetrics.horizontalAdvance(note) + 36;
        return size;
    }
};
}

QuietComboBox::QuietComboBox(QWidget* parent) : QComboBox(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
    setIconSize({16, 16});
    view()->setIconSize({16, 16});
    setItemDelegate(new ComboRowDelegate(this));
}

void QuietComboBox::showPopup()
{
    const int widest = view()->sizeHintForColumn(0) + 24;
    view()->setMinimumWidth(std::clamp(widest, width(), 460));
    QComboBox::showPopup();
}

/// Dressed as a text field: Fusion's raised button would stand out among them.
void QuietComboBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isActive = hasFocus() || (lineEdit() && lineEdit()->hasFocus());
    painter.setPen(QPen(isActive ? theme().accent : theme().borderStrong, 1));
    painter.setBrush(isEnabled() ? theme().surface : theme().window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radius, Metrics::radius);
    const QRect arrow(width() - 22, (height() - 14) / 2, 14, 14);
    paintIcon(painter, arrow, QStringLiteral("chevron-down"), theme().textSecondary);
    if (isEditable())
        return;
    const QString text = currentIndex() < 0 ? placeholderText() : currentText();
    const bool isQuiet = currentIndex() < 0 || !isEnabled() || property("isDefault").toBool();
    painter.setPen(isQuiet ? theme().textSecondary : theme().textPrimary);
    int left = 8;
    if (const QIcon drawing = itemIcon(currentIndex()); !drawing.isNull()) {
        drawing.paint(&painter, QRect(left, (height() - 16) / 2, 16, 16));
        left += 22;
    }
    const QRect place(left, 0, arrow.left() - left - 4, height());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

QSize QuietComboBox::sizeHint() const
{
    return {QComboBox::sizeHint().width(), fieldHeight};
}

QSize QuietComboBox::minimumSizeHint() const
{
    return {80, fieldHeight};
}

void QuietComboBox::resizeEvent(QResizeEvent* event)
{
    QComboBox::resizeEvent(event);
    if (lineEdit())
        lineEdit()->setGeometry(1, 1, width() - 26, height() - 2);
}

void QuietComboBox::setEditable(bool isEditable)
{
    QComboBox::setEditable(isEditable);
    if (!lineEdit())
        return;
    lineEdit()->setFrame(false);
    lineEdit()->setStyleSheet(QStringLiteral("QLineEdit { border: none; background: transparent; padding: 0 7px; }"));
}

void QuietComboBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}
