"""A numbered paper tells what it says of the application that was put right since."""

from pathlib import Path

from desktop.domain.correcting import CorrectApplication
from desktop.office.notices import listed_notices
from desktop.office.office import Recording
from tests.domain import stories
from tests.domain.desk import CASE
from tests.office.offices import office_in


def test_a_notice_tells_what_was_put_right_after_it_and_not_before(tmp_path: Path) -> None:
    office = office_in(tmp_path)
    for officer, command in stories.supplemented().asked:
        assert isinstance(office.submit(command, officer), Recording)
    before = listed_notices(office, CASE)
    assert len(before) > 1
    assert not any(row.outdated for row in before)

    answers = (("enterprise.name", "广州新名实业有限公司"), ("demand.capacity_kva", "99"))
    changed = CorrectApplication(case_id=CASE, answers=answers, reason="变更登记")
    assert isinstance(office.submit(changed, "lianghui"), Recording)

    told = {row.name: row.outdated for row in listed_notices(office, CASE)}
    assert len(told) == len(before)
    assert told["补正材料通知书"] == ("企业名称",)
    office.close()
