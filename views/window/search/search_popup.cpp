// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/search/search_popup.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

namespace {
constexpr int widest = 680, tallest = 460, mostUsed = 8;
}

SearchPopup::SearchPopup(QWidget* window)
    : QFrame(window), m_text(new QLineEdit(this)), m_hits(new QListView(this)), m_count(new QLabel(this)), m_hints(new QLabel(this))
{
    setObjectName(QStringLiteral("search"));
    setAccessibleName(tr("Search"));
    m_text->setObjectName(QStringLiteral("searchText"));
    m_text->setPlaceholderText(tr("Search actions, objects, findings, the catalogue …"));
    m_text->setAccessibleName(tr("Search everything"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    m_hits->setObjectName(QStringLiteral("searchHits"));
    m_hits->setAccessibleName(tr("What was found"));
    m_hits->setModel(&m_model);
    m_hits->setItemDelegate(new SearchDelegate(m_hits));
    m_hits->setFocusPolicy(Qt::NoFocus);
    m_hits->setUniformItemSizes(true);
    m_hits->setMouseTracking(true);
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QLabel* label : {m_count, m_hints})
        label->setProperty("role", "secondary");
    m_count->setObjectName(QStringLiteral("searchCount"));
    QStringList hints;
    for (const SearchPrefix& prefix : searchPrefixes())
        hints << QStringLiteral("%1 %2").arg(prefix.letter).arg(QCoreApplication::translate("Search", prefix.label));
    m_hints->setText(hints.join(QStringLiteral("    ")));
    m_hints->setObjectName(QStringLiteral("searchHints"));

    auto* foot = new QHBoxLayout;
    foot->addWidget(m_hints, 1);
    foot->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::space, Metrics::space, Metrics::space, Metrics::space);
    layout->setSpacing(Metrics::spaceSmall + 2);
    layout->addWidget(m_text);
    layout->addWidget(m_hits, 1);
    layout->addLayout(foot);
    connect(m_text, &QLineEdit::textChanged, this, &SearchPopup::find);
    connect(m_hits, &QListView::clicked, this, &SearchPopup::choose);
    connect(m_hits->selectionModel(), &QItemSelectionModel::currentChanged, this, &SearchPopup::tellChosen);
    window->installEventFilter(this);
    hide();
}

void SearchPopup::open(const QString& query)
{
    if (isVisible()) {
        close();
        return;
    }
    m_back = QApplication::focusWidget();
    m_text->setText(query);
    find();
    show();
    raise();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void SearchPopup::close()
{
    if (!isVisible())
        return;
    hide();
    if (m_back)
        m_back->setFocus(Qt::OtherFocusReason);
}

void SearchPopup::place()
{
    const QWidget* window = parentWidget();
    const int top = std::min(96, window->height() / 8);
    const QSize wanted(std::min(widest, window->width() - 2 * Metrics::spaceHuge), 0);
    const int rows = std::min(m_model.rowCount(), 11);
    const int height = m_text->sizeHint().height() + rows * (Metrics::row + 2) + m_hints->sizeHint().height() + 4 * Metrics::space + (rows > 0 ? Metrics::space : 0);
    setGeometry((window->width() - wanted.width()) / 2, top, wanted.width(), std::min({height, tallest, window->height() - top - Metrics::spaceHuge}));
}

void SearchPopup::find()
{
    const SearchHits hits = m_index.find(m_text->text(), m_lately);
    m_model.show(m_index, hits);
    m_hits->setVisible(m_model.rowCount() > 0);
    const bool isAsked = !m_text->text().trimmed().isEmpty();
    m_count->setText(hits.count > 0 && isAsked ? tr("%n found", nullptr, hits.count) : hits.count > 0 ? tr("lately used") : isAsked ? tr("Nothing is called so") : QString());
    if (m_model.rowCount() > 0)
        m_hits->setCurrentIndex(m_model.index(0));
    m_hits->scrollToTop();
    place();
    tellChosen();
}

void SearchPopup::step(int by)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    const int row = m_hits->currentIndex().row();
    const int next = std::abs(by) == 1 ? (row + by + rows) % rows : std::clamp(row + by, 0, rows - 1);
    m_hits->setCurrentIndex(m_model.index(next));
}

void SearchPopup::tellChosen()
{
    const QModelIndex index = m_hits->currentIndex();
    const QString told = index.isValid() ? tr("%1, %2 of %3").arg(index.data(Qt::AccessibleTextRole).toString()).arg(index.row() + 1).arg(m_model.rowCount()) : m_count->text();
    if (m_text->accessibleDescription() == told)
        return;
    m_text->setAccessibleDescription(told);
    QAccessibleEvent event(m_text, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void SearchPopup::choose()
{
    const SearchItem* row = m_model.item(m_hits->currentIndex().row());
    if (!row)
        return;
    const SearchItem item = *row;
    if (!item.refusal.isEmpty()) {
        emit refused(item.refusal);
        return;
    }
    const QString used = SearchIndex::usedKey(item);
    m_lately.removeAll(used);
    m_lately.prepend(used);
    m_lately = m_lately.mid(0, mostUsed);
    emit latelyChanged(m_lately);
    close();
    emit chosen(item);
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_text)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible() && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        hide();                                          // somebody went elsewhere, and stays there
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            event->accept();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(10); return true;
    case Qt::Key_PageUp: step(-10); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;                   // there is nowhere else to go
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    case Qt::Key_Escape: close(); return true;
    default: return false;
    }
}

void SearchPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().borderStrong, 1));
    painter.setBrush(theme().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radiusLarge, Metrics::radiusLarge);
}
