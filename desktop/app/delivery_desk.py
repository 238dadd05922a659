"""Papers leave the office: what the delivery sheet asks for is done, with progress and a stop."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, SignalInstance

from desktop.app.errands import Progress
from desktop.app.shell import Shell, sentences
from desktop.letters.sheets import layout_of
from desktop.models.pdf_pages import joined
from desktop.office.archive_package import (
    PackageMade,
    PackageWanted,
    make_package,
    package_name,
)
from desktop.office.delivery import (
    Chosen,
    MailWanted,
    Outgoing,
    Written,
    mail_findings,
    outgoing,
    write_mail,
    write_papers,
)
from desktop.office.labels import make_labels
from desktop.office.office import Office
from desktop.office.page_delivery import delivery_known
from desktop.rules.findings import Refusal
from desktop.views.letters.delivery_sheet import DeliverySheet
from desktop.views.requests import PaperCopy, PaperShown
from desktop.views.requests_delivery import DeliveryWanted, OutPaper, Way
from desktop.wording import delivery as words
from desktop.wording import printing

Refuse = Callable[[Sequence[str]], None]


class Holder(Protocol):
    """A page with a delivery sheet."""

    delivery_opened: SignalInstance
    delivery_wanted: SignalInstance

    def delivery_sheet(self) -> DeliverySheet:
        """Return the sheet."""


class DeliveryDesk(QObject):
    """Does what one page's delivery sheet asks for."""

    def __init__(self, shell: Shell, holder: Any, refuse: Refuse) -> None:
        super().__init__(shell)
        self.shell, self._holder, self._refuse = shell, holder, refuse
        holder.delivery_opened.connect(self._open)
        holder.delivery_wanted.connect(self._send)

    def _open(self, case_id: str) -> None:
        officer = self.shell.officer
        self.shell.ask(
            lambda o: delivery_known(o, case_id, officer),
            lambda known: self._holder.delivery_sheet().know(known),
        )

    def _send(self, wanted: DeliveryWanted) -> None:
        ways = {
            Way.PRINT: self._print,
            Way.FOLDER: self._to_folder,
            Way.MAIL: self._mail,
            Way.ENVELOPE: self._labels,
            Way.LABEL: self._labels,
            Way.PACKAGE: self._package,
        }
        ways[wanted.way](wanted)

    def _run(
        self,
        wanted: DeliveryWanted,
        job: Callable[[Office, Progress], Any],
        done: Callable[[Any], None],
    ) -> None:
        """Do the job beside the desk; a refusal is said, anything else handed on."""

        def ended(outcome: Any) -> None:
            if isinstance(outcome, Refusal):
                self._refuse(sentences(outcome.findings))
            else:
                self._holder.delivery_sheet().hide()
                done(outcome)

        self.shell.run(words.RUNNING[wanted.way], job, ended)

    def _print(self, wanted: DeliveryWanted) -> None:
        chosen = _chosen(wanted.papers)
        self._run(wanted, lambda o, p: _batch(o, chosen, p), self.shell.paper_shown.emit)

    def _to_folder(self, wanted: DeliveryWanted) -> None:
        folder = self._folder()
        if folder is None:
            return
        chosen = _chosen(wanted.papers)

        def done(written: Written) -> None:
            said = words.WROTE_KNOWN if written.known else words.WROTE
            count = len(written.files)
            self.shell.say(said.format(count=count, folder=folder.name, known=written.known))

        self._run(wanted, lambda o, p: write_papers(o, chosen, folder, p.step), done)

    def _mail(self, wanted: DeliveryWanted) -> None:
        mail = MailWanted(wanted.to, wanted.sender)
        against = mail_findings(mail)
        if against:
            self._holder.delivery_sheet().complain("\n".join(sentences(against)))
            return
        name = words.MAIL_NAME.format(number=wanted.papers[0].number)
        file = self.shell.save_where(words.MAIL_TITLE, name, words.MAIL_KINDS)
        if file is None:
            return
        chosen = _chosen(wanted.papers)
        said = words.WROTE_MAIL.format(file=file.name, count=len(chosen))
        self._run(
            wanted,
            lambda o, p: write_mail(o, chosen, file, mail, p.step),
            lambda _written: self.shell.say(said),
        )

    def _labels(self, wanted: DeliveryWanted) -> None:
        chosen = _chosen(wanted.papers)
        layout = layout_of(wanted.sheet)
        on = self.shell.clock.read().moment.date()
        name = words.SHEET_NAME.format(name=layout.name, on=on)

        def show(pdf: bytes) -> None:
            shown = PaperShown(name, pdf, f"{name}.pdf", paper_mm=layout.paper_mm)
            self.shell.paper_shown.emit(shown)

        self._run(
            wanted,
            lambda o, p: make_labels(o, chosen, wanted.sheet, p.step, wanted.skip),
            show,
        )

    def _package(self, wanted: DeliveryWanted) -> None:
        cases = tuple(dict.fromkeys(paper.case_id for paper in wanted.papers))
        officer = self.shell.officer
        if len(cases) == 1 and not wanted.as_folder:
            name = words.PACKAGE_NAME.format(number=wanted.papers[0].number)
            file = self.shell.save_where(words.PACKAGE_TITLE, name, words.PACKAGE_KINDS)
            folder = file.parent if file is not None else None
        else:
            file, folder = None, self._folder()
        if folder is None:
            return
        place = (officer, folder, file)
        self._run(
            wanted,
            lambda o, p: _packed(o, wanted, cases, place, p),
            lambda made: self._told_packed(made, folder),
        )

    def _told_packed(self, outcome: tuple[tuple[PackageMade, ...], str], folder: Path) -> None:
        made, why = outcome
        lacking = any(one.missing for one in made)
        said = words.PACKED_LACKING if lacking else words.PACKED
        if why:
            self._refuse((words.PACKED_SOME.format(count=len(made), why=why),))
        else:
            self.shell.say(said.format(count=len(made), folder=folder.name))
        self.shell.stale.emit()

    def _folder(self) -> Path | None:
        chosen = self.shell.choose_folder(words.FOLDER_TITLE)
        if chosen is not None:
            self.shell.preferences.note_folder(chosen)
        return chosen


def _chosen(papers: Sequence[OutPaper]) -> tuple[Chosen, ...]:
    return tuple(Chosen(p.case_id, p.letter_id, p.number, p.paper_id) for p in papers)


def _batch(office: Office, chosen: tuple[Chosen, ...], progress: Progress) -> PaperShown | Refusal:
    """Return the papers to be looked at and printed one by one."""
    papers = outgoing(office, chosen, progress.step)
    if isinstance(papers, Refusal):
        return papers
    if len(papers) == 1:
        return _one(papers[0])
    copies = tuple(
        PaperCopy(f"{p.name} {p.number}", p.pdf, p.case_id, p.letter_id, p.paper_id) for p in papers
    )
    name = printing.BATCH.format(count=len(copies))
    return PaperShown(name, joined([c.pdf for c in copies]), f"{name}.pdf", batch=copies)


def _one(paper: Outgoing) -> PaperShown:
    name = f"{paper.name} {paper.number}"
    of = (paper.case_id, paper.letter_id, paper.prints)
    return PaperShown(name, paper.pdf, paper.file_name, *of, paper_id=paper.paper_id)


def _packed(
    office: Office,
    wanted: DeliveryWanted,
    cases: tuple[str, ...],
    place: tuple[str, Path, Path | None],
    progress: Progress,
) -> tuple[tuple[PackageMade, ...], str] | Refusal:
    """Make a package of each case; return those that stand, and why the first other does not."""
    officer, folder, file = place
    made: list[PackageMade] = []
    for case_id in cases:
        case = office.case(case_id)
        kind = "" if wanted.as_folder else ".zip"
        name = f"{package_name(office, case)}{kind}" if case is not None else case_id
        package = PackageWanted(case_id, file or folder / name, wanted.has_persons, wanted.reason)
        one = make_package(office, package, officer, progress.step)
        if isinstance(one, Refusal):
            why = "".join(sentences(one.findings))
            return (tuple(made), why) if made else one
        made.append(one)
    return tuple(made), ""
