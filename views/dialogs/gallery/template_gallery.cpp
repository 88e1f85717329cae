// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/gallery/template_gallery.h"
#include "views/dialogs/gallery/gallery_card.h"
#include "views/dialogs/gallery/gallery_detail.h"
#include "views/dialogs/gallery/gallery_preview.h"
#include "views/panels/latest_job.h"
#include "views/panels/section_delegate.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include <QDesktopServices>
#include <QDir>
#include <QFileSystemWatcher>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace {
constexpr int settleTime = 200;                  // ms after the last change of the folder
constexpr int categoriesWidth = 168;
constexpr int leastDetailWidth = 340;            // below it the cards need the room
constexpr int scrollBarRoom = 16;

void makePrimary(QPushButton* button)
{
    button->setProperty("role", "primary");
    button->style()->unpolish(button);
    button->style()->polish(button);
    button->setDefault(true);
}
}

TemplateGallery::TemplateGallery(const Catalogue& catalogue, const PriceList& prices, const QString& userFolder, GalleryPurpose purpose, QWidget* parent)
    : QDialog(parent), m_catalogue(catalogue), m_prices(prices), m_folder(userFolder), m_filter(m_model), m_job(new LatestJob(this)), m_watcher(new QFileSystemWatcher(this)),
      m_reread(new QTimer(this)), m_drawing(new QTimer(this))
{
    setObjectName(QStringLiteral("templateGallery"));
    setWindowTitle(purpose == GalleryPurpose::Insert ? tr("Insert a template") : tr("New from a template"));
    setAttribute(Qt::WA_DeleteOnClose);
    makeWidgets();
    layOut(purpose);
    m_reread->setSingleShot(true);
    m_reread->setInterval(settleTime);
    connect(m_reread, &QTimer::timeout, this, &TemplateGallery::readFolder);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, m_reread, qOverload<>(&QTimer::start));
    connect(m_watcher, &QFileSystemWatcher::fileChanged, m_reread, qOverload<>(&QTimer::start));
    m_drawing->setInterval(0);
    connect(m_drawing, &QTimer::timeout, this, &TemplateGallery::drawNext);
    connect(m_job, &LatestJob::failed, this, [](const QString& problem) { qInfo("%s", qPrintable(problem)); });
    readFolder();
    m_categories->setCurrentRow(0);
    m_cards->setCurrentIndex(m_filter.index(0, 0));
    m_search->setFocus();
}

TemplateGallery::~TemplateGallery()
{
    m_cards->selectionModel()->disconnect(this);         // children end after the models: they must not find half a gallery
    m_filter.disconnect(this);
    m_cards->setModel(nullptr);
}

void TemplateGallery::makeWidgets()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("gallerySearch"));
    m_search->setPlaceholderText(tr("Search templates"));
    m_search->setAccessibleName(tr("Search templates"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &TemplateGallery::search);

    m_categories = new QListWidget(this);
    m_categories->setObjectName(QStringLiteral("galleryCategories"));
    m_categories->setAccessibleName(tr("Categories"));
    m_categories->setFrameShape(QFrame::NoFrame);
    m_categories->setFixedWidth(categoriesWidth);
    m_categories->setIconSize({18, 18});
    m_categories->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_categories->setMouseTracking(true);
    m_categories->setItemDelegate(new SectionDelegate(m_categories));
    connect(m_categories, &QListWidget::currentRowChanged, this, &TemplateGallery::showCategory);

    m_cards = new QListView(this);
    m_cards->setObjectName(QStringLiteral("galleryCards"));
    m_cards->setAccessibleName(tr("Templates"));
    m_cards->setFrameShape(QFrame::NoFrame);
    m_cards->setViewMode(QListView::IconMode);
    m_cards->setMovement(QListView::Static);
    m_cards->setResizeMode(QListView::Adjust);
    m_cards->setUniformItemSizes(true);
    m_cards->setSpacing(0);
    m_cards->setMouseTracking(true);
    m_cards->setSelectionMode(QAbstractItemView::SingleSelection);
    m_cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cards->setModel(&m_filter);
    m_cards->setItemDelegate(new GalleryCard(m_model, m_filter, m_cards));
    connect(m_cards->selectionModel(), &QItemSelectionModel::currentChanged, this, &TemplateGallery::showChosen);
    connect(m_cards, &QListView::doubleClicked, this, [this] { (m_start->isDefault() ? m_start : m_insert)->click(); });
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& index) {
        if (index == m_cards->currentIndex())
            showChosen();
    });
    m_nothing = new QLabel(this);
    m_nothing->setObjectName(QStringLiteral("galleryNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("role", "secondary");
    m_detail = new GalleryDetail(m_catalogue, this);
    m_start = new QPushButton(tr("&Start from it"), this);
    m_start->setObjectName(QStringLiteral("galleryStart"));
    m_insert = new QPushButton(tr("&Insert into the design"), this);
    m_insert->setObjectName(QStringLiteral("galleryInsert"));
    m_open = new QPushButton(tr("Open the templates folder"), this);
    m_open->setObjectName(QStringLiteral("galleryFolder"));
    m_open->setAutoDefault(false);
    m_open->setToolTip(m_folder);
    connect(m_start, &QPushButton::clicked, this, [this] { finish(GalleryPurpose::StartNew); });
    connect(m_insert, &QPushButton::clicked, this, [this] { finish(GalleryPurpose::Insert); });
    connect(m_open, &QPushButton::clicked, this, &TemplateGallery::openFolder);
}

void TemplateGallery::layOut(GalleryPurpose purpose)
{
    auto* left = new QVBoxLayout;
    left->setContentsMargins(Metrics::space, Metrics::spaceMedium, Metrics::space, Metrics::space);
    left->addWidget(m_categories, 1);
    m_middle = new QWidget(this);
    auto* cards = new QVBoxLayout(m_middle);
    cards->setContentsMargins(0, Metrics::spaceMedium, 0, 0);
    cards->setSpacing(Metrics::space);
    auto* searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(6, 0, Metrics::spaceLarge, 0);
    searchRow->addWidget(m_search);
    cards->addLayout(searchRow);
    cards->addWidget(m_cards, 1);
    cards->addWidget(m_nothing, 1);
    m_nothing->hide();
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(left);
    middle->addWidget(m_middle);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, Metrics::spaceMedium, 0, 0);
    right->addWidget(m_detail);
    middle->addLayout(right, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(Metrics::spaceLarge, Metrics::spaceMedium, Metrics::spaceLarge, Metrics::spaceMedium);
    buttons->addWidget(m_open);
    buttons->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(cancel);
    QPushButton* second = purpose == GalleryPurpose::Insert ? m_start : m_insert;
    QPushButton* first = purpose == GalleryPurpose::Insert ? m_insert : m_start;
    second->setAutoDefault(false);
    buttons->addWidget(second);
    buttons->addWidget(first);
    makePrimary(first);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->setSizeConstraint(QLayout::SetNoConstraint);             // what fits is decided in resizeEvent
    setMinimumSize(560, 420);
    layout->addLayout(middle, 1);
    layout->addWidget(line);
    layout->addLayout(buttons);
    const QList<QWidget*> stops{m_search, m_categories, m_cards, m_open, cancel, second, first};
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
    setBackgroundRole(QPalette::Base);
    resize(QSize(1420, 820).boundedTo(screen()->availableSize() * 0.94));
}

void TemplateGallery::fillCategories()
{
    const int row = std::max(m_categories->currentRow(), 0);
    const QSignalBlocker quiet(m_categories);
    m_categories->clear();
    const auto add = [&](const QString& label, const char* iconName, auto counts) {
        const auto count = std::count_if(m_model.entries().begin(), m_model.entries().end(), counts);
        new QListWidgetItem(icon(QString::fromLatin1(iconName)), tr("%1 (%2)").arg(label).arg(count), m_categories);
    };
    constexpr std::array icons{"new", "virtual-network-gateway", "express-route-circuit", "virtual-hub", "region"};
    static_assert(icons.size() == templateCategories.size());
    add(tr("All"), "templates", [](const GalleryEntry&) { return true; });
    for (std::size_t i = 0; i < templateCategories.size(); ++i)
        add(categoryLabel(templateCategories[i]), icons[i], [i](const GalleryEntry& entry) { return entry.category == templateCategories[i]; });
    add(categoryLabel(std::nullopt), "file", [](const GalleryEntry& entry) { return entry.isOwn(); });
    m_categories->setCurrentRow(row);
}

void TemplateGallery::readFolder()
{
    const QString key = chosen() ? chosen()->key : QString();
    m_model.setEntries(galleryEntries(m_folder));
    fillCategories();
    watchFolder();
    choose(key);
    keepChoice();
    m_drawing->start();
    computeNext();
}

void TemplateGallery::watchFolder()
{
    if (const QStringList watched = m_watcher->files() + m_watcher->directories(); !watched.isEmpty())
        m_watcher->removePaths(watched);
    if (!QDir(m_folder).exists())
        return;
    m_watcher->addPath(m_folder);
    for (const GalleryEntry& entry : m_model.entries())
        if (entry.isOwn() && QFile::exists(entry.path))
            m_watcher->addPath(entry.path);
}

void TemplateGallery::showCategory(int row)
{
    const int last = m_categories->count() - 1;
    if (row <= 0)
        m_filter.setCategory(GalleryFilter::Shown::All);
    else if (row == last)
        m_filter.setCategory(GalleryFilter::Shown::Own);
    else
        m_filter.setCategory(GalleryFilter::Shown::Category, templateCategories[std::size_t(row - 1)]);
    keepChoice();
}

void TemplateGallery::search(const QString& text)
{
    m_filter.setSearch(text);
    keepChoice();
}

/// One card is always chosen while there is any.
void TemplateGallery::keepChoice()
{
    const bool isEmpty = m_filter.rowCount() == 0;
    m_cards->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    if (isEmpty)
        m_nothing->setText(m_search->text().isEmpty() ? tr("You have no templates of your own yet. File, Save as template… keeps the open design as one, and files put into the templates folder appear here.")
                                                      : tr("No template matches. Try fewer words, or another category."));
    else if (!m_cards->currentIndex().isValid())
        m_cards->setCurrentIndex(m_filter.index(0, 0));
    showChosen();
}

void TemplateGallery::choose(const QString& key)
{
    for (int row = 0; row < m_filter.rowCount(); ++row)
        if (const QModelIndex index = m_filter.index(row, 0); index.data(GalleryModel::KeyRole).toString() == key)
            m_cards->setCurrentIndex(index);
}

const GalleryEntry* TemplateGallery::chosen() const
{
    return m_model.entry(m_filter.mapToSource(m_cards->currentIndex()));
}

void TemplateGallery::showChosen()
{
    const GalleryEntry* entry = chosen();
    m_detail->show(entry, entry ? m_model.verdict(*entry) : nullptr);
    m_start->setEnabled(entry && !entry->isBroken());
    m_insert->setEnabled(entry && !entry->isBroken() && entry->design().objectCount() > 0);
}

/// One picture a turn of the event loop, so that the window answers meanwhile.
void TemplateGallery::drawNext()
{
    for (const GalleryEntry& entry : m_model.entries())
        if (!entry.isBroken() && !m_model.hasPreview(entry)) {
            m_model.setPreview(entry.stamp, designPreview(entry.design(), m_catalogue, nullptr, GalleryCard::previewSize, devicePixelRatioF()));
            return;
        }
    m_drawing->stop();
}

void TemplateGallery::computeNext()
{
    for (const GalleryEntry& entry : m_model.entries()) {
        if (entry.isBroken() || m_model.verdict(entry))
            continue;
        m_job->ask([this, stamp = entry.stamp, design = entry.design(), currency = entry.project->currency, &catalogue = m_catalogue, prices = m_prices](std::stop_token stop) -> LatestJob::Answer {
            auto verdict = std::make_shared<const GalleryVerdict>(verdictOf(design, catalogue, prices, currency, stop));
            return [this, stamp, verdict] {
                m_model.setVerdict(stamp, verdict);
                computeNext();
            };
        });
        return;
    }
}

bool TemplateGallery::isDrawn() const
{
    return std::all_of(m_model.entries().begin(), m_model.entries().end(), [&](const GalleryEntry& entry) { return entry.isBroken() || (m_model.hasPreview(entry) && m_model.verdict(entry)); });
}

void TemplateGallery::finish(GalleryPurpose purpose)
{
    const GalleryEntry* entry = chosen();
    if (!entry || entry->isBroken())
        return;
    const Project project = *entry->project;
    accept();
    if (purpose == GalleryPurpose::StartNew)
        emit startRequested(project);
    else
        emit insertRequested(project);
}

void TemplateGallery::openFolder()
{
    if (QDir().mkpath(m_folder)) {
        watchFolder();
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
    }
}

void TemplateGallery::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    // As many columns of cards as leave room for the detail, which takes the rest; on a small window cards alone.
    const int column = GalleryCard::columnWidth, room = width() - categoriesWidth - 2 * Metrics::space - scrollBarRoom;
    const int columns = (room - leastDetailWidth) / column;
    m_detail->setVisible(columns > 0);
    m_middle->setFixedWidth(columns > 0 ? columns * column + scrollBarRoom : room + scrollBarRoom);
}

void TemplateGallery::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_drawing) {       // pictures wear the theme
        m_model.clearPreviews();
        m_drawing->start();
    }
}

/// Down from the search goes to the cards, as one expects of a list below.
bool TemplateGallery::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_cards->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}
