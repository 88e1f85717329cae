// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/edit/edited.h"

/// What linking two kinds means. The order of the two ends does not matter: the rule is also tried the other way round.
struct LinkRule
{
    ObjectKind from;
    ObjectKind to;
    const char* text;                                                            ///< English; translated in context "edit"
    QString (*refusal)(const Design&, const ObjectId& from, const ObjectId& to); ///< empty when legal
    Result<Edited> (*make)(const Design&, const Catalogue&, const ObjectId& from, const ObjectId& to);
};

/// The refusal of rules that always allow.
inline QString refuseNothing(const Design&, const ObjectId&, const ObjectId&)
{
    return {};
}

/// Rules of the links inside one world each; connect.cpp joins them to the one list.
QList<LinkRule> onPremisesLinkRules();
QList<LinkRule> expressRouteLinkRules();
QList<LinkRule> vpnLinkRules();
QList<LinkRule> azureLinkRules();
QList<LinkRule> globalReachLinkRules();
QList<LinkRule> gatewayLinkRules();
QList<LinkRule> inspectionLinkRules();
