"""What the log of a case says is said in the office's words, to the last code."""

import re
from collections.abc import Iterator
from dataclasses import is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from desktop.domain import catalogue
from desktop.domain.papers import SubmitPaper
from desktop.domain.registry import EVENT_KINDS
from desktop.domain.step_clock import ExplanationRequested
from desktop.domain.values import Bureau, MatterKind, PaperSource
from desktop.office.office import Recording
from desktop.office.page_case import case_page
from desktop.rules.deficiency import Paper
from desktop.wording.event_details import QUIET, detail_of
from tests.office.scans_in import ScanDesk


def enums_of(hint: Any) -> Iterator[type[Enum]]:
    if isinstance(hint, type) and issubclass(hint, Enum):
        yield hint
    elif isinstance(hint, type) and is_dataclass(hint):
        for name, part in get_type_hints(hint).items():
            if name not in QUIET:
                yield from enums_of(part)
    for part in get_args(hint):
        yield from enums_of(part)


def codes() -> list[Enum]:
    """Return every code an event can hold that its line in the log would say."""
    assert catalogue
    found: dict[Enum, None] = {}
    for kind in EVENT_KINDS.values():
        for enum in enums_of(kind.type):
            found.update(dict.fromkeys(enum))
    return list(found)


@pytest.mark.parametrize("code", codes(), ids=str)
def test_the_log_says_every_code_in_words(code: Enum) -> None:
    from desktop.wording import event_details

    assert not re.fullmatch(r"[a-z_]+", event_details._known(code))


def test_the_log_leaves_out_the_text_of_a_papers_code() -> None:
    asked = ExplanationRequested(
        matter=MatterKind.EXTERNAL_WORKS, bureau=Bureau.PLANNING, question="路由", codes=("JO1:X",)
    )
    assert detail_of(asked, {}) == "部门 规划和自然资源局；需说明的问题 路由"


def test_what_was_taken_back_is_named_in_the_log(tmp_path: Path) -> None:
    desk = ScanDesk(tmp_path)
    command = SubmitPaper(
        case_id=desk.case_id, paper=Paper.PROJECT_APPROVAL, source=PaperSource.WINDOW
    )
    done = desk.office.submit(command, "lianghui")
    assert isinstance(done, Recording)
    desk.office.withdraw([entry.id for entry in done.entries], "lianghui")

    page = case_page(desk.office, desk.case_id, desk.office.officer("lianghui"))
    assert page is not None
    line = next(row for row in page.log if row.kind == "withdrawn")
    assert "项目批准文件" in line.detail
    assert "{" not in "".join(row.detail for row in page.log)
    assert detail_of(object(), {}) == ""
    desk.office.close()
