"""Words for one and for many: ``{count} case[s]``, ``{count} entr[y|ies]``."""

import re

_MARK = re.compile(r"\[(?:([a-z]*)\|)?([a-z]+)\]")
_FIELD = re.compile(r"{(\w+)")


def has_number(template: str) -> bool:
    """Return whether words of a template depend on how many there are."""
    return bool(_MARK.search(template))


class Counted(str):
    """A template whose marks follow the number filled in before them, as ``str.format`` fills it.

    A mark is ``[for many]`` or ``[for one|for many]``; without a number before it, it goes by
    the first one in the template.
    """

    __slots__ = ()

    def format(self, *args: object, **facts: object) -> str:
        """Override str.format."""
        fields = [(m.start(), m[1]) for m in _FIELD.finditer(self)]

        def chosen(mark: re.Match[str]) -> str:
            before = [name for place, name in fields if place < mark.start()]
            name = before[-1] if before else fields[0][1] if fields else ""
            return (mark[1] or "") if str(facts.get(name, "")) == "1" else mark[2]

        return _MARK.sub(chosen, str(self)).format(*args, **facts)
