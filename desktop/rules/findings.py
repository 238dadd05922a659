"""A finding says which rule stands against an act, on which field, from which facts."""

from desktop.plain_class import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One reason for a no (or a warning): ``wording`` says it in Chinese from rule and facts."""

    rule: str
    field: str = ""
    facts: tuple[tuple[str, str], ...] = ()


def finding(rule: str, field: str = "", **facts: object) -> Finding:
    """Return a finding with its facts as text, sorted by name."""
    return Finding(rule, field, tuple(sorted((k, str(v)) for k, v in facts.items())))


@dataclass(frozen=True, slots=True)
class Refusal:
    """A no to an officer: nothing was written, and every reason is given at once."""

    findings: tuple[Finding, ...]
