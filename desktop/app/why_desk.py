"""Why a button is greyed: the office's answer, and the way to what is missing."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.app.shell import Shell
from desktop.models.desk import Ticket
from desktop.models.rows_acts import ActAsked, ActRow, JumpRow
from desktop.office.office import Office
from desktop.views.widgets.why import WhyNot


class WhyDesk(QObject):
    """Answers for the greyed buttons of a window."""

    def __init__(self, shell: Shell, why: WhyNot) -> None:
        super().__init__(why)
        self.shell = shell
        self._asked = Ticket()
        self.why = why
        self.why.asked.connect(self._ask)
        self.why.jumped.connect(self._jump)

    def _ask(self, asked: ActAsked) -> None:
        self._asked.cancel()
        officer = self.shell.officer
        self._asked = self.shell.ask(
            lambda o: _asked(o, asked, officer), lambda act: self.why.answer(asked, act)
        )

    def _jump(self, case_id: str, jump: JumpRow) -> None:
        if self.why.window() is not self.shell.window:
            self.shell.window.activateWindow()
        follow_jump(self.shell, case_id, jump)


def follow_jump(shell: Shell, case_id: str, jump: JumpRow) -> None:
    """Go where what an act misses can be supplied, or seen."""
    ways: dict[str, Callable[[], None]] = {
        "act": lambda: shell.act_wanted.emit(case_id, jump.target, {}),
        "tab": lambda: shell.tab_wanted.emit(case_id, jump.target),
        "page": lambda: shell.page_wanted.emit(jump.target),
        "desk": shell.window.switch_wanted.emit,
    }
    ways[jump.kind]()


def _asked(office: Office, asked: ActAsked, officer: str) -> ActRow | None:
    from desktop.office.act_menu import act_asked

    return act_asked(office, asked, officer)
