"""Recording, reading, claiming and withdrawing."""

import pytest

from desktop.store.codec import EncodedEvent, UnknownEvent
from desktop.store.entry import LIMIT, NO_HASH, SignedEntry
from desktop.store.errors import (
    AlreadyWithdrawn,
    ClaimTaken,
    EntryMalformed,
    EntryMissing,
    EntryRefused,
    EntryTooLarge,
    NotOwnEntry,
    NotWriting,
    OfficerUnknown,
)
from desktop.store.event_log import (
    Draft,
    case_ids,
    entries_since,
    events_of,
    history_of,
    last_position,
    record,
)
from desktop.store.hub import head_of, take
from desktop.store.verifying import verify
from desktop.store.writers import public_keys, writer_of
from tests.store.desks import SCOPE, STAMP, Desk


def texts(desk: Desk, case: str = "case-1") -> list[str]:
    with desk.store.reading() as connection:
        events = [recorded.event for recorded in events_of(connection, case)]
    return [e.data["text"] for e in events if isinstance(e, UnknownEvent)]


def test_an_entry_says_who_when_and_on_which_grounds(desk: Desk) -> None:
    entry = desk.note("收件")

    assert (entry.officer, entry.bureau, entry.case) == ("zhang", "housing", "case-1")
    assert (entry.at, entry.clock.source) == ("2026-09-18T09:30:00.000000+08:00", "set")
    assert (entry.rules, entry.calendar, entry.program) == (
        STAMP.rules,
        STAMP.calendar,
        STAMP.program,
    )


def test_an_id_is_a_uuid7_of_the_moment_it_was_recorded(desk: Desk) -> None:
    entry = desk.note("收件")

    assert entry.id[14] == "7"
    assert int(entry.id.replace("-", "")[:12], 16) == int(desk.now.timestamp() * 1000)


def test_a_writers_entries_are_numbered_without_gap_and_name_the_one_before(desk: Desk) -> None:
    first, second = desk.note("一"), desk.note("二")

    with desk.store.reading() as connection:
        hashes = [logged.hash for logged in history_of(connection, "case-1")]
    assert [first.wseq, second.wseq] == [1, 2]
    assert [first.prev, second.prev] == [NO_HASH, hashes[0]]


def test_two_officers_at_one_desk_have_rows_of_their_own(desk: Desk) -> None:
    entries = [desk.note("一"), desk.note("二", "li"), desk.note("三")]

    assert [e.wseq for e in entries] == [1, 1, 2]
    assert entries[0].writer != entries[1].writer
    with desk.store.reading() as connection:
        assert len(public_keys(connection)) == 2


def test_an_entry_names_the_head_its_writer_had_seen(desk: Desk) -> None:
    desk.note("一")
    with desk.store.reading() as connection:
        head = head_of(connection, SCOPE)

    entry = desk.note("二", "li")

    assert (entry.based_on.sseq, entry.based_on.chain) == (head.sseq, head.chain)
    assert head.sseq == 1


def test_an_unknown_kind_is_kept_and_shown_as_such(desk: Desk) -> None:
    desk.note("将来的事项")

    with desk.store.reading() as connection:
        (recorded,) = events_of(connection, "case-1")
    assert recorded.event == UnknownEvent("test.noted", 1, {"text": "将来的事项"})
    assert recorded.entered.officer == "zhang"
    assert recorded.entered.at == desk.now


def test_cases_are_kept_apart(desk: Desk) -> None:
    desk.note("甲", case="case-1")
    desk.note("乙", case="case-2")

    with desk.store.reading() as connection:
        assert case_ids(connection) == ("case-1", "case-2")
    assert texts(desk, "case-2") == ["乙"]


def test_what_came_since_a_position_is_found_in_order(desk: Desk) -> None:
    desk.note("一")
    with desk.store.reading() as connection:
        position = last_position(connection)
    desk.note("二")
    desk.note("三", "li")

    with desk.store.reading() as connection:
        since = entries_since(connection, position)
    assert [logged.entry.data["text"] for logged in since] == ["二", "三"]
    assert [logged.sseq for logged in since] == [2, 3]


def test_when_one_draft_is_refused_none_is_kept(desk: Desk) -> None:
    drafts = [
        Draft(event=EncodedEvent("test.noted", 1, {"text": t}), case_id="case-1", scope=SCOPE)
        for t in ("好", "a\0b")
    ]

    with pytest.raises(EntryMalformed):
        desk.record(drafts)

    assert texts(desk) == []


def test_an_entry_of_64_kib_is_kept_and_a_longer_one_is_not(desk: Desk) -> None:
    with pytest.raises(EntryTooLarge):
        desk.note("字" * (LIMIT // 3))

    assert desk.note("字" * (LIMIT // 3 - 400)).wseq == 1


@pytest.mark.parametrize("text", ["a\0b", "\ud800"])
def test_what_another_store_could_not_keep_is_refused_at_once(desk: Desk, text: str) -> None:
    with pytest.raises(EntryMalformed):
        desk.note(text)


def test_nothing_is_recorded_outside_a_writing_transaction(desk: Desk) -> None:
    with desk.store.writing() as connection:
        writer = writer_of(connection, "zhang", desk.now)

    with desk.store.reading() as connection, pytest.raises(NotWriting):
        record(connection, [], writer, desk.clock.read(), STAMP)


def test_an_officer_nobody_registered_has_no_writer(desk: Desk) -> None:
    with pytest.raises(OfficerUnknown) as trouble:
        desk.note("冒名", "wang")

    assert trouble.value.facts == {"officer": "wang"}


def test_the_same_entry_is_not_taken_twice(desk: Desk) -> None:
    desk.note("一")
    with desk.store.reading() as connection:
        (logged,) = history_of(connection, "case-1")
        row = connection.exec_driver_sql("SELECT text, signature FROM entry").one()
    again = SignedEntry.read(row.text, row.signature)

    with pytest.raises(EntryRefused), desk.store.writing() as connection:
        take(connection, again, (), desk.now, is_request=False)
    assert logged.entry == again.entry


def test_a_request_that_comes_second_is_refused_and_told_who_was_first(desk: Desk) -> None:
    first = desk.note("同意", claims=("step:1",), is_request=True)

    with pytest.raises(ClaimTaken) as trouble:
        desk.note("不同意", "li", claims=("step:1",), is_request=True)

    assert trouble.value.facts == {"claim": "step:1", "winner": first.id}
    assert texts(desk) == ["同意"]


def test_a_fact_that_comes_second_is_kept_as_contested(desk: Desk) -> None:
    first = desk.note("发出", claims=("letter:1",))
    desk.note("也发出", "li", claims=("letter:1",))

    with desk.store.reading() as connection:
        second = history_of(connection, "case-1")[1]
        assert verify(connection).fault is None
    assert (second.verdict, second.winner, second.sseq) == ("contested", first.id, 2)
    assert texts(desk) == ["发出", "也发出"]


def test_a_withdrawn_entry_is_left_out_of_the_events_and_kept_in_the_log(desk: Desk) -> None:
    kept, undone = desk.note("留"), desk.note("错")

    (withdrawal,) = desk.withdraw(undone.id)

    assert texts(desk) == ["留"]
    with desk.store.reading() as connection:
        history = history_of(connection, "case-1")
        assert verify(connection).fault is None
    assert [h.entry.id for h in history] == [kept.id, undone.id, withdrawal.id]
    assert [h.withdrawn_by for h in history] == ["", withdrawal.id, ""]


def test_only_the_officer_who_recorded_an_entry_withdraws_it(desk: Desk) -> None:
    entry = desk.note("张三办理")

    with pytest.raises(NotOwnEntry):
        desk.withdraw(entry.id, officer="li")

    assert texts(desk) == ["张三办理"]


def test_an_entry_is_withdrawn_once_and_a_withdrawal_never(desk: Desk) -> None:
    entry = desk.note("错")
    (withdrawal,) = desk.withdraw(entry.id)

    for undone in (entry, withdrawal):
        with pytest.raises(AlreadyWithdrawn):
            desk.withdraw(undone.id)


def test_what_does_not_exist_is_not_withdrawn(desk: Desk) -> None:
    with pytest.raises(EntryMissing):
        desk.withdraw("01995c2a-6f80-7001-8000-000000000001")


def test_the_entries_of_one_act_are_withdrawn_together_or_not_at_all(desk: Desk) -> None:
    own, others = desk.note("一"), desk.note("二", "li")

    with pytest.raises(NotOwnEntry):
        desk.withdraw(own.id, others.id)

    assert texts(desk) == ["一", "二"]


def test_withdrawing_gives_a_claim_back(desk: Desk) -> None:
    entry = desk.note("不同意", claims=("step:1",), is_request=True)
    desk.withdraw(entry.id)

    desk.note("同意", claims=("step:1",), is_request=True)

    assert texts(desk) == ["同意"]


def test_a_clock_set_back_is_noted_and_keeps_nobody_from_working(desk: Desk) -> None:
    desk.note("一")
    desk.clock.moment = desk.clock.moment.replace(day=16)
    desk.note("二")

    with desk.store.reading() as connection:
        wrappers = connection.exec_driver_sql("SELECT wrapper FROM entry").scalars().all()
    assert ['"clock_ok":true' in w for w in wrappers] == [True, False]


def test_a_private_key_is_not_shown_where_a_writer_is_printed(desk: Desk) -> None:
    with desk.store.writing() as connection:
        writer = writer_of(connection, "zhang", desk.now)

    assert "private" not in repr(writer)
