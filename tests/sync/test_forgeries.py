"""What a valid officer's login can't have taken by the one function that writes the log."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.store.acceptance import Head
from desktop.store.entry import Entry, EntryMalformed, EntryTooLarge, SignedEntry, canonical_text
from desktop.sync.ports import Beside, Push, SealedValue, Sent, SharedStore
from desktop.sync.server_people import let_carry
from desktop.sync.troubles import (
    DeviceForked,
    EntryUnfit,
    Rewound,
    ScopeClosed,
    SyncTrouble,
    WriterRefused,
)
from tests.sync.attacked import Attacked
from tests.sync.pens import Pen
from tests.sync.shared_offices import Server


@pytest.fixture
def shared(attacked: Attacked) -> SharedStore:
    return attacked.opened("zhang")


@pytest.fixture
def unmoved(attacked: Attacked) -> Iterator[None]:
    """See to it that nothing of the office has changed."""
    before = attacked.fingerprint()
    yield
    assert attacked.fingerprint() == before


def sent(pen: Pen, text: str, signature: bytes = b"s" * 64) -> Push:
    return Push(pen.id, pen.scope, 2, (Sent(text, signature),))


def text_of(pen: Pen, **changed: Any) -> str:
    return canonical_text(replace(pen.draft("note.added", "case-1", {}), **changed))


FORGED: dict[str, tuple[Callable[[Attacked], dict[str, Any]], type[SyncTrouble]]] = {
    "a bureau that is not one's own": (lambda _: {"bureau": "planning"}, EntryUnfit),
    "a colleague's name": (lambda _: {"officer": "li"}, EntryUnfit),
    "a colleague's writer": (lambda a: {"writer": a.colleague.id}, EntryUnfit),
    "another district": (lambda _: {"scope": "TH"}, EntryUnfit),
    "a number left out": (lambda a: {"wseq": a.own.wseq + 2}, Rewound),
    "a number of the past": (lambda _: {"wseq": 1}, DeviceForked),
    "a previous hash made up": (lambda _: {"prev": "f" * 64}, DeviceForked),
    "another's entry id": (lambda a: {"id": a.colleague.first.entry.id}, EntryUnfit),
}


@pytest.mark.usefixtures("unmoved")
@pytest.mark.parametrize("forgery", FORGED)
def test_a_forged_entry_is_refused(attacked: Attacked, shared: SharedStore, forgery: str) -> None:
    changed, trouble = FORGED[forgery]
    with pytest.raises(trouble):
        shared.push(sent(attacked.own, text_of(attacked.own, **changed(attacked))))


@pytest.mark.usefixtures("unmoved")
@pytest.mark.parametrize("signature", [b"", b"s" * 63, b"s" * 65])
def test_a_signature_has_64_bytes(
    attacked: Attacked, shared: SharedStore, signature: bytes
) -> None:
    with pytest.raises(EntryUnfit):
        shared.push(sent(attacked.own, text_of(attacked.own), signature))


@pytest.mark.usefixtures("unmoved")
def test_nothing_is_taken_in_the_name_of_a_colleague(attacked: Attacked) -> None:
    colleague = attacked.colleague
    with pytest.raises(WriterRefused):
        attacked.opened("zhang").push(sent(colleague, text_of(colleague)))
    abroad = replace(sent(attacked.own, text_of(attacked.own)), scope="TH")
    with pytest.raises(ScopeClosed):
        attacked.opened("zhang").push(abroad)


@pytest.mark.usefixtures("unmoved")
def test_who_only_looks_writes_nothing(attacked: Attacked) -> None:
    auditor = Pen("shen", "desk-5")
    with pytest.raises(ScopeClosed):
        attacked.opened("shen").push(sent(auditor, text_of(auditor)))


@pytest.mark.usefixtures("unmoved")
def test_a_head_the_server_never_had_stops_the_push(
    attacked: Attacked, shared: SharedStore
) -> None:
    with pytest.raises(Rewound):
        shared.push(replace(sent(attacked.own, text_of(attacked.own)), seen=10_000))


def unfit_texts(pen: Pen) -> dict[str, str]:
    text = text_of(pen)
    known = json.loads(text)
    return {
        "no JSON": "{",
        "no object": "[1]",
        "blank": "",
        "70 kB": text_of(pen).replace("记一笔", "长" * 25_000),
        "a million brackets": "[" * 65_000,
        "deep nesting": text.replace('"记一笔"', "[" * 200 + "]" * 200),
        "deep nesting of objects": text.replace('"记一笔"', '{"a":' * 200 + "1" + "}" * 200),
        "deep nesting with values": text.replace('"记一笔"', "[1," * 200 + "1" + "]" * 200),
        "a NUL": text.replace("记一笔", "\\u0000"),
        "half a character": text.replace("记一笔", "\\ud800"),
        "an escaped character": text.replace("记一笔", "\\u8bb0"),
        "an escaped slash": text.replace("记一笔", "\\/"),
        "a tab written long": text.replace("记一笔", "\\u0009"),
        "a blank between": text.replace('","', '", "', 1),
        "a line at the end": text + "\n",
        "names not in order": json.dumps(dict(reversed(known.items())), separators=(",", ":")),
        "names below not in order": text.replace('"记一笔"', '{"b":1,"a":2}'),
        "a name twice": text.replace('"text":', '"text":"x","text":'),
        "a field twice": text.replace('"v":1', '"v":1,"v":1'),
        "a field more": text.replace('"v":1', '"v":1,"w":1'),
        "a field less": text.replace(',"v":1', ""),
        "another version": text.replace('"v":1', '"v":2'),
        "a number with noughts": text.replace('"记一笔"', "1.50"),
        "a number with exponent": text.replace('"记一笔"', "1e5"),
        "minus nought": text.replace('"记一笔"', "-0"),
        "a number beyond doubles": text.replace('"记一笔"', "12345678901234567890"),
        "not a number": text.replace('"记一笔"', "NaN"),
        "no moment": text_of(pen, at="infinity"),
        "a day that is none": text_of(pen, at="2026-02-30T09:00:00+08:00"),
        "a moment without zone": text_of(pen, at="2026-02-03T09:00:00"),
        "an hour too many": text_of(pen, at="2026-02-03T24:00:00+08:00"),
        "an id that is none": text_of(pen, id="x"),
        "an id of another kind": text_of(pen, id="01a21852-a608-40f9-b6dd-d7848e0d444d"),
        "a wseq in words": text.replace(f'"wseq":{pen.wseq + 1}', '"wseq":"2"'),
        "a negative wseq": text_of(pen, wseq=-1),
        "a huge wseq": text.replace(f'"wseq":{pen.wseq + 1}', '"wseq":99999999999999999999'),
        "no kind": text_of(pen, kind=""),
        "a long kind": text_of(pen, kind="k" * 500),
        "a long case": text_of(pen, case="c" * 500),
        "a previous hash in capitals": text_of(pen, prev="A" * 64),
        "data that is a list": text.replace('"data":{"text":"记一笔"}', '"data":[]'),
        "data that is nothing": text.replace('"data":{"text":"记一笔"}', '"data":null'),
        "a clock of text": text.replace('"offset_s":0', '"offset_s":"0"'),
        "a clock of fractions": text.replace('"offset_s":0', '"offset_s":0.5'),
    }


STRICTER = {
    "deep nesting",
    "deep nesting of objects",
    "deep nesting with values",
    "a long kind",
    "a long case",
}
"""What a desk would still read, and no desk writes."""

UNFIT = sorted(unfit_texts(Pen("zhang", "desk-1")))


@pytest.mark.usefixtures("unmoved")
@pytest.mark.parametrize("unfit", UNFIT)
def test_a_text_no_desk_could_read_is_not_taken(
    attacked: Attacked, shared: SharedStore, unfit: str
) -> None:
    """Taken, it would stop every desk of the district that pulls it."""
    text = unfit_texts(attacked.own)[unfit]
    if unfit not in STRICTER:
        with pytest.raises((EntryMalformed, EntryTooLarge)):
            SignedEntry.read(text, b"s" * 64)
    with pytest.raises(EntryUnfit):
        shared.push(sent(attacked.own, text))


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**14), 10**14)
    | st.decimals(-(10**5), 10**5, places=3).map(float)
    | st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text('abcXY_z0文𠮷\x7f\x01"\\', max_size=4), inner, max_size=4)
    ),
    max_leaves=12,
)


@pytest.fixture(scope="module")
def reader(attacked: Attacked) -> Iterator[psycopg.Connection]:
    with attacked.server.admin() as admin:
        yield admin


@settings(max_examples=40)
@given(st.dictionaries(st.text("abc_", min_size=1, max_size=5), json_values, max_size=5))
def test_whatever_a_desk_records_the_server_takes(
    reader: psycopg.Connection, data: dict[str, Any]
) -> None:
    entry: Entry = Pen("zhang", "desk-1").draft("note.added", "case-1", data or {"a": 1})
    assert _is_taken(reader, canonical_text(entry))


SCRAPS = list('{}[]",:0 1e.-\\u/tA')


@settings(max_examples=80)
@given(
    data=json_values,
    place=st.integers(0, 10_000),
    scrap=st.sampled_from(SCRAPS),
)
def test_whatever_the_server_takes_a_desk_can_read(
    reader: psycopg.Connection, data: Any, place: int, scrap: str
) -> None:
    entry = Pen("zhang", "desk-1").draft("note.added", "case-1", {"d": data})
    text = canonical_text(entry)
    place %= len(text)
    text = text[:place] + scrap + text[place + place % 2 :]
    if _is_taken(reader, text):
        SignedEntry.read(text, b"s" * 64)


def _is_taken(reader: psycopg.Connection, text: str) -> bool:
    row = reader.execute("SELECT joint.read_entry(%s) IS NOT NULL", (text,)).fetchone()
    assert row is not None
    return bool(row[0])


BESIDE = {
    "a short key": Beside(keys=(("r", b"k"),)),
    "a key under no name": Beside(keys=(("", b"k" * 32),)),
    "a hash that is none": Beside(values=(SealedValue("r", "x", b"s"),)),
    "a seal of nothing": Beside(values=(SealedValue("r", "d" * 64, b""),)),
    "a seal of 100 kB": Beside(values=(SealedValue("r", "d" * 64, b"s" * 100_000),)),
    "five megabytes": Beside(
        values=tuple(SealedValue(f"r{n}", "d" * 64, b"s" * 60_000) for n in range(45))
    ),
}


@pytest.mark.usefixtures("unmoved")
@pytest.mark.parametrize("beside", BESIDE)
def test_what_does_not_fit_beside_an_entry_is_refused_with_it(
    attacked: Attacked, shared: SharedStore, beside: str
) -> None:
    push = sent(attacked.own, text_of(attacked.own))
    with pytest.raises(EntryUnfit):
        shared.push(replace(push, beside=BESIDE[beside]))


def test_a_key_that_is_there_is_never_exchanged(server: Server) -> None:
    honest, forger = Pen("zhang", "desk-1"), Pen("li", "desk-2")
    for pen, key in ((honest, b"h" * 32), (forger, b"f" * 32)):
        shared = server.as_officer(pen.officer)
        shared.register_writer(pen.seen, "x")
        push = pen.pushed(pen.entry(case=pen.officer), seen=0)
        shared.push(replace(push, beside=Beside(keys=(("person", key),))))
    assert server.as_officer("zhang").pull("HP", Head(), 10).beside.keys == (("person", b"h" * 32),)


RAW = {
    "no entries": "'{id}', 'HP', 2, '{}', '{}', '{}', '{}'",
    "nothing at all": "NULL, NULL, NULL, NULL, NULL, NULL, NULL",
    "a null among them": "'{id}', 'HP', 2, '{NULL}', '{NULL}', '{NULL}', '{}'",
    "too few signatures": "'{id}', 'HP', 2, '{x}', '{}', '{\"\"}', '{}'",
    "a head of nothing": "'{id}', 'HP', NULL, '{x}', '{x}', '{\"\"}', '{}'",
    "501 entries": "'{id}', 'HP', 2, array_fill('x'::text, '{501}'),"
    " array_fill('x'::bytea, '{501}'), array_fill(''::text, '{501}'), '{}'",
    "a stand of many words": "'{id}', 'HP', 2, '{x}', '{x}', '{\"a b\"}', '{}'",
    "a list of lists": "'{id}', 'HP', 2, '{{x,y},{x,y}}', '{{x,y},{x,y}}', '{{x,y},{x,y}}', '{}'",
}


@pytest.mark.usefixtures("unmoved")
@pytest.mark.parametrize("raw", RAW)
def test_a_push_that_is_none_is_refused(attacked: Attacked, raw: str) -> None:
    with attacked.attacker() as attacker, pytest.raises(psycopg.Error, match=r"entr|open|fits"):
        attacker.execute(f"SELECT api.push({RAW[raw].replace('{id}', attacked.own.id)})")


@pytest.mark.usefixtures("unmoved")
@pytest.mark.parametrize("level", ["REPEATABLE READ", "SERIALIZABLE"])
def test_a_push_under_another_isolation_is_refused(attacked: Attacked, level: str) -> None:
    """There it would judge by a log that has moved on."""
    with attacked.attacker() as attacker:
        attacker.execute(f"BEGIN ISOLATION LEVEL {level}")
        with pytest.raises(psycopg.Error, match="read committed"):
            attacker.execute(
                "SELECT api.push(%s, 'HP', 2, %s, %s, '{\"\"}', '{}')",
                (attacked.own.id, [text_of(attacked.own)], [b"s" * 64]),
            )
        attacker.execute("ROLLBACK")


def test_a_signature_that_is_wrong_is_taken_and_seen_by_every_desk(server: Server) -> None:
    """An ordinary push is checked by the desks; the login says who sent it."""
    pen = Pen("zhang", "desk-1")
    shared = server.as_officer("zhang")
    shared.register_writer(pen.seen, "x")
    shared.push(sent(pen, text_of(pen)) if pen.wseq else replace(sent(pen, text_of(pen)), seen=0))
    taken = shared.pull("HP", Head(), 10).taken[0]
    signature = bytes.fromhex(json.loads(taken.wrapper)["signature"])
    key = next(w.public_key for w in shared.writers() if w.id == pen.id)
    assert not SignedEntry.read(taken.text, signature).is_signed_by(key)


def test_a_seal_or_a_carried_decision_its_writer_did_not_sign_claims_nothing(
    server: Server,
) -> None:
    with server.admin() as admin:
        admin.execute("UPDATE joint.officer SET duties = '{seal_keeper}' WHERE id = 'zhao'")
        let_carry(admin, "chen", "HP", may=True)
    zhang, zhao = Pen("zhang", "desk-1"), Pen("zhao", "desk-2")
    for pen in (zhang, zhao):
        server.as_officer(pen.officer).register_writer(pen.seen, "x")
    made = zhang.entry("explanation.requested", matter="works", bureau="housing", text="请说明")
    zhang.push(server.as_officer("zhang"), made)

    def pushed(pen: Pen, entry: SignedEntry, signature: bytes, by: str) -> str:
        push = Push(pen.id, "HP", 5, (Sent(entry.text, signature),))
        there = server.as_officer(by)
        push = replace(push, seen=there.hello("", 0).scopes[0].head.sseq)
        done = there.push(push) if by == pen.officer else there.carry(push, pen.officer)
        return done.receipts[0].verdict

    def seal() -> SignedEntry:
        return zhao.entry("document.sealed", paper_id="p1", entry=made.entry.id)

    assert pushed(zhao, seal(), b"s" * 64, "zhao") == "refused:!unsigned"
    right = seal()
    assert pushed(zhao, right, right.signature, "zhao") == "accepted"
    assert pushed(zhang, zhang.decided(), b"s" * 64, "chen") == "refused:!unsigned"
    right = zhang.decided()
    assert pushed(zhang, right, right.signature, "chen") == "accepted"


@pytest.mark.usefixtures("unmoved")
def test_a_seal_is_not_hidden_by_counting_places_from_nought(attacked: Attacked) -> None:
    """What stands at place one is what was looked at first: else another's stand would be its."""
    text = text_of(attacked.own, kind="document.sealed")
    push = "SELECT api.push(%s, 'HP', 2, %s::text[], %s::bytea[], '{\"\",\"\"}', '{}')"
    texts, signatures = (
        "[0:1]={" + ",".join(json.dumps(said) for said in pair) + "}"
        for pair in ((text_of(attacked.own), text), ("\\x" + "73" * 64,) * 2)
    )

    with attacked.attacker() as attacker, pytest.raises(psycopg.Error) as refused:
        attacker.execute(push, (attacked.own.id, texts, signatures))
    assert refused.value.sqlstate == "JO108"


@pytest.mark.usefixtures("unmoved")
def test_nobody_carries_for_a_colleague_unless_appointed(attacked: Attacked) -> None:
    colleague = attacked.colleague
    with attacked.attacker() as attacker, pytest.raises(psycopg.Error, match="not appointed"):
        attacker.execute(
            "SELECT api.carry('li', %s, 'HP', 2, %s, %s, '{\"\"}', '{}')",
            (colleague.id, [text_of(colleague)], [b"s" * 64]),
        )
