// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/number_text.h"
#include <QCoreApplication>
#include <QLocale>
#include <cmath>

QString shortestText(double value)
{
    if (value == 0)
        return QStringLiteral("0");
    const double size = std::abs(value);
    const char format = size >= 1e-6 && size < 1e15 ? 'f' : 'e';
    return QString::number(value, format, QLocale::FloatingPointShortest);
}

Result<NumberWithUnit> parseNumberWithUnit(const QString& text, const QStringList& units)
{
    const QString trimmed = text.trimmed();
    NumberWithUnit result;
    QString digits = trimmed;
    for (int i = 0; i < units.size(); ++i)
        if (trimmed.endsWith(units[i], Qt::CaseInsensitive) && (result.unit < 0 || units[i].size() > units[result.unit].size())) {
            result.unit = i;
            digits = trimmed.chopped(units[i].size()).trimmed();
        }
    bool isNumber = false;
    result.value = QLocale::c().toDouble(digits, &isNumber);
    if (!isNumber || !std::isfinite(result.value))
        return Error{QCoreApplication::translate("base", "“%1” is not a number with one of the units %2.").arg(text, units.join(QStringLiteral(", "))), {}};
    if (result.value < 0)
        return Error{QCoreApplication::translate("base", "“%1” is negative; enter zero or more.").arg(text), {}};
    return result;
}
