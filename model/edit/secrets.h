// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/project.h"

/// The design without what its fields mark as secret: service keys, pre-shared keys and where a keychain holds them. What leaves
/// the program other than as the design file itself goes through this: the clipboard and exported copies.
Design withoutSecrets(const Design& design);
Project withoutSecrets(const Project& project);

/// Whether any secret field is set.
bool hasSecrets(const Project& project);
