"""What a new password lacks, as one types it."""

from desktop.store.errors import StoreTrouble
from desktop.store.passwords import LEAST, refuse_weak
from desktop.wording import people as words
from desktop.wording.findings import say


def rules() -> str:
    """Return what a password must be."""
    return words.RULES.format(least=LEAST)


def weakness(password: str, officer: str, name: str) -> str:
    """Return what is wrong with a password, blank where nothing is."""
    try:
        refuse_weak(password, officer, name)
    except StoreTrouble as trouble:
        return str(say(trouble.finding()))
    return ""
