"""A guided step of exchange: what happened, what will happen, and what came of it."""

from desktop.plain_class import dataclass


@dataclass(frozen=True, slots=True)
class Guide:
    """What is shown before an officer confirms, or, without ``confirm``, what came of it.

    ``facts`` are names and values of the preview, ``steps`` what will happen in order;
    ``against`` says why it can't be done now, ``remedy`` what helps.
    """

    title: str
    said: str
    facts: tuple[tuple[str, str], ...] = ()
    steps: tuple[str, ...] = ()
    confirm: str = ""
    against: str = ""
    remedy: str = ""
