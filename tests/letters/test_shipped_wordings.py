"""A wording that went out stays as it was: another text is another version, with its own day."""

import tomllib
from pathlib import Path

import pytest

from desktop.letters.form_text import form_digest
from desktop.letters.forms import shipped
from desktop.letters.notice import Notice

PINNED = tomllib.loads(
    (Path(__file__).parent / "data" / "shipped_wordings.toml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("name", [notice.value for notice in Notice])
def test_each_version_of_a_wording_reads_as_it_was_shipped(name: str) -> None:
    found = {one.since.isoformat(): form_digest(name, one) for one in shipped(name)}
    assert found == PINNED[name], f"{name}: give the changed wording a since of its own"


def test_no_pinned_wording_is_gone() -> None:
    assert set(PINNED) == {notice.value for notice in Notice}
