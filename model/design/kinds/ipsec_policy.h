// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/field.h"
#include "model/design/record.h"
#include <optional>

/// A custom IPsec/IKE policy in Azure's words; a policy is whole or absent.
struct IpsecPolicy : Record
{
    static const QList<Field>& fields();

    QString ikeEncryption;
    QString ikeIntegrity;
    QString dhGroup;
    QString ipsecEncryption;
    QString ipsecIntegrity;
    QString pfsGroup;
    std::optional<int> saLifeTimeSeconds;
    std::optional<double> saDataSizeKilobytes;
};
