#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives a started Credence by keys, judges what each surface tells assistive technology and hears what it says.

usage: walk.py STEPS [--language CODE] [--resources FOLDER] [--only NAME] [--print]

Exit status: 0 sound; 1 something is wrong or was not said; 2 the program was not found or could not be driven.
session.sh starts all that this needs. README.md says how a step is written.
"""
import argparse
import collections
import re
import subprocess
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

import told  # noqa: E402

warnings.filterwarnings("ignore", category=DeprecationWarning)
APPLICATION = "credence"
QUIET = 0.12  # seconds without an event: the program has answered
LONGEST_ANSWER = 2.0
LONGEST_START = 30.0
ACT_MS, ANSWER_MS, START_MS = 300, 5000, 15000

Step = collections.namedtuple("Step", "name keys words opens after english")


class Undriven(Exception):
    """A step could not be taken."""


def steps_in(path):
    steps = []
    for line in open(path, encoding="utf-8"):
        line = line.strip()
        if line and not line.startswith("#"):
            parts = dict(part.strip().split(" = ", 1) for part in line.split(" ; "))
            name = next(iter(parts))
            steps.append(Step(name.removeprefix("en "), parts[name].split(), parts.get("says", ""),
                              parts.get("opens", ""), parts.get("after", "").split(), name.startswith("en ")))
    return steps


class Program:
    def __init__(self, resources):
        self.resources = resources
        self.last_event = 0.0
        self.heard = []
        self.application = self.find()
        self.application.set_cache_mask(Atspi.Cache.NONE)
        self.listener = Atspi.EventListener.new(self.hear)
        for event in ("object:state-changed", "object:children-changed", "object:property-change", "window"):
            self.listener.register(event)

    @staticmethod
    def find():
        end = time.monotonic() + LONGEST_START
        while time.monotonic() < end:
            desktop = Atspi.get_desktop(0)
            for i in range(desktop.get_child_count()):
                application = desktop.get_child_at_index(i)
                if application is not None and told.asked(application.get_name) == APPLICATION:
                    return application
            time.sleep(0.1)
        raise Undriven("the program is not on the bus of assistive technology")

    def hear(self, event):
        """What a screen reader speaks by itself: a notification that appears, and what gets the focus."""
        self.last_event = time.monotonic()
        spoken = event.type.startswith("object:state-changed:focused") or (
            event.type.startswith("object:state-changed:showing")
            and told.asked(event.source.get_role) == told.R.NOTIFICATION)
        if spoken and event.detail1:
            self.heard.append(told.asked(event.source.get_name, default="") + " — "
                              + told.asked(event.source.get_description, default=""))

    def listen(self, until=None):
        """Hears until nothing more comes or, with `until`, what was heard is enough."""
        begun = time.monotonic()
        context = GLib.MainContext.default()
        while time.monotonic() - begun < LONGEST_ANSWER:
            if not context.iteration(False):
                time.sleep(0.005)
            quiet_since = max(begun, self.last_event)
            if until() if until else time.monotonic() - quiet_since > QUIET:
                return

    def press(self, keys):
        for key in keys:
            act, _, rest = key.partition(":")
            rest = rest.replace("_", " ")
            if act == "text":
                self.run("type", "--delay", "1", rest.replace("{resources}", self.resources))
            elif act == "wait":
                time.sleep(float(rest))
            elif act == "click":
                self.click(rest)
            elif act == "menu":
                self.act(self.menu_item(rest))
            else:
                self.run("key", key)
            self.listen()

    @staticmethod
    def run(*arguments):
        subprocess.run(["xdotool", *arguments], check=True)

    def is_page_in_front(self):
        return any(window.role == told.R.FRAME and window.active
                   for window in (told.Node(child, 0) for child in told.Node(self.application, 0).children()))

    def click(self, name):
        for nodes in told.read_front(self.application):
            for node in nodes:
                if node.shown and node.name.startswith(name) and told.asked(node.accessible.get_action_iface):
                    self.act(node.accessible)
                    return
        raise Undriven(f"nothing named {name!r} is shown")

    @staticmethod
    def act(accessible):
        """Presses it. What asks for a file answers only once that is chosen: nobody waits for it."""
        Atspi.set_timeout(ACT_MS, ACT_MS)
        told.asked(accessible.get_action_iface().do_action, 0)
        Atspi.set_timeout(ANSWER_MS, START_MS)

    def menu_item(self, path):
        """The item at "2/3": the third of the second menu, without separators."""
        node = told.Node(self.application, 0)
        frames = [child for child in node.children() if told.asked(child.get_role) == told.R.FRAME]
        found = next((child for frame in frames for child in told.Node(frame, 0).children()
                      if told.asked(child.get_role) == told.R.MENU_BAR), None)
        for place in path.split("/"):
            found = self.items_of(found)[int(place) - 1]
        return found

    @staticmethod
    def items_of(menu):
        items = list(told.Node(menu, 0).children())
        if len(items) == 1 and told.asked(items[0].get_role) == told.R.POPUP_MENU:
            items = list(told.Node(items[0], 0).children())
        return [item for item in items if told.asked(item.get_role) != told.R.SEPARATOR]


def expanded(steps, program):
    """Steps of "each:PATH" once for each item of that menu."""
    for step in steps:
        if step.keys[0].startswith("each:"):
            path = step.keys[0].removeprefix("each:")
            for place in range(len(program.items_of(program.menu_item(path)))):
                yield step._replace(name=f"{step.name}-{place + 1}", keys=[f"menu:{path}/{place + 1}"])
        else:
            yield step


def walk(steps, program, options):
    """What is wrong, by surface; prints what each surface is and what it says."""
    findings = collections.defaultdict(list)
    for step in expanded(steps, program):
        program.heard.clear()
        program.press(step.keys)
        if step.words and options.language == "en":
            pattern = re.compile(step.words)
            program.listen(until=lambda: any(pattern.search(words) for words in program.heard))
            if not any(pattern.search(words) for words in program.heard):
                findings[told.Finding("unsaid", step.words, f"heard: {program.heard}")].append(step.name)
        windows = told.read_front(program.application)
        front = windows[-1][0].name if windows else "nothing"
        is_there = any(nodes[0].accessible.get_role_name() == step.opens for nodes in windows)
        if step.opens and not is_there:
            raise Undriven(f"{step.name} opened no {step.opens}, but left {front!r} in front")
        print(f"{step.name}: {sum(len(nodes) for nodes in windows)} nodes in “{front}”", flush=True)
        for nodes in windows:
            if options.print:
                print("\n".join(node.line() for node in nodes))
            for finding in told.judge(nodes):
                findings[finding].append(step.name)
        if options.print:
            print("heard:", *program.heard, sep="\n  ")
        program.press(step.after)
        if step.after and not program.is_page_in_front():
            raise Undriven(f"{step.name} did not come back to the pages")
    return findings


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("steps")
    parser.add_argument("--language", default="en")
    parser.add_argument("--resources", default="")
    parser.add_argument("--only", default="", help="steps of this name alone; a regular expression")
    parser.add_argument("--print", action="store_true", help="the trees, and all that was heard")
    options = parser.parse_args()
    steps = [step for step in steps_in(options.steps) if re.fullmatch(options.only or ".*", step.name)]
    left_out = [step.name for step in steps if step.english and options.language != "en"]
    try:
        Atspi.init()
        Atspi.set_timeout(ANSWER_MS, START_MS)
        program = Program(options.resources)
        findings = walk([step for step in steps if step.name not in left_out], program, options)
    except (Undriven, subprocess.CalledProcessError, IndexError) as error:
        print(f"not driven: {error!r}", file=sys.stderr)
        return 2
    for finding, where in sorted(findings.items()):
        print(f"{finding.kind} [{where[0]}{f' and {len(where) - 1} more' if len(where) > 1 else ''}] "
              f"{finding.label}: {finding.words}")
    if left_out:
        print("only walked in English, whose words they press: " + ", ".join(left_out))
    counts = collections.Counter(finding.kind for finding in findings)
    print("; ".join(f"{count} {kind}" for kind, count in sorted(counts.items())) or "nothing wrong")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
