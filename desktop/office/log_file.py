"""Write the record to a file that a stranger can check; for auditors and heads of the office."""

from collections.abc import Callable
from pathlib import Path

from desktop.domain.auditing import audit_findings
from desktop.office.office import Office
from desktop.rules.findings import Refusal
from desktop.store.log_out import head_lines, log_lines


def write_log(
    office: Office, file: Path, officer_id: str, step: Callable[[int, int], None]
) -> int | Refusal:
    """Write the whole record and return how many lines; it is there whole or not at all.

    Raises OSError; ``step`` may raise to stop.
    """
    refused = audit_findings(office.officer(officer_id))
    if refused:
        return Refusal(refused)
    part = file.with_name(f".{file.name}.part")
    try:
        with office.store.reading() as connection, part.open("wb") as out:
            count = sum(bool(out.write(line)) for line in log_lines(connection, step))
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)
    return count


def write_heads(office: Office, file: Path) -> int:
    """Write how far each scope has come here, as a witness for others; return how many scopes."""
    with office.store.reading() as connection:
        lines = list(head_lines(connection))
    file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return len(lines)
