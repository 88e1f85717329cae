// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/scripting/confinement.h"
#include "model/scripting/rule_host.h"
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>
#include <sys/socket.h>
#include <unistd.h>

namespace {
/// Tries what a confined process cannot do.
int tryEverything()
{
    confine(64);
    std::puts(std::fopen("/etc/passwd", "r") ? "a file" : "no file");
    std::puts(socket(AF_INET, SOCK_STREAM, 0) >= 0 ? "a socket" : "no socket");
    const pid_t child = fork();
    if (child == 0)
        _exit(0);
    std::puts(child > 0 ? "a process" : "no process");
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    std::puts("no memory");                      // not limited there
#else
    void* memory = std::malloc(std::size_t(256) << 20);
    std::puts(memory ? "memory" : "no memory");
    std::free(memory);
#endif
    std::fflush(stdout);
    _exit(0);
}
}

int main(int argc, char** argv)
{
    return argc == 2 && std::strcmp(argv[1], "--try") == 0 ? tryEverything() : runRuleHost(argc, argv);
}
