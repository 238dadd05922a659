"""What the client loads before its window: each library more is waited for at every start.

Read from the imports that stand at the margin of each module; what a function imports when it is
called is not loaded at the start.
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
IMPORT = re.compile(
    r"^(?:from (?P<whole>[\w.]+) import (?P<names>\([^)]*\)|.*)|import (?P<bare>.+))", re.MULTILINE
)
BEGIN = ("desktop.__main__", "desktop.app", "desktop.app.opening")
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
    """Return every library that is loaded, with the first module found that loads it."""
    libraries: dict[str, str] = {}
    known, left = set(begin), list(begin)
    while left:
        module = left.pop()
        file = file_of(module)
        if file is None:
            continue
        for name in imported(file.read_text(encoding="utf-8")):
            if name.partition(".")[0] != "desktop":
                libraries.setdefault(name.partition(".")[0], module)
            elif name not in known:
                known.add(name)
                left.append(name)
    return libraries


def test_the_client_starts_without_a_library_it_does_not_need_at_once() -> None:
    libraries = loaded(BEGIN)
    others = {name: by for name, by in libraries.items() if name not in sys.stdlib_module_names}

    assert {"PySide6", "sqlalchemy"} <= set(others)
    assert {name: by for name, by in others.items() if name not in NEEDED} == {}


def test_what_is_imported_at_the_margin_counts_and_inside_a_function_does_not() -> None:
    source = "import a, b as c\nfrom d.e import (\n    f,\n)\n\ndef g():\n    import h\n"

    assert imported(source) == {"a", "b", "d.e", "d.e.f"}
