"""Qt for Python, its hand taken off Python's imports; whoever needs Qt first comes by here.

From its own import on, PySide6 reads the source of every module imported later, to see who may
spell Qt's names anew by its ``__feature__``, and all of that text stays in memory. Nobody here
does, so Python's own import is put back: a third of a millisecond a module at the start, and
20 MB. Can go once PySide6 reads no sources.
"""

import builtins

from desktop.app.late_modules import put_off

LATER = (
    ("asyncio", "iscoroutine"),
    ("importlib.metadata",),
)
READING, OWN = "__feature_import__", "__orig_import__"


def take_hand_off() -> None:
    """Put Python's own import back where PySide6 stands in its place."""
    said = vars(builtins)
    if OWN in said and builtins.__import__ is said.get(READING):
        builtins.__import__ = said[OWN]


for _later in LATER:
    put_off(*_later)
import PySide6.QtCore  # noqa: E402, F401  takes the place of the import of Python

take_hand_off()
