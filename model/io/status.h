// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/design/project.h"

/// Where each circuit of each option stands in its five steps (circuit_guide.h), as JSON: {"status": 1, "options": [{"id", "name",
/// "circuits": [{"id", "name", "circuitProvisioningState", "serviceProviderProvisioningState", "origin": provider|directPort, "billed", "current" (1 to 5, 6 when
/// all are done), "steps": [{"step", "title", "state": done|current|waiting|later|blocked, "actor": customer|provider|microsoft, "facts",
/// "missing"}], "next": [{"event", "actor"}]}]}]}. Service keys are never in it.
QByteArray statusJson(const Project& project, const Catalogue& catalogue);

/// The same for people at a terminal.
QString statusText(const Project& project, const Catalogue& catalogue);
