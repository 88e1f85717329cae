// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/dep_name.h"
#include "model/rules/checks/families.h"
#include "model/rules/checks/row_edit.h"
#include "model/rules/reach.h"
#include <QCoreApplication>
#include <QRegularExpression>

// Names of resources. Source: Azure Resource Manager documentation, "Naming rules and restrictions for Azure resources", Microsoft.Network.
namespace {
constexpr int longestName = 80;
constexpr int longestNetworkName = 64;
constexpr int shortestNetworkName = 2;

struct NameLimits
{
    int shortest = 1;
    int longest = longestName;
};

bool isResourceName(const QString& name, NameLimits limits)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9_])?$"));
    return name.size() >= limits.shortest && name.size() <= limits.longest && pattern.match(name).hasMatch();
}

/// As near as can be, empty when nothing is left.
QString mendedName(QString name, NameLimits limits)
{
    static const QRegularExpression wrong(QStringLiteral("[^A-Za-z0-9_.-]+"));
    static const QRegularExpression start(QStringLiteral("^[^A-Za-z0-9]+"));
    static const QRegularExpression end(QStringLiteral("[^A-Za-z0-9_]+$"));
    name = name.trimmed().replace(wrong, QStringLiteral("-")).remove(start).left(limits.longest).remove(end);
    return isResourceName(name, limits) ? name : QString();
}

void tellName(const RuleInput& input, RuleFindings& findings, const NamedResource& one, NameLimits limits)
{
    if (one.name.isEmpty() || isResourceName(one.name, limits))
        return;
    auto entry = findings.add({one.object}, QCoreApplication::translate("rules", "Azure takes no “%1” as a name (of %2): %3 to %4 letters, digits, underscores, periods and hyphens, with a letter or digit first, and one of these or an underscore last.")
        .arg(one.name, input.name(one.object)).arg(limits.shortest).arg(limits.longest), one.field == QLatin1String("name") ? QString() : one.name);
    entry.at(one.field);
    const QString mended = mendedName(one.name, limits);
    if (one.rename && !mended.isEmpty())
        entry.fixed(QCoreApplication::translate("rules", "Name it %1").arg(mended), one.rename(mended));
}

/// DEP-NAME-001
void checkResourceNames(const RuleInput& input, RuleFindings& findings)
{
    for (const NamedResource& one : innerResources(input))
        tellName(input, findings, one, {});
    if (input.profile().namePattern.isEmpty())
        return;
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        tellName(input, findings, {network.id, "name", QStringLiteral("virtualNetwork"), network.name, {}, renamingObject(network.id)}, {shortestNetworkName, longestNetworkName});
    for (const NamedResource& one : outerResources(input))
        tellName(input, findings, one, {});
}

/// DEP-NAME-002
void checkSameResource(const RuleInput& input, RuleFindings& findings)
{
    const QList<NamedResource> inner = innerResources(input);
    QList<NamedResource> all = inner;
    for (NamedResource& one : all)
        one.scope = one.object.text;             // they belong to what they stand in
    for (const NamedResource& one : outerResources(input) + networkResources(input))
        if (!one.scope.isEmpty())
            all << one;
    QHash<QString, qsizetype> firsts;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].name.isEmpty() || all[i].kind == QLatin1String("localNetworkGateway"))
            continue;
        const QString key = QStringList{all[i].kind, all[i].scope, all[i].name}.join(QChar(u'\n')).toLower();
        const auto known = firsts.constFind(key);
        if (known == firsts.constEnd()) {
            firsts.insert(key, i);
            continue;
        }
        const NamedResource& first = all[*known];
        const bool isInside = first.object == all[i].object;
        auto entry = findings.add({first.object, all[i].object}, isInside
            ? QCoreApplication::translate("rules", "“%1” stands twice in %2: Azure tells them apart by their names, whatever their case.").arg(all[i].name, input.name(first.object))
            : QCoreApplication::translate("rules", "%1 and %2 have one name, kind and resource group: to Azure they are one resource.").arg(input.name(first.object), input.name(all[i].object)), isInside ? QStringLiteral("%1 %2").arg(all[i].kind, all[i].name.toLower()) : QString());
        entry.at(first.object, first.field);
        QString other;
        for (int number = 2; other.isEmpty() || std::any_of(all.begin(), all.end(), [&](const NamedResource& one) { return one.kind == all[i].kind && one.scope == all[i].scope && one.name.compare(other, Qt::CaseInsensitive) == 0; }); ++number)
            other = QStringLiteral("%1-%2").arg(all[i].name).arg(number);
        if (all[i].rename)
            entry.fixed(QCoreApplication::translate("rules", "Name the second %1").arg(other), all[i].rename(other));
    }
}
}

std::vector<RuleCheck> checksDepName()
{
    return {
        {"DEP-NAME-001", checkResourceNames},
        {"DEP-NAME-002", checkSameResource},
    };
}
