// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QString>
#include <functional>

/// Runs work on a worker thread, where an exception that nobody catches would end the program and all that is open in it.
/// Gives what went wrong, as a sentence; empty when nothing did.
QString whatFailed(const std::function<void()>& work);
