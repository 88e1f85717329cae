// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QDialog>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/document/document.h"
#include "model/io/report/make_report.h"
#include "views/export/report/write_report.h"
#endif

class LatestJob;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

/// What the report for the review is to hold and look like. The figures are made on a worker, so that one works on meanwhile.
class ReportDialog : public QDialog
{
    Q_OBJECT
public:
    ReportDialog(const Document& document, const PriceList& prices, QWidget* parent = nullptr);
    ~ReportDialog() override;

    /// Makes it without asking where: `written` or an error that is shown comes later. False: something is to be mended first.
    bool make(const QString& path, const QString& csvFolder = {});
    bool isMaking() const;

signals:
    void written(const QString& path);
    void advanced(int done);                             ///< options whose figures are known

private:
    void fillOptions();
    void chooseAndMake();
    void chooseLogo();
    void finish(const ReviewReport& report, const QList<std::shared_ptr<const OptionResults>>& options, const ReportTarget& target, const QImage& logo);
    void showError(const QString& text);
    void setMaking(bool isMaking);

    const Document& m_document;
    const PriceList& m_prices;
    QComboBox* m_format;
    QComboBox* m_paper;
    QComboBox* m_baseline;
    QListWidget* m_options;
    QCheckBox* m_tables;
    QLineEdit* m_organisation;
    QLineEdit* m_author;
    QLineEdit* m_version;
    QLineEdit* m_classification;
    QLineEdit* m_logo;
    QProgressBar* m_progress;
    QLabel* m_error;
    QPushButton* m_write;
    LatestJob* m_job;
};
