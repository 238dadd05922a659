"""Cases whose names are typed in full pinyin: the index narrows them, their names decide."""

from collections import Counter
from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, select, text

from desktop.store.pinyin import divisions, first_letters, lettering, spells
from desktop.store.search_words import LONGEST, question
from desktop.store.tables import register_row

LOOKED_AT = 1_000
"""So many of the newest cases with the same first letters are read, for each lettering."""
READ_AT_MOST = 2_000
_CHOSEN = text(
    "SELECT r.id, r.enterprise, r.project FROM case_search s JOIN register_row r ON r.id = s.rowid"
    " WHERE case_search MATCH :asked ORDER BY s.rowid DESC LIMIT :most"
)

_ANY = text("SELECT 1 FROM case_search WHERE case_search MATCH :asked LIMIT 1")


def spelled_ids(connection: Connection, typed: str, most: int) -> list[int]:
    """Return the newest cases found by a text that has pinyin in it, the likeliest letters first.

    Empty where nothing of the text is pinyin. Its other parts are looked for as they are.
    """
    parts = typed[:LONGEST].casefold().split()
    spelled = [part for part in parts if divisions(part)]
    if not spelled:
        return []
    plain = [part for part in parts if part not in spelled]
    found: dict[int, None] = {}
    read = 0
    for asked in _questions(connection, spelled, plain):
        for row in connection.execute(_CHOSEN, {"asked": asked, "most": LOOKED_AT}):
            read += 1
            if all(spells(row.enterprise, p) or spells(row.project, p) for p in spelled):
                found[row.id] = None
                if len(found) >= most:
                    break
        if len(found) >= most or read >= READ_AT_MOST:
            break
    return sorted(found, reverse=True)[:most]


def _questions(connection: Connection, spelled: list[str], plain: list[str]) -> Iterator[str]:
    """Yield questions for the index, each with other first letters for the longest part."""
    longest = max(spelled, key=len)
    rest = question(" ".join(plain)) if plain else ""

    def is_used(characters: str) -> bool:
        asked = f"names : ({' OR '.join(characters)})"
        return connection.execute(_ANY, {"asked": asked}).first() is not None

    for letters in first_letters(longest, is_used):
        asked = f"initials : {lettering(letters)}"
        yield f"({asked}) AND {rest}" if rest else asked


def spelled_names(connection: Connection, ids: Sequence[int], typed: str) -> list[tuple[str, int]]:
    """Return enterprises of these cases that are spelled so, and how many each has, most first."""
    chosen = select(register_row.c.enterprise).where(register_row.c.id.in_(ids))
    counted = Counter(name for name in connection.scalars(chosen) if spells(name, typed))
    return sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))
