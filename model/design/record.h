// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QJsonObject>
#include <QList>

/// A group of named fields. Fields of a file that this version does not know are kept here and written back.
struct Record
{
    QJsonObject extra;
};

/// A list field. An empty list that stood in the file is told from one that was left out.
template <class T> struct ListOf : QList<T>
{
    bool isWritten = false;

    ListOf() = default;
    ListOf(std::initializer_list<T> values) : QList<T>(values), isWritten(true) {}
    explicit ListOf(QList<T> values) : QList<T>(std::move(values)), isWritten(true) {}
};
