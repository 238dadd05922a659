"""The administrator's tab of people and devices, the slip, and a desk that enrols."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from desktop.clock import OFFICE_ZONE
from desktop.models.rows_people import CodeSlip, PeoplePage
from desktop.office.page_people import people_page
from desktop.sync.people import DeviceThere, PeopleAct, PeopleSeen, PersonThere
from desktop.views.main_window import MainWindow
from desktop.views.office.people_tab import PeopleTab
from desktop.views.start.enrol_page import EnrolPage
from desktop.wording import people_kept as words
from tests.views.scenes import Scene
from tests.views.scenes_calendar import an_office
from tests.views.scenes_settings import page as settings

SLIP = CodeSlip(
    "hesiyuan",
    "何思远",
    "t7kqa-9mzxe-hw3cd-p6vnb",
    "postgresql://10.20.0.8/joint_office",
    "2026-11-30 09:58",
    is_first=True,
)


def seen(now: datetime) -> PeopleSeen:
    """Return what a server of the sample office tells, one of every state."""

    def ago(**span: float) -> datetime:
        return now - timedelta(**span)

    return PeopleSeen(
        people=(
            PersonThere("guanli", "关励", "joint_office", ("administrator",), is_own=True,
                        seen_at=ago(minutes=4)),
            PersonThere("lianghui", "梁慧", "enterprise_service", ("window", "drafter"),
                        seen_at=ago(minutes=12), code_until=now + timedelta(days=2)),
            PersonThere("hesiyuan", "何思远", "housing", ("approver",), must_enrol=True,
                        code_until=now + timedelta(days=3)),
            PersonThere("chenjiayi", "陈嘉仪", "planning", ("approver", "signatory"),
                        seen_at=ago(days=1)),
            PersonThere("ouweiqiang", "区伟强", "commerce", ("approver",), is_active=False,
                        seen_at=ago(days=40)),
            PersonThere("luowen", "罗文", "planning", ("checker",), must_enrol=True),
        ),
        devices=(
            DeviceThere("d1", "窗口一号机", ("lianghui", "guanli"), ago(days=200), ago(minutes=4)),
            DeviceThere("d2", "规划二号机", ("chenjiayi",), ago(days=90), ago(days=1), 3,
                        by_code=True),
            DeviceThere("d3", "外勤笔记本", ("chenjiayi",), ago(days=80), ago(days=9), 2,
                        ago(days=8), "guanli", "外出时遗失"),
            DeviceThere("d4", "商务局旧机", ("ouweiqiang",), ago(days=300), ago(days=60),
                        forked_at=ago(days=59)),
            DeviceThere("d5", "窗口备用机", ("lianghui",), ago(days=100), ago(days=30),
                        forked_at=ago(days=29), renewed_as="窗口三号机"),
        ),
        acts=(
            PeopleAct(ago(minutes=3), "guanli", "officer_added", "hesiyuan"),
            PeopleAct(ago(hours=3), "guanli", "code_given", "lianghui"),
            PeopleAct(ago(days=8), "guanli", "device_revoked", "d3", "外出时遗失"),
        ),
        asks_codes=True,
    )  # fmt: skip


@cache
def the_page() -> PeoplePage:
    """Return the page, asked once."""
    with an_office() as office:
        return people_page(office, "guanli", seen(office.now().astimezone(OFFICE_ZONE)))


def people(made: MainWindow) -> PeopleTab:
    tab = settings(made, "people").parts.of(PeopleTab)
    tab.show_page(the_page())
    return tab


def adding(made: MainWindow) -> None:
    tab = people(made)
    tab.add.click()
    tab.form.officer.setText("何思远")
    tab.form.complain("编号：“何思远”不能作为编号。用小写字母开头。")


def slip(made: MainWindow) -> None:
    people(made).show_slip(SLIP)


def revoking(made: MainWindow) -> None:
    tab = people(made)
    tab.devices.selectRow(1)
    tab.revoke.click()


def resetting(made: MainWindow) -> None:
    tab = people(made)
    tab.people.selectRow(3)
    tab.reset.click()


def offline(made: MainWindow) -> None:
    tab = people(made)
    why = words.NO_LINE
    page = the_page()
    tab.show_page(
        replace(
            page,
            refusal=why,
            note=why,
            lacks_line=True,
            codes=why,
            acts=(),
            people=tuple(
                replace(p, code=why, first=why, change=why, turn=why) for p in page.people
            ),
            devices=tuple(replace(d, turn=why) for d in page.devices),
        )
    )


def at_hub(made: MainWindow) -> None:
    people(made).show_page(replace(the_page(), note=words.HUB_NOTE, codes=words.NO_CODES))


def alone(made: MainWindow) -> None:
    people(made).show_page(PeoplePage("alone", words.ALONE, words.ALONE_NOTE))


def enrolling(made: MainWindow) -> EnrolPage:
    page = EnrolPage()
    made.add_page("enrol", page)
    made.show_alone("enrol")
    page.show_folder(Path("/srv/office/JointOffice"))
    page.fields["address"].setText(SLIP.address)
    page.fields["officer"].setText(SLIP.officer)
    return page


def enrolling_anew(made: MainWindow) -> None:
    enrolling(made).show_anew(Path("/srv/office/JointOffice"))


def enrolling_refused(made: MainWindow) -> None:
    page = enrolling(made)
    page.way.choose("more")
    page.fields["code"].setText("t7kqa-9mzxe-hw3cd-p6vnc")
    page.complain(("登记码不对，还可再试4次。核对登记单上的登记码；一码只给一人用一次。",))


def enrolling_at_hub(made: MainWindow) -> None:
    page = enrolling(made)
    page.way.choose("hub")
    page.fields["address"].setText("/srv/联席办/汇集点")


SCENES: dict[str, Scene] = {
    "devices-enrolling-at-hub": enrolling_at_hub,
    "devices-enrolling": enrolling,
    "devices-enrolling-anew": enrolling_anew,
    "devices-enrolling-refused": enrolling_refused,
    "devices-people": people,
    "devices-adding": adding,
    "devices-slip": slip,
    "devices-revoking": revoking,
    "devices-resetting": resetting,
    "devices-offline": offline,
    "devices-at-hub": at_hub,
    "devices-alone": alone,
}
