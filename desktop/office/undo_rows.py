"""Each line of a case's log with what may be taken back there, and why not where it may not."""

from dataclasses import replace

from desktop.office.undo import CaseUndo
from desktop.plain_class import dataclass
from desktop.store.rows import CasePage, TimelineRow
from desktop.store.rows_case import UndoRow
from desktop.wording.findings import say


def with_undo(page: CasePage, undo: CaseUndo, officer: str, *, is_alone: bool) -> CasePage:
    """Return the page with what the officer at the desk may take back in its lists.

    ``is_alone`` says that there is nobody to send anything to.
    """
    texts = {row.entry: row.text for row in page.log}
    waiting = frozenset(e.entry.id for e in undo.entries if not e.verdict)
    known = _Known(undo, officer, texts, waiting, is_alone)
    return replace(
        page,
        exchanges=tuple(_line(row, known) for row in page.exchanges),
        log=tuple(_line(row, known) for row in page.log),
    )


@dataclass(frozen=True, slots=True)
class _Known:
    undo: CaseUndo
    officer: str
    texts: dict[str, str]
    waiting: frozenset[str]
    is_alone: bool


def _line(row: TimelineRow, known: _Known) -> TimelineRow:
    act = tuple(e.entry.id for e in known.undo.act_of(row.entry))
    ids = act if row.entry in act else (row.entry,)
    found = known.undo.against(ids, known.officer)
    return replace(
        row,
        is_waiting=row.entry in known.waiting,
        undo=UndoRow(
            entries=ids,
            texts=tuple(known.texts[i] for i in ids),
            against="".join(str(say(f)) for f in found),
            is_others=any(f.rule == "withdraw_others" for f in found),
            is_waiting=known.waiting.issuperset(ids),
            is_alone=known.is_alone,
        ),
    )
