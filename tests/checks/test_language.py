"""The languages of the screen: what is translated, what stays Chinese, and that nothing is cut."""

import ast
import subprocess
import sys
from functools import partial
from pathlib import Path
from types import ModuleType

import pytest

from desktop import language
from desktop.language import catalogue, sides
from desktop.language.choice import chosen, take_flag
from desktop.language.counted import Counted
from desktop.language.loading import LanguageTooLate, speak
from desktop.language.pseudo import lengthened
from desktop.language.words import placeholders, translated, words_of

ROOT = Path(__file__).resolve().parents[2]
WORDING = {file.stem: file for file in sorted((ROOT / "desktop" / "wording").glob("*.py"))}
ENGLISH = catalogue.read(catalogue.file_of(language.ENGLISH))
SHOWN_TOO = {
    "desktop.office.case_edits": "says of each row of a table read back why it cannot be taken",
    "desktop.office.letter_form": "shows a draft while it is typed; letter_facts says its words",
    "desktop.office.letter_verifying": "says on the screen whether a letter is genuine",
    "desktop.office.page_settings": "shows a letterhead made of settings alone",
    "desktop.office.page_wordings": "shows a sample that wording_samples fills in",
}
"""Modules of the office that use a maker's tools and speak to the officer all the same."""


def names_in(module: str) -> set[str]:
    """Return what a module of the wording names at its top."""
    tree = ast.parse(WORDING[module].read_text(encoding="utf-8"))
    return {
        *(n.name for n in tree.body if isinstance(n, ast.FunctionDef | ast.ClassDef)),
        *(
            n.id
            for statement in tree.body
            if isinstance(statement, ast.Assign | ast.AnnAssign)
            for n in ast.walk(statement)
            if isinstance(n, ast.Name)
        ),
    }


@pytest.mark.parametrize(
    "declared",
    [sides.PAPER_WORDS, sides.KEPT_WORDS, sides.CONSOLE_WORDS],
    ids=["paper", "kept", "console"],
)
def test_what_is_declared_is_there(declared: dict[str, frozenset[str]]) -> None:
    strangers = {
        f"{module}.{name}"
        for module, names in declared.items()
        for name in names - names_in(module)
    }

    assert strangers == set()


def test_a_module_is_declared_once() -> None:
    assert not sides.PAPER_WORDS.keys() & sides.CONSOLE_WORDS.keys()
    assert not sides.KEPT_WORDS.keys() & (sides.PAPER_WORDS.keys() | sides.CONSOLE_WORDS.keys())


@pytest.mark.parametrize("module", sorted(sides.MAKERS | sides.DOUBLE))
def test_a_maker_of_papers_is_there(module: str) -> None:
    file = ROOT / f"{module.replace('.', '/')}.py"

    assert "desktop.wording" in file.read_text(encoding="utf-8"), "it says nothing"


PAPER_TOOLS = ("desktop.files.table_out", "desktop.letters.table_pages", "desktop.letters.render")


def test_whoever_writes_a_paper_or_a_table_is_declared() -> None:
    undeclared = []
    for file in sorted((ROOT / "desktop" / "office").glob("*.py")):
        module, text = f"desktop.office.{file.stem}", file.read_text(encoding="utf-8")
        writes = any(f"from {tool} import" in text for tool in PAPER_TOOLS)
        if writes and "from desktop.wording" in text and not sides.makes_papers(module):
            undeclared.append(module)

    assert set(undeclared) <= SHOWN_TOO.keys()


def screen_words() -> dict[str, list[str]]:
    """Return the words of each module of the wording that the screen says."""
    return {
        module: words_of(file.read_text(encoding="utf-8"), partial(sides.is_kept, module))
        for module, file in WORDING.items()
        if sides.is_on_screen(module)
    }


def test_every_word_of_the_screen_has_its_english() -> None:
    """What is missing is named: `make words` enters it, then the English is written there."""
    missing = [
        f"{module}: {word}"
        for module, words in screen_words().items()
        for word in words
        if not ENGLISH.get(module, {}).get(word)
    ]

    assert missing == [], "run `make words`, then translate in resources/i18n (CONTRIBUTING.md)"


def test_a_translation_fills_in_what_the_chinese_does() -> None:
    other = [
        (module, word, said)
        for module, words in ENGLISH.items()
        for word, said in words.items()
        if said and placeholders(word) != placeholders(said)
    ]

    assert other == []


SOURCE = '''"""一个模块。"""

NAME = "案件"
KEPT = "文书"
TABLE = {"键": "{count} 件", "other": ("、", "OK")}


def late(days: int, name: str) -> str:
    """超时多少天。"""
    return f"{name}超时 {days:,} 天{'！' if days > 9 else ''}"
'''
SAID = {
    "案件": "case",
    "{count} 件": "{count} case[s]",
    "、": ", ",
    "{name}超时 {days} 天{part3}": "{days} days late: {name}{part3}",
    "！": "!",
}


def run(said: dict[str, str]) -> dict[str, object]:
    tree = translated(SOURCE, lambda name: name == "KEPT", lambda word: said[word])
    found: dict[str, object] = {}
    exec(compile(tree, "wording", "exec"), found)
    return found


def test_the_words_of_a_module_are_all_found() -> None:
    assert set(words_of(SOURCE, lambda name: name == "KEPT")) == set(SAID)


def test_docstrings_keys_and_what_is_kept_stay_as_they_are() -> None:
    found = run(SAID)

    assert (found["NAME"], found["KEPT"], found["__doc__"]) == ("case", "文书", "一个模块。")
    assert found["TABLE"] == {"键": "{count} case[s]", "other": (", ", "OK")}


def test_what_is_filled_in_may_change_its_place() -> None:
    late = run(SAID)["late"]

    assert late(1200, "A") == "1,200 days late: A!"  # type: ignore[operator]


@pytest.mark.parametrize(
    ("template", "count", "said"),
    [
        pytest.param("{count} case[s]", 1, "1 case", id="one"),
        pytest.param("{count} case[s]", 0, "0 cases", id="none"),
        pytest.param("{count} entr[y|ies]", "1 200", "1 200 entries", id="a number written out"),
        pytest.param("[is|are] {count} there", 1, "is 1 there", id="before its number"),
        pytest.param("{count}: {text}", 2, "2: [s]", id="a mark in what is filled in"),
    ],
)
def test_words_follow_the_number(template: str, count: object, said: str) -> None:
    assert Counted(template).format(count=count, text="[s]") == said


@pytest.mark.parametrize("word", ["案件", "{count} 件", "{name}，请核对", "一"])
def test_the_pseudo_language_is_longer_and_fills_in_the_same(word: str) -> None:
    longer = lengthened(word)

    assert longer[0] + longer[-1] == "[]"
    assert len(longer) >= len(word) + 2
    assert placeholders(longer) == placeholders(word)


def test_the_flag_is_taken_out_of_the_command() -> None:
    arguments = ["open", "--language", "en", "HP-1", "--store", "x"]

    assert take_flag(arguments) == "en"
    assert arguments == ["open", "HP-1", "--store", "x"]


@pytest.mark.parametrize("given", [["--language"], ["--language=klingon"], ["--language", ""]])
def test_an_unknown_language_is_an_error_of_usage(given: list[str]) -> None:
    with pytest.raises(SystemExit):
        take_flag(given)


@pytest.mark.parametrize(
    ("kept", "environment", "language"),
    [
        pytest.param('{"language": "en"}', {}, "en", id="preference"),
        pytest.param('{"language": "en"}', {"JOINT_OFFICE_LANGUAGE": "zh_CN"}, "zh_CN", id="both"),
        pytest.param('{"language": 7}', {"JOINT_OFFICE_LANGUAGE": "xx"}, "zh_CN", id="unfit"),
        pytest.param('{"language": "pseudo"}', {}, "zh_CN", id="not for officers"),
        pytest.param("[", {}, "zh_CN", id="damaged"),
    ],
)
def test_the_language_is_chosen(
    kept: str, environment: dict[str, str], language: str, tmp_path: Path
) -> None:
    preferences = tmp_path / "preferences.json"
    preferences.write_text(kept, encoding="utf-8")

    assert chosen(environment, preferences) == language


def test_the_catalogue_keeps_translations_and_marks_what_vanished(tmp_path: Path) -> None:
    file = tmp_path / "words.ts"
    catalogue.write(file, {"page": ["案件 <1> & 2", "函件"]}, {"page": {"旧词": "old"}}, "en")
    known = catalogue.read(file, with_vanished=True)
    catalogue.write(
        file, {"page": ["函件", "旧词"]}, {"page": {**known["page"], "函件": "a\nb"}}, "en"
    )

    assert known == {"page": {"案件 <1> & 2": "", "函件": "", "旧词": "old"}}
    assert catalogue.read(file) == {"page": {"函件": "a\nb", "旧词": "old"}}


SEEN = """
from desktop import language
language.speak("en")
from desktop.wording import letters, values
from desktop.office import cases_cells
from desktop.letters import notice
from desktop.files import application_fields
print(values.YES_NO["yes"], cases_cells.PROVISIONAL)
print(application_fields.YES_NO["yes"], notice.words.ENCLOSURE)
"""


def test_the_screen_speaks_english_and_papers_chinese() -> None:
    ran = subprocess.run([sys.executable, "-c", SEEN], capture_output=True, cwd=ROOT, check=True)

    assert ran.stdout.decode().split() == ["Yes", "Provisional", "是", "附件"]


def test_a_language_that_comes_too_late_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "desktop.wording.workbench", ModuleType("workbench"))

    with pytest.raises(LanguageTooLate):
        speak(language.ENGLISH)
