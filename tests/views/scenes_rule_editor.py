"""The editor of a rule table, with what an office says of the draft."""

import copy
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from desktop.models.rows_rule_draft import DraftCheck, DraftPage
from desktop.office.office import Office
from desktop.office.rule_draft_check import kept_and_checked
from desktop.office.rule_drafts import open_draft
from desktop.views.main_window import MainWindow
from desktop.views.rules.rule_editor import RuleEditor
from tests.views.scenes import Scene
from tests.views.scenes_calendar import an_office
from tests.views.scenes_rule_tables import said as tables_said
from tests.views.scenes_rule_tables import tab

Raw = dict[str, Any]


def untouched(_raw: Raw) -> None:
    """Change nothing."""


def lowered(raw: Raw) -> None:
    raw["row"][0]["when"][0]["above"] = "10"


def overlapping(raw: Raw) -> None:
    """Let a row say what another says already."""
    raw["row"].insert(3, {**raw["row"][2], "id": "row1", "title": "<b>公路</b>（副本）"})


def with_a_gap(raw: Raw) -> None:
    del raw["row"][0]


CHANGES: Mapping[str, tuple[str, Callable[[Raw], None]]] = {
    "begun": ("exemption", untouched),
    "lowered": ("exemption", lowered),
    "overlapping": ("exemption", overlapping),
    "gap": ("devolution", with_a_gap),
    "days": ("office_limits", untouched),
    "collect": ("must_sign", untouched),
}


@cache
def said(what: str) -> tuple[DraftPage, Raw, DraftCheck]:
    """Return a draft, what it says after a change, and how it then stands."""
    table, change = CHANGES[what]
    with an_office() as office:
        return _said(office, table, change)


def _said(
    office: Office, table: str, change: Callable[[Raw], None]
) -> tuple[DraftPage, Raw, DraftCheck]:
    page = open_draft(office, table, "guanli")
    raw: Raw = copy.deepcopy(dict(page.raw))
    change(raw)
    return page, raw, kept_and_checked(office, raw, "guanli")


def shown(made: MainWindow, what: str, row: int = 0) -> RuleEditor:
    page, raw, check = said(what)
    tables = tab(made, tables_said("tables"))
    tables.show_editor(page)
    editor = tables.editor
    editor.rows.choose(row)
    editor._show_forms()
    editor._step(raw)
    editor.show_check(raw, check)
    return editor


def begun(made: MainWindow) -> None:
    shown(made, "begun")


def broken_cases(made: MainWindow) -> None:
    shown(made, "lowered")


def overlap(made: MainWindow) -> None:
    shown(made, "overlapping", 2)


def gap(made: MainWindow) -> None:
    shown(made, "gap")


def days(made: MainWindow) -> None:
    shown(made, "days", 1)


def collected(made: MainWindow) -> None:
    shown(made, "collect", 2)


def head(made: MainWindow) -> None:
    shown(made, "lowered").parts.choose("head")


SCENES: dict[str, Scene] = {
    "ruleeditor": begun,
    "ruleeditor-cases": broken_cases,
    "ruleeditor-overlap": overlap,
    "ruleeditor-gap": gap,
    "ruleeditor-collect": collected,
    "ruleeditor-head": head,
}
