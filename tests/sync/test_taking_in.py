"""What a desk takes in of the common log: linked, signed, folded once."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.notes import NoteAdded
from desktop.domain.publishing import content_digest, place_of, published
from desktop.store.acceptance import Head
from desktop.store.backup import backup
from desktop.store.codec import UnknownEvent
from desktop.store.conflicts import overruled
from desktop.store.entry import SignedEntry, canonical_text, hash_of, parse
from desktop.store.event_log import events_of, is_recorded_here
from desktop.store.links import LinkBroken, links
from desktop.store.publications import publications, publications_mark
from desktop.store.verifying import faults_of, verify
from desktop.store.writers import known_device
from desktop.sync import exchange
from desktop.sync.ahead import log_pages
from desktop.sync.exchange import Desk, Report, fold_in, know_writers, pull_scope
from desktop.sync.ports import Page, WriterSeen
from desktop.sync.troubles import ChainBroken, WriterRefused
from tests.sync.hubs import HubServer
from tests.sync.logs import CommonLog, keep_some, log_desk, standing, take_in
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


def test_a_mark_names_any_of_the_withdrawals_that_count(desk: Desk) -> None:
    log = CommonLog()
    pen = log.pen("zhang")
    note = pen.entry(text="一")
    backs = [pen.entry("withdrawn", entry=note.entry.id) for _ in range(2)]
    for signed in (note, *backs):
        log.take(signed)
    take_in(desk, log)
    found = []
    for mark in (*(back.entry.id for back in backs), note.entry.id):
        with desk.store.writing() as connection:
            marked = "UPDATE entry SET withdrawn_by = ? WHERE id = ?"
            connection.exec_driver_sql(marked, (mark, note.entry.id))
        with desk.store.reading() as connection:
            fault = verify(connection).fault
        found.append(fault and fault.what)

    assert found == [None, None, "mark"]


@pytest.mark.parametrize("later", ["unsigned", "refused", "in force"])
def test_who_signed_a_letter_last_is_told_by_what_counts(desk: Desk, later: str) -> None:
    log = CommonLog()
    with desk.store.reading() as connection:
        log.pens["zhang"] = Pen("zhang", known_device(connection))
    log.take(log.pen("zhang").entry("letter.signed", letter="l-1"))
    pen = log.pen("li")
    again = forged if later == "unsigned" else Pen.entry
    log.take(
        again(pen, "letter.signed", letter="l-1"),
        verdict="refused:!duty" if later == "refused" else "accepted",
    )
    take_in(desk, log)

    with desk.store.reading() as connection:
        is_here = is_recorded_here(connection, "case-1", "letter.signed", "l-1")
    assert is_here is (later != "in force")


def test_what_nobody_signed_leaves_the_record_whole_and_is_told_apart(
    desk: Desk, tmp_path: Path
) -> None:
    log = CommonLog()
    pen = log.pen("zhang")
    note = pen.entry(text="一")
    log.take(note)
    log.take(forged(pen, "withdrawn", entry=note.entry.id))
    log.take(pen.entry(text="二"))
    take_in(desk, log)

    with desk.store.reading() as connection:
        verified = verify(connection)
    assert (verified.entries, verified.fault) == (3, None)
    assert [found.position for found in verified.unsigned] == [2]
    assert [found.rule for found in faults_of(desk.store)] == ["log_unsigned"]
    assert backup(desk.store, tmp_path / "copy").entries == 3


@pytest.mark.parametrize("is_forged", [False, True])
def test_a_published_version_counts_once_its_signature_was_found_right(
    desk: Desk, *, is_forged: bool
) -> None:
    log, place = CommonLog(), place_of("rule.sample")
    said = {"subject": "rule.sample", "title": "t", "number": "", "content": "{}", "reason": ""}
    proposal = log.pen("zhang").entry("publication.proposed", place, **said, follows="shipped")
    decided = {"subject": "rule.sample", "proposal": proposal.entry.id, "follows": "shipped"}
    pen = log.pen("li")
    publication = pen.entry("publication.published", place, **decided, digest=content_digest("{}"))
    log.take(proposal)
    log.take(replace(publication, signature=b"\0" * 64) if is_forged else publication)
    keep_some(desk, log, log.taken)
    with desk.store.reading() as connection:
        assert publications(connection, "rule.sample") == ()
        before = publications_mark(connection)

    fold_in(desk, Report())

    with desk.store.reading() as connection:
        found = published(publications(connection, "rule.sample"))
        assert publications_mark(connection) != before
    assert len(found) == (0 if is_forged else 1)


def test_a_public_key_that_is_none_holds_up_nobody(desk: Desk) -> None:
    log = CommonLog()
    right, wrong = log.pen("zhang").entry(text="一"), log.pen("li").entry(text="二")
    log.take(right)
    log.take(wrong)
    keep_some(desk, log, log.taken)
    with desk.store.writing() as connection:
        connection.exec_driver_sql("UPDATE writer SET public_key = x'00' WHERE officer = 'li'")
    report = Report()

    fold_in(desk, report)

    assert report.bad_signatures == 1
    assert standing(desk) == {right.entry.id: (1, None), wrong.entry.id: (0, None)}


def test_a_writer_without_a_key_is_not_learnt(desk: Desk) -> None:
    seen = replace(Pen("li", "desk-of-li").seen, public_key=b"short")

    know_writers(desk, lambda: (seen,), {seen.id})

    with desk.store.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM writer").scalar() == 0


def test_a_writer_another_window_learns_meanwhile_is_learnt_once(desk: Desk) -> None:
    seen = Pen("li", "desk-of-li").seen

    def learn() -> tuple[WriterSeen, ...]:
        know_writers(desk, lambda: (seen,), {seen.id})
        return (seen,)

    know_writers(desk, learn, {seen.id})

    with desk.store.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM writer").scalar() == 1


@pytest.mark.parametrize("begins", ["log", "snapshot"])
def test_pages_another_window_keeps_meanwhile_break_no_chain(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, begins: str
) -> None:
    hub, pen = HubServer(tmp_path / "hub"), Pen("zhang", "desk-1")
    shared = hub.as_officer("zhang")
    shared.register_writer(pen.seen, "x")
    sent = pen.entry()
    pen.push(shared, sent)
    others = iter([hub.as_officer("li")])

    def meanwhile(head: Head, size: int) -> Iterator[Page]:
        for other in others:
            pull_scope(desk, other, "HP", Report())
        return log_pages(shared, "HP", head, size)

    if begins == "log":
        monkeypatch.setattr(exchange, "log_pages", lambda *given: meanwhile(*given[2:]))
    else:
        monkeypatch.setattr(exchange, "snapshot_pages", lambda *given: meanwhile(Head(), given[3]))
    pull_scope(desk, shared, "HP", Report())
    fold_in(desk, Report())

    assert list(standing(desk)) == [sent.entry.id]
    hub.close()


def test_a_hub_takes_no_writer_without_a_key(tmp_path: Path) -> None:
    hub, pen = HubServer(tmp_path / "hub"), Pen("zhang", "desk-1")
    with pytest.raises(WriterRefused):
        hub.as_officer("zhang").register_writer(replace(pen.seen, public_key=b"short"), "x")
    hub.close()


def test_data_that_do_not_fit_their_kind_hold_up_nobody(desk: Desk) -> None:
    log = CommonLog()
    log.take(log.pen("zhang").entry(text="一", strange="x"))
    log.take(log.pen("zhang").entry(text="二"))

    assert take_in(desk, log).pulled == 2

    with desk.store.reading() as connection:
        strange, note = (e.event for e in events_of(connection, "case-1"))
    assert isinstance(strange, UnknownEvent)
    assert isinstance(note, NoteAdded)


@pytest.mark.parametrize("data", ["{[", '{"deep":' + "[" * 5_000 + "]" * 5_000 + ","])
def test_data_nobody_can_read_names_no_files_and_holds_nothing_up(desk: Desk, data: str) -> None:
    log = CommonLog()
    signed = log.pen("zhang").entry(file="f" * 64)
    text = signed.text.replace('"data":{', f'"data":{data}')
    log.take(replace(signed, text=text, hash=hash_of(text)))

    assert take_in(desk, log).bad_signatures == 1

    with desk.store.reading() as connection:
        fault = verify(connection).fault
    assert fault is not None
    assert (fault.what, fault.position) == ("text", 1)


@pytest.mark.parametrize("name", ["F" * 64, "../" * 21 + "x", "文" * 64, "\\ud800" + "f" * 63])
def test_what_is_no_hash_names_no_file(desk: Desk, name: str) -> None:
    log = CommonLog()
    signed = log.pen("zhang").entry(content="f" * 64)
    text = signed.text.replace("f" * 64, name)
    log.take(replace(signed, text=text, hash=hash_of(text)))

    assert take_in(desk, log).bad_signatures == 1

    with desk.store.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM file_way").scalar() == 0
    assert not desk.store.attachments.has(name)


@pytest.mark.parametrize("part", ["case", "kind", "id", "writer"])
def test_a_name_with_half_a_character_breaks_the_chain(desk: Desk, part: str) -> None:
    log = CommonLog()
    signed = log.pen("zhang").entry()
    text = signed.text.replace(f'"{part}":"', f'"{part}":"\\ud800', 1)
    log.take(replace(signed, text=text, hash=hash_of(text)))

    with pytest.raises(ChainBroken):
        take_in(desk, log)


def test_what_breaks_the_chain_leaves_nothing_of_its_page(desk: Desk) -> None:
    log = CommonLog()
    for _ in range(3):
        log.take(log.pen("zhang").entry())
    log.taken[2] = log.taken[2]._replace(chain="f" * 64)

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
