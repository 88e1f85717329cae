// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/inspector_panel.h"
#include "model/base/mid_sentence.h"
#include "model/design/kind_info.h"
#include "model/document/analysis_runner.h"
#include "model/edit/set_field.h"
#include "views/panels/design_summary.h"
#include "views/panels/guide/circuit_guide_card.h"
#include "views/panels/icon_label.h"
#include "views/panels/inspector/field_row.h"
#include "views/panels/inspector/finding_lines.h"
#include "views/panels/inspector/fold_section.h"
#include "views/panels/inspector/pre_shared_key_section.h"
#include "views/panels/inspector/resiliency_index_section.h"
#include "views/theme/fonts.h"
#include "views/theme/theme.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMap>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

InspectorPanel::InspectorPanel(Document& document, AnalysisRunner& runner, SecretStore& secrets, QWidget* parent)
    : QWidget(parent), m_document(document), m_runner(runner), m_secrets(secrets), m_icon(new IconLabel(QStringLiteral("select"), 24)), m_kindLabel(new QLabel), m_title(new QLabel), m_header(new QWidget(this)),
      m_pages(new QStackedWidget(this)), m_scroll(new QScrollArea), m_summary(new DesignSummary(document))
{
    setObjectName(QStringLiteral("inspector"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title->setFont(::font(TextRole::Title));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_kindLabel->setForegroundRole(QPalette::PlaceholderText);
    m_kindLabel->setFont(::font(TextRole::Caption));
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_kindLabel);
    auto* header = new QHBoxLayout(m_header);
    header->setContentsMargins(12, 10, 12, 8);
    header->setSpacing(10);
    header->addWidget(m_icon, 0, Qt::AlignTop);
    header->addLayout(words, 1);

    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(m_summary);
    m_pages->addWidget(m_scroll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_pages, 1);

    connect(&document, &Document::changed, this, &InspectorPanel::refresh);
    connect(&document, &Document::reset, this, [this] { setSelection({}); });
    connect(&runner, &AnalysisRunner::checked, this, &InspectorPanel::openReviewFields);
    rebuild();
}

void InspectorPanel::setSelection(const QList<ObjectId>& ids)
{
    if (ids == m_selection)
        return;
    m_selection = ids;
    rebuild();
}

void InspectorPanel::focusField(const QString& key)
{
    if (const Field* field = m_kind && m_review ? findField(*info(*m_kind).fields, key) : nullptr; field && field->isReview)
        m_review->setOpen(true);
    for (FieldRow* row : m_rows)
        if (row->field().key == (key.isEmpty() ? QStringLiteral("name") : key)) {
            m_scroll->ensureWidgetVisible(row);
            row->editor()->setFocus(Qt::ShortcutFocusReason);
            return;
        }
}

EditorContext InspectorPanel::context() const
{
    EditorContext context{&m_document.catalogue(), m_document.design(), m_selection.isEmpty() ? ObjectId() : m_selection.first(), nullptr, {}, {}};
    if (m_selection.size() == 1)
        context.rules = std::make_shared<const ChoiceRules>(context.design, *context.catalogue, context.object);
    return context;
}

void InspectorPanel::rebuild()
{
    m_gesture = 0;
    m_typing = nullptr;
    m_guide = nullptr;
    m_review = nullptr;
    for (FieldRow* row : m_rows)
        row->disconnect(this);
    m_rows.clear();
    if (const QWidget* focus = window()->focusWidget(); focus && m_scroll->isAncestorOf(focus))
        m_scroll->setFocus(Qt::OtherFocusReason);        // it leaves while all is whole, and not to a list that would choose something
    m_kind.reset();
    QSet<ObjectKind> kinds;
    for (const ObjectId& id : m_selection)
        if (const auto kind = m_document.design().kindOf(id))
            kinds << *kind;
    if (kinds.size() == 1)
        m_kind = *kinds.begin();

    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(12, 4, 8, 12);
    layout->setSpacing(7);
    if (m_kind) {
        const bool isOne = m_selection.size() == 1;
        if (isOne)
            addSections(body);
        const EditorContext now = context();
        for (const Field& field : *info(*m_kind).fields)
            if (isOffered(field) && !field.isReview)
                addRow(field, now, body);
        addReviewFields(body);
    } else if (m_selection.size() > 1) {
        auto* tip = new QLabel(tr("Select objects of one kind to edit their fields together. Delete, copy, duplicate and group work on any selection."), body);
        tip->setWordWrap(true);
        tip->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(tip);
    }
    layout->addStretch();
    body->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(body);
    m_pages->setCurrentIndex(m_selection.isEmpty() ? 0 : 1);
    m_header->setVisible(!m_selection.isEmpty());
    showHeader();
    showValues();
}

void InspectorPanel::addRow(const Field& field, const EditorContext& now, QWidget* body)
{
    auto* row = new FieldRow(field, now, body);
    body->layout()->addWidget(row);
    m_rows << row;
    connect(row, &FieldRow::edited, this, [this, row](const QJsonValue& value, EditPace pace) { edit(row, value, pace); });
    connect(row, &FieldRow::left, this, [this] { m_gesture = 0; });
}

/// What stands above the fields of one object.
void InspectorPanel::addSections(QWidget* body)
{
    const ObjectId id = m_selection.first();
    auto* findings = new FindingLines(m_runner, id, body);
    body->layout()->addWidget(findings);
    connect(findings, &FindingLines::findingChosen, this, &InspectorPanel::findingChosen);
    connect(findings, &FindingLines::allChosen, this, &InspectorPanel::findingsRequested);
    if (m_kind == ObjectKind::VirtualNetworkGateway) {
        auto* index = new ResiliencyIndexSection(m_runner, id, body);
        body->layout()->addWidget(index);
        connect(index, &ResiliencyIndexSection::whyRequested, this, &InspectorPanel::whyRequested);
    } else if (m_kind == ObjectKind::ExpressRouteCircuit) {
        addGuide(body);
    } else if (m_kind == ObjectKind::Connection) {
        body->layout()->addWidget(new PreSharedKeySection(m_document, m_secrets, id, body));
    }
}

void InspectorPanel::addGuide(QWidget* body)
{
    m_guide = new CircuitGuideCard(m_document, m_selection.first(), body);
    m_guide->setFolded(m_isGuideFolded);
    body->layout()->addWidget(m_guide);
    connect(m_guide, &CircuitGuideCard::foldedChanged, this, [this](bool isFolded) { m_isGuideFolded = isFolded; });
    connect(m_guide, &CircuitGuideCard::handOverRequested, this, &InspectorPanel::handOverRequested);
    connect(m_guide, &CircuitGuideCard::fieldRequested, this, [this](const ObjectId& object, const QString& key) {
        if (m_selection == QList<ObjectId>{object})
            openField(key);
        else
            emit fieldRequested(object, key);
    });
}

void InspectorPanel::openField(const QString& key)
{
    focusField(key);
    for (FieldRow* row : m_rows)
        if (auto* combo = row->field().key == key ? row->findChild<QComboBox*>() : nullptr)
            combo->showPopup();
}

bool InspectorPanel::showGuide()
{
    if (!m_guide)
        return false;
    m_isGuideFolded = false;
    m_guide->setFolded(false);
    m_scroll->ensureWidgetVisible(m_guide, 0, 0);
    m_guide->focusNext();
    return true;
}

void InspectorPanel::refresh(const Design&, const Design& after)
{
    QList<ObjectId> kept;
    for (const ObjectId& id : m_selection)
        if (after.contains(id))
            kept << id;
    if (kept != m_selection) {
        setSelection(kept);
        return;
    }
    const EditorContext now = context();
    for (FieldRow* row : m_rows)
        row->setContext(now);
    showHeader();
    showValues();
}

void InspectorPanel::showHeader()
{
    if (m_selection.isEmpty())
        return;
    m_icon->setIcon(m_kind ? QString::fromLatin1(info(*m_kind).icon) : QStringLiteral("select"));
    if (m_selection.size() == 1 && m_kind) {
        m_title->setText(displayName(m_document.design(), m_selection.first()));
        m_kindLabel->setText(tr("%1 · %2").arg(kindLabel(*m_kind), m_selection.first().text));
        return;
    }
    QMap<QString, int> counts;
    for (const ObjectId& id : m_selection)
        if (const auto kind = m_document.design().kindOf(id))
            ++counts[kindLabel(*kind)];
    QStringList parts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        parts << tr("%1 × %2").arg(it.value()).arg(it.key());
    m_title->setText(tr("%1 objects").arg(m_selection.size()));
    m_kindLabel->setText(parts.join(QStringLiteral(", ")));
    m_kindLabel->setWordWrap(true);
}

QJsonValue InspectorPanel::commonValue(const Field& field) const
{
    QJsonValue common = QJsonValue::Undefined;
    for (qsizetype i = 0; i < m_selection.size(); ++i) {
        const QJsonValue value = field.get(*m_document.design().find(m_selection[i]));
        if (i > 0 && value != common)
            return QJsonValue::Null;
        common = value;
    }
    return common;
}

bool InspectorPanel::isShown(const Field& field) const
{
    if (!field.applies)
        return true;
    return std::any_of(m_selection.begin(), m_selection.end(), [&](const ObjectId& id) {
        const Object* object = m_document.design().find(id);
        return object && (field.applies(*object) || !field.get(*object).isUndefined());
    });
}

void InspectorPanel::showValues()
{
    for (FieldRow* row : m_rows) {
        row->setVisible(isShown(row->field()));
        row->setValue(commonValue(row->field()));
    }
    showReviewTitle();
}

void InspectorPanel::edit(FieldRow* row, const QJsonValue& value, EditPace pace)
{
    const Field& field = row->field();
    Result<Design> edited = m_document.design();
    for (const ObjectId& id : m_selection) {
        edited = setField(*edited, m_document.catalogue(), id, field.key, value);
        if (!edited) {
            row->setError(edited.error().message);
            return;
        }
    }
    if (pace == EditPace::Done)
        m_gesture = 0;
    else if (m_gesture == 0 || m_typing != row)
        m_gesture = m_document.newGesture();
    m_typing = row;
    row->setError({});
    const QString name = m_selection.size() == 1 ? displayName(m_document.design(), m_selection.first()) : tr("%1 objects").arg(m_selection.size());
    m_document.apply(tr("Set %1 of %2").arg(midSentence(fieldLabel(field)), name), edited, m_gesture);
}
