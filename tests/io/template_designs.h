// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/design.h"
#include <functional>

/// The options of a template.
QList<Design> templateDesigns(const QString& name);

/// Every option of every template, named in what a failed check prints.
void forEachTemplateDesign(const std::function<void(const QString& name, const Design&)>& check);
