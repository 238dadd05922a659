"""The officers who may sign in, a row each beneath the name of their bureau."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.rows_sign_in import OfficerChoice
from desktop.store.initials import initials
from desktop.wording import start

Index = QModelIndex | QPersistentModelIndex
CHOICE = int(Qt.ItemDataRole.UserRole) + 1


class OfficerList(QAbstractListModel):
    """Bureaus as headings that can't be chosen, officers as rows; ``CHOICE`` gives the officer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[OfficerChoice, ...] = ()
        self._wanted = ""
        self._rows: list[OfficerChoice | str] = []

    def show_people(self, people: Sequence[OfficerChoice]) -> None:
        """Show these officers, those of a bureau together."""
        self._people = tuple(people)
        self._lay_out()

    def choose(self, words: str) -> None:
        """Show only whom all the words fit: by name, id, bureau or duty."""
        if words != self._wanted:
            self._wanted = words
            self._lay_out()

    def row_of(self, officer: str) -> int:
        """Return the row of an officer, or -1 where none shows them."""
        rows = (
            n for n, r in enumerate(self._rows) if isinstance(r, OfficerChoice) and r.id == officer
        )
        return next(rows, -1)

    def choice_of(self, officer: str) -> OfficerChoice | None:
        """Return the officer of that id, whatever is filtered."""
        return next((p for p in self._people if p.id == officer), None)

    def first(self) -> int:
        """Return the row of the first officer shown, or -1."""
        return next((n for n, r in enumerate(self._rows) if isinstance(r, OfficerChoice)), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  as Qt has it
        """Override QAbstractListModel.rowCount."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Override QAbstractListModel.flags: a heading can't be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.ItemNeverHasChildren
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractListModel.data."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == CHOICE:
            return row if isinstance(row, OfficerChoice) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row if isinstance(row, str) else row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row if isinstance(row, str) else _said(row)
        return None

    def _lay_out(self) -> None:
        self.beginResetModel()
        self._rows = []
        for person in self._people:
            if not _fits(person, self._wanted):
                continue
            if self._last_bureau() != person.bureau:
                self._rows.append(person.bureau)
            self._rows.append(person)
        self.endResetModel()

    def _last_bureau(self) -> str:
        last = self._rows[-1] if self._rows else None
        return last.bureau if isinstance(last, OfficerChoice) else ""


def _fits(person: OfficerChoice, wanted: str) -> bool:
    names = f"{person.name} {initials(person.name)} {person.id}"
    text = f"{names} {person.bureau} {person.duties}".casefold()
    return all(word in text for word in wanted.casefold().split())


def _said(person: OfficerChoice) -> str:
    return start.OFFICER_SAID.format(name=person.name, bureau=person.bureau, duties=person.duties)
