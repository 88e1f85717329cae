// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/inspector/quiet_combo_box.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace {
constexpr int fieldHeight = 28;

constexpr int widestList = 460;
constexpr int noteGap = 36;

/// Text on the left, note in the placeholder colour on the right, a warning sign where something speaks against it; below a row
/// that cannot be chosen, why.
class ComboRowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem plain = option;
        plain.state &= ~QStyle::State_HasFocus;              // the wash of the chosen row is sign enough
        const QString refusal = index.data(QuietComboBox::RefusalRole).toString();
        const int line = lineHeight(option);
        if (!refusal.isEmpty())
            plain.rect.setHeight(line);
        QStyledItemDelegate::paint(painter, plain, index);
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(plain.rect.adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight, index.data(QuietComboBox::NoteRole).toString());
        if (refusal.isEmpty())
            return;
        painter->save();
        painter->setFont(::font(TextRole::Caption));
        painter->drawText(reasonPlace(option.rect, line), Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeft, refusal);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QString note = index.data(QuietComboBox::NoteRole).toString();
        const QString refusal = index.data(QuietComboBox::RefusalRole).toString();
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), lineHeight(option)));
        if (!note.isEmpty())
            size.rwidth() += option.fontMetrics.horizontalAdvance(note) + noteGap;
        if (refusal.isEmpty())
            return size;
        const QRect place = reasonPlace(QRect(0, 0, widestList - scrollBar, 1000), 0);
        const QRect text = QFontMetrics(::font(TextRole::Caption)).boundingRect(place, Qt::TextWordWrap, refusal);
        return {widestList - scrollBar, size.height() + text.height() + 4};
    }

private:
    static constexpr int scrollBar = 24;
    static int lineHeight(const QStyleOptionViewItem& option) { return option.fontMetrics.height() + 8; }
    static QRect reasonPlace(const QRect& row, int top) { return row.adjusted(4, top, -10, 0); }
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
    emit opening();
    const int widest = view()->sizeHintForColumn(0) + 24;
    view()->setMinimumWidth(std::clamp(widest, width(), std::max(width(), widestList)));
    QComboBox::showPopup();
}

bool QuietComboBox::isInUse() const
{
    return hasFocus() || view()->isVisible() || (lineEdit() && lineEdit()->hasFocus());
}

void QuietComboBox::focusInEvent(QFocusEvent* event)
{
    emit opening();
    QComboBox::focusInEvent(event);
}

void QuietComboBox::setRefusal(int row, const QString& reason)
{
    auto* rows = qobject_cast<QStandardItemModel*>(model());
    QStandardItem* item = rows ? rows->item(row) : nullptr;
    if (!item || item->data(RefusalRole).toString() == reason)
        return;
    item->setData(reason.isEmpty() ? QVariant() : QVariant(reason), RefusalRole);
    item->setEnabled(reason.isEmpty());
    item->setData(reason.isEmpty() ? QVariant() : QVariant(reason), Qt::ToolTipRole);
    item->setData(reason.isEmpty() ? QVariant() : QVariant(reason), Qt::AccessibleDescriptionRole);
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
