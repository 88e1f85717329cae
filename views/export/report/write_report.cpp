// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/report/write_report.h"
#include "model/io/project_file.h"
#include "model/io/report/report_formats.h"
#include "views/export/report/report_html.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <memory>
#include <vector>

namespace {
QString suffixOf(const QString& path) { return QFileInfo(path).suffix().toLower(); }

Error refusal(const QString& why, const QString& path)
{
    return Error{QCoreApplication::translate("export", "Cannot write the file: %1.").arg(why), path, 0};
}

Result<QByteArray> bytesOf(const ReviewReport& report, const ReportDrawings& drawings, const ReportTarget& target)
{
    const QString suffix = suffixOf(target.path);
    if (suffix == QLatin1String("pdf"))
        return reportPdf(report, drawings, target.paper);
    return suffix == QLatin1String("md") ? reportMarkdown(report) : reportHtml(report, drawings);
}

/// Files that are complete, and take their places only when all of them are.
class TableFiles
{
public:
    ~TableFiles()
    {
        m_files.clear();
        if (m_isNew)
            QDir().rmdir(m_folder);              // only when nothing is in it
    }

    Result<void> prepare(const ReviewReport& report, const QString& folder)
    {
        m_folder = folder;
        m_isNew = !QFileInfo::exists(folder);
        if (!QDir().mkpath(folder))
            return Error{QCoreApplication::translate("export", "The folder for the tables cannot be made."), folder, 0};
        for (const ReportTable* table : report.tables()) {
            const QString path = QStringLiteral("%1/%2.csv").arg(folder, table->key);
            auto file = std::make_unique<QSaveFile>(path);
            const QByteArray bytes = tableCsv(*table);
            if (!file->open(QIODevice::WriteOnly) || file->write(bytes) != bytes.size() || !file->flush())
                return refusal(file->errorString(), path);
            m_files.push_back(std::move(file));
        }
        return {};
    }

    Result<void> commit()
    {
        for (const auto& file : m_files)
            if (!file->commit())
                return refusal(file->errorString(), file->fileName());
        m_isNew = false;
        return {};
    }

private:
    QString m_folder;
    bool m_isNew = false;
    std::vector<std::unique_ptr<QSaveFile>> m_files;
};
}

Result<void> checkReportPath(const QString& path)
{
    if (!QStringList{QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("md")}.contains(suffixOf(path)))
        return Error{QCoreApplication::translate("export", "A report is a .pdf, .html or .md file; choose one of these endings."), path, 0};
    return {};
}

Result<void> writeReport(const ReviewReport& report, const ReportDrawings& drawings, const ReportTarget& target)
{
    QByteArray bytes;
    if (!target.path.isEmpty()) {
        if (const auto checked = checkReportPath(target.path); !checked)
            return checked;
        const auto made = bytesOf(report, drawings, target);
        if (!made)
            return made.error();
        bytes = *made;
    }
    TableFiles tables;
    if (!target.csvFolder.isEmpty())
        if (const auto prepared = tables.prepare(report, target.csvFolder); !prepared)
            return prepared;
    if (!target.path.isEmpty())
        if (const auto written = writeBytes(target.path, bytes); !written)
            return written;
    return tables.commit();
}
