// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/document/document.h"
#include <QDate>
#include <QVariantMap>
#include <QWidget>

class CatalogueModel;
class CatalogueTable;
class FactList;
class FigureHeader;
class FigureSplitter;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QToolButton;

/// The catalogue to read: everything there is to choose from, searched over all lists while typing, each figure with its
/// source and date. Peering locations and regions can be put on the canvas from here.
class CataloguePanel : public QWidget
{
    Q_OBJECT
public:
    explicit CataloguePanel(Document& document, QWidget* parent = nullptr);

    void focusSearch();
    void search(const QString& text);
    /// Shows an entry; it is chosen in the table when it is among those found.
    void showEntry(const QString& card);
    const QString& shownCard() const { return m_card; }
    /// Shows the entry of a chosen object while the panel is seen.
    void setSelection(const QList<ObjectId>& ids);
    /// The day that ages are counted from; that of the clock at first.
    void setToday(const QDate& today);
    void setOwnWindow(bool isOwn);                       ///< shows that it is in a window of its own

    CatalogueTable* table() const { return m_table; }
    FactList* facts() const { return m_facts; }

    QVariantMap arrangement() const;
    void restoreArrangement(const QVariantMap& arrangement);
    void resetArrangement();

signals:
    void placeRequested(const QString& card);
    void objectsChosen(const QList<ObjectId>& ids);      ///< those of the design that stand for the entry
    void ownWindowRequested(bool isOwn);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeDetail();
    void prepare();
    void find();
    void showCard();
    void showObjects();
    void setWidths();
    void chooseRow();

    Document& m_document;
    CatalogueModel* m_model;
    CatalogueTable* m_table;
    FigureHeader* m_header;
    FigureSplitter* m_splitter;
    QHBoxLayout* m_bar = nullptr;
    QLineEdit* m_search;
    QComboBox* m_category;
    QSpinBox* m_months;
    QLabel* m_count;
    QToolButton* m_ownWindow;
    QLabel* m_name;
    QLabel* m_list;
    QLabel* m_objects;
    QPushButton* m_place;
    FactList* m_facts;
    QStackedWidget* m_results;                           // the table, or that nothing was found
    QStackedWidget* m_details;
    QString m_card;
    QString m_query;
    QDate m_today;
    bool m_isChoosing = false;
};
