"""An access work above 20 kV is a transmission work: verified on the devolved track.

Source: the joint office's measures on power that does not leave the district (审批不出区): works
of 35, 110 and 220 kV are verified (核准) by the district under an instrument of delegation. They
have no exemption and no two-day promise; the statutory limit of their own row holds.
"""

from decimal import Decimal
from enum import StrEnum


class Level(StrEnum):
    """Which level decides on a work, as the table of devolution says."""

    OWN = "own"
    DELEGATED = "delegated"
    HIGHER = "higher"


class Track(StrEnum):
    """The two tracks a work may take."""

    ACCESS_WORK = "access_work"
    TRANSMISSION = "transmission"


def track(kilovolts: Decimal, limit_kv: Decimal) -> Track:
    """Return the track of a work; the limit itself belongs to access works."""
    return Track.TRANSMISSION if kilovolts > limit_kv else Track.ACCESS_WORK


def time_limit(given: Track) -> str:
    """Return the name of the time limit by which works of that track are decided."""
    return "statutory_transmission" if given is Track.TRANSMISSION else "decide"
