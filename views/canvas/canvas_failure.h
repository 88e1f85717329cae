// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/object_id.h"
#include <QHash>
#include <QSet>
#include <QString>

struct LinkLook;

/// How an object or link fares while something is down; the graver counts where two apply.
enum class FailureMark {
    Unaffected,
    Carries,        ///< a link with traffic that took another way before
    Weakened,       ///< a part of it is down: one building of two
    Overloaded,     ///< more traffic than it carries
    CutOff,         ///< up itself, of no use
    Down,           ///< what failed
};

/// The mark of one object, with the word beside its icon.
struct FailureNote
{
    FailureMark mark = FailureMark::Unaffected;
    QString text;                                ///< "failed", "132 %"; short, translated
    bool isToAzure = false;                      ///< traffic runs from the line's first end to its second
    bool isFromAzure = false;

    bool operator==(const FailureNote&) const = default;
};

/// What a failure looks like on the canvas: by object, links among them. The design stays as it is.
struct CanvasFailure
{
    QHash<ObjectId, FailureNote> notes;
    QSet<ObjectId> carrying;                     ///< nodes that traffic passes which took another way before: emphasises derived lines between them

    bool isEmpty() const { return notes.isEmpty(); }
    FailureNote of(const ObjectId& id) const { return notes.value(id); }
    /// Of a line: the gravest of what it stands for; a derived line shares the fate of its ends.
    FailureNote of(const LinkLook& link) const;
    bool operator==(const CanvasFailure&) const = default;
};
