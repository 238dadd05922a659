"""The rows of colleagues that can be named in a note."""

from desktop.plain_class import dataclass


@dataclass(frozen=True, slots=True)
class MentionRow:
    """A colleague: the name, the letters it begins with in pinyin, and the bureau."""

    name: str
    initials: str
    bureau: str
