// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/requirements/requirement_entry.h"
#include "model/review/requirement_line.h"
#include "views/panels/icon_label.h"
#include "views/theme/fonts.h"
#include "views/theme/metrics.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

RequirementEntry::RequirementEntry(std::function<Design()> design, QWidget* parent)
    : QWidget(parent), m_design(std::move(design)), m_line(new QLineEdit(this)), m_errorIcon(new IconLabel(QStringLiteral("error"), 14, this)), m_error(new QLabel(this))
{
    m_line->setObjectName(QStringLiteral("requirementLine"));
    m_line->setAccessibleName(tr("A requirement as one line"));
    m_error->setObjectName(QStringLiteral("requirementError"));
    m_error->setFont(::font(TextRole::Caption));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line);
    auto* remark = new QHBoxLayout;
    remark->setContentsMargins(2, 0, 0, 2);
    remark->setSpacing(Metrics::spaceSmall);
    m_errorIcon->setIcon(QStringLiteral("error"), true);
    m_errorIcon->hide();
    remark->addWidget(m_errorIcon, 0, Qt::AlignTop);
    remark->addWidget(m_error, 1);
    layout->addLayout(remark);
    connect(m_line, &QLineEdit::returnPressed, this, &RequirementEntry::entered);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        showError({});
        emit typed();
    });
    showExample();
}

QString RequirementEntry::error() const
{
    return m_error->text();
}

std::optional<DesignRequirement> RequirementEntry::read()
{
    const auto requirement = requirementOf(m_line->text(), m_design());
    if (!requirement) {
        showError(requirement.error());
        return {};
    }
    showError({});
    return *requirement;
}

void RequirementEntry::setText(const QString& text)
{
    m_line->setText(text);
    m_line->setCursorPosition(0);
    showError({});
}

void RequirementEntry::showError(const Error& error)
{
    m_error->setVisible(!error.message.isEmpty());
    m_errorIcon->setVisible(!error.message.isEmpty());
    m_error->setText(error.message);
    if (m_line->property("invalid").toBool() != !error.message.isEmpty()) {
        m_line->setProperty("invalid", !error.message.isEmpty());
        m_line->style()->polish(m_line);
    }
    if (error.message.isEmpty())
        return;
    bool hasColumn = false;
    const int column = error.where.toInt(&hasColumn);
    if (!hasColumn)
        return;
    const int start = std::clamp(column - 1, 0, int(m_line->text().size()));
    m_error->setText(tr("Column %1: %2").arg(column).arg(error.message));
    m_line->setFocus();
    m_line->setCursorPosition(start);
    if (start < m_line->text().size()) {
        int end = start;
        while (end < m_line->text().size() && m_line->text()[end] != u',' && m_line->text()[end] != u';' && m_line->text()[end] != u':')
            ++end;
        m_line->setSelection(start, std::max(1, end - start));
    }
}

void RequirementEntry::showExample()
{
    m_line->setPlaceholderText(requirementExample(m_design()));
}

QString requirementExample(const Design& design)
{
    DesignRequirement ends;
    if (!design.all<Site>().isEmpty())
        ends.from = design.all<Site>().rows().first()->id;
    if (!design.all<VirtualNetwork>().isEmpty())
        ends.to = design.all<VirtualNetwork>().rows().first()->id;
    const QString between = ends.from.isEmpty() || ends.to.isEmpty() ? QStringLiteral("HQ to prod: ") : toLine(ends, design);
    return between + QStringLiteral("≥ 1 Gbps, ≥ 99.95 %, ≤ 25 ms, private; keeps 500 Mbps if any one peering location is lost; monthly ≤ 6,000");
}
