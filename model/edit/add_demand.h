// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/edit/edited.h"

/// Adds traffic between two of site and virtual network, 100 Mbps each way to start from. A site is put first, as
/// "to Azure" goes from it. Fails, with the reason, for other kinds and for an object with itself.
Result<Edited> addDemand(const Design& design, const ObjectId& from, const ObjectId& to);

/// The two ends that are meant by a selection: a chosen site or network pair, else the only site and the only network
/// of the design. Fails, saying what to choose.
Result<std::pair<ObjectId, ObjectId>> demandEnds(const Design& design, const QList<ObjectId>& selection);
