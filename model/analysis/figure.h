// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QString>
#include <optional>

/// A computed value, or the reason why there is none. Unknown is never 0.
template <class T> struct Figure
{
    std::optional<T> value;
    QString reason;                              ///< a sentence for people; empty when there is a value

    bool hasValue() const { return value.has_value(); }
    const T& operator*() const { return *value; }
    const T* operator->() const { return &*value; }

    static Figure of(T known) { return Figure{std::move(known), {}}; }
    static Figure unknown(QString why) { return Figure{std::nullopt, std::move(why)}; }
};
