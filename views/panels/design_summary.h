// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/document/document.h"
#include <QScrollArea>

class DesignRecordFields;
class FoldSection;
class QGridLayout;
class QLabel;
class QLineEdit;

/// What the inspector shows while nothing is selected: the design's name, what it is for, what is said of the option, what it holds, and the next things to try.
class DesignSummary : public QScrollArea
{
    Q_OBJECT
public:
    explicit DesignSummary(Document& document, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void showCounts(const QList<int>& counts);
    QList<int> m_shownCounts;                        ///< by kind
    Document& m_document;
    QLineEdit* m_name;
    QLabel* m_option;
    DesignRecordFields* m_profile;
    DesignRecordFields* m_review;
    FoldSection* m_reviewSection;
    QString m_shownOption;
    QGridLayout* m_counts;
    QLabel* m_tips;
};
