"""修改文书文本: parts and paragraphs at the left, the true pages at the right as it is typed."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from desktop.models.pdf_pages import PageImage
from desktop.models.rows_wordings import WordingCheck, WordingDraft
from desktop.models.rule_draft import Drafting
from desktop.models.tips import tip
from desktop.views.letters.letter_preview import BESIDE, LetterPreview, stand_beside
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, clear, column, row
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.refilled import Refilled
from desktop.views.wordings.block_card import BlockCard
from desktop.views.wordings.head_cards import HeadForm, PhraseForm, StateCard
from desktop.wording import wording_editor as words
from desktop.wording.wordings import ITEM_FIELDS, PLACEHOLDER

FORM, LEAST_FORM = 520, 400
USUAL_BLOCKS = 12
TOLD_AFTER_MS = 120
"""Typing is told once it rests so long: the pages follow within 300 ms."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WordingEditor(QWidget):
    """The draft of one paper's wording.

    Signals: ``changed(dict, str)`` what it says after each step, and the case named for its
    pages; ``submitted(dict)``, ``export_wanted(dict)``, ``given_up()``, ``left()``.
    """

    changed = Signal(object, str)
    submitted = Signal(object)
    export_wanted = Signal(object)
    given_up = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = WordingDraft()
        self.draft = Drafting({})
        self._faults: tuple[tuple[str, str], ...] = ()
        self._has_pages = False
        self._target: QWidget | None = None
        self._offered: Sequence[tuple[str, str]] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(TOLD_AFTER_MS)
        self._soon.timeout.connect(self.take)
        both = row(self, gap=14)
        both.addWidget(self._make_left(), BESIDE)
        self.preview = LetterPreview(words.PREVIEW)
        self.preview.print.hide()
        self.preview.export.hide()
        both.addWidget(self.preview, 1)
        self._fit()

    def prepare(self) -> Iterator[None]:
        """Make the cards of a paper's paragraphs ahead, one at a time."""
        for count in range(1, USUAL_BLOCKS + 1):
            self._blocks.prepare(count)
            for card in self._blocks.made[count - 1 :]:
                card.hide()
            yield

    def open(self, page: WordingDraft) -> None:
        """Begin with a draft."""
        self.page, self.draft = page, Drafting(page.raw, page.before)
        self._faults, self._has_pages = (), False
        self.state.open(page)
        self._put_chips(None)
        self._show_draft()
        self.preview.name_pages(page.title)
        self.preview.show_nothing(words.WAITING)
        self._frame.scroll_up()
        self.head.lines["since"].setFocus()
        self._tell()

    def show_check(self, raw: Mapping[str, Any], check: WordingCheck) -> None:
        """Show how the draft stands, unless it was changed meanwhile."""
        if raw != self.draft.raw:
            return
        self._faults = check.faults
        self.state.show_check(check)
        self._show_faults()
        is_stale = bool(check.problem) and self._has_pages
        self.preview.title.setText(words.PREVIEW_BEFORE if is_stale else words.PREVIEW)
        if check.problem and not self._has_pages:
            self.preview.show_nothing(check.problem)

    def show_page(self, drawn: PageImage) -> None:
        """Show a page of the paper; it stays while what is typed can't be set."""
        self._has_pages = True
        self.preview.show_page(drawn)

    def show_not_saved(self, number: str) -> None:
        """Say that the draft was not kept."""
        self.state.show_not_saved(number)

    def take(self) -> None:
        """Take up what was typed, which is a step of its own."""
        self._soon.stop()
        self._step(self._written())

    def insert(self, name: str) -> None:
        """Put a field's name where the text is being written."""
        said = PLACEHOLDER.format(name=name)
        match self._target:
            case QLineEdit() as line:
                line.insert(said)
                line.textEdited.emit(line.text())
            case QPlainTextEdit() as text:
                text.insertPlainText(said)
            case _:
                return
        self._target.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget.keyPressEvent: Ctrl+Enter hands in, Esc goes back."""
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.matches(QKeySequence.StandardKey.Cancel):
            self._leave()
        elif held and event.key() in ENTER:
            self.state.submit.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent: the form's width follows the font size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        stand_beside(self._left, FORM, LEAST_FORM)

    def _make_left(self) -> Card:
        self._left = Card(padding=0, gap=0)
        holder = QWidget()
        side = column(holder, gap=10)
        self.state, self.head, self.phrases = StateCard(), HeadForm(), PhraseForm()
        blocks = column(gap=10)
        self._blocks = Refilled(blocks, self._make_block, self._fill_block)
        side.addWidget(self.state)
        side.addWidget(self.head)
        side.addLayout(blocks)
        side.addWidget(self.phrases)
        side.addStretch(1)
        self._chips = QWidget()
        self._flow = Flow(self._chips, gap=4)
        self._chips.setAccessibleName(words.FIELDS)
        self._chips.hide()
        self._frame = PageFrame(holder)
        self._frame.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._left.body.addWidget(self._frame)
        self._connect()
        return self._left

    def _connect(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)
        for form in (self.head, self.phrases):
            form.changed.connect(self._soon.start)
        state = self.state
        state.submitted.connect(self._submit)
        state.export_wanted.connect(self._export)
        state.undone.connect(self._undo)
        state.redone.connect(self._redo)
        state.given_up.connect(self.given_up)
        state.left.connect(self._leave)
        state.case_named.connect(self._tell)

    @property
    def blocks(self) -> list[BlockCard]:
        """The card of each block."""
        return self._blocks.parts

    def _make_block(self) -> BlockCard:
        card = BlockCard()
        card.changed.connect(self._soon.start)
        card.moved.connect(self._move_block)
        card.added.connect(self._add_block)
        card.removed.connect(self._remove_block)
        return card

    def _fill_block(self, card: BlockCard, shown: tuple[int, Mapping[str, Any]]) -> None:
        card.show_block(self.page, shown[1], shown[0] + 1)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Let the fields' chips follow the text that is written."""
        blocks = (field for card in self.blocks for field in card.fields)
        fields = (*self.head.fields, *self.phrases.fields, *blocks)
        if now is not None and any(now is field for field in fields):
            self._put_chips(now)

    def _written(self) -> dict[str, Any]:
        """Return the draft as it stands on the page; what is blank and usual is left out."""
        raw = dict(self.draft.raw)
        head = self.head.written()
        for key, value in head.items():
            raw.pop(key, None)
            if value != words.USUAL.get(key, "" if isinstance(value, str) else []):
                raw[key] = value
        raw["blocks"] = [card.written() for card in self.blocks]
        return {**raw, **self.phrases.written(raw)}

    def _step(self, raw: Mapping[str, Any]) -> None:
        if self.draft.change(_ordered(raw, self.draft.raw)):
            self._show_draft()
            self._tell()

    def _tell(self, _case: str = "") -> None:
        self.state.show_steps(may_undo=self.draft.may_undo, may_redo=self.draft.may_redo)
        self.state.show_checking()
        self.changed.emit(self.draft.raw, self.state.case.said())

    def _show_draft(self) -> None:
        raw = self.draft.raw
        self.head.show_head(raw)
        self._blocks.show_rows(list(enumerate(self.draft.items("blocks"))))
        self.phrases.show_texts(raw)
        self._show_faults()

    def _show_faults(self) -> None:
        for number, card in enumerate(self.blocks, start=1):
            place = f"blocks.{number}"
            told = (text for where, text in self._faults if f"{where}.".startswith(f"{place}."))
            card.say_fault("\n".join(told))

    def _put_chips(self, field: QWidget | None) -> None:
        """Show the fields that may be put into a text below it."""
        self._target = field
        card = next((c for c in (self.head, *self.blocks) if field and c.isAncestorOf(field)), None)
        if field is None or card is None:
            self._chips.hide()
            return
        offered = list(self.page.fields)
        each = card.said_of("each") if isinstance(card, BlockCard) else ""
        if each:
            offered = [*self.page.lists.get(each, ()), *ITEM_FIELDS.items(), *offered]
        phrases = ((name, name) for name in self.draft.raw.get("phrases", ()))
        self._offer((*offered, *phrases))
        if self._chips.parentWidget() is not card:
            card.body.addWidget(self._chips)
        self._chips.show()

    def _offer(self, offered: Sequence[tuple[str, str]]) -> None:
        if offered == self._offered:
            return
        self._offered = offered
        clear(self._flow)
        for name, meaning in offered:
            chip = Button(words.CHIP.format(meaning=meaning.partition("（")[0]), "", "small")
            chip.setToolTip(tip(f"{meaning} {PLACEHOLDER.format(name=name)}"))
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.clicked.connect(lambda _=False, name=name: self.insert(name))
            self._flow.addWidget(chip)

    def _place(self) -> int:
        return self.blocks.index(self.sender())  # type: ignore[arg-type]

    def _move_block(self, by: int) -> None:
        place, blocks = self._place(), [card.written() for card in self.blocks]
        to = place + by
        if 0 <= to < len(blocks):
            blocks[place], blocks[to] = blocks[to], blocks[place]
            self._step({**self._written(), "blocks": blocks})

    def _add_block(self) -> None:
        place, blocks = self._place() + 1, [card.written() for card in self.blocks]
        blocks.insert(place, {"text": ""})
        self._step({**self._written(), "blocks": blocks})
        self.blocks[place].text.setFocus()

    def _remove_block(self) -> None:
        place, blocks = self._place(), [card.written() for card in self.blocks]
        if len(blocks) > 1:
            del blocks[place]
            self._put_chips(None)
            self._step({**self._written(), "blocks": blocks})

    def _undo(self) -> None:
        self.take()
        self.draft.undo()
        self._show_draft()
        self._tell()

    def _redo(self) -> None:
        self.draft.redo()
        self._show_draft()
        self._tell()

    def _submit(self) -> None:
        self.take()
        self.submitted.emit(self.draft.raw)

    def _export(self) -> None:
        self.take()
        self.export_wanted.emit(self.draft.raw)

    def _leave(self) -> None:
        self.take()
        self.left.emit()


def _ordered(raw: Mapping[str, Any], before: Mapping[str, Any]) -> dict[str, Any]:
    """Return a draft with its parts in the order they had, so that like drafts are alike."""
    kept = {key: raw[key] for key in before if key in raw}
    return {**kept, **raw}
