// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/security_posture.h"
#include "model/analysis/analysis.h"
#include <QCoreApplication>
#include <algorithm>

QString SecurityPosture::summary() const
{
    const bool isPrivate = transport == PostureTransport::Private;
    switch (encryption) {
    case PostureEncryption::None:
        return isPrivate ? QCoreApplication::translate("analysis", "private, not encrypted")
                         : QCoreApplication::translate("analysis", "not encrypted, on the internet");
    case PostureEncryption::Macsec:
        return isPrivate ? QCoreApplication::translate("analysis", "private, encrypted by MACsec to Microsoft's edge")
                         : QCoreApplication::translate("analysis", "encrypted by MACsec, on the internet");
    case PostureEncryption::Ipsec:
    case PostureEncryption::Tls:
        break;
    }
    if (hasWeakSuite)
        return isPrivate ? QCoreApplication::translate("analysis", "private, weakly encrypted")
                         : QCoreApplication::translate("analysis", "weakly encrypted, on the internet");
    return isPrivate ? QCoreApplication::translate("analysis", "private and encrypted")
                     : QCoreApplication::translate("analysis", "encrypted, on the internet");
}

SecurityPosture withEncryptionCaps(SecurityPosture posture, const PostureTable& table)
{
    const auto capAt = [&](int limit, const QString& why) {
        if (posture.score <= limit)
            return;
        posture.score = limit;
        posture.grade = QLatin1Char(grade(table.grades, limit));
        posture.cap = why;
    };
    if (posture.hasWeakSuite && posture.baseline != SecurityBaseline::LegacyTolerant)
        capAt(table.caps.weakSuite, QCoreApplication::translate("analysis", "Capped because the IPsec suite is weak."));
    if (posture.encryption == PostureEncryption::None && posture.transport == PostureTransport::Internet)
        capAt(table.caps.unencryptedInternet, QCoreApplication::translate("analysis", "Capped because nothing is encrypted on the internet."));
    if (posture.encryption == PostureEncryption::None && posture.baseline == SecurityBaseline::Strict)
        capAt(table.caps.strictUnencrypted, QCoreApplication::translate("analysis", "Capped because the strict baseline asks for encryption on every path."));
    return posture;
}

SecurityPosture gradedPosture(const SecurityPosture& posture, const Analysis& analysis)
{
    const PostureTable& table = analysis.catalogue->posture();
    SecurityPosture graded = withEncryptionCaps(posture, table);
    const bool isFound = std::any_of(posture.objects.begin(), posture.objects.end(), [&](const QString& id) { return analysis.openSecurityErrors.contains(ObjectId(id)); });
    if (isFound && graded.score > table.caps.openSecurityError) {
        graded.score = table.caps.openSecurityError;
        graded.grade = QLatin1Char(grade(table.grades, graded.score));
        graded.cap = QCoreApplication::translate("analysis", "Capped because a finding of severity error about its security is open.");
    }
    return graded;
}

QString baselineLabel(SecurityBaseline baseline)
{
    switch (baseline) {
    case SecurityBaseline::AzureDefault: return QCoreApplication::translate("analysis", "Azure's defaults");
    case SecurityBaseline::Strict: return QCoreApplication::translate("analysis", "Strict");
    case SecurityBaseline::LegacyTolerant: return QCoreApplication::translate("analysis", "Legacy-tolerant");
    }
    Q_UNREACHABLE();
}
