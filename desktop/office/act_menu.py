"""The menu of a case's acts: each with its reasons when greyed, and the way to what is missing."""

from collections.abc import Iterator, Mapping

from desktop.domain.acts import ACTS
from desktop.domain.case import Case
from desktop.domain.context import Context
from desktop.office.act_opening import OPENS
from desktop.office.act_probes import OF_PERSON, Trial, acts_offered, best_of, people_for, trials
from desktop.office.office import Office
from desktop.rules.findings import Finding
from desktop.store.queries import case_by_id
from desktop.store.rows_acts import ActAsked, ActMenuPage, ActRow, JumpRow, ObstacleRow
from desktop.wording import signs
from desktop.wording.act_menu import JUMPS, NO_LETTER, NOTES, PERSON
from desktop.wording.acts import ACTS as NAMES
from desktop.wording.findings import say
from desktop.wording.values import BUREAUS

GROUPS: dict[str, tuple[str, ...]] = {
    "intake": (
        "receive-matter",
        "accept-matter",
        "request-supplement",
        "receive-supplement",
        "refuse-acceptance",
    ),
    "verdict": ("correct-application", "state-facts", "settle-verdict", "file-exemption"),
    "approval": (
        "decide-step",
        "request-explanation",
        "answer-explanation",
        "hand-over",
        "review-late-entry",
        "conclude-matter",
    ),
    "clock": (
        "start-special",
        "end-special",
        "extend-step",
        "fix-due",
        "acknowledge-due",
        "order-oversight",
        "reply-oversight",
    ),
    "papers": (
        "submit-paper",
        "verify-paper",
        "return-paper",
        "mark-paper",
        "sign-commitment",
        "state-gate",
    ),
    "letters": (
        "draft-letter",
        "revise-letter",
        "replace-letter",
        "check-letter",
        "send-back-letter",
        "countersign-letter",
        "sign-letter",
        "seal-letter",
        "serve-letter",
        "remind-enterprise",
        "extend-letter",
        "confirm-lapse",
        "revoke-letter",
        "void-letter",
        "print-letter",
        "serve-document",
        "confirm-clearance",
    ),
    "supply": ("accept-connection", "reach-milestone", "assign-manager"),
    "other": ("add-note", "count-visit", "set-external-number"),
}

PLACES: dict[str, tuple[str, str]] = {
    "matter_missing": ("act", "receive-matter"),
    "not_accepted": ("act", "accept-matter"),
    "acceptance_not_recorded": ("act", "accept-matter"),
    "accepted_by_silence": ("act", "accept-matter"),
    "supplement_open": ("act", "receive-supplement"),
    "no_supplement_open": ("tab", "approval"),
    "second_supplement": ("act", "request-explanation"),
    "utility_accepts": ("act", "accept-connection"),
    "matter_exists": ("tab", "approval"),
    "matter_closed": ("tab", "approval"),
    "already_accepted": ("tab", "approval"),
    "step_missing": ("tab", "approval"),
    "step_decided": ("tab", "approval"),
    "steps_waiting": ("tab", "approval"),
    "special_running": ("act", "end-special"),
    "special_open": ("act", "end-special"),
    "no_special_open": ("act", "start-special"),
    "no_question_open": ("act", "request-explanation"),
    "late_entry_unreviewed": ("act", "review-late-entry"),
    "no_order_open": ("tab", "approval"),
    "not_missed": ("tab", "approval"),
    "extended_after_due": ("tab", "approval"),
    "due_is_computed": ("tab", "approval"),
    "main_paper_missing": ("tab", "papers"),
    "paper_missing": ("tab", "papers"),
    "paper_not_submitted": ("act", "submit-paper"),
    "paper_not_missing": ("tab", "papers"),
    "anchor_paper_outstanding": ("tab", "papers"),
    "basis_ended": ("tab", "letters"),
    "commitment_missing": ("act", "sign-commitment"),
    "gate_failed": ("act", "state-gate"),
    "gate_unanswered": ("act", "state-gate"),
    "facts_still_missing": ("act", "state-facts"),
    "level_unknown": ("act", "state-facts"),
    "verdict_outdated": ("act", "state-facts"),
    "not_exempt": ("tab", "overview"),
    "nothing_to_settle": ("tab", "overview"),
    "letter_still_right": ("act", "correct-application"),
    "voltage_above_limit": ("tab", "overview"),
    "voltage_within_limit": ("tab", "overview"),
    "countersign_waiting": ("tab", "letters"),
    "countersigned_before": ("tab", "letters"),
    "supporting_missing": ("act", "revise-letter"),
    "supporting_unfit": ("act", "revise-letter"),
    "letter_missing": ("act", "draft-letter"),
    "letter_stage": ("tab", "letters"),
    "letter_not_served": ("act", "serve-letter"),
    "papers_none_sealed": ("tab", "letters"),
    "letter_overdue": ("tab", "letters"),
    "not_lapsing": ("tab", "letters"),
    "asked_too_late": ("tab", "letters"),
    "asked_after_due": ("tab", "letters"),
    "extended_before": ("tab", "letters"),
    "reminded_today": ("tab", "letters"),
    "cleared_before": ("tab", "letters"),
    "no_calendar": ("page", "calendar"),
    "bureau_rejected": ("tab", "approval"),
    "matter_not_concluded": ("tab", "approval"),
    "milestone_reached": ("tab", "log"),
}
"""Where what a finding misses can be supplied, or seen."""


def act_menu(office: Office, case_id: str, officer_id: str) -> ActMenuPage | None:
    """Return every act of the case for that officer, or None without such a case."""
    with office.store.reading() as connection:
        case = case_by_id(connection, case_id)
        context = office.context(connection, officer_id)
    if case is None:
        return None
    acts = tuple(act_row(case, act, context) for group in GROUPS.values() for act in group)
    return ActMenuPage(case.id, case.number, case.form.enterprise.name, acts)


def act_asked(office: Office, asked: ActAsked, officer_id: str) -> ActRow | None:
    """Return what stands against an act that was greyed, None where the menu has no such act."""
    with office.store.reading() as connection:
        case = case_by_id(connection, asked.case_id)
        context = office.context(connection, officer_id)
    if case is None or asked.act not in offered_acts():
        return None
    return act_row(case, asked.act, context, dict(asked.subject))


def act_row(
    case: Case, act: str, context: Context, subject: Mapping[str, str] | None = None
) -> ActRow:
    """Return one act of the menu; ``subject`` is the part of the case it must be about."""
    every = trials(case, act, context)
    about = tuple(trial for trial in every if _is_about(trial, subject or {}))
    trial = best_of(about or every)
    return ActRow(
        act=act,
        name=NAMES[act],
        group=group_of(act),
        note=NOTES.get(act, ""),
        obstacles=tuple(_obstacles(case, act, trial)),
        who=_others(case, act, trial, context),
        opens=OPENS.get(act, "form"),
        subject=tuple((name, str(value)) for name, value in trial.subject),
    )


def _is_about(trial: Trial, subject: Mapping[str, str]) -> bool:
    known = {name: str(value) for name, value in trial.subject}
    return all(known.get(name, value) == value for name, value in subject.items())


def group_of(act: str) -> str:
    """Return under which heading an act stands."""
    return next(group for group, acts in GROUPS.items() if act in acts)


def _obstacles(case: Case, act: str, trial: Trial) -> Iterator[ObstacleRow]:
    for found in sorted(trial.findings, key=lambda f: f.rule in OF_PERSON):
        if found.rule == "letter_missing" and not case.letters:
            yield ObstacleRow(NO_LETTER, _jump(act, found))
            continue
        said = say(found)
        yield ObstacleRow(f"{said.reason}{signs.STOP}{said.remedy}", _jump(act, found))


def _jump(act: str, found: Finding) -> JumpRow | None:
    kind, target = PLACES.get(found.rule, ("", ""))
    if not kind or (kind == "act" and target == act):
        return None
    words = JUMPS["act"].format(act=NAMES[target]) if kind == "act" else JUMPS[target]
    return JumpRow(kind, target, words)


def _others(case: Case, act: str, trial: Trial, context: Context) -> tuple[str, ...]:
    personal = [f for f in trial.findings if f.rule in OF_PERSON]
    if not personal:
        return ()
    people = people_for(case, act, context)
    return tuple(PERSON.format(name=p.name, bureau=BUREAUS[p.bureau]) for p in people)


def offered_acts() -> tuple[str, ...]:
    """Return the acts of the menu in their order; none of the domain's may be missing."""
    listed = tuple(act for group in GROUPS.values() for act in group)
    missing = set(acts_offered()) - set(listed)
    if missing or set(listed) - set(ACTS):
        raise LookupError(missing or set(listed) - set(ACTS))
    return listed
