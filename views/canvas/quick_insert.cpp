// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/quick_insert.h"
#include "model/design/kind_info.h"
#include "model/edit/add.h"
#include "model/edit/place_card.h"
#include "model/edit/set_field.h"
#include "views/canvas/hit_test.h"
#include "views/canvas/palette_drop.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include <QCoreApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace {
constexpr int insertWidth = 300, mostRows = 8;

Result<Edited> renamed(const Result<Edited>& edited, const QString& name)
{
    if (!edited || name.isEmpty() || edited->ids.isEmpty())
        return edited;
    const auto named = renameObject(edited->design, edited->ids.first(), name);
    return named ? Result<Edited>(Edited{*named, edited->ids}) : Result<Edited>(named.error());
}
}

QuickInsert::~QuickInsert()
{
    if (m_frame)
        m_text->removeEventFilter(this);
}

void QuickInsert::begin(QPoint place, const QString& text)
{
    close();
    if (m_context.document.isReadOnly())
        return;
    m_place = m_context.camera.toScene(QPointF(place));
    m_frame = new QFrame(&m_context.viewport);
    m_frame->setObjectName(QStringLiteral("quickInsert"));
    m_frame->setAutoFillBackground(true);
    m_frame->setFrameShape(QFrame::StyledPanel);
    m_text = new QLineEdit(m_frame);
    m_text->setObjectName(QStringLiteral("quickInsertText"));
    m_text->setPlaceholderText(QCoreApplication::translate("canvas", "What is to stand here? “router: R7”"));
    m_text->setAccessibleName(QCoreApplication::translate("canvas", "What is to be inserted"));
    m_list = new QListWidget(m_frame);
    m_list->setObjectName(QStringLiteral("quickInsertChoices"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({Metrics::iconSmall, Metrics::iconSmall});
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(m_frame);
    layout->setContentsMargins(Metrics::spaceSmall, Metrics::spaceSmall, Metrics::spaceSmall, Metrics::spaceSmall);
    layout->setSpacing(Metrics::spaceSmall);
    layout->addWidget(m_text);
    layout->addWidget(m_list);
    connect(m_text, &QLineEdit::textChanged, this, [this] { find(); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { insert(); });
    m_text->installEventFilter(this);
    const QRect room = m_context.viewport.rect();
    const int height = m_text->sizeHint().height() + mostRows * Metrics::row + 4 * Metrics::spaceSmall;
    m_frame->setGeometry(std::clamp(place.x(), 0, std::max(0, room.width() - insertWidth)), std::clamp(place.y(), 0, std::max(0, room.height() - height)), insertWidth, height);
    m_text->setText(text);
    find();
    m_frame->show();
    m_frame->raise();
    m_text->setFocus(Qt::OtherFocusReason);
}

void QuickInsert::find()
{
    m_choices = quickInsertChoices(m_context.document.catalogue(), m_text->text());
    m_list->clear();
    for (const QuickInsertChoice& choice : m_choices) {
        auto* item = new QListWidgetItem(icon(choice.icon), choice.title, m_list);
        item->setToolTip(choice.detail);
        item->setSizeHint({0, Metrics::row});
    }
    m_list->setCurrentRow(m_choices.isEmpty() ? -1 : 0);
    m_text->setAccessibleDescription(m_choices.isEmpty() ? QCoreApplication::translate("canvas", "Nothing is called so.") : m_choices.first().title);
    if (m_choices.isEmpty())
        m_context.say(QCoreApplication::translate("canvas", "Nothing is called so. Type a kind, such as “site” or “vnet”, or a peering location."));
}

void QuickInsert::step(int by)
{
    if (m_choices.isEmpty())
        return;
    const int rows = int(m_choices.size());
    m_list->setCurrentRow((m_list->currentRow() + by + rows) % rows);
    m_text->setAccessibleDescription(m_choices[m_list->currentRow()].title);
}

void QuickInsert::insert()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const QuickInsertChoice choice = m_choices[row];
    const QString name = nameIn(m_text->text());
    close();
    m_context.viewport.parentWidget()->setFocus();
    const Design& design = m_context.document.design();
    const Catalogue& catalogue = m_context.document.catalogue();
    const QString step = QCoreApplication::translate("canvas", "Add %1").arg(kindLabel(choice.kind).toLower());
    const HoldingChoice holder = holderOf(design, choice.kind, nodesAt(m_context.scene, m_place));
    bool isDone = false;
    if (!choice.card.isEmpty())
        isDone = m_context.apply(step, renamed(placeCard(design, catalogue, choice.card, cornerFor(choice.kind, m_place)), name));
    else if (holder.refusal.isEmpty())
        isDone = m_context.apply(step, renamed(addObject(design, catalogue, choice.kind, cornerFor(choice.kind, m_place), holder.container), name));
    else
        isDone = addInMiddle(m_context, choice.kind);    // what needs a container goes into one that there is, or is told what it needs
    if (isDone && name.isEmpty() && choice.card.isEmpty() && !m_context.selection().isEmpty())
        m_context.rename(m_context.selection().last());
}

void QuickInsert::cancel()
{
    close();
}

void QuickInsert::close()
{
    if (!m_frame)
        return;
    m_text->removeEventFilter(this);
    m_frame->hide();
    m_frame->deleteLater();
    m_frame = nullptr;
}

bool QuickInsert::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_text)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        close();
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();                                 // letters are text here, not tools
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: insert(); return true;
    case Qt::Key_Escape:
        close();
        m_context.viewport.parentWidget()->setFocus();
        return true;
    default: return false;
    }
}
