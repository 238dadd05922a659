"""Tell by a file's name of which paper it is the scan."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import PurePath

from desktop import resources

NAMES = "scans/names.toml"
_BETWEEN = re.compile(r"[\W_]+")


def scan_words() -> dict[str, tuple[str, ...]]:
    """Return for each paper the words by which its scans are known."""
    words: Mapping[str, Sequence[str]] = resources.read_toml(NAMES)["words"]
    return {paper: tuple(known) for paper, known in words.items()}


def paper_of(name: str, words: Mapping[str, Sequence[str]]) -> str:
    """Return the paper a file's name tells of; blank where it tells of none, or of two alike.

    The longest word found decides, so that 法人授权委托书 is the authorisation.
    """
    plain = _plain(PurePath(name).stem)
    found = [
        (len(_plain(word)), paper)
        for paper, known in words.items()
        for word in known
        if _plain(word) in plain
    ]
    longest = max((length for length, _paper in found), default=0)
    papers = {paper for length, paper in found if length == longest}
    return papers.pop() if len(papers) == 1 else ""


def _plain(text: str) -> str:
    return _BETWEEN.sub("", unicodedata.normalize("NFKC", text).lower())
