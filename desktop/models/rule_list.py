"""The list of rules, filtered by group and by words."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.rows_calendar import RuleEntry
from desktop.wording import calendar as words

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
AnyIndex = QModelIndex | QPersistentModelIndex


class RuleModel(QAbstractListModel):
    """Rules one a row; read-only, so that single keys never meet an input method."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[RuleEntry, ...] = ()
        self._shown: tuple[RuleEntry, ...] = ()
        self._group, self._text = "all", ""

    def show_entries(self, entries: Iterable[RuleEntry]) -> None:
        """Show other rules."""
        self._all = tuple(entries)
        self._filter()

    def filter_group(self, group: str) -> None:
        """Keep only one group, or with ``all`` every rule."""
        self._group = group
        self._filter()

    def filter_text(self, text: str) -> None:
        """Keep only rules in which every word of ``text`` occurs."""
        self._text = text.strip().lower()
        self._filter()

    def counts(self) -> dict[str, int]:
        """Return how many rules each group has, whatever is filtered."""
        found = {"all": len(self._all)}
        for entry in self._all:
            found[entry.group] = found.get(entry.group, 0) + 1
        return found

    def entry(self, index: AnyIndex) -> RuleEntry | None:
        """Return the rule of an index."""
        found = index.data(ENTRY_ROLE)
        return found if isinstance(found, RuleEntry) else None

    def index_of(self, key: str) -> QModelIndex:
        """Return the index of a rule, or an invalid one where it is not shown."""
        for number, entry in enumerate(self._shown):
            if entry.key == key:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own
        """Override QAbstractListModel.rowCount."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractListModel.data."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        entry = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return entry.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return sentence(entry)
            case _:
                return entry if role == ENTRY_ROLE else None

    def _filter(self) -> None:
        self.beginResetModel()
        self._shown = tuple(entry for entry in self._all if self._is_kept(entry))
        self.endResetModel()

    def _is_kept(self, entry: RuleEntry) -> bool:
        if self._group not in ("all", entry.group):
            return False
        return all(word in entry.text for word in self._text.split())


def valid_text(entry: RuleEntry) -> str:
    """Return from when until when a rule holds."""
    if entry.since is None:
        return words.ALWAYS
    until = words.UNTIL.format(until=entry.until) if entry.until else ""
    return words.VALID.format(since=entry.since, until=until)


def sentence(entry: RuleEntry) -> str:
    """Return a rule as one sentence for a screen reader."""
    return words.RULE_SENTENCE.format(
        title=entry.title, outcome=entry.outcome, valid=words.STATES[entry.state]
    )
