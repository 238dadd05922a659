"""The fields of an act's form: each with its label, its hint, and what is wrong beneath it."""

from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.models.rows_acts import FieldKind, FieldRow
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import column, row
from desktop.views.widgets.fields import Choice, DateField, TextField, Tick
from desktop.views.widgets.moment_field import MomentField
from desktop.views.widgets.text import Label
from desktop.wording import act_menu as words
from desktop.wording.sentences import listed


class FieldBox(QWidget):
    """One field: label above, hint and complaint below; what is asked for lies between.

    Signals: ``file_wanted(FieldBox)`` where a file is to be chosen; ``changed()``.
    """

    file_wanted = Signal(object)
    changed = Signal()

    def __init__(self, field: FieldRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.body = column(self, gap=4)
        asks = field.is_needed and len(field.choices) != 1
        label = words.NEEDED.format(label=field.label) if asks else field.label
        self.label = Label(label, "small", "text2").wrapped()
        self.body.addWidget(self.label)
        self.inner = column(gap=6)
        self.body.addLayout(self.inner)
        self.hint = Label("", "micro", "text3").wrapped()
        self.hint.say(field.hint)
        self.problem = Label("", "small", "red").wrapped()
        self.problem.hide()
        self.body.addWidget(self.hint)
        self.body.addWidget(self.problem)
        self.build(field)

    def build(self, field: FieldRow) -> None:
        """Lay in what is asked for."""
        raise NotImplementedError

    def value(self) -> Any:
        """Return what was filled in, as a plain value; blank where nothing was."""
        raise NotImplementedError

    def focus_part(self) -> QWidget:
        """Return what takes the keyboard."""
        raise NotImplementedError

    def complain(self, path: str, problem: str) -> bool:
        """Say what is wrong with the field, or with a part of it; return whether it is here."""
        if path.partition(".")[0] != self.field.name:
            return False
        self.problem.say(problem)
        return True

    def forget(self) -> None:
        """Take the complaint back."""
        self.problem.say("")

    def _touched(self, *_args: object) -> None:
        self.forget()
        self.changed.emit()


class ChoiceBox(FieldBox):
    """One of several; nothing is chosen for the officer where there is no usual choice."""

    def build(self, field: FieldRow) -> None:
        """Override FieldBox.build."""
        self.choice = Choice(field.label)
        self.codes = [code for code, _name in field.choices]
        self.choice.addItems([name for _code, name in field.choices])
        self.choice.setPlaceholderText(words.NOT_CHOSEN)
        given = str(field.value)
        only = len(self.codes) == 1 and field.is_needed
        place = 0 if only else self.codes.index(given) if given in self.codes else -1
        self.choice.setCurrentIndex(place)
        self.choice.currentIndexChanged.connect(self._touched)
        self.inner.addWidget(self.choice)
        if only:
            self.choice.hide()
            self.inner.addWidget(Label(field.choices[0][1], "strong").wrapped())

    def value(self) -> str:
        """Override FieldBox.value."""
        place = self.choice.currentIndex()
        return self.codes[place] if 0 <= place < len(self.codes) else ""

    def focus_part(self) -> QWidget:
        """Override FieldBox.focus_part."""
        return self if self.choice.isHidden() else self.choice


class TicksBox(FieldBox):
    """Any number of several."""

    def build(self, field: FieldRow) -> None:
        """Override FieldBox.build."""
        self.ticks: list[Tick] = []
        for code, name in field.choices:
            tick = Tick(name)
            tick.setProperty("code", code)
            tick.setChecked(code in field.value)
            tick.toggled.connect(self._touched)
            self.ticks.append(tick)
            self.inner.addWidget(tick)

    def value(self) -> list[str]:
        """Override FieldBox.value."""
        return [str(t.property("code")) for t in self.ticks if t.isChecked()]

    def focus_part(self) -> QWidget:
        """Override FieldBox.focus_part."""
        return self.ticks[0] if self.ticks else self


class LineBox(FieldBox):
    """One line of text, with words often used beneath to take by one click."""

    def build(self, field: FieldRow) -> None:
        """Override FieldBox.build."""
        names = dict(field.choices)
        given = str(field.value)
        self.line = QLineEdit(names.get(given, given))
        self.line.setAccessibleName(field.label)
        self.line.textChanged.connect(self._touched)
        self.inner.addWidget(self.line)
        if not field.choices:
            return
        offered = row(gap=10)
        for _code, name in field.choices:
            button = Button(name, "", "link")
            button.setProperty("words", name)
            button.clicked.connect(self._take)
            offered.addWidget(button)
        offered.addStretch(1)
        self.inner.addLayout(offered)

    def value(self) -> str:
        """Override FieldBox.value: words that stand for a code are given as the code."""
        typed = self.line.text().strip()
        codes = {name: code for code, name in self.field.choices}
        return codes.get(typed, typed)

    def focus_part(self) -> QWidget:
        """Override FieldBox.focus_part."""
        return self.line

    def _take(self) -> None:
        self.line.setText(str(self.sender().property("words")))
        self.line.setFocus()


class TextBox(FieldBox):
    """Several lines of text; reasons are one a line."""

    def build(self, field: FieldRow) -> None:
        """Override FieldBox.build."""
        self.text = TextField(field.label, lines=3)
        self.text.setPlainText(str(field.value or ""))
        self.text.textChanged.connect(self._touched)
        self.inner.addWidget(self.text)

    def value(self) -> str | list[str]:
        """Override FieldBox.value."""
        if self.field.kind is FieldKind.REASONS:
            return [said for line in self.text.said().splitlines() if (said := line.strip())]
        return self.text.said()

    def focus_part(self) -> QWidget:
        """Override FieldBox.focus_part."""
        return self.text


class DayBox(FieldBox):
    """A day that is needed, or one that may be left open by a tick."""

    def build(self, field: FieldRow) -> None:
        """Override FieldBox.build."""
        self.day = DateField(field.label)
        self.day.set_day(date.fromisoformat(str(field.value)))
        self.tick: Tick | None = None
        if field.kind is FieldKind.LATER_DAY:
            self.tick = Tick(words.ANOTHER_DAY)
            self.tick.toggled.connect(self.day.setVisible)
            self.tick.toggled.connect(self._touched)
            self.inner.addWidget(self.tick)
            self.day.hide()
        self.day.dateChanged.connect(self._touched)
        self.inner.addWidget(self.day)

    def value(self) -> str:
        """Override FieldBox.value."""
        if self.tick is not None and not self.tick.isChecked():
            return ""
        return self.day.day().isoformat()

    def focus_part(self) -> QWidget:
        """Override FieldBox.focus_part."""
        return self.tick or self.day


class MomentBox(FieldBox):
    """A moment that is now, unless the officer enters an earlier one."""

    def build(self, field: FieldRow) -> None:
        """Override FieldBox.build."""
        self.tick = Tick(words.ANOTHER_TIME)
        self.at = MomentField(field.label)
        self.at.set_moment(datetime.fromisoformat(str(field.value)), with_time=True)
        self.at.hide()
        self.inner.addWidget(self.tick)
        self.inner.addWidget(self.at)
        self.tick.toggled.connect(self.at.setVisible)
        self.tick.toggled.connect(self._touched)
        self.at.day.dateChanged.connect(self._touched)
        self.at.time.textChanged.connect(self._touched)

    def value(self) -> str:
        """Override FieldBox.value: a moment, blank for now; what is no time, as it was typed."""
        if not self.tick.isChecked():
            return ""
        moment = self.at.moment()
        return self.at.time.text().strip() or "?" if moment is None else moment.isoformat()

    def focus_part(self) -> QWidget:
        """Override FieldBox.focus_part."""
        return self.tick


class FileBox(FieldBox):
    """A file, or several, kept in the store when chosen."""

    def build(self, field: FieldRow) -> None:
        """Override FieldBox.build."""
        self.kept: list[tuple[str, str]] = []
        line = row(gap=8)
        self.pick = Button(words.PICK_FILE, "upload")
        self.pick.clicked.connect(self._want)
        self.names = Label(words.NO_FILE, "small", "text2").wrapped()
        line.addWidget(self.pick)
        line.addWidget(self.names, 1)
        self.inner.addLayout(line)

    def take(self, digest: str, name: str) -> None:
        """Take a file that was kept, under the name it had."""
        if self.field.kind is FieldKind.FILE:
            self.kept.clear()
        self.kept.append((digest, name))
        self.names.setText(listed(known for _digest, known in self.kept))
        self._touched()

    def value(self) -> str | list[str]:
        """Override FieldBox.value."""
        digests = [digest for digest, _name in self.kept]
        if self.field.kind is FieldKind.FILES:
            return digests
        return digests[0] if digests else ""

    def focus_part(self) -> QWidget:
        """Override FieldBox.focus_part."""
        return self.pick

    def _want(self) -> None:
        self.file_wanted.emit(self)
