// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/chooser/choose.h"
#include "model/design/project.h"

/// The proposals as JSON: each with its figures under the keys of the results, every decision with its reason and source, what
/// it misses, its bill and the derivations of its figures. The same answer gives the same bytes.
QByteArray choiceJson(const Requirement& requirement, const Choice& choice);

/// The same for people at a terminal.
QString choiceText(const Requirement& requirement, const Design& design, const Catalogue& catalogue, const Choice& choice);

/// A project with the proposals as its options, best first.
Project choiceProject(const QString& name, const QString& currency, const Choice& choice);
