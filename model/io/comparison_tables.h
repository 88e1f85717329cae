// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/review/comparison.h"
#include <QByteArray>

// Options side by side as text. What is best is marked with a star, and a difference against the baseline stands in brackets.

/// For people at a terminal: a table of each group.
QString comparisonText(const Comparison& comparison);
/// {"compare": 1, "baseline", "options": [{"id", "name", "cost", "downtimeMinutesPerYear", "undominated"}], "rows": [{"key", "group", "label", "unit",
/// "cells": [{"text", "value", "isBound", "delta", "verdict", "best", "reason"}]}]}: unknown is null, with its reason.
QByteArray comparisonJson(const Comparison& comparison);
/// A table of GitHub's Markdown.
QString comparisonMarkdown(const Comparison& comparison);
/// By RFC 4180, a row a figure; values as numbers beside the texts.
QByteArray comparisonCsv(const Comparison& comparison);
