"""What the page of a case offers as the officer's next act."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.domain.values import Bureau
from desktop.office.wants import Want
from desktop.store.rows import CasePage
from desktop.store.rows_case import ActLink
from desktop.wording.acts import ACTS as NAMES
from desktop.wording.sentences import joined
from desktop.wording.values import HOLDERS, MATTERS

ACTS = {
    "own_opinion": "decide-step",
    "explaining": "decide-step",
    "paused": "end-special",
    "reply": "reply-oversight",
    "conclude": "conclude-matter",
    "accept": "accept-matter",
    "late_review": "review-late-entry",
    "oversee": "order-oversight",
    "confirm": "file-exemption",
    "settle": "settle-verdict",
    "letter_draft": "draft-letter",
    "letter_replace": "replace-letter",
    "letter_revise": "revise-letter",
    "letter_check": "check-letter",
    "letter_countersign": "countersign-letter",
    "letter_sign": "sign-letter",
    "letter_seal": "seal-letter",
    "letter_serve": "serve-letter",
    "lapse": "confirm-lapse",
    "utility": "accept-connection",
}
"""The act by which each state is left."""
SHEETS = {
    "own_opinion": "own_opinion",
    "conclude": "conclude",
    "accept": "accept",
    "confirm": "file",
    "late_review": "late_review",
}
"""States whose act has a sheet of its own on the page, and the name the page knows it by."""


HOLDS = {
    "own_opinion": "own",
    "explaining": "own",
    "paused": "own",
    "conclude": "signatory",
    "letter_sign": "signatory",
    "accept": "window",
    "confirm": "window",
}
"""As what the officer is waited for; ``own`` is as the officer's bureau."""
FACTS_FIRST = frozenset({"own_opinion", "conclude", "letter_draft"})
"""What is better done once the verdict is known."""


def with_next(
    page: CasePage, wanted: Sequence[Want], bureau: Bureau, *, is_asked: bool = False
) -> CasePage:
    """Return the page with its next act: what waits for the officer, or whom the case waits for.

    ``bureau`` is the officer's own; ``is_asked`` is whether the officer can answer what the
    verdict still asks for.
    """
    if page.former:
        return replace(page, next_act="former")
    waiting_for = _others(page.waiting_for, wanted, bureau)
    page = replace(page, waiting_for=waiting_for, more_acts=_more(wanted))
    if is_asked and (not wanted or wanted[0].state in FACTS_FIRST):
        return replace(page, next_act="settle", next_link=_link(wanted[0]) if wanted else None)
    if not wanted:
        return replace(page, next_act=_waiting(page))
    want, link = wanted[0], _link(wanted[0])
    sheet = SHEETS.get(want.state, "") if want.matter.value == page.main_matter else ""
    return replace(page, next_act=sheet or "act", next_link=link)


def _link(want: Want) -> ActLink:
    return ActLink(ACTS[want.state], NAMES[ACTS[want.state]], (("matter", want.matter.value),))


def _more(wanted: Sequence[Want]) -> tuple[ActLink, ...]:
    """Return the acts beside the next one; an act that is due in two matters names its own."""
    acts = [ACTS[want.state] for want in wanted]
    matters = [MATTERS[w.matter] if acts.count(ACTS[w.state]) > 1 else "" for w in wanted]
    links = map(_link, wanted)
    named = [
        replace(link, name=joined((link.name, m))) for link, m in zip(links, matters, strict=True)
    ]
    return tuple(named[1:])


def _others(holders: tuple[str, ...], wanted: Sequence[Want], bureau: Bureau) -> tuple[str, ...]:
    """Return who has to move, in words, but for the officer who is told of it."""
    own = {HOLDS.get(want.state, "") for want in wanted}
    mine = {bureau.value if holder == "own" else holder for holder in own}
    return tuple(HOLDERS.get(holder, holder) for holder in holders if holder not in mine)


def _waiting(page: CasePage) -> str:
    matter = page.matter
    if matter is not None and matter.state == "supplement":
        return "supplement"
    if any(letter.number == "" and letter.stage != "void" for letter in page.letters):
        return "letter"
    if page.verdict is not None and page.verdict.outcome == "exempt" and page.steps:
        return "wait_window"
    if any(step.state in ("waiting", "explaining", "special", "missed") for step in page.steps):
        return "wait_bureaus"
    return "none"
