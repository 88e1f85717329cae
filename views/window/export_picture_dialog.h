// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/export/picture.h"
#include <QDialog>

class AnalysisRunner;
class Document;
class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QuietComboBox;

/// Chooses format, size, resolution, legend, badges, title and title block of a picture, and whether it carries the design, with a
/// preview of what will be written.
class ExportPictureDialog : public QDialog
{
    Q_OBJECT
public:
    /// `shownPart`: what of the design the canvas shows, pixels at 100 %.
    ExportPictureDialog(Document& document, AnalysisRunner& runner, const QRectF& shownPart, QWidget* parent);

    /// How the canvas shows the drawing: hidden layers, overlay. Offered when that is not all of it as it is.
    void setShown(const DrawingFilter& filter, const OverlayFigures& overlay);

    PictureOptions options() const;
    /// Writes the picture without asking for a path. False: the reason is shown in the dialog.
    bool write(const QString& path);

signals:
    void exported(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillSheets();
    QFormLayout* makeForm();
    void refresh();
    void showPreview();
    void chooseAndWrite();
    Document& m_document;
    AnalysisRunner& m_runner;
    const QRectF m_shownPart;
    QuietComboBox* m_format;
    QuietComboBox* m_sheet;
    QuietComboBox* m_part;
    QSpinBox* m_dpi;
    QCheckBox* m_legend;
    QCheckBox* m_badges;
    QCheckBox* m_findings;
    QCheckBox* m_asShown;
    QCheckBox* m_embed;
    QLineEdit* m_title;
    QCheckBox* m_block;
    QLineEdit* m_organisation;
    QLineEdit* m_author;
    QLabel* m_size;
    QLabel* m_preview;
    QLabel* m_error;
    QImage m_image;
    DrawingFilter m_filter;
    OverlayFigures m_overlay;
};
