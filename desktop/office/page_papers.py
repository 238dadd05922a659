"""The tab of a case's papers: where each stands, its scans, what may be done and why not."""

from collections.abc import Iterator, Mapping

from desktop.domain.acts import Command, against
from desktop.domain.case import Case
from desktop.domain.context import Context
from desktop.domain.papers import MarkPaper, ReturnPaper, SubmitPaper, VerifyPaper
from desktop.domain.supplement import ReceiveSupplement
from desktop.domain.values import Officer, PaperSource, PaperStatus
from desktop.office.office import Office
from desktop.office.scans import cards_of, unsorted
from desktop.rules.deficiency import Paper
from desktop.store.queries import case_by_id
from desktop.store.rows_papers import (
    ActRow,
    PaperLineRow,
    PapersPage,
    SupplementRow,
    UnsortedScanRow,
)
from desktop.wording.findings import say
from desktop.wording.rules import PAPERS
from desktop.wording.values import MATTERS, PAPER_SOURCES


def papers_page(office: Office, case_id: str, officer: Officer) -> PapersPage | None:
    """Return what the tab of a case's papers shows to that officer; None without such a case."""
    with office.store.reading() as connection:
        case = case_by_id(connection, case_id)
        if case is None:
            return None
        context = office.context(connection, officer.id)
        waiting = unsorted(connection, case)
        flags = {card.digest: card.flags for card in cards_of(connection, case.id)}
    return PapersPage(
        case_id=case.id,
        number=case.number,
        now=context.now,
        papers=tuple(_papers(case, context, flags)),
        unsorted=tuple(UnsortedScanRow(card.digest, card.name, card.flags) for card in waiting),
        supplement=_supplement(case, context),
        sources=tuple((source.value, PAPER_SOURCES[source]) for source in PaperSource),
    )


def why_not(case: Case, command: Command, context: Context) -> str:
    """Return why the act cannot be done whatever is filled in, blank where it can."""
    reasons = (str(say(f)) for f in against(case, command, context) if not f.field)
    return "\n".join(reasons)


def _papers(
    case: Case, context: Context, flags: Mapping[str, tuple[str, ...]]
) -> Iterator[PaperLineRow]:
    table = context.rules.deficiency
    main = table.main_papers(context.today)
    waived = {p.paper: p for x in case.letters if x.is_live for p in x.outstanding}
    for paper in table.required_papers(context.today):
        state, lack = case.paper(paper), waived.get(paper)
        yield PaperLineRow(
            paper=paper.value,
            name=PAPERS[paper],
            status=state.status.value,
            is_main=paper in main,
            is_waived=lack is not None and state.status is not PaperStatus.VERIFIED,
            supplement_by=lack.supplement_by if lack else None,
            source=state.source.value if state.source else "",
            source_name=PAPER_SOURCES[state.source] if state.source else "",
            number=state.number,
            changed_on=state.changed_on,
            scans=state.scans,
            remark=state.remark,
            flags=tuple(dict.fromkeys(f for scan in state.scans for f in flags.get(scan, ()))),
            acts=tuple(_acts(case, paper, context)),
        )


def _acts(case: Case, paper: Paper, context: Context) -> Iterator[ActRow]:
    commands: dict[str, Command] = {
        "submit-paper": SubmitPaper(case_id=case.id, paper=paper, source=PaperSource.WINDOW),
        "verify-paper": VerifyPaper(case_id=case.id, paper=paper),
        "return-paper": ReturnPaper(case_id=case.id, paper=paper, problem=""),
        "mark-paper": MarkPaper(case_id=case.id, paper=paper, status=PaperStatus.MISSING),
    }
    for act, command in commands.items():
        yield ActRow(act, why_not(case, command, context))


def _supplement(case: Case, context: Context) -> SupplementRow | None:
    for matter in case.matters:
        notice = matter.open_supplement
        if notice is not None:
            command = ReceiveSupplement(case_id=case.id, matter=matter.kind)
            return SupplementRow(
                matter=matter.kind.value,
                matter_name=MATTERS[matter.kind],
                number=notice.number,
                by=notice.by,
                papers=tuple(PAPERS[item.paper] for item in notice.items),
                reason=why_not(case, command, context),
            )
    return None
