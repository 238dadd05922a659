"""The rule tables with their versions and drafts, with what an office on its own store says."""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from desktop.files.rule_file import read_rule
from desktop.models.rows_rule_tables import (
    ChangedCases,
    ChangedRow,
    RulePreview,
    RuleTables,
)
from desktop.office.office import Office
from desktop.office.page_rule_content import table_content
from desktop.office.page_rule_tables import (
    preview_of_file,
    preview_of_version,
    rule_tables_page,
)
from desktop.office.rule_changes import proposal_of, propose_table, publish_table, what_if
from desktop.office.rule_versions import published_table
from desktop.store.rows_rule_content import TableContent, TableWanted
from desktop.views.main_window import MainWindow
from desktop.views.office.tables_tab import TablesTab
from desktop.wording import rule_changes as words
from tests.journeys.test_rule_change import lowered
from tests.views.scenes import Scene
from tests.views.scenes_calendar import an_office, page

CHANGED = ChangedCases(
    tuple(
        ChangedRow(
            f"c{n}",
            f"HP-2026-{n + 3:04d}",
            ("广州穗岭新材料有限公司", "沥滘塱旻半导体（广州）有限公司")[n % 2],
            "免审批",
            "不适用免审批",
            "第1条道路的交付使用日期" if n == 2 else "",
        )
        for n in range(3)
    ),
    words.IMPACT_SOME.format(cases=128, count=3),
    "0a1b2c3d",
)


def _draft(office: Office, officer: str, *, faulty: bool = False) -> RulePreview:
    with TemporaryDirectory() as folder:
        raw = lowered()
        if faulty:
            raw["row"][1]["id"] = raw["row"][0]["id"]
            raw["row"][2]["then"] = "<b>nonesuch</b>"
        file = Path(folder) / "draft.json"
        file.write_text(json.dumps(raw, ensure_ascii=False), encoding="utf-8")
        assert read_rule(file)["id"] == "exemption"
        return preview_of_file(office, file, office.officer(officer))


def _looked(office: Office, officer: str) -> tuple[RuleTables, RulePreview]:
    version = propose_table(office, lowered(), "专题会议纪要〔2026〕3号", "guanli")
    assert isinstance(version, str)
    who = office.officer(officer)
    return rule_tables_page(office, who), preview_of_version(office, version, who)


def _earlier(office: Office) -> TableContent:
    """Return the shipped version after a second one took its place."""
    version = propose_table(office, lowered(), "", "guanli")
    assert isinstance(version, str)
    seen = what_if(office, published_table(proposal_of(office, version))).code
    assert isinstance(publish_table(office, version, seen, "linzhuren"), str)
    first = office.rules.exemption.all[0]
    return table_content(office, TableWanted("exemption", first.digest))


@cache
def said(what: str) -> Any:
    """Return what an office answers; each is asked once."""
    questions: dict[str, Callable[[Office], Any]] = {
        "tables": lambda o: rule_tables_page(o, o.officer("guanli")),
        "content": lambda o: table_content(o, TableWanted("exemption")),
        "earlier": lambda o: _earlier(o),
        "read only": lambda o: rule_tables_page(o, o.officer("lianghui")),
        "draft": lambda o: _draft(o, "guanli"),
        "faulty": lambda o: _draft(o, "guanli", faulty=True),
        "checking": lambda o: _looked(o, "linzhuren"),
        "own": lambda o: _looked(o, "guanli"),
    }
    with an_office() as office:
        return questions[what](office)


def tab(made: MainWindow, shown: RuleTables) -> TablesTab:
    whole = page(made, "tables")
    whole.tables.show_tables(shown)
    whole.tables.choose("exemption")
    whole.tables.show_content(said("content"))
    whole.show_waiting(sum(table.waiting for table in shown.tables))
    return whole.tables


def tables(made: MainWindow) -> None:
    tab(made, said("tables"))


def cases(made: MainWindow) -> None:
    tab(made, said("tables")).parts.choose("cases")


def rows_filtered(made: MainWindow) -> None:
    tab(made, said("tables")).content.filter.setText("没有这样的行")


def earlier(made: MainWindow) -> None:
    tab(made, said("tables")).show_content(said("earlier"), "heritage")


def versions(made: MainWindow) -> None:
    tab(made, said("checking")[0]).parts.choose("versions")


def loading(made: MainWindow) -> None:
    shown = page(made, "tables").tables
    shown.show_loading()
    shown._late.timeout.emit()


def broken(made: MainWindow) -> None:
    page(made, "tables").tables.show_trouble("3F2A")


def read_only(made: MainWindow) -> None:
    tab(made, said("read only"))


def waiting(made: MainWindow) -> None:
    tab(made, said("checking")[0])


def draft(made: MainWindow) -> None:
    shown = tab(made, said("tables"))
    shown.show_preview(said("draft"))
    shown.show_impact(CHANGED)


def faulty(made: MainWindow) -> None:
    tab(made, said("tables")).show_preview(said("faulty"))


def checking(made: MainWindow) -> None:
    rows, preview = said("checking")
    shown = tab(made, rows)
    shown.show_preview(preview)
    shown.show_impact(CHANGED)


def own(made: MainWindow) -> None:
    rows, preview = said("own")
    tab(made, rows).show_preview(preview)


SCENES: dict[str, Scene] = {
    "ruletables": tables,
    "ruletables-cases": cases,
    "ruletables-filtered": rows_filtered,
    "ruletables-earlier": earlier,
    "ruletables-loading": loading,
    "ruletables-broken": broken,
    "ruletables-read-only": read_only,
    "ruletables-waiting": waiting,
    "ruletables-draft": draft,
    "ruletables-faulty": faulty,
    "ruletables-checking": checking,
    "ruletables-own": own,
}
