// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/gallery/gallery_detail.h"
#include "model/base/number_text.h"
#include "views/dialogs/gallery/gallery_preview.h"
#include "views/dialogs/gallery/gallery_verdict.h"
#include "views/theme/fonts.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QEvent>
#include <QLabel>
#include <QTabBar>
#include <QVBoxLayout>

namespace {
constexpr int mostErrors = 20;                   // are told; the window of the file tells all

QLabel* wordsOf(const QString& name, TextRole role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setFont(::font(role));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString figureRow(const QString& name, const QString& value)
{
    return QStringLiteral("<tr><td style='padding: 2px 14px 2px 0; color: %3'>%1</td><td style='padding: 2px 0'>%2</td></tr>")
        .arg(name.toHtmlEscaped(), value.toHtmlEscaped(), theme().textSecondary.name());
}

QString figureTable(const GalleryVerdict& verdict)
{
    QString rows;
    if (verdict.hasFigures) {
        rows += figureRow(GalleryDetail::tr("Bandwidth"), bandwidthText(verdict));
        rows += figureRow(GalleryDetail::tr("Availability"), availabilityText(verdict));
        if (verdict.availability)
            rows += figureRow(GalleryDetail::tr("Downtime"), GalleryDetail::tr("%1 h a year").arg(shownAmount(verdict.availability->downtimeMinutesPerYear() / 60, 1)));
        rows += figureRow(GalleryDetail::tr("Security"), GalleryDetail::tr("Grade %1").arg(verdict.grade));
    }
    if (!verdict.cost.lines.isEmpty()) {
        rows += figureRow(GalleryDetail::tr("Cost a month"), monthlyCostText(verdict.cost));
        if (!verdict.cost.isComplete())
            rows += figureRow(QString(), verdict.cost.unknown == 1 ? GalleryDetail::tr("one price is unknown: import it in the Cost tab") : GalleryDetail::tr("%1 prices are unknown: import them in the Cost tab").arg(verdict.cost.unknown));
    }
    return rows.isEmpty() ? QString() : QStringLiteral("<table cellspacing='0' cellpadding='0'>%1</table>").arg(rows);
}
}

GalleryDetail::GalleryDetail(const Catalogue& catalogue, QWidget* parent) : QScrollArea(parent), m_catalogue(catalogue)
{
    setObjectName(QStringLiteral("galleryDetail"));
    setAccessibleName(tr("The chosen template"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    m_picture = new QLabel(body);
    m_picture->setObjectName(QStringLiteral("galleryPicture"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setFrameShape(QFrame::StyledPanel);
    m_picture->setFixedHeight(250);
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_options = new QTabBar(body);
    m_options->setObjectName(QStringLiteral("galleryOptions"));
    m_options->setAccessibleName(tr("Options of the template"));
    m_options->setDrawBase(false);
    m_options->setExpanding(false);
    m_options->setUsesScrollButtons(true);
    m_options->setElideMode(Qt::ElideNone);
    m_category = wordsOf(QStringLiteral("galleryCategory"), TextRole::Caption, body);
    m_category->setProperty("role", "caption");
    m_title = wordsOf(QStringLiteral("galleryTitle"), TextRole::Title, body);
    m_reason = wordsOf(QStringLiteral("galleryReason"), TextRole::Body, body);
    m_figures = wordsOf(QStringLiteral("galleryFigures"), TextRole::Body, body);
    m_contents = wordsOf(QStringLiteral("galleryContents"), TextRole::Caption, body);
    m_contents->setProperty("role", "caption");
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(Metrics::spaceLarge, Metrics::spaceSmall, Metrics::spaceLarge, Metrics::space);
    layout->setSpacing(Metrics::space);
    layout->addWidget(m_picture);
    layout->addWidget(m_options);
    layout->addWidget(m_category);
    layout->addWidget(m_title);
    layout->addWidget(m_reason);
    layout->addWidget(m_figures);
    layout->addWidget(m_contents);
    layout->addStretch();
    setWidget(body);
    connect(m_options, &QTabBar::currentChanged, this, &GalleryDetail::draw);
}

void GalleryDetail::show(const GalleryEntry* entry, const GalleryVerdict* verdict)
{
    const bool isOther = !entry || !m_entry || m_entry->stamp != entry->stamp;
    m_entry = entry ? std::optional<GalleryEntry>(*entry) : std::nullopt;
    widget()->setVisible(entry != nullptr);
    m_analysis = verdict ? verdict->analysis : nullptr;
    if (!entry)
        return;
    if (isOther) {
        const QSignalBlocker quiet(m_options);
        while (m_options->count() > 0)
            m_options->removeTab(0);
        if (!entry->isBroken())
            for (const Design& option : entry->project->options)
                m_options->addTab(option.name);
        m_options->setVisible(m_options->count() > 1);
    }
    m_category->setText(categoryLabel(entry->category));
    m_title->setText(entry->title);
    m_picture->setVisible(!entry->isBroken() && entry->design().objectCount() > 0);
    m_figures->setTextFormat(Qt::RichText);
    if (entry->isBroken()) {
        tellErrors(*entry);
        return;
    }
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setText(entry->description);
    m_figures->setText(entry->design().objectCount() == 0 ? QString() : verdict ? figureTable(*verdict) : tr("The figures are being computed …"));
    m_figures->setVisible(!m_figures->text().isEmpty());
    QStringList lines;
    if (const QString contents = contentsText(entry->design()); !contents.isEmpty())
        lines << tr("In it: %1").arg(contents);
    if (entry->project->options.size() > 1)
        lines << tr("It has %1 options. Starting from it takes all of them; inserting takes the first, “%2”.").arg(entry->project->options.size()).arg(entry->design().name);
    if (entry->isOwn())
        lines << entry->path;
    m_contents->setText(lines.join(QStringLiteral("\n\n")));
    draw();
}

void GalleryDetail::tellErrors(const GalleryEntry& entry)
{
    QString rows;
    for (qsizetype i = 0; i < std::min<qsizetype>(entry.errors.size(), mostErrors); ++i) {
        const Error& error = entry.errors[i];
        const QString place = error.line > 0 ? tr("Line %1").arg(error.line) : QString();
        rows += figureRow(QStringList{place, error.where == entry.path ? QString() : error.where}.join(QLatin1Char(' ')).trimmed(), error.message);
    }
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setText(entry.errors.size() == 1 ? tr("This file cannot be used: one thing is wrong with it.") : tr("This file cannot be used: %1 things are wrong with it.").arg(entry.errors.size()));
    m_figures->setText(QStringLiteral("<table cellspacing='0' cellpadding='0'>%1</table>").arg(rows));
    m_figures->setVisible(true);
    m_contents->setText(entry.path);
}

void GalleryDetail::draw()
{
    if (!m_entry || m_entry->isBroken() || m_picture->width() < 20)
        return;
    const Design& option = m_entry->project->options[std::clamp<qsizetype>(m_options->currentIndex(), 0, m_entry->project->options.size() - 1)];
    m_picture->setPixmap(designPreview(option, m_catalogue, m_options->currentIndex() <= 0 ? m_analysis.get() : nullptr, m_picture->contentsRect().size(), devicePixelRatioF()));
    m_picture->setAccessibleName(tr("Picture of %1").arg(option.name));
}

QString GalleryDetail::text() const
{
    return QStringList{m_category->text(), m_title->text(), m_reason->text(), m_figures->text(), m_contents->text()}.join(QLatin1Char('\n'));
}

void GalleryDetail::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    draw();
}

void GalleryDetail::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}
