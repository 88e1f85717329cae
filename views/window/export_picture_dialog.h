// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/export/picture.h"
#include <QDialog>

class AnalysisRunner;
class Document;
class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QuietComboBox;

/// Chooses format, resolution, legend, badges and title of a picture, with a preview of what will be written.
class ExportPictureDialog : public QDialog
{
    Q_OBJECT
public:
    ExportPictureDialog(Document& document, AnalysisRunner& runner, QWidget* parent);

    PictureOptions options() const;
    /// Writes the picture without asking for a path. False: the reason is shown in the dialog.
    bool write(const QString& path);

signals:
    void exported(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void showPreview();
    void chooseAndWrite();
    Document& m_document;
    AnalysisRunner& m_runner;
    QuietComboBox* m_format;
    QSpinBox* m_dpi;
    QCheckBox* m_legend;
    QCheckBox* m_badges;
    QCheckBox* m_findings;
    QLineEdit* m_title;
    QLabel* m_size;
    QLabel* m_preview;
    QLabel* m_error;
    QImage m_image;
};
