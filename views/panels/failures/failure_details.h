// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/failures/failure_severity.h"

/// What one failure does, as HTML: which pairs lose each other, who fails over to what, what is overloaded, which demands
/// are not met. Objects are links "object:ID". Long lists are cut, and say so.
QString failureDetailsHtml(const FailureBackground& background, const FailureResult& failure);
