// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QHash>
#include <QWidget>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/chooser/requirement.h"
#endif

class Document;
class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QuietComboBox;

/// What a connection must do, as typed: from where, to where, how much, how sure, how safe. Sites and networks are those of
/// the document. Each row says below itself what is wrong with it.
class ChooserForm : public QWidget
{
    Q_OBJECT
public:
    ChooserForm(Document& document, QWidget* parent = nullptr);

    /// As typed. What cannot be read stands in unreadable(), and the member keeps its default.
    Requirement requirement() const;
    QList<Error> unreadable() const;
    /// Shows each error at the row that its `where` names.
    void showErrors(const QList<Error>& errors);
    /// Takes a site of the design as where the connection starts.
    void chooseSite(const ObjectId& site);

signals:
    void changed();

private:
    struct Row
    {
        QWidget* editor = nullptr;
        QLabel* caption = nullptr;
        QLabel* note = nullptr;
    };
    void addRow(QGridLayout* grid, const QString& where, const QString& label, QWidget* editor);
    QLineEdit* addLine(const QString& name, const QString& text, const QString& placeholder);
    QuietComboBox* addCombo(const QString& name);
    void fillSites();
    void fillNetworks();
    void takeSite();
    void refreshDesign();
    void showHints();
    void setRowShown(const QString& where, bool isShown);

    Document& m_document;
    QuietComboBox* m_site;
    QLineEdit* m_latitude;
    QLineEdit* m_longitude;
    QuietComboBox* m_region;
    QuietComboBox* m_network;
    QLineEdit* m_toAzure;
    QLineEdit* m_fromAzure;
    QLineEdit* m_availability;
    QLineEdit* m_latency;
    QLineEdit* m_load;
    QCheckBox* m_private;
    QCheckBox* m_encrypted;
    QHash<QString, Row> m_rows;
    QHash<QString, QString> m_hints;                     // by row: what stands there while nothing is wrong
};
