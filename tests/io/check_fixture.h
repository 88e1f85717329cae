// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/io/check/check_run.h"

/// A run over a hand-formatted file with rules of its own, so that what the formats print does not depend on the book: an error with a
/// field that is set, the same waived, one whose waiver has expired, one that is not decided, a low one, and a stale waiver; names with
/// umlauts, quotation marks, brackets and line breaks. A second file cannot be read, a third has no findings.
CheckRun fixtureRun(std::optional<Severity> failOn = Severity::Error);
