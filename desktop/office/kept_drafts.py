"""What an officer has begun of a version to be proposed, kept as it is typed until it is proposed.

A draft holds its content (``raw``) and the digest of the version it was begun on (``follows``).
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from desktop.office.office import Office
from desktop.plain_class import dataclass
from desktop.store.drafts import KeptDraft, drafts_of, drop_draft, keep_draft, read_draft


@dataclass(frozen=True, slots=True)
class Drafts:
    """The drafts of one kind, at most one of each officer about each thing."""

    kind: str

    def kept(self, office: Office, about: str, officer_id: str) -> KeptDraft | None:
        """Return the officer's draft, None where there is none."""
        with office.store.reading() as connection:
            return read_draft(connection, self._id(about, officer_id))

    def note(
        self, office: Office, raw: Mapping[str, Any], officer_id: str, named: tuple[str, str, str]
    ) -> datetime:
        """Keep a draft as it is written; return when.

        ``named`` are what it is about, its title, and the digest of the newest version.
        """
        about, title, newest = named
        draft_id, at = self._id(about, officer_id), office.now()
        with office.store.writing() as connection:
            before = read_draft(connection, draft_id)
            follows = before.value["follows"] if before else newest
            value = {"raw": dict(raw), "follows": follows}
            kept = KeptDraft(draft_id, self.kind, officer_id, about, title, value, at)
            keep_draft(connection, kept)
        return at

    def saved(self, office: Office, officer_id: str) -> dict[str, datetime]:
        """Return when each of the officer's drafts was last kept, by what it is about."""
        with office.store.reading() as connection:
            kept = drafts_of(connection, officer_id, self.kind)
        return {one.about: one.saved_at for one in kept}

    def forget(self, office: Office, about: str, officer_id: str) -> None:
        """Let the officer's draft go."""
        with office.store.writing() as connection:
            drop_draft(connection, self._id(about, officer_id))

    def _id(self, about: str, officer_id: str) -> str:
        return f"{self.kind}:{officer_id}:{about}"
