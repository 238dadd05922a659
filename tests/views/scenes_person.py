"""The contact of a case: asked why, and shown for a minute."""

from desktop.domain.values_person import PersonInput
from desktop.views.cases.case_detail import CaseDetail
from desktop.views.main_window import MainWindow
from tests.views import scenes
from tests.views.scenes import Scene


def person_reason(made: MainWindow) -> CaseDetail:
    page = scenes.case(made)
    page.overview.person.ask()
    return page


def person_shown(made: MainWindow) -> None:
    page = person_reason(made)
    page.overview.person.show_values(PersonInput("李娜", "13800138000", "440112198503071218"))
    page.overview.person._clock.stop()


SCENES: dict[str, Scene] = {"person-reason": person_reason, "person-shown": person_shown}
