"""How an officer ends what is being done to many at once: the next step is not taken."""


class Stopped(Exception):
    """The officer wishes no more; what is recorded by then stays, and is told."""
