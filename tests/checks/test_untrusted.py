"""What somebody else wrote is data: never SQL, a formula, a place on the disk or a program."""

import ast
import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.files.application_template import write_template
from desktop.files.csv_out import csv_bytes
from desktop.files.rule_file import rule_book
from desktop.files.table_out import OutColumn, write_table
from desktop.office.rule_versions import shipped_tables
from desktop.store.file_names import EXTENSIONS, safe_name

ROOT = Path(__file__).resolve().parents[2]
SQL_CALLS = {
    "text",
    "execute",
    "executemany",
    "executescript",
    "exec_driver_sql",
    "literal_column",
} | {*("run", "rows", "row")}
LOOKED_INTO = re.compile(
    r"SELECT|INSERT|UPDATE|DELETE|PRAGMA|DROP|CREATE|ALTER|LISTEN|Workbook\(|csv\.writer|openUrl"
    r"|startfile|OpenExternalLinks|write_(?:formula|url|rich|array)"
)
"""What a file must hold to be read whole."""

MADE_BY_US = {
    "desktop/store/connect.py": 2,
    "desktop/store/migrating.py": 2,
    "desktop/store/rewinding.py": 1,
    "desktop/store/salvage.py": 1,
    "desktop/store/at_rest.py": 3,
    "desktop/sync/hub_file.py": 3,
    "desktop/sync/hints.py": 1,
}
"""How many statements of a module are put together, from names and numbers of the program alone."""

WRITERS = {"desktop/files/table_out.py", "desktop/files/csv_out.py"} | {
    "desktop/files/rule_file.py",
    "desktop/files/application_template.py",
}
SIGNS = (
    "=",
    "+",
    "-",
    "@",
    "＝",
    "＋",
    "－",
    "＠",
    "\t=",
    "\r=",
    "\n=",
    " =",
    "\u3000=",
    "\ufeff=",
)
ATTACKS = tuple(f"{sign}HYPERLINK(\"http://x\",1)|cmd' /C calc'!A0" for sign in SIGNS)


@cache
def trees() -> dict[str, ast.Module]:
    files = {f: f.read_text(encoding="utf-8") for f in sorted((ROOT / "desktop").rglob("*.py"))}
    return {
        file.relative_to(ROOT).as_posix(): ast.parse(said)
        for file, said in files.items()
        if LOOKED_INTO.search(said)
    }


@cache
def every_call() -> tuple[tuple[str, str, ast.Call], ...]:
    """Return every call of the program: its file, the name that is called, the call."""
    return tuple((file, *found) for file, tree in trees().items() for found in calls(tree))


def calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            yield name, node


def is_put_together(node: ast.expr) -> bool:
    """Return whether a text is made of parts, one of which is no text that stands there."""
    if isinstance(node, ast.JoinedStr):
        return any(isinstance(part, ast.FormattedValue) for part in node.values)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
        return True
    return isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("format", "join")


def is_statement(name: str, call: ast.Call) -> bool:
    return name in SQL_CALLS and bool(call.args) and is_sql(call.args[0])


def is_sql(node: ast.expr) -> bool:
    if not is_put_together(node) or is_quoted(node):
        return False
    words = ("SELECT", "INSERT", "UPDATE", "DELETE", "PRAGMA", "DROP", "CREATE", "ALTER", "LISTEN")
    said = " ".join(
        n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str)
    )
    return any(word in said for word in words)


def is_quoted(node: ast.expr) -> bool:
    """Return whether psycopg puts it together, which quotes names and values."""
    return "sql.SQL" in ast.unparse(node)


def test_sql_is_put_together_only_where_it_is_known() -> None:
    found = Counter(file for file, name, call in every_call() if is_statement(name, call))

    assert found == MADE_BY_US


@pytest.mark.parametrize(
    "said",
    ['c.execute(f"SELECT {a}")', 'c.execute(text("DELETE %s" % a))', 'x.text("DROP {}".format(a))'],
)
def test_the_search_for_such_sql_bites(said: str) -> None:
    assert sum(is_statement(*call) for call in calls(ast.parse(said))) == 1


def test_tables_go_out_by_known_writers_alone() -> None:
    makers = {
        file
        for file, name, call in every_call()
        if name == "Workbook" or (name == "writer" and ast.unparse(call.func) == "csv.writer")
    }

    assert makers == WRITERS


def test_no_writer_lets_a_library_guess_what_a_text_is() -> None:
    guessed = {
        f"{file}:{call.lineno}"
        for file, name, call in every_call()
        if name in ("write_formula", "write_url", "write_rich_string", "write_array_formula")
    }

    assert guessed == set()


def tables(path: Path) -> None:
    write_table(path, "a", [OutColumn(a) for a in ATTACKS], [ATTACKS, ATTACKS])


def rules(path: Path) -> None:
    raw = dict(shipped_tables()["devolution"].content.raw)
    rows = [{**row, "note": attack} for row, attack in zip(raw["row"] * 9, ATTACKS, strict=False)]
    path.write_bytes(rule_book({**raw, "title": ATTACKS[0], "row": rows}))


@pytest.mark.parametrize("writer", [tables, rules, write_template])
def test_no_workbook_that_goes_out_has_a_formula(
    writer: Callable[[Path], None], tmp_path: Path
) -> None:
    file = tmp_path / "out.xlsx"
    writer(file)

    cells = [c for sheet in load_workbook(file) for row in sheet.iter_rows() for c in row]
    assert [cell.value for cell in cells if cell.data_type == "f" or cell.hyperlink] == []


def test_what_looks_like_a_formula_stays_text_when_it_is_edited(tmp_path: Path) -> None:
    tables(tmp_path / "out.xlsx")

    sheet = load_workbook(tmp_path / "out.xlsx").active
    assert sheet is not None
    assert all(cell.quotePrefix for cell in sheet[2])


def test_no_cell_of_a_csv_begins_as_a_formula() -> None:
    content = csv_bytes(ATTACKS, [ATTACKS]).decode("utf-8-sig")

    for row in csv.reader(io.StringIO(content, newline="")):
        assert len(row) == len(ATTACKS)
        assert all(cell.startswith("'") for cell in row)


NAMES = (
    *("../../etc/passwd", "..\\..\\windows\\win.ini", "/etc/shadow", "C:\\a.pdf", "a/b.pdf"),
    *("a\0.pdf", "a\u202efdp.exe", "CON", "nul.pdf", "x.pdf::$DATA", "a.pdf.", "  .pdf", ""),
    *("．．／．．／a.pdf", "字" * 300 + ".pdf", "a\r\nb.pdf", "~", "-rf.pdf"),
)


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_a_name_from_outside_is_one_file_in_one_folder(name: str, tmp_path: Path) -> None:
    made = safe_name(name)

    assert made.isprintable()
    assert not any(sign in made for sign in '/\\:*?"<>|')
    assert Path(made).suffix in EXTENSIONS
    (tmp_path / made).write_bytes(b"a")
    assert [file.name for file in tmp_path.iterdir()] == [made]


def test_nothing_but_a_folder_of_our_own_is_opened_by_another_program() -> None:
    opened = {
        f"{file}: {ast.unparse(call.args[0])}"
        for file, name, call in every_call()
        if name in ("openUrl", "startfile")
    }

    assert opened == {
        "desktop/app/report_desk.py: QUrl.fromLocalFile(str(self._folder))",
    }


def test_no_link_in_a_text_opens_anything() -> None:
    allowed = {
        f"{file}:{call.lineno}"
        for file, name, call in every_call()
        if name == "setOpenExternalLinks" and ast.unparse(call.args[0]) != "False"
    }

    assert allowed == set()
