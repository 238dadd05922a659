"""材料: the papers of a case at the left, the chosen one's scan at the right; acts by key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QWidget

from desktop.models.papers import PapersModel
from desktop.models.rows_acts import ActAsked
from desktop.models.rows_papers import PaperLineRow, PapersPage
from desktop.views import theme
from desktop.views.dropping import Dropped, dropped_in, may_drop
from desktop.views.papers.pages_sheet import PagesSheet
from desktop.views.papers.paper_head import PaperHead
from desktop.views.papers.paper_list import PaperListView
from desktop.views.papers.paper_sheet import PaperSheet, SupplementSheet
from desktop.views.papers.scan_view import ScanView
from desktop.views.papers.unsorted_scans import UnsortedScans
from desktop.views.requests_papers import PaperAct, ScansIn
from desktop.views.widgets.blank import Blank, Skeleton
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.card import Card, SectionHeader, column, rule
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.late import late
from desktop.views.widgets.text import Label
from desktop.wording import case_overview, sentences
from desktop.wording import papers as words

LEFT = 388
BESIDE_FROM = 960
PREVIEW_LEAST = 300
BARE, READING, NONE, BODY = range(4)


class PapersTab(QWidget):
    """The papers of one case.

    Signals: ``scans_in(ScansIn)`` files or a picture came in; ``files_wanted(str)`` choose files
    for a paper; ``acted(PaperAct)``; ``supplement_in(SupplementArrival)``; ``discarded(str, str)``
    case and scan; ``enlarge_wanted(str, str)`` case and paper; ``scan_wanted(str, str, str)``
    case, scan and its name; ``save_wanted(str, str)`` scan and name; ``opened(str)`` a paper
    that was looked at; ``nothing_pasted()``.
    """

    scans_in = Signal(object)
    files_wanted = Signal(str)
    acted = Signal(object)
    supplement_in = Signal(object)
    discarded = Signal(str, str)
    enlarge_wanted = Signal(str, str)
    scan_wanted = Signal(str, str, str)
    save_wanted = Signal(str, str)
    opened = Signal(str)
    nothing_pasted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page: PapersPage | None = None
        self.paper = ""
        self.setAcceptDrops(True)
        whole = column(self, gap=12)
        self.info = InfoBar()
        whole.addWidget(self.info)
        self._stack = QStackedLayout()
        whole.addLayout(self._stack, 1)
        self._stack.addWidget(QWidget())
        self._stack.addWidget(Skeleton())
        self._stack.addWidget(Blank("inbox", case_overview.NO_PAPERS))
        body = QWidget()
        self._outer = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(theme.px(14))
        self._left = QWidget()
        self._outer.addWidget(self._left)
        self._outer.addWidget(self._make_right(), 1)
        self._make_left()
        self._stack.addWidget(body)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste_in)
        self._late = late(self, self._show_skeleton)
        self._fit()

    def show_loading(self) -> None:
        """Show nothing of the case before; grey rows once reading takes a while."""
        self.page, self.paper = None, ""
        self._stack.setCurrentIndex(BARE)
        self._late.start()

    def show_papers(self, page: PapersPage) -> None:
        """Show the papers of a case as they stand now."""
        is_other = self.page is None or page.case_id != self.page.case_id
        self.page = page
        if is_other:
            self.paper = ""
            self.info.hide()
            self._put_away()
        self._late.stop()
        self._stack.setCurrentIndex(BODY if page.papers else NONE)
        self._model.show_rows(page.papers)
        self.list.updateGeometry()
        self.unsorted.show_scans(page)
        self._show_supplement(page)
        row_ = page.paper(self.paper) or (page.papers[0] if page.papers else None)
        if row_ is not None:
            self.list.choose(row_.paper)
            self._show_paper(row_.paper)

    def show_opened(self, opened: frozenset[str]) -> None:
        """Mark which papers were looked at."""
        self._model.mark_opened(opened)

    def choose(self, paper: str) -> None:
        """Put the keyboard on a paper."""
        self.list.choose(paper)

    def act(self, act: str) -> None:
        """Open the sheet of an act on the chosen paper, where it may be done."""
        row_ = self._row()
        if self.page is None or row_ is None or row_.reason(act):
            return
        self._hide_sheets()
        self.sheet.open_for(self.page, row_, act)

    def show_newest(self) -> None:
        """Let the newest scan be the one in sight, once the papers are shown anew."""
        self._put_away()
        self.view.show_nothing("")

    def paste_in(self) -> None:
        """Take in what the clipboard has, for the chosen paper."""
        dropped = dropped_in(QGuiApplication.clipboard().mimeData())
        if dropped.scans:
            self._take(self.paper, dropped)
        else:
            self.nothing_pasted.emit()

    def say(self, title: str, lines: tuple[str, ...]) -> None:
        """Say above the papers what was not done, and why."""
        self.info.say(title, lines, "amber", detail="\n".join(lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget.resizeEvent: narrow, the scan goes below the papers."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget.keyPressEvent: keys of the scan reach it from the list."""
        if event.key() == Qt.Key.Key_Escape and self._is_asking():
            self._put_away()
        elif not self.view.take_key(event):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Override QWidget.dragEnterEvent."""
        if may_drop(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        """Override QWidget.dragMoveEvent: say where what is dragged would go."""
        row_ = self.page.paper(self._paper_at(event)) if self.page else None
        said = words.DROP_HERE.format(name=row_.name) if row_ else words.DROP_PAGE
        self.hint.setText(said)
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """Override QWidget.dragLeaveEvent."""
        self.hint.setText(words.DROP_HINT)

    def dropEvent(self, event: QDropEvent) -> None:
        """Override QWidget.dropEvent: what falls on no paper is paired by its name."""
        event.acceptProposedAction()
        self._take(self._paper_at(event), dropped_in(event.mimeData()))

    def _paper_at(self, event: QDropEvent) -> str:
        """Return the paper whose scan lies beneath, blank beside it."""
        beneath = self.view.mapFrom(self, event.position().toPoint())
        return self.paper if self.view.rect().contains(beneath) else ""

    def _make_left(self) -> None:
        outer = column(self._left, gap=12)
        self.sheet = PaperSheet()
        self.sheet.acted.connect(self._acted)
        self.sheet.cancelled.connect(self._put_away)
        outer.addWidget(self.sheet)
        self.pages_sheet = PagesSheet()
        self.pages_sheet.cancelled.connect(self._put_away)
        self.pages_sheet.looked.connect(self.view.show_at)
        outer.addWidget(self.pages_sheet)
        self._make_supplement(outer)
        self._sheets = (self.sheet, self.pages_sheet, self.supplement_sheet)
        self.unsorted = UnsortedScans()
        self.unsorted.assigned.connect(self._assign)
        self.unsorted.look_wanted.connect(self._look)
        self.unsorted.discarded.connect(self._ask_discard)
        outer.addWidget(self.unsorted)
        outer.addWidget(self._make_list(), 1)

    def _make_list(self) -> Card:
        card = Card(padding=0, gap=0)
        head = SectionHeader(words.LIST, "paperclip")
        edge = theme.px(14)
        head.setContentsMargins(edge, theme.px(8), theme.px(8), theme.px(6))
        self.add = Button(words.ADD, "upload", "plain", words.ADD_KEY)
        self.add.clicked.connect(self._want_files)
        self.paste = IconButton("paste", words.PASTE)
        self.paste.clicked.connect(self.paste_in)
        head.add(self.paste)
        head.add(self.add)
        card.body.addWidget(head)
        card.body.addWidget(rule())
        self._model = PapersModel(self)
        self.list = PaperListView(self._model)
        self.list.chosen.connect(self._show_paper)
        self.list.opened.connect(self._enlarge)
        self.list.dropped.connect(self._take)
        card.body.addWidget(self.list, 1)
        self.hint = Label(words.DROP_HINT, "small", "text3").wrapped()
        self.hint.setContentsMargins(edge, theme.px(8), edge, theme.px(10))
        card.body.addWidget(self.hint)
        return card

    def _make_supplement(self, outer: QBoxLayout) -> None:
        self.supplement_sheet = SupplementSheet()
        self.supplement_sheet.received.connect(self.supplement_in)
        self.supplement_sheet.cancelled.connect(self._put_away)
        outer.addWidget(self.supplement_sheet)
        self.supplement = Card("tint", padding=12, gap=6)
        self.supplement_words = Label("", "small", "text2").wrapped()
        self.receive = Button(words.RECEIVE, "check")
        self.receive.clicked.connect(self._receive)
        self.supplement.body.addWidget(self.supplement_words)
        self.supplement.body.addWidget(self.receive, 0, Qt.AlignmentFlag.AlignLeft)
        self.supplement.hide()
        outer.addWidget(self.supplement)

    def _make_right(self) -> Card:
        card = Card(padding=0, gap=0)
        self.head = PaperHead()
        self.buttons, self.ways = self.head.buttons, self.head.ways
        self.head.acted.connect(self.act)
        self.head.arranged.connect(self._arrange)
        card.body.addWidget(self.head)
        card.body.addWidget(rule())
        self.view = ScanView(may_enlarge=True)
        self.view.setMinimumHeight(theme.px(PREVIEW_LEAST))
        self.view.shown.connect(self._seen)
        self.view.seen_on_paper.connect(self._tell_opened)
        self.view.enlarge_wanted.connect(self._enlarge)
        self.view.save_wanted.connect(self._save)
        card.body.addWidget(self.view, 1)
        return card

    def _show_skeleton(self) -> None:
        self._stack.setCurrentIndex(READING)

    def _fit(self) -> None:
        beside = self.width() >= theme.px(BESIDE_FROM)
        way = QBoxLayout.Direction
        self._outer.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._left.setMaximumWidth(theme.px(LEFT) if beside else 16777215)
        self._left.setMinimumWidth(theme.px(LEFT) if beside else 0)

    def _row(self) -> PaperLineRow | None:
        return self.page.paper(self.paper) if self.page else None

    def _show_paper(self, paper: str) -> None:
        is_other, self.paper = paper != self.paper, paper
        row_ = self._row()
        if row_ is None:
            return
        if is_other:
            self.sheet.hide()
            self.pages_sheet.hide()
        case_id = self.page.case_id if self.page is not None else ""
        self.head.show_paper(row_, case_id)
        submit = ActAsked(case_id, "submit-paper", (("paper", row_.paper),))
        self.add.explain(row_.reason("submit-paper"), submit)
        self.view.show_scans(row_.scans)

    def _show_supplement(self, page: PapersPage) -> None:
        asked = page.supplement
        self.supplement.setVisible(asked is not None and self.supplement_sheet.isHidden())
        self.supplement_sheet.setHidden(asked is None or self.supplement_sheet.isHidden())
        if asked is not None:
            by, named = sentences.day(asked.by), sentences.listed(asked.papers)
            self.supplement_words.setText(
                words.SUPPLEMENT_OPEN.format(number=asked.number, by=by, papers=named)
            )
            self.receive.explain(asked.reason, ActAsked(page.case_id, "receive-supplement"))

    def press_key(self, key: str) -> None:
        """Do what a letter means to the paper that is shown, unless a sheet asks something."""
        if self._is_asking():
            return
        if key == words.ADD_KEY:
            if self.add.isEnabled():
                self._want_files()
            return
        self.act(next(act for act, known in words.ACT_KEYS.items() if known == key))

    def _arrange(self, way: str) -> None:
        row_ = self._row()
        if self.page is not None and row_ is not None:
            self._hide_sheets()
            self.pages_sheet.open_for(self.page, row_, way, self.view.place)

    def _receive(self) -> None:
        if self.page is not None and self.page.supplement is not None:
            self._hide_sheets()
            self.supplement.hide()
            self.supplement_sheet.open_for(self.page, self.page.supplement)

    def _acted(self, request: PaperAct) -> None:
        self.list.setFocus()
        if request.scan and not request.paper:
            self.discarded.emit(request.case_id, request.scan)
        else:
            self.acted.emit(request)

    def _is_asking(self) -> bool:
        return any(sheet.isVisible() for sheet in self._sheets)

    def _hide_sheets(self) -> None:
        for sheet in self._sheets:
            sheet.hide()

    def _put_away(self) -> None:
        self._hide_sheets()
        self.supplement.setVisible(self.page is not None and self.page.supplement is not None)
        if self.isVisible():
            self.list.setFocus()

    def _take(self, paper: str, dropped: Dropped) -> None:
        self.hint.setText(words.DROP_HINT)
        if self.page is None or not dropped:
            return
        if paper:
            self.list.choose(paper)
        if dropped.digest:
            self._assign(dropped.digest, paper)
        else:
            self.scans_in.emit(ScansIn(self.page.case_id, paper, dropped.scans))

    def _assign(self, digest: str, paper: str) -> None:
        row_ = self.page.paper(paper) if self.page else None
        if self.page is None or row_ is None:
            return
        self.list.choose(paper)
        act = PaperAct(self.page.case_id, paper, "submit-paper", source=row_.source, scan=digest)
        self.acted.emit(act)

    def _look(self, digest: str) -> None:
        if self.page is not None:
            self.scan_wanted.emit(self.page.case_id, digest, self.unsorted.name_of(digest))

    def _ask_discard(self, digest: str) -> None:
        if self.page is not None:
            self._hide_sheets()
            self.sheet.open_discard(self.page, digest, self.unsorted.name_of(digest))

    def _want_files(self) -> None:
        self.files_wanted.emit(self.paper)

    def _enlarge(self) -> None:
        if self.page is not None and self.paper:
            self.enlarge_wanted.emit(self.page.case_id, self.paper)

    def _save(self, digest: str) -> None:
        row_ = self._row()
        if row_ is not None:
            self.save_wanted.emit(digest, row_.name)

    def _seen(self, digest: str) -> None:
        row_ = self._row()
        if row_ is not None and digest in row_.scans:
            self._tell_opened()

    def _tell_opened(self) -> None:
        self.opened.emit(self.paper)
