"""How fast the machine is just now, against the one that limits of time were agreed on.

What is held to a limit is timed, and its time divided by ``slowness``: a slow machine, or one that
others use too, is allowed for as far as a fixed piece of like work shows it to be slow, and no
further than ``SLOWEST``.
"""

import time
from statistics import median

REFERENCE_S = 0.0015
"""What the piece of work takes on a desk as the office has it, with nothing else to do."""
SLOWEST = 3.5
"""A machine that is slower still proves nothing, and is not excused."""

QUIET = 1.3
"""Up to here the machine counts as left alone."""
MOST_WAIT_S = 10.0
"""How long a test that is to be run again waits for that."""


def slowness() -> float:
    """Return how many times longer work takes now than at the reference, from 1 to ``SLOWEST``.

    The middle of five counts, as one may be broken into.
    """
    now = median(_piece_of_work() for _ in range(5))
    return min(SLOWEST, max(1.0, now / REFERENCE_S))


def wait_for_quiet() -> None:
    """Wait until the machine is as fast as it mostly is, but no longer than ``MOST_WAIT_S``."""
    until = time.monotonic() + MOST_WAIT_S
    while slowness() > QUIET and time.monotonic() < until:
        time.sleep(0.2)


def _piece_of_work() -> float:
    """Make and look through some thousand small things, as a page does; return the time."""
    before = time.thread_time()
    made = {f"{number}": {"number": number, "half": number / 2} for number in range(4_000)}
    sum(found["half"] for found in made.values() if found["number"] % 3)
    return time.thread_time() - before
