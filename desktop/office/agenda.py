"""What the days hold: the due days, notices, supplements, letters and visits of a case."""

from collections.abc import Iterator
from datetime import date, datetime

from desktop.domain.case import Case, Matter, WaiverLetter
from desktop.domain.clocks import accepted_as_known
from desktop.domain.supply import supply_due
from desktop.domain.values import Bureau, MatterKind, Officer
from desktop.office.office import Office
from desktop.office.page_clock import clock_of, matter_clock, step_clock
from desktop.plain_class import dataclass
from desktop.store.rows import ClockRow, Light
from desktop.store.rows_agenda import AgendaKind, AgendaRow
from desktop.wording import agenda as words
from desktop.wording.rules import PAPERS
from desktop.wording.sentences import listed
from desktop.wording.values import MATTERS

SURVEY = "survey"


@dataclass(frozen=True, slots=True)
class Undated:
    """Something is due on a day that no published notice tells yet."""

    case_id: str


def events_of(
    office: Office, case: Case, bureau: Bureau | None = None
) -> Iterator[AgendaRow | Undated]:
    """Yield what is due in a case, and its survey; of a step of ``bureau`` its own day."""
    for matter in case.matters:
        if matter.is_open:
            yield from _of_matter(office, case, matter, bureau)
    for letter in case.letters:
        if letter.is_live and letter.number and letter.outstanding:
            yield _of_letter(office, case, letter)
    for reached in case.milestones:
        if reached.milestone == SURVEY:
            said = office.rules.stages.name(SURVEY)
            about = (f"visit/{SURVEY}", AgendaKind.VISIT, words.SAID["visit"].format(visit=said))
            yield _row(case, about, reached.on, Light.NOT_CONCERNED)


def is_of(case: Case, officer: Officer) -> bool:
    """Return whether an officer has to do with a case: their bureau, or they themselves."""
    people = {case.officer, case.account_manager, *(x.drafted_by for x in case.letters)}
    steps = (s for m in case.matters if m.is_open for s in m.steps)
    return officer.id in people or any(
        s.bureau is officer.bureau and s.opinion is None for s in steps
    )


def _of_matter(
    office: Office, case: Case, matter: Matter, bureau: Bureau | None
) -> Iterator[AgendaRow | Undated]:
    name, today = MATTERS[matter.kind], office.now().date()
    supplement = matter.open_supplement
    if supplement is not None:
        said = words.SAID["supplement"].format(matter=name)
        about = (f"supplement/{matter.kind}", AgendaKind.SUPPLEMENT, said)
        yield _row(case, about, supplement.by, _light(supplement.by, today))
    clock = _clock(office, case, matter, bureau)
    if clock.is_provisional:
        yield Undated(case.id)
    elif clock.due_at is not None and clock.light is not Light.EXEMPT:
        accepted = accepted_as_known(matter, today, office.rules)
        kind = AgendaKind.DUE if accepted else AgendaKind.NOTICE
        about = (f"{kind}/{matter.kind}", kind, words.SAID[kind].format(matter=name))
        yield _row(case, about, clock.due_at.date(), clock.light, clock.due_at)
    for step in matter.steps:
        for special in step.specials:
            if special.ended_on is None:
                said = words.SAID["special"].format(matter=name)
                named = f"special/{matter.kind}/{step.bureau}"
                about = (named, AgendaKind.SPECIAL, said)
                yield _row(case, about, special.end, _light(special.end, today))


def _of_letter(office: Office, case: Case, letter: WaiverLetter) -> AgendaRow:
    paper = listed(PAPERS[p.paper] for p in letter.outstanding)
    about = (
        f"letter/{letter.id}",
        AgendaKind.LETTER,
        words.SAID["letter"].format(paper=paper),
    )
    light = _light(letter.due_on, office.now().date())
    return _row(case, about, letter.due_on, light, letter=letter.id)


def _clock(office: Office, case: Case, matter: Matter, bureau: Bureau | None) -> ClockRow:
    if matter.kind is MatterKind.CONNECTION:
        due = supply_due(case, office.rules)
        return clock_of(office, due) if due is not None else ClockRow(Light.UNTIMED)
    step = matter.step(bureau) if bureau is not None else None
    if step is not None and step.opinion is None:
        return step_clock(office, matter, step) or matter_clock(office, matter)
    return matter_clock(office, matter)


def _light(on: date, today: date) -> Light:
    if on < today:
        return Light.RED
    return Light.AMBER if on == today else Light.GREEN


def _row(
    case: Case,
    about: tuple[str, AgendaKind, str],
    on: date,
    light: Light,
    at: datetime | None = None,
    letter: str = "",
) -> AgendaRow:
    event, kind, said = about
    project = case.form.project
    return AgendaRow(
        event=event,
        kind=kind,
        on=on,
        at=at,
        case_id=case.id,
        number=case.number,
        enterprise=case.form.enterprise.name,
        words=said,
        light=light,
        place=project.address or project.street,
        letter=letter,
    )
