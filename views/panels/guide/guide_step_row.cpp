// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/guide/guide_step_row.h"
#include "views/panels/guide/step_badge.h"
#include "views/theme/fonts.h"
#include "views/theme/theme.h"
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>
#include <algorithm>

namespace {
QLabel* guideCaption(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", "caption");
    return label;
}

void clearGuideLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();                       // it may be the button that was pressed
        }
        delete item;
    }
}

QString menuTitle(GuideActionKind kind)
{
    return kind == GuideActionKind::MakeGateway ? GuideStepRow::tr("Make the gateway in…") : GuideStepRow::tr("Link a gateway…");
}

QPushButton* actionButton(const GuideAction& action, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QStringLiteral("guide:%1").arg(text));
    button->setEnabled(action.refusal.isEmpty());
    button->setToolTip(action.refusal.isEmpty() && action.kind == GuideActionKind::Happen ? eventText(action.event) : action.refusal);
    button->setAccessibleDescription(button->toolTip());
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}
}

void fillWithActions(QVBoxLayout* layout, const QList<GuideAction>& actions, IsNext isNext, const QString& knownReason, QWidget* parent, const std::function<void(const GuideAction&)>& choose)
{
    clearGuideLayout(layout);
    QSet<GuideActionKind> inMenu;
    QString said = knownReason;
    bool hasPrimary = isNext == IsNext::No;
    for (const GuideAction& action : actions) {
        const bool isPlace = action.kind == GuideActionKind::MakeGateway || action.kind == GuideActionKind::LinkGateway;
        const auto ofKind = std::count_if(actions.begin(), actions.end(), [&](const GuideAction& other) { return other.kind == action.kind; });
        if (inMenu.contains(action.kind))
            continue;
        QPushButton* button = actionButton(action, isPlace && ofKind > 1 ? menuTitle(action.kind) : action.text, parent);
        if (isPlace && ofKind > 1) {
            inMenu << action.kind;
            auto* menu = new QMenu(button);
            for (const GuideAction& place : actions)
                if (place.kind == action.kind)
                    QObject::connect(menu->addAction(place.text), &QAction::triggered, parent, [choose, place] { choose(place); });
            button->setMenu(menu);
        } else {
            QObject::connect(button, &QPushButton::clicked, parent, [choose, action] { choose(action); });
        }
        if (action.refusal.isEmpty() && !action.isStepBack && !hasPrimary && action.kind != GuideActionKind::HandOver) {
            hasPrimary = true;
            button->setProperty("role", "primary");
        }
        layout->addWidget(button, 0, Qt::AlignLeft);
        button->show();                                  // now: the focus may go to it
        if (!action.refusal.isEmpty() && action.refusal != said) {
            QLabel* reason = guideCaption(parent);
            reason->setText(action.refusal);
            layout->addWidget(reason);
            said = action.refusal;
        }
    }
}

GuideStepRow::GuideStepRow(int number, QWidget* parent)
    : QWidget(parent), m_number(number), m_badge(new StepBadge(number, this)), m_title(new QLabel(this)), m_state(new QLabel(this)), m_facts(guideCaption(this)), m_missing(guideCaption(this)),
      m_extras(new QVBoxLayout), m_buttons(new QVBoxLayout)
{
    setObjectName(QStringLiteral("guideStep%1").arg(number));
    m_title->setFont(::font(TextRole::BodyMedium));
    m_title->setWordWrap(true);
    m_state->setFont(::font(TextRole::CaptionStrong));
    m_missing->setProperty("role", QVariant());          // what is missing reads first
    m_missing->setFont(::font(TextRole::Caption));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 6, 0, 6);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_badge, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1, Qt::AlignVCenter);
    grid->addWidget(m_facts, 2, 1, 1, 2);
    grid->addWidget(m_missing, 3, 1, 1, 2);
    grid->addLayout(m_extras, 4, 1, 1, 2);
    m_buttons->setSpacing(5);
    m_buttons->setContentsMargins(0, 3, 0, 0);
    grid->addLayout(m_buttons, 5, 1, 1, 2);
}

void GuideStepRow::addExtra(QWidget* widget)
{
    m_extras->addWidget(widget);
}

void GuideStepRow::showStep(const CircuitStep& step, const QList<GuideAction>& actions)
{
    QStringList shown{stepTitle(step.kind), stepStateText(step), step.blockedBy, step.facts.join(u'\n'), step.missing.join(u'\n'), theme().accent.name()};
    for (const GuideAction& action : actions)
        shown << action.text << action.refusal << action.target.text << action.field;
    if (m_shown == shown.join(u'\t'))
        return;
    m_shown = shown.join(u'\t');
    showTexts(step);
    showActions(step, actions);
}

void GuideStepRow::showTexts(const CircuitStep& step)
{
    const bool isDone = step.state == StepState::Done;
    m_badge->setState(step.state);
    m_title->setText(stepTitle(step.kind));
    m_state->setText(stepStateText(step));
    auto* grid = static_cast<QGridLayout*>(layout());
    if (step.state == StepState::Waiting)                // for whom takes a line of its own
        grid->addWidget(m_state, 1, 1, 1, 2, Qt::AlignLeft);
    else
        grid->addWidget(m_state, 0, 2, Qt::AlignVCenter | Qt::AlignRight);
    m_state->setStyleSheet(QStringLiteral("color: %1").arg((step.state == StepState::Current ? theme().accentText : isDone || step.state == StepState::Waiting ? tintOf(step.state).ink : theme().textSecondary).name()));
    m_facts->setText(step.facts.join(u'\n'));
    m_facts->setVisible(!step.facts.isEmpty());
    QStringList missing;
    if (!isDone && step.state != StepState::Waiting)
        missing << (step.blockedBy.isEmpty() ? tr("Who acts: %1").arg(actorText(step.actor)) : step.blockedBy);
    if (step.state != StepState::Blocked)
        for (const QString& each : step.missing)
            missing << QStringLiteral("– ") + each;
    m_missing->setText(missing.join(u'\n'));
    m_missing->setVisible(!missing.isEmpty());
    setAccessibleName(tr("Step %1, %2: %3").arg(m_number).arg(stepTitle(step.kind), stepStateText(step)));
    setAccessibleDescription((step.facts + missing).join(u'\n'));
}

void GuideStepRow::showActions(const CircuitStep& step, const QList<GuideAction>& actions)
{
    fillWithActions(m_buttons, actions, step.state == StepState::Current || step.state == StepState::Waiting ? IsNext::Yes : IsNext::No, step.blockedBy, this, [this](const GuideAction& action) { emit chosen(action); });
}

bool GuideStepRow::focusAction()
{
    QPushButton* found = nullptr;
    for (int i = 0; i < m_buttons->count(); ++i)
        if (auto* button = qobject_cast<QPushButton*>(m_buttons->itemAt(i)->widget()); button && button->isEnabled())
            if (const bool standsOut = button->property("role") == QLatin1String("primary"); standsOut || !found)
                found = button;
    if (found)
        found->setFocus(Qt::OtherFocusReason);
    return found;
}
