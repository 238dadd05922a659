"""One setting on screen: its name, its value, a remark, and what stands against it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.models.tips import tip
from desktop.views.widgets.card import column
from desktop.views.widgets.fields import Choice, Tick
from desktop.views.widgets.text import Label
from desktop.wording.administration import setting_name
from desktop.wording.settings import NOTES


class SettingField(QWidget):
    """A setting under its key.

    Signals: ``edited()`` when the officer changed the value.
    """

    edited = Signal()

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.lines = column(self, gap=4)
        self.name = Label(setting_name(key), "small", "text2")
        self.lines.addWidget(self.name)
        self._note = NOTES.get(key, NOTES.get(f"organ.{key.rpartition('.')[2]}", ""))
        self.note = Label(self._note, "micro", "text3").wrapped()
        self.problem = Label("", "small", "amber").wrapped()
        self.problem.hide()

    def value(self) -> Any:
        """Return the value as the officer has it, a plain JSON value."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show a value; this is no edit."""
        raise NotImplementedError

    def editor(self) -> QWidget:
        """Return the part that takes the keyboard."""
        raise NotImplementedError

    def complain(self, problem: str) -> None:
        """Say what stands against the value; blank takes it back."""
        self.problem.say(problem)
        self.editor().setAccessibleDescription(problem or self._note)

    def explain(self, reason: str) -> None:
        """Let the value be changed, or grey it with the reason as its tooltip."""
        self.editor().setEnabled(not reason)
        self.setToolTip(tip(reason))

    def _finish(self) -> None:
        self.lines.addWidget(self.problem)
        if self._note:
            self.lines.addWidget(self.note)
        self.lines.addStretch(1)


class TextSetting(SettingField):
    """A text of one line."""

    def __init__(self, key: str, holder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        self.text = QLineEdit()
        self.text.setAccessibleName(self.name.text())
        self.text.setPlaceholderText(holder)
        self.text.textEdited.connect(self.edited)
        self.lines.addWidget(self.text)
        self._finish()

    def value(self) -> Any:
        """Override SettingField.value: blanks at the ends are no part of it."""
        return self.text.text().strip()

    def show_value(self, value: Any) -> None:
        """Override SettingField.show_value: what is being typed is not moved under the hand."""
        if self.value() != value:
            self.text.setText(str(value))

    def editor(self) -> QWidget:
        """Override SettingField.editor."""
        return self.text


class NumberSetting(TextSetting):
    """A number; what is none stays as typed and is refused as such."""

    def __init__(self, key: str, *, is_whole: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(key, parent=parent)
        self._is_whole = is_whole

    def value(self) -> Any:
        """Override SettingField.value."""
        said = super().value()
        if self._is_whole:
            return int(said) if said.isascii() and said.isdecimal() else said
        try:
            number = float(said)
        except ValueError:
            return said
        return number if abs(number) < 1e6 else said

    def show_value(self, value: Any) -> None:
        """Override SettingField.show_value."""
        if self.value() != value:
            self.text.setText(f"{value:g}" if isinstance(value, int | float) else str(value))


class ChoiceSetting(SettingField):
    """One of a closed set."""

    def __init__(
        self, key: str, choices: Sequence[tuple[str, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(key, parent)
        self.choice = Choice(self.name.text())
        self.offer(choices)
        self.choice.activated.connect(self.edited)
        self.lines.addWidget(self.choice)
        self._finish()

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these, if they are others than before."""
        known = [self.choice.itemData(number) for number in range(self.choice.count())]
        if known != [code for code, _said in choices]:
            self.choice.clear()
            for code, said in choices:
                self.choice.addItem(said, code)

    def value(self) -> Any:
        """Override SettingField.value."""
        return self.choice.currentData()

    def show_value(self, value: Any) -> None:
        """Override SettingField.show_value."""
        self.choice.setCurrentIndex(self.choice.findData(value))

    def editor(self) -> QWidget:
        """Override SettingField.editor."""
        return self.choice


class TickSetting(SettingField):
    """Yes or no."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        self.name.hide()
        self.tick = Tick(self.name.text())
        self.tick.clicked.connect(self.edited)
        self.lines.addWidget(self.tick)
        self._finish()

    def value(self) -> Any:
        """Override SettingField.value."""
        return self.tick.isChecked()

    def show_value(self, value: Any) -> None:
        """Override SettingField.show_value."""
        self.tick.setChecked(bool(value))

    def editor(self) -> QWidget:
        """Override SettingField.editor."""
        return self.tick


class TicksSetting(SettingField):
    """Several of a closed set, kept in the set's own order."""

    def __init__(
        self, key: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(key, parent)
        self.ticks: dict[str, Tick] = {}
        for code, said in choices:
            tick = Tick(said)
            tick.clicked.connect(self.edited)
            self.ticks[code] = tick
            self.lines.addWidget(tick)
        self._finish()

    def value(self) -> Any:
        """Override SettingField.value."""
        return [code for code, tick in self.ticks.items() if tick.isChecked()]

    def show_value(self, value: Any) -> None:
        """Override SettingField.show_value."""
        for code, tick in self.ticks.items():
            tick.setChecked(code in value)

    def explain(self, reason: str) -> None:
        """Override SettingField.explain."""
        self.setToolTip(tip(reason))
        for tick in self.ticks.values():
            tick.setEnabled(not reason)

    def editor(self) -> QWidget:
        """Override SettingField.editor."""
        return next(iter(self.ticks.values()))
