// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/check/check_format.h"
#include "model/base/date_text.h"
#include <QCoreApplication>
#include <QDir>
#include <algorithm>

const std::vector<CheckFormat>& checkFormats()
{
    static const std::vector<CheckFormat> list{{"text", checkAsText}, {"json", checkAsJson}, {"sarif", checkAsSarif}, {"junit", checkAsJunit}, {"github", checkAsGithub}};
    return list;
}

const CheckFormat* checkFormat(const QString& name)
{
    const auto& list = checkFormats();
    const auto found = std::find_if(list.begin(), list.end(), [&](const CheckFormat& format) { return name == QLatin1String(format.name); });
    return found == list.end() ? nullptr : &*found;
}

QString pathWithin(const CheckRun& run, const QString& path)
{
    const QDir folder(run.folder);
    const QString clean = QDir::cleanPath(folder.absoluteFilePath(path));
    const QString relative = folder.relativeFilePath(clean);
    const bool isOutside = relative == QLatin1String("..") || relative.startsWith(QLatin1String("../")) || QDir::isAbsolutePath(relative);
    return run.folder.isEmpty() || isOutside ? path : relative;
}

QString onOneLine(QString text)
{
    for (QChar& character : text)
        if (character.category() == QChar::Other_Control || character == QChar::LineSeparator || character == QChar::ParagraphSeparator)
            character = u' ';
    return text;
}

QString waiverText(const Waiver& waiver)
{
    QString text = QCoreApplication::translate("check", "accepted");
    if (!waiver.who.isEmpty())
        text += QCoreApplication::translate("check", " by %1").arg(waiver.who);
    if (waiver.until)
        text += QCoreApplication::translate("check", " until %1").arg(toText(*waiver.until));
    return waiver.reason.isEmpty() ? text : text + QStringLiteral(": ") + waiver.reason;
}

QString staleWaiverText(const CheckedOption& option, const ObjectId& waiver)
{
    const Waiver* found = option.report.design.find<Waiver>(waiver);
    return QCoreApplication::translate("check", "The waiver “%1” matches no finding any more (%2); remove it.").arg(waiver.text, found ? found->key : QString());
}
