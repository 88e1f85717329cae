// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/document/document.h"
#include <QDate>
#include <QVariantMap>
#include <QWidget>

class CatalogueModel;
class AnalysisRunner;
class CatalogueTable;
class FactList;
class FigureHeader;
class FigureSplitter;
class MapView;
class QAction;
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
    CataloguePanel(Document& document, AnalysisRunner& runner, QWidget* parent = nullptr);

    void focusSearch();
    void search(const QString& text);
    /// Shows an entry; it is chosen in the table when it is among those found.
    void showEntry(const QString& card);
    const QString& shownCard() const { return m_card; }
    /// Shows the entry of a chosen object while the panel is seen.
    void setSelection(const QList<ObjectId>& ids);
    /// The day that ages are counted from; that of the clock at first.
    void setToday(const QDate& today);
    /// The file of the own figures that lie over the catalogue; empty when there is none.
    void setOwnFiguresFile(const QString& path);
    void setOwnWindow(bool isOwn);                       ///< shows that it is in a window of its own

    CatalogueTable* table() const { return m_table; }
    FactList* facts() const { return m_facts; }
    MapView* map() const { return m_map; }
    void showMap(bool isMap);                            ///< the map in place of the table

    QVariantMap arrangement() const;
    void restoreArrangement(const QVariantMap& arrangement);
    void resetArrangement();

signals:
    void placeRequested(const QString& card);
    void objectsChosen(const QList<ObjectId>& ids);      ///< those of the design that stand for the entry
    void ownWindowRequested(bool isOwn);
    void ownFiguresRequested();                          ///< a file with figures of one's own is to be chosen
    void ownFiguresReloadRequested();
    void ownFiguresLeft();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeDetail();
    QWidget* makeMap();
    QToolButton* makeViewButton(QWidget* bar, const QString& name, const QString& iconName, const QString& tip);
    void refreshMap();
    void chooseOnMap(const QString& card, const QList<ObjectId>& objects);
    QToolButton* makeOwnFiguresButton(QWidget* bar);
    void prepare();
    void takeCatalogue();
    void nameLists();
    void find();
    void showCard();
    void showObjects();
    void setWidths();
    void chooseRow();

    Document& m_document;
    AnalysisRunner& m_runner;
    CatalogueModel* m_model;
    CatalogueTable* m_table;
    FigureHeader* m_header;
    FigureSplitter* m_splitter;
    QHBoxLayout* m_bar = nullptr;
    QLineEdit* m_search;
    QComboBox* m_category;
    QSpinBox* m_months;
    QLabel* m_count;
    QToolButton* m_asTable;
    QToolButton* m_asMap;
    QToolButton* m_ownFigures;
    QList<QAction*> m_whileOwn;                          // what can be done with a file of own figures
    QToolButton* m_ownWindow;
    QLabel* m_name;
    QLabel* m_list;
    QLabel* m_objects;
    QPushButton* m_place;
    FactList* m_facts;
    MapView* m_map;
    QLabel* m_unplaced;
    QStackedWidget* m_results;                           // the table, that nothing was found, or the map
    QStackedWidget* m_details;
    QString m_card;
    QString m_query;
    QDate m_today;
    bool m_isChoosing = false;
    bool m_isMapDue = true;                              // the design or what was looked for has changed since the map was drawn
    bool m_isMapSeen = false;                            // it was fitted once
};
