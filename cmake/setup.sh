# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=dash disable=SC2154
# Read by app/run and tests/run, which set `root` (the source folder) and `command_name` first. Installs what is missing,
# configures and builds. All it says goes to stderr, short; the details go to build/setup.log.

say() { printf '%s: %s\n' "$command_name" "$*" >&2; }

give_up() { say "$*"; exit 2; }

# Opens the log. Two runs at once take turns, since both may build the same folder.
start_setup() {
    mkdir -p "$root/build" || give_up "cannot write to $root/build"
    log=$root/build/setup.log
    exec 9>"$root/build/.setup-lock"
    if ! flock -n 9; then
        say "waiting for another run to finish building"
        flock 9
    fi
    : >"$log"
    # A compiler cache that cannot be written stops the compiler.
    if [ ! -w "${CCACHE_DIR:-${HOME:-/nonexistent}}" ]; then
        CCACHE_DIR=$root/build/ccache
        export CCACHE_DIR
    fi
}

# Lets the next run build: what is started must not hold the lock.
finish_setup() { exec 9>&-; }

# Runs a command into the log. If it fails: shows its errors, or else its last words, and stops.
logged() {
    printf '\n$ %s\n' "$*" >>"$log"
    "$@" >>"$log" 2>&1 </dev/null 9>&- && return 0
    sed -n 'H; /^\$ /h; ${x; p; }' "$log" >"$log.failed"
    { grep -E -A4 'error:|Error|FAILED|^E: ' "$log.failed" || tail -n 15 "$log.failed"; } | tail -n 40 | cut -c 1-200 >&2
    rm -f "$log.failed"
    [ -z "${announcement:-}" ] || kill "$announcement" 2>/dev/null
    give_up "failed: $* (details in $log)"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# missing_packages KIND...: those of cmake/packages.txt that are not installed, one a line
missing_packages() {
    for kind in "$@"; do
        sed -n "s/^$kind  *//p" "$root/cmake/packages.txt"
    done | sort -u >"$root/build/.wanted"
    # shellcheck disable=SC2046 # one argument a package
    dpkg-query -W -f='${db:Status-Status} ${Package}\n' $(cat "$root/build/.wanted") 2>/dev/null \
        | sed -n 's/^installed //p' | sort -u >"$root/build/.present"
    comm -23 "$root/build/.wanted" "$root/build/.present"
    rm -f "$root/build/.wanted" "$root/build/.present"
}

# install_packages KIND...: installs what is missing, by apt
install_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "no apt here: taking it that what cmake/packages.txt names is installed under other names"
        return 0
    fi
    missing=$(missing_packages "$@" | tr '\n' ' ')
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        give_up "missing: $missing- please have them installed: apt-get install --no-install-recommends $missing"
    fi
    if [ "$(id -u)" -eq 0 ]; then how=apt-get; else how="sudo apt-get"; fi
    say "installing by $how: $missing"
    printf '\n$ apt-get update\n' >>"$log"
    as_root apt-get -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 update >>"$log" 2>&1 9>&- \
        || say "apt-get update failed; trying with the package lists there are"
    # shellcheck disable=SC2086 # one argument a package
    logged as_root env DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 \
        install --yes --no-install-recommends $missing
}

# How many compilers at once: one a core, but no more than one per GB of free memory.
build_jobs() {
    cores=$(nproc 2>/dev/null || echo 2)
    gigabytes=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null)
    [ -n "$gigabytes" ] && [ "$gigabytes" -lt "$cores" ] && cores=$gigabytes
    [ "$cores" -ge 1 ] || cores=1
    echo "$cores"
}

# build PRESET TARGET...: configures where needed, then builds; says so if it takes more than two seconds
build() {
    preset=$1
    shift
    folder=$root/build/$preset
    cd "$root" || exit 2
    stamp=$folder/.configured
    (sleep 2 </dev/null >/dev/null 2>&1 9>&-; say "building (preset $preset, some minutes the first time; details in build/setup.log)") 9>&- &
    announcement=$!
    if [ ! -e "$stamp" ] || [ "$root/CMakePresets.json" -nt "$stamp" ] || [ "$(cat "$stamp")" != "$root" ]; then
        logged cmake --preset "$preset" --fresh
        echo "$root" >"$stamp"
    fi
    logged cmake --build "$folder" --parallel "$(build_jobs)" --target "$@"
    kill "$announcement" 2>/dev/null
    wait "$announcement" 2>/dev/null
}
