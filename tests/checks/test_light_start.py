"""What the client loads before its window: each library more is waited for at every start.

Read from the imports that stand at the margin of each module; what a function imports when it is
called is not loaded at the start.
"""

import re
import sys
import tomllib
from pathlib import Path

from desktop import VERSION

ROOT = Path(__file__).parents[2]
IMPORT = re.compile(
    r"^(?:from (?P<whole>[\w.]+) import (?P<names>\([^)]*\)|.*)|import (?P<bare>.+))", re.MULTILINE
)
BEGIN = (
    "desktop.__main__",
    "desktop.app",
    "desktop.app.opening",
    "desktop.app.workbench_part",
)
OF_OTHERS = re.compile(
    r"desktop\.(?:app\.(?!workbench_)\w+_part"
    r"|views\.(?:acts|intake|letters|office|papers|rules|sync)"
    r"|views\.cases\.(?:case_detail|cases_page|cases_table)|views\.start\.(?:welcome|sign_in)"
    r"|office\.(?:demo|founding|intake$|page_case|page_intake|page_letter|page_search|act_forms"
    r"|applications|numbers_shared|page_persons|persons$)"
    r"|files\.application|letters\.pdf|sync\.(?:exchange|postgres|opening|hub_store|ports)|cli)"
)
"""What other pages are made of, and the way to the shared store."""
OF_FORMS = re.compile(r"desktop\.(?:files\.|office\.(?:applications|page_persons|persons)$)")
"""What the case beside the queue does without: it is read as soon as the queue is shown."""
NEEDED = {
    "PySide6",
    "cattrs",
    "cryptography",
    "nacl",
    "platformdirs",
    "rfc8785",
    "shiboken6",
    "sqlalchemy",
    "sqlcipher3",
    "stdnum",
    "uuid_utils",
}


def file_of(module: str) -> Path | None:
    """Return the file of one of the program's own modules."""
    place = ROOT.joinpath(*module.split("."))
    return next((f for f in (place.with_suffix(".py"), place / "__init__.py") if f.is_file()), None)


def imported(source: str) -> set[str]:
    """Return the modules a source imports at its margin, with what may be a module in them."""
    found: set[str] = set()
    for line in IMPORT.finditer(source):
        if line["bare"]:
            found |= {name.split(" as ")[0].strip() for name in line["bare"].split(",")}
        else:
            names = re.findall(r"(\w+)(?: as \w+)?", line["names"])
            found |= {line["whole"], *(f"{line['whole']}.{name}" for name in names)}
    return found


def loaded(begin: tuple[str, ...]) -> dict[str, str]:
    """Return every module that is loaded, with the first one found that loads it."""
    found: dict[str, str] = {}
    left = list(begin)
    while left:
        module = left.pop()
        file = file_of(module)
        if file is None:
            continue
        for name in imported(file.read_text(encoding="utf-8")):
            if name not in found and name not in begin:
                found[name] = module
                left.append(name)
    return found


def libraries(modules: dict[str, str]) -> dict[str, str]:
    """Return the libraries among modules, with what loads them."""
    named = ((name.partition(".")[0], by) for name, by in modules.items())
    return {name: by for name, by in named if name not in {"desktop", *sys.stdlib_module_names}}


def test_the_client_starts_without_a_library_it_does_not_need_at_once() -> None:
    others = libraries(loaded(BEGIN))

    assert {"PySide6", "sqlalchemy"} <= set(others)
    assert {name: by for name, by in others.items() if name not in NEEDED} == {}


def test_the_client_starts_with_the_workbench_alone() -> None:
    own = {n: by for n, by in loaded(BEGIN).items() if n.startswith("desktop.") and file_of(n)}

    assert "desktop.views.cases.workbench" in own
    assert {name: by for name, by in own.items() if OF_OTHERS.match(name)} == {}


def test_what_is_imported_at_the_margin_counts_and_inside_a_function_does_not() -> None:
    source = "import a, b as c\nfrom d.e import (\n    f,\n)\n\ndef g():\n    import h\n"

    assert imported(source) == {"a", "b", "d.e", "d.e.f"}


def test_the_case_beside_the_queue_loads_no_forms_and_no_books_of_persons() -> None:
    own = loaded(("desktop.office.page_case",))

    assert "desktop.office.person_viewing" in own
    assert {name: by for name, by in own.items() if OF_FORMS.match(name)} == {}


def test_imports_are_taken_back_from_qt_before_the_window_is_loaded() -> None:
    first = re.findall(r"^(?:from|import) ([\w.]+)", file_text("desktop.app"), re.MULTILINE)[0]

    assert first == "desktop.app.qt_imports"


def file_text(module: str) -> str:
    """Return the source of one of the program's own modules."""
    file = file_of(module)
    assert file is not None
    return file.read_text(encoding="utf-8")


def test_the_program_says_the_version_it_is_built_as() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert project["version"] == VERSION
