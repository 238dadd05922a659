"""Modules are loaded ahead a piece at a time, so that keys and clicks come in between.

To load a page at once, with all the modules it needs, would hold the window up.
"""

import re
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.abc import InspectLoader
from importlib.util import find_spec
from time import thread_time

PIECE_S = 0.015
"""So long the thread works at a time, and to the end of the module it is at."""

OWN = __package__.partition(".")[0]
_IMPORT = re.compile(r"^(?:from ([\w.]+) import (\([^)]*\)|.*)|import ([\w.]+))", re.MULTILINE)


def load_in_pieces(module: str) -> Iterator[None]:
    """Load a module and what it needs of the program, some milliseconds at a time."""
    begun = thread_time()
    for name in _in_order(module, set()):
        import_module(name)
        if thread_time() - begun > PIECE_S:
            yield
            begun = thread_time()


def _in_order(module: str, begun: set[str]) -> Iterator[str]:
    """Name what is not loaded yet; what a module needs comes before it."""
    if module in sys.modules or module in begun:
        return
    begun.add(module)
    for name in _needed(module):
        yield from _in_order(name, begun)
    yield module


def _needed(module: str) -> list[str]:
    """Return what a module imports of the program at its margin; nothing where it can't be read."""
    spec = find_spec(module)
    loader = spec.loader if spec else None
    source = loader.get_source(module) if isinstance(loader, InspectLoader) else None
    found = []
    for package, names, whole in _IMPORT.findall(source or ""):
        name = package or whole
        if name.partition(".")[0] != OWN:
            continue
        found.append(name)
        if package and _is_package(package):
            inside = (f"{package}.{one}" for one in re.findall(r"(\w+)(?: as \w+)?", names))
            found += [one for one in inside if find_spec(one)]
    return found


def _is_package(module: str) -> bool:
    spec = find_spec(module)
    return spec is not None and spec.submodule_search_locations is not None
