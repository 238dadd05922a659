"""The roads of a route that is tried: name, class, relation and years, one a card."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desktop.views import theme
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.card import Card, column, row
from desktop.views.widgets.fields import Choice
from desktop.views.widgets.text import Label
from desktop.wording import calendar as words
from desktop.wording.rules import RELATIONS, ROAD_CLASSES

NEVER = "none"
CLASSES = {code.value: said for code, said in ROAD_CLASSES.items()}
PLACES = {code.value: said for code, said in RELATIONS.items()}


class RoadForm(Card):
    """One road.

    Signals: ``changed()``; ``removed()``.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__("inset", padding=10, gap=6, parent=parent)
        head = row(gap=8)
        self.title = Label("", "strong")
        self.remove = IconButton("x", "")
        self.remove.clicked.connect(self.removed)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.remove)
        self.body.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(10))
        self._grid.setVerticalSpacing(theme.px(4))
        for place in (0, 1):
            self._grid.setColumnStretch(place, 1)
        self.name = self._line(words.ROAD_NAME, "", 0, 0)
        self.road_class = self._choice(words.ROAD_CLASS, CLASSES, 0, 1)
        self.relation = self._choice(words.RELATION, PLACES, 2, 0)
        self.delivered = self._line(words.DELIVERED, words.DELIVERED_HOLDER, 2, 1)
        self.overhauled = self._line(words.OVERHAULED, words.OVERHAULED_HOLDER, 4, 0)
        self.body.addLayout(self._grid)
        self.count(number)

    def count(self, number: int) -> None:
        """Say which road this is."""
        self.title.setText(words.ROAD.format(number=number))
        said = words.REMOVE_ROAD.format(number=number)
        self.remove.setToolTip(said)
        self.remove.setAccessibleName(said)

    def values(self) -> dict[str, Any]:
        """Return the road as plain values; blank is unknown."""
        overhauled = self.overhauled.text().strip()
        return {
            "name": self.name.text().strip(),
            "road_class": self.road_class.currentData(),
            "relation": self.relation.currentData(),
            "delivered": self.delivered.text().strip() or None,
            "overhauled": NEVER if overhauled == words.NEVER else overhauled or None,
        }

    def show_values(self, road: Mapping[str, Any]) -> None:
        """Show a road."""
        self.name.setText(str(road.get("name") or ""))
        for field, key in ((self.road_class, "road_class"), (self.relation, "relation")):
            field.setCurrentIndex(max(0, field.findData(road.get(key))))
        self.delivered.setText(str(road.get("delivered") or ""))
        overhauled = str(road.get("overhauled") or "")
        self.overhauled.setText(words.NEVER if overhauled == NEVER else overhauled)

    def _line(self, name: str, holder: str, down: int, across: int) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(holder)
        field.textChanged.connect(self.changed)
        self._grid.addWidget(Label(name, "small", "text2"), down, across)
        self._grid.addWidget(field, down + 1, across)
        return field

    def _choice(self, name: str, choices: Mapping[str, str], down: int, across: int) -> Choice:
        field = Choice(name)
        field.addItem(words.UNKNOWN, None)
        for code, said in choices.items():
            field.addItem(said, code)
        field.currentIndexChanged.connect(self.changed)
        self._grid.addWidget(Label(name, "small", "text2"), down, across)
        self._grid.addWidget(field, down + 1, across)
        return field


class RoadList(QWidget):
    """All roads of the route.

    Signals: ``changed()``.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.roads: list[RoadForm] = []
        outer = column(self, gap=8)
        self._forms = column(gap=8)
        self._none = Label(words.NO_ROADS, "small", "text2").wrapped()
        self.add = Button(words.ADD_ROAD, "plus")
        self.add.clicked.connect(self._add_blank)
        outer.addLayout(self._forms)
        outer.addWidget(self._none)
        line = row()
        line.addWidget(self.add)
        line.addStretch(1)
        outer.addLayout(line)

    def values(self) -> list[dict[str, Any]]:
        """Return the roads as plain values."""
        return [road.values() for road in self.roads]

    def show_values(self, roads: Sequence[Mapping[str, Any]]) -> None:
        """Show these roads in place of those there are."""
        for road in tuple(self.roads):
            self._take_out(road)
        for values in roads:
            self._add().show_values(values)
        self._settle()

    def _add(self) -> RoadForm:
        road = RoadForm(len(self.roads) + 1)
        road.changed.connect(self.changed)
        road.removed.connect(self._remove)
        self.roads.append(road)
        self._forms.addWidget(road)
        return road

    def _add_blank(self) -> None:
        road = self._add()
        self._settle()
        road.show()
        road.name.setFocus()

    def _remove(self) -> None:
        road = self.sender()
        assert isinstance(road, RoadForm)
        self._take_out(road)
        self._settle()
        self.add.setFocus()

    def _take_out(self, road: RoadForm) -> None:
        self.roads.remove(road)
        self._forms.removeWidget(road)
        road.hide()
        road.setParent(None)
        road.deleteLater()

    def _settle(self) -> None:
        for number, road in enumerate(self.roads, start=1):
            road.count(number)
        self._none.setVisible(not self.roads)
        self.changed.emit()
