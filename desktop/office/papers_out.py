"""Write every numbered paper to files: letters as they were kept, notices made anew."""

from pathlib import Path

from desktop.office.issuing import render_issued
from desktop.office.notices import notices_of
from desktop.office.office import Office
from desktop.rules.findings import Refusal, finding
from desktop.store.file_names import safe_name
from desktop.store.queries import case_rows


def render_all(office: Office, out: Path, number: str | None) -> list[tuple[str, Path]] | Refusal:
    """Write the paper of that number, or all of them where none is named."""
    letters = render_issued(office, out, number)
    if isinstance(letters, Refusal) and not _is_unknown(letters):
        return letters
    written = [] if isinstance(letters, Refusal) else letters
    if number is None or not written:
        written += _notices(office, out, number)
    if number is not None and not written:
        return Refusal((finding("letter_missing", letter=number),))
    return written


def _is_unknown(refusal: Refusal) -> bool:
    return all(f.rule == "letter_missing" for f in refusal.findings)


def _notices(office: Office, out: Path, number: str | None) -> list[tuple[str, Path]]:
    with office.store.reading() as connection:
        cases = [row["case_id"] for row in case_rows(connection)]
    written = []
    for case_id in cases:
        for notice in notices_of(office, case_id):
            if number in (None, notice.number):
                file = out / safe_name(f"{notice.number}.pdf")
                file.write_bytes(notice.pdf)
                written.append((f"{notice.name} {notice.number}", file))
    return written
