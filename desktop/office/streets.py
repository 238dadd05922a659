"""The streets and towns of the district, to choose from while an address is typed."""

import csv
from functools import lru_cache

from desktop import resources
from desktop.wording.intake import STREET_FILES


@lru_cache(maxsize=4)
def streets(district: str) -> tuple[str, ...]:
    """Return the district's streets and towns; none where the program has no list of them."""
    name = next((file for known, file in STREET_FILES.items() if known in district), None)
    if name is None:
        return ()
    with resources.path(name).open(encoding="utf-8-sig", newline="") as file:
        return tuple(dict.fromkeys(line["street"] for line in csv.DictReader(file)))
