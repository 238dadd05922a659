"""年度归档: a year, with or without personal data, into a folder or one file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.models.rows_year import YearPage
from desktop.models.tips import tip
from desktop.plain_class import dataclass
from desktop.views.widgets.buttons import OTHER_OFFICER, Button
from desktop.views.widgets.card import Card, SectionHeader, row
from desktop.views.widgets.fields import Choice, Tick
from desktop.views.widgets.text import Label
from desktop.wording import year_archive as words


@dataclass(frozen=True, slots=True)
class YearAsked:
    """Which year is wanted, with personal data or not, in one file or as a folder."""

    year: int
    has_persons: bool
    reason: str
    as_folder: bool


class YearCard(Card):
    """The card.

    Signals: ``wanted(YearAsked)``.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=18, gap=10, parent=parent)
        self.body.addWidget(SectionHeader(words.TITLE, "file-clock"))
        self.body.addWidget(Label(words.NOTE, "small", "text2").wrapped())
        self._make_choice()
        self._make_buttons()
        self.persons.toggled.connect(self._mark)
        self.reason.textChanged.connect(self._mark)
        self._page = YearPage()
        self._mark()

    def show_page(self, page: YearPage) -> None:
        """Show which years there are, and why this officer may not have one."""
        self._page = page
        chosen = self.year.currentData()
        self.year.clear()
        for one in page.years:
            said = words.CHOICE.format(year=one.year, cases=one.cases, letters=one.letters)
            self.year.addItem(said, one.year)
        self.year.setPlaceholderText(words.NO_YEAR)
        self.year.setEnabled(bool(page.years))
        self.year.setCurrentIndex(max(self.year.findData(chosen), 0 if page.years else -1))
        self.persons.setEnabled(not page.against)
        self.persons.setToolTip(tip(page.against))
        self._mark()

    def _make_choice(self) -> None:
        self.year, self.persons = Choice(words.WHICH), Tick(words.PERSONS)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(words.REASON_NAME)
        self.reason.setPlaceholderText(words.REASON_HOLDER)
        line = row(gap=12)
        line.addWidget(Label(words.WHICH, "strong"))
        line.addWidget(self.year, 1)
        line.addWidget(self.persons)
        self.body.addLayout(line)
        self.body.addWidget(self.reason)

    def _make_buttons(self) -> None:
        self.to_zip = Button(words.TO_ZIP, "download")
        self.to_folder = Button(words.TO_FOLDER, "folder-open")
        self.to_zip.clicked.connect(self._ask_zip)
        self.to_folder.clicked.connect(self._ask_folder)
        line = row(gap=8)
        line.addWidget(self.to_zip)
        line.addWidget(self.to_folder)
        line.addStretch(1)
        self.body.addLayout(line)

    def _mark(self) -> None:
        """Grey what can't be done, with why."""
        self.reason.setVisible(self.persons.isChecked())
        for button in (self.to_zip, self.to_folder):
            button.explain(self._against(), OTHER_OFFICER)

    def _against(self) -> str:
        if self._page.against:
            return self._page.against
        if not self._page.years:
            return words.NO_YEAR
        is_reasoned = bool(self.reason.text().strip()) or not self.persons.isChecked()
        return "" if is_reasoned else words.REASON_WANTED

    def _ask_zip(self) -> None:
        self._ask(as_folder=False)

    def _ask_folder(self) -> None:
        self._ask(as_folder=True)

    def _ask(self, *, as_folder: bool) -> None:
        has_persons = self.persons.isChecked()
        reason = self.reason.text().strip() if has_persons else ""
        self.wanted.emit(YearAsked(self.year.currentData(), has_persons, reason, as_folder))
