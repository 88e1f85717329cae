// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/legend.h"
#include "views/canvas/node_size.h"
#include "views/canvas/scene.h"
#include <algorithm>
#include <QCoreApplication>

namespace {
constexpr qreal differenceWidth = 130, lineHeight = 20, sampleWidth = 44, columnGap = 28, textGap = 8, gradeWidth = 24;
constexpr qsizetype linesInColumn = 3;

struct LegendEntry
{
    LinkStyle style;
    LookState state;
    const char* text;
};

constexpr LegendEntry legendEntries[]{
    {LinkStyle::ExpressRoute, LookState::Normal, QT_TRANSLATE_NOOP("export", "Private: ExpressRoute connection")},
    {LinkStyle::Access, LookState::Normal, QT_TRANSLATE_NOOP("export", "Private: access link (full dot primary, ring secondary)")},
    {LinkStyle::Wan, LookState::Normal, QT_TRANSLATE_NOOP("export", "Private: WAN link")},
    {LinkStyle::Ipsec, LookState::Normal, QT_TRANSLATE_NOOP("export", "Internet, encrypted: IPsec connection")},
    {LinkStyle::PrivateIpsec, LookState::Normal, QT_TRANSLATE_NOOP("export", "Private, encrypted: IPsec over ExpressRoute")},
    {LinkStyle::GlobalReach, LookState::Normal, QT_TRANSLATE_NOOP("export", "Private: Global Reach between circuits")},
    {LinkStyle::Peering, LookState::Normal, QT_TRANSLATE_NOOP("export", "Virtual network peering")},
    {LinkStyle::HubConnection, LookState::Normal, QT_TRANSLATE_NOOP("export", "Connection to a virtual hub")},
    {LinkStyle::HubMesh, LookState::Normal, QT_TRANSLATE_NOOP("export", "Mesh of a Virtual WAN's hubs")},
    {LinkStyle::Access, LookState::Pending, QT_TRANSLATE_NOOP("export", "Not provisioned yet")},
    {LinkStyle::Risk, LookState::Normal, QT_TRANSLATE_NOOP("export", "Depends on a shared risk")},
};

qreal columnWidth(const Legend& legend, qsizetype first)
{
    qreal width = 0;
    for (qsizetype i = first; i < std::min(first + linesInColumn, legend.lines.size()); ++i)
        width = std::max(width, textWidth(legend.lines[i].text, TextRole::Caption));
    return sampleWidth + textGap + std::ceil(width);
}

QString gradesText()
{
    return QCoreApplication::translate("export", "Security: A best to F worst");
}
}

Legend legendFor(const Scene& scene, bool hasGrades, const DifferenceMarks& differences)
{
    Legend legend;
    for (const LegendEntry& entry : legendEntries) {
        bool isUsed = false;
        scene.links().forEach([&](const LinkLook& look) {
            const bool isMeant = look.state == entry.state && (look.style == entry.style || entry.state == LookState::Pending);
            isUsed = isUsed || (isMeant && !scene.isHidden(look.id));
        });
        if (!isUsed)
            continue;
        LinkLook sample;
        sample.style = entry.style;
        sample.state = entry.state;
        sample.isEncrypted = entry.style == LinkStyle::Ipsec || entry.style == LinkStyle::PrivateIpsec;
        legend.lines << Legend::Line{sample, QCoreApplication::translate("export", entry.text)};
    }
    legend.hasGrades = hasGrades;
    for (const DifferenceMark mark : {DifferenceMark::Added, DifferenceMark::Removed, DifferenceMark::Changed})
        if (std::find(differences.begin(), differences.end(), mark) != differences.end())
            legend.differences << mark;
    if (legend.isEmpty())
        return legend;
    qreal width = 0;
    for (qsizetype first = 0; first < legend.lines.size(); first += linesInColumn)
        width += columnWidth(legend, first) + columnGap;
    if (!legend.differences.isEmpty())
        width += differenceWidth + columnGap;
    if (hasGrades)
        width += std::max(5 * gradeWidth, textWidth(gradesText(), TextRole::Caption)) + columnGap;
    legend.size = QSizeF(width - columnGap, std::min(std::max<qsizetype>({legend.lines.size(), hasGrades ? 2 : 1, legend.differences.size()}), linesInColumn) * lineHeight);
    return legend;
}

void paintLegend(QPainter& painter, const Legend& legend, const PaintStyle& style)
{
    qreal left = 0;
    for (qsizetype first = 0; first < legend.lines.size(); first += linesInColumn) {
        for (qsizetype i = first; i < std::min(first + linesInColumn, legend.lines.size()); ++i) {
            const qreal middle = (i - first) * lineHeight + lineHeight / 2;
            LinkLook sample = legend.lines[i].sample;
            sample.route = {{left, middle}, {left + sampleWidth, middle}};
            paintLink(painter, sample, style);
            if (sample.isEncrypted)
                paintLookIcon(painter, style, QRectF(left + sampleWidth / 2 - 7, middle - 7, 14, 14), QStringLiteral("lock"), style.theme.encrypted);
            paintText(painter, QRectF(left + sampleWidth + textGap, middle - 10, 400, 20), TextRole::Caption, style.theme.textSecondary, legend.lines[i].text);
        }
        left += columnWidth(legend, first) + columnGap;
    }
    for (qsizetype i = 0; i < legend.differences.size(); ++i) {
        const DifferenceMark mark = legend.differences[i];
        painter.setPen(differencePen(style, mark, 2));
        painter.setBrush(differenceTint(style.theme, mark).fill);
        painter.drawRoundedRect(QRectF(left + 1, i * lineHeight + 3, 30, lineHeight - 7), 4, 4);
        paintText(painter, QRectF(left + 42, i * lineHeight, 300, lineHeight), TextRole::Caption, style.theme.textSecondary, QStringLiteral("%1 %2").arg(differenceSign(mark), differenceWord(mark)));
    }
    if (!legend.differences.isEmpty())
        left += differenceWidth + columnGap;
    if (!legend.hasGrades)
        return;
    const QString letters = QStringLiteral("ABCDF");
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const QRectF square(left + i * gradeWidth, 2, 16, 16);
        const Tint& tint = style.theme.grade(letters[i]);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint.fill);
        painter.drawRoundedRect(square, 4, 4);
        paintText(painter, square, TextRole::CaptionStrong, tint.ink, letters[i], Qt::AlignHCenter);
    }
    paintText(painter, QRectF(left, lineHeight, 400, lineHeight), TextRole::Caption, style.theme.textSecondary, gradesText());
}
