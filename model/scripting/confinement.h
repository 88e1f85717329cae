// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Closes all that this process inherited beyond standard input, output and error.
void closeInheritedFiles();

/// Takes from this process, for good and as far as the system can: opening files and connections, starting processes, writing
/// core dumps, and memory beyond `memoryMegabytes` more than it has now. What is open stays open. On Linux and other Unixes by
/// resource limits, on Linux also by a filter of system calls; a script engine that has no such functions is the first wall.
void confine(int memoryMegabytes);

/// Ends this process when it uses more than so many seconds of processor time from now.
void limitProcessorTime(double seconds);
