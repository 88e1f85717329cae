// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what it costs to know what Azure would refuse, in processor time: when an object is selected or edited (every choice of
// its fields is asked), when a field is set, and of a whole design.
//   bench_choices

#include "model/design/kind_info.h"
#include "model/edit/choice_rules.h"
#include "tests/bench/cpu_time.h"
#include "tests/bench/hybrid_design.h"
#include <cstdio>

namespace {
/// The values that an inspector would ask for: the choices of the fields, and for regions all of the catalogue.
QStringList valuesOf(const Catalogue& catalogue, const Field& field)
{
    QStringList values = field.type == FieldType::Choice ? field.choices : QStringList();
    if (field.list == CatalogueList::Regions)
        for (const Region& region : catalogue.regions())
            values << region.name;
    if (field.list == CatalogueList::PeeringLocations)
        for (const PeeringLocationEntry& location : catalogue.peeringLocations())
            values << location.location;
    if (field.list == CatalogueList::GatewaySkus)
        for (const VpnGatewaySku& sku : catalogue.vpnGatewaySkus())
            values << sku.name;
    return values;
}
}

int main()
{
    const Catalogue& catalogue = Catalogue::builtIn();
    const Design design = HybridDesign::make({100, 10, 9});
    std::printf("%lld objects, %lld connections; refused as drawn: %lld\n", static_cast<long long>(design.objectCount()), static_cast<long long>(design.all<Connection>().size()),
                static_cast<long long>(refusals(design, catalogue).size()));
    std::printf("  the whole design         %9.2f ms\n", medianMicroseconds(2e5, [&] { refusals(design, catalogue); }) / 1000);
    for (const KindInfo& kind : kindInfos()) {
        ObjectId first;
        kind.forEach(design, [&](const Object& object) { first = first.isEmpty() ? object.id : first; });
        if (first.isEmpty())
            continue;
        int asked = 0;
        const double all = medianMicroseconds(2e5, [&] {
            const ChoiceRules rules(design, catalogue, first);
            asked = 0;
            for (const Field& field : *kind.fields)
                for (const QString& value : valuesOf(catalogue, field)) {
                    rules.refusal(field.key, value);
                    ++asked;
                }
        });
        std::printf("  %-24s %9.2f ms for %d values\n", kind.array, all / 1000, asked);
    }
    return 0;
}
