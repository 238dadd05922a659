"""The sheets of the tab of papers: what an act on a paper needs, and a supplement that came in."""

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.models.rows_papers import PaperLineRow, PapersPage, SupplementRow
from desktop.views.requests_papers import PaperAct, SupplementArrival
from desktop.views.widgets.card import clear
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.fields import Choice, DateField, TextField
from desktop.views.widgets.moment_field import MomentField
from desktop.views.widgets.text import Label
from desktop.wording import papers as words
from desktop.wording import sentences

DISCARD = "discard"


class PaperSheet(ConfirmSheet):
    """Confirm an act on one paper, or that a scan waiting to be sorted is thrown away.

    Signals: ``acted(PaperAct)``.
    """

    acted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: PapersPage | None = None
        self._row: PaperLineRow | None = None
        self.act = ""
        self._scan = ""
        self.text = TextField("")
        self.choice = Choice("")
        self.number = QLineEdit()
        self.day = DateField("")
        self.confirmed.connect(self._confirm)
        self.hide()

    def open_for(self, page: PapersPage, row: PaperLineRow, act: str) -> None:
        """Show what the act needs."""
        self._page, self._row, self.act, self._scan = page, row, act, ""
        self._begin(words.ACT_TITLES[act].format(name=row.name), words.ACT_CONSEQUENCES[act])
        if act == "submit-paper":
            self._ask_submission(page, row)
        elif act == "mark-paper":
            self._ask_mark(row)
        if act in words.ACT_TEXTS:
            self._ask_text(words.ACT_TEXTS[act])
        self.confirm.say(words.ACT_WORDS[act])
        self.show()
        self.take_focus(self._first())

    def open_discard(self, page: PapersPage, digest: str, name: str) -> None:
        """Ask before a scan is thrown away for good."""
        self._page, self._row, self.act, self._scan = page, None, DISCARD, digest
        self._begin(words.DISCARD_TITLE.format(name=name), words.DISCARD_CONSEQUENCE)
        self.confirm.say(words.DISCARD)
        self.show()
        self.take_focus(self.cancel)

    @property
    def _has_text(self) -> bool:
        return self.act in words.ACT_TEXTS

    def _begin(self, title: str, consequence: str) -> None:
        clear(self.content)
        self.complain("")
        self.title.setText(title)
        self.consequence.say(consequence)

    def _ask(self, name: str, field: QWidget) -> None:
        field.setAccessibleName(name)
        self.content.addWidget(Label(name, "small", "text2"))
        self.content.addWidget(field)

    def _ask_submission(self, page: PapersPage, row: PaperLineRow) -> None:
        self.choice = Choice(words.FIELDS["source"])
        for code, name in page.sources:
            self.choice.addItem(name, code)
        self.choice.setCurrentIndex(max(0, self.choice.findData(row.source or "window")))
        self.number = QLineEdit(row.number)
        self.day = DateField(words.FIELDS["on"])
        today = page.now.date()
        self.day.set_day(today)
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        self._ask(words.FIELDS["source"], self.choice)
        self._ask(words.FIELDS["number"], self.number)
        self._ask(words.FIELDS["on"], self.day)

    def _ask_mark(self, row: PaperLineRow) -> None:
        self.choice = Choice(words.FIELDS["status"])
        for code, name in words.MARKS.items():
            self.choice.addItem(name, code)
        other = "not_concerned" if row.status == "missing" else "missing"
        self.choice.setCurrentIndex(self.choice.findData(other))
        self._ask(words.FIELDS["status"], self.choice)

    def _ask_text(self, name: str) -> None:
        self.text = TextField(name)
        self.text.finished.connect(self.confirmed)
        self._ask(name, self.text)

    def _first(self) -> QWidget:
        if self.act == "verify-paper":
            return self.confirm
        return self.choice if self.act in ("submit-paper", "mark-paper") else self.text

    def _confirm(self) -> None:
        if self._page is None:
            return
        problem = self._problem()
        self.complain(problem)
        if problem:
            return
        self.hide()
        self.acted.emit(self._request(self._page))

    def _problem(self) -> str:
        said = self.text.said() if self._has_text else ""
        if self.act == "return-paper" and not said:
            return words.NEEDS_PROBLEM
        main = self._row is not None and self._row.is_main
        if self.act == "mark-paper" and main and not said:
            is_none = self.choice.currentData() == "not_concerned"
            return words.NEEDS_REMARK if is_none else ""
        return ""

    def _request(self, page: PapersPage) -> PaperAct:
        paper = self._row.paper if self._row else ""
        is_in = self.act == "submit-paper"
        return PaperAct(
            page.case_id,
            paper,
            self.act,
            text=self.text.said() if self._has_text else "",
            status=str(self.choice.currentData()) if self.act == "mark-paper" else "",
            source=str(self.choice.currentData()) if is_in else "",
            number=self.number.text().strip() if is_in else "",
            on=self.day.day() if is_in else None,
            scan=self._scan,
        )


class SupplementSheet(ConfirmSheet):
    """Note when everything a supplement notice named came in.

    Signals: ``received(SupplementArrival)``.
    """

    received = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: PapersPage | None = None
        self._row: SupplementRow | None = None
        self.at = MomentField(words.FIELDS["at"])
        self.named = Label("", "small", "text2").wrapped()
        self.content.addWidget(self.named)
        self.content.addWidget(Label(words.FIELDS["at"], "small", "text2"))
        self.content.addWidget(self.at)
        self.consequence.say(words.SUPPLEMENT_CONSEQUENCE)
        self.confirm.say(words.RECEIVE)
        self.confirmed.connect(self._confirm)
        self.hide()

    def open_for(self, page: PapersPage, row: SupplementRow) -> None:
        """Show which notice it is and ask when all came in."""
        self._page, self._row = page, row
        self.complain("")
        self.title.setText(words.SUPPLEMENT_TITLE.format(matter=row.matter_name))
        self.named.say(sentences.listed(row.papers))
        self.at.set_moment(page.now, with_time=True)
        self.show()
        self.take_focus(self.confirm)

    def _confirm(self) -> None:
        if self._page is None or self._row is None:
            return
        at = self.at.moment()
        self.complain("" if at else words.NEEDS_TIME)
        if at is not None:
            self.hide()
            self.received.emit(SupplementArrival(self._page.case_id, self._row.matter, at))
