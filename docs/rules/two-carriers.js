// SPDX-License-Identifier: GPL-3.0-or-later
// A site with access links or internet accesses has them from at least two carriers.
rule({
    id: "ORG-CARRIER-001",
    title: "Every site has two carriers",
    severity: "high",
    category: "resiliency",
    condition: "The access links and internet accesses of a site's routers name exactly one carrier.",
    remedy: "Order the second access from another carrier.",

    check(design) {
        const findings = [];
        for (const site of design.sites || []) {
            const routers = (design.edgeRouters || []).filter(router => router.site === site.id).map(router => router.id);
            const accesses = [...(design.accessLinks || []), ...(design.internetAccesses || [])].filter(access => routers.includes(access.router));
            const carriers = new Set(accesses.map(access => access.provider).filter(carrier => carrier));
            if (accesses.some(access => !access.provider) && carriers.size < 2)
                continue;                        // a carrier that is not known yet may be the second
            if (carriers.size === 1)
                findings.push({ objects: [site.id], message: `“${site.name}” has one carrier only: ${[...carriers][0]}.` });
        }
        return findings;
    },
});
