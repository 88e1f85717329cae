// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/catalogue_panel.h"
#include "model/design/kind_info.h"
#include "model/document/analysis_runner.h"
#include "model/edit/place_card.h"
#include "views/panels/catalogue/catalogue_model.h"
#include "views/panels/catalogue/catalogue_table.h"
#include "views/panels/catalogue/fact_list.h"
#include "views/panels/empty_state.h"
#include "views/panels/figures/figure_header.h"
#include "views/panels/figures/figure_splitter.h"
#include "views/panels/map/map_view.h"
#include "views/theme/icons.h"
#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace {
constexpr int onlyOwn = -1;                              // in place of a category
constexpr int usualAge = 24;                             // months: two rounds of Microsoft's yearly review of a document
}

CataloguePanel::CataloguePanel(Document& document, AnalysisRunner& runner, QWidget* parent)
    : QWidget(parent), m_document(document), m_runner(runner), m_model(new CatalogueModel(this)), m_splitter(new FigureSplitter(980, 330)), m_today(QDate::currentDate())
{
    setObjectName(QStringLiteral("catalogue"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_results = new QStackedWidget(m_splitter);
    m_table = new CatalogueTable(m_results);
    m_header = m_table->header();
    m_table->setModel(m_model);
    m_results->addWidget(m_table);
    m_results->addWidget(new EmptyState(QStringLiteral("search"), tr("Nothing in the catalogue is called so"), tr("Try part of a name, a city, a provider or a SKU, or look in all lists."), m_results));
    m_results->addWidget(makeMap());
    m_splitter->addWidget(m_results);
    m_splitter->addWidget(makeDetail());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_splitter, 1);

    connect(m_search, &QLineEdit::textChanged, this, &CataloguePanel::find);
    connect(m_category, &QComboBox::activated, this, &CataloguePanel::find);
    connect(m_months, &QSpinBox::valueChanged, this, [this] { setToday(m_today); });
    connect(m_table, &CatalogueTable::rowChosen, this, &CataloguePanel::chooseRow);
    connect(m_table, &QTableView::activated, this, [this] { emit placeRequested(m_card); });
    connect(m_place, &QPushButton::clicked, this, [this] { emit placeRequested(m_card); });
    connect(m_objects, &QLabel::linkActivated, this, [this] { emit objectsChosen(objectsOfCard(m_document.design(), m_document.catalogue(), m_card)); });
    connect(m_ownWindow, &QToolButton::toggled, this, &CataloguePanel::ownWindowRequested);
    connect(&document, &Document::catalogueChanged, this, &CataloguePanel::takeCatalogue);
    const auto follow = [this] {
        showObjects();
        refreshMap();
    };
    connect(&document, &Document::changed, this, follow);
    connect(&document, &Document::reset, this, [this, follow] {
        m_isMapSeen = false;                             // another design is fitted anew
        follow();
    });
    connect(&runner, &AnalysisRunner::finished, this, &CataloguePanel::refreshMap);
    connect(m_map, &MapView::placeChosen, this, &CataloguePanel::chooseOnMap);
    showCard();
}

void CataloguePanel::showEvent(QShowEvent* event)
{
    prepare();
    QWidget::showEvent(event);
    if (m_isMapDue)
        refreshMap();
}

void CataloguePanel::prepare()
{
    if (m_model->search())
        return;
    m_model->setAge(m_today, m_months->value());
    m_model->setSearch(std::make_shared<const CatalogueSearch>(m_document.catalogue()));
    nameLists();
    find();
}

void CataloguePanel::takeCatalogue()
{
    if (!m_model->search())
        return;
    m_model->setSearch(std::make_shared<const CatalogueSearch>(m_document.catalogue()));
    nameLists();
    find();
    showCard();
}

/// Each list with how many entries it has; that of own figures only while there are any.
void CataloguePanel::nameLists()
{
    const auto& cards = m_model->search()->cards();
    const auto own = std::count_if(cards.begin(), cards.end(), [](const CatalogueCard& card) { return card.isOverlaid(); });
    const int ownRow = m_category->findData(onlyOwn);
    if (own > 0 && ownRow < 0)
        m_category->insertItem(1, icon(QStringLiteral("file")), QString(), onlyOwn);
    else if (own == 0 && ownRow >= 0)
        m_category->removeItem(ownRow);
    for (int row = 0; row < m_category->count(); ++row) {
        const QVariant list = m_category->itemData(row);
        const bool isCategory = list.isValid() && list.toInt() != onlyOwn;
        const qsizetype count = list.isValid() && !isCategory ? own : m_model->search()->find({}, isCategory ? std::optional(CatalogueCategory(list.toInt())) : std::nullopt).size();
        const QString label = isCategory ? categoryLabel(CatalogueCategory(list.toInt())) : list.isValid() ? tr("Own figures") : tr("All lists");
        m_category->setItemText(row, tr("%1 (%2)").arg(label).arg(count));
    }
}

void CataloguePanel::setOwnFiguresFile(const QString& path)
{
    m_ownFigures->setText(path.isEmpty() ? tr("Own figures …") : QFileInfo(path).fileName());
    m_ownFigures->setToolTip(path.isEmpty() ? tr("Your contract figures, measurements and prices, from a JSON file; they go before the built-in ones")
                                            : tr("%1 own figures of “%2” lie over the catalogue.\n%3").arg(m_document.catalogue().ownFigures().changes.size()).arg(m_document.catalogue().ownFigures().name, path));
    for (QAction* action : m_whileOwn)
        action->setEnabled(!path.isEmpty());
}

void CataloguePanel::focusSearch()
{
    prepare();
    m_search->setFocus();
    m_search->selectAll();
}

void CataloguePanel::search(const QString& text)
{
    prepare();
    m_search->setText(text);
}

void CataloguePanel::find()
{
    if (!m_model->search())
        return;
    const QVariant category = m_category->currentData();
    const auto before = m_model->category();
    m_isChoosing = true;
    const bool isOwn = category.isValid() && category.toInt() == onlyOwn;
    m_model->find(m_search->text(), category.isValid() && !isOwn ? std::optional(CatalogueCategory(category.toInt())) : std::nullopt, isOwn);
    if (before != m_model->category() || m_header->count() != m_model->columnCount() || m_header->sectionSize(0) == 0)
        m_header->setSortIndicator(-1, Qt::AscendingOrder);
    setWidths();
    const bool isTyped = std::exchange(m_query, m_search->text()) != m_query && !m_query.simplified().isEmpty();
    const int row = isTyped ? -1 : m_model->rowOf(m_card);
    if (row >= 0)
        m_table->selectRow(row);
    else if (m_model->rowCount() > 0)
        m_table->scrollToTop();
    m_isChoosing = false;
    m_results->setCurrentIndex(m_asMap->isChecked() ? 2 : m_model->rowCount() > 0 ? 0 : 1);
    m_count->setText(m_search->text().simplified().isEmpty() ? QString() : m_model->rowCount() == 1 ? tr("1 found") : tr("%1 found").arg(m_model->rowCount()));
    if (isTyped && m_model->rowCount() > 0)
        m_table->selectRow(0);                           // the best match shows its figures while one types on
    refreshMap();
}

void CataloguePanel::setWidths()
{
    QList<ColumnWidth> widths{{210, 130}};
    const QFontMetrics metrics(fontMetrics());
    for (int column = 1; column < m_model->columnCount() - 1; ++column) {
        int wanted = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) + 28;
        for (int row = 0; row < std::min(40, m_model->rowCount()); ++row)
            wanted = std::max(wanted, metrics.horizontalAdvance(m_model->index(row, column).data().toString()) + 20);
        wanted = std::min(wanted, m_model->category() ? 260 : 420);
        widths.append({wanted, std::min(wanted, 70)});
    }
    widths.append({210, 110});
    m_header->setWidths(widths);
}

void CataloguePanel::chooseRow()
{
    if (m_isChoosing)
        return;
    if (const CatalogueCard* card = m_model->cardAt(m_table->currentIndex().row())) {
        m_card = card->key;
        showCard();
    }
}

void CataloguePanel::showEntry(const QString& card)
{
    prepare();
    m_card = card;
    m_isChoosing = true;
    if (const int row = m_model->rowOf(card); row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    } else {
        m_table->clearSelection();
    }
    m_isChoosing = false;
    showCard();
}

void CataloguePanel::setSelection(const QList<ObjectId>& ids)
{
    if (ids.size() != 1 || !isVisible())
        return;
    const QString card = cardOfObject(m_document.design(), m_document.catalogue(), ids.first());
    if (!card.isEmpty() && card != m_card && m_model->search() && m_model->search()->card(card))
        showEntry(card);
    if (m_asMap->isChecked())
        m_map->setChosen(card, ids);
}

void CataloguePanel::setOwnWindow(bool isOwn)
{
    const QSignalBlocker quiet(m_ownWindow);
    m_ownWindow->setChecked(isOwn);
    m_ownWindow->setToolTip(isOwn ? tr("Back into the window of the design") : tr("In a window of its own"));
    m_ownWindow->setAccessibleName(m_ownWindow->toolTip());
}

void CataloguePanel::setToday(const QDate& today)
{
    m_today = today;
    m_model->setAge(m_today, m_months->value());
    showCard();
}

void CataloguePanel::showCard()
{
    const CatalogueCard* card = m_model->search() ? m_model->search()->card(m_card) : nullptr;
    m_details->setCurrentIndex(card ? 1 : 0);
    if (!card)
        return;
    m_name->setText(card->name);
    m_list->setText(card->isOverlaid() ? tr("%1 · with own figures").arg(categoryLabel(card->category)) : categoryLabel(card->category));
    m_facts->setRows(factRows(*card, m_today, m_months->value()));
    m_facts->scrollToTop();
    m_map->setChosen(m_card, {});
    const auto kind = kindOfCard(m_document.catalogue(), m_card);
    m_place->setVisible(kind.has_value());
    if (kind)
        m_place->setToolTip(*kind == ObjectKind::VirtualNetwork ? tr("Puts a virtual network in this region on the canvas; or drag the entry there") : tr("Puts this peering location on the canvas; or drag the entry there"));
    showObjects();
}

void CataloguePanel::showObjects()
{
    const QList<ObjectId> ids = m_card.isEmpty() ? QList<ObjectId>() : objectsOfCard(m_document.design(), m_document.catalogue(), m_card);
    m_objects->setVisible(!ids.isEmpty());
    if (ids.isEmpty())
        return;
    QStringList names;
    for (const ObjectId& id : ids.mid(0, 3))
        names << displayName(m_document.design(), id);
    const QString text = ids.size() > 3 ? tr("%1 and %2 more").arg(names.join(QStringLiteral(", "))).arg(ids.size() - 3) : names.join(QStringLiteral(", "));
    m_objects->setText(tr("In the design: %1").arg(QStringLiteral("<a href=\"#\">%1</a>").arg(text.toHtmlEscaped())));
}

QVariantMap CataloguePanel::arrangement() const
{
    return {{QStringLiteral("divider"), m_splitter->arrangement()}, {QStringLiteral("months"), m_months->value()}, {QStringLiteral("category"), m_category->currentData()}, {QStringLiteral("map"), m_asMap->isChecked()}};
}

void CataloguePanel::restoreArrangement(const QVariantMap& arrangement)
{
    m_splitter->restoreArrangement(arrangement.value(QStringLiteral("divider")).toByteArray());
    if (const int months = arrangement.value(QStringLiteral("months")).toInt(); months >= m_months->minimum() && months <= m_months->maximum())
        m_months->setValue(months);
    m_category->setCurrentIndex(std::max(0, m_category->findData(arrangement.value(QStringLiteral("category")))));
    showMap(arrangement.value(QStringLiteral("map")).toBool());
    find();
}

void CataloguePanel::resetArrangement()
{
    m_splitter->resetArrangement();
    m_months->setValue(usualAge);
    m_header->resetArrangement();
    showMap(false);
}
