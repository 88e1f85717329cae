// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/report/report_pdf.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <exception>
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace {
constexpr int pdfDpi = 1200;

QPageLayout layoutOf(const ReportPage& page)
{
    const bool isWide = page.size.width() > page.size.height();
    const QSizeF portrait = (isWide ? page.size.transposed() : page.size) * 72 / 96;
    return QPageLayout(QPageSize(portrait, QPageSize::Point, QString(), QPageSize::FuzzyMatch), isWide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
}

QByteArray paintPages(const PageComposer& pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfDpi);
    writer.setPageLayout(layoutOf(pages.pages.first()));
    QPainter painter(&writer);
    for (qsizetype i = 0; i < pages.pages.size(); ++i) {
        if (i > 0) {
            writer.setPageLayout(layoutOf(pages.pages[i]));
            writer.newPage();
        }
        painter.save();
        painter.scale(pdfDpi / 96.0, pdfDpi / 96.0);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        for (const auto& item : pages.pages[i].items)
            item(painter);
        painter.restore();
    }
    painter.end();
    return buffer.data();
}

QPDFObjectHandle pdfText(const QString& text) { return QPDFObjectHandle::newUnicodeString(text.toStdString()); }

/// The bookmarks as a tree of two levels: PDF 32000-1, 12.3.3.
void addOutline(QPDF& pdf, const PageComposer& pages)
{
    const auto pdfPages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    QPDFObjectHandle parents[3] = {root, root, root};
    QPDFObjectHandle last[3];
    int counts[3] = {0, 0, 0};
    const auto close = [&](int level) {
        if (counts[level] == 0)
            return;
        parents[level].replaceKey("/Last", last[level]);
        parents[level].replaceKey("/Count", QPDFObjectHandle::newInteger(level == 1 ? counts[1] : -counts[level]));
    };
    for (const ReportBookmark& mark : pages.bookmarks) {
        const int level = mark.level == 1 ? 1 : 2;
        if (level == 1) {
            close(2);
            counts[2] = 0;
        }
        const auto page = static_cast<std::size_t>(mark.page);
        const double top = (pages.pages[mark.page].size.height() - mark.y + 12) * 72 / 96;
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", pdfText(mark.title));
        item.replaceKey("/Parent", parents[level]);
        item.replaceKey("/Dest", QPDFObjectHandle::newArray({pdfPages.at(page).getObjectHandle(), QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newNull(), QPDFObjectHandle::newReal(top, 1), QPDFObjectHandle::newNull()}));
        if (counts[level] == 0) {
            parents[level].replaceKey("/First", item);
        } else {
            item.replaceKey("/Prev", last[level]);
            last[level].replaceKey("/Next", item);
        }
        last[level] = item;
        ++counts[level];
        if (level == 1)
            parents[2] = item;
    }
    close(2);
    close(1);
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void describe(QPDF& pdf, const ReviewReport& report)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.removeKey("/Metadata");
    root.replaceKey("/Lang", QPDFObjectHandle::newString("en"));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", pdfText(report.title));
    info.replaceKey("/Subject", pdfText(report.subtitle));
    if (!report.head.author.isEmpty())
        info.replaceKey("/Author", pdfText(report.head.author));
    info.replaceKey("/Creator", pdfText(QStringLiteral("Landbridge")));
    const QString day = QString(report.head.date).remove(QLatin1Char('-'));
    if (day.size() == 8) {
        const QPDFObjectHandle date = QPDFObjectHandle::newString("D:" + day.toStdString() + "000000Z");
        info.replaceKey("/CreationDate", date);
        info.replaceKey("/ModDate", date);
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}
}

Result<QByteArray> finishPdf(const QByteArray& bytes, const ReviewReport& report, const PageComposer& pages)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("report", bytes.constData(), std::size_t(bytes.size()));
        addOutline(pdf, pages);
        describe(pdf, report);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception& failure) {
        return Error{QCoreApplication::translate("export", "The PDF cannot be finished: %1").arg(QString::fromUtf8(failure.what())), {}, 0};
    }
}

Result<QByteArray> reportPdf(const ReviewReport& report, const ReportDrawings& drawings, ReportPaper paper)
{
    const PageComposer pages = composeReport(report, drawings, paper);
    return finishPdf(paintPages(pages), report, pages);
}
