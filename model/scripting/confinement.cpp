// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/scripting/confinement.h"
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <cmath>
#include <cstdio>
#include <ctime>
#include <sys/resource.h>
#include <unistd.h>

namespace {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isSanitized = true;               // their shadow memory is terabytes of addresses, and they ask through a pipe what memory can be read
#else
constexpr bool isSanitized = false;
#endif

template <class Resource> void limitTo(Resource resource, rlim_t most)
{
    rlimit limit{};
    if (getrlimit(resource, &limit) != 0)
        return;
    limit.rlim_max = limit.rlim_max == RLIM_INFINITY ? most : std::min(limit.rlim_max, most);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(resource, &limit);
}

/// Bytes of addresses in use; a generous guess where the system does not say.
rlim_t addressesInUse()
{
    long pages = 0;
    if (std::FILE* file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%ld", &pages) != 1)
            pages = 0;
        std::fclose(file);
    }
    return pages > 0 ? rlim_t(pages) * rlim_t(sysconf(_SC_PAGESIZE)) : rlim_t(1) << 30;
}
}
#endif

#if defined(Q_OS_LINUX) && (defined(__x86_64__) || defined(__aarch64__))
#include <cerrno>
#include <cstddef>
#include <iterator>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <vector>

namespace {
/// What reaches out of a process. A list of what is refused rather than of what is allowed: another C library still works.
constexpr unsigned refusedCalls[] = {
    SYS_socket, SYS_socketpair, SYS_connect, SYS_bind, SYS_listen, SYS_accept, SYS_accept4, SYS_sendmsg, SYS_sendmmsg,
    SYS_openat, SYS_openat2, SYS_open_by_handle_at, SYS_unlinkat, SYS_mkdirat, SYS_mknodat, SYS_linkat, SYS_symlinkat, SYS_renameat2, SYS_truncate, SYS_fchmodat, SYS_fchownat,
    SYS_clone, SYS_clone3, SYS_execve, SYS_execveat, SYS_kill, SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_pidfd_open,
    SYS_memfd_create, SYS_io_uring_setup, SYS_bpf, SYS_perf_event_open, SYS_userfaultfd, SYS_mount, SYS_unshare, SYS_setns, SYS_keyctl,
#ifdef __x86_64__
    SYS_open, SYS_creat, SYS_unlink, SYS_mkdir, SYS_rmdir, SYS_mknod, SYS_link, SYS_symlink, SYS_rename, SYS_renameat, SYS_chmod, SYS_chown, SYS_fork, SYS_vfork,
#endif
};
#ifdef __x86_64__
constexpr unsigned architecture = AUDIT_ARCH_X86_64;
#else
constexpr unsigned architecture = AUDIT_ARCH_AARCH64;
#endif

sock_filter statement(unsigned code, unsigned value)
{
    return {static_cast<unsigned short>(code), 0, 0, value};
}

/// Source: the kernel's Documentation/userspace-api/seccomp_filter.rst. Where the kernel has none, nothing happens.
void refuseCalls()
{
    constexpr unsigned refuse = SECCOMP_RET_ERRNO | EPERM;
    std::vector<sock_filter> program{
        statement(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
        {BPF_JMP | BPF_JEQ | BPF_K, 1, 0, architecture},
        statement(BPF_RET | BPF_K, refuse),
        statement(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        {BPF_JMP | BPF_JGE | BPF_K, 0, 1, 0x40000000},   // the x32 numbers of the same calls
        statement(BPF_RET | BPF_K, refuse),
    };
    for (const unsigned call : refusedCalls) {
        program.push_back({BPF_JMP | BPF_JEQ | BPF_K, 0, 1, call});
        program.push_back(statement(BPF_RET | BPF_K, refuse));
    }
    program.push_back(statement(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    const sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &filter);   // all threads
}
}
#endif

void closeInheritedFiles()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    const bool isKnown = getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY;
#ifdef SYS_close_range
    if (syscall(SYS_close_range, 3u, ~0u, 0u) == 0)
        return;
#endif
    for (int file = 3; file < (isKnown ? static_cast<int>(std::min<rlim_t>(limit.rlim_cur, 65536)) : 1024); ++file)
        close(file);
#endif
}

void confine(int memoryMegabytes)
{
#ifdef Q_OS_UNIX
    if (!isSanitized && memoryMegabytes > 0)
        limitTo(RLIMIT_AS, addressesInUse() + (rlim_t(memoryMegabytes) << 20));
    if (!isSanitized)
        limitTo(RLIMIT_NOFILE, 0);
    limitTo(RLIMIT_CORE, 0);
    limitTo(RLIMIT_FSIZE, 0);
    limitTo(RLIMIT_NPROC, 0);
#else
    Q_UNUSED(memoryMegabytes)
#endif
#if defined(Q_OS_LINUX) && (defined(__x86_64__) || defined(__aarch64__))
    refuseCalls();
#endif
}

void limitProcessorTime(double seconds)
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_CPU, &limit) != 0)
        return;
    const double used = double(std::clock()) / CLOCKS_PER_SEC;
    limit.rlim_cur = std::min(limit.rlim_max, static_cast<rlim_t>(std::ceil(used + seconds)) + 1);
    setrlimit(RLIMIT_CPU, &limit);
#else
    Q_UNUSED(seconds)
#endif
}
