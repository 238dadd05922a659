"""The acts that can be done here and now, each beside the step, matter or letter it is about."""

from collections.abc import Iterable
from dataclasses import replace
from enum import Enum

from desktop.domain.case import Case
from desktop.domain.context import Context
from desktop.domain.values import Bureau
from desktop.office.act_probes import Trial, trials
from desktop.office.office import Office
from desktop.office.page_case import case_page
from desktop.store.queries import case_by_id
from desktop.store.rows import BureauStepRow, CasePage, LetterRow, MatterRow
from desktop.store.rows_case import ActLink
from desktop.wording.acts import ACTS as NAMES

STEP_ACTS = (
    "decide-step",
    "request-explanation",
    "answer-explanation",
    "hand-over",
    "start-special",
    "end-special",
    "extend-step",
    "fix-due",
    "acknowledge-due",
    "order-oversight",
    "reply-oversight",
    "review-late-entry",
)
MATTER_ACTS = (
    "accept-matter",
    "request-supplement",
    "receive-supplement",
    "refuse-acceptance",
    "conclude-matter",
    "set-external-number",
)
WORKS_ACTS = ("file-exemption", "settle-verdict", "state-facts")
CONNECTION_ACTS = ("accept-connection", "reach-milestone", "assign-manager")
LETTER_ACTS = (
    "check-letter",
    "countersign-letter",
    "sign-letter",
    "seal-letter",
    "serve-letter",
    "send-back-letter",
    "replace-letter",
    "remind-enterprise",
    "extend-letter",
    "confirm-lapse",
    "revoke-letter",
    "void-letter",
    "confirm-clearance",
)
Subject = tuple[tuple[str, str], ...]


def case_page_with_acts(office: Office, case_id: str, officer_id: str) -> CasePage | None:
    """Return the page of a case with the officer's acts in place, or None without the case."""
    officer = office.officer(officer_id)
    page = case_page(office, case_id, officer)
    with office.store.reading() as connection:
        case = case_by_id(connection, case_id)
        context = office.context(connection, officer_id)
    if page is None or case is None:
        return None
    steps = _links(case, STEP_ACTS, context)
    matters = _links(case, MATTER_ACTS, context)
    letters = _links(case, LETTER_ACTS, context)
    whole = {
        "external_works": _links(case, WORKS_ACTS, context),
        "transmission": _links(case, ("state-facts",), context),
        "connection": _links(case, CONNECTION_ACTS, context),
    }
    return replace(
        page,
        matters=tuple(
            _matter(m, (*matters, *_once(whole.get(m.matter, ()))), steps) for m in page.matters
        ),
        letters=tuple(_letter(x, letters) for x in page.letters),
    )


def _links(case: Case, acts: Iterable[str], context: Context) -> tuple[ActLink, ...]:
    return tuple(
        ActLink(act, NAMES[act], _subject(trial))
        for act in acts
        for trial in trials(case, act, context)
        if trial.is_open
    )


def _subject(trial: Trial) -> Subject:
    return tuple(
        (name, str(value.value if isinstance(value, Enum) else value))
        for name, value in trial.subject
    )


def _once(links: Iterable[ActLink]) -> tuple[ActLink, ...]:
    """Return one link an act: the likeliest of what it could be about."""
    return tuple({link.act: link for link in reversed(tuple(links))}.values())[::-1]


def _matter(matter: MatterRow, links: tuple[ActLink, ...], steps: tuple[ActLink, ...]) -> MatterRow:
    own = tuple(x for x in links if dict(x.subject).get("matter", matter.matter) == matter.matter)
    mine = tuple(x for x in steps if dict(x.subject)["matter"] == matter.matter)
    whole = tuple(x for x in mine if dict(x.subject)["bureau"] == Bureau.JOINT_OFFICE.value)
    return replace(matter, acts=(*own, *whole), steps=tuple(_step(s, mine) for s in matter.steps))


def _step(step: BureauStepRow, links: tuple[ActLink, ...]) -> BureauStepRow:
    return replace(step, acts=tuple(x for x in links if dict(x.subject)["bureau"] == step.bureau))


def _letter(letter: LetterRow, links: tuple[ActLink, ...]) -> LetterRow:
    own = (x for x in links if dict(x.subject).get("letter") == letter.letter_id)
    return replace(letter, acts=tuple(own))
