"""The public text of a rule says what the table says, row by row."""

import io

import pdfplumber
import pytest

from desktop.office.office import Office
from desktop.office.page_rule_content import lines_of
from desktop.office.rule_document import rule_document


@pytest.mark.pdf
def test_the_text_of_a_rule_has_every_row_its_number_and_its_hash(office: Office) -> None:
    versions = office.rules.tables["devolution"]
    table = versions.all[-1]

    made = rule_document(office, versions, table)

    with pdfplumber.open(io.BytesIO(made.pdf)) as file:
        text = "".join(page.extract_text() or "" for page in file.pages)
        ruled = [row for page in file.pages for table in page.extract_tables() for row in table]
    plain = "".join(text.split())
    rows = ["".join("".join(cell or "" for cell in row).split()) for row in ruled]
    assert "devolution—1" in plain
    assert table.digest in plain
    for row in table.rows:
        assert [said for said in rows if row.title in said and row.basis[:12] in said], row.title


@pytest.mark.pdf
def test_a_figure_still_to_be_confirmed_is_marked_in_the_public_text(office: Office) -> None:
    versions = office.rules.tables["supply_plan"]

    made = rule_document(office, versions, versions.all[-1])

    with pdfplumber.open(io.BytesIO(made.pdf)) as file:
        ruled = [row for page in file.pages for table in page.extract_tables() for row in table]
    plain = ["".join("".join(cell or "" for cell in row[3:4]).split()) for row in ruled]
    marked = [said for said in plain if said.endswith("（待供电企业确认）")]
    assert len(marked) == 4
    assert "《供电监管办法》第十一条（待供电企业确认）" in marked


def test_a_row_to_be_confirmed_is_marked_in_the_table_once(office: Office) -> None:
    low = {"design_low", "inspection_low"}
    plan = lines_of(office.rules.tables["supply_plan"].all[-1].content.raw)
    own = lines_of(office.rules.tables["office_limits"].all[-1].content.raw)

    marked = {line.id for line in plan if line.basis.endswith("（待供电企业确认）")}
    assert marked == low | {"plan_single", "plan_double"}
    assert {line.basis.count("待单位确认") for line in own} == {1}


def test_the_same_version_gives_the_same_bytes(office: Office) -> None:
    versions = office.rules.tables["early_warning"]

    made = [rule_document(office, versions, versions.all[-1]).pdf for _ in range(2)]

    assert made[0] == made[1]
