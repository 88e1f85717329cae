// SPDX-License-Identifier: GPL-3.0-or-later
// Virtual networks and hubs stand only in the regions that the company has approved.
const approved = ["westeurope", "northeurope", "germanywestcentral"];

rule({
    id: "ORG-REGION-001",
    title: "Virtual networks and hubs stand in approved regions only",
    severity: "high",
    category: "deployability",
    condition: "A virtual network or virtual hub has a region that is not in the list of approved regions.",
    remedy: "Move it to an approved region, or ask for an exception and waive the finding.",
    references: ["https://learn.microsoft.com/azure/reliability/regions-list"],

    check(design) {
        const places = [...(design.virtualNetworks || []), ...(design.virtualHubs || [])];
        return places
            .filter(place => place.region && !approved.includes(place.region))
            .map(place => ({
                objects: [place.id],
                message: `“${place.name}” stands in ${place.region}; approved are ${approved.join(", ")}.`,
            }));
    },
});
