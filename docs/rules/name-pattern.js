// SPDX-License-Identifier: GPL-3.0-or-later
// Azure's resources are named as the Cloud Adoption Framework proposes: what it is, then what for.
const patterns = {
    virtualNetworks: /^vnet-[a-z0-9-]+$/,
    virtualNetworkGateways: /^(vgw|ergw)-[a-z0-9-]+$/,
    expressRouteCircuits: /^erc-[a-z0-9-]+$/,
    azureFirewalls: /^afw-[a-z0-9-]+$/,
};

rule({
    id: "ORG-NAME-001",
    title: "Names follow the pattern",
    severity: "low",
    condition: "A virtual network, gateway, circuit or firewall has a name that does not match the pattern of its kind.",
    remedy: "Rename it before it is deployed; Azure cannot rename resources.",
    references: ["https://learn.microsoft.com/azure/cloud-adoption-framework/ready/azure-best-practices/resource-naming"],

    check(design) {
        const findings = [];
        for (const kind of Object.keys(patterns))
            for (const object of design[kind] || [])
                if (!patterns[kind].test(object.name))
                    findings.push({ objects: [object.id], message: `“${object.name}” does not match ${patterns[kind].source}.` });
        return findings;
    },
});
