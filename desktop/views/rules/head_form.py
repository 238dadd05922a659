"""The head of a rule table as it is changed: its document, clause and days."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.models.rows_rule_draft import DraftPage
from desktop.views import theme
from desktop.views.rules.picks import Line, Pick, named
from desktop.views.widgets.card import Card
from desktop.views.widgets.fields import DateField
from desktop.views.widgets.text import Label
from desktop.wording import rule_draft as words

TYPED = ("title", "body", "number", "clause", "valid_to")
OPTIONAL = ("number", "valid_to")


class HeadForm(Card):
    """What stands over the rows.

    Signals: ``changed(dict)`` the fields of the head as they are written now.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=16, gap=10, parent=parent)
        said = words.HEAD_FIELDS
        self.lines = {name: Line(said[name]) for name in TYPED}
        self.lines["valid_to"].setPlaceholderText(words.VALID_TO_HINT)
        self.since = DateField(said["valid_from"])
        self.rest = Pick(said["otherwise"])
        self._rest = named(said["otherwise"], self.rest)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(8))
        grid.addWidget(named(said["title"], self.lines["title"]), 0, 0, 1, 2)
        grid.addWidget(named(said["valid_from"], self.since), 1, 0)
        grid.addWidget(named(said["valid_to"], self.lines["valid_to"]), 1, 1)
        grid.addWidget(named(said["body"], self.lines["body"]), 2, 0)
        grid.addWidget(named(said["number"], self.lines["number"]), 2, 1)
        grid.addWidget(named(said["clause"], self.lines["clause"]), 3, 0, 1, 2)
        grid.addWidget(self._rest, 4, 0)
        for place in (0, 1):
            grid.setColumnStretch(place, 1)
        self.body.addLayout(grid)
        self.body.addWidget(Label(words.FIXED, "small", "text2").wrapped())
        for line in self.lines.values():
            line.written.connect(self._tell)
        self.since.dateChanged.connect(self._tell)
        self.rest.picked.connect(self._tell)

    def show_head(self, page: DraftPage, raw: Mapping[str, Any]) -> None:
        """Show the head of a draft."""
        for name, line in self.lines.items():
            line.show_text(str(raw.get(name, "")))
        self.since.blockSignals(True)
        self.since.set_day(date.fromisoformat(str(raw["valid_from"])))
        self.since.blockSignals(False)
        self._rest.setVisible("otherwise" in raw and bool(page.outcomes))
        self.rest.offer(page.outcomes, str(raw.get("otherwise", "")))

    def written(self) -> dict[str, Any]:
        """Return the fields as they stand; those that are blank as blank."""
        made: dict[str, Any] = {name: line.said() for name, line in self.lines.items()}
        made["valid_from"] = self.since.day().isoformat()
        if not self._rest.isHidden():
            made["otherwise"] = self.rest.code()
        return made

    def _tell(self) -> None:
        self.changed.emit(self.written())
