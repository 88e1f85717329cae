// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QSet>
#include <QTreeView>

class FigureHeader;
class RequirementModel;

/// The requirements with their clauses. Which row is chosen and what is folded outlives every change of the rows; what is not met is
/// open until a person folds it.
class RequirementTree : public QTreeView
{
    Q_OBJECT
public:
    RequirementTree(RequirementModel* model, QWidget* parent);

    FigureHeader* columns() const { return m_header; }
    void setCurrentKey(const QString& key);

signals:
    void keyChanged();                                   ///< another row is chosen, or none
    void chosen(const QModelIndex& index);               ///< by a click or Enter

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void changeEvent(QEvent* event) override;

private:
    void keepPlace();
    void findPlace();
    RequirementModel* m_model;
    FigureHeader* m_header;
    QString m_key;
    int m_row = -1;                                      ///< of the chosen requirement: when it is gone its neighbour is chosen
    int m_scroll = 0;
    QSet<QString> m_folded;                              ///< by a person, keys of requirements
    QSet<QString> m_unfolded;
    bool m_isMoving = false;
};
