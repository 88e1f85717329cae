// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/choices.h"
#include "model/design/field.h"
#include "model/design/record.h"

/// What a design is for, and what it is measured by: rules and security grades depend on it, other figures do not. Sites and
/// networks may say otherwise for themselves.
struct DesignProfile : Record
{
    static const QList<Field>& fields();

    std::optional<Environment> environment;
    std::optional<Criticality> criticality;
    std::optional<DataClassification> dataClassification;
    std::optional<DesignStage> stage;            ///< draft when left out
    std::optional<SecurityBaseline> securityBaseline; ///< azureDefault when left out
    std::optional<bool> inspectHybridTraffic;    ///< whether traffic from and to on-premises passes a firewall by policy
    std::optional<bool> requireCertificates;     ///< whether tunnels use certificates by policy
    QString namePattern;                         ///< regular expression that names of Azure resources match; any when empty

    bool operator==(const DesignProfile& other) const;
};
