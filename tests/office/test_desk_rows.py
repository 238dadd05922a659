"""The desks of an office: what ended is seen by an administrator, and by whose work waits there."""

from datetime import timedelta

from desktop.office.desk_rows import COPIED, REVOKED, WELL, desk_rows
from desktop.office.office import Office
from desktop.store.sync_counts import DeskKept, kept_desks, other_desks, put_desks
from tests.office.offices import ADMINISTRATOR


def test_a_revoked_or_copied_desk_is_told_to_whom_it_concerns(office: Office) -> None:
    now = office.now()
    then = now - timedelta(days=2)
    desks = (
        DeskKept("d1", "窗口一号机", "lianghui", now, 0),
        DeskKept("d2", "外勤笔记本", "lianghui", then, 7, revoked_at=then),
        DeskKept("d3", "工地二号机", "zhoumin", then, 2, forked_at=then),
    )
    with office.store.writing() as connection:
        put_desks(connection, desks)
        assert kept_desks(connection) == desks
        assert [name for name, *_ in other_desks(connection)] == ["窗口一号机", "工地二号机"]

        seen = {who: desk_rows(office, connection, who, {}) for who in (ADMINISTRATOR, "lianghui")}

    assert [row.mark for row in seen[ADMINISTRATOR]] == [WELL, REVOKED, COPIED]
    assert [(row.device, row.pending, row.since) for row in seen["lianghui"]] == [
        ("窗口一号机", 0, None),
        ("外勤笔记本", 7, then),
    ]
