// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/provenance.h"

/// The points of the security posture, its grades and its caps (DOMAIN.md §3.4), from resources/catalogue/posture.json.
struct ExposurePoints
{
    int max = 0;
    int privateEndToEnd = 0;
    int privateWithPublicHop = 0;
    int publicInternet = 0;
};

struct EncryptionPoints
{
    int max = 0;
    int ipsecStrong = 0;
    int macsec = 0;
    int acceptable = 0;                        ///< an acceptable suite, or TLS (OpenVPN, SSTP)
    int unpinnedDefaults = 0;                  ///< no policy given: Azure's defaults; weak under the strict baseline
    int weak = 0;
    int none = 0;
};

struct AuthenticationPoints
{
    int max = 0;
    int certificateOrEntraId = 0;
    int ikev2PskStrongPfs = 0;                 ///< IKEv2 with a pre-shared key, strong DH group and PFS
    int privateCircuit = 0;                    ///< nothing to authenticate
    int ikev2Psk = 0;
    int ikev1 = 0;
};

struct RoutingPoints
{
    int max = 0;
    int bgpFiltered = 0;                       ///< filters and prefix limits
    int bgp = 0;
    int staticRoutes = 0;
};

struct InspectionPoints
{
    int max = 0;
    int firewallInPath = 0;
    int networkSecurityGroup = 0;
    int none = 0;
};

/// The lowest score of each grade; below d it is F.
struct GradeLimits
{
    int a = 0;
    int b = 0;
    int c = 0;
    int d = 0;
};

/// The highest score that remains; applied once, after findings and waivers.
struct PostureCaps
{
    int unencryptedInternet = 0;
    int weakSuite = 0;
    int openSecurityError = 0;
    int strictUnencrypted = 0;                 ///< strict baseline only: any unencrypted path
};

struct PostureTable
{
    ExposurePoints exposure;
    EncryptionPoints encryption;
    AuthenticationPoints authentication;
    RoutingPoints routing;
    InspectionPoints inspection;
    GradeLimits grades;
    PostureCaps caps;
    Provenance provenance;
};

/// 'A' … 'D' or 'F'.
char grade(const GradeLimits& limits, int score);
