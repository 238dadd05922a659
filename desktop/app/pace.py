"""When to exchange next: soon after an act, at once when told, now and then, less often offline."""

import random
from collections.abc import Callable

EVERY_S = 60.0
AFTER_ACT_S = 10.2
"""A little more than an act stays here to be taken back."""
AFTER_HINT_S = 0.2
FIRST_RETRY_S, LAST_RETRY_S = 2.0, 300.0


class Pace:
    """Knows the moment of the next exchange; moments are of a clock that never goes back."""

    def __init__(self, now: float, chance: Callable[[], float] = random.random) -> None:
        self._chance = chance
        self._usual = now
        self._acts: list[float] = []
        self._failures = 0

    @property
    def is_failing(self) -> bool:
        """True from the first run that found nobody to the next that did."""
        return self._failures > 0

    def due(self) -> float:
        """Return when to exchange next."""
        return min([self._usual] if self.is_failing else [self._usual, *self._acts])

    def acted(self, now: float) -> None:
        """Take note of an act that was recorded."""
        self._acts.append(now + AFTER_ACT_S)

    def hinted(self, now: float) -> None:
        """Take note that another desk recorded something."""
        self._usual = min(self._usual, now + AFTER_HINT_S)

    def wished(self, now: float) -> None:
        """Take note that the officer wants it at once."""
        self._usual = now

    def ended_well(self, now: float) -> None:
        """Take note of a run that reached the shared store."""
        self._failures = 0
        self._settle(now, EVERY_S)

    def failed(self, now: float) -> None:
        """Take note of a run that did not: each waits twice as long as the one before."""
        self._failures += 1
        self._settle(now, min(LAST_RETRY_S, FIRST_RETRY_S * 2.0 ** (self._failures - 1)))

    def _settle(self, now: float, wait: float) -> None:
        """Spread the desks, so that they do not all come at once."""
        self._usual = now + wait * (0.8 + 0.4 * self._chance())
        self._acts = [at for at in self._acts if at > now]
