// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/design_summary.h"
#include "model/design/kind_info.h"
#include "views/panels/design_record_fields.h"
#include "views/panels/icon_label.h"
#include "views/panels/inspector/fold_section.h"
#include "views/theme/fonts.h"
#include "views/theme/theme.h"
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace {
QLabel* sectionTitle(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setFont(::font(TextRole::CaptionStrong));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}
}

DesignSummary::DesignSummary(Document& document, QWidget* parent)
    : QScrollArea(parent), m_document(document), m_name(new QLineEdit), m_option(new QLabel), m_profile(new DesignRecordFields(profileRecord(), document)), m_review(new DesignRecordFields(reviewRecord(), document)), m_counts(new QGridLayout), m_tips(new QLabel)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(6);
    layout->addWidget(sectionTitle(tr("Design"), body));
    m_name->setAccessibleName(tr("Name of the design"));
    m_name->setPlaceholderText(tr("Name of the design"));
    layout->addWidget(m_name);
    m_option->setForegroundRole(QPalette::PlaceholderText);
    m_option->setWordWrap(true);
    layout->addWidget(m_option);
    layout->addSpacing(6);
    m_reviewSection = new FoldSection(body);
    m_reviewSection->setObjectName(QStringLiteral("reviewSection"));
    m_reviewSection->setTitle(tr("Review of this option"));
    m_reviewSection->body()->layout()->addWidget(m_review);
    layout->addWidget(m_reviewSection);
    layout->addSpacing(6);
    layout->addWidget(sectionTitle(tr("What it is for"), body));
    layout->addWidget(m_profile);
    layout->addSpacing(10);
    layout->addWidget(sectionTitle(tr("Holds"), body));
    m_counts->setHorizontalSpacing(8);
    m_counts->setVerticalSpacing(4);
    m_counts->setColumnStretch(1, 1);
    layout->addLayout(m_counts);
    layout->addSpacing(10);
    layout->addWidget(sectionTitle(tr("Next"), body));
    m_tips->setWordWrap(true);
    m_tips->setTextFormat(Qt::RichText);
    layout->addWidget(m_tips);
    layout->addStretch();
    body->setBackgroundRole(QPalette::Base);
    setWidget(body);

    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->text() == m_document.project().name)
            return;
        Project renamed = m_document.project();
        renamed.name = m_name->text();
        m_document.applyToProject(tr("Rename the design"), renamed);
    });
    connect(&document, &Document::changed, this, &DesignSummary::refresh);
    connect(&document, &Document::reset, this, &DesignSummary::refresh);
    refresh();
}

void DesignSummary::refresh()
{
    if (!isVisible())                                    // labels are dear under a style sheet: none while another page is shown
        return;
    if (!m_name->hasFocus() || m_name->text().isEmpty())
        m_name->setText(m_document.project().name);
    const Design& design = m_document.design();
    m_profile->refresh();
    m_review->refresh();
    if (m_shownOption != design.id && !(design.review == OptionReview()))
        m_reviewSection->setOpen(true);
    m_shownOption = design.id;
    const QString description = m_document.project().description;
    m_option->setText(description.isEmpty() ? tr("Option “%1”").arg(design.name) : description);

    QList<int> counts;
    for (const KindInfo& kind : kindInfos()) {
        int count = 0;
        kind.forEach(design, [&](const Object&) { ++count; });
        counts << count;
    }
    if (counts != m_shownCounts)
        showCounts(counts);
    m_shownCounts = counts;
}

void DesignSummary::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    refresh();
}

void DesignSummary::showCounts(const QList<int>& counts)
{
    while (QLayoutItem* item = m_counts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        const KindInfo& kind = kindInfos()[i];
        const int row = m_counts->rowCount();
        auto* number = new QLabel(QString::number(counts[i]));
        number->setForegroundRole(QPalette::PlaceholderText);
        m_counts->addWidget(new IconLabel(QString::fromLatin1(kind.icon), 16), row, 0);
        m_counts->addWidget(new QLabel(kindLabel(kind.kind)), row, 1);
        m_counts->addWidget(number, row, 2, Qt::AlignRight);
    }
    if (std::count(counts.begin(), counts.end(), 0) == counts.size()) {
        m_counts->addWidget(new QLabel(tr("Nothing yet.")), 0, 0, 1, 3);
        m_tips->setText(tr("<p>Drag a <b>site</b>, an <b>edge router</b>, a <b>peering location</b> and a <b>virtual network</b> from the palette, then drag "
                           "from the router's edge to the location and from the circuit to the network.</p><p>Or start from a template: <b>File ▸ New from template</b>.</p>"));
        return;
    }
    m_tips->setText(tr("<p>Select an object or a link to edit its fields here.</p><p>Drag from an object's edge to link it; what can be linked lights up.</p>"
                       "<p>Click a figure in the table below to see why it is what it is.</p>"));
}
