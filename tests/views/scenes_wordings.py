"""The papers' wordings and their editor, with what an office on its own store says."""

from collections.abc import Callable
from copy import deepcopy
from functools import cache
from typing import Any

from desktop.letters.notice import Notice
from desktop.models.pdf_pages import draw_page
from desktop.models.rows_rule_tables import RulePreview, RuleTables
from desktop.models.rows_wordings import WordingCheck, WordingDraft, WordingWanted
from desktop.office.office import Office
from desktop.office.page_wordings import (
    kept_and_tried,
    wording_preview,
    wording_preview_of_version,
    wording_text,
    wordings_page,
)
from desktop.office.wording_drafts import open_wording
from desktop.views.main_window import MainWindow
from desktop.views.office.wordings_tab import WordingsTab
from desktop.views.widgets.page_frame import bring_into_sight
from desktop.views.wordings.wording_editor import WordingEditor
from tests.office.wordings_kept import proposed_wording, reworded, settled_wording
from tests.views.scenes import Scene
from tests.views.scenes_calendar import an_office, page

Raw = dict[str, Any]


def written(office: Office, name: str = Notice.WAIVER, *, faulty: bool = False) -> Raw:
    """Return a draft in which something was changed, or something is wrong."""
    raw = deepcopy(dict(open_wording(office, name, "guanli").raw))
    raw["source"] = "示范联席〔2026〕9号"
    place = min(3, len(raw["blocks"]) - 1)
    raw["blocks"][place]["text"] += "{nobody}" if faulty else "请予支持。"
    if faulty:
        raw["since"] = "<b>明天</b>"
    return raw


def _editing(
    office: Office, name: str = Notice.WAIVER, *, faulty: bool = False
) -> tuple[WordingDraft, Raw, WordingCheck, bytes]:
    draft = open_wording(office, name, "guanli")
    raw = written(office, name, faulty=faulty)
    good = kept_and_tried(office, name, written(office, name), "", "guanli")
    return draft, raw, kept_and_tried(office, name, raw, "", "guanli"), good.pdf


def _waiting(office: Office) -> tuple[RuleTables, RulePreview, Any]:
    settled_wording(office, reworded(office, "2026-09-20"))
    version = proposed_wording(
        office, reworded(office, "2026-12-01") | {"title": "关于容缺受理的函"}
    )
    who = office.officer("linzhuren")
    text = wording_text(office, WordingWanted(Notice.WAIVER))
    return wordings_page(office, who), wording_preview_of_version(office, version, who), text


@cache
def said(what: str) -> Any:
    """Return what an office answers; each is asked once."""
    questions: dict[str, Callable[[Office], Any]] = {
        "papers": lambda o: wordings_page(o, o.officer("guanli")),
        "read only": lambda o: wordings_page(o, o.officer("lianghui")),
        "text": lambda o: wording_text(o, WordingWanted(Notice.WAIVER)),
        "editing": _editing,
        "faulty": lambda o: _editing(o, faulty=True),
        "table": lambda o: _editing(o, Notice.PAPER_LIST),
        "preview": lambda o: wording_preview(o, Notice.WAIVER, written(o), o.officer("guanli")),
        "unsound": lambda o: wording_preview(
            o, Notice.WAIVER, written(o, faulty=True), o.officer("guanli")
        ),
        "waiting": _waiting,
    }
    with an_office() as office:
        return questions[what](office)


def tab(made: MainWindow, shown: RuleTables, text: Any = None) -> WordingsTab:
    whole = page(made, "wordings")
    whole.wordings.show_papers(shown)
    whole.wordings.choose(Notice.WAIVER)
    whole.wordings.show_text(text or said("text"))
    whole.show_wordings_waiting(sum(paper.waiting for paper in shown.tables))
    return whole.wordings


def papers(made: MainWindow) -> None:
    tab(made, said("papers"))


def read_only(made: MainWindow) -> None:
    tab(made, said("read only")).parts.choose("versions")


def waiting(made: MainWindow) -> None:
    rows, preview, text = said("waiting")
    tab(made, rows, text).show_preview(preview)


def draft(made: MainWindow) -> None:
    tab(made, said("papers")).show_preview(said("preview"))


def unsound(made: MainWindow) -> None:
    tab(made, said("papers")).show_preview(said("unsound"))


def editor(made: MainWindow, what: str, place: int = 0) -> WordingEditor:
    page_of, raw, check, pdf = said(what)
    shown = tab(made, said("papers"))
    shown.show_editor(page_of)
    writing = shown.editor
    assert writing is not None
    writing._step(raw)
    writing.show_check(raw, check)
    if pdf and not check.problem:
        writing.show_page(draw_page(pdf, 0, writing.preview.wanted_width()))
    writing._put_chips(writing.blocks[place].text)
    return writing


def editing(made: MainWindow) -> None:
    editor(made, "editing")


def faulty(made: MainWindow) -> None:
    shown = editor(made, "faulty", 3)
    bring_into_sight(shown.blocks[3])


def table(made: MainWindow) -> None:
    shown = editor(made, "table")
    bring_into_sight(shown.blocks[0])


SCENES: dict[str, Scene] = {
    "wordings": papers,
    "wordings-read-only": read_only,
    "wordings-waiting": waiting,
    "wordings-draft": draft,
    "wordings-unsound": unsound,
    "wordings-editor": editing,
    "wordings-editor-faulty": faulty,
    "wordings-editor-table": table,
}
