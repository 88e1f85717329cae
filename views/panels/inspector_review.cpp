// SPDX-License-Identifier: GPL-3.0-or-later
// The fields that only the design-rule check reads: folded away until they are set, asked for, or a finding names one.

#include "model/design/kind_info.h"
#include "model/document/analysis_runner.h"
#include "model/rules/report.h"
#include "views/panels/inspector/field_row.h"
#include "views/panels/inspector/fold_section.h"
#include "views/panels/inspector_panel.h"
#include <QVBoxLayout>
#include <algorithm>

bool InspectorPanel::isOffered(const Field& field) const
{
    const bool isOne = m_selection.size() == 1;
    return !field.isIdentity && !(field.isSecret && m_kind == ObjectKind::Connection) && (isOne || (field.key != QLatin1String("name") && !isPlace(field)));
}

void InspectorPanel::addReviewFields(QWidget* body)
{
    const QList<Field>& fields = *info(*m_kind).fields;
    if (std::none_of(fields.begin(), fields.end(), [this](const Field& field) { return field.isReview && isOffered(field); }))
        return;
    m_review = new FoldSection(body);
    m_review->setObjectName(QStringLiteral("reviewFields"));
    body->layout()->addWidget(m_review);
    connect(m_review, &FoldSection::openedFirst, this, [this] {
        const EditorContext now = context();
        for (const Field& field : *info(*m_kind).fields)
            if (field.isReview && isOffered(field))
                addRow(field, now, m_review->body());
        showValues();
    });
    connect(m_review, &FoldSection::toggledByUser, this, [this](bool isOpen) { m_reviewClosed = isOpen ? QList<ObjectId>() : m_selection; });
    openReviewFields();
}

/// When a finding about the object names one of them; not when a person has closed them for this object.
void InspectorPanel::openReviewFields()
{
    const auto report = m_runner.latestReport();
    if (!m_review || m_review->isOpen() || !report || m_selection.size() != 1 || m_reviewClosed == m_selection)
        return;
    const QList<Field>& fields = *info(*m_kind).fields;
    for (const Finding& finding : report->findings)
        for (const FieldOf& named : finding.fields)
            if (named.object == m_selection.first() && finding.counts())
                if (const Field* field = findField(fields, named.key); field && field->isReview) {
                    m_review->setOpen(true);
                    return;
                }
}

void InspectorPanel::showReviewTitle()
{
    if (!m_review)
        return;
    int set = 0;
    for (const Field& field : *info(*m_kind).fields)
        set += field.isReview && isOffered(field) && !commonValue(field).isUndefined();
    m_review->setTitle(set == 0 ? tr("For the design check") : tr("For the design check (%1 set)").arg(set));
}
