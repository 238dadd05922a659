"""What a desk takes in of the common log: linked, signed, folded once."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.notes import NoteAdded
from desktop.store.codec import UnknownEvent
from desktop.store.conflicts import overruled
from desktop.store.entry import SignedEntry, canonical_text, hash_of, parse
from desktop.store.event_log import events_of
from desktop.store.links import LinkBroken, links
from desktop.sync.exchange import Desk
from desktop.sync.troubles import ChainBroken
from tests.sync.logs import CommonLog, log_desk, standing, take_in
from tests.sync.pens import Pen


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = log_desk(tmp_path / "desk")
    yield made
    made.store.close()


def forged(pen: Pen, kind: str = "note.added", **data: str) -> SignedEntry:
    """Return the pen's next entry under a signature that is not its own."""
    signed = replace(pen.entry(kind, **data), signature=b"\0" * 64)
    pen.last = signed.hash
    return signed


def test_an_entry_counts_once_its_signature_was_found_right(desk: Desk) -> None:
    log = CommonLog()
    right, wrong = log.pen("zhang").entry(text="一"), forged(log.pen("li"), text="二")
    log.take(right)
    log.take(wrong)

    report = take_in(desk, log)

    assert report.bad_signatures == 1
    assert standing(desk) == {right.entry.id: (1, None), wrong.entry.id: (0, None)}
    with desk.store.reading() as connection:
        events = events_of(connection, "case-1")
        (told,) = overruled(connection, "case-1")
    assert [e.entered.entry for e in events] == [right.entry.id]
    assert (told[0].entry.id, told[1]) == (wrong.entry.id, "unsigned")


def test_a_withdrawal_nobody_signed_takes_nothing_back(desk: Desk) -> None:
    log = CommonLog()
    pen = log.pen("zhang")
    note = pen.entry(text="一")
    log.take(note)
    log.take(forged(pen, "withdrawn", entry=note.entry.id))

    take_in(desk, log)

    assert standing(desk)[note.entry.id] == (1, None)


def test_data_that_do_not_fit_their_kind_hold_up_nobody(desk: Desk) -> None:
    log = CommonLog()
    log.take(log.pen("zhang").entry(text="一", strange="x"))
    log.take(log.pen("zhang").entry(text="二"))

    assert take_in(desk, log).pulled == 2

    with desk.store.reading() as connection:
        strange, note = (e.event for e in events_of(connection, "case-1"))
    assert isinstance(strange, UnknownEvent)
    assert isinstance(note, NoteAdded)


def test_what_breaks_the_chain_leaves_nothing_of_its_page(desk: Desk) -> None:
    log = CommonLog()
    for _ in range(3):
        log.take(log.pen("zhang").entry())
    log.taken[2] = replace(log.taken[2], chain="f" * 64)

    with pytest.raises(ChainBroken):
        take_in(desk, log)

    assert standing(desk) == {}


@pytest.mark.parametrize("part", ["at", "case", "kind", "writer", "id"])
def test_a_text_is_linked_by_what_a_reader_of_all_of_it_finds(part: str) -> None:
    """Names that need an escape, and data that looks like an entry's end, mislead nobody."""
    log = CommonLog()
    end = '},"id":"x","kind":"y","kind_v":1,"officer":"z"'
    data = {"text": end, "inner": {"data": {}, "id": "a", "kind": "b", "wseq": 9}}
    entry = log.pen("zhang").draft("note.added", "case-1", data)
    text = canonical_text(replace(entry, **{part: f'a"b\\{getattr(entry, part)}'}))
    log.take(SignedEntry(entry, text, hash_of(text), b"s" * 64))

    (link,) = links("HP", type(log.head)(), ((t.text, t.wrapper, t.chain) for t in log.taken))

    assert getattr(link, part) == f'a"b\\{getattr(entry, part)}'
    assert (link.wseq, link.prev, link.data) == (entry.wseq, entry.prev, data)


@pytest.mark.parametrize("change", ["scope", "bureau", "nothing"])
def test_a_link_says_in_which_respect_it_is_broken(change: str) -> None:
    log = CommonLog()
    signed = log.pen("zhang").entry()
    text = signed.text.replace('"scope":"HP"', '"scope":"TH"') if change == "scope" else signed.text
    entry = replace(parse(signed.text), bureau="fire") if change == "bureau" else signed.entry
    log.take(replace(signed, text=text, hash=hash_of(text), entry=replace(entry, scope="HP")))
    pages = [(t.text, t.wrapper, t.chain) for t in log.taken]
    if change == "nothing":
        assert links("HP", type(log.head)(), pages)
        return
    with pytest.raises(LinkBroken) as broken:
        links("HP", type(log.head)(), pages)
    assert broken.value.what == {"scope": "text", "bureau": "bureau"}[change]
