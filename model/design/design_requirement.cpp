// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/design_requirement.h"
#include "model/design/field_builder.h"

const QList<Field>& KeptBandwidth::fields()
{
    static const QList<Field> list = FieldBuilder<KeptBandwidth>()
        .add("mbps", QT_TRANSLATE_NOOP("field", "Bandwidth"), &KeptBandwidth::bandwidth).unit("Mbps").range(0, 10000000).required()
        .add("lost", QT_TRANSLATE_NOOP("field", "When any one is lost"), &KeptBandwidth::lost).byDefault(QT_TRANSLATE_NOOP("field", "component"))
        .list();
    return list;
}

const QList<Field>& DesignRequirement::fields()
{
    static const QList<Field> list = FieldBuilder<DesignRequirement>()
        .common()
        .add("from", QT_TRANSLATE_NOOP("field", "From"), &DesignRequirement::from).targets({ObjectKind::Site, ObjectKind::RemoteUsers, ObjectKind::VirtualNetwork})
            .hint(QT_TRANSLATE_NOOP("field", "Without two ends the requirement is about the option as a whole."))
        .add("to", QT_TRANSLATE_NOOP("field", "To"), &DesignRequirement::to).targets({ObjectKind::Site, ObjectKind::RemoteUsers, ObjectKind::VirtualNetwork})
        .add("mbpsToAzure", QT_TRANSLATE_NOOP("field", "To Azure at least"), &DesignRequirement::toAzure).unit("Mbps").range(0, 10000000)
        .add("mbpsFromAzure", QT_TRANSLATE_NOOP("field", "From Azure at least"), &DesignRequirement::fromAzure).unit("Mbps").range(0, 10000000)
        .add("availability", QT_TRANSLATE_NOOP("field", "Availability at least"), &DesignRequirement::availability).range(0, 1)
        .add("rttMs", QT_TRANSLATE_NOOP("field", "Round trip at most"), &DesignRequirement::rtt).unit("ms").range(0, 10000)
        .add("private", QT_TRANSLATE_NOOP("field", "Private"), &DesignRequirement::isPrivate).hint(QT_TRANSLATE_NOOP("field", "No route that can become active crosses the internet."))
        .add("encrypted", QT_TRANSLATE_NOOP("field", "Encrypted"), &DesignRequirement::isEncrypted).hint(QT_TRANSLATE_NOOP("field", "Every route that can become active is encrypted."))
        .add("securityGrade", QT_TRANSLATE_NOOP("field", "Security grade at least"), &DesignRequirement::securityGrade)
        .add("resiliency", QT_TRANSLATE_NOOP("field", "Resiliency at least"), &DesignRequirement::resiliency)
        .add("keeps", QT_TRANSLATE_NOOP("field", "Keeps"), &DesignRequirement::keeps).hint(QT_TRANSLATE_NOOP("field", "Bandwidth in each direction that is left when any one part of a kind is lost."))
        .add("monthlyCost", QT_TRANSLATE_NOOP("field", "Monthly cost at most"), &DesignRequirement::monthlyCost).unit("a month").range(0, 1e12)
            .hint(QT_TRANSLATE_NOOP("field", "Of the whole option, in the currency of the design."))
        .list();
    return list;
}

bool DesignRequirement::operator==(const DesignRequirement& other) const
{
    return writeFields(fields(), *this) == writeFields(fields(), other);
}
