// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/choices.h"

/// The closed lists in the words of the canvas, translated.
QString siteTypeText(SiteType type);
QString accessKindText(InternetAccessKind kind);
QString wanKindText(WanLinkKind kind);
QString gatewayTypeText(GatewayType type);
QString pathText(AccessPath path);
QString preferenceText(HubRoutingPreference preference);
