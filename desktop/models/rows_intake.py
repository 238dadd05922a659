"""The rows of taking applications in, for the pages; they come from the store."""

from desktop.store.rows_intake import (
    DraftForm,
    DraftRow,
    FindingRow,
    ImportRow,
    IntakePage,
    IntakePreview,
    KnownEnterprise,
    NeededPaperRow,
    SpanRow,
    TakenMatter,
    TakenPage,
    WaitingRow,
)

__all__ = [
    "DraftForm",
    "DraftRow",
    "FindingRow",
    "ImportRow",
    "IntakePage",
    "IntakePreview",
    "KnownEnterprise",
    "NeededPaperRow",
    "SpanRow",
    "TakenMatter",
    "TakenPage",
    "WaitingRow",
]
