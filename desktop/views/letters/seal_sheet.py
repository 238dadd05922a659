"""The sheet on which a letter is sealed: in which way, with which file, and what that means."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows import LetterPage
from desktop.views.requests import SealWanted
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import column, row
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.fields import Choice
from desktop.views.widgets.passwords import PasswordFields
from desktop.views.widgets.text import ElidedLabel, Label
from desktop.wording import letter_acts, screens, sentences
from desktop.wording import sealing as words


class SealSheet(ConfirmSheet):
    """Seal one letter.

    Signals: ``sealed(SealWanted)``; ``file_wanted(str)`` the file of a method is to be chosen;
    ``plain_wanted()`` the letter is to be written out for a seal platform.
    """

    sealed = Signal(object)
    file_wanted = Signal(str)
    plain_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: LetterPage | None = None
        self._files: dict[str, Path] = {}
        self.title.setText(screens.ACT_TITLE.format(act=letter_acts.LETTER_ACTS["seal-letter"]))
        self._about = Label("", "small", "text2").wrapped()
        self.content.addWidget(self._about)
        self.method = Choice(words.METHOD)
        for key, name in words.METHODS.items():
            self.method.addItem(name, key)
        self.method.currentIndexChanged.connect(self._show_method)
        self.content.addWidget(self.method)
        self.note = Label("", "", "").wrapped()
        self.content.addWidget(self.note)
        self._parts = {"signed": self._make_signed(), "external": self._make_external()}
        for part in self._parts.values():
            self.content.addWidget(part)
        self.confirm.say(letter_acts.LETTER_ACTS["seal-letter"], screens.CONFIRM_KEY)
        self.confirmed.connect(self._confirm)
        self.hide()
        self._show_method()

    def open_for(self, page: LetterPage) -> None:
        """Show the sheet for a letter; the safe button has the keyboard."""
        self._page, self._files = page, {}
        if page.seal_file:
            self._files["signed"] = Path(page.seal_file)
        self.complain("")
        self.password.clear()
        self._about.setText(sentences.joined((page.number, page.enterprise)))
        self.method.setCurrentIndex(0)
        self._show_method()
        self.show()
        self.take_focus(self.cancel)

    def take_file(self, path: Path) -> None:
        """Take the file that was chosen for the method that is shown."""
        self._files[self._method] = path
        self.complain("")
        self._show_files()
        if self._method == "signed":
            self.password.setFocus()

    def refuse(self, reasons: Sequence[str]) -> None:
        """Say why the letter was not sealed; the method and the file stay."""
        self.complain("\n".join(reasons))
        self.password.clear()

    @property
    def _method(self) -> str:
        return str(self.method.currentData())

    def _make_signed(self) -> QWidget:
        part = QWidget()
        layout = column(part, gap=6)
        self._signed_file = ElidedLabel("", "small", "text2")
        self.choose_key = Button(words.CHOOSE_KEY, "folder-open")
        self.choose_key.clicked.connect(self._want_file)
        line = row(gap=8)
        line.addWidget(self._signed_file, 1)
        line.addWidget(self.choose_key)
        layout.addLayout(line)
        fields = PasswordFields(words.PASSWORD)
        (self.password,) = fields.fields
        layout.addWidget(fields)
        return part

    def _make_external(self) -> QWidget:
        part = QWidget()
        layout = column(part, gap=6)
        self._sealed_file = ElidedLabel("", "small", "text2")
        self.write_plain = Button(words.WRITE_PLAIN, "download")
        self.write_plain.clicked.connect(self.plain_wanted)
        self.choose_sealed = Button(words.CHOOSE_SEALED, "upload")
        self.choose_sealed.clicked.connect(self._want_file)
        line = row(gap=8)
        line.addWidget(self.write_plain)
        line.addWidget(self.choose_sealed)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addWidget(self._sealed_file)
        return part

    def _want_file(self) -> None:
        self.file_wanted.emit(self._method)

    def _show_method(self) -> None:
        for key, part in self._parts.items():
            part.setVisible(key == self._method)
        self.note.setText(words.METHOD_NOTES[self._method])
        self.consequence.say(words.CONSEQUENCE)
        self.complain("")
        self._show_files()

    def _show_files(self) -> None:
        for key, label in (("signed", self._signed_file), ("external", self._sealed_file)):
            file = self._files.get(key)
            label.setText(file.name if file else words.NO_FILE)

    def _confirm(self) -> None:
        if self._page is None:
            return
        file = self._files.get(self._method)
        if self._method in self._parts and file is None:
            self.complain(words.FILE_MISSING[self._method])
            return
        wanted = SealWanted(
            self._page.case_id, self._page.letter_id, self._method, file, self.password.text()
        )
        self.password.clear()
        self.sealed.emit(wanted)
