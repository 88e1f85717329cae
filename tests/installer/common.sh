# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=dash
# Read by the tests of the packages: BUILD VERSION. Gives a scratch folder that goes away, and the checks both share.
set -eu
PATH=$PATH:/usr/sbin:/sbin       # dpkg wants what lies there, which people's paths leave out
build=$1
version=$2
# shellcheck disable=SC2034 # used by the tests
sources=$(dirname "$(dirname "$(dirname "$(readlink -f "$0")")")")
scratch=$(mktemp -d)
trap 'chmod -R u+w "$scratch"; rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM HUP

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

# make_package GENERATOR: prints the path of the package
make_package() {
    (cd "$scratch" && cpack -G "$1" --config "$build/CPackConfig.cmake" -B "$scratch/packages" >"$scratch/cpack.log" 2>&1) \
        || { cat "$scratch/cpack.log" >&2; fail "cpack -G $1"; }
    find "$scratch/packages" -maxdepth 1 -type f
}

# A clean environment: no display, no settings, no Qt but the program's own choice.
alone() {
    rm -rf "${scratch:?}/home"
    mkdir -p "$scratch/home/runtime"
    chmod 700 "$scratch/home/runtime"
    env -i PATH="$PATH" LC_ALL=C.UTF-8 HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/home/runtime" "$@"
}

# check_program PROGRAM: it answers, makes a sample, draws it and analyses it
check_program() {
    alone "$1" --version >"$scratch/version"
    grep -qF "$version" "$scratch/version" || fail "--version says $(cat "$scratch/version")"
    mkdir -p "$scratch/out"
    design=$scratch/out/sample.landbridge.json
    alone "$1" new --template expressroute-with-vpn-backup -o "$design"
    test -s "$design" || fail "no design was made"
    alone "$1" render "$design" -o "$scratch/out/sample.png"
    case $(file --brief --mime-type "$scratch/out/sample.png") in
    image/png) ;;
    *) fail "the picture is no PNG" ;;
    esac
    alone "$1" analyze "$design" >"$scratch/out/results"
    test -s "$scratch/out/results" || fail "no results"
    rm -rf "$scratch/out"
}

# check_desktop PREFIX: menu entry, file type, software centre and icons
check_desktop() {
    desktop-file-validate "$1/share/applications/landbridge.desktop" || fail "desktop entry"
    appstreamcli validate --no-net --no-color "$1/share/metainfo/landbridge.metainfo.xml" || fail "AppStream data"
    for size in 16 24 32 48 64 128 256; do
        found=$(file --brief "$1/share/icons/hicolor/${size}x${size}/apps/landbridge.png")
        case $found in
        "PNG image data, $size x $size,"*) ;;
        *) fail "icon of $size: $found" ;;
        esac
    done
    cmp -s "$1/share/icons/hicolor/scalable/apps/landbridge.svg" "$sources/resources/icons/landbridge.svg" || fail "scalable icon"

    # The file type beside the machine's own, in a copy: a design is ours, any other JSON is not.
    mkdir -p "$scratch/data/mime/packages"
    cp /usr/share/mime/packages/freedesktop.org.xml "$1/share/mime/packages/landbridge.xml" "$scratch/data/mime/packages"
    XDG_DATA_HOME=$scratch/data XDG_DATA_DIRS=$scratch/data update-mime-database "$scratch/data/mime" || fail "MIME type"
    grep -qxF '80:application/vnd.landbridge+json:*.landbridge.json' "$scratch/data/mime/globs2" || fail "no glob for *.landbridge.json"
    grep -qxF 'application/vnd.landbridge+json application/json' "$scratch/data/mime/subclasses" || fail "a design is no JSON"
}
