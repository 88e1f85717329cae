// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/io/read.h"
#include <QByteArray>
#include <QString>

/// What a pass over a JSON text meets, value by value, each with the line where it starts. A method that returns false ends the pass.
class JsonVisitor
{
public:
    virtual ~JsonVisitor() = default;
    virtual bool value(const QJsonValue& value, int line) = 0;
    virtual bool start(bool isObject, int line) = 0;
    virtual bool key(const QString& key, int line) = 0;
    virtual bool end() = 0;
    virtual void fail(const Error& error) = 0;       ///< the text is not JSON; called once, at the end of the pass
};

/// One pass over a JSON text; true when all of it was well-formed and visited.
bool visitJson(const QByteArray& bytes, JsonVisitor& visitor);
