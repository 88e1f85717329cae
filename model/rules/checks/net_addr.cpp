// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/families.h"
#include "model/rules/checks/net_addr.h"
#include <QCoreApplication>

namespace {
/// NET-ADDR-001
void checkPeeredNetworksOverlap(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkPeering& peering : input.all<VirtualNetworkPeering>()) {
        const auto* near = input.find(peering.virtualNetwork);
        const auto* far = input.find(peering.remoteVirtualNetwork);
        if (!near || !far || near == far)
            continue;
        for (const Cidr& a : near->addressSpace)
            for (const Cidr& b : far->addressSpace)
                if (a.overlaps(b))
                    findings.add({near->id, far->id}, QCoreApplication::translate("rules", "%1 (%2) and %3 (%4) are peered, and their addresses overlap.").arg(input.name(near->id), toText(a), input.name(far->id), toText(b)))
                        .at("addressSpace").at(far->id, "addressSpace");
    }
}
}

std::vector<RuleCheck> checksNetAddr()
{
    return {
        {"NET-ADDR-001", checkPeeredNetworksOverlap},
        {"NET-ADDR-002", checkSiteInsideNetwork},
        {"NET-ADDR-003", checkSummaryCoversNetwork},
        {"NET-ADDR-004", checkNetworksOfCircuitOverlap},
        {"NET-ADDR-005", checkNetworksOfWanOverlap},
        {"NET-ADDR-006", checkHubPrefixCollides},
        {"NET-ADDR-007", checkSubnetOutside},
        {"NET-ADDR-008", checkSubnetsOverlap},
        {"NET-ADDR-009", checkSubnetSize},
        {"NET-ADDR-010", checkRefusedRange},
        {"NET-ADDR-011", checkPublicSpace},
        {"NET-ADDR-012", checkAddressText},
        {"NET-ADDR-013", checkLinkCollides},
        {"NET-ADDR-014", checkLinkSize},
        {"NET-ADDR-015", checkLinksShare},
        {"NET-ADDR-016", checkMicrosoftLinkReused},
        {"NET-ADDR-017", checkPrivateLinkReused},
        {"NET-ADDR-018", checkMicrosoftLinkPrivate},
        {"NET-ADDR-019", checkMicrosoftPrefixes},
        {"NET-ADDR-020", checkPoolCollides},
        {"NET-ADDR-021", checkPoolSize},
        {"NET-ADDR-022", checkPoolSeats},
        {"NET-ADDR-023", checkHubPoolHeadroom},
        {"NET-ADDR-024", checkReachSize},
        {"NET-ADDR-025", checkReachCollides},
        {"NET-ADDR-026", checkSitesShare},
        {"NET-ADDR-027", checkNatCollides},
        {"NET-ADDR-028", checkStaticNatSize},
        {"NET-ADDR-029", checkDynamicNatSize},
        {"NET-ADDR-030", checkApipaBand},
        {"NET-ADDR-031", checkApipaTwice},
        {"NET-ADDR-032", checkBgpPeerIsPublic},
        {"NET-ADDR-033", checkBgpPeerInNetwork},
        {"NET-ADDR-034", checkRecoveryReuses},
        {"NET-ADDR-035", checkNetworkTooLarge},
        {"NET-ADDR-036", checkHubFull},
        {"NET-ADDR-037", checkDocumentationAddress},
        {"NET-ADDR-038", checkGatewaySubnetV6},
        {"NET-ADDR-039", checkTunnelledNetworksOverlap},
        {"NET-ADDR-040", checkRouterInterface},
    };
}
