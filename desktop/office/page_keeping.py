"""How a paper that is no waiver letter is sealed and served, and what the officer can do next."""

from collections.abc import Iterator

from desktop.domain.acts import Command
from desktop.domain.case import Case
from desktop.domain.letter_parts import Original, OriginalForm
from desktop.domain.paper_keeping import PaperNamed, ServeDocument
from desktop.office.notices import paper_of
from desktop.office.office import Office
from desktop.office.paper_files import keeping_of
from desktop.office.paper_naming import paper_named
from desktop.office.paper_sealing import PaperToSeal
from desktop.office.sealing import (
    LIST_PLACE,
    SEAL_FILE,
    SEAL_METHOD,
    STAMP_ADDRESS,
    PhysicalSeal,
    remembered,
)
from desktop.store.rows_case import PaperKeeping
from desktop.store.rows_letters import KeepingPage, SealPage
from desktop.wording.findings import say

BLANKS = frozenset({"method", "served_at"})
"""Fields the sheets ask for; what stands against them greys no button."""


def keeping_page(
    office: Office, case_id: str, paper_id: str, officer_id: str
) -> KeepingPage | None:
    """Return the page of a paper's seal and service; None for a draft or a sheet of others."""
    case, paper = office.case(case_id), paper_of(office, case_id, paper_id)
    of = paper_named(office, case_id, paper_id)
    if case is None or paper is None or of is None or not of.bears_seal:
        return None
    kept = keeping_of(office, case, paper_id, bears_seal=True)
    commands = dict(_commands(case, PaperToSeal(office, case_id, paper_id), kept, of))
    return KeepingPage(
        seal=SealPage(
            case_id=case_id,
            number=f"{of.name} {of.number}",
            enterprise=case.form.enterprise.name,
            addressee=of.addressee,
            paper_id=paper_id,
            seal_file=remembered(office, SEAL_FILE),
            seal_method=remembered(office, SEAL_METHOD),
            list_place=remembered(office, LIST_PLACE),
            stamp_address=remembered(office, STAMP_ADDRESS),
        ),
        kept=kept,
        against=tuple(_against(office, commands, officer_id)),
    )


def _commands(
    case: Case, paper: PaperToSeal, kept: PaperKeeping, of: PaperNamed
) -> Iterator[tuple[str, Command]]:
    """Yield what can be done about a paper's seal and service, as it stands."""
    seal = case.paper_seal(paper.paper_id)
    if seal is None:
        yield "seal", paper.trial()
    elif seal.method == PhysicalSeal.method:
        yield "scan", paper.keep(Original(OriginalForm.SCAN, "", ""))
    elif seal.original is not None and seal.original.awaits_timestamp:
        yield "stamp", paper.keep(seal.original)
    if not kept.served:
        command = ServeDocument(case_id=case.id, paper_id=paper.paper_id, method="", of=of)
        yield "serve", command


def _against(
    office: Office, commands: dict[str, Command], officer_id: str
) -> Iterator[tuple[str, str]]:
    for act, command in commands.items():
        found = (f for f in office.against(command, officer_id) if f.field not in BLANKS)
        yield act, " ".join(str(say(f)) for f in found)
