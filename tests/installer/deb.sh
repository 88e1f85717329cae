#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The .deb: dependencies that this machine satisfies; installed by dpkg into a private root, started, removed without a trace.
# shellcheck source=tests/installer/common.sh
. "$(dirname "$0")/common.sh"

package=$(make_package DEB)
echo "package: $(basename "$package"), $(stat -c %s "$package") bytes"

# 1. What it says about itself.
field() { dpkg-deb --field "$package" "$1"; }
[ "$(field Package)" = landbridge ] || fail "Package: $(field Package)"
[ "$(field Version)" = "$version" ] || fail "Version: $(field Version)"
field Maintainer | grep -qx '.* <.*@.*>' || fail "Maintainer: $(field Maintainer)"
[ "$(field Description | wc -l)" -gt 3 ] || fail "no extended description"
for library in libc6 libqt6core6 libqt6gui6 libqt6widgets6 libqt6keychain1; do
    field Depends | grep -qE "(^|, )$library(t64)? \(" || fail "Depends lacks $library: $(field Depends)"
done
dpkg-deb --contents "$package" | grep -vE '^(-rw-r--r--|-rwxr-xr-x|drwxr-xr-x) root/root ' && fail "owners or permissions"

# 2. Installed into a root of its own, whose list of packages is the machine's: so dpkg itself judges the dependencies.
root=$scratch/root
mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates" "$root/var/lib/dpkg/triggers" "$root/var/log"
sed '/^Package: landbridge$/,/^$/d' /var/lib/dpkg/status >"$root/var/lib/dpkg/status"
private_dpkg() {
    if [ "$(id -u)" -eq 0 ]; then as=''; else as=fakeroot; fi
    $as dpkg --root="$root" --log="$scratch/dpkg.log" "$@" 2>"$scratch/dpkg.err" >"$scratch/dpkg.out" \
        || { grep -v 'files list file for package' "$scratch/dpkg.err" >&2; fail "dpkg $*"; }
}
private_dpkg --install "$package"
dpkg-query --admindir="$root/var/lib/dpkg" --show --showformat='${db:Status-Status}\n' landbridge | grep -qx installed || fail "not installed"

# 3. All there, and it works.
for file in copyright changelog.gz; do
    test -s "$root/usr/share/doc/landbridge/$file" || fail "no $file"
done
gzip -dc "$root/usr/share/doc/landbridge/changelog.gz" | dpkg-parsechangelog -l- -SVersion | grep -qxF "$version" || fail "changelog"
gzip -dc "$root/usr/share/man/man1/landbridge.1.gz" | grep -q '^\.SH SYNOPSIS' || fail "no manual page"
check_desktop "$root/usr"
check_program "$root/usr/bin/landbridge"

# 4. Removed: nothing but dpkg's own records remains.
private_dpkg --purge landbridge
remains=$(cd "$root" && find . -not -type d -not -path './var/lib/dpkg/*' -o -ipath '*landbridge*')
[ -z "$remains" ] || fail "left behind: $remains"
echo "installed, started and removed"
