// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/nearest.h"
#include <algorithm>
#include <numeric>
#include <vector>

namespace {
/// Levenshtein distance, row by row.
int editDistance(const QString& a, const QString& b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            int& above = row[std::size_t(j) + 1];
            const int changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = above;
            above = std::min({changed, above + 1, row[std::size_t(j)] + 1});
        }
    }
    return row.back();
}
}

QString nearestName(const QString& text, const QStringList& names)
{
    QString nearest;
    int least = 0;
    for (const QString& name : names) {
        const int distance = editDistance(text.toLower().left(100), name);
        const bool isNear = distance <= std::max<qsizetype>(1, name.size() / 3);
        if (isNear && (nearest.isEmpty() || distance < least)) {
            nearest = name;
            least = distance;
        }
    }
    return nearest;
}
