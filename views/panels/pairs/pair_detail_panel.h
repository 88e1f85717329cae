// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/analysis/analysis.h"
#include <memory>
#endif
#include <QWidget>

class CurvePage;
class DetailList;
class DetailPages;
class PairDetailRunner;
class QLabel;
class QTimer;

/// All about one pair: its figures, routes, weak points, bandwidth to count on, downtime. What takes long is computed beside; meanwhile
/// the rest is shown.
class PairDetailPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PairDetailPanel(QWidget* parent = nullptr);

    /// Shows a pair of an analysis, which may be out of date; nothing for ids it does not have.
    void show(std::shared_ptr<const Analysis> analysis, const ObjectId& from, const ObjectId& to, bool isCurrent);
    bool isComplete() const;                             ///< all of the shown pair is told
    DetailList* routes() const { return m_routes; }
    DetailList* weakPoints() const { return m_weakPoints; }
    CurvePage* capacity() const { return m_capacity; }
    CurvePage* downtime() const { return m_downtime; }
    DetailPages* pages() const { return m_pages; }

signals:
    void objectsChosen(const QStringList& objects);      ///< ids or facility names
    void whyRequested(const FigureKey& key);

protected:
    void changeEvent(QEvent* event) override;

private:
    const PairResult* pair() const;
    void showPair();
    void showSummary();
    void showDetail();
    std::shared_ptr<const Analysis> m_analysis;
    ObjectId m_from;
    ObjectId m_to;
    bool m_isCurrent = true;
    bool m_isLate = false;                               // the answer takes so long that people are told
    PairDetailRunner* m_runner;
    QTimer* m_patience;
    QLabel* m_title;
    QLabel* m_summary;
    DetailPages* m_pages;
    DetailList* m_routes;
    DetailList* m_weakPoints;
    CurvePage* m_capacity;
    CurvePage* m_downtime;
};
