"""A store brought back to a format of older programs."""

from sqlalchemy import Connection, text

FORMAT_5 = (
    "entry_act",
    "refold",
    "conflict",
    "unsent_value",
    "unsent_key",
    "file_way",
    "sync_run",
    "entry_set_aside",
)
FORMAT_9 = ("figure_case", "figure_step", "figure_letter", "figure_order", "figure_stale")
FORMAT_10 = ("access_note", "people_act", "arrived")
STATEMENTS = (
    "DROP TABLE register_row",
    "DROP TABLE case_search",
    "DROP TABLE draft_key",
    "DROP INDEX case_credit_code",
    "DROP INDEX case_in_hand",
    *(f"DROP TABLE {name}" for name in FORMAT_5 + FORMAT_9 + FORMAT_10),
    "DROP TRIGGER value_is_to_go",
    "DROP TRIGGER key_is_to_go",
    "DROP INDEX entry_erased",
    "DROP INDEX entry_of_kind",
    "DROP INDEX letter_of_case",
    "DROP INDEX letter_ended",
    "DROP INDEX matter_ended",
    "DROP INDEX entry_unread",
    "DROP INDEX entry_waiting",
    "DROP TRIGGER acceptance_is_fixed",
    "UPDATE entry SET wrapper_kept = wrapper",
    "ALTER TABLE entry DROP COLUMN wrapper",
    "ALTER TABLE entry RENAME COLUMN wrapper_kept TO wrapper",
    "ALTER TABLE entry DROP COLUMN stand",
    "ALTER TABLE entry DROP COLUMN is_signed",
    "DELETE FROM store_fact WHERE name = 'tables_format'",
    "CREATE TRIGGER acceptance_is_fixed"
    " BEFORE UPDATE OF verdict, winner, sseq, wrapper, chain, accepted_at ON entry"
    " WHEN old.verdict IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a verdict is never changed'); END",
    "PRAGMA user_version = 3",
)


def as_in_the_third_format(connection: Connection) -> None:
    """Take out of a store what came after its third format."""
    for statement in STATEMENTS:
        connection.execute(text(statement))
