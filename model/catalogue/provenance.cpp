// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/provenance.h"
#include <array>
#include <utility>

namespace {
const std::array<std::pair<Basis, QLatin1String>, 5> basisNames{{
    {Basis::Published, QLatin1String("published")},
    {Basis::Contract, QLatin1String("contract")},
    {Basis::Measured, QLatin1String("measured")},
    {Basis::Assumption, QLatin1String("assumption")},
    {Basis::Design, QLatin1String("design")},
}};
}

QString basisName(Basis basis)
{
    for (const auto& [value, name] : basisNames)
        if (value == basis)
            return name;
    Q_UNREACHABLE();
}

std::optional<Basis> basisFromName(const QString& name)
{
    for (const auto& [value, text] : basisNames)
        if (text == name)
            return value;
    return std::nullopt;
}
