// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/dep_er.h"
#include "model/rules/checks/families.h"

std::vector<RuleCheck> checksDepEr()
{
    return {
        {"DEP-ER-001", checkErLocalRegion},
        {"DEP-ER-002", checkErLocalLocation},
        {"DEP-ER-003", checkErStandardReach},
        {"DEP-ER-004", checkErProvider},
        {"DEP-ER-005", checkErBandwidth},
        {"DEP-ER-006", checkErDirectBandwidth},
        {"DEP-ER-007", checkErOversubscribed},
        {"DEP-ER-008", checkErLinks},
        {"DEP-ER-009", checkErReachLocal},
        {"DEP-ER-010", checkErReachSamePlace},
        {"DEP-ER-011", checkErReachPremium},
        {"DEP-ER-013", checkErReachPeering},
        {"DEP-ER-014", checkErPrivatePeering},
        {"DEP-ER-015", checkErVlan},
        {"DEP-ER-016", checkErPortVlans},
        {"DEP-ER-017", checkErPeerAsn},
        {"DEP-ER-018", checkErRouteFilter},
        {"DEP-ER-019", checkErMicrosoft365},
        {"DEP-ER-022", checkErPrivateRoutes},
        {"DEP-ER-023", checkErMicrosoftRoutes},
        {"DEP-ER-024", checkErRoutesFromAzure},
        {"DEP-ER-025", checkErRoutesLearned},
        {"DEP-ER-026", checkErQuota},
        {"DEP-ER-028", checkErLocalMetered},
        {"DEP-ER-029", checkErAuthorization},
        {"DEP-ER-030", checkErCloud},
        {"DEP-ER-031", checkErReduction},
        {"DEP-ER-032", checkErIpv6},
        {"DEP-ER-033", checkErOneLink},
        {"DEP-ER-035", checkErRegistered},
        {"DEP-ER-036", checkErToMetered},
        {"DEP-ER-037", checkErDirectLocation},
    };
}
