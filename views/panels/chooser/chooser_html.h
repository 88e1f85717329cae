// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/chooser/choose.h"
#include <QString>

// The chooser's long texts as rich text in the colours of the theme.

/// Every decision with its reason, source and cautions.
QString decisionsHtml(const Proposal& proposal);
/// The reasons of a verdict after the first, and the comparison of VPN and ExpressRoute, line by line.
QString verdictHtml(const Verdict& verdict);
/// The kinds of connection that cannot be had, each with its reason.
QString notPossibleHtml(const QList<NotPossible>& list);
