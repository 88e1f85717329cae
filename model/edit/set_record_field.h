// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/design/design.h"
#include <QJsonValue>

/// Sets one field of what the design is for; QJsonValue::Undefined unsets it. Fails on an unknown field, a wrong type or choice,
/// and a name pattern that is no regular expression.
Result<Design> setProfileField(const Design& design, const QString& key, const QJsonValue& value);

/// Sets one field of what people say of the option, likewise.
Result<Design> setReviewField(const Design& design, const QString& key, const QJsonValue& value);
