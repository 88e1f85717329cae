// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/findings/finding_text.h"
#include "model/base/date_text.h"
#include "model/design/kind_info.h"
#include "views/canvas/severity_look.h"
#include "views/panels/findings/change_html.h"
#include <QCoreApplication>

namespace {
QString findingWord(const char* text)
{
    return QCoreApplication::translate("findings", text);
}

QString headingHtml(const QString& title)
{
    return QStringLiteral("<p style=\"margin:10px 0 3px 0; font-size:11px; font-weight:600; color:%1\">%2</p>").arg(theme().textSecondary.name(), title.toHtmlEscaped());
}

QString paragraphHtml(const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p style=\"margin:2px 0\">%1</p>").arg(text.toHtmlEscaped());
}

QString sectionHtml(const char* title, const QString& text)
{
    return text.isEmpty() ? QString() : headingHtml(findingWord(title)) + paragraphHtml(text);
}

QString anchorHtml(const QString& address, const QString& text)
{
    return QStringLiteral("<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>").arg(address.toHtmlEscaped(), theme().accentText.name(), text.toHtmlEscaped());
}

QString subjectsHtml(const Design& design, const QList<ObjectId>& ids)
{
    QStringList links;
    for (const ObjectId& id : ids)
        if (const auto kind = design.kindOf(id))
            links << QStringLiteral("%1 <span style=\"color:%2\">%3</span>").arg(anchorHtml(QStringLiteral("object:") + QString::fromLatin1(id.text.toUtf8().toPercentEncoding()), displayName(design, id)), theme().textSecondary.name(), kindLabel(*kind).toHtmlEscaped());
    return QStringLiteral("<p style=\"margin:2px 0\">%1</p>").arg(links.join(QStringLiteral("<br>")));
}

QString referencesHtml(const Rule& rule)
{
    QString html;
    for (const RuleReference& reference : rule.references) {
        const QString text = QStringLiteral("%1: %2").arg(reference.name, reference.path);
        html += QStringLiteral("<p style=\"margin:2px 0\">%1</p>").arg(reference.url().isEmpty() ? text.toHtmlEscaped() : anchorHtml(reference.url(), text));
    }
    return html.isEmpty() ? html : headingHtml(findingWord(QT_TRANSLATE_NOOP("findings", "References"))) + html;
}

QString titleHtml(const QColor& colour, const QString& above, const QString& title)
{
    return QStringLiteral("<body style=\"color:%1\"><p style=\"margin:0; font-size:11px; font-weight:600; color:%2\">%3</p><p style=\"margin:1px 0 4px 0; font-size:15px; font-weight:600\">%4</p>")
        .arg(theme().textPrimary.name(), colour.name(), above.toHtmlEscaped(), title.toHtmlEscaped());
}

QString waiverHtml(const Design& design, const Finding& finding)
{
    const ObjectId id = finding.isWaived() ? finding.waiver : finding.expiredWaiver;
    const Waiver* waiver = design.find<Waiver>(id);
    if (!waiver)
        return {};
    const QString heading = finding.isWaived() ? findingWord(QT_TRANSLATE_NOOP("findings", "Waived by %1")) : findingWord(QT_TRANSLATE_NOOP("findings", "Its waiver has expired: by %1"));
    return headingHtml(heading.arg(waiverDays(*waiver))) + paragraphHtml(waiver->reason);
}
}

QString severityText(const Finding& finding)
{
    const QString word = severityLabel(finding.rule->severity);
    return finding.isWaived()               ? findingWord(QT_TRANSLATE_NOOP("findings", "%1, waived")).arg(word)
        : !finding.isDecided                ? findingWord(QT_TRANSLATE_NOOP("findings", "%1, undecided")).arg(word)
                                            : word;
}

QString namesText(const Design& design, const QList<ObjectId>& ids)
{
    QStringList names;
    for (const ObjectId& id : ids)
        names << (design.contains(id) ? displayName(design, id) : id.text);
    return names.join(QStringLiteral(", "));
}

QString waiverDays(const Waiver& waiver)
{
    QString text = waiver.who.isEmpty() ? findingWord(QT_TRANSLATE_NOOP("findings", "somebody")) : waiver.who;
    if (waiver.when)
        text = findingWord(QT_TRANSLATE_NOOP("findings", "%1 on %2")).arg(text, toText(*waiver.when));
    return waiver.until ? findingWord(QT_TRANSLATE_NOOP("findings", "%1, until %2")).arg(text, toText(*waiver.until)) : text;
}

QString findingHtml(const Design& design, const Finding& finding)
{
    const Rule& rule = *finding.rule;
    const QColor colour = finding.counts() ? severityColour(theme(), rule.severity) : theme().textSecondary;
    QString html = titleHtml(colour, QStringLiteral("%1 · %2 · %3").arg(severityText(finding), rule.id, categoryLabel(rule.category)), bookText(rule.title));
    html += paragraphHtml(finding.message);
    html += waiverHtml(design, finding);
    html += subjectsHtml(design, finding.objects);
    if (finding.isFixable()) {
        html += headingHtml(findingWord(QT_TRANSLATE_NOOP("findings", "Quick fix: %1")).arg(finding.fix.text));
        const Result<Design> mended = finding.fix.edit(design);
        html += mended ? changeHtml(design, *mended) : paragraphHtml(mended.error().message);
    }
    html += sectionHtml(QT_TRANSLATE_NOOP("findings", "Remedy"), bookText(rule.remedy));
    html += sectionHtml(QT_TRANSLATE_NOOP("findings", "When it is found"), rule.condition);
    html += referencesHtml(rule);
    html += sectionHtml(QT_TRANSLATE_NOOP("findings", "Differs from its source"), rule.correction);
    return html + QStringLiteral("</body>");
}

QString staleWaiverHtml(const Design& design, const Waiver& waiver)
{
    const RulePointer rule = ruleOf(ruleOfKey(waiver.key));
    QString html = titleHtml(theme().textSecondary, findingWord(QT_TRANSLATE_NOOP("findings", "Stale waiver · %1")).arg(ruleOfKey(waiver.key)), rule ? bookText(rule->title) : waiver.key);
    html += paragraphHtml(findingWord(QT_TRANSLATE_NOOP("findings", "No finding matches this waiver any more: what it accepted is mended, or its objects are gone. Remove it when you are sure.")));
    html += headingHtml(findingWord(QT_TRANSLATE_NOOP("findings", "Waived by %1")).arg(waiverDays(waiver))) + paragraphHtml(waiver.reason);
    html += subjectsHtml(design, objectsOfKey(waiver.key));
    return html + QStringLiteral("</body>");
}
