"""Who vouches for what, read and changed on screen like every other rule table."""

import json
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.models.rows_rule_tables import ChangedCases, ChangedRow, RulePreview, RuleTables
from desktop.office.page_rule_content import table_content
from desktop.office.page_rule_tables import preview_of_file, rule_tables_page
from desktop.rules.decision import Table
from desktop.store.rows_rule_content import TableContent, TableWanted
from desktop.views.main_window import MainWindow
from desktop.views.office.tables_tab import TablesTab
from desktop.wording import rule_changes as words
from tests.rules.books import raw_table
from tests.views.scenes import Scene
from tests.views.scenes_calendar import an_office, page

ROW, BUREAU = "right_by_planning", "urban_renewal"
PAPER = "不动产权证书（国有建设用地使用权出让合同）：{by}核实"
CHANGED = ChangedCases(
    tuple(
        ChangedRow(
            f"c{n}",
            f"HP-2026-{n + 12:04d}",
            ("广州穗岭新材料有限公司", "沥滘塱旻半导体（广州）有限公司")[n % 2],
            PAPER.format(by="规划和自然资源局"),
            "城市更新局核实",
            "",
        )
        for n in range(2)
    ),
    words.IMPACT_SOME.format(cases=17, count=2),
    "5d6e7f80",
)


def changed() -> dict[str, object]:
    """Return the table with another bureau vouching for property rights, and its cases so."""
    raw = json.loads(json.dumps(Table(raw_table("deficiency")).content.raw))
    for row in raw["row"]:
        row["then"] = BUREAU if row["id"] == ROW else row["then"]
    for case in raw["case"]:
        if case["outcome"] == "planning":
            case["outcome"] = BUREAU
    return dict(raw)


@cache
def said() -> tuple[RuleTables, TableContent, RulePreview]:
    with an_office() as office, TemporaryDirectory() as folder:
        file = Path(folder) / "draft.json"
        file.write_text(json.dumps(changed(), ensure_ascii=False), encoding="utf-8")
        officer = office.officer("guanli")
        return (
            rule_tables_page(office, officer),
            table_content(office, TableWanted("deficiency")),
            preview_of_file(office, file, officer),
        )


def read(made: MainWindow) -> TablesTab:
    tables, content, _preview = said()
    shown = page(made, "tables").tables
    shown.show_tables(tables)
    shown.choose("deficiency")
    shown.show_content(content)
    return shown


def papers(made: MainWindow) -> None:
    read(made)


def papers_draft(made: MainWindow) -> None:
    shown = read(made)
    shown.show_preview(said()[2])
    shown.show_impact(CHANGED)


SCENES: dict[str, Scene] = {
    "ruletables-papers": papers,
    "ruletables-papers-draft": papers_draft,
}
