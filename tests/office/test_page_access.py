"""The administrator's tab: codes given once, slots taken away, others greyed with the reason."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from desktop.clock import SetClock
from desktop.office.founding import found_office
from desktop.office.office import Office, open_office
from desktop.office.page_access import access_page, give_code, remove_access
from desktop.office.recovering import forgotten, recovery_paper, renew_recovery
from desktop.office.sessions import Outcome, Seat, set_own, sign_in
from desktop.office.setup import demo_office
from desktop.store import key_slots
from desktop.store.shared import SharedPlace, put_shared_place
from tests.office.offices import FRIDAY, office_in
from tests.store.sealed import PASSWORD, cheap


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real office encrypted by its administrator, to be copied."""
    folder = tmp_path_factory.mktemp("access") / "store"
    found_office(folder, *demo_office())
    with pytest.MonkeyPatch.context() as patch:
        cheap(patch)
        key_slots.seal_store(folder, "guanli", PASSWORD, FRIDAY, lambda _done, _of: None)
    key_slots.lock(folder)
    return folder


@pytest.fixture
def office(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    cheap(monkeypatch)
    folder = Path(shutil.copytree(made, tmp_path / "store"))
    key_slots.unlock(folder, "guanli", PASSWORD, FRIDAY)
    opened = open_office(folder, SetClock(FRIDAY))
    yield opened
    opened.close()
    key_slots.lock(folder)


def test_a_code_lets_a_colleague_set_a_password_and_is_told_once(office: Office) -> None:
    seat = Seat(office.store.folder, SetClock(FRIDAY))
    code = give_code(office, "lianghui", "guanli")
    assert isinstance(code, str)
    liang = next(s for s in access_page(office, "guanli").slots if s.officer == "lianghui")
    assert (liang.has_slot, liang.chip, liang.gives) == (True, "未设本人口令", "")

    assert sign_in(seat, "lianghui", code).outcome is Outcome.CODE
    assert set_own(seat, "lianghui", code, "海上明月共潮生滟滟随波千万里").is_in
    assert not sign_in(seat, "lianghui", code).is_in
    liang = next(s for s in access_page(office, "guanli").slots if s.officer == "lianghui")
    assert liang.chip == ""

    assert remove_access(office, "lianghui", "guanli") == ()
    assert [f.rule for f in sign_in(seat, "lianghui", "x").findings] == ["no_slot"]


def test_a_recovery_code_is_told_once_and_ends_the_one_before(office: Office) -> None:
    assert not access_page(office, "guanli").recovery.is_made
    first = renew_recovery(office, "guanli")
    said = access_page(office, "guanli").recovery
    assert isinstance(first, str)
    assert (said.is_made, said.makes) == (True, "")
    assert "2026" in said.line

    second = renew_recovery(office, "guanli")
    seat = Seat(office.store.folder, SetClock(FRIDAY))
    new = "海上明月共潮生滟滟随波千万里"
    assert isinstance(second, str)
    assert [f.rule for f in forgotten(seat, "guanli", first, new).findings] == ["password_wrong"]
    answer = forgotten(seat, "guanli", second, new)
    assert answer.is_in
    assert answer.recovery not in ("", first, second)
    with pypdfium2.PdfDocument(recovery_paper(seat, second)) as paper:
        assert second in paper[0].get_textpage().get_text_range()


def test_who_is_no_administrator_reads_and_changes_nothing(office: Office) -> None:
    page = access_page(office, "lianghui")

    assert "系统管理" in page.refusal
    assert all(slot.gives for slot in page.slots)
    assert {f.rule for f in give_code(office, "zhoumin", "lianghui")} == {"duty_missing"}  # type: ignore[union-attr]
    assert {f.rule for f in remove_access(office, "guanli", "lianghui")} == {"duty_missing"}
    assert {f.rule for f in renew_recovery(office, "lianghui")} == {"duty_missing"}  # type: ignore[union-attr]
    assert page.recovery.makes


def test_the_last_slot_and_the_own_stay(office: Office) -> None:
    own = next(s for s in access_page(office, "guanli").slots if s.officer == "guanli")

    assert own.removes
    assert own.gives
    assert [f.rule for f in remove_access(office, "guanli", "guanli")] == ["last_slot"]


def test_only_a_device_never_online_is_left_to_the_server_s_administrator(office: Office) -> None:
    assert access_page(office, "guanli").commands == ()
    with office.store.writing() as connection:
        put_shared_place(connection, SharedPlace("postgres", "postgresql://office/joint", "HP"))
    page = access_page(office, "guanli")
    assert [command.split()[:4] for _asked, command in page.commands] == [
        ["joint-office", "server", "device", "enrol"]
    ]
    assert "人员与设备" in page.server


def test_the_demonstration_says_that_names_are_enough(tmp_path: Path) -> None:
    demo = office_in(tmp_path / "store")
    with demo.store:
        page = access_page(demo, "guanli")

    assert page.slots == ()
    assert "没有加密" in page.note
    assert "本机就是整个办公室" in page.server
