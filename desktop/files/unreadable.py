"""A file that can't be taken at all."""

from desktop.rules.findings import Finding, finding


class Unreadable(Exception):
    """The file can't be taken; ``finding`` says why."""

    def __init__(self, found: Finding) -> None:
        super().__init__(found.rule)
        self.finding = found


def unreadable(rule: str, **facts: object) -> Unreadable:
    """Return why the file can't be taken, to be raised."""
    return Unreadable(finding(rule, "file", **facts))
