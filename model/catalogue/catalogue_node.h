// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/availability.h"
#include "model/base/bandwidth.h"
#include "model/base/distance.h"
#include "model/base/error.h"
#include "model/catalogue/provenance.h"
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <optional>

/// A catalogue file being read: its name, its table of sources and the first thing found wrong in it.
struct CatalogueFile
{
    QString name;
    QHash<QString, Provenance> sources;
    std::optional<Error> error;
};

/// A value inside a catalogue file that knows where it stands. Nothing throws: what is missing or of the wrong type is
/// noted as the file's error (the first one stays) and read as an empty value. Null means absent.
class CatalogueNode
{
public:
    CatalogueNode(QJsonValue value, QString pointer, CatalogueFile* file);

    bool has(const QString& key) const;
    CatalogueNode child(const QString& key) const;         ///< an object
    QList<CatalogueNode> items(const QString& key) const;  ///< a list, which may be missing
    QList<CatalogueNode> someItems(const QString& key) const; ///< a list with at least one item
    QList<CatalogueNode> elements() const;                 ///< this node itself is a list
    QStringList keys() const;

    QString text(const QString& key) const;                ///< not empty
    QString optionalText(const QString& key) const;
    QStringList texts(const QString& key) const;           ///< may be missing
    bool flag(const QString& key) const;
    std::optional<bool> optionalFlag(const QString& key) const;
    double number(const QString& key) const;               ///< finite
    std::optional<double> optionalNumber(const QString& key) const;
    int count(const QString& key) const;                   ///< a whole number, 0 or more
    std::optional<int> optionalCount(const QString& key) const;
    Bandwidth bandwidth(const QString& key) const;         ///< in Mbps, more than 0
    QList<Bandwidth> bandwidths(const QString& key) const; ///< at least one
    Availability availability(const QString& key) const;   ///< a fraction, 0 … 1
    Coordinates coordinates() const;                       ///< from "latitude" and "longitude"

    /// The origin of the figures of this object: `sourceKey` names an entry of the file's "sources"; "confidence",
    /// "date", "basis" and "note" of the object add to it. Published unless "basis" says otherwise.
    Provenance provenance(const QString& sourceKey = QStringLiteral("source")) const;

    const QJsonValue& json() const { return m_value; }
    const QString& pointer() const { return m_pointer; }
    std::optional<double> itself() const;                  ///< this node as a number; nothing for null
    void fail(const QString& message, const QString& key = {}) const;

private:
    QJsonValue value(const QString& key) const;

    QJsonValue m_value;
    QString m_pointer;
    CatalogueFile* m_file;
};
