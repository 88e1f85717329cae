// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/res_er.h"
#include "model/rules/checks/families.h"

std::vector<RuleCheck> checksResEr()
{
    return {
        {"RES-ER-001", checkSingleCircuit},
        {"RES-ER-002", checkOneLocation},
        {"RES-ER-003", checkOneMetroArea},
        {"RES-ER-004", checkOneProvider},
        {"RES-ER-005", checkPathsOnOneRouter},
        {"RES-ER-006", checkCircuitsOnOneRouter},
        {"RES-ER-007", checkOnePathInUse},
        {"RES-ER-008", checkBfd},
        {"RES-ER-009", checkActivePassivePaths},
        {"RES-ER-010", checkZoneCapableExpressRoute},
        {"RES-ER-011", checkGatewayInOneZone},
        {"RES-ER-012", checkSingleMetroCircuit},
        {"RES-ER-013", checkMetroNotUsed},
        {"RES-ER-014", checkSurvivingCircuits},
        {"RES-ER-015", checkCrossedCircuits},
        {"RES-ER-016", checkPortLinkShut},
        {"RES-ER-017", checkPortOversold},
        {"RES-ER-018", checkPathsShareDuct},
    };
}
