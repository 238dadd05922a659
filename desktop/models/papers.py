"""The papers of a case as a list: one line a paper."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.rows_papers import PaperLineRow
from desktop.models.tips import tip
from desktop.wording import case_overview, sentences
from desktop.wording import papers as words

AnyIndex = QModelIndex | QPersistentModelIndex
PAPER_ROLE = Qt.ItemDataRole.UserRole + 1


def state_words(row: PaperLineRow) -> str:
    """Return where a paper stands, in a word."""
    return case_overview.PAPER_WAIVED if row.is_waived else case_overview.PAPER_STATES[row.status]


def scans_words(row: PaperLineRow) -> str:
    """Return how many scans a paper has."""
    return words.SCANS.format(count=len(row.scans)) if row.scans else words.NO_SCANS


def flags_words(flags: tuple[str, ...]) -> str:
    """Return what a PDF holds beside its pages, blank where nothing."""
    return (
        words.FLAGGED.format(what=sentences.listed(words.FLAGS[f] for f in flags)) if flags else ""
    )


def note_words(row: PaperLineRow) -> str:
    """Return what stands beneath a paper's name: scans, source, number, day, deadline."""
    by = words.BY.format(on=sentences.day(row.supplement_by)) if row.supplement_by else ""
    changed = words.CHANGED.format(on=sentences.day(row.changed_on)) if row.changed_on else ""
    number = words.NUMBER.format(number=row.number) if row.number else ""
    deadline = by if row.is_waived else ""
    return sentences.joined(
        (deadline, flags_words(row.flags), scans_words(row), row.source_name, number, changed)
    )


def sentence(row: PaperLineRow) -> str:
    """Return a paper as one sentence for a screen reader."""
    main = case_overview.MAIN_PAPER if row.is_main else ""
    opened = case_overview.PAPER_OPENED if row.is_opened else case_overview.PAPER_UNOPENED
    parts = (row.name, main, state_words(row), note_words(row), opened, row.remark)
    return sentences.row_sentence(parts)


class PapersModel(QAbstractListModel):
    """The papers, in the order the rule has them; read-only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PaperLineRow, ...] = ()
        self._opened: frozenset[str] = frozenset()

    def show_rows(self, rows: tuple[PaperLineRow, ...]) -> None:
        """Show other papers; where the same ones stand, only what they say is changed."""
        same = [r.paper for r in rows] == [r.paper for r in self._rows]
        if not same:
            self.beginResetModel()
        self._rows = rows
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def mark_opened(self, opened: frozenset[str]) -> None:
        """Mark which papers were looked at."""
        if opened != self._opened:
            self._opened = opened
            if self._rows:
                self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row_at(self, index: AnyIndex) -> PaperLineRow | None:
        """Return the paper of an index."""
        found = index.data(PAPER_ROLE)
        return found if isinstance(found, PaperLineRow) else None

    def index_of(self, paper: str) -> QModelIndex:
        """Return the index of a paper, or an invalid one."""
        papers = [row.paper for row in self._rows]
        return self.index(papers.index(paper)) if paper in papers else QModelIndex()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Override QAbstractListModel.rowCount."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractListModel.data."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        row = replace(row, is_opened=row.is_opened or row.paper in self._opened)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return sentence(row)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(row.remark) or None
            case _:
                return row if role == PAPER_ROLE else None
