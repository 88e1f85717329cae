// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/present/slide_painter.h"
#include "model/review/worst_figures.h"
#include "model/rules/verdict.h"
#include "views/canvas/failure_view.h"
#include "views/canvas/painters.h"
#include "views/theme/icons.h"
#include <QCoreApplication>
#include <QPainterPath>
#include <algorithm>

namespace {
constexpr qreal sheetLines = 1080, edge = 64, headingTop = 48, headingSize = 48, textSize = 28, figureSize = 36, labelSize = 20, gap = 32;
constexpr qreal largestZoom = 2.4;

QString slideText(const char* text)
{
    return QCoreApplication::translate("talk", text);
}

/// A ring around what a finding is about.
void paintRings(QPainter& painter, const Scene& scene, const QList<ObjectId>& ids, const PaintStyle& style)
{
    for (const ObjectId& id : ids) {
        QColor halo = style.theme.accent;
        if (const NodeLook* node = scene.node(id)) {
            painter.setPen(QPen(halo, style.hairline(4)));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(node->box.adjusted(-6, -6, 6, 6), 14, 14);
        } else if (const LinkLook* link = scene.link(id)) {
            halo.setAlphaF(0.35f);
            painter.setPen(QPen(halo, 14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(linkPath(link->route));
        }
    }
}
}

void SlidePainter::paint(QPainter& painter, QSize size, qsizetype index, const Theme& theme)
{
    m_painted.clear();
    m_painter = &painter;
    m_theme = &theme;
    const qreal scale = size.height() / sheetLines;
    m_size = QSizeF(size) / scale;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(QRect(QPoint(), size), theme.canvas);
    painter.scale(scale, scale);
    const Slide& slide = m_show.slides[index];
    if (slide.kind == Slide::Kind::Title) {
        paintTitle(slide);
    } else {
        paintHeading(slide);
        const qreal top = 190, bottom = m_size.height() - 90;
        const QRectF body(edge, top, m_size.width() - 2 * edge, bottom - top);
        if (slide.kind == Slide::Kind::Option) {
            paintDrawing(slide, body.adjusted(0, 0, 0, -130));
            paintFigures(slide.option, QRectF(body.left(), body.bottom() - 100, body.width(), 100));
        } else if (slide.kind == Slide::Kind::Finding || slide.kind == Slide::Kind::Failure) {
            paintDrawing(slide, body.adjusted(0, 0, 0, slide.foot.isEmpty() ? 0 : -120));
            paintText(QRectF(body.left(), body.bottom() - 100, body.width(), 100), slide.foot, textSize, QFont::Normal, theme.textPrimary);
        } else if (slide.kind == Slide::Kind::Reasons) {
            paintReasons(slide, body);
        } else if (slide.kind == Slide::Kind::Comparison) {
            paintComparison(body);
        } else {
            paintDrawing(slide, body);
        }
    }
    paintFoot(index);
    painter.restore();
}

qreal SlidePainter::paintText(const QRectF& area, const QString& text, qreal pixels, QFont::Weight weight, const QColor& colour, int flags)
{
    if (text.isEmpty())
        return 0;
    QFont face = ::font(TextRole::Body);
    face.setWeight(weight);
    const QFontMetricsF* measured = nullptr;
    QRectF ink;
    qreal size = pixels;
    for (;; size *= 0.94) {
        face.setPixelSize(std::max(1, qRound(size)));
        const QFontMetricsF metrics(face);
        measured = &metrics;
        ink = measured->boundingRect(area, flags | Qt::TextWordWrap, text);
        if ((ink.height() <= area.height() + 0.5 && ink.width() <= area.width() + 0.5) || size < 6)
            break;
    }
    m_painter->setFont(face);
    m_painter->setPen(colour);
    m_painter->drawText(area, flags | Qt::TextWordWrap, text);
    m_painted << PaintedText{area, ink, text};
    return ink.height();
}

void SlidePainter::paintTitle(const Slide& slide)
{
    const QRectF area(edge, 250, m_size.width() - 2 * edge, 200);
    const qreal top = 250 + paintText(area, slide.heading, 84, QFont::DemiBold, m_theme->textPrimary) + gap;
    paintText(QRectF(edge, top, (m_size.width() - 2 * edge) * 0.75, 190), slide.text, 32, QFont::Normal, m_theme->textSecondary);
    const qsizetype count = m_show.project.options.size();
    const qreal first = 690, height = std::min(56.0, 300.0 / std::max<qsizetype>(count, 1));
    for (qsizetype i = 0; i < count; ++i) {
        const Design& option = m_show.project.options[i];
        const QRectF row(edge, first + i * height, m_size.width() - 2 * edge, height);
        paintText(row.adjusted(0, 0, -0.3 * row.width(), 0), option.name, std::min(34.0, height * 0.6), QFont::Medium, m_theme->textPrimary, Qt::AlignLeft | Qt::AlignVCenter);
        paintText(row.adjusted(0.72 * row.width(), 0, 0, 0), decisionText(option.review), std::min(28.0, height * 0.5), QFont::Normal, m_theme->textSecondary, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void SlidePainter::paintHeading(const Slide& slide)
{
    const QRectF area(edge, headingTop, m_size.width() - 2 * edge, 66);
    const bool isOfOption = slide.option >= 0 && (slide.kind == Slide::Kind::Finding || slide.kind == Slide::Kind::Failure);
    const bool hasDecision = slide.kind == Slide::Kind::Option;
    const QString side = isOfOption ? m_show.project.options[slide.option].name : hasDecision ? decisionText(m_show.project.options[slide.option].review) : QString();
    const qreal sideWidth = side.isEmpty() ? 0 : area.width() * 0.28;
    const bool isAlarm = slide.kind == Slide::Kind::Finding || slide.kind == Slide::Kind::Failure;
    qreal left = 0;
    if (isAlarm) {
        left = 62;
        paintLookIcon(*m_painter, PaintStyle{*m_theme, 1, Badges::Shown, Output::Vector}, QRectF(area.left(), area.top() + 8, 44, 44), slide.kind == Slide::Kind::Finding ? QStringLiteral("warning") : QStringLiteral("broken"),
                      slide.kind == Slide::Kind::Finding ? m_theme->warning.ink : m_theme->broken.ink);
    }
    paintText(area.adjusted(left, 0, -sideWidth - (sideWidth > 0 ? gap : 0), 0), slide.heading, headingSize, QFont::DemiBold, m_theme->textPrimary);
    paintText(QRectF(area.right() - sideWidth, area.top(), sideWidth, area.height()), side, textSize, QFont::Normal, m_theme->textSecondary, Qt::AlignRight | Qt::AlignTop);
    if (slide.kind != Slide::Kind::Reasons)
        paintText(QRectF(edge, area.bottom() + 4, area.width(), 66), slide.text, textSize, QFont::Normal, m_theme->textSecondary);
}

const Scene& SlidePainter::sceneOf(qsizetype option)
{
    auto& scene = m_scenes[option];
    if (!scene) {
        scene = std::make_shared<Scene>(m_show.catalogue);
        scene->update(m_show.project.options[option]);
        if (const OptionResults* known = results(option))
            scene->setFigures(std::shared_ptr<const Analysis>(m_show.results[option], &known->analysis), true);
    }
    return *scene;
}

void SlidePainter::paintDrawing(const Slide& slide, const QRectF& area)
{
    if (slide.option < 0)
        return;
    sceneOf(slide.option);
    Scene& scene = *m_scenes[slide.option];
    const OptionResults* known = results(slide.option);
    if (scene.bounds().isEmpty()) {
        paintText(area, slideText(QT_TRANSLATE_NOOP("talk", "Nothing is drawn in this option yet.")), textSize, QFont::Normal, m_theme->textSecondary, Qt::AlignCenter);
        return;
    }
    scene.setFailure(known && !slide.failed.empty() ? failureView(known->analysis, failureState(known->analysis, slide.failed)).canvas : CanvasFailure());
    const QRectF bounds = scene.bounds();
    const qreal zoom = std::min({area.width() / bounds.width(), area.height() / bounds.height(), largestZoom});
    m_painter->save();
    m_painter->translate(area.center());
    m_painter->scale(zoom, zoom);
    m_painter->translate(-bounds.center());
    PaintStyle style{*m_theme, std::max(zoom * m_painter->deviceTransform().m11(), 1.0), Badges::Shown, Output::Vector};
    style.fixedStage = ZoomStage::Middle;
    paintScene(*m_painter, scene, {bounds.adjusted(-1000, -1000, 1000, 1000)}, style);
    paintRings(*m_painter, scene, slide.objects, style);
    m_painter->restore();
}

void SlidePainter::paintFigures(qsizetype option, const QRectF& area)
{
    const OptionResults* known = results(option);
    if (!known) {
        paintText(area, slideText(QT_TRANSLATE_NOOP("talk", "The figures are being computed …")), textSize, QFont::Normal, m_theme->textSecondary, Qt::AlignLeft | Qt::AlignVCenter);
        return;
    }
    const QList<TalkRow> rows = comparisonRows({m_show.results[option]});
    const qreal width = area.width() / rows.size();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QRectF cell(area.left() + i * width, area.top(), width - 20, area.height());
        paintText(QRectF(cell.left(), cell.top(), cell.width(), 30), rows[i].label, labelSize, QFont::Normal, m_theme->textSecondary);
        paintText(QRectF(cell.left(), cell.top() + 32, cell.width(), 66), rows[i].cells.first(), figureSize, QFont::DemiBold, m_theme->textPrimary);
    }
}

void SlidePainter::paintReasons(const Slide& slide, const QRectF& area)
{
    const OptionReview& review = m_show.project.options[slide.option].review;
    const qreal width = (area.width() - 2 * gap) / 2, rationale = slide.text.isEmpty() ? 0 : 170;
    const auto column = [&](qreal left, const QString& title, const QString& icon, const QColor& colour, const QList<QString>& texts) {
        paintLookIcon(*m_painter, PaintStyle{*m_theme, 1, Badges::Shown, Output::Vector}, QRectF(left, area.top() + 2, 36, 36), icon, colour);
        paintText(QRectF(left + 52, area.top(), width - 52, 44), title, 32, QFont::DemiBold, m_theme->textPrimary);
        QStringList bullets;
        for (const QString& text : texts)
            bullets << QStringLiteral("•  ") + text;
        paintText(QRectF(left, area.top() + 70, width, area.height() - 90 - rationale), bullets.join(u'\n'), 34, QFont::Normal, m_theme->textPrimary);
    };
    column(area.left(), slideText(QT_TRANSLATE_NOOP("talk", "For it")), QStringLiteral("plus"), m_theme->healthy.ink, review.pros);
    column(area.left() + width + 2 * gap, slideText(QT_TRANSLATE_NOOP("talk", "Against it")), QStringLiteral("minus"), m_theme->broken.ink, review.cons);
    paintText(QRectF(area.left(), area.bottom() - rationale + 20, area.width(), rationale - 20), slide.text, textSize, QFont::Normal, m_theme->textSecondary);
}

void SlidePainter::paintComparison(const QRectF& area)
{
    const QList<TalkRow> rows = comparisonRows(m_show.results);
    const qsizetype options = m_show.project.options.size();
    const qreal labels = area.width() * 0.2, width = (area.width() - labels) / options, height = std::min(92.0, area.height() / (rows.size() + 1));
    const auto cell = [&](qsizetype column, qsizetype row) { return QRectF(area.left() + labels + column * width + 12, area.top() + row * height, width - 24, height - 8); };
    for (qsizetype i = 0; i < options; ++i)
        paintText(cell(i, 0), m_show.project.options[i].name, 28, QFont::DemiBold, m_theme->textPrimary, Qt::AlignLeft | Qt::AlignVCenter);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const qreal top = area.top() + (row + 1) * height;
        m_painter->setPen(QPen(m_theme->border, 1.5));
        m_painter->drawLine(QPointF(area.left(), top - 4), QPointF(area.right(), top - 4));
        paintText(QRectF(area.left(), top, labels - 12, height - 8), rows[row].label, 26, QFont::Normal, m_theme->textSecondary, Qt::AlignLeft | Qt::AlignVCenter);
        for (qsizetype i = 0; i < std::min(options, rows[row].cells.size()); ++i)
            paintText(cell(i, row + 1), rows[row].cells[i], 28, QFont::Medium, m_theme->textPrimary, Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void SlidePainter::paintFoot(qsizetype index)
{
    const QRectF area(edge, m_size.height() - 58, m_size.width() - 2 * edge, 30);
    if (m_show.slides[index].kind != Slide::Kind::Title)
        paintText(area.adjusted(0, 0, -200, 0), m_show.project.name, labelSize, QFont::Normal, m_theme->textSecondary);
    paintText(QRectF(area.right() - 180, area.top(), 180, area.height()), slideText(QT_TRANSLATE_NOOP("talk", "%1 / %2")).arg(index + 1).arg(m_show.slides.size()), labelSize, QFont::Normal, m_theme->textSecondary, Qt::AlignRight | Qt::AlignTop);
}
