"""The sheet on which a letter is sealed: in which way, with which file, and what that means."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.models.rows_letters import ListAge, SealPage
from desktop.views.requests import SealWanted
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import column, row
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.fields import ENTER, Choice
from desktop.views.widgets.passwords import PasswordFields
from desktop.views.widgets.text import ElidedLabel, Label
from desktop.wording import letter_acts, screens, sentences
from desktop.wording import sealing as words

LISTS = "lists"
"""How the revocation lists are asked for among the files."""


class SealSheet(ConfirmSheet):
    """Seal one letter or another paper.

    Signals: ``sealed(SealWanted)``; ``file_wanted(str)`` the file of a method, or the revocation
    lists, are to be chosen; ``plain_wanted()`` the paper is to be written out for a seal platform;
    ``lists_changed(Path)`` other lists go with the signature.
    """

    sealed = Signal(object)
    file_wanted = Signal(str)
    plain_wanted = Signal()
    lists_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: SealPage | None = None
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
        self.content.addWidget(self._lists_said)
        self.confirm.say(letter_acts.LETTER_ACTS["seal-letter"])
        self.confirmed.connect(self._confirm)
        self.hide()
        self._show_method()

    def open_for(self, page: SealPage) -> None:
        """Show the sheet for a paper, in the way of the last time.

        The keyboard is where the next thing is to be said: on the way, or on the password of the
        certificate that is known. Neither seals by Enter before something was said.
        """
        self._page, self._files = page, {}
        if page.seal_file:
            self._files["signed"] = Path(page.seal_file)
        self._take_lists(Path(page.list_place) if page.list_place else None)
        self.complain("")
        self.password.clear()
        self._about.setText(sentences.joined((page.number, page.enterprise)))
        self.method.setCurrentIndex(max(0, self.method.findData(page.seal_method)))
        self._show_method()
        self.show()
        is_known = self._method == "signed" and "signed" in self._files
        self.take_focus(self.password if is_known else self.method)

    def has_own_enter(self, part: QWidget) -> bool:
        """Override ConfirmSheet.has_own_enter: on the way Enter opens the list of ways."""
        return part is self.method or super().has_own_enter(part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override ConfirmSheet.keyPressEvent: no seal is put by a plain Enter on the way."""
        is_meant = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in ENTER and self.method.hasFocus() and not is_meant:
            self.method.showPopup()
            return
        super().keyPressEvent(event)

    def take_file(self, path: Path, of: str = "") -> None:
        """Take the file that was chosen for a method, else for the one that is shown."""
        if of == LISTS:
            self._take_lists(path)
            return
        self._files[of or self._method] = path
        self.complain("")
        self._show_files()
        if self._method == "signed":
            self.password.setFocus()

    def show_lists(self, ages: Sequence[ListAge], against: Sequence[str]) -> None:
        """Say how old the revocation lists are, and what stands against signing with them."""
        said = (words.list_said(**asdict(age)) for age in ages)
        self._lists_said.setText("\n".join((*said, *against)) or words.NO_LISTS)
        is_old = any(age.is_old for age in ages)
        self._lists_said.set_tone("red" if against else "amber" if is_old else "text2")

    def refuse(self, reasons: Sequence[str]) -> None:
        """Say why the paper was not sealed; the method and the file stay."""
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
        self._make_lists(layout)
        return part

    def _make_lists(self, layout: QVBoxLayout) -> None:
        self._lists: Path | None = None
        self._lists_place = ElidedLabel("", "small", "text2")
        self._lists_said = Label("", "small", "text2").wrapped()
        self.choose_lists = Button(words.CHOOSE_LISTS, "folder-open")
        self.choose_lists.clicked.connect(self._want_lists)
        self.clear_lists = Button(words.CLEAR_LISTS, "x", "ghost")
        self.clear_lists.clicked.connect(self._drop_lists)
        line = row(gap=8)
        line.addWidget(self.choose_lists)
        line.addWidget(self.clear_lists)
        line.addStretch(1)
        layout.addWidget(self._lists_place)
        layout.addLayout(line)

    def _want_lists(self) -> None:
        self.file_wanted.emit(LISTS)

    def _drop_lists(self) -> None:
        self._take_lists(None)

    def _take_lists(self, place: Path | None) -> None:
        self._lists = place
        self._lists_place.setText(words.LISTS_AT.format(place=place) if place else words.LISTS)
        self.clear_lists.setEnabled(place is not None)
        self.show_lists((), ())
        if place is not None:
            self.lists_changed.emit(place)

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
        self._lists_said.setVisible(self._method == "signed")
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
            self.take_focus(self.choose_key if self._method == "signed" else self.choose_sealed)
            return
        page = self._page
        wanted = SealWanted(
            page.case_id,
            page.letter_id,
            self._method,
            file,
            self.password.text(),
            paper_id=page.paper_id,
            lists=self._lists if self._method == "signed" else None,
        )
        self.password.clear()
        self.sealed.emit(wanted)
