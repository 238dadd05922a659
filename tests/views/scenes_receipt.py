"""The receipt of a verdict on the case's page, with what an office says of a real case."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.domain.intake import AcceptMatter
from desktop.domain.values import MatterKind
from desktop.models.rows_receipt import ReceiptRow, ReplayedCase
from desktop.office.applications import take_application
from desktop.office.office import Office, Recording
from desktop.office.page_receipt import case_receipt, replayed_case
from desktop.views.cases.receipt_card import ReceiptCard
from desktop.views.main_window import MainWindow
from tests.journeys import day_cases
from tests.views import scenes_case
from tests.views.scenes import Scene
from tests.views.scenes_calendar import an_office


def taken(office: Office, number: int = 1) -> str:
    with TemporaryDirectory() as folder:
        done = take_application(office, day_cases.write(Path(folder), number), "lianghui")
    assert isinstance(done, Recording)
    accept = AcceptMatter(case_id=done.case.id, matter=MatterKind.EXTERNAL_WORKS)
    assert isinstance(office.submit(accept, "lianghui"), Recording)
    return done.case.id


@cache
def said() -> tuple[ReceiptRow, ReplayedCase]:
    with an_office() as office:
        case_id = taken(office)
        return case_receipt(office, case_id), replayed_case(office, case_id)


def shown(made: MainWindow) -> ReceiptCard:
    page = scenes_case.shown(made)
    receipt, _ = said()
    card = page.overview.receipt
    card.open(receipt.case_id)
    card.show_receipt(receipt)
    return card


def opened(made: MainWindow) -> None:
    shown(made)


def replayed(made: MainWindow) -> None:
    shown(made).show_replayed(said()[1])


def differing(made: MainWindow) -> None:
    receipt, _ = said()
    told = ("HP-2026-0001：记录的判定为“免审批”，按当时的规则和事实重算为“需审批”",)
    shown(made).show_replayed(ReplayedCase(receipt.case_id, "复算有 1 处与记录不一致", told))


SCENES: dict[str, Scene] = {
    "receipt-replayed": replayed,
    "receipt-differing": differing,
}
