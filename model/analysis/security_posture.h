// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/posture.h"
#include <QList>
#include <QString>

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
    QString cap;                                 ///< why the score was capped; empty when it was not

    /// "private, not encrypted", "encrypted, on the internet", …, translated.
    QString summary() const;
};

/// With the caps of encryption applied: unencrypted on the internet, weak suite. The analysis itself never caps.
SecurityPosture withEncryptionCaps(SecurityPosture posture, const PostureTable& table);
