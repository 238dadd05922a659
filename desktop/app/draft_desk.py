"""A rule table's draft in the window: opened, kept at each step, looked at, given up."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.app.shell import Shell
from desktop.files.rule_file import rule_book
from desktop.models.desk import Fault
from desktop.office.page_rule_tables import preview_of_raw
from desktop.office.rule_draft_check import kept_and_checked
from desktop.office.rule_drafts import draft_from, forget_rule_draft, open_draft
from desktop.rules.decision import Table
from desktop.store.rows_rule_draft import DraftCheck
from desktop.views.office.tables_tab import TablesTab
from desktop.wording import rule_draft as words

KINDS = "xlsx (*.xlsx)"
Raw = Mapping[str, Any]


class DraftDesk(QObject):
    """What is done with a draft while it is changed.

    While one step is proved, only the newest of those that follow is kept in mind.

    Signals: ``previewed(RulePreview)`` the draft is handed on to be proposed; ``left()``.
    """

    previewed = Signal(object)
    left = Signal()

    def __init__(self, shell: Shell, tab: TablesTab) -> None:
        super().__init__(shell)
        self.shell, self.tab = shell, tab
        self._running: Raw | None = None
        self._next: Raw | None = None
        tab.edit_wanted.connect(self._open)
        tab.mend_wanted.connect(self._mend)
        editor = tab.editor
        editor.changed.connect(self._keep)
        editor.submitted.connect(self._submit)
        editor.export_wanted.connect(self._export)
        editor.given_up.connect(self._give_up)
        editor.left.connect(self._leave)

    def _open(self, table_id: str) -> None:
        officer = self.shell.officer
        self.shell.ask(lambda o: open_draft(o, table_id, officer), self.tab.show_editor)

    def _mend(self, found: Table | Raw) -> None:
        raw = found.content.raw if isinstance(found, Table) else found
        officer = self.shell.officer
        self.shell.ask(lambda o: draft_from(o, raw, officer), self.tab.show_editor)

    def _keep(self, raw: Raw) -> None:
        """Keep and prove what the draft says now, once what it said before is proved."""
        if self._running is not None:
            self._next = raw
            return
        self._running, officer = raw, self.shell.officer
        self.shell.desk.ask(lambda o: kept_and_checked(o, raw, officer), self._kept, self._not_kept)

    def _kept(self, check: DraftCheck) -> None:
        raw, self._running = self._running, None
        if raw is not None and self._next is None:
            self.tab.editor.show_check(raw, check)
        self._go_on()

    def _not_kept(self, fault: Fault) -> None:
        self._running = None
        self.tab.editor.show_not_saved(fault.number)
        self._go_on()

    def _go_on(self) -> None:
        raw, self._next = self._next, None
        if raw is not None:
            self._keep(raw)

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
        officer, title = self.shell.officer, self.tab.editor.page.title
        self._next = None
        self.shell.ask(
            lambda o: forget_rule_draft(o, table_id, officer),
            lambda _done: self._given_up(title),
        )

    def _given_up(self, title: str) -> None:
        self.shell.say(words.GIVEN_UP.format(title=title))
        self._leave()

    def _leave(self, _table_id: str = "") -> None:
        self.tab.end_editing()
        self.left.emit()
