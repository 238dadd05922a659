"""Where there is no office, or none that opens: what is made beside the window to have one."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from desktop.app.errands import Errands, Progress
from desktop.app.shell import Around, sentences
from desktop.clock import WallClock
from desktop.models.desk import Fault
from desktop.office.stopping import Stopped
from desktop.rules.findings import Refusal
from desktop.store.errors import StoreMissing, StoreTrouble
from desktop.wording import backup, start
from desktop.wording import salvage as salvage_words
from desktop.wording.client import SAID

if TYPE_CHECKING:
    from desktop.store.salvaging import Outcome
    from desktop.views.start.welcome import Welcome
    from desktop.views.trouble import Trouble


class Nobody:
    """No office at all: what works where there is none yet."""

    def submit(self, command: object, officer: object) -> object:
        """Refuse: nothing can be recorded without an office."""
        raise StoreMissing(folder="")

    def look_again(self) -> bool:
        """Nothing can have changed."""
        return False

    def close(self) -> None:
        """Nothing is open."""


def attempted(make: Callable[[Progress], object], progress: Progress) -> object:
    """Return what was made, or why not, where the folder or the officer stands against it."""
    try:
        return make(progress)
    except StoreTrouble as trouble:
        return Refusal((trouble.finding(),))
    except Stopped as stopped:
        return stopped


class Beginning(QObject):
    """The ways to an office from the page of welcome, or from that of a trouble.

    Signals: ``made()`` an office stands in the folder; ``moved(Path)`` it lies in another one;
    ``chosen(Path)`` another folder is to be looked at; ``drafted(Draft)`` a file was read.
    """

    made = Signal()
    moved = Signal(object)
    chosen = Signal(object)
    drafted = Signal(object)

    def __init__(
        self, folder: Path, around: Around, page: "Welcome | Trouble", parent: QObject
    ) -> None:
        super().__init__(parent)
        self._folder, self._around, self._page = folder, around, page
        self._errands = Errands(Nobody, page.making, self)
        self._errands.failed.connect(self._failed)
        page.folder_wanted.connect(self._choose)
        page.restore_wanted.connect(self._restore)

    def close(self) -> None:
        """End what is being made."""
        self._errands.close()

    def make_demo(self, preset: str) -> None:
        """Make a demonstration in the folder."""
        from desktop.office.founding import found_demo

        self._run(
            (start.MAKING, start.MAKING_NOTE),
            lambda progress: found_demo(self._folder, preset, progress.step),
            lambda _made: self.made.emit(),
        )

    def take_file(self) -> None:
        """Read the form of a new office."""
        title, begin = start.IMPORT_BUTTON, str(self._around.preferences.begin_in())
        window = self._around.window
        chosen, _kind = QFileDialog.getOpenFileName(window, title, begin, start.IMPORT_FILES)
        if not chosen:
            return
        from desktop.office.founding import read_founding
        from desktop.office.founding_draft import draft_from

        read = read_founding(Path(chosen))
        if isinstance(read, Refusal):
            self._page.complain(sentences(read.findings))
        else:
            self.drafted.emit(draft_from(*read))

    def salvage(self, tell: Callable[[str, Sequence[str]], None]) -> None:
        """Get out of a damaged store what can be proved, into a new folder; ``tell`` it then."""
        from desktop.store.salvaging import OFFICE, salvage_out

        chosen = self._folder_from(backup.CHOOSE_SALVAGE)
        if chosen is None:
            return
        at = WallClock().read().moment
        target = chosen / backup.SALVAGE_NAME.format(at=at)
        self._run(
            (backup.SALVAGING, backup.SALVAGING_NOTE),
            lambda progress: salvage_out(self._folder, target, None, progress.step),
            lambda outcome: tell(
                backup.SALVAGED,
                salvage_words.lines(cast("Outcome", outcome).counts, target / OFFICE),
            ),
        )

    def _restore(self) -> None:
        from desktop.office.founding import bring_back

        source = self._folder_from(start.CHOOSE_BACKUP)
        if source is None:
            return
        at = WallClock().read().moment
        self._run(
            (start.RESTORING, start.RESTORING_NOTE),
            lambda _progress: bring_back(source, self._folder, at),
            lambda restored: self._restored(cast("Path", restored)),
        )

    def _restored(self, folder: Path) -> None:
        if folder != self._folder:
            self.moved.emit(folder)
        self.made.emit()

    def _choose(self) -> None:
        chosen = self._folder_from(start.CHOOSE_FOLDER)
        if chosen is not None:
            self.chosen.emit(chosen)

    def _folder_from(self, title: str) -> Path | None:
        at = str(self._folder.parent)
        chosen = QFileDialog.getExistingDirectory(self._around.window, title, at)
        return Path(chosen) if chosen else None

    def _run(
        self,
        words: tuple[str, str],
        make: Callable[[Progress], object],
        callback: Callable[[object], None],
    ) -> None:
        """Make something beside the window; a stop and a refusal come back to the page."""
        self._page.show_making(*words)

        def ended(outcome: object) -> None:
            if isinstance(outcome, Refusal):
                self._page.complain(sentences(outcome.findings))
            elif isinstance(outcome, Stopped):
                self._page.complain(())
            else:
                callback(outcome)

        self._errands.run(words[0], lambda _office, progress: attempted(make, progress), ended)

    def _failed(self, fault: Fault) -> None:
        self._page.complain((SAID["failed"].format(number=fault.number), fault.text))
