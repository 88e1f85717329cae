// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalogue panel is made of: bar, detail, map.

#include "model/design/kind_info.h"
#include "model/document/analysis_runner.h"
#include "views/panels/catalogue/catalogue_model.h"
#include "views/panels/catalogue/fact_list.h"
#include "views/panels/catalogue_panel.h"
#include "views/panels/empty_state.h"
#include "views/panels/figures/figure_splitter.h"
#include "views/panels/map/map_view.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

QWidget* CataloguePanel::makeBar()
{
    auto* bar = new QWidget(this);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(QStringLiteral("catalogueSearch"));
    m_search->setPlaceholderText(tr("Search locations, providers, SKUs, limits, prices …"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setAccessibleName(tr("Search the catalogue"));
    m_search->setMinimumWidth(200);
    m_category = new QComboBox(bar);
    m_category->setObjectName(QStringLiteral("catalogueCategory"));
    m_category->setAccessibleName(tr("List"));
    m_category->addItem(tr("All lists"));
    for (const CatalogueCategory category : catalogueCategories())
        m_category->addItem(icon(iconOfCategory(category)), categoryLabel(category), int(category));
    m_months = new QSpinBox(bar);
    m_months->setObjectName(QStringLiteral("catalogueAge"));
    m_months->setRange(1, 600);
    m_months->setValue(24);                              // two rounds of the yearly review of a document
    m_months->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_months->setSuffix(tr(" months"));
    m_months->setToolTip(tr("Figures whose source is older than this today are marked."));
    auto* age = new QLabel(tr("Mark sources older than"), bar);
    age->setProperty("role", "caption");
    age->setBuddy(m_months);
    m_count = new QLabel(bar);
    m_count->setObjectName(QStringLiteral("catalogueCount"));
    m_count->setProperty("role", "caption");
    m_ownWindow = new QToolButton(bar);
    m_ownWindow->setObjectName(QStringLiteral("catalogueOwnWindow"));
    m_ownWindow->setIcon(icon(QStringLiteral("export")));
    m_ownWindow->setIconSize({Metrics::iconSmall, Metrics::iconSmall});
    m_ownWindow->setCheckable(true);
    m_ownWindow->setToolTip(tr("In a window of its own"));
    m_ownWindow->setAccessibleName(m_ownWindow->toolTip());
    m_bar = new QHBoxLayout(bar);
    m_bar->setContentsMargins(Metrics::space, Metrics::spaceSmall, Metrics::space, Metrics::spaceSmall);
    m_bar->setSpacing(Metrics::space);
    m_asTable = makeViewButton(bar, QStringLiteral("catalogueAsTable"), QStringLiteral("table"), tr("As a table"));
    m_asMap = makeViewButton(bar, QStringLiteral("catalogueAsMap"), QStringLiteral("globe"), tr("On the map"));
    m_asTable->setChecked(true);
    connect(m_asTable, &QToolButton::clicked, this, [this] { showMap(false); });
    connect(m_asMap, &QToolButton::clicked, this, [this] { showMap(true); });
    m_bar->addWidget(m_asTable);
    m_bar->addWidget(m_asMap);
    m_bar->addWidget(m_search, 2);
    m_bar->addWidget(m_category);
    m_bar->addWidget(m_count);
    m_bar->addStretch(1);
    m_bar->addWidget(makeOwnFiguresButton(bar));
    m_bar->addWidget(age);
    m_bar->addWidget(m_months);
    m_bar->addWidget(m_ownWindow);
    return bar;
}

QWidget* CataloguePanel::makeDetail()
{
    m_details = new QStackedWidget(m_splitter);
    auto* detail = new QWidget(m_details);
    m_name = new QLabel(detail);
    m_name->setObjectName(QStringLiteral("catalogueName"));
    m_name->setProperty("role", "heading");
    m_name->setWordWrap(true);
    m_list = new QLabel(detail);
    m_list->setProperty("role", "caption");
    m_objects = new QLabel(detail);
    m_objects->setObjectName(QStringLiteral("catalogueObjects"));
    m_objects->setProperty("role", "caption");
    m_objects->setWordWrap(true);
    m_objects->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_place = new QPushButton(icon(QStringLiteral("plus")), tr("Place"), detail);
    m_place->setObjectName(QStringLiteral("cataloguePlace"));
    m_facts = new FactList(detail);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_list);
    names->addWidget(m_objects);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(Metrics::spaceMedium, Metrics::space, Metrics::space, Metrics::space);
    top->addLayout(names, 1);
    top->addWidget(m_place, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_facts, 1);
    m_details->addWidget(new EmptyState(QStringLiteral("info"), tr("Choose an entry"), tr("All its figures then stand here, each with its source and date."), m_details));
    m_details->addWidget(detail);
    return m_details;
}

QToolButton* CataloguePanel::makeOwnFiguresButton(QWidget* bar)
{
    m_ownFigures = new QToolButton(bar);
    m_ownFigures->setObjectName(QStringLiteral("catalogueOwnFigures"));
    m_ownFigures->setIcon(icon(QStringLiteral("file")));
    m_ownFigures->setIconSize({Metrics::iconSmall, Metrics::iconSmall});
    m_ownFigures->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_ownFigures->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_ownFigures);
    menu->addAction(icon(QStringLiteral("import")), tr("Load own figures …"), this, &CataloguePanel::ownFiguresRequested)->setObjectName(QStringLiteral("ownFigures.load"));
    m_whileOwn << menu->addAction(icon(QStringLiteral("redo")), tr("Read the file again"), this, &CataloguePanel::ownFiguresReloadRequested);
    m_whileOwn << menu->addAction(icon(QStringLiteral("undo")), tr("Leave them: built-in catalogue only"), this, &CataloguePanel::ownFiguresLeft);
    m_whileOwn.last()->setObjectName(QStringLiteral("ownFigures.leave"));
    m_ownFigures->setMenu(menu);
    setOwnFiguresFile({});
    return m_ownFigures;
}

QToolButton* CataloguePanel::makeViewButton(QWidget* bar, const QString& name, const QString& iconName, const QString& tip)
{
    auto* button = new QToolButton(bar);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setIconSize({Metrics::iconSmall, Metrics::iconSmall});
    button->setCheckable(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

QWidget* CataloguePanel::makeMap()
{
    auto* page = new QWidget(m_results);
    m_map = new MapView(page);
    m_unplaced = new QLabel(page);
    m_unplaced->setObjectName(QStringLiteral("catalogueUnplaced"));
    m_unplaced->setProperty("role", "caption");
    m_unplaced->setWordWrap(true);
    m_unplaced->setContentsMargins(Metrics::space, Metrics::spaceSmall, Metrics::space, Metrics::spaceSmall);
    m_unplaced->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_unplaced, &QLabel::linkActivated, this, [this](const QString& id) { emit objectsChosen({ObjectId(id)}); });
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_map, 1);
    layout->addWidget(m_unplaced);
    return page;
}

void CataloguePanel::showMap(bool isMap)
{
    m_asTable->setChecked(!isMap);
    m_asMap->setChecked(isMap);
    m_results->setCurrentIndex(isMap ? 2 : m_model->rowCount() > 0 ? 0 : 1);
    refreshMap();
}

/// Draws the map anew while it is seen. All entries stand on it, or those that were looked for.
void CataloguePanel::refreshMap()
{
    m_isMapDue = !m_asMap->isChecked() || !isVisible() || !m_model->search();
    if (m_isMapDue)
        return;
    QList<const CatalogueCard*> shown;
    for (int row = 0; row < m_model->rowCount(); ++row)
        shown << m_model->cardAt(row);
    const Design& design = m_document.design();
    m_map->setScene(mapSceneOf(design, m_document.catalogue(), m_runner.isCurrent() ? m_runner.latest().get() : nullptr, shown));
    if (!m_isMapSeen) {
        m_isMapSeen = true;
        m_map->fitDesign();
    }
    const QList<ObjectId>& unplaced = m_map->scene().unplaced;
    QStringList names;
    for (const ObjectId& id : unplaced.mid(0, 6))
        names << QStringLiteral("<a href=\"%1\">%2</a>").arg(id.text.toHtmlEscaped(), displayName(design, id).toHtmlEscaped());
    if (unplaced.size() > 6)
        names << tr("%1 more").arg(unplaced.size() - 6);
    m_unplaced->setVisible(!unplaced.isEmpty());
    m_unplaced->setText(tr("Not on the map, as they have no coordinates: %1").arg(names.join(QStringLiteral(", "))));
}

void CataloguePanel::chooseOnMap(const QString& card, const QList<ObjectId>& objects)
{
    if (!card.isEmpty())
        showEntry(card);
    m_map->setChosen(card, objects);
    if (!objects.isEmpty())
        emit objectsChosen(objects);
}
