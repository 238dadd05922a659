"""Modules that a library imports at the start and uses later, or never: loaded at their first use.

SQLAlchemy imports asyncio for the half of it that nobody here needs, and what reads the metadata
of installed packages. A stand-in under the module's name loads it once anything of it is asked for.
"""

import sys
from collections.abc import Callable
from importlib import import_module
from importlib.machinery import ModuleSpec
from threading import RLock
from types import ModuleType
from typing import Any

_LOADING = RLock()


class StandIn(ModuleType):
    """Stands for a module until something of it is asked for, but for its ``bound`` functions.

    Those are taken from it while it is imported, and called later.
    """

    bound: frozenset[str] = frozenset()

    def __getattr__(self, name: str) -> Any:
        """Return what the module has under a name; it is loaded by the first who asks."""
        return _calling(self, name) if name in self.bound else getattr(_loaded(self), name)


def put_off(name: str, *bound: str) -> None:
    """Load a module of that name at its first use only; one that is loaded stays as it is."""
    if name in sys.modules:
        return
    sys.modules[name] = stand_in = StandIn(name)
    stand_in.__spec__ = ModuleSpec(name, None)
    stand_in.bound = frozenset(bound)
    package, _, own = name.rpartition(".")
    if package in sys.modules:
        setattr(sys.modules[package], own, stand_in)


def _loaded(stand_in: StandIn) -> ModuleType:
    name = stand_in.__name__
    with _LOADING:
        if sys.modules.get(name) is stand_in:
            del sys.modules[name]
        return import_module(name)


def _calling(stand_in: StandIn, name: str) -> Callable[..., Any]:
    return lambda *given, **named: getattr(_loaded(stand_in), name)(*given, **named)
