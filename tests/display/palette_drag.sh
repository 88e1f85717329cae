#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# palette_drag.sh PROGRAM: with a real mouse on a real X display, drags a site from the palette onto the canvas, saves by
# Ctrl+S, and looks into the file; then undoes and saves again. Offscreen, a drag between widgets never arrives.
set -u
program=$1
scratch=$(mktemp -d) || exit 2
running=''
finish() {
    [ -n "$running" ] && kill "$running" 2>/dev/null
    rm -rf "$scratch"
}
trap finish EXIT
HOME=$scratch/home
export HOME
mkdir "$HOME"
unset QT_QPA_PLATFORM XDG_CONFIG_HOME XDG_DATA_HOME
file=$scratch/drawing.landbridge.json
"$program" new --template empty -o "$file" || exit 1
cp "$file" "$scratch/empty"
"$program" "$file" &
running=$!

fail() {
    echo "palette_drag: $1" >&2
    cat "$file" >&2
    exit 1
}
# within TRIES CONDITION...: until the condition holds; a fifth of a second between tries
within() {
    tries=$1
    shift
    until "$@"; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || return 1
        sleep 0.2
    done
}
window_is_there() {
    window=$(xdotool search --onlyvisible --name 'Landbridge$' 2>/dev/null | tail -1)
    [ -n "$window" ]
}
has_site() { grep -q '"siteType"' "$file"; }
is_empty() { cmp -s "$file" "$scratch/empty"; }

within 100 window_is_there || fail "the window did not open"
xdotool windowsize --sync "$window" 1500 940 windowmove "$window" 20 20
sleep 1
left=$(xwininfo -id "$window" | sed -n 's/.*Absolute upper-left X: *//p')
top=$(xwininfo -id "$window" | sed -n 's/.*Absolute upper-left Y: *//p')
# The first row of the palette, "Site"; then slowly, as a hand moves, to the middle of the canvas.
from_x=$((left + 60)) from_y=$((top + 150))
to_x=$((left + 600)) to_y=$((top + 300))
xdotool mousemove $from_x $from_y sleep 0.3 mousedown 1 sleep 0.3
for step in 1 2 3 4 5 6 7 8 9 10; do
    xdotool mousemove $((from_x + (to_x - from_x) * step / 10)) $((from_y + (to_y - from_y) * step / 10)) sleep 0.08
done
xdotool sleep 0.4 mouseup 1 sleep 0.5 key ctrl+s
within 50 has_site || fail "no site was saved after the drag"
xdotool key ctrl+z sleep 0.3 key ctrl+s
within 50 is_empty || fail "undo and save did not bring the empty design back"
echo "palette_drag: a site was dragged, saved and undone"
