"""One paragraph or table of a wording as it is written, with when it stands."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.models.rows_wordings import WordingDraft
from desktop.views import theme
from desktop.views.rules.picks import Line, Pick, named
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.card import Card, column, row
from desktop.views.widgets.fields import TextField
from desktop.views.widgets.text import Label
from desktop.wording import wording_editor as words
from desktop.wording.wordings import LISTS

Block = Mapping[str, Any]
BREAK = "\n"


class BlockCard(Card):
    """One block.

    Signals: ``changed()`` what is written; ``moved(int)`` up (-1) or down (1); ``added()`` one
    after it; ``removed()``.
    """

    changed = Signal()
    moved = Signal(int)
    added = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=12, gap=8, parent=parent)
        self._block: dict[str, Any] = {}
        self._draft = WordingDraft()
        self.picks: dict[str, Pick] = {}
        self.body.addLayout(self._make_head())
        self.fault = Label("", "strong", "red").wrapped()
        self.body.addWidget(self.fault)
        self.lead = Line(words.LEAD, words.LEAD_HINT)
        self.text = TextField(words.TEXT, lines=3)
        self.columns = TextField(words.COLUMNS, words.COLUMNS_HINT, lines=2)
        self.rows = TextField(words.ROWS, words.ROWS_HINT, lines=2)
        self._table = QWidget()
        table = column(self._table, gap=6)
        table.addWidget(named(words.COLUMNS, self.columns))
        self._named_rows = named(words.ROWS, self.rows)
        table.addWidget(self._named_rows)
        self._when = QWidget()
        self._when.hide()
        for part in (self.lead, self.text, self._table, self._when):
            self.body.addWidget(part)
        self.more.clicked.connect(self._show_more)
        self.lead.textEdited.connect(self.changed)
        for field in (self.text, self.columns, self.rows):
            field.textChanged.connect(self.changed)

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """The fields a name can be put into."""
        return (self.lead, self.text, self.columns, self.rows)

    def show_block(self, draft: WordingDraft, block: Block, number: int) -> None:
        """Show a block; one that says it already is left alone."""
        self.title.setText(words.BLOCK.format(number=number))
        self.setAccessibleName(self.title.text())
        if block == self.written() and self._block:
            return
        before = self.blockSignals(True)
        self._block, self._draft = dict(block), draft
        is_table = bool(block.get("columns"))
        self.lead.show_text(str(block.get("lead", "")))
        _show(self.text, str(block.get("text", "")))
        _show(self.columns, BREAK.join(map(_column_said, block.get("columns", ()))))
        _show(self.rows, BREAK.join(map(_cells_said, block.get("rows", ()))))
        self.text.setVisible(not is_table)
        self._table.setVisible(is_table)
        self._named_rows.setVisible(not block.get("each"))
        has_more = any(block.get(key) for key in ("lead", "each", "when", "unless"))
        if has_more or self.picks:
            self._offer_when()
        self._when.setVisible(has_more)
        self.lead.setVisible(has_more and not is_table)
        self.more.setVisible(not has_more)
        self.blockSignals(before)

    def said_of(self, key: str) -> str:
        """Return the list or field the block hangs on (``each``, ``when``, ``unless``)."""
        pick = self.picks.get(key)
        return pick.code() if pick else str(self._block.get(key, ""))

    def say_fault(self, fault: str) -> None:
        """Say what is wrong with the block."""
        self.fault.say(fault)

    def written(self) -> dict[str, Any]:
        """Return the block as it stands; what is blank is left out."""
        made = dict(self._block)
        said: dict[str, Any] = {"lead": self.lead.text()}
        said |= {key: self.said_of(key) for key in words.WHEN}
        if made.get("columns"):
            made["columns"] = _columns(self.columns.toPlainText(), made["columns"])
            said["rows"] = [_cells(line) for line in _lines(self.rows.toPlainText())]
        else:
            made["text"] = self.text.toPlainText().replace(BREAK, "")
        kept = {key: value for key, value in made.items() if key not in said}
        return kept | {key: value for key, value in said.items() if value}

    def _make_head(self) -> QGridLayout:
        grid, line = QGridLayout(), row(gap=4)
        self.title = Label("", "strong")
        self.more = Button(words.MORE, "plus", "small")
        self.up = IconButton("chevron-up", words.UP)
        self.down = IconButton("chevron-down", words.DOWN)
        self.add = IconButton("plus", words.ADD_AFTER)
        self.remove = IconButton("x", words.REMOVE)
        for button in (self.more, self.up, self.down, self.add, self.remove):
            line.addWidget(button)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.add.clicked.connect(self.added)
        self.remove.clicked.connect(self.removed)
        grid.addWidget(self.title, 0, 0)
        grid.addLayout(line, 0, 1, Qt.AlignmentFlag.AlignRight)
        return grid

    def _make_when(self) -> None:
        """Make the picks of when the block stands, which few blocks need."""
        grid = QGridLayout(self._when)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(8))
        for place, (key, name) in enumerate(words.WHEN.items()):
            pick = self.picks[key] = Pick(name)
            pick.picked.connect(self.changed)
            grid.addWidget(named(name, pick), 0, place)
            grid.setColumnStretch(place, 1)

    def _offer_when(self) -> None:
        if not self.picks:
            self._make_when()
        lists = [(name, LISTS.get(name, name)) for name in self._draft.lists]
        fields = [("", words.ALWAYS), *self._draft.fields]
        for key, pick in self.picks.items():
            offered = [("", words.ONCE), *lists] if key == "each" else [*fields, *lists]
            code = str(self._block.get(key, ""))
            is_known = code in dict(offered)
            pick.offer(offered if is_known else [*offered, (code, code)], code)

    def _show_more(self) -> None:
        self._offer_when()
        self._when.show()
        self.lead.setVisible(not self._block.get("columns"))
        self.more.hide()
        self.picks["each"].setFocus()

    def _move_up(self) -> None:
        self.moved.emit(-1)

    def _move_down(self) -> None:
        self.moved.emit(1)


def _show(field: TextField, text: str) -> None:
    if field.toPlainText() != text:
        field.setPlainText(text)


def _lines(text: str) -> list[str]:
    return [line for line in text.split(BREAK) if line.strip()]


def _cells(line: str) -> list[str]:
    return [cell.replace(words.CELL_BREAK, BREAK) for cell in line.split(words.CELLS)]


def _cells_said(cells: Sequence[str]) -> str:
    return words.CELLS.join(str(cell).replace(BREAK, words.CELL_BREAK) for cell in cells)


def _column_said(column: Mapping[str, Any]) -> str:
    value = column.get("value", "")
    return _cells_said((column.get("title", ""), value) if value else (column.get("title", ""),))


def _columns(text: str, before: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return the columns as written, each as wide as the one that stood in its place."""
    made = []
    for place, line in enumerate(_lines(text)):
        title, *value = _cells(line)
        width = before[min(place, len(before) - 1)].get("width_mm", words.USUAL_WIDTH_MM)
        value_said = {"value": value[0]} if value and value[0] else {}
        made.append({"title": title, "width_mm": width, **value_said})
    return made
