"""The record as a table that grows downwards into the past as one scrolls."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Signal

from desktop.models.register import Cell, Column, Look, RegisterModel
from desktop.models.rows_audit import AuditRow, Became, Signed
from desktop.wording import audit as words
from desktop.wording import sentences

MOST_ROWS = 20_000
"""So many rows are kept at once; what is older is found by its days."""
AnyIndex = QModelIndex | QPersistentModelIndex
BECAME_TONES = {
    Became.ACCEPTED: "green",
    Became.CONTESTED: "amber",
    Became.REFUSED: "red",
    Became.WAITING: "grey",
}
SIGNED_TONES = {
    Signed.RIGHT: "text2",
    Signed.WRONG: "red",
    Signed.UNCHECKED: "amber",
    Signed.NONE: "text3",
}
CLOCK_TONES = {True: "text2", False: "red", None: "text3"}


def _became(row: AuditRow) -> Cell:
    if not row.writer and row.signed is Signed.NONE:
        return Cell(words.NO_CASE, tone="text3")
    if row.signed is Signed.WRONG:  # a narrow list has no column for it
        said = words.BADLY_SIGNED if row.became is Became.ACCEPTED else words.BECAME[row.became]
        return Cell(said, tone="red", look=Look.CHIP)
    if row.is_withdrawn and row.became is Became.ACCEPTED:
        return Cell(words.WITHDRAWN, tone="grey", look=Look.CHIP)
    if row.clock_ok is False and row.became is Became.ACCEPTED:
        return Cell(words.CLOCK_OFF, tone="amber", look=Look.CHIP)
    return Cell(words.BECAME[row.became], tone=BECAME_TONES[row.became], look=Look.CHIP)


def _signed(row: AuditRow) -> Cell:
    return Cell(words.SIGNED[row.signed], tone=SIGNED_TONES[row.signed])


def _clock(row: AuditRow) -> Cell:
    return Cell(words.CLOCK[row.clock_ok], tone=CLOCK_TONES[row.clock_ok])


COLUMNS: tuple[Column[AuditRow], ...] = (
    Column("entered", lambda r: Cell(f"{r.entered_at:%Y-%m-%d}", f"{r.entered_at:%H:%M:%S}")),
    Column("officer", lambda r: Cell(r.officer, r.bureau, look=Look.STRONG)),
    Column("act", lambda r: Cell(r.act, r.told or r.detail, look=Look.STRONG)),
    Column("case", lambda r: Cell(r.case_number or words.NO_CASE)),
    Column("became", _became),
    Column("signed", _signed),
    Column("clock", _clock),
    Column("device", lambda r: Cell(r.device or words.NO_CASE, tone="text2")),
)


class AuditModel(RegisterModel[AuditRow]):
    """The rows that were read so far.

    Signals: ``more_wanted()`` when one comes to the last of them.
    """

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, _searched, parent, words.COLUMNS)
        self.may_grow = False

    def add_rows(self, rows: Iterable[AuditRow]) -> None:
        """Show older rows below those there are."""
        fresh = tuple(rows)
        if not fresh:
            return
        at = len(self._shown)
        self.beginInsertRows(QModelIndex(), at, at + len(fresh) - 1)
        self._all += fresh
        self._shown += fresh
        self.endInsertRows()

    @property
    def is_full(self) -> bool:
        """True where no more rows are taken in."""
        return len(self._shown) >= MOST_ROWS

    def canFetchMore(self, parent: AnyIndex) -> bool:  # noqa: N802
        """Override QAbstractTableModel.canFetchMore."""
        return not parent.isValid() and self.may_grow and not self.is_full

    def fetchMore(self, parent: AnyIndex) -> None:  # noqa: N802
        """Override QAbstractTableModel.fetchMore: ask; the rows come when they are read."""
        if self.canFetchMore(parent):
            self.may_grow = False
            self.more_wanted.emit()


def details_of(row: AuditRow) -> Iterator[tuple[str, str]]:
    """Yield everything a row says, as names and values."""
    named = words.ROWS
    yield named["act"], row.act
    yield named["detail"], row.detail
    yield named["case"], row.case_number
    yield named["officer"], row.officer
    yield named["bureau"], row.bureau
    for name, at in (("done", row.done_at), ("entered", row.entered_at), ("taken", row.taken_at)):
        yield named[name], f"{at:%Y-%m-%d %H:%M:%S}" if at else ""
    if row.signed is not Signed.NONE:
        withdrawn = words.WITHDRAWN if row.is_withdrawn else ""
        yield named["became"], sentences.joined((words.BECAME[row.became], withdrawn))
    yield named["told"], row.told
    yield named["signed"], words.SIGNED_SAID[row.signed]
    if row.signed is not Signed.NONE:
        yield named["clock"], words.CLOCK_SAID[row.clock_ok]
    yield from _marks(row)


def _marks(row: AuditRow) -> Iterator[tuple[str, str]]:
    named = words.ROWS
    yield named["device"], row.device
    yield named["sseq"], str(row.sseq or "")
    yield named["wseq"], str(row.wseq or "")
    yield named["writer"], row.writer
    yield named["kind"], row.kind
    yield named["id"], row.key if row.writer else ""
    yield named["hash"], row.hash
    yield named["chain"], row.chain


def _searched(row: AuditRow) -> str:
    return " ".join((row.act, row.detail, row.officer, row.case_number))
