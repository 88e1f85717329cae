// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/families.h"

std::vector<RuleCheck> checksPerfWan()
{
    return {};
}
