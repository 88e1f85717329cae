// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/explain.h"
#include <QCoreApplication>

namespace {
QString pointsText(const PostureFactor& factor)
{
    const QString points = QCoreApplication::translate("analysis", "%1 of %2").arg(factor.score).arg(factor.max);
    return factor.raise.isEmpty() ? points : QCoreApplication::translate("analysis", "%1; %2 would add %3").arg(points, factor.raise).arg(factor.gain);
}

QString scoreText(const SecurityPosture& posture)
{
    return QCoreApplication::translate("analysis", "%1 (%2), %3").arg(posture.score).arg(posture.grade).arg(posture.summary());
}
}

void explainSecurity(const Analysis& analysis, const SecurityPosture& posture, Derivation& derivation)
{
    const PostureTable& table = analysis.catalogue->posture();
    const SecurityPosture capped = gradedPosture(posture, analysis);
    derivation.result = scoreText(capped);

    // 1. The five factors.
    QStringList scores;
    const PostureFactor* worst = nullptr;
    for (const PostureFactor& factor : posture.factors) {
        derivation.inputs << DerivationInput{QStringLiteral("%1: %2").arg(factorLabel(factor.factor), factor.why), pointsText(factor), table.provenance, factor.object};
        scores << QString::number(factor.score);
        if (!worst || factor.max - factor.score > worst->max - worst->score)
            worst = &factor;
    }
    derivation.steps << QStringLiteral("%1 = %2").arg(scores.join(QStringLiteral(" + "))).arg(posture.score);
    // 2. The grade, and the cap.
    derivation.steps << QCoreApplication::translate("analysis", "Grade A from %1, B from %2, C from %3, D from %4: %5.")
                            .arg(table.grades.a).arg(table.grades.b).arg(table.grades.c).arg(table.grades.d).arg(posture.grade);
    derivation.steps << QCoreApplication::translate("analysis", "Measured by the security baseline “%1”.").arg(baselineLabel(posture.baseline));
    if (!capped.cap.isEmpty())
        derivation.steps << QStringLiteral("%1 %2").arg(capped.cap, scoreText(capped));
    if (worst && worst->score < worst->max) {
        derivation.decider = QStringLiteral("%1: %2").arg(factorLabel(worst->factor), worst->why);
        derivation.deciderObject = worst->object;
    }
    if (posture.isUnpinned)
        derivation.cautions << QCoreApplication::translate("analysis", "Azure's default proposals include weak ones; give an IPsec policy to pin a strong suite.");
}
