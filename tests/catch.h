// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
// The one way tests include Catch2, so that version 2 (Debian 12) and 3 (Ubuntu 24.04) both serve, and Qt's values print readably.
#if __has_include(<catch2/catch.hpp>)
#include <catch2/catch.hpp>
#else
#include <catch2/catch_all.hpp>
using Catch::Approx;
#endif
#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Catch {
template <> struct StringMaker<QString>
{
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <> struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray& bytes) { return '"' + bytes.toStdString() + '"'; }
};
template <> struct StringMaker<QStringList>
{
    static std::string convert(const QStringList& list) { return '[' + list.join(QStringLiteral(", ")).toStdString() + ']'; }
};
}
