"""Load the wording in the language chosen, and for the makers of papers as it is written."""

import ast
import sys
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType

from desktop.language import catalogue, sides
from desktop.language.choice import PSEUDO, note_spoken
from desktop.language.pseudo import lengthened
from desktop.language.words import translated

WORDING = "desktop.wording"
OF_PAPERS = "{package}_of_papers"
"""Beside a package of which papers see their own copy, written in Chinese."""

Translate = Callable[[str, str], str]
"""(context, word) → the word in the language of the screen."""


class LanguageTooLate(RuntimeError):
    """The wording was read before the language was settled."""


def speak(language: str) -> None:
    """Have the wording loaded in a language from now on; too late once a module of it is."""
    if early := [name for name in sys.modules if name.startswith(f"{WORDING}.")]:
        raise LanguageTooLate(", ".join(early))
    translate = _pseudo if language == PSEUDO else _from(catalogue.file_of(language))
    sys.meta_path.insert(0, _Finder(translate))
    note_spoken(language)


def _pseudo(_context: str, word: str) -> str:
    return lengthened(word)


def _from(file: Path) -> Translate:
    known = catalogue.read(file)
    return lambda context, word: known.get(context, {}).get(word) or word


class _Finder(MetaPathFinder):
    """Finds the modules of the wording, and those that make papers."""

    def __init__(self, translate: Translate) -> None:
        self._translate = translate

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Override MetaPathFinder.find_spec."""
        package, _, name = fullname.rpartition(".")
        original = package.removesuffix(OF_PAPERS.format(package=""))
        if original != package:
            found = PathFinder.find_spec(f"{original}.{name}", path)
            return _spec(fullname, found, _of_papers)
        if sides.makes_papers(fullname):
            return _spec(fullname, PathFinder.find_spec(fullname, path), _of_papers)
        if package == WORDING and sides.is_on_screen(name):
            return _spec(fullname, PathFinder.find_spec(fullname, path), self._on_screen)
        return None

    def _on_screen(self, source: str, fullname: str) -> ast.Module:
        name = fullname.rpartition(".")[2]
        return translated(source, partial(sides.is_kept, name), partial(self._translate, name))


def _spec(
    fullname: str, found: ModuleSpec | None, change: Callable[[str, str], ast.Module]
) -> ModuleSpec | None:
    if found is None or found.origin is None or not found.origin.endswith(".py"):
        return None
    loader = _Loader(fullname, found.origin, change)
    return spec_from_file_location(
        fullname,
        found.origin,
        loader=loader,
        submodule_search_locations=found.submodule_search_locations,
    )


class _Loader(SourceFileLoader):
    """Loads a module whose source is changed first; the changed code is never kept on disk."""

    def __init__(self, fullname: str, path: str, change: Callable[[str, str], ast.Module]) -> None:
        super().__init__(fullname, path)
        self._change = change

    def get_code(self, fullname: str) -> CodeType:
        """Override SourceLoader.get_code."""
        path = self.get_filename(fullname)
        source = self.get_data(path).decode("utf-8")
        tree = self._change(source, fullname)
        return compile(tree, path, "exec", dont_inherit=True)


def _of_papers(source: str, _fullname: str) -> ast.Module:
    """Have a maker of papers import the wording as it is written."""
    tree = ast.parse(source)
    _Imports().visit(tree)
    return ast.fix_missing_locations(tree)


class _Imports(ast.NodeTransformer):
    """Leads imports of the wording, and of what is loaded for papers of its own, there."""

    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.ImportFrom:
        """Change ``from package.module import …`` and ``from package import module``."""
        whole = node.module or ""
        package = whole.rpartition(".")[0]
        if whole == WORDING or any(sides.is_double(f"{whole}.{a.name}") for a in node.names):
            node.module = _twin(whole)
        elif package == WORDING or sides.is_double(whole):
            node.module = f"{_twin(package)}.{whole.rpartition('.')[2]}"
        return node


def _twin(package: str) -> str:
    """Return the name of a package's copy for papers, there from now on."""
    name = OF_PAPERS.format(package=package)
    if name not in sys.modules:
        made = ModuleType(name)
        made.__path__ = list(import_module(package).__path__)
        sys.modules[name] = made
    return name
