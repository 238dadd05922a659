"""A case in a second window: made in pieces, follows every record, goes with the office."""

from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.app.imports import load_in_pieces
from desktop.app.shell import Shell, sentences
from desktop.app.why_desk import WhyDesk
from desktop.office.office import Recording
from desktop.rules.findings import Finding

if TYPE_CHECKING:
    from desktop.app.case_beside import CaseBeside
    from desktop.views.cases.case_window import CaseWindow

PIECE_MS = 5


class SecondWindow(QObject):
    """The second window, made when a case is first wanted there."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.shell = shell
        self.part: CaseBeside | None = None
        self.window: CaseWindow | None = None
        self._wanted = ""
        self._pieces: Generator[None, None, None] | None = None
        self._making = QTimer(self)
        self._making.timeout.connect(self._make_piece)
        shell.beside_wanted.connect(self.show_case)

    def show_case(self, case_id: str) -> None:
        """Show a case in the second window."""
        self._wanted = case_id
        if self.window is not None:
            self._show()
        elif self._pieces is None:
            self._pieces = self._build()
            self._making.start(PIECE_MS)

    def at_hand(self) -> "CaseBeside | None":
        """Return what the second window shows, where the officer is at it."""
        is_there = self.window is not None and self.window.isActiveWindow()
        return self.part if is_there else None

    def close(self) -> None:
        """Keep where the window was, and take it away."""
        self._making.stop()
        window, self.window = self.window, None
        if window is not None:
            self._note_place(window)
            window.closed.disconnect(self._closed)
            window.hide()
            window.deleteLater()

    def _make_piece(self) -> None:
        """Make a piece of the page at a time, so that the first window is never held up."""
        assert self._pieces is not None
        try:
            next(self._pieces)
        except StopIteration:
            self._making.stop()
            self._pieces = None
            self._show()

    def _build(self) -> Generator[None, None, None]:
        yield from load_in_pieces("desktop.app.case_beside")
        from desktop.app.case_beside import CaseBeside
        from desktop.views.cases.case_window import CaseWindow

        part = yield from CaseBeside.build(self.shell)
        yield from part.prepare()
        self.window = part.window = window = CaseWindow(part.page)
        self.part = part
        WhyDesk(self.shell, window.why)
        place = self.shell.preferences.second
        if place:
            window.restoreGeometry(bytes.fromhex(place))
        window.refreshed.connect(part.refresh)
        window.undo_wanted.connect(self.shell.window.undo_wanted)
        window.closed.connect(self._closed)
        self.shell.stale.connect(self._refresh)
        self.shell.recorded.connect(self._recorded)
        self.shell.refused.connect(self._refused)
        page = part.page
        for leads in (
            page.letter_opened,
            page.letter_wanted,
            page.acts_wanted,
            page.act_wanted,
            page.rule_wanted,
            page.table_wanted,
            page.notice_opened,
        ):
            leads.connect(self._to_first)
        yield

    def _show(self) -> None:
        part, window = self.part, self.window
        if part is None or window is None:
            return
        if self.shell.window.is_alone:
            return  # somebody else may sit down meanwhile: who comes back asks for it again
        part.show_case(self._wanted)
        part.refresh()
        window.show()
        window.activateWindow()
        part.page.setFocus()

    def _refresh(self) -> None:
        if self.part is not None and self.window is not None and self.window.isVisible():
            self.part.refresh()

    def _recorded(self, recording: Recording) -> None:
        if self.part is not None and recording.case.id == self.part.case_id:
            self.part.follow(recording)

    def _refused(self, findings: Sequence[Finding]) -> None:
        if self.part is not None and self.window is not None and self.window.isActiveWindow():
            self.part.refuse(sentences(findings))

    def _to_first(self) -> None:
        """Bring the first window up: what was asked for opens there."""
        self.shell.window.activateWindow()

    def _closed(self) -> None:
        if self.window is not None:
            self._note_place(self.window)

    def _note_place(self, window: "CaseWindow") -> None:
        self.shell.preferences.second = bytes(window.saveGeometry().data()).hex()
        self.shell.preferences.keep()
