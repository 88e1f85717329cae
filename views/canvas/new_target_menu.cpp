// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/new_target_menu.h"
#include "model/base/mid_sentence.h"
#include "model/design/kind_info.h"
#include "model/edit/connect_to_new.h"
#include "views/canvas/palette_drop.h"
#include "views/theme/icons.h"
#include <QCoreApplication>
#include <QMenu>

void offerNewTargets(CanvasContext& context, const ObjectId& from, QPointF point)
{
    const QString name = context.nameOf({from});
    const QList<NewTarget> targets = newTargets(context.document.design(), context.document.catalogue(), from, point);
    if (targets.isEmpty() || context.document.isReadOnly()) {
        context.say(QCoreApplication::translate("canvas", "Nothing new can stand there that %1 could be linked to.").arg(name));
        return;
    }
    auto* menu = new QMenu(&context.viewport);
    menu->setObjectName(QStringLiteral("newTargets"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addAction(QCoreApplication::translate("canvas", "Link %1 to a new …").arg(name))->setEnabled(false);
    for (const NewTarget& target : targets) {
        QAction* action = menu->addAction(icon(QString::fromLatin1(info(target.kind).icon)), kindLabel(target.kind));
        action->setToolTip(target.text);
        action->setData(QString::fromLatin1(info(target.kind).array));
        QObject::connect(action, &QAction::triggered, &context.viewport, [&context, from, point, kind = target.kind] {
            const Design& design = context.document.design();
            const auto made = connectToNew(design, context.document.catalogue(), from, kind, cornerFor(kind, point));
            const auto ready = made ? Result<Edited>(Edited{made->design, {made->ids.first()}}) : made;      // the object is chosen, not its link
            context.apply(QCoreApplication::translate("canvas", "Connect %1 to new %2").arg(context.nameOf({from}), midSentence(kindLabel(kind))), ready);
        });
    }
    menu->popup(context.viewport.mapToGlobal(context.camera.toView(point).toPoint()));
}
