"""A parent that has everything ready, so that what it forks begins to live at once.

Kept ready is what no kill can touch: compiled statements and the rules read from the program's
own files. Each forked process opens its store itself, looks at it and migrates it, as ever.
"""

import gc
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from unittest.mock import patch

from sqlalchemy import Engine, event

from desktop.office import office
from desktop.rules.rulebook import Rulebook
from desktop.store import connect
from desktop.store.connect import Store

MEMORY = Path("/dev/shm")

_engine = connect._engine
_load_rulebook = office.load_rulebook


@dataclass
class Warmth:
    """Engines without a connection, to be pointed at any one store, and the rules."""

    engines: dict[bool, Engine] = field(default_factory=dict)
    files: dict[bool, Path] = field(default_factory=dict)
    rules: list[Rulebook] = field(default_factory=list)

    def gather(self, life: Callable[[], None]) -> None:
        """Live through one life here; what that compiled, every later process finds ready."""
        with self.used():
            life()
        gc.collect()
        gc.freeze()

    @contextmanager
    def used(self) -> Iterator[None]:
        """Work with what is ready, on one store only."""
        with (
            patch.object(connect, "_engine", self._engine_of),
            patch.object(office, "load_rulebook", self._rules),
        ):
            yield

    def _engine_of(self, file: Path, name: str | None, *, writes: bool) -> Engine:
        """Return the engine at hand; every store of these offices is a plain one."""
        assert name is None
        self.files[writes] = file
        if writes not in self.engines:
            self.engines[writes] = _engine(file, name, writes=writes)
            event.listen(self.engines[writes], "do_connect", self._aim(writes))
        return self.engines[writes]

    def _aim(self, writes: bool) -> Callable[..., None]:
        def aim(_dialect: object, _record: object, given: list[str], _named: object) -> None:
            given[0] = str(self.files[writes])

        return aim

    def _rules(self, store: Store | None) -> Rulebook:
        if not self.rules:
            self.rules.append(_load_rulebook(store))
        return self.rules[0]


def lie_in_memory() -> None:
    """Put what is made in memory if that can be: a SIGKILL loses nothing written to a file."""
    if MEMORY.is_dir():
        tempfile.tempdir = str(MEMORY)
