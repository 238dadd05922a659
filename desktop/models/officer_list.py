"""The officers one a row, as they are kept or as they were just typed."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.values import Officer
from desktop.models.tips import tip
from desktop.wording import settings as words
from desktop.wording.values import BUREAUS, duties_said

OFFICER_ROLE = int(Qt.ItemDataRole.UserRole) + 1
CHANGED_ROLE = OFFICER_ROLE + 1
KEY_ROLE = OFFICER_ROLE + 2
AnyIndex = QModelIndex | QPersistentModelIndex


class OfficerModel(QAbstractListModel):
    """Officers by bureau; those with an unsaved change are told apart."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[str, Officer], ...] = ()
        self._changed: frozenset[str] = frozenset()

    def show_officers(self, kept: Iterable[Officer], drafts: Mapping[str, Officer]) -> None:
        """Show the officers kept, with the drafts in their places and new ones at the end.

        Drafts stand under the id of the officer they change, new ones under keys of their own.
        """
        people = {person.id: person for person in kept}
        bureaus = list(BUREAUS)
        known = sorted(people, key=lambda one: bureaus.index(people[one].bureau))
        new = [key for key in drafts if key not in people]
        people |= drafts
        self.beginResetModel()
        self._rows = tuple((key, people[key]) for key in (*known, *new))
        self._changed = frozenset(drafts)
        self.endResetModel()

    def officer(self, index: AnyIndex) -> Officer | None:
        """Return the officer of an index."""
        found = index.data(OFFICER_ROLE)
        return found if isinstance(found, Officer) else None

    def index_of(self, key: str) -> QModelIndex:
        """Return the index of an officer, or an invalid one."""
        for number, (known, _person) in enumerate(self._rows):
            if known == key:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own
        """Override QAbstractListModel.rowCount."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractListModel.data."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        key, person = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return person.name or words.NEW_OFFICER
            case Qt.ItemDataRole.ToolTipRole:
                return tip(person.id)
            case Qt.ItemDataRole.AccessibleTextRole:
                return sentence(person)
            case _:
                own = {OFFICER_ROLE: person, KEY_ROLE: key, CHANGED_ROLE: key in self._changed}
                return own.get(role)


def duties_text(person: Officer) -> str:
    """Return an officer's duties in their usual order."""
    return duties_said(person.duties) or words.NO_DUTIES


def sentence(person: Officer) -> str:
    """Return an officer as one sentence for a screen reader."""
    return words.OFFICER_SENTENCE.format(
        name=person.name or words.NEW_OFFICER,
        bureau=BUREAUS[person.bureau],
        duties=duties_text(person),
        state=words.ACTIVE if person.is_active else words.INACTIVE,
    )
