// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/date_text.h"
#include <QCoreApplication>

QString toText(QDate date)
{
    return date.toString(Qt::ISODate);
}

Result<QDate> parseDate(const QString& text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || toText(date) != text)         // Qt takes a time after the date, too
        return Error{QCoreApplication::translate("base", "“%1” is not a date. Write it as year-month-day, such as 2026-11-23.").arg(text), {}};
    return date;
}
