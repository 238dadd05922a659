"""Who is named in a note: ``@`` and the name of an officer, as ``@陈嘉仪``."""

from collections.abc import Iterable

from desktop.domain.values import Officer

MARKS = "@＠"


def mentioned(text: str, people: Iterable[Officer]) -> tuple[Officer, ...]:
    """Return the officers a text names, in its order, each once.

    Names are not set off in Chinese, so the longest name that fits is the one that is meant;
    officers of the same name are all named.
    """
    known = list(people)
    found: list[Officer] = []
    for place, letter in enumerate(text):
        if letter in MARKS:
            after = text[place + 1 :]
            fitting = [o for o in known if o.name and after.startswith(o.name)]
            longest = max((len(o.name) for o in fitting), default=0)
            found += [o for o in fitting if len(o.name) == longest]
    return tuple(dict.fromkeys(found))
