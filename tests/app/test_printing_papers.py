"""Papers at the printer: each that went is counted, none that did not, whatever came between."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from desktop.app import paper_part
from desktop.app.errands import Progress
from desktop.app.paper_part import _Outcome, _printed, _Told
from desktop.models.printing import PrintPlan, PrintTrouble
from desktop.office.stopping import Stopped
from desktop.views.requests import PaperCopy, PaperShown, PrintRequest

COPIES = tuple(PaperCopy(f"函{n}", f"pdf{n}".encode(), "case", f"letter{n}") for n in range(3))
BATCH = PaperShown("批量打印 3 份文书", b"", "x.pdf", batch=COPIES)
REQUEST = PrintRequest("一楼", 2, (0,))


class Window:
    """What is shown and handed in, instead of a window."""

    def __init__(self) -> None:
        self.submitted: list[Any] = []
        self.said: list[str] = []
        self.shell = SimpleNamespace(submit=self.submitted.append, say=self.said.append)
        self.page = SimpleNamespace(show_trouble=lambda _title, why: self.said.append(why))


@pytest.fixture
def printing(monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[Window, list[bytes]]]:
    """Print the batch on a printer that does ``at`` at a paper; return what came of it."""

    def run(
        at: int = 9, fault: BaseException | None = None, request: PrintRequest = REQUEST
    ) -> tuple[Window, list[bytes]]:
        sent: list[bytes] = []

        def send(pdf: bytes, _plan: PrintPlan, _step: object) -> None:
            if len(sent) == at and fault is not None:
                raise fault
            sent.append(pdf)

        monkeypatch.setattr(paper_part, "print_pages", send)
        monkeypatch.setattr(paper_part, "page_sizes", lambda _pdf: ((1.0, 1.0),) * 2)
        monkeypatch.setattr(paper_part, "overprint_pages", lambda *_: b"over")
        window = Window()
        outcome = _printed(None, BATCH, request, Progress())  # type: ignore[arg-type]
        _Told(window, BATCH, request).tell(outcome)  # type: ignore[arg-type]
        return window, sent

    return run


def test_each_paper_of_a_batch_is_counted_for_itself(
    printing: Callable[..., tuple[Window, list[bytes]]],
) -> None:
    window, sent = printing()

    assert sent == [copy.pdf for copy in COPIES]
    assert [(n.letter, n.copies) for n in window.submitted] == [
        ("letter0", 2),
        ("letter1", 2),
        ("letter2", 2),
    ]
    assert "3 份" in window.said[0]


def test_copies_of_a_paper_without_a_letter_are_noted_by_its_id() -> None:
    window = Window()
    shown = PaperShown("回执", b"", "x.pdf", "case", paper_id="paper")

    _Told(window, shown, REQUEST).tell(_Outcome(shown.copies))  # type: ignore[arg-type]

    assert [(n.letter, n.paper_id, n.copies) for n in window.submitted] == [("", "paper", 2)]


def test_what_belongs_to_no_case_is_not_noted() -> None:
    window = Window()
    shown = PaperShown("台账", b"", "x.pdf")

    _Told(window, shown, REQUEST).tell(_Outcome(shown.copies))  # type: ignore[arg-type]

    assert window.submitted == []


def test_a_printer_that_vanishes_counts_only_what_went_before(
    printing: Callable[..., tuple[Window, list[bytes]]],
) -> None:
    window, _sent = printing(1, PrintTrouble("打印机已断开"))

    assert [n.letter for n in window.submitted] == ["letter0"]
    (said,) = window.said
    assert "已送出并记录 1 份" in said
    assert "函1" in said
    assert "打印机已断开" in said


def test_a_stop_counts_only_what_went_before(
    printing: Callable[..., tuple[Window, list[bytes]]],
) -> None:
    window, _sent = printing(2, Stopped())

    assert [n.letter for n in window.submitted] == ["letter0", "letter1"]
    assert "其余 1 份没有打印" in window.said[0]


def test_nothing_that_went_nowhere_is_counted(
    printing: Callable[..., tuple[Window, list[bytes]]],
) -> None:
    window, sent = printing(0, PrintTrouble("缺纸"))

    assert (window.submitted, sent) == ([], [])


def test_an_overprint_is_noted_as_such(
    printing: Callable[..., tuple[Window, list[bytes]]],
) -> None:
    window, sent = printing(request=PrintRequest("一楼", 1, (0,), is_overprint=True))

    assert sent == [b"over"] * 3
    assert {n.printer for n in window.submitted} == {"一楼（套印）"}
