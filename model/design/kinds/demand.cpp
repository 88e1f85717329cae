// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/demand.h"
#include "model/design/field_builder.h"

const QList<Field>& Demand::fields()
{
    static const QList<Field> list = FieldBuilder<Demand>()
        .common()
        .add("from", QT_TRANSLATE_NOOP("field", "From"), &Demand::from).targets({ObjectKind::Site, ObjectKind::RemoteUsers, ObjectKind::VirtualNetwork}).required()
        .add("to", QT_TRANSLATE_NOOP("field", "To"), &Demand::to).targets({ObjectKind::Site, ObjectKind::RemoteUsers, ObjectKind::VirtualNetwork}).required()
        .add("mbpsToAzure", QT_TRANSLATE_NOOP("field", "To Azure"), &Demand::toAzure).unit("Mbps").range(0, 10000000)
        .add("mbpsFromAzure", QT_TRANSLATE_NOOP("field", "From Azure"), &Demand::fromAzure).unit("Mbps").range(0, 10000000)
        .add("averageLoad", QT_TRANSLATE_NOOP("field", "Average load"), &Demand::averageLoad).range(0, 1).byDefault(QT_TRANSLATE_NOOP("field", "1, assumption"))
            .hint(QT_TRANSLATE_NOOP("field", "Share of the rate that flows on average over a month. Only the cost of traffic depends on it."))
        .add("priority", QT_TRANSLATE_NOOP("field", "Priority"), &Demand::priority).range(1, 9)
        .add("availabilityTarget", QT_TRANSLATE_NOOP("field", "Availability target"), &Demand::availabilityTarget).range(0, 1)
        .add("latencyTargetMs", QT_TRANSLATE_NOOP("field", "Latency target"), &Demand::latencyTarget).unit("ms").range(0, 10000)
        .add("encryptedByApplication", QT_TRANSLATE_NOOP("field", "Encrypted by the application"), &Demand::isEncryptedByApplication).byDefault(QT_TRANSLATE_NOOP("field", "unknown")).review()
        .add("mtu", QT_TRANSLATE_NOOP("field", "MTU"), &Demand::mtu).range(576, 9216).review()
        .add("singleStream", QT_TRANSLATE_NOOP("field", "Single TCP stream"), &Demand::isSingleStream).byDefault(QT_TRANSLATE_NOOP("field", "no")).review()
        .add("toPrivateEndpoint", QT_TRANSLATE_NOOP("field", "To a private endpoint"), &Demand::isToPrivateEndpoint).byDefault(QT_TRANSLATE_NOOP("field", "no")).review()
        .description()
        .list();
    return list;
}
