"""The supervisor's page: figures, while they are reckoned, none yet, and who may not see them."""

from desktop.store.rows_oversight import LetterFigures, OversightPage, WorksFigures
from desktop.views.main_window import MainWindow
from desktop.views.office.oversight_page import OversightView
from desktop.wording import screens
from tests.views import samples_oversight
from tests.views.scenes import Scene

AIM = 25
REFUSAL = "需要“联席办主任、签发、审计”职责，当前为“窗口受理”；由具有该职责的人员办理。"


def oversight(made: MainWindow, page: OversightPage | None = None) -> OversightView:
    view = OversightView()
    made.add_page("oversight", view)
    made.show_page("oversight", (screens.RAIL["oversight"],), "oversight")
    view.show_page(page or samples_oversight.page(), AIM)
    return view


def oversight_reckoning(made: MainWindow) -> None:
    view = oversight(made, samples_oversight.page(left=3_120, orders=()))
    view.table.setFocus()
    view.table.setCurrentIndex(view.model.index(2, 2))


def oversight_empty(made: MainWindow) -> None:
    nothing = {"bureaus": (), "parties": (), "orders": (), "days": (), "weeks": ()}
    none = samples_oversight.page(letters=LetterFigures(), works=WorksFigures(), **nothing)
    oversight(made, none)


def oversight_closed(made: MainWindow) -> None:
    oversight(made, OversightPage(samples_oversight.page().period, refusal=REFUSAL))


SCENES: dict[str, Scene] = {
    "oversight": oversight,
    "oversight-reckoning": oversight_reckoning,
    "oversight-empty": oversight_empty,
    "oversight-closed": oversight_closed,
}
