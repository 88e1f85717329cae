// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QString>

/// What a user, a file or a disk did wrong: a sentence for people and the place it concerns.
struct Error
{
    QString message;             ///< a full sentence that says what to do next
    QString where;               ///< a JSON pointer, a field key or a file path; empty when there is none
    int line = 0;                ///< 1-based line of a file, 0 when there is none

    bool operator==(const Error&) const = default;
};
