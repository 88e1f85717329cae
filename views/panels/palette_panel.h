// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QListWidget>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/design/kind_info.h"
#endif

/// The kinds that can be put on the canvas, by group. Dragging carries the kind (kindMimeType); Enter or a double click asks
/// for it in the middle of the canvas.
class PalettePanel : public QListWidget
{
    Q_OBJECT
public:
    explicit PalettePanel(QWidget* parent = nullptr);

    /// The row of a kind, nullptr when the palette does not offer it.
    QListWidgetItem* itemOf(ObjectKind kind) const;
    QSize sizeHint() const override;

signals:
    void kindActivated(ObjectKind kind);

protected:
    QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override;
    QStringList mimeTypes() const override;
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent* event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;

private:
    void fill();
    void activate(QListWidgetItem* item);
};

/// The heading of a palette group, translated; empty for Hidden.
QString paletteGroupLabel(PaletteGroup group);
