// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/pairs/pairs_bar.h"
#include "views/panels/inspector/quiet_combo_box.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <algorithm>

PairsBar::PairsBar(QWidget* parent)
    : QWidget(parent), m_matrix(new QToolButton(this)), m_list(new QToolButton(this)), m_figure(new QuietComboBox(this)), m_worstFirst(new QToolButton(this)), m_filter(new QLineEdit(this))
{
    auto* views = new QButtonGroup(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::space, Metrics::spaceSmall, Metrics::space, Metrics::spaceSmall);
    layout->setSpacing(2);
    const auto dress = [](QToolButton* button, const QString& name, const QString& iconName, const QString& text, const QString& tip) {
        button->setObjectName(name);
        button->setIcon(icon(iconName));
        button->setIconSize({Metrics::iconSmall, Metrics::iconSmall});
        button->setText(text);
        button->setToolTip(tip);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
    };
    dress(m_matrix, QStringLiteral("pairsAsMatrix"), QStringLiteral("grid"), tr("Matrix"), tr("Sites by virtual networks, one figure at a time"));
    dress(m_list, QStringLiteral("pairsAsList"), QStringLiteral("table"), tr("List"), tr("One row a pair, all figures at once"));
    dress(m_worstFirst, QStringLiteral("pairsWorstFirst"), QStringLiteral("chevron-down"), tr("Worst first"),
          tr("Sites and networks with the worst figure stand first, those without any connection last. Otherwise they stand by name."));
    m_matrix->setChecked(true);
    m_worstFirst->setChecked(true);
    views->addButton(m_matrix);
    views->addButton(m_list);
    m_figure->setObjectName(QStringLiteral("pairsFigure"));
    m_figure->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_figure->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_figure->setAccessibleName(tr("Figure shown in the matrix"));
    for (const PairFigure& figure : pairFigures()) {
        m_figure->addItem(figure.title, QString::fromLatin1(figure.key));
        m_figure->setItemData(m_figure->count() - 1, figure.tip, Qt::ToolTipRole);
    }
    m_figure->setMaxVisibleItems(int(pairFigures().size()));
    m_filter->setObjectName(QStringLiteral("pairsFilter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter sites and virtual networks by name"));
    m_filter->setToolTip(tr("Words in the names of sites or virtual networks"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(80);
    m_filter->setMaximumWidth(200);
    layout->addWidget(m_matrix);
    layout->addWidget(m_list);
    layout->addSpacing(Metrics::space);
    layout->addWidget(m_figure);
    layout->addSpacing(Metrics::spaceSmall);
    layout->addWidget(m_worstFirst);
    layout->addSpacing(Metrics::spaceSmall);
    layout->addWidget(m_filter, 1);
    layout->addStretch();
    connect(views, &QButtonGroup::buttonToggled, this, [this](QAbstractButton*, bool isChecked) {
        if (!isChecked)
            return;
        showMatrixFields();
        emit viewChosen();
    });
    connect(m_figure, &QComboBox::currentIndexChanged, this, &PairsBar::figureChosen);
    connect(m_worstFirst, &QToolButton::toggled, this, [this](bool isChecked) { emit orderChosen(isChecked ? MatrixOrder::WorstFirst : MatrixOrder::ByName); });
    connect(m_filter, &QLineEdit::textChanged, this, &PairsBar::filterChanged);
}

bool PairsBar::isMatrix() const
{
    return m_matrix->isChecked();
}

QVariantMap PairsBar::choice() const
{
    return {{QStringLiteral("isList"), m_list->isChecked()}, {QStringLiteral("figure"), m_figure->currentData()}, {QStringLiteral("isWorstFirst"), m_worstFirst->isChecked()}};
}

void PairsBar::setChoice(const QVariantMap& choice)
{
    (choice.value(QStringLiteral("isList")).toBool() ? m_list : m_matrix)->setChecked(true);
    m_figure->setCurrentIndex(std::max(0, m_figure->findData(choice.value(QStringLiteral("figure")))));
    m_worstFirst->setChecked(choice.value(QStringLiteral("isWorstFirst"), true).toBool());
}

void PairsBar::showMatrixFields()
{
    for (QWidget* field : std::initializer_list<QWidget*>{m_figure, m_worstFirst, m_filter})
        field->setVisible(isMatrix());
}
