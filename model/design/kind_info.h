// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/design.h"
#include "model/design/field.h"
#include <functional>
#include <memory>

/// How a kind stands on the canvas.
enum class Shape {
    Container,      ///< a frame with a title that holds others: site, peering location, virtual network, group
    Box,            ///< a node of its own: router, internet access, shared risk, note
    Chip,           ///< a row inside its container: circuit, gateway
    Line,           ///< between two objects: access link, WAN link, connection, peering
    None,           ///< not drawn: demand
};

/// Where the palette offers a kind.
enum class PaletteGroup { OnPremises, Edge, MeetMe, Azure, Annotations, Hidden };

/// All that is known of a kind without knowing its type. One list, in the order of ObjectKind.
struct KindInfo
{
    ObjectKind kind;
    const char* array;                   ///< key of its array in the file
    const char* idPrefix;                ///< new ids are "prefix-1", "prefix-2" …
    const char* label;                   ///< English; translated in context "kind"
    const char* icon;                    ///< name of an icon in resources/icons
    Shape shape;
    PaletteGroup group;
    const char* containerField;          ///< key of the reference to its container, "" when it has none
    const char* hint;                    ///< one sentence, English; translated in context "kind"

    const QList<Field>* fields = nullptr;
    ObjectId (*container)(const Object&) = nullptr;      ///< what `containerField` names
    std::shared_ptr<Object> (*create)() = nullptr;
    std::shared_ptr<Object> (*clone)(const Object&) = nullptr;
    Design (*with)(const Design&, const Object&) = nullptr;
    void (*forEach)(const Design&, const std::function<void(const Object&)>&) = nullptr;
};

const QList<KindInfo>& kindInfos();
const KindInfo& info(ObjectKind kind);
const KindInfo* infoOfArray(const QString& array);

/// Translated name of a kind, such as "Edge router".
QString kindLabel(ObjectKind kind);

/// What people call an object: its name, else the kind's label and the id.
QString displayName(const Design& design, const ObjectId& id);

/// The object that holds this one on the canvas (its site, location or network), empty when none does.
ObjectId containerOf(const Design& design, const ObjectId& id);

/// The ids that an object's reference fields name, with the field of each.
struct Reference
{
    const Field* field;
    ObjectId target;
};
QList<Reference> referencesOf(ObjectKind kind, const Object& object);
