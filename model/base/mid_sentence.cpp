// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/mid_sentence.h"
#include <QCoreApplication>

QString midSentence(const QString& label)
{
    //: Not shown. Translate it as "as written" where nouns keep their capitals within a sentence, else leave it.
    const QString manner = QCoreApplication::translate("base", "lower case");
    return manner == QLatin1String("as written") ? label : label.toLower();
}
