"""The search over everything: asks the office as one types, and goes where one chooses."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer

from desktop.app.ahead import dressed
from desktop.app.imports import load_in_pieces
from desktop.app.shell import Shell
from desktop.models.desk import Ticket
from desktop.office.office import Office
from desktop.plain_class import dataclass
from desktop.store.cases import COUNT_MOST
from desktop.store.initials import initials
from desktop.store.pinyin import divisions, spells
from desktop.store.rows_cases import CasesFilter, FoundKind, FoundPage, FoundRow
from desktop.views import keymap
from desktop.views.main_window import KEYED_PAGES, MainWindow
from desktop.wording import search
from desktop.wording.screens import RAIL
from desktop.wording.sentences import grouped

if TYPE_CHECKING:
    from desktop.views.palette import Palette

TYPING_MS = 40
COMMANDS_BESIDE = 4
LIST = "list:"


@dataclass(frozen=True, slots=True)
class PaletteCommand:
    """Something the search can do: its words, the key that does the same, and the act."""

    words: str
    act: Callable[[], object]
    keys: str = ""


class Finder(QObject):
    """Stands between the palette and the office.

    ``commands`` are asked for anew each time, so that they fit the page that is shown;
    ``list_cases`` shows the register filtered by a text.
    """

    def __init__(
        self,
        shell: Shell,
        commands: Callable[[], Sequence[PaletteCommand]],
        list_cases: Callable[[str], None],
    ) -> None:
        super().__init__(shell)
        self.shell = shell
        self._commands = commands
        self._list_cases = list_cases
        self._offered: tuple[PaletteCommand, ...] = ()
        self._asked: Ticket | None = None
        self._text = self._only = ""
        self._palette: Palette | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.timeout.connect(self._ask)

    @property
    def palette(self) -> "Palette":
        """The search over the page, made when it is first wanted."""
        if self._palette is None:
            from desktop.views.palette import Palette

            window = self.shell.window
            self._palette = Palette(window.pages, window.whole)
            self._palette.typed.connect(self._typed)
            self._palette.chosen.connect(self._go)
        return self._palette

    def prepare(self) -> Iterator[None]:
        """Make the search ahead, a piece at a time."""
        yield from load_in_pieces("desktop.views.palette")
        yield from dressed(self.palette)
        yield from load_in_pieces("desktop.office.page_search")

    def open(self) -> None:
        """Show the search."""
        if not self.shell.window.is_alone:
            self._offered = tuple(self._commands())
            self.palette.open()

    def close(self) -> None:
        """Take the search out of the window."""
        self._typing.stop()
        if self._palette is not None and shiboken6.isValid(self._palette):
            self._palette.hide()
            self._palette.deleteLater()

    def _typed(self, typed: str) -> None:
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        text = typed.strip()
        self._only = search.PREFIXES.get(text[:1], "")
        self._text = text[1:].strip() if self._only else text
        if self._only == "command" or not self._text:
            self._typing.stop()
            self.palette.show_found(self._fitting(len(self._offered)), "")
        else:
            self._typing.start(TYPING_MS)

    def _ask(self) -> None:
        text, only = self._text, self._only
        if not self.shell.sees_cases:
            self._show(FoundPage(text))
            return
        self._asked = self.shell.ask(lambda o: _search(o, text, only), self._show)

    def _show(self, page: FoundPage) -> None:
        self._asked = None
        if page.text != self._text:
            return
        rows = [*page.rows]
        if page.count and not self._only:
            rows.append(self._show_all(page))
        if not self._only:
            rows += self._fitting(COMMANDS_BESIDE)
        self.palette.show_found(rows, _count(page))

    def _show_all(self, page: FoundPage) -> FoundRow:
        words = search.SHOW_ALL.format(count=f"{COUNT_MOST}+" if page.is_more else page.count)
        note = search.SHOW_ALL_NOTE.format(text=page.text)
        return FoundRow(FoundKind.COMMAND, LIST + page.text, words, note)

    def _fitting(self, most: int) -> list[FoundRow]:
        """Return the commands that have what is typed in their words, or begin with its letters."""
        typed = self._text.casefold()
        fitting = [
            FoundRow(FoundKind.COMMAND, str(place), command.words, mark=command.keys)
            for place, command in enumerate(self._offered)
            if typed in command.words.casefold()
            or typed in initials(command.words)
            or (divisions(typed) and spells(command.words, typed))
        ]
        return fitting[:most]

    def _go(self, found: FoundRow) -> None:
        ways: dict[FoundKind, Callable[[], object]] = {
            FoundKind.CASE: partial(self.shell.case_wanted.emit, found.key),
            FoundKind.LETTER: partial(self.shell.letter_wanted.emit, found.about, found.key),
            FoundKind.ENTERPRISE: partial(self._list_cases, found.key),
            FoundKind.PARCEL: partial(self._list_cases, found.key),
            FoundKind.PERSON: partial(self._list_of, found),
            FoundKind.COMMAND: partial(self._do, found.key),
        }
        ways[found.kind]()

    def _list_of(self, found: FoundRow) -> None:
        """Show the cases an officer looks after, as account manager or at the window."""
        own = (found.key,)
        from desktop.office.page_search import MANAGER

        is_manager = found.about == MANAGER
        wanted = CasesFilter(managers=own) if is_manager else CasesFilter(officers=own)
        self.shell.cases_wanted.emit(wanted)

    def _do(self, key: str) -> None:
        if key.startswith(LIST):
            self._list_cases(key.removeprefix(LIST))
        else:
            self._offered[int(key)].act()


def window_commands(
    window: MainWindow, refresh: Callable[[], object], officer: Callable[[], object]
) -> list[PaletteCommand]:
    """Return what the window offers on every page: its pages, and what its bars and keys do."""
    found = [
        PaletteCommand(
            search.GO_TO.format(page=RAIL[key]),
            partial(window.page_wanted.emit, key),
            f"Ctrl+{n}" if n <= KEYED_PAGES else "",
        )
        for n, key in enumerate(RAIL, start=1)
        if key in window.offered()
    ]
    acts: dict[str, Callable[[], object]] = {
        "intake": window.top.intake.emit,
        "list": partial(window.page_wanted.emit, "list"),
        "verify": partial(window.page_wanted.emit, "verify"),
        "audit": partial(window.page_wanted.emit, "audit"),
        "persons": partial(window.page_wanted.emit, "persons"),
        "officer": officer,
        "undo": window.undo_wanted.emit,
        "refresh": refresh,
        "keys": window.show_keys,
        "help": window.help_wanted.emit,
        "guide": window.guide_wanted.emit,
        "alerts": window.top.alerts.emit,
        "larger": window.larger,
        "smaller": window.smaller,
        "usual": window.usual_size,
        "light": partial(window.look_wanted.emit, "light"),
        "dark": partial(window.look_wanted.emit, "dark"),
        "follow": partial(window.look_wanted.emit, "follow"),
    }
    keys = search.COMMAND_KEYS
    acts["shortcuts"] = window.edit_keys
    return found + [
        PaletteCommand(search.COMMANDS[k], a, keymap.said(keys.get(k, "")) if k in keys else "")
        for k, a in acts.items()
    ]


def _count(page: FoundPage) -> str:
    if page.is_more:
        return search.COUNT_MORE.format(most=COUNT_MOST)
    return search.COUNT.format(count=grouped(page.count)) if page.count else ""


def _search(office: Office, text: str, only: str) -> FoundPage:
    from desktop.office.page_search import search_page

    return search_page(office, text, only)
