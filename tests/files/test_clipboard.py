"""Blocks of cells between the program and Excel or WPS."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.files.clipboard import block_html, block_text, parse_block
from tests.views.pace import slowness


@pytest.mark.parametrize(
    ("text", "block"),
    [
        pytest.param("", (), id="nothing"),
        pytest.param("a", (("a",),), id="one cell"),
        pytest.param("a\tb\r\nc\td\r\n", (("a", "b"), ("c", "d")), id="as Excel copies"),
        pytest.param("a\tb\nc\td", (("a", "b"), ("c", "d")), id="as other programs copy"),
        pytest.param("a\rb", (("a",), ("b",)), id="old line ends"),
        pytest.param("a\n\n", (("a",), ("",)), id="only one empty line at the end is dropped"),
        pytest.param("a\t\r\n\tb\r\n", (("a", ""), ("", "b")), id="blank cells"),
        pytest.param("a\t", (("a", ""),), id="a blank last cell"),
        pytest.param('"一\n二"\tb', (("一\n二", "b"),), id="a line end in a cell"),
        pytest.param('"一\r\n二"\r\nb', (("一\r\n二",), ("b",)), id="and in the last cell"),
        pytest.param('"a\tb"\tc', (("a\tb", "c"),), id="a tab in a cell"),
        pytest.param('"说""好""\n"', (('说"好"\n',),), id="marks in such a cell"),
        pytest.param('6" pipe\t"x"', (('6" pipe', '"x"'),), id="marks that are plain"),
        pytest.param('"open\tb', (('"open', "b"),), id="a mark that is never closed"),
        pytest.param('"""x"""', (('"x"',),), id="a marked cell that was copied with care"),
    ],
)
def test_a_block_is_read_as_it_was_copied(text: str, block: tuple[tuple[str, ...], ...]) -> None:
    assert parse_block(text) == block


CELLS = st.text(st.characters(exclude_categories=("Cs",)), max_size=6)
ROWS = st.lists(st.lists(CELLS, min_size=1, max_size=4), max_size=5)


@given(ROWS)
def test_what_is_copied_out_is_pasted_back_the_same(rows: list[list[str]]) -> None:
    assert parse_block(block_text(rows)) == tuple(map(tuple, rows))


def test_no_copied_cell_is_computed_where_its_text_is_pasted() -> None:
    """Only what is a figure, sign and all, is left as it is: a telephone number, a loss."""
    odd = ["=1+1", "+cmd", "-2+A1", "@SUM(1)", "\t=1", " =1", "＝1", "'=1", "-无", "--1x"]
    plain = ["-12.5", "+86 138-0000-0000", "-3%", "-", "—", "'70", "6 = 6", "HP-2026-0001", ""]

    assert all(cell.lstrip('"').startswith("'") for cell in _copied(odd))
    assert _copied(plain) == plain
    assert parse_block(block_text([odd, plain])) == (tuple(odd), tuple(plain))


def _copied(cells: list[str]) -> list[str]:
    return [block_text([[cell]]).removesuffix("\r\n") for cell in cells]


def test_10_000_cells_are_read_quickly() -> None:
    text = block_text([[f"第{row}行\n{column}" for column in range(10)] for row in range(1000)])

    began = process_time()
    block = parse_block(text)

    assert process_time() - began < 0.5 * slowness()
    assert (len(block), {len(row) for row in block}) == (1000, {10})


def test_cells_that_open_marks_and_never_close_them_are_read_quickly() -> None:
    began = process_time()
    block = parse_block('""\t"x\n"""' * 10_000)

    assert process_time() - began < 1 * slowness()
    assert block


def test_markup_in_a_cell_stays_text() -> None:
    html = block_html([["<b>&", "914401120000000000"], ["一\n二"]])

    assert "&lt;b&gt;&amp;" in html
    assert html.count("mso-number-format") == 3
    assert "same-cell" in html
