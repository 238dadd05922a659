"""A form file's values before anybody looked at them."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.rules.findings import Finding


@dataclass(frozen=True, slots=True)
class RawForm:
    """A file's values as texts by field path, where each stands, and the digest of the file.

    ``faults`` are cells that hold no value at all.
    """

    values: Mapping[str, str]
    places: Mapping[str, str]
    digest: str
    faults: tuple[Finding, ...] = ()


class UnreadableForm(ValueError):
    """The file is no application form at all; ``finding`` says why."""

    def __init__(self, found: Finding) -> None:
        super().__init__(found.rule)
        self.finding = found
