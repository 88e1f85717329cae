// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/asn.h"
#include <QCoreApplication>

QString toText(Asn asn)
{
    return QString::number(asn.number());
}

Result<Asn> parseAsn(const QString& text)
{
    const QString trimmed = text.trimmed();
    const qsizetype dot = trimmed.indexOf(QLatin1Char('.'));
    bool highIsNumber = true;
    bool lowIsNumber = false;
    const qulonglong high = dot < 0 ? 0 : trimmed.left(dot).toUInt(&highIsNumber);
    const qulonglong low = trimmed.mid(dot + 1).toULongLong(&lowIsNumber);
    const bool fits = dot < 0 ? low <= 0xFFFFFFFFULL : high <= 0xFFFF && low <= 0xFFFF;
    const qulonglong number = high * 65536 + low;
    if (!highIsNumber || !lowIsNumber || !fits || number == 0)
        return Error{QCoreApplication::translate("base", "“%1” is not an AS number; enter 1 to 4294967295.").arg(text), {}};
    return Asn(static_cast<std::uint32_t>(number));
}
