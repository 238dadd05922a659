"""函件: a case's letters with their deadlines, their way and what is next; its other papers."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.models.rows import LetterRow, LineRow, NoticeRow
from desktop.views import theme
from desktop.views.cases.case_lines import ActLinks, LineList
from desktop.views.letters.delivery_sheet import DeliverySheet
from desktop.views.requests_delivery import OutPaper, Way
from desktop.views.widgets.blank import Blank
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, clear, column, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.text import Label
from desktop.wording import case_overview, delivery, letter_form, sentences
from desktop.wording import case_page as words
from desktop.wording import paper_keeping as keeping
from desktop.wording.values import AWAITS_LAPSE, LETTER_STAGES

ENDED_TONES = {
    "redeemed": "green",
    "lapsed": "red",
    "revoked": "red",
    "replaced": "grey",
    "void": "grey",
}


class LettersTab(QWidget):
    """Letters and numbered papers.

    Signals: ``letter_opened(str)``; ``notice_opened(str)`` by its id;
    ``act_wanted(str, object)`` an act and the part of the case it is about;
    ``delivery_opened()``; ``delivery_wanted(DeliveryWanted)``.
    """

    letter_opened = Signal(str)
    notice_opened = Signal(str)
    act_wanted = Signal(str, object)
    delivery_opened = Signal()
    delivery_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer, self._cards = column(self, gap=14), column(gap=14)
        outer.addLayout(self._make_sending())
        outer.addWidget(self.sheet)
        outer.addLayout(self._cards)
        outer.addStretch(1)
        self._shown: tuple[object, ...] = ()
        self._papers: tuple[OutPaper, ...] = ()
        self._case = ""

    def _make_sending(self) -> QHBoxLayout:
        self.send = Button(delivery.SEND, "send")
        self.send.clicked.connect(self._deliver)
        self.pack = Button(delivery.WAYS["package"], "download")
        self.pack.clicked.connect(self._pack)
        self.sheet = DeliverySheet()
        self.sheet.sent.connect(self.delivery_wanted)
        self.sheet.cancelled.connect(self.setFocus)
        line = row(gap=8)
        line.addWidget(Label(delivery.SEND_NOTE, "small", "text2").wrapped(), 1)
        line.addWidget(self.send)
        line.addWidget(self.pack)
        return line

    def _deliver(self) -> None:
        self.sheet.ask(self._papers)
        self.delivery_opened.emit()

    def _pack(self) -> None:
        alone = OutPaper(self._case, number=delivery.THIS_CASE)
        self.sheet.ask(self._papers or (alone,), Way.PACKAGE)
        self.delivery_opened.emit()

    def show_letters(
        self, case_id: str, letters: Sequence[LetterRow], notices: Sequence[NoticeRow]
    ) -> None:
        """Show these; they are laid out anew only where they, or the font size, changed."""
        self._know_papers(case_id, letters, notices)
        wanted = (tuple(letters), tuple(notices), theme.percent())
        if wanted == self._shown:
            return
        self._shown = wanted
        clear(self._cards)
        for letter in letters:
            self._cards.addWidget(self._make_letter(letter))
        if not letters:
            self._cards.addWidget(Blank("stamp", case_overview.EMPTY_TABS["letters"]))
        self._cards.addWidget(self._make_notices(notices))

    def _know_papers(
        self, case_id: str, letters: Sequence[LetterRow], notices: Sequence[NoticeRow]
    ) -> None:
        papers = [OutPaper(case_id, x.letter_id, x.number) for x in letters if x.number]
        papers += [
            OutPaper(case_id, number=n.number, paper_id=n.paper_id) for n in notices if n.number
        ]
        if self._papers != tuple(papers):
            self.sheet.hide()
        self._papers = tuple(papers)
        self._case = case_id
        self.send.explain("" if papers else delivery.SEND_CASE_NONE)

    def _make_letter(self, letter: LetterRow) -> Card:
        card = Card(padding=16, gap=10)
        head = SectionHeader(letter.number or case_overview.LETTER_NO_NUMBER, "stamp")
        stage = AWAITS_LAPSE if letter.awaits_lapse else _stage(letter.stage)
        tone = "amber" if letter.awaits_lapse else ENDED_TONES.get(letter.stage, "violet")
        head.add(Chip(stage, tone))
        open_ = Button(words.OPEN_LETTER, "external-link")
        open_.setProperty("letter", letter.letter_id)
        open_.clicked.connect(self._open_letter)
        head.add(open_)
        card.body.addWidget(head)
        last_day = f"{letter_form.LAST_DAY} {sentences.full_day(letter.last_day)}"
        about = sentences.joined((letter.addressee, last_day))
        card.body.addWidget(Label(about, "small", "text2").wrapped())
        card.body.addWidget(LineList(letter.lines))
        if letter.acts:
            links = ActLinks(letter.acts)
            links.wanted.connect(self.act_wanted)
            card.body.addWidget(links)
        return card

    def _make_notices(self, notices: Sequence[NoticeRow]) -> Card:
        card = Card(padding=16, gap=8)
        card.body.addWidget(SectionHeader(words.DOCUMENTS, "file-text"))
        for notice in notices:
            line = row(gap=10)
            about = _about(notice)
            line.addWidget(Label(notice.name, "strong"))
            line.addWidget(Label(about, "small", "text2").wrapped(), 1)
            button = Button(words.DOCUMENT_OPEN, "eye", "link")
            button.setAccessibleName(f"{words.DOCUMENT_OPEN} {notice.name} {notice.number}")
            button.setProperty("paper", notice.paper_id or notice.number)
            button.clicked.connect(self._open_notice)
            for part in self._make_keeping(notice):
                line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            card.body.addLayout(line)
            kept = sentences.joined((notice.kept.sealed, notice.kept.served))
            if kept:
                card.body.addWidget(LineList((LineRow(kept, "text2", "stamp"),)))
            if notice.outdated:
                said = words.OUTDATED.format(fields=sentences.listed(notice.outdated))
                card.body.addWidget(LineList((LineRow(said, "amber", "triangle-alert"),)))
        if not notices:
            card.body.addWidget(Label(words.DOCUMENTS_NONE, "small", "text2"))
        return card

    def _make_keeping(self, notice: NoticeRow) -> Iterator[QWidget]:
        """Yield what a paper waits for and the way there, or that it was served."""
        if notice.kept.served:
            yield Chip(keeping.CHIP_SERVED, "green")
            return
        act = "serve" if notice.kept.method else "seal"
        if not notice.kept.bears_seal:
            return
        yield Chip(keeping.CHIPS[act], "violet")
        button = Button(keeping.ACTS[act], "stamp" if act == "seal" else "send", "link")
        button.setAccessibleName(f"{keeping.ACTS[act]} {notice.name} {notice.number}")
        button.setProperty("paper", notice.paper_id)
        button.setProperty("act", act)
        button.clicked.connect(self._keep_notice)
        yield button

    def _keep_notice(self) -> None:
        paper, act = str(self.sender().property("paper")), str(self.sender().property("act"))
        self.act_wanted.emit(f"{act}-document", {"paper_id": paper})

    def _open_letter(self) -> None:
        self.letter_opened.emit(str(self.sender().property("letter")))

    def _open_notice(self) -> None:
        self.notice_opened.emit(str(self.sender().property("paper")))


def _about(notice: NoticeRow) -> str:
    day = sentences.full_day(notice.on) if notice.on else words.DOCUMENT_DRAFT
    prints = words.PRINTED.format(count=notice.prints) if notice.prints else ""
    return sentences.joined((notice.number, day, prints))


def _stage(stage: str) -> str:
    return {key.value: words_ for key, words_ in LETTER_STAGES.items()}.get(stage, stage)
