// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QSplitter;

/// Pages side by side where there is room, otherwise as many at a time as there is room for, with buttons to change.
class DetailPages : public QWidget
{
    Q_OBJECT
public:
    explicit DetailPages(QWidget* parent = nullptr);

    /// `shortTitle` stands on the button, `title` above the page.
    void addPage(const QString& shortTitle, const QString& title, QWidget* content);
    /// The buttons; empty and hidden while all pages are shown. To be put where they look best.
    QWidget* bar() const { return m_bar; }
    int pagesAtOnce() const;
    int pageCount() const { return int(m_pages.size()); }
    /// Makes sure that a page is seen.
    void showPage(int page);

signals:
    void arranged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    QList<QWidget*> m_pages;
    QStringList m_shortTitles;
    QWidget* m_bar;
    QHBoxLayout* m_barLayout;
    QButtonGroup* m_choice;
    QSplitter* m_row;
    int m_atOnce = 0;
    int m_chosen = 0;                                    // a page of those shown
};
