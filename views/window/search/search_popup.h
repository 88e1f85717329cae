// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/window/search/search_list.h"
#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

/// The field over the window in which everything can be found and done by typing. It knows no design: its owner fills the index before
/// it opens, and does what is chosen.
class SearchPopup : public QFrame
{
    Q_OBJECT
public:
    explicit SearchPopup(QWidget* window);

    SearchIndex& index() { return m_index; }
    void setLately(const QStringList& used) { m_lately = used; }
    const QStringList& lately() const { return m_lately; }

    /// Opens with what is typed already, such as a prefix; closes when it was open.
    void open(const QString& query = {});
    void close();

signals:
    void chosen(const SearchItem& item);                 ///< the popup has closed
    void refused(const QString& why);
    void latelyChanged(const QStringList& used);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void find();
    void step(int by);
    void choose();
    void tellChosen();

    SearchIndex m_index;
    SearchModel m_model;
    QStringList m_lately;
    QLineEdit* m_text;
    QListView* m_hits;
    QLabel* m_count;
    QLabel* m_hints;
    QPointer<QWidget> m_back;                            ///< has the focus again when it closes
};
