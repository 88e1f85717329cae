// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/capacity_result.h"

const Capacity& CapacityPair::lower() const
{
    if (!fromAzure.mbps.hasValue())
        return toAzure;
    if (!toAzure.mbps.hasValue())
        return fromAzure;
    return *fromAzure.mbps < *toAzure.mbps ? fromAzure : toAzure;
}
