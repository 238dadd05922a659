"""Papers on their way out: chosen in a list, written to a folder by number, put into an e-mail.

What goes out are the bytes that were kept; a void letter goes out marked as such.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from uuid import uuid4

from desktop.files.mail_file import Mail, addresses, mail_file
from desktop.files.package_out import free_place
from desktop.office.issuing import preview
from desktop.office.notices import notice_of
from desktop.office.office import Office
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, Refusal, finding
from desktop.store.errors import StoreTrouble
from desktop.store.file_names import safe_name
from desktop.store.settings import get_setting, put_setting
from desktop.wording import delivery as words
from desktop.wording.letters import chinese_day

Step = Callable[[int, int], None]
SENDER = "mail.sender"
MEGABYTE = 1024 * 1024
MOST_ATTACHED = 20 * MEGABYTE
"""What most mail servers of offices still take."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A paper chosen to go out: a letter by its id, any other by its own or else its number."""

    case_id: str
    letter_id: str = ""
    number: str = ""
    paper_id: str = ""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A paper with its pages: a letter by its id, any other by its own."""

    name: str
    number: str
    pdf: bytes
    case_id: str
    letter_id: str = ""
    prints: int = 0
    paper_id: str = ""

    @property
    def file_name(self) -> str:
        """The name of the paper's file, by its number."""
        return safe_name(words.FILE.format(number=self.number))


@dataclass(frozen=True, slots=True)
class MailWanted:
    """An e-mail as it was filled in: to whom, from which address."""

    to: str
    sender: str


@dataclass(frozen=True, slots=True)
class Written:
    """The files that stand now, and how many of them stood there before with this content."""

    files: tuple[Path, ...]
    known: int = 0


def outgoing(
    office: Office, chosen: Sequence[Chosen], step: Step
) -> tuple[Outgoing, ...] | Refusal:
    """Return the chosen papers with their pages, or why some of them can't go out.

    ``step`` is told how many of how many were read, and may raise to stop.
    """
    if not chosen:
        return Refusal((finding("papers_none"),))
    found: list[Outgoing] = []
    against: list[Finding] = []
    try:
        for done, one in enumerate(chosen):
            step(done, len(chosen))
            paper = _letter(office, one) if one.letter_id or not one.number else _other(office, one)
            if isinstance(paper, Finding):
                against.append(paper)
            else:
                found.append(paper)
    except StoreTrouble as trouble:
        return Refusal((trouble.finding(),))
    return Refusal(tuple(against)) if against else tuple(found)


def _letter(office: Office, one: Chosen) -> Outgoing | Finding:
    case = office.case(one.case_id)
    letter = case.letter(one.letter_id) if case else None
    if case is None:
        return finding("case_missing")
    if letter is None or not letter.number:
        what = words.DRAFT.format(enterprise=case.form.enterprise.name)
        return finding("paper_unnumbered", what=what)
    pages = preview(office, case, letter)
    return Outgoing(words.LETTER, letter.number, pages, case.id, letter.id, letter.prints)


def _other(office: Office, one: Chosen) -> Outgoing | Finding:
    paper = notice_of(office, one.case_id, one.paper_id or one.number)
    if paper is None:
        return finding("paper_unmade", number=one.number)
    if isinstance(paper, Refusal):
        return paper.findings[0]
    return Outgoing(
        paper.name,
        paper.number,
        paper.pdf,
        one.case_id,
        prints=paper.prints,
        paper_id=paper.paper_id,
    )


def write_papers(
    office: Office, chosen: Sequence[Chosen], folder: Path, step: Step
) -> Written | Refusal:
    """Write each chosen paper to the folder under its number, or nothing at all.

    A file of that name with another content stays as it is; the paper gets a name beside it.
    """
    papers = outgoing(office, chosen, step)
    if isinstance(papers, Refusal):
        return papers
    new: list[Path] = []
    try:
        files = tuple(_written(paper, folder, new) for paper in papers)
    except OSError as error:
        _take_back(new)
        return Refusal((finding("file_failed", "file", why=error.strerror or error),))
    return Written(files, len(files) - len(new))


def _written(paper: Outgoing, folder: Path, new: list[Path]) -> Path:
    there = {path.name.casefold(): path for path in folder.iterdir()}
    for name in _names(paper.file_name):
        known = there.get(name.casefold())
        if known is None:
            return _write(folder / name, paper.pdf, new)
        if known.is_file() and known.read_bytes() == paper.pdf:
            return known
    raise AssertionError("names never end")


def _names(name: str) -> Iterator[str]:
    taken: set[str] = set()
    while True:
        place = free_place(name, taken)
        taken.add(place.casefold())
        yield place


def _write(path: Path, content: bytes, new: list[Path]) -> Path:
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(content)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    new.append(path)
    return path


def _take_back(files: Iterable[Path]) -> None:
    for file in files:
        file.unlink(missing_ok=True)


def sender_of(office: Office) -> str:
    """Return the address the last e-mail was to be sent from, blank where there was none."""
    with office.store.reading() as connection:
        return str(get_setting(connection, SENDER, ""))


def mail_findings(wanted: MailWanted) -> tuple[Finding, ...]:
    """Return what is wrong with how an e-mail was filled in."""
    found: list[Finding] = []
    for text, field in ((wanted.to, "mail_to"), (wanted.sender, "mail_from")):
        parts, wrong = addresses(text, field)
        found += wrong or (() if parts else (finding("address_missing", field),))
        if field == "mail_from" and len(parts) > 1 and not wrong:
            found.append(finding("address_unfit", field, given=text.strip()))
    return tuple(found)


def write_mail(
    office: Office, chosen: Sequence[Chosen], file: Path, wanted: MailWanted, step: Step
) -> Written | Refusal:
    """Write an e-mail with the chosen papers to a file, or say what is wrong with it."""
    against = mail_findings(wanted)
    papers = Refusal(against) if against else outgoing(office, chosen, step)
    if isinstance(papers, Refusal):
        return papers
    size = sum(len(paper.pdf) for paper in papers)
    if size > MOST_ATTACHED:
        limit = MOST_ATTACHED // MEGABYTE
        return Refusal((finding("mail_too_large", size_mb=size // MEGABYTE, limit_mb=limit),))
    content = mail_file(_mail(office, papers, wanted))
    try:
        _write(file, content, [])
    except OSError as error:
        return Refusal((finding("file_failed", "file", why=error.strerror or error),))
    with office.writing() as (connection, _reading):
        put_setting(connection, SENDER, wanted.sender.strip())
    return Written((file,))


def mail_name(papers: Sequence[str]) -> str:
    """Return how the file of an e-mail with papers of these numbers is called."""
    return safe_name(f"{papers[0]}.eml") if papers else ""


def _mail(office: Office, papers: Sequence[Outgoing], wanted: MailWanted) -> Mail:
    organ = office.settings.organ(office.settings.issuer)
    first = papers[0]
    subject = words.SUBJECT if len(papers) == 1 else words.SUBJECT_MANY
    listed = (
        words.LISTED.format(place=place, name=p.name, number=p.number)
        for place, p in enumerate(papers, start=1)
    )
    contact = words.CONTACT_MARK.join(filter(None, (organ.contact, organ.telephone)))
    text = words.MAIL_TEXT.format(
        papers="\n".join(listed),
        contact=words.CONTACT.format(contact=contact) if contact else "",
        organ=organ.full_name,
        on=chinese_day(office.now().date()),
    )
    return Mail(
        sender=(organ.full_name, addresses(wanted.sender, "mail_from")[0][0]),
        to=addresses(wanted.to, "mail_to")[0],
        subject=subject.format(name=first.name, number=first.number, count=len(papers)),
        text=text,
        attachments=tuple((p.file_name, p.pdf) for p in papers),
        at=office.now(),
        id=str(uuid4()),
    )
