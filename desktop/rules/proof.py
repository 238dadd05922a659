"""A table is proved before it is used: it leaves no situation open, and no row stands in another.

What that means follows from what may hold at once. ``unique``: in every situation one row holds
(or none, where ``otherwise`` says what follows), never two. ``strongest`` and ``collect``:
``otherwise`` stands for the rest, every fact is looked at, and no row lies wholly within another
that has the same outcome or a stronger one, since it could never decide anything.
"""

from collections.abc import Iterator, Sequence
from itertools import islice, permutations

from desktop.rules.cells import bits
from desktop.rules.findings import Finding, finding
from desktop.rules.parts import Part
from desktop.rules.table import Content, Hit

TOO_MANY = 100_000


def faults(content: Content, parts: Sequence[Part]) -> Iterator[Finding]:
    """Yield each gap and each overlap, with a counter-example in facts."""
    table = content.head.id
    named = {c.fact for row in content.rows for c in row.when}
    for name in content.inputs:
        if name not in named:
            yield finding("table_input_idle", table=table, row=f"input {name}", fact=name)
    for part in parts:
        yield from _of_part(content, part)
    if content.head.hit is not Hit.UNIQUE:
        yield from _of_the_rest(content)


def _of_the_rest(content: Content) -> Iterator[Finding]:
    """Yield what is wrong with that which follows where no row holds: the weakest, no row's."""
    table, rest = content.head.id, content.head.otherwise
    if rest is None:
        yield finding("table_gap", table=table, row="head", example="")
    elif rest != next(iter(content.outcomes), rest):
        yield finding("table_rest_not_weakest", table=table, row="head", given=rest)
    for row in content.rows:
        if row.then == rest:
            yield finding("table_row_idle", table=table, row=row.id)


def _of_part(content: Content, part: Part) -> Iterator[Finding]:
    table = content.head.id
    if part.size > TOO_MANY:
        yield finding("table_too_large", table=table, row="head", count=part.size, limit=TOO_MANY)
        return
    for index, row in enumerate(part.rows):
        if not all(part.whole(index)):
            yield finding("table_row_never", table=table, row=row.id)
    if content.head.hit is Hit.UNIQUE:
        yield from _alone(content, part)
    else:
        yield from _within(content, part)


def _alone(content: Content, part: Part) -> Iterator[Finding]:
    """Yield the first situation without a row, and of each two rows one where both hold."""
    reading = part.every()
    gap = next((s for s, h in zip(reading.situations, reading.holding, strict=True) if not h), None)
    if gap is not None and content.head.otherwise is None:
        yield finding("table_gap", table=content.head.id, row="head", example=part.example(gap))
    seen: set[tuple[int, ...]] = set()
    for situation, holding in zip(reading.situations, reading.holding, strict=True):
        pair = tuple(islice(bits(holding), 2))
        if len(pair) > 1 and pair not in seen:
            seen.add(pair)
            yield _overlap(content, part, pair, part.example(situation))


def _within(content: Content, part: Part) -> Iterator[Finding]:
    """Yield each row that lies within another which says the same or more."""
    for index, other in permutations(range(len(part.rows)), 2):
        own, wider = part.whole(index), part.whole(other)
        rank, wider_rank = part.ranks[index], part.ranks[other]
        is_first_twin = own == wider and rank == wider_rank and index < other
        covers = all(not o & ~w for o, w in zip(own, wider, strict=True))
        if covers and not is_first_twin and _says_as_much(content, wider_rank, rank):
            yield _overlap(content, part, (index, other), part.example(own))


def _says_as_much(content: Content, wider: int, row: int) -> bool:
    return wider == row if content.head.hit is Hit.COLLECT else wider >= row


def _overlap(content: Content, part: Part, pair: tuple[int, ...], example: str) -> Finding:
    row, other = (part.rows[index].id for index in pair)
    return finding("table_overlap", table=content.head.id, row=row, other=other, example=example)
