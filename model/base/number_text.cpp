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

namespace {
QChar decimalPoint()
{
    //: The decimal point, one character
    const QString point = QCoreApplication::translate("base", ".", "decimal point");
    return point.size() == 1 ? point.front() : QLatin1Char('.');
}
}

QString shownNumber(QString plain)
{
    return plain.replace(QLatin1Char('.'), decimalPoint());
}

QString shownText(double value)
{
    return shownNumber(shortestText(value));
}

QString shownAmount(double value, int decimals)
{
    QString text = QLocale(QLocale::English, QLocale::UnitedStates).toString(value, 'f', decimals);
    if (decimalPoint() == QLatin1Char(','))
        for (QChar& letter : text)
            letter = letter == QLatin1Char(',') ? QLatin1Char('.') : letter == QLatin1Char('.') ? QLatin1Char(',') : letter;
    return text;
}

QString plainAmount(QString shown)
{
    const bool isComma = decimalPoint() == QLatin1Char(',');
    return shown.remove(QLatin1Char(isComma ? '.' : ',')).replace(decimalPoint(), QLatin1Char('.'));
}

double readDecimal(const QString& text, bool* isNumber)
{
    const QChar point = decimalPoint();
    QString plain = text.trimmed();
    if (point != QLatin1Char('.') && plain.count(point) == 1 && !plain.contains(QLatin1Char('.')))
        plain.replace(point, QLatin1Char('.'));
    return QLocale::c().toDouble(plain, isNumber);
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
    result.value = readDecimal(digits, &isNumber);
    if (!isNumber || !std::isfinite(result.value))
        return Error{QCoreApplication::translate("base", "“%1” is not a number with one of the units %2.").arg(text, units.join(QStringLiteral(", "))), {}};
    if (result.value < 0)
        return Error{QCoreApplication::translate("base", "“%1” is negative; enter zero or more.").arg(text), {}};
    return result;
}
