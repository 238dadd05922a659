"""A rule table's draft in the window: opened, kept at each step, looked at, given up."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.app.shell import Shell
from desktop.files.rule_file import rule_book
from desktop.models.desk import Fault
from desktop.office.page_rule_tables import preview_of_raw
from desktop.office.rule_draft_check import kept_and_checked
from desktop.office.rule_drafts import RULE_DRAFTS, draft_from, open_draft
from desktop.plain_class import dataclass
from desktop.rules.decision import Table
from desktop.store.rows_rule_draft import DraftCheck, DraftPage
from desktop.views.office.tables_tab import TablesTab
from desktop.wording import rule_draft as words

KINDS = "xlsx (*.xlsx)"
Raw = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Step:
    """What a draft says after a change, and whose draft it is."""

    raw: Raw
    officer: str

    @property
    def draft(self) -> tuple[str, str]:
        return self.officer, str(self.raw["id"])


class DraftDesk(QObject):
    """What is done with a draft while it is changed.

    While one step is proved, only the newest of those that follow is kept in mind. A draft is kept
    under the name of the officer who opened it, whoever sits at the desk by then.

    Signals: ``previewed(RulePreview)`` the draft is handed on to be proposed; ``left()``.
    """

    previewed = Signal(object)
    left = Signal()

    def __init__(self, shell: Shell, tab: TablesTab) -> None:
        super().__init__(shell)
        self.shell, self.tab = shell, tab
        self._officer = ""
        self._running: _Step | None = None
        self._next: dict[tuple[str, str], _Step] = {}
        tab.edit_wanted.connect(self._open)
        tab.mend_wanted.connect(self._mend)
        editor = tab.editor
        editor.changed.connect(self._keep)
        editor.submitted.connect(self._submit)
        editor.export_wanted.connect(self._export)
        editor.given_up.connect(self._give_up)
        editor.left.connect(self._leave)

    def let_go(self) -> None:
        """Close the draft of an officer who has left the desk."""
        if self.tab.is_editing and self._officer != self.shell.officer:
            self.tab.end_editing()

    def _open(self, table_id: str) -> None:
        officer = self.shell.officer
        self.shell.ask(
            lambda o: open_draft(o, table_id, officer), lambda page: self._show(page, officer)
        )

    def _mend(self, found: Table | Raw) -> None:
        raw = found.content.raw if isinstance(found, Table) else found
        officer = self.shell.officer
        self.shell.ask(
            lambda o: draft_from(o, raw, officer), lambda page: self._show(page, officer)
        )

    def _show(self, page: DraftPage, officer: str) -> None:
        if officer == self.shell.officer:
            self._officer = officer
            self.tab.show_editor(page)

    def _keep(self, raw: Raw) -> None:
        self._keep_step(_Step(raw, self._officer))

    def _keep_step(self, step: _Step) -> None:
        """Keep and prove what a draft says now, once what was said before is proved."""
        if self._running is not None:
            self._next[step.draft] = step
            return
        self._running = step
        self.shell.desk.ask(
            lambda o: kept_and_checked(o, step.raw, step.officer), self._kept, self._not_kept
        )

    def _kept(self, check: DraftCheck) -> None:
        step = self._done()
        if step is not None and step.officer == self._officer and step.draft not in self._next:
            self.tab.editor.show_check(step.raw, check)
        self._go_on()

    def _not_kept(self, fault: Fault) -> None:
        step = self._done()
        if step is not None and step.officer == self._officer:
            self.tab.editor.show_not_saved(fault.number)
        self._go_on()

    def _done(self) -> _Step | None:
        step, self._running = self._running, None
        return step

    def _go_on(self) -> None:
        if self._next:
            self._keep_step(self._next.pop(next(iter(self._next))))

    def _submit(self, raw: Raw) -> None:
        officer = self.shell.officer
        self.shell.ask(lambda o: preview_of_raw(o, raw, o.officer(officer)), self.previewed.emit)

    def _export(self, raw: Raw) -> None:
        name = words.EXPORT_NAME.format(title=raw.get("title", ""))
        self.shell.ask(
            lambda _o: rule_book(raw),
            lambda book: self.shell.save_as(words.EXPORT, name, KINDS, book),
        )

    def _give_up(self, table_id: str) -> None:
        officer, title = self._officer, self.tab.editor.page.title
        self._next.pop((officer, table_id), None)
        self.shell.ask(
            lambda o: RULE_DRAFTS.forget(o, table_id, officer),
            lambda _done: self._given_up(title),
        )

    def _given_up(self, title: str) -> None:
        self.shell.say(words.GIVEN_UP.format(title=title))
        self._leave()

    def _leave(self, _table_id: str = "") -> None:
        self.tab.end_editing()
        self.left.emit()
