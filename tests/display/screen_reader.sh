#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# screen_reader.sh PROGRAM: what a screen reader finds of the canvas over AT-SPI, on a session bus of its own: names, roles,
# states, the ends of links and their verdicts, and what is told while keys walk and edit. Skipped (77) where there is no AT-SPI.
set -u
program=$1
here=$(dirname "$(readlink -f "$0")")
skip() {
    echo "screen_reader: SKIPPED, nothing was checked: $1" >&2
    exit 77
}
command -v dbus-run-session >/dev/null || skip "dbus-run-session is missing (package dbus-daemon)"
launcher=''
for place in /usr/libexec /usr/lib/at-spi2-core; do
    [ -x "$place/at-spi-bus-launcher" ] && launcher=$place/at-spi-bus-launcher
done
[ -n "$launcher" ] || skip "at-spi-bus-launcher is missing (package at-spi2-core)"
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null || skip "Python cannot read AT-SPI (packages python3-gi and gir1.2-atspi-2.0)"

scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM HUP
HOME=$scratch/home
mkdir "$HOME"
QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 GTK_A11Y=none GSETTINGS_BACKEND=memory LC_ALL=C.UTF-8
export HOME QT_LINUX_ACCESSIBILITY_ALWAYS_ON GTK_A11Y GSETTINGS_BACKEND LC_ALL
unset DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS XDG_CONFIG_HOME XDG_DATA_HOME
file=$scratch/drawing.landbridge.json
"$program" new --template expressroute-with-vpn-backup -o "$file" || exit 1
dbus-run-session -- sh -c '"$1" --launch-immediately 2>/dev/null &
    /usr/bin/python3 "$2/screen_reader.py" "$3" "$4"' sh "$launcher" "$here" "$program" "$file"
