// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/project.h"
#include <QByteArray>

/// The canonical bytes of a project: equal projects give equal bytes, and what was read in canonical form is written back
/// byte for byte. What reading did not know is written too.
QByteArray writeProject(const Project& project);
