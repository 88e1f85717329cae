# SPDX-License-Identifier: GPL-3.0-or-later
# screen_reader.py PROGRAM FILE: see screen_reader.sh. Finds objects by what is heard, never by place.
import json
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

patience = 15  # s
events = []


def fail(text):
    print(f"screen_reader: {text}", file=sys.stderr)
    for event in events[-30:]:
        print("  heard:", event, file=sys.stderr)
    raise SystemExit(1)


def expect(condition, text):
    if not condition:
        fail(text)


def listen(seconds=0.05):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        GLib.MainContext.default().iteration(False)
        time.sleep(0.005)


def within(what, find):
    problem = "nothing"
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            found = find()
        except GLib.Error as error:                  # it went while it was read
            found, problem = None, error
        if found:
            return found
        listen()
    fail(f"waited in vain for {what}; trouble: {problem}; heard were {names_now()}")


def on_event(event):
    try:
        events.append((event.type, event.detail1, event.source.get_name()))
    except GLib.Error:
        events.append((event.type, event.detail1, ""))


def children(item):
    return [child for child in (item.get_child_at_index(i) for i in range(item.get_child_count())) if child]


def below(item):
    for child in children(item):
        yield child
        yield from below(child)


def names_now():
    canvas = find_canvas()
    return [item.get_name() for item in below(canvas)] if canvas else "no canvas"


def has(item, state):
    return item.get_state_set().contains(state)


def keys(*names):
    events.clear()
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


def heard(kind, detail=None, part=""):
    return [event for event in events if event[0].startswith(kind) and part in event[2] and (detail is None or event[1] == detail)]


def main(program, path):
    with open(path, encoding="utf-8") as file:
        project = json.load(file)
    design = project["options"][0] if "options" in project else project
    Atspi.init()
    listener = Atspi.EventListener.new(on_event)
    for kind in ("object:state-changed:focused", "object:state-changed:selected", "object:property-change:accessible-name", "object:children-changed"):
        listener.register(kind)
    window = subprocess.Popen([program, path])
    try:
        check(design)
    finally:
        window.terminate()
        window.wait()


def find_canvas():
    desktop = Atspi.get_desktop(0)
    for application in children(desktop):
        for item in below(application):
            if item.get_role() == Atspi.Role.LIST and item.get_name() == "Canvas":
                return item
    return None


def check(design):
    canvas = within("the canvas", find_canvas)
    within("objects on the canvas", lambda: canvas.get_child_count() > 5)
    objects = lambda: [item for item in below(canvas) if item.get_role() == Atspi.Role.LIST_ITEM]
    named = lambda *parts: next((item for item in objects() if all(part in item.get_name() for part in parts)), None)
    private, backup = (next(item["name"] for item in design["connections"] if item["connectionType"] == kind) + ", Connection" for kind in ("ExpressRoute", "IPsec"))
    within("figures on the ExpressRoute connection", lambda: named(private, "grade"))
    within("figures on the VPN connection", lambda: named(backup, "grade"))

    # 1. Names: each drawn object and link of the file is there, with its kind.
    names = [item.get_name() for item in objects()]
    for array, kind in (("sites", "Site"), ("edgeRouters", "Edge router"), ("expressRouteCircuits", "ExpressRoute circuit"), ("virtualNetworks", "Virtual network"),
                        ("virtualNetworkGateways", "gateway"), ("accessLinks", "Access link")):
        for thing in design.get(array, []):
            expect(any(thing.get("name", "") in name and kind.lower() in name.lower() for name in names), f"{array}: {thing.get('name')} ({kind}) is not heard in {names}")
    expect("objects and links" in canvas.get_description() or "object" in canvas.get_description(), "the canvas does not describe itself")

    # 2. States, places, and what contains what.
    for item in objects():
        name = item.get_name()
        expect(name, "an object without a name")
        for state in (Atspi.StateType.FOCUSABLE, Atspi.StateType.SELECTABLE, Atspi.StateType.VISIBLE, Atspi.StateType.ENABLED):
            expect(has(item, state) or state == Atspi.StateType.ENABLED, f"{name} lacks {state}")
        area = item.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        expect(area.width > 0 and area.height > 0, f"{name} has no place")
        expect(item.get_description(), f"{name} has no description")
        actions = [item.get_action_iface().get_action_name(i) for i in range(item.get_action_iface().get_n_actions())]
        expect("Press" in actions and "Edit" in actions, f"{name}: actions {actions}")
        parent = item.get_parent()
        expect(parent.get_child_at_index(item.get_index_in_parent()).get_name() == name, f"{name} is not where its parent says")
    inside = [item.get_name() for item in objects() if item.get_parent().get_role() == Atspi.Role.LIST_ITEM]
    expect(inside, "nothing stands in a container")
    expect(any("circuit" in name for name in inside), f"circuits stand in a peering location, but only these are inside: {inside}")

    # 3. A link names both its ends, and its verdict: bandwidth, availability, grade.
    link = named(private, "between ", " and ")
    expect(link is not None, "the ExpressRoute connection does not name its ends")
    for part in ("bps", " %", "grade "):
        expect(part in link.get_name(), f"'{link.get_name()}' lacks '{part}'")
    ends = link.get_name().split("between ")[1].split(" and ")
    for end in ends:
        end = end.split(",")[0]
        expect(any(other.startswith(end + ",") for other in names), f"the end {end} is no object")
    expect(", over Internet access" in named(backup, "between ", " and ").get_name(), "the VPN connection does not say what it goes over")

    # 4. Keys walk: focus and selection are told, and states agree.
    window = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Landbridge$"], capture_output=True, text=True, check=True).stdout.split()[-1]
    subprocess.run(["xdotool", "windowfocus", "--sync", window], check=True)
    canvas.get_component_iface().grab_focus()
    within("focus on the canvas", lambda: has(canvas, Atspi.StateType.FOCUSED))
    visited = []
    for _ in range(3):
        keys("Tab")
        within("the focus to be told", lambda: heard("object:state-changed:focused", 1, ", "))
        within("the selection to be told", lambda: heard("object:state-changed:selected", None, ", "))
        chosen = within("one focused object", lambda: [item for item in objects() if has(item, Atspi.StateType.FOCUSED)])
        expect(len(chosen) == 1 and has(chosen[0], Atspi.StateType.SELECTED), "the focused object is not selected")
        visited.append(chosen[0].get_name())
    expect(len(set(visited)) == 3, f"Tab stays: {visited}")

    # 5. Actions: what is pressed is chosen; what is edited has its fields in focus.
    action = link.get_action_iface()
    names_of = [action.get_action_name(i) for i in range(action.get_n_actions())]
    action.do_action(names_of.index("Press"))
    within("the pressed link to be chosen", lambda: has(link, Atspi.StateType.SELECTED))
    action.do_action(names_of.index("Edit"))
    within("the focus to leave for the fields", lambda: not has(canvas, Atspi.StateType.FOCUSED) and not has(link, Atspi.StateType.FOCUSED))

    # 6. What goes, comes back and changes its verdict is told.
    circuit = named("ExpressRoute circuit", "bps")
    canvas.get_component_iface().grab_focus()
    access = named("Access link")
    access.get_action_iface().do_action(0)
    within("the access link to be chosen", lambda: has(access, Atspi.StateType.SELECTED))
    before = len(objects())
    keys("Delete")
    within("one object less", lambda: len(objects()) < before)
    within("the removal to be told", lambda: heard("object:children-changed:remove"))
    within("a changed verdict to be told", lambda: heard("object:property-change:accessible-name", None, private))
    keys("ctrl+z")
    within("the object to come back", lambda: len(objects()) == before)
    within("its return to be told", lambda: heard("object:children-changed:add"))
    expect(circuit is not None, "no circuit is heard with its bandwidth")
    print(f"screen_reader: {before} objects and links were heard, walked, pressed, removed and brought back")


main(sys.argv[1], sys.argv[2])
