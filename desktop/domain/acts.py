"""Every act is declared once: its command, who may do it, what stands against it, what it makes.

The command line, the greyed buttons, the matrix of duties and the decision itself all read this
register, so a button and the rule behind it cannot differ.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Protocol

from desktop.domain.case import Case
from desktop.domain.context import Context
from desktop.domain.texts import unfit_texts
from desktop.domain.values import Duty
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, Refusal, finding
from desktop.rules.parameters import NoParameter
from desktop.rules.working_days import NoCalendar


class Command(Protocol):
    """An officer's wish: a frozen dataclass that names its case."""

    @property
    def case_id(self) -> str:
        """The case the wish is about."""


Guard = Callable[[Any, Any, Context], Iterable[Finding]]
Effect = Callable[[Any, Any, Context], tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Act:
    """One thing an officer can do."""

    name: str
    command: type
    duties: frozenset[Duty]
    guards: tuple[Guard, ...]
    effect: Effect
    series: str = ""
    opens: bool = False


ACTS: dict[str, Act] = {}
_BY_COMMAND: dict[type, Act] = {}


def act(
    name: str,
    command: type,
    *,
    duties: Iterable[Duty],
    guards: Iterable[Guard] = (),
    series: str = "",
    opens: bool = False,
) -> Callable[[Effect], Effect]:
    """Register the decorated effect as what ``command`` does when nothing stands against it.

    A name, and a command, can be taken once only.
    ``series`` names the number series from which the act takes one number; an act that
    ``opens`` a case is the only one that needs none.
    """

    def register(effect: Effect) -> Effect:
        if name in ACTS or command in _BY_COMMAND:
            raise ValueError(f"act {name} is taken")
        ACTS[name] = _BY_COMMAND[command] = Act(
            name, command, frozenset(duties), tuple(guards), effect, series, opens
        )
        return effect

    return register


def act_of(command_type: type) -> Act:
    """Return the act a command belongs to."""
    return _BY_COMMAND[command_type]


def decide(case: Case | None, command: Command, context: Context) -> tuple[object, ...] | Refusal:
    """Return the events the command makes, or a refusal with every reason there is."""
    findings = tuple(against(case, command, context))
    if findings:
        return Refusal(findings)
    try:
        return act_of(type(command)).effect(case, command, context)
    except (NoCalendar, NoParameter) as missing:
        return Refusal((_unknown(missing),))


def against(case: Case | None, command: Command, context: Context) -> Iterator[Finding]:
    """Yield everything that stands against the command; a finding without field greys the act."""
    yield from dict.fromkeys(_every_finding(case, command, context))


def _every_finding(case: Case | None, command: Command, context: Context) -> Iterator[Finding]:
    chosen = act_of(type(command))
    yield from _duty_findings(chosen, context)
    if case is None and not chosen.opens:
        yield finding("case_missing")
        return
    if case is not None and case.former is not None and not chosen.opens:
        yield finding("case_is_former")
        return
    yield from unfit_texts(command)
    for guard in chosen.guards:
        try:
            yield from guard(case, command, context)
        except (NoCalendar, NoParameter) as missing:
            yield _unknown(missing)


def _unknown(missing: NoCalendar | NoParameter) -> Finding:
    if isinstance(missing, NoParameter):
        return finding("no_parameter", parameter=missing.name, on=missing.on)
    return finding("no_calendar", year=missing.year)


def _duty_findings(chosen: Act, context: Context) -> Iterator[Finding]:
    if not context.officer.is_active:
        yield finding("officer_inactive")
    if not chosen.duties & context.officer.duties:
        wanted = ",".join(sorted(chosen.duties))
        yield finding("duty_missing", wanted=wanted, held=",".join(sorted(context.officer.duties)))
