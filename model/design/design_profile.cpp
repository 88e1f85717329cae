// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/design_profile.h"
#include "model/design/field_builder.h"

const QList<Field>& DesignProfile::fields()
{
    static const QList<Field> list = FieldBuilder<DesignProfile>()
        .add("environment", QT_TRANSLATE_NOOP("field", "Environment"), &DesignProfile::environment).byDefault(QT_TRANSLATE_NOOP("field", "not said")).hint(QT_TRANSLATE_NOOP("field", "What runs here; sites and virtual networks may say otherwise for themselves."))
        .add("criticality", QT_TRANSLATE_NOOP("field", "Criticality"), &DesignProfile::criticality).byDefault(QT_TRANSLATE_NOOP("field", "not said")).hint(QT_TRANSLATE_NOOP("field", "Some rules ask more of what is mission-critical."))
        .add("dataClassification", QT_TRANSLATE_NOOP("field", "Data classification"), &DesignProfile::dataClassification).byDefault(QT_TRANSLATE_NOOP("field", "not said")).hint(QT_TRANSLATE_NOOP("field", "Of the data that crosses the links."))
        .add("stage", QT_TRANSLATE_NOOP("field", "Stage"), &DesignProfile::stage).byDefault(QT_TRANSLATE_NOOP("field", "draft")).hint(QT_TRANSLATE_NOOP("field", "From review on, addresses of documentation and missing order numbers are findings."))
        .add("securityBaseline", QT_TRANSLATE_NOOP("field", "Security baseline"), &DesignProfile::securityBaseline).byDefault(QT_TRANSLATE_NOOP("field", "Azure default")).hint(QT_TRANSLATE_NOOP("field", "What security grades are measured by."))
        .add("inspectHybridTraffic", QT_TRANSLATE_NOOP("field", "Inspect hybrid traffic"), &DesignProfile::inspectHybridTraffic).byDefault(QT_TRANSLATE_NOOP("field", "yes in production")).hint(QT_TRANSLATE_NOOP("field", "Traffic between on-premises and Azure passes a firewall by policy."))
        .add("requireCertificates", QT_TRANSLATE_NOOP("field", "Require certificates"), &DesignProfile::requireCertificates).byDefault(QT_TRANSLATE_NOOP("field", "no")).hint(QT_TRANSLATE_NOOP("field", "Tunnels are authenticated by certificates by policy."))
        .add("namePattern", QT_TRANSLATE_NOOP("field", "Name pattern"), &DesignProfile::namePattern).hint(QT_TRANSLATE_NOOP("field", "A regular expression that names of Azure resources match."))
        .list();
    return list;
}

bool DesignProfile::operator==(const DesignProfile& other) const
{
    return writeFields(fields(), *this) == writeFields(fields(), other);
}
