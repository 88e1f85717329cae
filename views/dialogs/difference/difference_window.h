// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/document/document.h"
#include "model/edit/project_difference.h"
#include <QWidget>

class ComparedDrawings;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;
class QuietComboBox;

/// What differs between two options of the document, or of another file: as a list and on both drawings. It follows the document.
class DifferenceWindow : public QWidget
{
    Q_OBJECT
public:
    explicit DifferenceWindow(Document& document, QWidget* parent = nullptr);

    /// By ids of options.
    void compare(const QString& before, const QString& after);
    /// Takes the options of another file as what is compared with. Empty: fine; else what is wrong.
    QList<Error> compareWithFile(const QString& path);
    const OptionDifference& difference() const { return m_difference; }
    /// All of it as lines of text.
    QString text() const;

signals:
    void chosen(const QString& option, const ObjectId& object);  ///< of the document

private:
    struct Side
    {
        const Project* project;
        QString option;
    };
    void fillChoices();
    void refresh();
    void fillList();
    void chooseFile();
    const Design* designOf(const QuietComboBox& box) const;
    QString fieldLine(const FieldDifference& field) const;

    Document& m_document;
    Project m_other;                             ///< of the other file; without options: none
    QString m_otherName;
    OptionDifference m_difference;
    Design m_before, m_after;
    QuietComboBox* m_beforeBox;
    QuietComboBox* m_afterBox;
    QLabel* m_counts;
    ComparedDrawings* m_drawings;
    QTreeWidget* m_list;
    bool m_isFilling = false;
};
