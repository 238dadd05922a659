"""Write every numbered paper to files: letters as they were kept, notices made anew."""

from collections.abc import Iterator
from pathlib import Path

from desktop.domain.case import Case
from desktop.files.package_out import free_place
from desktop.office.issuing import render_issued
from desktop.office.notices import CasePaper, drawn, papers_of
from desktop.office.office import Office
from desktop.rules.findings import Finding, Refusal, finding
from desktop.store.file_names import safe_name
from desktop.store.queries import case_rows

Files = list[tuple[str, Path]]


def render_all(
    office: Office, out: Path, number: str | None
) -> tuple[Files, tuple[Finding, ...]] | Refusal:
    """Write the papers of that number, or all of them where none is named.

    Returns what was written and what is wrong with papers: they can't be drawn, or say something
    else than they did when their code was signed. None keeps another from it.
    """
    letters = render_issued(office, out, number)
    if isinstance(letters, Refusal) and not _is_unknown(letters):
        return letters
    written = [] if isinstance(letters, Refusal) else letters
    against: list[Finding] = []
    if number is None or not written:
        against = _notices(office, out, number, written)
    if number is not None and not written:
        return Refusal(tuple(against) or (finding("letter_missing", letter=number),))
    return written, tuple(against)


def _is_unknown(refusal: Refusal) -> bool:
    return all(f.rule == "letter_missing" for f in refusal.findings)


def _notices(office: Office, out: Path, number: str | None, written: Files) -> list[Finding]:
    taken = {file.name.casefold() for _name, file in written}
    against: list[Finding] = []
    for case, paper in _numbered(office):
        if number not in (None, paper.number, paper.id):
            continue
        notice = drawn(office, paper, case.paper_seal(paper.id))
        if isinstance(notice, Refusal):
            against += (_of_paper(f, paper) for f in notice.findings)
            continue
        file = out / free_place(safe_name(f"{notice.number}.pdf"), taken)
        taken.add(file.name.casefold())
        file.write_bytes(notice.pdf)
        written.append((f"{notice.name} {notice.number}", file))
        if notice.lost_code:
            against.append(finding("paper_reworded", number=paper.number, name=paper.name))
    return against


def _of_paper(undrawn: Finding, paper: CasePaper) -> Finding:
    if undrawn.rule != "missing_glyph":
        return undrawn
    return finding("paper_undrawn", number=paper.number, name=paper.name, **dict(undrawn.facts))


def _numbered(office: Office) -> Iterator[tuple[Case, CasePaper]]:
    with office.store.reading() as connection:
        cases = [row["case_id"] for row in case_rows(connection)]
    for case_id in cases:
        case = office.case(case_id)
        if case is not None:
            yield from ((case, p) for p in papers_of(office, case_id) if p.number)
