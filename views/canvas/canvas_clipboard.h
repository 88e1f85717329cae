// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/design/design.h"

class QMimeData;

/// Objects with their inner links as the text of a project, for other programs and other windows. The caller owns it.
QMimeData* clipboardData(const Design& fragment);

/// The fragment of a clipboard; an Error when it holds none.
Result<Design> fragmentOf(const QMimeData& data);
