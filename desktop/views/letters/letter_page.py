"""容缺受理函: form at the left, the true PDF at the right, each step of its way confirmed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.models.pdf_pages import PageImage
from desktop.models.rows import NO_DAY, CheckRow, DaySaid, LetterPage, NewerWording
from desktop.models.rows_acts import ActAsked
from desktop.views import theme
from desktop.views.acts.act_sheet import ActSheet
from desktop.views.keymap import Shortcut
from desktop.views.letters.letter_form import LetterForm
from desktop.views.letters.letter_preview import BESIDE, LetterPreview, stand_beside
from desktop.views.letters.seal_sheet import SealSheet
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, column, row, rule
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.laying_out import laid_out_once
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.text import Label
from desktop.wording import letter_acts, letter_form, screens, wordings

FORM, LEAST_FORM = 448, 356
"""The width of the form; where the window is narrow the page beside it has as much."""
DRAFTING = ("draft-letter", "revise-letter")
INLINE = (
    "check-letter",
    "countersign-letter",
    "sign-letter",
    "seal-letter",
    "send-back-letter",
    "stamp-letter",
)
"""Acts confirmed beside the pages; the others have a form of their own."""


class LetterView(QWidget):
    """The page of one letter.

    Signals: ``submitted(LetterRequest)`` the form is handed in; ``kept(LetterRequest)`` it is
    to be kept as a draft; ``preview_wanted(LetterRequest)``; ``acted(LetterAct)`` the letter
    moves on; ``act_wanted(str)`` an act with a form of its own; ``mend_wanted(str)`` what
    mends a failed check; ``given_up()`` the draft; ``print_wanted()``; ``export_wanted()``.
    """

    submitted = Signal(object)
    kept = Signal(object)
    preview_wanted = Signal(object)
    acted = Signal(object)
    act_wanted = Signal(str)
    mend_wanted = Signal(str)
    given_up = Signal()
    print_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page: LetterPage | None = None
        self._refused: object = None
        self._is_come_to = False
        outer = column(self, gap=12)
        outer.setContentsMargins(*(theme.px(side) for side in (20, 16, 20, 16)))
        self.info = InfoBar()
        outer.addWidget(self.info)
        self.newer = InfoBar()
        self.newer.retried.connect(self._take_newer)
        outer.addWidget(self.newer)
        both = row(gap=14)
        both.addWidget(self._make_left(), BESIDE)
        self.preview = LetterPreview()
        self.preview.print_wanted.connect(self.print_wanted)
        self.preview.export_wanted.connect(self.export_wanted)
        self.preview.mend_wanted.connect(self.form.to_last_day)
        both.addWidget(self.preview, 1)
        outer.addLayout(both, 1)
        self._make_keys()
        self._fit()

    def show_letter(self, page: LetterPage) -> None:
        """Show a letter and what can be done with it now."""
        is_other = self.page is None or self._key(page) != self._key(self.page)
        self.page = page
        had_keyboard = self.isAncestorOf(QApplication.focusWidget() or self)
        with laid_out_once(self.form):
            self.form.show_letter(page)
        if had_keyboard and QApplication.focusWidget() is None:
            self.setFocus()  # the field that had it was made anew
        self._frame.show()
        if is_other:
            self.info.hide()
            self._put_away()
            self.preview.show_nothing()
        if page.is_editable and (is_other or self._is_come_to):
            self.form.to_first_open()
        self._is_come_to = False
        is_kept = bool(page.number) and page.stage != "void"
        kept = (letter_form.KEPT, letter_form.KEPT_NOTE)
        now = (letter_form.PREVIEW, letter_form.PREVIEW_NOTE)
        self.preview.entitle(*(kept if is_kept else now))
        self._show_newer(page.newer)
        self._show_buttons(page)

    def open(self, case_id: str, letter_id: str) -> None:
        """Show the form from its top; one of another letter is put away until that is read.

        The keyboard is put on what is still open once it is read, also of the letter shown before.
        """
        self._is_come_to = True
        self._frame.scroll_up()
        if self.page is None or self._key(self.page) != (case_id, letter_id):
            self.form.keep_now()
            self.page = None
            self._put_away()
            self._frame.hide()
            self.foot.hide()
            self.preview.show_nothing(letter_form.PREVIEW_WAIT)

    def show_page(self, drawn: PageImage) -> None:
        """Show a page of the PDF."""
        self.preview.show_page(drawn)

    def show_refusal(self, reasons: Sequence[str]) -> None:
        """Say why an act was not done, on its sheet where that is open."""
        shown = self._shown_sheet()
        if shown is not None:
            shown.refuse(reasons)
        else:
            self.info.say(screens.REFUSED, reasons, "amber", detail="\n".join(reasons))
            self._refused = self.form.request()
            if self.page is not None and self.page.is_editable and self.form.fixed_day() is None:
                self.form.to_last_day()

    def show_trial(self, checks: Sequence[CheckRow], problem: str, day: DaySaid = NO_DAY) -> None:
        """Show the checks of the form as it stands, and why it has no pages where so."""
        self.form.show_checks(checks)
        if day.text:
            self.form.say_day(day)
        if problem:
            is_open = self.page is not None and self.page.is_editable
            fix = letter_form.FIX_DAY if is_open and self.form.fixed_day() is None else ""
            self.preview.show_nothing(problem, fix)

    def done(self) -> None:
        """Put the sheet and what was said against its act away: it was recorded."""
        self.info.hide()
        self._put_away()

    def confirm(self) -> None:
        """Do the next step: hand the form in, or open the sheet that confirms the act."""
        if self.page is None:
            return
        if not self.go.isEnabled():
            self.form.checks.to_first_mend()
            return
        shown = self._shown_sheet()
        if shown is not None:
            shown.confirmed.emit()
        elif self.page.next_act in DRAFTING:
            self.submitted.emit(self.form.request())
        else:
            self.begin(self.page.next_act)

    def begin(self, act: str) -> None:
        """Open what does an act: its sheet beside the pages, or its form."""
        if act in INLINE:
            self._put_up(act)
        else:
            self.act_wanted.emit(act)

    def keep(self) -> None:
        """Hand the form in as a draft now; a letter nobody edits is saved as a PDF instead."""
        if self.page is not None and self.page.is_editable:
            self.kept.emit(self.form.request())
        elif self.preview.export.isEnabled():
            self.export_wanted.emit()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Override QWidget.hideEvent: what was typed is kept before the page is left."""
        super().hideEvent(event)
        self.form.keep_now()

    def hasHeightForWidth(self) -> bool:
        """Override QWidget.hasHeightForWidth: its parts scroll, so the window's height will do."""
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent: the form's width follows the font size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        stand_beside(self._left, FORM, LEAST_FORM)

    def _make_left(self) -> Card:
        self._left = Card(padding=0, gap=0)
        self.form = LetterForm()
        self.form.changed.connect(self._preview)
        self.form.idle.connect(self.kept)
        self.form.given_up.connect(self.given_up)
        self.form.checks.mend_wanted.connect(self._mend)
        self.form.acts.act_wanted.connect(self.begin)
        self._frame = frame = PageFrame(self.form)
        frame.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        frame.let_through()
        self._left.body.addWidget(frame, 1)
        self._left.body.addWidget(self._make_foot())
        self.sheet = ActSheet()
        self.sheet.acted.connect(self._acted)
        self.sheet.cancelled.connect(self._put_away)
        self._holder = QWidget()
        layout = column(self._holder, gap=0)
        layout.setContentsMargins(*(theme.px(side) for side in (10, 0, 10, 10)))
        layout.addWidget(self.sheet)
        self.seal = SealSheet()
        self.seal.cancelled.connect(self._put_away)
        layout.addWidget(self.seal)
        self._holder.hide()
        self._left.body.addWidget(self._holder)
        return self._left

    def _make_foot(self) -> QWidget:
        self.foot = QWidget()
        layout = column(self.foot, gap=8)
        layout.setContentsMargins(*(theme.px(side) for side in (18, 0, 18, 14)))
        layout.addWidget(rule())
        buttons = row(gap=8)
        self.go = Button("", "send", "primary", screens.CONFIRM_KEY)
        self.go.clicked.connect(self.confirm)
        self.save = Button(letter_form.SAVE_DRAFT, "", "plain", screens.SAVE_KEY)
        self.save.clicked.connect(self.keep)
        buttons.addWidget(self.go, 1)
        buttons.addWidget(self.save)
        layout.addLayout(buttons)
        self.note = Label("", "small", "text2").wrapped()
        layout.addWidget(self.note)
        return self.foot

    def _make_keys(self) -> None:
        for keys, act in (
            ("Ctrl+Return", self.confirm),
            ("Ctrl+Enter", self.confirm),
            ("Ctrl+S", self.keep),
            ("Ctrl+P", self.print_wanted.emit),
        ):
            shortcut = Shortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    def _show_buttons(self, page: LetterPage) -> None:
        act = page.next_act
        key = screens.CONFIRM_KEY if act else ""
        self.go.say(letter_acts.LETTER_ACTS.get(act, letter_acts.LETTER_DONE), key)
        reason = page.refusal or ("" if act else letter_acts.LETTER_DONE)
        self.go.set_kind("danger" if act == "confirm-lapse" else "primary")
        letter = (("letter", page.letter_id),) if page.letter_id else ()
        self.go.explain(reason, ActAsked(page.case_id, act, letter) if act else None)
        self.save.setVisible(page.is_editable)
        left = sum(check.passed is False for check in page.checks)
        is_told = bool(page.letter_id) and not page.number and not page.refusal
        checks = letter_form.CHECKS_LEFT.format(count=left) if left and is_told else ""
        told = (page.refusal, checks, page.waits_for)
        self.note.say("\n".join(said for said in told if said))

    def _show_newer(self, newer: NewerWording | None) -> None:
        self.newer.hide()
        if newer is not None:
            verb = wordings.TAKE_NEWER if newer.act else ""
            self.newer.say(newer.title, (newer.note,), "blue", button=verb)

    def _take_newer(self) -> None:
        """Hand the form in anew, or let the letter go back with the reason said."""
        if self.page is None or self.page.newer is None:
            return
        if self.page.newer.act in DRAFTING:
            self.submitted.emit(self.form.request())
        else:
            self.begin(self.page.newer.act)
            self.sheet.text.setPlainText(wordings.SEND_BACK_REASON)

    def _preview(self, request: object) -> None:
        """Ask for the pages of the form as it is now; what was refused is another one then."""
        if request != self._refused:
            self.info.hide()
        self.preview.show_waiting()
        self.preview_wanted.emit(request)

    def _mend(self, what: str) -> None:
        if what == "form":
            self.form.to_papers()
        elif what == "last_day":
            self.form.to_last_day()
        else:
            self.mend_wanted.emit(what)

    def _put_up(self, act: str) -> None:
        if self.page is not None:
            self.foot.hide()
            self._holder.show()
            if act == "seal-letter":
                self.seal.open_for(self.page.seal_page)
            else:
                self.sheet.open_for(self.page, act)

    def _shown_sheet(self) -> ActSheet | SealSheet | None:
        """Return the sheet an act waits on, if one does."""
        sheets: tuple[ActSheet | SealSheet, ...] = (self.sheet, self.seal)
        return next((sheet for sheet in sheets if sheet.isVisible()), None)

    def _put_away(self) -> None:
        self.sheet.hide()
        self.seal.hide()
        self._holder.hide()
        self.foot.show()
        self.setFocus()

    def _acted(self, act: object) -> None:
        self.acted.emit(act)

    @staticmethod
    def _key(page: LetterPage) -> tuple[str, str]:
        return (page.case_id, page.letter_id)
