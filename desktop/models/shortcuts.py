"""The keys in force: the usual ones with an officer's changes, and what stands against a change."""

from collections.abc import Iterator, Mapping

from desktop.plain_class import dataclass
from desktop.wording import shortcuts as words

JOIN = "/"
"""Between scope and usual key in the name a change is kept under."""
ARROWS = {"←": "Left", "→": "Right", "↑": "Up", "↓": "Down"}
OTHER_NAMES = {"Return": "Enter", "Escape": "Esc", "Backtab": "Tab", "Delete": "Del"}
FOREIGN = frozenset(
    {"Ctrl+Space", "Shift+Space", "Ctrl+.", "Alt+A", "Ctrl+Alt+A", "Ctrl+Alt+Z", "Ctrl+Shift"}
)
OF_SYSTEM = frozenset({"Alt+F4", "Alt+Tab", "Alt+Space", "Alt+Esc", "Ctrl+Esc", "Ctrl+Alt+Del"})
MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")
FUNCTIONS = frozenset(f"F{number}" for number in range(1, 36))
MOVES = frozenset(
    {"Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown", "Backspace", "Del", "Ins"}
    | {"Tab", "Enter", "Esc", "Space"}
)


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A command: where it works, its usual key, the key in force."""

    scope: str
    usual: str
    now: str
    name: str

    @property
    def id(self) -> str:
        """The name its change is kept under."""
        return f"{self.scope}{JOIN}{self.usual}"

    @property
    def where(self) -> str:
        """Where it works, in words."""
        return words.SCOPES[self.scope]

    @property
    def is_changed(self) -> bool:
        """True where it is another key than the usual one."""
        return self.now != self.usual


def plain(key: str) -> str:
    """Return a key as Qt writes it: ``Ctrl ←`` is ``Ctrl+Left``, ``Ctrl+Return`` ``Ctrl+Enter``.

    A sign that is typed with Shift is the sign.
    """
    text = key.strip()
    parts = [text] if len(text) == 1 else [p for p in text.replace(" ", "+").split("+") if p]
    if text.endswith("++"):
        parts.append("+")
    parts = [ARROWS.get(part, OTHER_NAMES.get(part, part)) for part in parts]
    if not parts:
        return ""
    held = [m for m in MODIFIERS if m in parts[:-1]]
    if held == ["Shift"] and len(parts[-1]) == 1 and not parts[-1].isalnum():
        held = []
    return "+".join((*held, parts[-1]))


def shown(key: str) -> str:
    """Return a key as it stands on a key cap: ``Ctrl ←``."""
    arrows = {name: sign for sign, name in ARROWS.items()}
    head, plus, last = key.rpartition("+") if len(key) > 1 and not key.endswith("+") else ("",) * 3
    if key.endswith("++"):
        head, plus, last = key[:-2], "+", "+"
    last = last or key
    return f"{head.replace('+', ' ')} {arrows.get(last, last)}" if plus else arrows.get(last, last)


def rows(changes: Mapping[str, str]) -> tuple[KeyRow, ...]:
    """Return every command with the key in force, scope by scope."""
    return tuple(
        KeyRow(scope, usual, changes.get(f"{scope}{JOIN}{usual}", usual), name)
        for scope, commands in words.COMMANDS.items()
        for usual, name in commands.items()
    )


def accepted(changes: Mapping[str, str]) -> dict[str, str]:
    """Return of kept changes those that can be in force together."""
    known = {row.id: row for row in rows({})}
    wanted = {c: plain(key) for c, key in changes.items() if c in known}
    found = {
        c: key for c, key in wanted.items() if key != known[c].usual and not _unfit(known[c], key)
    }
    while (odd := next((c for c in found if _taken(known[c], found[c], found)), None)) is not None:
        del found[odd]
    return found


def against(row: KeyRow, key: str, changes: Mapping[str, str]) -> str:
    """Return what stands against giving a command a key, in a sentence; blank where nothing does.

    ``changes`` are those in force.
    """
    unfit = "" if key == row.usual else _unfit(row, key)
    return unfit or _taken(row, key, changes)


def _unfit(row: KeyRow, key: str) -> str:
    """Return why a key is for no command of this kind."""
    if key not in FOREIGN and not _is_known(key):
        return words.REFUSALS["unknown"]
    kind = next(_kinds(row, key), "")
    name = words.FIXED.get(key, "")
    return words.REFUSALS[kind].format(key=shown(key), name=name) if kind else ""


def _is_known(key: str) -> bool:
    """Return whether a keyboard has the key: a sign, one that moves, or F1 to F35."""
    last = "+" if key.endswith("+") else key.rpartition("+")[2]
    return len(last) == 1 or last in MOVES or last in FUNCTIONS


def _kinds(row: KeyRow, key: str) -> Iterator[str]:
    *held, last = [key] if len(key) == 1 else key.replace("++", "+plus").split("+")
    if "Meta" in held or key in OF_SYSTEM:
        yield "system"
    if key in FOREIGN:
        yield "foreign"
    if key in words.FIXED:
        yield "fixed"
    if last in MOVES and "Alt" not in held:
        yield "editing"
    if held == ["Shift"] and len(last) == 1:
        yield "shift"
    if not held and len(last) == 1 and not row.scope:
        yield "letter"


def _taken(row: KeyRow, key: str, changes: Mapping[str, str]) -> str:
    for other in rows(changes):
        if other.id != row.id and other.now == key and _meet(row.scope, other.scope):
            said = {"key": shown(key), "name": other.name, "where": other.where}
            return words.REFUSALS["taken"].format(**said)
    return ""


def _meet(one: str, other: str) -> bool:
    """Return whether two scopes are ever in force at once."""
    both = {one, other}
    return one == other or bool(both & {"", "list"}) or both == {"work", "papers"}
