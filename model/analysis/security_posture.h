// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/posture.h"
#include "model/design/choices.h"
#include <QList>
#include <QStringList>

struct Analysis;

enum class PostureTransport { Private, Internet };
enum class PostureEncryption { None, Macsec, Ipsec, Tls };
enum class PostureFactorKind { Exposure, Encryption, Authentication, Routing, Inspection };

/// The word in the results: "private" …, "none" …, "exposure" ….
QString transportName(PostureTransport transport);
QString encryptionName(PostureEncryption encryption);
QString factorName(PostureFactorKind factor);
/// For people, translated: "Exposure", "Encryption in transit", "Authentication and keys", …
QString factorLabel(PostureFactorKind factor);

/// What one of the five factors earned.
struct PostureFactor
{
    PostureFactorKind factor = PostureFactorKind::Exposure;
    int score = 0;
    int max = 0;
    QString why;                                 ///< what earned or lost it, one sentence, translated
    QString object;                              ///< id of the object that decided it
    QString raise;                               ///< what would earn more, one phrase, translated; empty: nothing does
    int gain = 0;                                ///< the points that this would add
};

/// Score 0–100 and grade of a path (DOMAIN.md §3.4), before the caps.
struct SecurityPosture
{
    int score = 0;
    QChar grade = u'F';                          ///< A, B, C, D or F
    PostureTransport transport = PostureTransport::Private;
    PostureEncryption encryption = PostureEncryption::None;
    bool hasWeakSuite = false;
    bool isUnpinned = false;                     ///< IPsec with Azure's default proposals
    QList<PostureFactor> factors;                ///< all five, in order
    SecurityBaseline baseline = SecurityBaseline::AzureDefault; ///< what it was measured by
    QStringList objects;                         ///< ids of what it depends on: findings about them cap it
    QString cap;                                 ///< why the score was capped; empty when it was not

    /// "private, not encrypted", "encrypted, on the internet", …, translated.
    QString summary() const;
};

/// For people, translated: "Azure's defaults", "Strict", "Legacy-tolerant".
QString baselineLabel(SecurityBaseline baseline);

/// With the caps that the encryption calls for under its baseline: none on the internet, a weak suite, and none at all under
/// the strict one. A step of the below, and by what the weakest way of a pair is chosen.
SecurityPosture withEncryptionCaps(SecurityPosture posture, const PostureTable& table);

/// The posture to show: with all caps, those of the encryption and that of open findings of category security and severity
/// error about what it depends on. Figures and rules never read it.
SecurityPosture gradedPosture(const SecurityPosture& posture, const Analysis& analysis);
