# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program tells assistive technology over AT-SPI, and what is wrong with it.

unnamed        something that acts or informs, without a name
no-headers     a table without column headers, or with one that has no name
silent-image   a chart, picture or other painted thing without a text
markup         a name or description with tags or a mnemonic's &, which are read out letter by letter
value-as-name  a list to choose from that tells its present choice and not what it is for
weak-role      something takes the focus with a role that screen readers pass over
long           where one stops, a name of more than 200 or a description of more than 400 characters
duplicate      two controls that are seen together and told alike
"""
import collections
import re

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

R = Atspi.Role
S = Atspi.StateType
ACTS = {
    R.PUSH_BUTTON, R.TOGGLE_BUTTON, R.CHECK_BOX, R.RADIO_BUTTON, R.COMBO_BOX, R.ENTRY, R.TEXT, R.PASSWORD_TEXT,
    R.SPIN_BUTTON, R.SLIDER, R.DIAL, R.LINK, R.MENU, R.MENU_ITEM, R.CHECK_MENU_ITEM, R.RADIO_MENU_ITEM, R.PAGE_TAB,
    R.LIST, R.LIST_BOX, R.TREE, R.TABLE, R.TREE_TABLE, R.PARAGRAPH, R.DOCUMENT_TEXT, R.CALENDAR, R.DATE_EDITOR,
}
INFORMS = {
    R.LABEL, R.STATIC, R.HEADING, R.PROGRESS_BAR, R.LEVEL_BAR, R.ALERT, R.DIALOG, R.FILE_CHOOSER, R.TOOL_TIP,
    R.COLUMN_HEADER, R.ROW_HEADER, R.TABLE_COLUMN_HEADER, R.TABLE_ROW_HEADER,
}
PAINTED = {R.IMAGE, R.ICON, R.CHART, R.CANVAS, R.DRAWING_AREA, R.ANIMATION}
TABLES = {R.TABLE, R.TREE_TABLE, R.TREE}
SAY_NOTHING = {R.FILLER, R.UNKNOWN, R.LAYERED_PANE, R.INVALID, R.FRAME}
CELLS = {R.TABLE_CELL, R.LIST_ITEM, R.TREE_ITEM}
MENU_PARTS = {R.MENU, R.MENU_ITEM, R.POPUP_MENU, R.CHECK_MENU_ITEM, R.RADIO_MENU_ITEM}
MARKUP = re.compile(r"</?(span|p|b|i|br|qt|html|a|body|div|font)\b[^>]*>|&(lt|gt|amp|nbsp|quot);", re.I)
MNEMONIC = re.compile(r"(?<!&)&\w")
LONGEST_NAME = 200
LONGEST_DESCRIPTION = 400
MOST_CHILDREN = 40  # of a list or table the rest is made as these are

Finding = collections.namedtuple("Finding", "kind label words")


def asked(call, *arguments, default=None):
    """What `call` answers; `default` where the node is gone or has no such interface."""
    try:
        answer = call(*arguments)
        return default if answer is None else answer
    except Exception:  # AT-SPI answers for a vanished node with any of several errors
        return default


class Node:
    """A node as it was when it was read."""

    def __init__(self, accessible, depth):
        self.accessible, self.depth = accessible, depth
        self.role = asked(accessible.get_role, default=R.INVALID)
        self.name = asked(accessible.get_name, default="")
        self.description = asked(accessible.get_description, default="")
        states = asked(accessible.get_state_set)
        self.shown = states is not None and states.contains(S.SHOWING)
        self.focusable = states is not None and states.contains(S.FOCUSABLE)
        self.enabled = states is not None and states.contains(S.ENABLED)
        self.active = states is not None and states.contains(S.ACTIVE)
        self.count = asked(accessible.get_child_count, default=0)

    def children(self):
        for i in range(min(self.count, MOST_CHILDREN)):
            child = asked(self.accessible.get_child_at_index, i)
            if child is not None:
                yield child

    def label(self):
        return f"{asked(self.accessible.get_role_name, default='?')} {self.name[:120]!r}"

    def line(self):
        text = "  " * self.depth + self.label() + (f" — {self.description!r}" if self.description else "")
        return text + ("" if self.shown else " (not shown)") + (" (focusable)" if self.focusable else "")


def read(accessible, depth=0):
    """What is shown of `accessible` and below it, depth first."""
    node = Node(accessible, depth)
    nodes = [node]
    if depth == 0 or node.shown or node.role in MENU_PARTS:
        for child in node.children():
            nodes += read(child, depth + 1)
    return nodes


def read_front(application):
    """The windows of `application` that are open, without those that stand behind a dialog."""
    windows = [Node(window, 0) for window in Node(application, 0).children()]
    windows = [window for window in windows if window.shown]
    front = [window for window in windows if window.active or window.role == R.POPUP_MENU] or windows
    return [read(window.accessible) for window in front]


def headers_of(node):
    table = asked(node.accessible.get_table_iface)
    columns = asked(Atspi.Table.get_n_columns, table, default=0) if table is not None else 0
    headers = [asked(Atspi.Table.get_column_header, table, column) for column in range(columns)]
    return [asked(header.get_name, default="") if header is not None else "" for header in headers]


def label_of(node):
    """The name of what it is labelled by; empty where nothing is."""
    for relation in asked(node.accessible.get_relation_set, default=[]):
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return " ".join(asked(relation.get_target(i).get_name, default="") for i in range(relation.get_n_targets()))
    return ""


def has_text_inside(node, nodes):
    start = next(i for i, each in enumerate(nodes) if each is node)
    for each in nodes[start + 1:]:
        if each.depth <= node.depth:
            return False
        if each.name:
            return True
    return False


def wrong_with(node, nodes):
    """The kinds of defects of one node that is shown, each with its words."""
    named = bool(node.name.strip())
    if node.role in ACTS | INFORMS and not named or node.role == R.PANEL and node.focusable and not named:
        yield "unnamed", "no name"
    elif node.role in PAINTED and not named and not node.description and not has_text_inside(node, nodes):
        yield "silent-image", "painted, without a text"
    elif node.role in SAY_NOTHING and node.focusable and node.depth > 0:
        yield ("weak-role", "takes the focus with a role that is passed over") if named else (
            "unnamed", "takes the focus with neither name nor role")
    elif node.depth == 0 and not named and node.role != R.POPUP_MENU:
        yield "unnamed", "a window without a title"
    if node.role == R.COMBO_BOX and named and not label_of(node):
        yield "value-as-name", "its choice is told; what it is for is not"
    if node.role in TABLES:
        headers = headers_of(node)
        if not headers or not all(header.strip() for header in headers):
            yield "no-headers", f"headers of the columns: {headers}"
    if any(MARKUP.search(text) for text in (node.name, node.description)):
        yield "markup", f"tags are read out: {node.description[:80]!r}"
    elif MNEMONIC.search(node.name) and node.role not in CELLS:
        yield "markup", "a mnemonic's & is read out"
    is_long = len(node.name) > LONGEST_NAME or len(node.description) > LONGEST_DESCRIPTION
    if is_long and node.focusable and node.role not in INFORMS | CELLS:
        yield "long", f"name of {len(node.name)}, description of {len(node.description)} characters"


def judge(nodes):
    """The findings of one window."""
    findings = []
    alike = collections.Counter()
    for node in nodes:
        if not node.shown:
            continue
        findings += [Finding(kind, node.label(), words) for kind, words in wrong_with(node, nodes)]
        if node.name.strip() and node.role in ACTS - MENU_PARTS:
            alike[node.label() + (f" of {label_of(node)!r}" if node.role == R.COMBO_BOX else "")] += 1
    findings += [Finding("duplicate", label, f"{count} times") for label, count in alike.items() if count > 1]
    return findings
