"""The keys in force on the screen: bound here, said here, changed while every window is open."""

import re
import weakref
from collections.abc import Iterator, Mapping

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from desktop.models.shortcuts import JOIN, accepted, plain, shown
from desktop.wording import shortcuts as words

_changes: dict[str, str] = {}
_bound: "weakref.WeakSet[Shortcut]" = weakref.WeakSet()


class Shortcut(QShortcut):
    """A key bound by its usual name; it is pressed as the officer at the desk has it.

    ``scope`` is the list whose letters those of the page are; a key it has not is everybody's.
    """

    def __init__(self, usual: str, parent: QObject, scope: str = "") -> None:
        super().__init__(parent)
        self.usual = usual
        self.scope = _scope_of(usual, scope)
        self.rekey()
        _bound.add(self)

    def rekey(self) -> None:
        """Take the key in force."""
        self.setKey(QKeySequence(_now(self.usual, self.scope) or self.usual))


def said(usual: str, place: QWidget | None = None) -> str:
    """Return how a key is said at a place: its own, or what it was changed to."""
    if not _changes:
        return shown(usual)
    key = plain(usual)
    letters = _scopes_at(place) if len(key) == 1 else ()
    scope = next((s for s in (*letters, "list", "") if key in words.COMMANDS[s]), "")
    now = _now(key, scope)
    return shown(now or usual)


def told(text: str) -> str:
    """Return a sentence with the keys of every page in it as they are now."""
    now: dict[str, str] = {}
    for command, key in _changes.items():
        scope, _join, usual = command.partition(JOIN)
        if scope in ("", "list"):
            written = (usual, usual.replace("+", " "), shown(usual))
            now |= dict.fromkeys(written, shown(key))
    if not now:
        return text
    longest = sorted(now, key=len, reverse=True)
    sought = "|".join(re.escape(key) for key in longest)
    return re.sub(rf"(?<![\w+/?])(?:{sought})(?![\w+/?])", lambda m: now[m.group()], text)


def change(changes: Mapping[str, str]) -> None:
    """Let other keys be in force, in every window there is."""
    wanted = accepted(changes)
    if wanted == _changes:
        return
    _changes.clear()
    _changes.update(wanted)
    for shortcut in _alive():
        shortcut.rekey()
    for widget in QApplication.allWidgets():
        say_keys = getattr(widget, "say_keys", None)
        if say_keys is not None:
            say_keys()


def changes() -> dict[str, str]:
    """Return the changes in force."""
    return dict(_changes)


def bound() -> tuple[Shortcut, ...]:
    """Return every key that is bound in a window there is."""
    return tuple(_alive())


def _now(usual: str, scope: str) -> str:
    """Return the key a command was changed to, blank where it has its own."""
    return _changes.get(f"{scope}{JOIN}{plain(usual)}", "") if _changes else ""


def _scope_of(usual: str, scope: str) -> str:
    key = plain(usual)
    return next((s for s in (scope, "list") if key in words.COMMANDS[s]), "")


def _alive() -> Iterator[Shortcut]:
    return (shortcut for shortcut in list(_bound) if shiboken6.isValid(shortcut))


def _scopes_at(place: QWidget | None) -> Iterator[str]:
    """Yield whose letters are in force at a place: its own list's, then those around it."""
    own = [s for s in _alive() if s.scope not in ("", "list")]
    while place is not None:
        for shortcut in own:
            parent = shortcut.parent()
            if parent is place or (isinstance(parent, QWidget) and place.isAncestorOf(parent)):
                yield shortcut.scope
        place = place.parentWidget()
