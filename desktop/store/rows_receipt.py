"""Rows of a decision's receipt, and what came of deciding a case once more."""

from dataclasses import field

from desktop.plain_class import dataclass
from desktop.store.rows_rule_content import TableWanted


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """The receipt of a case's verdict in words; ``text`` is all of it, as it is hashed.

    A case without a verdict has no ``pairs``.
    """

    case_id: str
    number: str = ""
    pairs: tuple[tuple[str, str], ...] = ()
    facts: tuple[tuple[str, ...], ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    table: TableWanted = field(default_factory=lambda: TableWanted("exemption"))
    text: str = ""


@dataclass(frozen=True, slots=True)
class ReplayedCase:
    """What came of deciding a case once more: in one sentence, and each difference."""

    case_id: str
    said: str
    differences: tuple[str, ...] = ()
