// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/guide/circuit_guide_card.h"
#include "model/design/kind_info.h"
#include "model/edit/set_field.h"
#include "views/panels/guide/guide_step_row.h"
#include "views/panels/guide/step_badge.h"
#include "views/panels/inspector/field_editor.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

CircuitGuideCard::CircuitGuideCard(Document& document, const ObjectId& circuit, QWidget* parent)
    : QWidget(parent), m_document(document), m_circuit(circuit), m_fold(new QToolButton(this)), m_progress(new QLabel(this)), m_bar(new StepBar(this)), m_body(new QWidget(this)), m_steps(new QVBoxLayout),
      m_billing(new QLabel(m_body)), m_back(new QWidget(m_body)), m_backButtons(new QVBoxLayout)
{
    setObjectName(QStringLiteral("circuitGuide"));
    m_fold->setObjectName(QStringLiteral("foldGuide"));
    m_fold->setText(tr("Set-up guide"));
    m_fold->setFont(::font(TextRole::BodyStrong));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAutoRaise(true);
    connect(m_fold, &QToolButton::clicked, this, [this] {
        setFolded(!m_isFolded);
        emit foldedChanged(m_isFolded);
    });
    m_progress->setProperty("role", "caption");
    auto* header = new QHBoxLayout;
    header->addWidget(m_fold);
    header->addStretch();
    header->addWidget(m_progress);

    m_billing->setWordWrap(true);
    m_billing->setProperty("role", "caption");
    auto* backTitle = new QLabel(tr("Step back"), m_back);
    backTitle->setFont(::font(TextRole::CaptionStrong));
    auto* back = new QVBoxLayout(m_back);
    back->setContentsMargins(0, 4, 0, 0);
    back->setSpacing(5);
    back->addWidget(backTitle);
    m_backButtons->setSpacing(5);
    back->addLayout(m_backButtons);
    m_steps->setSpacing(0);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(6, 0, 2, 4);
    body->setSpacing(6);
    body->addLayout(m_steps);
    body->addWidget(m_billing);
    body->addWidget(m_back);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 10, 8);
    layout->setSpacing(6);
    layout->addLayout(header);
    layout->addWidget(m_bar);
    layout->addWidget(m_body);
    setFolded(false);
    connect(&document, &Document::changed, this, &CircuitGuideCard::refresh);
    refresh();
}

void CircuitGuideCard::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    m_body->setVisible(!isFolded);
    m_fold->setIcon(icon(isFolded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down")));
    m_fold->setToolTip(isFolded ? tr("Show the steps") : tr("Hide the steps"));
}

void CircuitGuideCard::focusNext()
{
    if (m_current >= m_rows.size() || !m_rows[m_current]->focusAction())
        m_fold->setFocus(Qt::OtherFocusReason);
}

void CircuitGuideCard::makeSteps(const CircuitGuide& guide)
{
    QList<CircuitStepKind> kinds;
    for (const CircuitStep& step : guide.steps)
        kinds << step.kind;
    if (kinds == m_kinds)
        return;
    m_kinds = kinds;
    for (GuideStepRow* row : m_rows)
        row->deleteLater();
    m_rows.clear();
    for (const CircuitStep& step : guide.steps) {
        auto* row = new GuideStepRow(int(m_rows.size()) + 1, m_body);
        if (step.kind == CircuitStepKind::Circuit)
            row->addExtra(makeKeyField());
        connect(row, &GuideStepRow::chosen, this, &CircuitGuideCard::run);
        m_steps->addWidget(row);
        m_rows << row;
    }
}

/// The service key where one gets it: masked, and shown on purpose by the eye in it.
QWidget* CircuitGuideCard::makeKeyField()
{
    const Field& field = *findField(ExpressRouteCircuit::fields(), QStringLiteral("serviceKey"));
    m_key = new QWidget(m_body);
    m_key->setObjectName(QStringLiteral("guideServiceKey"));
    EditorContext context;
    context.catalogue = &m_document.catalogue();
    context.design = m_document.design();
    context.object = m_circuit;
    m_keyEditor = makeFieldEditor(field, context, m_key);
    auto* label = new QLabel(fieldLabel(field), m_key);
    label->setFont(::font(TextRole::Caption));
    label->setBuddy(m_keyEditor);
    auto* layout = new QHBoxLayout(m_key);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->addWidget(label);
    layout->addWidget(m_keyEditor, 1);
    connect(m_keyEditor, &FieldEditor::left, this, [this] { m_keyGesture = 0; });
    connect(m_keyEditor, &FieldEditor::edited, this, [this](const QJsonValue& value, EditPace) {
        if (m_keyGesture == 0)
            m_keyGesture = m_document.newGesture();
        m_document.apply(tr("Set the service key of %1").arg(displayName(m_document.design(), m_circuit)), setField(m_document.design(), m_circuit, QStringLiteral("serviceKey"), value), m_keyGesture);
    });
    return m_key;
}

void CircuitGuideCard::refresh()
{
    const Design& design = m_document.design();
    const auto guide = circuitGuide(design, m_document.catalogue(), m_circuit);
    if (!guide)
        return;                                          // the inspector is about to show something else
    const QWidget* focus = window()->focusWidget();
    const bool hadFocus = focus && isAncestorOf(focus) && qobject_cast<const QPushButton*>(focus);   // the pressed button goes
    makeSteps(*guide);
    const QList<GuideAction> actions = guideActions(design, m_document.catalogue(), m_circuit);
    QList<GuideAction> stepsBack;
    QList<StepState> states;
    for (int i = 0; i < guide->steps.size(); ++i) {
        QList<GuideAction> ofStep;
        for (const GuideAction& action : actions)
            if (action.step == guide->steps[i].kind)
                (action.isStepBack ? stepsBack : ofStep) << action;
        m_rows[i]->showStep(guide->steps[i], ofStep);
        states << guide->steps[i].state;
    }
    m_current = guide->current;
    m_bar->setStates(states);
    const int doneCount = int(states.count(StepState::Done));
    m_progress->setText(doneCount == states.size() ? tr("all done") : tr("%1 of %2 done").arg(doneCount).arg(states.size()));
    m_billing->setText(billingText(*guide));
    m_back->setVisible(!stepsBack.isEmpty());
    fillWithActions(m_backButtons, stepsBack, IsNext::No, {}, m_back, [this](const GuideAction& action) { run(action); });
    const auto& circuit = *design.find<ExpressRouteCircuit>(m_circuit);
    m_key->setVisible(statesOf(circuit).circuit != CircuitProvisioningState::Disabled);
    m_keyEditor->setValue(circuit.serviceKey.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(circuit.serviceKey));
    if (hadFocus)
        focusNext();
}

void CircuitGuideCard::run(const GuideAction& action)
{
    if (action.kind == GuideActionKind::HandOver)
        return emit handOverRequested(m_circuit);
    if (!action.isEdit())
        return emit fieldRequested(action.target, action.field);
    const QString what = action.kind == GuideActionKind::Happen ? eventText(action.event) : action.text;
    m_document.apply(tr("%1: %2").arg(displayName(m_document.design(), m_circuit), what), withGuideAction(m_document.design(), m_document.catalogue(), m_circuit, action));
}

void CircuitGuideCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().border);
    painter.setBrush(theme().window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void CircuitGuideCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_rows.isEmpty())
        refresh();
}
