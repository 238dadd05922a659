"""Which rows of the register can leave the office as papers."""

from collections.abc import Sequence

from desktop.models.rows_letters import OtherPaperRow, RegisterRow
from desktop.views.requests_delivery import OutPaper


def out_papers(rows: Sequence[object]) -> tuple[OutPaper, ...]:
    """Return the rows as papers that can leave the office; numbers and drafts are none."""
    found = []
    for row in rows:
        if isinstance(row, RegisterRow) and row.number:
            found.append(OutPaper(row.case_id, row.letter_id, row.number))
        elif isinstance(row, OtherPaperRow):
            found.append(OutPaper(row.case_id, number=row.number, paper_id=row.paper_id))
    return tuple(found)
