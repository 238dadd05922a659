"""Each parser takes a few inputs made by chance each time; `make fuzz` gives it many more."""

import os
import shutil
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from random import Random

import pytest

from desktop.files.apart import apart
from desktop.files.application_workbook import read_workbook
from desktop.files.day_list import list_of_book
from desktop.files.rule_file import raw_of_book
from tests.fuzz import cover, seeds
from tests.fuzz.covered import FIGURES, driven_apart
from tests.fuzz.covered import HEADING as DRIVEN
from tests.fuzz.figures import HEADING, add_up, inputs_in
from tests.fuzz.fuzz import Figures, Turns, fuzz
from tests.fuzz.mutator import mutated, mutated_package
from tests.fuzz.targets import TARGETS, Target

NOISE = ("JPEG", "TIFF", "libpng", "directory", "Bogus", "Read error", "Corrupt", "Huffman", "DHT")
FEW = 10


@pytest.mark.qt_log_ignore(*NOISE, "marker", "imageio", "imageformats", extend=True)
@pytest.mark.filterwarnings("ignore:PKCS#12 bundle")
@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_a_parser_refuses_what_it_cannot_read(target: Target) -> None:
    seen = fuzz(target, FEW, seed=2026)

    assert seen.found == []
    assert seen.is_clean


def test_what_is_not_known_as_a_refusal_is_found(tmp_path: Path) -> None:
    def breaks(data: bytes, file: Path) -> None:
        file.with_name("left.txt").touch()
        raise LookupError(data)

    seen = fuzz(Target("broken", lambda: (b"a",), breaks), 3, seed=1, kept=tmp_path)

    assert (seen.inputs, seen.uncaught, seen.left) == (3, 3, 3)
    assert not seen.is_clean
    assert len(list(tmp_path.glob("broken-*.txt"))) >= 1


def test_without_atheris_it_is_said_how_to_have_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cover, "find_spec", lambda _name: None)

    assert cover.main(["--target", "x"]) == 2
    assert "CONTRIBUTING.md" in capsys.readouterr().err


def ends(code: int, left: str, home: Path) -> None:
    if left:
        (home / FIGURES).write_text(left, encoding="utf-8")
    os.write(2, b"said at the end\n")
    if code < 0:
        os.kill(os.getpid(), -code)
    os._exit(code)


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
@pytest.mark.parametrize(
    ("code", "left", "fault"),
    [
        pytest.param(0, '{"inputs": 7}', "", id="in peace"),
        pytest.param(77, '{"inputs": 7}', "ended with 77: said at the end", id="a crash"),
        pytest.param(0, "", "ended with 0 before its first input", id="before it began"),
        pytest.param(-9, "", "ended with -9 before its first input", id="a fall before it began"),
        pytest.param(-9, '{"inputs": 7}', "ended with -9: said at the end", id="a fall"),
    ],
)
def test_how_a_driven_target_ended_is_said(
    tmp_path: Path, code: int, left: str, fault: str
) -> None:
    driven = driven_apart(partial(ends, code, left), tmp_path)

    assert driven.fault.startswith(fault)
    assert driven.is_clean == (not fault)
    assert driven.seen.inputs == (7 if left else 0)


def test_what_falls_in_a_process_of_its_own_is_found_too() -> None:
    seen = fuzz(Target("fallen", lambda: (b"a",), lambda *_: apart(int, "a")), 1, seed=1)

    assert seen.uncaught == 1
    assert "ValueError" in seen.found[0]


def test_the_same_seed_gives_the_same_inputs() -> None:
    given: list[bytes] = []

    def keeps(data: bytes, _file: Path) -> None:
        given.append(data)

    target = Target("kept", lambda: (b'{"a": 1}', b"[]"), keeps)
    fuzz(target, 20, seed=7)
    fuzz(target, 20, seed=7)

    assert given[:20] == given[20:]
    assert len(set(given[:20])) > 10


@pytest.mark.parametrize(
    ("books", "read"),
    [
        pytest.param(seeds.form_books, read_workbook, id="a form"),
        pytest.param(seeds.list_books, lambda book: list_of_book(book, "book"), id="a list"),
        pytest.param(seeds.rule_books, raw_of_book, id="a table of a rule"),
    ],
)
def test_a_small_book_is_read_as_the_large_one(
    books: Callable[[], Sequence[bytes]], read: Callable[[bytes], object]
) -> None:
    large, small = books()

    assert type(read(small)) is type(read(large))
    assert len(small) < len(large) / 2


def test_a_large_seed_comes_rarely_and_still_comes() -> None:
    made = [mutated(Random(n), (b"a" * 100, b"b" * 100_000)) for n in range(400)]

    assert 1 < sum(data.count(b"b") > 1000 for data in made) < 40


def test_the_same_chance_packs_the_same_package() -> None:
    once, again = (mutated_package(Random(7), seeds.list_books()) for _ in range(2))

    assert once == again


def test_runs_add_up_in_the_document(tmp_path: Path) -> None:
    document = tmp_path / "figures.md"
    document.write_text(f"{HEADING}\n\n| a |\n|---|\n\nafter\n", encoding="utf-8")
    add_up(document, "one", Figures(inputs=1000, memory=90, slowest=0.5, seconds=2.0))
    add_up(document, "one", Figures(inputs=500, uncaught=1, memory=80, slowest=0.7, seconds=1.0))

    assert "| one | 1,500 | 1 | 0 | 0 | 90 | 0.70 | 3 |" in document.read_text(encoding="utf-8")


def test_who_had_enough_in_all_runs_has_no_turn(tmp_path: Path) -> None:
    document = tmp_path / "figures.md"
    document.write_text(f"{HEADING}\n\n| a |\n|---|\n\nafter\n", encoding="utf-8")
    add_up(document, "one", Figures(inputs=1000))
    add_up(document, "two", Figures(inputs=900))
    one, two = (Target(name, lambda: (b"a",), lambda *_: None) for name in ("one", "two"))
    turns = Turns(tmp_path / "seed.json", seed=1)
    told = inputs_in(document)

    assert told == {"one": 1000, "two": 900}
    assert turns.next((one, two), 1000, told) is two
    assert turns.next((one, two), 900, told) is None
    assert turns.next((one, two), 900, {}) is one


def test_what_branches_drove_adds_up_in_a_table_of_its_own(tmp_path: Path) -> None:
    document = tmp_path / "figures.md"
    shutil.copy(Path(__file__).parents[2] / "docs" / "figures.md", document)
    before = document.read_text(encoding="utf-8").split(DRIVEN)
    add_up(document, "new", Figures(inputs=1000, seconds=2.0), DRIVEN)

    first, second = document.read_text(encoding="utf-8").split(DRIVEN)
    assert first == before[0]
    assert "| new | 1,000 | 0 | 0 | 0 | 0 | 0.00 | 2 |" in second
