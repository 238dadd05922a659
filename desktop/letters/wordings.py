"""Every version of every paper's wording an office knows: shipped ones and those it published.

A version is in force from its day until the next begins. Since when it is known is another thing:
a paper is made by what was known at that moment, so what is published later changes none.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import lru_cache

from desktop.letters.form_parts import Form
from desktop.letters.form_text import form_digest
from desktop.letters.forms import NoForm, shipped
from desktop.letters.notice import Find
from desktop.plain_class import dataclass


@dataclass(frozen=True, slots=True)
class WordingVersion:
    """One version of a paper's wording; ``known_from`` is None for one the program ships."""

    name: str
    form: Form
    digest: str
    known_from: datetime | None = None


class Wordings:
    """The wordings of an office; without any ``published`` those of the program."""

    __slots__ = ("_by_digest", "_published")

    def __init__(self, published: Iterable[WordingVersion] = ()) -> None:
        self._published: dict[str, tuple[WordingVersion, ...]] = {}
        for one in published:
            self._published[one.name] = (*self._published.get(one.name, ()), one)
        self._by_digest = {v.digest: v for every in self._published.values() for v in every}

    def versions(self, name: str) -> tuple[WordingVersion, ...]:
        """Return every version of a paper's wording, the one that begins first first."""
        every = (*shipped_versions(name), *self._published.get(name, ()))
        return tuple(sorted(every, key=_since))

    def on(self, name: str, day: date, known_at: datetime | None = None) -> WordingVersion:
        """Return the version in force on a day, of those known at a moment; raise NoForm."""
        for one in reversed(self.versions(name)):
            is_known = one.known_from is None or known_at is None or one.known_from <= known_at
            if is_known and one.form.since <= day:
                return one
        raise NoForm(f"no wording of {name} on {day.isoformat()}")

    def of_digest(self, name: str, digest: str) -> WordingVersion | None:
        """Return the version of that digest; None where it isn't known here."""
        own = (v for v in shipped_versions(name) if v.digest == digest)
        found = self._by_digest.get(digest) or next(own, None)
        return found if found and found.name == name else None

    def used(self, name: str, day: date) -> tuple[str, ...]:
        """Return the digests of what a paper is made from on a day: its own, its enclosures'."""
        own = self.on(name, day)
        return (own.digest, *(self.on(one, day).digest for one in own.form.enclosures))

    def kept(self, name: str, digests: tuple[str, ...]) -> Mapping[str, WordingVersion] | None:
        """Return the versions a paper was made from, by name; None where one isn't known here."""
        own = self.of_digest(name, digests[0]) if digests else None
        if own is None or len(digests) != 1 + len(own.form.enclosures):
            return None
        names = (name, *own.form.enclosures)
        found = {n: self.of_digest(n, d) for n, d in zip(names, digests, strict=True)}
        known = {n: version for n, version in found.items() if version is not None}
        return known if len(known) == len(names) else None

    def finder(self, today: date, known_at: datetime | None = None) -> Find:
        """Return what finds a wording; a paper without a day is made by that of today."""
        return lambda name, day: self.on(name, min(day, today), known_at).form


@lru_cache(maxsize=64)
def shipped_versions(name: str) -> tuple[WordingVersion, ...]:
    """Return the versions the program comes with."""
    return tuple(WordingVersion(name, form, form_digest(name, form)) for form in shipped(name))


def _since(version: WordingVersion) -> date:
    return version.form.since
