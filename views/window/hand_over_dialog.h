// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/document/document.h"
#include "model/edit/hand_over_sheet.h"
#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;

/// The sheet that a circuit's provider gets: read, copied as text, or saved as PDF or text. The service key stands on it only when
/// the box is ticked.
class HandOverDialog : public QDialog
{
    Q_OBJECT
public:
    HandOverDialog(Document& document, const ObjectId& circuit, QWidget* parent = nullptr);

    /// Writes without asking where. False: the error is shown.
    bool save(const QString& path);

signals:
    void saved(const QString& path);

private:
    HandOverSheet sheet() const;
    void refresh();
    void chooseAndSave();

    Document& m_document;
    ObjectId m_circuit;
    QPlainTextEdit* m_text;
    QCheckBox* m_withKey;
    QLabel* m_error;
};
