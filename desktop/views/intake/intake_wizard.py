"""The application on screen: five steps, one form, kept while it is typed."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.files.e_certificate import Certificate
from desktop.models.application_draft import ApplicationDraft, Step, step_of
from desktop.models.rows_intake import DraftForm, FindingRow, IntakePreview, KnownEnterprise
from desktop.views import theme
from desktop.views.intake.intake_certificate import dropped, take_in
from desktop.views.intake.intake_demand import VerdictStrip
from desktop.views.intake.intake_pages import IntakePages
from desktop.views.intake.intake_pasted import taken_over, told
from desktop.views.intake.intake_steps import ErrorSummary, StepList
from desktop.views.keymap import Shortcut
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import column, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.text import ElidedLabel, reveal
from desktop.wording import e_certificate as certificates
from desktop.wording import intake as words
from desktop.wording import sentences

KEEP_AFTER_MS = 2_000
"""No change waits longer than this to be kept, however long the typing goes on."""
PREVIEW_AFTER_MS = 200
CREDIT_CODE = "enterprise.credit_code"


class IntakeWizard(QWidget):
    """The form of one application.

    Signals: ``kept(DraftForm)`` at most two seconds after a change, and on leaving a step;
    ``preview_wanted(DraftForm)``; ``known_wanted(str)`` a sound credit code, whether the office
    knows it; ``handed_in(DraftForm, bool)`` True to accept at once; ``left()`` to go on later.
    """

    kept = Signal(object)
    preview_wanted = Signal(object)
    known_wanted = Signal(str)
    handed_in = Signal(object, bool)
    left = Signal()
    certificate_wanted = Signal()
    certificate_dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.draft = ApplicationDraft(self)
        self._is_dirty = self._is_finding = False
        self._known: KnownEnterprise | None = None
        self._block = ""
        self._reused: tuple[str, ...] = ()
        self._certified: dict[str, str] = {}
        outer = column(self, gap=10)
        outer.setContentsMargins(*(theme.px(side) for side in (20, 12, 20, 12)))
        outer.addLayout(self._make_head())
        self.info, self.pasted = InfoBar(), InfoBar()
        outer.addWidget(self.info)
        outer.addWidget(self.pasted)
        both = row(gap=14)
        self.steps = StepList()
        both.addWidget(self.steps)
        right = column(gap=10)
        self.summary, self.strip = ErrorSummary(), VerdictStrip()
        self.pages = IntakePages(self.draft)
        right.addWidget(self.summary)
        right.addWidget(self.strip)
        right.addWidget(self.pages, 1)
        right.addLayout(self._make_foot())
        both.addLayout(right, 1)
        outer.addLayout(both, 1)
        self._make_timers()
        self._connect()
        self._make_keys()
        self._show_step()

    def open(self, form: DraftForm, today: date, told: Sequence[FindingRow] = ()) -> None:
        """Take a form in hand; ``told`` is what its file was found wrong with."""
        self.finish()
        self.info.hide()
        self._shut_pasted()
        self._offer(None)
        self.draft.open(form, today, told)
        self._is_dirty = form.saved_at is None and bool(form.values)
        self.saved.say(words.saved(form.saved_at), "grey", "file-clock")
        if self._is_dirty:
            self.keep()

    def show_preview(self, preview: IntakePreview) -> None:
        """Show what would come of the form as it stands."""
        self.strip.show_verdict(preview.verdict)
        self.pages.show_preview(preview)
        self._order_keys()
        if self.draft.is_checked:
            self._find(preview.findings)
        self._show_errors()

    def show_findings(self, findings: Sequence[FindingRow]) -> None:
        """Show what the office found when the form was handed in."""
        self._find(findings)
        self._show_errors()

    def show_saved(self, form: DraftForm) -> None:
        """Say when the draft was kept; a failure told before is over."""
        if form.id == self.draft.id and not self._is_dirty:
            self.info.hide()
            self.saved.say(words.saved(form.saved_at), "grey", "file-clock")

    def show_not_saved(self, number: str) -> None:
        """Say that the draft could not be kept; all of it is still on the screen."""
        self._is_dirty = True
        self.saved.say(words.UNSAVED, "amber", "file-clock")
        note = words.NOT_SAVED_NOTE.format(number=number)
        self.info.say(words.NOT_SAVED, (note,), "red", detail=note, may_retry=True)

    def show_known(self, known: KnownEnterprise | None) -> None:
        """Offer what the office knows of the enterprise."""
        self._offer(known)

    def show_refusal(self, reasons: Sequence[str], title: str = words.NOT_TAKEN) -> None:
        """Say why the form was not taken, or what else was not."""
        self.info.say(title, reasons, "amber", detail="\n".join(reasons))

    def keep(self) -> None:
        """Have the draft kept now, where anything changed since it was last."""
        self._keep.stop()
        if self._is_dirty and not self.draft.is_blank:
            self._is_dirty = False
            self.kept.emit(self.draft.form())

    def finish(self) -> None:
        """Forget what is still to be kept: the form became a case, or another is in hand."""
        self._keep.stop()
        self._soon.stop()
        self._is_dirty = False

    def leave(self) -> None:
        """Keep the draft and go."""
        self.keep()
        self.left.emit()

    def go_to(self, path: str) -> None:
        """Show the step of a field and put the keyboard into it."""
        self.draft.go(step_of(path))
        self.pages.go_to(path)

    def hand_in(self) -> None:
        """Go to the check page, or hand in from there."""
        if self.draft.step is Step.CHECK:
            self.pages.check.hand_in()
        else:
            self.draft.go(Step.CHECK)

    def paste(self, text: str, *, is_over: bool = False) -> None:
        """Fill the fields a copied block of cells names; what is filled in already stays."""
        self._block, self._certified, self._reused = text, {}, ()
        done = self.draft.paste(text, is_over=is_over)
        self.pages.show_values()
        title, lines = told(done)
        self.pasted.say(title, lines, "amber" if lines else "green")
        self.over.say(words.PASTED_OVER)
        reveal(self.over, is_shown=bool(done.kept))

    def take_certificate(self, read: Certificate) -> None:
        """Fill what a certificate says; what stands there otherwise is shown beside it."""
        taken = take_in(self.draft, read)
        self._certified, self._reused = dict(taken.differing), ()
        self.pages.show_values()
        self.pasted.say(taken.title, taken.lines, "amber")
        self.over.say(certificates.OVER)
        reveal(self.over, is_shown=bool(taken.differing))
        self._is_dirty = True
        self.keep()
        self._ask_known()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Override QWidget.dragEnterEvent: a certificate may be dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Override QWidget.dropEvent: one certificate is read, anything else is named."""
        event.acceptProposedAction()
        right, wrong = dropped(event.mimeData())
        if wrong:
            self.show_refusal(wrong)
        for file in right:
            self.certificate_dropped.emit(file)

    def hasHeightForWidth(self) -> bool:
        """Override QWidget.hasHeightForWidth: its parts scroll, so the window's height will do."""
        return False

    def _make_head(self) -> QHBoxLayout:
        head = row(gap=8)
        self.title = ElidedLabel("", "h2")
        head.addWidget(self.title, 1)
        self.saved = Chip()
        self.over = Button(words.PASTED_OVER, "copy")
        self.over.hide()
        self.paste_button = Button(words.PASTE, "copy")
        self.certificate = Button(certificates.CHOOSE, "upload", key=certificates.CHOOSE_KEY)
        self.later = Button(words.LATER, "", "ghost", words.LATER_KEY)
        for part in (self.saved, self.over, self.certificate, self.paste_button, self.later):
            head.addWidget(part)
        return head

    def _make_foot(self) -> QHBoxLayout:
        foot = row(gap=8)
        self.before = Button(words.BEFORE, "chevron-left", "plain", words.BEFORE_KEY)
        self.after = Button(words.AFTER, "chevron-right", "primary", words.AFTER_KEY)
        foot.addWidget(self.before)
        foot.addStretch(1)
        foot.addWidget(self.after)
        return foot

    def _make_timers(self) -> None:
        self._keep, self._soon = QTimer(self), QTimer(self)
        for timer, act in ((self._keep, self.keep), (self._soon, self._ask_preview)):
            timer.setSingleShot(True)
            timer.timeout.connect(act)

    def _connect(self) -> None:
        self.steps.chosen.connect(self.draft.go)
        self.summary.wanted.connect(self.go_to)
        self.summary.copied.connect(_copy)
        self.info.retried.connect(self._retry)
        self.strip.fact_wanted.connect(self._to_fact)
        self.pages.fact_wanted.connect(self._to_fact)
        self.pages.change_wanted.connect(self.draft.go)
        self.pages.handed_in.connect(self._hand_in)
        self.pages.pasted.connect(self.paste)
        self.pages.reused.connect(self._reuse)
        self.over.clicked.connect(self._paste_over)
        self.pasted.shut.clicked.connect(self._shut_pasted)
        self.paste_button.clicked.connect(self._paste)
        self.certificate.clicked.connect(self.certificate_wanted)
        self.later.clicked.connect(self.leave)
        self.before.clicked.connect(self._back)
        self.after.clicked.connect(self._on)
        draft = self.draft
        draft.changed.connect(self._changed)
        draft.checked.connect(self._checked)
        draft.stepped.connect(self._stepped)
        draft.opened.connect(self._opened)

    def _make_keys(self) -> None:
        for keys, act in (
            ("Ctrl+Right", self._on),
            ("Ctrl+Left", self._back),
            ("Ctrl+PgDown", self._on),
            ("Ctrl+PgUp", self._back),
            ("Ctrl+Return", self.hand_in),
            ("Ctrl+Enter", self.hand_in),
            ("Ctrl+S", self.keep),
            ("Ctrl+O", self.certificate_wanted.emit),
            ("F5", self._retry),
            ("Escape", self.leave),
        ):
            shortcut = Shortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    def _opened(self) -> None:
        self.pages.show_values()
        self._show_step()
        self._show_errors()
        self._ask_preview()

    def _changed(self, path: str) -> None:
        self.pages.show_changed(path)
        self._is_dirty = True
        self.saved.say(words.UNSAVED, "amber", "file-clock")
        if not self._keep.isActive():
            self._keep.start(KEEP_AFTER_MS)
        self._soon.start(PREVIEW_AFTER_MS)
        self.steps.show_steps(self.draft)
        self._show_title()

    def _find(self, findings: Sequence[FindingRow]) -> None:
        """Let every field say what is found; summary and steps follow once, at the end."""
        self._is_finding = True
        self.draft.show_findings(findings)
        self._is_finding = False

    def _checked(self, path: str) -> None:
        self.pages.show_checked(path)
        if not self._is_finding:
            self._show_errors()
        if path == CREDIT_CODE:
            self._ask_known()

    def _ask_known(self) -> None:
        code = self.draft.value(CREDIT_CODE)
        if code and not self.draft.errors(CREDIT_CODE):
            self.known_wanted.emit(code)

    def _stepped(self) -> None:
        if self.draft.step is Step.CHECK:
            self.draft.is_checked = True
        self._is_dirty = self._is_dirty or not self.draft.is_blank
        self.keep()
        self._show_step()
        self._show_reused([p for p in self._reused if step_of(p) is self.draft.step])
        self.pages.focus_first()
        self._ask_preview()

    def _show_step(self) -> None:
        self.pages.show_step()
        step = self.draft.step
        reveal(self.strip, is_shown=step is Step.DEMAND)
        self.before.setEnabled(step is not Step.ENTERPRISE)
        self.after.setVisible(step is not Step.CHECK)
        self.steps.show_steps(self.draft)
        self._show_title()
        self._order_keys()

    def _order_keys(self) -> None:
        """Let Tab go from the steps through the page shown to the buttons beneath it.

        On comes before back: Qt puts the keyboard there when the last field's button is greyed.
        A page is made when it is first shown; Qt would put what is made later at the very end.
        """
        last_step = self.steps.items[Step.CHECK]
        page = (*self.pages.parts_to_visit(), *self.strip.links)
        chain = (last_step, self.summary.copy, *page)
        for before, after in pairwise((*chain, self.after, self.before)):
            QWidget.setTabOrder(before, after)

    def _show_title(self) -> None:
        name = self.draft.shown("enterprise.name") or words.UNTITLED
        self.title.setText(sentences.joined((name, self.draft.shown("project.name"))))

    def _show_errors(self) -> None:
        errors = self.draft.all_errors()
        self.summary.show_findings(errors, self.draft.told_file)
        self.steps.show_steps(self.draft)
        self.pages.show_errors(len(errors))

    def _ask_preview(self) -> None:
        if self.draft.id:
            self.preview_wanted.emit(self.draft.form())

    def _hand_in(self, is_accepted: bool) -> None:
        self.keep()
        self.handed_in.emit(self.draft.form(), is_accepted)

    def _to_fact(self, path: str) -> None:
        self.go_to(self.draft.on_screen(path))

    def _offer(self, known: KnownEnterprise | None) -> None:
        self._known = known
        self.pages.show_known(known)

    def _reuse(self) -> None:
        if self._known is not None:
            blank = {p: v for p, v in self._known.values.items() if not self.draft.value(p)}
            self.draft.take(blank)
            self._reused = tuple(blank)
            self._show_reused(self._reused)
            self._offer(None)

    def _show_reused(self, paths: Sequence[str]) -> None:
        """Name what was taken over and is to be looked at: all of it at once, then step by step."""
        if paths:
            self.pasted.say(*taken_over(paths), "green")
        elif self._reused:
            self.pasted.hide()

    def _paste(self) -> None:
        self.paste(QGuiApplication.clipboard().text())

    def _paste_over(self) -> None:
        if not self._certified:
            self.paste(self._block, is_over=True)
            return
        self.draft.take(self._certified)
        self.pages.show_values()
        self._ask_known()
        self._shut_pasted()

    def _shut_pasted(self) -> None:
        self.pasted.hide()
        self.over.hide()
        self._block, self._certified, self._reused = "", {}, ()

    def _retry(self) -> None:
        self._is_dirty = True
        self.keep()

    def _back(self) -> None:
        self.draft.next(-1)

    def _on(self) -> None:
        self.draft.next(1)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
