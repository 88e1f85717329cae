// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/derivation_text.h"
#include <QCoreApplication>

QString unknownText()
{
    return QCoreApplication::translate("analysis", "unknown");
}

QString productText(const QList<DerivationInput>& inputs, const QString& result)
{
    QStringList values;
    for (const DerivationInput& input : inputs)
        values << input.value;
    return QStringLiteral("%1 = %2").arg(values.join(QStringLiteral(" × ")), result);
}
