"""A part of the client: one page, and its link to the office."""

from collections.abc import Callable, Generator, Iterator, Sequence
from typing import Self

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.app.shell import Shell
from desktop.office.office import Recording
from desktop.wording.screens import RAIL


class Part(QObject):
    """One page with its key; it asks the desk, shows the answer, and hands acts in.

    ``crumbs`` lead to the page where it is not on the rail itself, ``rail`` is then the key of
    the rail's page it belongs to; ``hints`` are the keys of the page for the sheet of keys;
    ``origin`` is the page it was opened from, None where the rail alone leads there;
    ``shows_cases`` is true of a page with anything of a case on it.
    """

    key = ""
    rail = ""
    hints: tuple[tuple[str, str], ...] = ()
    origin: "Part | None" = None
    shows_cases = False
    page: QWidget

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.shell = shell

    @classmethod
    def build(cls, shell: Shell) -> Generator[None, None, Self]:
        """Make the part a piece at a time; it is the same as one made at once."""
        yield from ()
        return cls(shell)

    @property
    def leads_back(self) -> bool:
        """True where a case or a letter that is opened from this page leads back to it."""
        return self.key in RAIL

    @property
    def case_at_hand(self) -> str:
        """The case that is shown or that the keyboard is on, blank for none."""
        return ""

    @property
    def title(self) -> str:
        """What the page is called where another leads back to it."""
        return RAIL.get(self.key) or self.crumbs()[-1]

    def come_from(self, origin: "Part") -> None:
        """Note which page this one was opened from; one that was opened from here is none."""
        if origin.leads_back and origin is not self and origin.origin is not self:
            self.origin = origin

    def crumbs(self) -> tuple[str, ...]:
        """Return the way that leads here, blank for a page on the rail."""
        return ()

    def prepare(self) -> Iterator[None]:
        """Make, a piece at a time, what the page needs to be shown for the first time."""
        yield from ()

    def refresh(self) -> None:
        """Ask again for what the page shows; called when it is shown and after every act."""

    def refuse(self, reasons: Sequence[str]) -> None:
        """Say on the page why an act was not done."""

    def follow(self, recording: Recording) -> None:
        """Take note of an act that was recorded, before the page is asked again."""

    def neighbour(self, case_id: str, step: int, go: Callable[[str], None]) -> None:
        """Call ``go`` with the case that stands ``step`` below in this page's list, if any."""

    def hold(self, go: Callable[[], None]) -> bool:
        """Ask before the page is left, where something typed would stay behind unsaved.

        True means it was asked; ``go`` is then called once the page may be left.
        """
        return False

    def leave(self) -> None:
        """Keep what is begun; called before another page is shown, and when the window closes."""

    def seek_undo(self) -> bool:
        """Ask whether something done before this window was opened is to be taken back.

        False where the page knows of none.
        """
        return False

    def back(self) -> None:
        """Go where Alt+Left leads."""
        self.shell.page_wanted.emit("workbench")
