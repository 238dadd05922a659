"""The officer's manual as chapters of plain blocks, read from the Markdown it is kept in.

What a block says is text and stays text: marks are taken off, nothing is ever run as markup.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from desktop import resources
from desktop.plain_class import dataclass

MANUAL = Path("docs") / "manual"
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_PICTURE = re.compile(r"!\[([^\]]*)\]\((pictures/[\w.-]+)\)")
_MARKS = re.compile(r"(\*\*|`)")
_ITEM = re.compile(r"(?:[-*]|\d+\.)\s+(.*)")


@dataclass(frozen=True, slots=True)
class Block:
    """One block: kind is head, text, item, row, code or picture.

    A row's ``cells`` go with the names of its table's columns; a picture has its file.
    """

    kind: str
    text: str
    cells: tuple[tuple[str, str], ...] = ()
    picture: Path | None = None


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter with its blocks in order."""

    name: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """Where a text stands: the chapter, the place of the block in it, and what it says."""

    chapter: str
    place: int
    text: str


def manual_folder() -> Path:
    """Return where the manual lies beside the program."""
    return resources.ROOT.parent / MANUAL


@cache
def read_manual(folder: Path) -> tuple[Chapter, ...]:
    """Return the chapters, none where the manual is not there."""
    file = folder / "README.md"
    if not file.is_file():
        return ()
    text = file.read_text(encoding="utf-8")
    parts = re.split(r"^## (.+)$", text, flags=re.MULTILINE)[1:]
    pairs = zip(parts[::2], parts[1::2], strict=True)
    return tuple(Chapter(name.strip(), tuple(_blocks(body, folder))) for name, body in pairs)


def find(chapters: tuple[Chapter, ...], text: str) -> tuple[Found, ...]:
    """Return the blocks that have every word of a text, chapters that are called so first."""
    wanted = text.casefold().split()
    if not wanted:
        return tuple(Found(chapter.name, 0, "") for chapter in chapters)
    named = [c for c in chapters if all(w in c.name.casefold() for w in wanted)]
    found = [Found(chapter.name, 0, "") for chapter in named]
    for chapter in chapters:
        for place, block in enumerate(chapter.blocks):
            said = _said(block)
            if block.kind != "picture" and all(w in said.casefold() for w in wanted):
                found.append(Found(chapter.name, place, said))
    return tuple(found)


def plain(text: str) -> str:
    """Return a line of Markdown as it is read: links by their words, without marks."""
    return _MARKS.sub("", _LINK.sub(r"\1", text)).strip()


def _said(block: Block) -> str:
    return " ".join(text for _name, text in block.cells) if block.cells else block.text


def _blocks(body: str, folder: Path) -> Iterator[Block]:
    names: tuple[str, ...] = ()
    for piece in _pieces(body):
        first = piece[0]
        if first.startswith("```"):
            yield Block("code", "\n".join(line for line in piece if not line.startswith("```")))
        elif first.startswith("|"):
            names = _cells(first)
            for line in piece[2:]:
                yield _row(names, _cells(line))
        else:
            yield from _plain_blocks(piece, folder)


def _row(names: tuple[str, ...], cells: tuple[str, ...]) -> Block:
    pairs = tuple(zip(names, cells, strict=False))
    return Block("row", "", pairs)


def _cells(line: str) -> tuple[str, ...]:
    return tuple(plain(cell) for cell in line.strip().strip("|").split("|"))


def _plain_blocks(piece: list[str], folder: Path) -> Iterator[Block]:
    picture = _PICTURE.fullmatch(piece[0].strip())
    if picture is not None:
        yield Block("picture", picture[1], picture=folder / picture[2])
    elif piece[0].startswith("#"):
        yield Block("head", plain(piece[0].lstrip("#")))
    else:
        for kind, lines in _items(piece):
            yield Block(kind, plain("".join(lines)))


def _items(piece: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield the paragraph or the items of a list, each with the lines it runs over."""
    kind, lines = "text", list[str]()
    for line in piece:
        item = _ITEM.fullmatch(line.strip())
        if item is not None:
            if lines:
                yield kind, lines
            kind, lines = "item", [item[1]]
        else:
            lines.append(line.strip())
    if lines:
        yield kind, lines


def _pieces(body: str) -> Iterator[list[str]]:
    """Yield the lines between empty ones; a piece of code is one, whatever is in it."""
    piece: list[str] = []
    is_code = False
    for line in body.splitlines():
        fences = line.startswith("```")
        if fences and not is_code and piece:
            yield piece
            piece = []
        is_code ^= fences
        if line.strip() or is_code:
            piece.append(line)
        if piece and not is_code and (fences or not line.strip()):
            yield piece
            piece = []
    if piece:
        yield piece
