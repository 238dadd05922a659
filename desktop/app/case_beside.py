"""The part of a case in the second window."""

from desktop.app.case_part import CasePart
from desktop.store.rows import CasePage
from desktop.views.cases.case_window import CaseWindow
from desktop.wording import notes as words


class CaseBeside(CasePart):
    """The case of the second window: its heading is the window's title."""

    window: CaseWindow | None = None

    def gone(self) -> None:
        """Override CasePart.gone: its window goes with it."""
        self.case_id = ""
        if self.window is not None:
            self.window.close()

    def _head(self, page: CasePage, *, is_other: bool) -> None:
        if self.window is None:
            return
        title = words.WINDOW.format(number=page.number, enterprise=page.enterprise)
        self.window.setWindowTitle(title)
        if is_other:
            self.window.frame.scroll_up()
