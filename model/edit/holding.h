// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/kind_info.h"
#include <QHash>

/// Who holds whom on the canvas, computed once for a verb: a site its routers, a network its gateways, a group its members.
using Holding = QHash<ObjectId, QList<ObjectId>>;
Holding holdingOf(const Design& design);

/// These objects and, through containers and groups, all they hold, each once.
QList<ObjectId> withHeld(const Holding& holding, const QList<ObjectId>& ids);
