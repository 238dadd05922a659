"""How it is told what a pasted block filled or an earlier case gave, and what was left alone."""

from collections.abc import Sequence

from desktop.models.application_draft import PasteDone
from desktop.wording import intake as words
from desktop.wording import sentences


def told(done: PasteDone) -> tuple[str, list[str]]:
    """Return a title and lines: what was filled, kept, not known or cut off."""
    lines = [words.PASTED_CUT] if done.is_cut else []
    if done.kept:
        names = sentences.listed(words.label(path) for path in done.kept)
        lines.append(words.PASTED_KEPT.format(names=names))
    if done.unknown:
        shown = sentences.listed(done.unknown[: words.UNKNOWN_SHOWN])
        lines.append(words.PASTED_UNKNOWN.format(lines=shown))
    if not done.filled and not done.kept:
        return words.PASTED_NOTHING, [words.PASTED_HELP]
    return words.PASTED.format(count=len(done.filled)), lines


def taken_over(paths: Sequence[str]) -> tuple[str, list[str]]:
    """Return a title and a line: how many fields an earlier case filled, and which."""
    names = sentences.listed(words.label(path) for path in paths)
    return words.REUSED.format(count=len(paths)), [names]
