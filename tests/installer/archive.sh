#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The tar.xz: unpacked into a folder with a space in its name, moved, and started there with nothing of the machine's Qt.
# shellcheck source=tests/installer/common.sh
. "$(dirname "$0")/common.sh"

package=$(make_package TXZ)
echo "package: $(basename "$package"), $(stat -c %s "$package") bytes"
mkdir "$scratch/first place"
tar -xf "$package" -C "$scratch/first place"
mkdir "$scratch/second place"
mv "$scratch/first place"/landbridge-* "$scratch/second place/moved here"
home="$scratch/second place/moved here"
program="$home/bin/landbridge"

# 1. Nothing points to where it was built or to this machine's Qt.
find "$home" -type f \( -name '*.so*' -o -path '*/lib/landbridge/landbridge' \) >"$scratch/binaries"
while read -r binary; do
    path=$(patchelf --print-rpath "$binary")
    # shellcheck disable=SC2016 # $ORIGIN is for the loader
    case $path in
    '$ORIGIN' | '$ORIGIN/../..') ;;
    *) fail "$binary looks for libraries in '$path'" ;;
    esac
    ldd "$binary" >"$scratch/ldd"
    ! grep 'not found' "$scratch/ldd" || fail "$binary"
    ! grep -E 'lib(Qt6|icu|xcb-|harfbuzz)' "$scratch/ldd" | grep -vF "$home/" || fail "$binary takes that from the machine"
done <"$scratch/binaries"

# 2. It works there, and what it loads while running is its own, plugins too.
check_desktop "$home"
check_program "$program"
loads_only_its_own() {
    ! sed -n 's/.*calling init: //p' "$1"* | grep -E 'libQt6|/qt6/' | grep -vF "$home/" || fail "loaded from the machine"
    sed -n 's/.*calling init: //p' "$1"* | grep -qF "$home/lib/landbridge/plugins/platforms/$2" || fail "$2 was not loaded"
}
alone LD_DEBUG=files LD_DEBUG_OUTPUT="$scratch/offscreen" "$program" new --template expressroute-with-vpn-backup -o "$scratch/sample.landbridge.json"
alone LD_DEBUG=files LD_DEBUG_OUTPUT="$scratch/offscreen" "$program" render "$scratch/sample.landbridge.json" -o "$scratch/sample.png"
loads_only_its_own "$scratch/offscreen" libqoffscreen.so

# 3. Its window opens on an X display.
cat >"$scratch/open_window" <<'END'
LD_DEBUG=files LD_DEBUG_OUTPUT="$2/xcb" "$1" &
program=$!
tries=300
until xdotool search --onlyvisible --name Landbridge >/dev/null 2>&1; do
    tries=$((tries - 1))
    if [ $tries -eq 0 ] || ! kill -0 $program; then
        echo "no window opened" >&2
        exit 1
    fi
    sleep 0.1
done
kill $program
END
alone "$sources/tests/with_display" sh "$scratch/open_window" "$program" "$scratch" || fail "no window"
loads_only_its_own "$scratch/xcb" libqxcb.so

# 4. Nothing was written into its folder by running.
tar -tf "$package" | sed 's/^[^/]*\///; s/\/$//' | sort -u | sed '/^$/d' >"$scratch/packed"
(cd "$home" && find . -mindepth 1 | sed 's/^\.\///' | sort) >"$scratch/found"
diff "$scratch/packed" "$scratch/found" || fail "its folder has changed"
echo "unpacked, moved and started"
