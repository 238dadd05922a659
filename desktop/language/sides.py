"""Which words are the screen's, and which a paper's, a file's or the record's.

The screen's words follow the language chosen; all others stay as they are written, in Chinese,
for whoever reads the paper, reads the file in again or holds two desks' records side by side.
``tests/checks/test_language.py`` holds these lists against the program.
"""

PAPER_WORDS: dict[str, frozenset[str]] = {
    "archive": frozenset({"FINDINGS", "DONE"}),
    "day_list": frozenset({"FINDINGS", "DEEDS", "DEED_NOTES", "COUNT", "CASE_DONE", "NOT_WRITTEN"}),
    "demo": frozenset(),
    "holiday_notice": frozenset(),
    "letters": frozenset({"PLACES", "missing_glyph", "FACES", "borrowed_glyphs"}),
    "notices": frozenset({"NAMES"}),
    "numbers": frozenset(),
    "register_columns": frozenset(),
}
"""Modules whose words stand on papers or in files; of each the names that the screen says too."""

KEPT_WORDS: dict[str, frozenset[str]] = {
    "administration": frozenset({"TELEPHONE_SIGNS", "YES_NO"}),
    "act_menu": frozenset({"SUGGESTED"}),
    "agenda": frozenset({"CLI_CASE_HELP", "DESCRIPTION"}),
    "calendar": frozenset({"BODIES", "DOCUMENT_NUMBER"}),
    "calendar_versions": frozenset({"TITLE"}),
    "case_edits": frozenset({"FIELDS", "NUMBER", "ENTERPRISE", "KEY", "BEFORE", "NUMBER_NOTE"})
    | {"FIELD_NOTE", "NOTE_NOTE", "SHEET", "EXPORT_NAME"},
    "case_page": frozenset({"BY_OFFICER"}),
    "day_slip": frozenset({"TITLE", "OFFICE", "BUREAU", "ON", "OFFICER", "COUNT", "BY", "KEY"})
    | {"ACCESS_NOTES", "ACCESS", "ACCESS_LINE"}
    | {"SIGNATURE", "NAME", "COLUMNS", "NOBODY", "DEMO", "FILE_NAME"},
    "deciding": frozenset({"REJECT_REASONS", "EXPLAIN_REASONS", "SUPPLEMENT_PROBLEM"}),
    "delivery": frozenset({"LETTER", "FILE", "SUBJECT", "SUBJECT_MANY", "LISTED", "MAIL_TEXT"})
    | {"CONTACT", "CONTACT_MARK", "MAIL_NAME", "PACKAGE_NAME", "SHEET_NAME"},
    "e_certificate": frozenset({"LICENCE", "ENDLESS", "ELEMENTS"}),
    "files": frozenset({"SHEETS", "TEMPLATE", "NEVER_NAME", "EXAMPLES", "field_example"}),
    "forms": frozenset({"VERSION_TITLE"}),
    "founding": frozenset({"NAMES", "ORGAN", "COPIED_TO"}),
    "hours": frozenset({"TITLE"}),
    "oversight": frozenset({"SHEET", "HEAD", "HEAD_NOTE", "OUT_COLUMNS", "OUT_GROUPS", "OUT_UNITS"})
    | {"OUT_UNKNOWN", "EXPORT_NAME", "PRINT_FILE"},
    "papers": frozenset({"PASTED"}),
    "scan_pages": frozenset({"NAME_BOUND", "NAME_TURNED"}),
    "people_kept": frozenset({"SLIP_TITLE", "SLIP_NOTE", "SLIP_COLUMNS", "SLIP_ROWS", "SLIP_HOW"}),
    "phrases": frozenset({"USUAL"}),
    "preferences": frozenset({"COPY", "COPY_AGAIN"}),
    "recovery": frozenset({"PAPER_TITLE", "PAPER_NOTE", "PAPER_COLUMNS"}),
    "screens": frozenset({"WIDE"}),
    "sealing": frozenset({"REASON"}),
    "sync_page": frozenset({"RAISED_NOTE"}),
    "year_archive": frozenset({"STEM", "REASON", "REASON_MORE", "INDEX_TITLE", "HEAD", "YEAR"})
    | {"RUNNING", "SAMPLE", "COUNT_CASES", "COUNT_LETTERS", "SECTIONS", "CASES", "LETTERS"}
    | {"BOOKS", "ABOUT", "CHECK", "PAPERS", "STATES", "TO_COME", "AND"},
}
"""Names that stay Chinese in modules of the screen: they enter the record, a paper or a file."""

CONSOLE_WORDS: dict[str, frozenset[str]] = {
    "cli": frozenset(),
    "cli_calendar": frozenset(),
    "cli_hours": frozenset(),
    "doctor": frozenset(),
    "keys": frozenset(),
    "publishing": frozenset(),
    "salvage": frozenset(),
    "server": frozenset({"FINDINGS"}),
    "sync": frozenset({"FINDINGS", "TROUBLES"}),
}
"""Modules said by the command line, which speaks Chinese; of each what the screen says too."""

OF_COMMAND_LINE = "HELP"
"""What a module of the screen calls the words that explain its commands."""

MAKERS = frozenset(
    {
        "desktop.office.archive_index",
        "desktop.office.archive_package",
        "desktop.office.archive_parts",
        "desktop.office.audit_out",
        "desktop.office.cases_export",
        "desktop.office.cases_print",
        "desktop.office.day_slip",
        "desktop.office.demo_story",
        "desktop.office.enrolment_slip",
        "desktop.office.founding_draft",
        "desktop.office.labels",
        "desktop.office.letter_facts",
        "desktop.office.letter_register",
        "desktop.office.notice_making",
        "desktop.office.notice_numbers",
        "desktop.office.notices",
        "desktop.office.notices_intake",
        "desktop.office.notices_letters",
        "desktop.office.notices_resting",
        "desktop.office.notices_steps",
        "desktop.office.number_book",
        "desktop.office.numbering",
        "desktop.office.oversight_out",
        "desktop.office.person_book",
        "desktop.office.persons",
        "desktop.office.recovering",
        "desktop.office.register_columns",
        "desktop.office.register_out",
        "desktop.office.rule_document",
        "desktop.office.wording_samples",
        "desktop.office.year_archive",
        "desktop.office.year_index",
    }
)
"""Modules that write papers, files and record: they see every word as it is written."""

MAKING_PACKAGES = ("desktop.letters.", "desktop.files.")
"""Packages all of whose modules do."""

DOUBLE = frozenset(
    {
        "desktop.office.acting_for",
        "desktop.office.case_timeline",
        "desktop.office.cases_cells",
        "desktop.office.page_audit",
        "desktop.office.page_cases",
        "desktop.office.page_other_papers",
        "desktop.office.page_register",
    }
)
"""Modules that makers and pages share; each has its own, in its own language."""


def is_on_screen(module: str) -> bool:
    """Return whether words of a wording module are said on the screen."""
    return _said_too(module) != frozenset()


def is_kept(module: str, name: str) -> bool:
    """Return whether what a wording module calls by this name stays Chinese."""
    said = _said_too(module)
    if name == OF_COMMAND_LINE:
        return True
    return name not in said if said is not None else name in KEPT_WORDS.get(module, ())


def _said_too(module: str) -> frozenset[str] | None:
    return PAPER_WORDS.get(module, CONSOLE_WORDS.get(module))


def makes_papers(module: str) -> bool:
    """Return whether a module of the program sees the wording as it is written."""
    return module in MAKERS or module.startswith(MAKING_PACKAGES)


def is_double(module: str) -> bool:
    """Return whether a maker has its own copy of a module of the program."""
    return module in DOUBLE
