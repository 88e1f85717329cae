// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/start/start_page.h"
#include "views/dialogs/gallery/gallery_preview.h"
#include "views/dialogs/start/card_grid.h"
#include "views/panels/icon_label.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace {
constexpr int actionsWidth = 276;
constexpr int sampleObjects = 20;                        // a design of more, or of several options, is one to look around in

bool isSample(const GalleryEntry& entry)
{
    return !entry.isBroken() && (entry.project->options.size() > 1 || entry.design().objectCount() > sampleObjects);
}
}

StartPage::StartPage(const Catalogue& catalogue, QWidget* parent) : QWidget(parent), m_catalogue(catalogue)
{
    setObjectName(QStringLiteral("startPage"));
    setAccessibleName(tr("Start page"));
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    auto* cards = new QWidget;
    auto* column = new QVBoxLayout(cards);
    column->setContentsMargins(Metrics::spaceHuge, Metrics::spaceHuge, Metrics::spaceHuge, Metrics::spaceHuge);
    column->setSpacing(Metrics::spaceMedium);
    m_recentCards = addSection(*column, QStringLiteral("startRecent"), tr("Recent files"));
    m_noRecent = new QLabel(tr("What you open or save stands here."), cards);
    m_noRecent->setObjectName(QStringLiteral("startNoRecent"));
    m_noRecent->setProperty("role", "secondary");
    column->insertWidget(column->count() - 1, m_noRecent);
    m_samples = addSection(*column, QStringLiteral("startSamples"), tr("Samples to look around in"));
    m_templates = addSection(*column, QStringLiteral("startTemplates"), tr("Templates to start from"));
    column->addStretch();
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("startScroll"));
    m_scroll->setWidget(cards);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeActions());
    layout->addWidget(m_scroll, 1);
    m_entries = galleryEntries({});
    fillDesigns();
}

QWidget* StartPage::makeActions()
{
    auto* panel = new QWidget(this);
    panel->setFixedWidth(actionsWidth);
    panel->setBackgroundRole(QPalette::Base);
    panel->setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(Metrics::spaceHuge, Metrics::spaceHuge, Metrics::spaceHuge, Metrics::spaceLarge);
    layout->setSpacing(Metrics::space);
    auto* heading = new QLabel(tr("Draw a hybrid network"), panel);
    heading->setFont(::font(TextRole::Headline));
    heading->setWordWrap(true);
    layout->addWidget(heading);
    auto* words = new QLabel(tr("From your site to Azure. Bandwidth, SLA and security of every link appear while you draw."), panel);
    words->setProperty("role", "secondary");
    words->setWordWrap(true);
    layout->addWidget(words);
    layout->addSpacing(Metrics::spaceMedium);
    m_tour = addButton(*layout, QStringLiteral("startTour"), QStringLiteral("present"), tr("Take the 60-second tour"));
    m_tour->setProperty("role", "primary");
    m_tour->setIcon(icon(QStringLiteral("present"), theme().onAccent));
    connect(m_tour, &QPushButton::clicked, this, &StartPage::tourRequested);
    connect(addButton(*layout, QStringLiteral("startBlank"), QStringLiteral("new"), tr("Blank design")), &QPushButton::clicked, this, &StartPage::blankRequested);
    connect(addButton(*layout, QStringLiteral("startOpen"), QStringLiteral("open"), tr("Open…")), &QPushButton::clicked, this, &StartPage::openRequested);
    connect(addButton(*layout, QStringLiteral("startGallery"), QStringLiteral("templates"), tr("All templates…")), &QPushButton::clicked, this, &StartPage::galleryRequested);
    layout->addStretch();
    auto* close = new QPushButton(tr("Go to the drawing (Esc)"), panel);
    close->setObjectName(QStringLiteral("startClose"));
    connect(close, &QPushButton::clicked, this, &StartPage::closeRequested);
    layout->addWidget(close);
    m_atStart = new QCheckBox(tr("Show this page at start"), panel);
    m_atStart->setObjectName(QStringLiteral("startAtStart"));
    connect(m_atStart, &QCheckBox::toggled, this, &StartPage::shownAtStartChanged);
    layout->addWidget(m_atStart);
    return panel;
}

QPushButton* StartPage::addButton(QLayout& layout, const QString& name, const QString& iconName, const QString& text)
{
    auto* button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(name);
    button->setMinimumHeight(36);
    layout.addWidget(button);
    return button;
}

CardGrid* StartPage::addSection(QLayout& layout, const QString& name, const QString& title)
{
    auto* heading = new QLabel(title, this);
    heading->setFont(::font(TextRole::Title));
    heading->setContentsMargins(0, layout.count() > 0 ? Metrics::spaceMedium : 0, 0, 0);
    layout.addWidget(heading);
    auto* grid = new CardGrid(this);
    grid->setObjectName(name);
    grid->setAccessibleName(title);
    layout.addWidget(grid);
    return grid;
}

void StartPage::fillDesigns()
{
    QList<StartCard*> samples, templates;
    for (const GalleryEntry& entry : std::as_const(m_entries)) {
        if (entry.isBroken() || entry.design().objectCount() == 0)
            continue;
        auto* card = new StartCard(entry.title, entry.description, {}, this);
        card->setObjectName(QStringLiteral("design:") + entry.key);
        (isSample(entry) ? samples : templates) << card;
        connect(card, &StartCard::clicked, this, [this, project = *entry.project] { emit designRequested(project); });
        connect(card, &StartCard::arrowPressed, this, [this, card](int key) { go(card, key); });
    }
    m_samples->setCards(samples);
    m_templates->setCards(templates);
    redraw();
}

StartCard* StartPage::makeRecentCard(const QString& path)
{
    const QFileInfo file(path);
    QString name = file.fileName();
    name.remove(QStringLiteral(".landbridge.json"));
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    const QString date = file.exists() ? QLocale().toString(file.lastModified(), QLocale::ShortFormat) : tr("This file is missing");
    auto* card = new StartCard(name, folder, date, this);
    card->setObjectName(QStringLiteral("recent:") + path);
    card->setRemovable(tr("Remove %1 from the list").arg(name));
    card->setIconName(file.exists() ? QStringLiteral("file") : QStringLiteral("broken"), !file.exists());
    connect(card, &StartCard::clicked, this, [this, path] {
        if (QFileInfo::exists(path))
            emit fileRequested(path);
        else
            setRecentFiles(m_recent);                    // gone since the page was shown: says so now
    });
    connect(card, &StartCard::removeRequested, this, [this, path] { emit removeRequested(path); });
    connect(card, &StartCard::arrowPressed, this, [this, card](int key) { go(card, key); });
    return card;
}

void StartPage::setRecentFiles(const QStringList& paths)
{
    const bool hadFocus = m_recentCards->isAncestorOf(focusWidget());
    m_recent = paths;
    QList<StartCard*> cards;
    for (const QString& path : paths)
        cards << makeRecentCard(path);
    m_recentCards->setCards(cards);
    m_recentCards->setVisible(!cards.isEmpty());
    m_noRecent->setVisible(cards.isEmpty());
    redraw();
    if (hadFocus)
        takeFocus();
}

void StartPage::redraw()
{
    const qreal ratio = devicePixelRatioF();
    for (StartCard* card : m_recentCards->cards()) {
        const QString path = card->objectName().section(QLatin1Char(':'), 1);
        const QFileInfo file(path);
        if (file.exists())
            m_pictures.ask(card, path + file.lastModified().toString(Qt::ISODateWithMs), [this, path, ratio] { return pictureOfFile(path, m_catalogue, ratio); });
    }
    for (const CardGrid* grid : {m_samples, m_templates})
        for (StartCard* card : grid->cards())
            for (const GalleryEntry& entry : std::as_const(m_entries))
                if (card->objectName() == QStringLiteral("design:") + entry.key)
                    m_pictures.ask(card, entry.stamp, [this, &entry, ratio] { return designPreview(entry.design(), m_catalogue, nullptr, StartCard::pictureSize, ratio); });
}

void StartPage::setShownAtStart(bool isShown)
{
    const QSignalBlocker quiet(m_atStart);
    m_atStart->setChecked(isShown);
}

void StartPage::takeFocus()
{
    QWidget* first = m_recentCards->cards().isEmpty() ? static_cast<QWidget*>(m_tour) : m_recentCards->cards().first();
    first->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(m_recentCards->cards().isEmpty() ? m_noRecent : first);
}

QList<QWidget*> StartPage::stops() const
{
    QList<QWidget*> found;
    for (QWidget* child : findChildren<QWidget*>())
        if (child->focusPolicy() & Qt::TabFocus && child->isVisibleTo(this) && child->isEnabled())
            found << child;
    std::sort(found.begin(), found.end(), [this](const QWidget* a, const QWidget* b) {
        const QPoint left = a->mapTo(this, QPoint()), right = b->mapTo(this, QPoint());
        const bool isActionLeft = left.x() < actionsWidth, isActionRight = right.x() < actionsWidth;
        return std::tuple(!isActionLeft, left.y(), left.x()) < std::tuple(!isActionRight, right.y(), right.x());
    });
    return found;
}

/// Tab stays on the page, which lies over everything else: nobody walks into what cannot be seen.
bool StartPage::focusNextPrevChild(bool next)
{
    const QList<QWidget*> all = stops();
    if (all.isEmpty())
        return false;
    const qsizetype at = all.indexOf(focusWidget());
    QWidget* one = all[at < 0 ? 0 : (at + (next ? 1 : -1) + all.size()) % all.size()];
    one->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    if (m_scroll->isAncestorOf(one))
        m_scroll->ensureWidgetVisible(one);
    return true;
}

/// To the nearest card in the direction of an arrow; to the left of all stand the actions.
void StartPage::go(StartCard* from, int key)
{
    const QPoint start = from->mapTo(this, from->rect().center());
    QWidget* best = nullptr;
    int least = 0;
    for (QWidget* one : stops()) {
        const bool isAction = !qobject_cast<StartCard*>(one);
        if (isAction && (key != Qt::Key_Left || m_scroll->isAncestorOf(one)))
            continue;
        const QPoint by = one->mapTo(this, one->rect().center()) - start;
        const int ahead = key == Qt::Key_Left ? -by.x() : key == Qt::Key_Right ? by.x() : key == Qt::Key_Up ? -by.y() : by.y();
        const int aside = key == Qt::Key_Left || key == Qt::Key_Right ? std::abs(by.y()) : std::abs(by.x());
        if (ahead > 0 && (!best || ahead + 4 * aside < least)) {
            best = one;
            least = ahead + 4 * aside;
        }
    }
    if (!best)
        return;
    best->setFocus(Qt::OtherFocusReason);
    if (m_scroll->isAncestorOf(best))
        m_scroll->ensureWidgetVisible(best);
}

void StartPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void StartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_entries.isEmpty())
        return;
    m_tour->setIcon(icon(QStringLiteral("present"), theme().onAccent));
    m_pictures.clear();
    redraw();
}
