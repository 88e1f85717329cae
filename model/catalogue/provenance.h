// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QString>
#include <optional>

/// What a figure rests on.
enum class Basis {
    Published,                   ///< a vendor's document, dated
    Contract,                    ///< the user's own contract
    Measured,                    ///< somebody's measurement
    Assumption,                  ///< ours, editable
    Design,                      ///< drawn or typed by the user
};

/// The word for a basis in files and results: "published", "contract", "measured", "assumption", "design".
QString basisName(Basis basis);
std::optional<Basis> basisFromName(const QString& name);

/// Where a figure comes from.
struct Provenance
{
    Basis basis = Basis::Assumption;
    QString source;              ///< document path, address or short description
    QString date;                ///< of the source: "2026-06-08", "2026-06", "2026"; empty when the source is undated
    QString confidence;          ///< "high", "medium" or "low"; empty when the basis says enough
    QString note;                ///< what else the reader must know; often empty

    bool operator==(const Provenance&) const = default;
};

/// A figure with its origin.
template <class T> struct Sourced
{
    T value{};
    Provenance provenance;
};
