"""A form file's values before anybody looked at them."""

from collections.abc import Mapping

from desktop.plain_class import dataclass
from desktop.rules.findings import Finding


@dataclass(frozen=True, slots=True)
class RawForm:
    """A file's values as texts by field path, and where each stands.

    ``faults`` are cells whose value can't be taken as it is.
    """

    values: Mapping[str, str]
    places: Mapping[str, str]
    faults: tuple[Finding, ...] = ()
