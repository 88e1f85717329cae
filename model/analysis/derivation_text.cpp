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

void completeDerivation(Derivation& derivation, FigureKind kind)
{
    if (derivation.figure.isEmpty())
        derivation.figure = figureLabel(kind);
    if (derivation.result.isEmpty())
        derivation.result = unknownText();
}

QString notInDesignText()
{
    return QCoreApplication::translate("analysis", "This link or pair is not in the design.");
}
