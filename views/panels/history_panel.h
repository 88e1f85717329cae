// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QWidget>

class Document;
class QUndoView;

/// The steps that were done, the latest last, with those that redo would bring back. A click goes there.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPanel(Document& document, QWidget* parent = nullptr);

private:
    void markSaved();

    Document& m_document;
    QUndoView* m_steps;
};
