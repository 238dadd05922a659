"""The sheet in which pages of a paper's scans are chosen, turned and put in their order."""

from dataclasses import replace

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.models.rows_papers import PaperLineRow, PapersPage
from desktop.views import theme
from desktop.views.requests_papers import PageChoice, PagesBound, PagesWanted, ScanPlace
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.card import row
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.fields import paint_tick
from desktop.views.widgets.text import Label
from desktop.wording import scan_pages as words
from desktop.wording import sentences, why

CHOICE = Qt.ItemDataRole.UserRole + 1
LEAST_LINES, MOST_LINES = 2, 9
GAP = 2


class TickDelegate(QStyledItemDelegate):
    """Lines whose box to tick is seen on every ground, as a form's is."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Override QStyledItemDelegate.paint."""
        super().paint(painter, option, index)
        self.initStyleOption(option, index)
        style = option.widget.style()
        box = style.subElementRect(
            QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, option.widget
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
        paint_tick(painter, inner, on=option.checkState is Qt.CheckState.Checked)
        painter.restore()


class PagesList(QListWidget):
    """Pages in their order: Space ticks, arrows turn, with Ctrl they move; or by dragging.

    Signals: ``turned(int)`` quarter turns wished; ``moved_by(int)`` lines down.
    """

    turned = Signal(int)
    moved_by = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.LIST)
        self.setObjectName("ringed")
        self.setItemDelegate(TickDelegate(self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setSpacing(theme.px(GAP))
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QListWidget.keyPressEvent."""
        key, held = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if held and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved_by.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif not held and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.turned.emit(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Override QListWidget.sizeHint: as high as its lines, within bounds."""
        line = (self.sizeHintForRow(0) if self.count() else theme.px(24)) + 2 * self.spacing()
        lines = min(MOST_LINES, max(LEAST_LINES, self.count()))
        return QSize(theme.px(200), line * lines + 2 * self.frameWidth() + theme.px(4))

    def minimumSizeHint(self) -> QSize:
        """Override QListWidget.minimumSizeHint."""
        return self.sizeHint()


class PagesSheet(ConfirmSheet):
    """Choose the pages of a new scan of a paper; the older scans stay.

    Signals: ``lengths_wanted(PagesWanted)``; ``bound(PagesBound)``; ``looked(ScanPlace)`` the
    page in hand, to be shown beside.
    """

    lengths_wanted = Signal(object)
    bound = Signal(object)
    looked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wish = PagesWanted("", "", "", ())
        self._from = ScanPlace("", 0, 0)
        self._name = ""
        self.list = PagesList()
        self.list.turned.connect(self._turn)
        self.list.moved_by.connect(self._move)
        self.list.currentItemChanged.connect(self._look)
        self.list.itemChanged.connect(self._show_count)
        self.content.addWidget(self.list)
        tools = row(gap=2)
        self.tools: list[IconButton] = []
        for icon, said, act in (
            ("rotate-ccw", words.LEFT, self._turn_left),
            ("rotate-cw", words.RIGHT, self._turn_right),
            ("chevron-up", words.UP, self._move_up),
            ("chevron-down", words.DOWN, self._move_down),
        ):
            tool = IconButton(icon, said)
            tool.clicked.connect(act)
            self.tools.append(tool)
            tools.addWidget(tool)
        self.note = Label("", "small", "text2").wrapped()
        tools.addWidget(self.note, 1)
        self.content.addLayout(tools)
        self.consequence.say(words.CONSEQUENCE)
        self.confirmed.connect(self._confirm)
        self.hide()

    def open_for(self, page: PapersPage, paper: PaperLineRow, way: str, seen: ScanPlace) -> None:
        """Ask how many pages there are: of the scan in sight to turn it, of all to bind them."""
        scans = paper.scans if way == "bind" else (seen.digest or paper.scans[-1],)
        self._wish = PagesWanted(page.case_id, paper.paper, way, scans)
        self._from, self._name = seen, paper.name
        self.complain("")
        self.title.setText(words.TITLES[way].format(name=paper.name))
        self._fill(())
        self.note.say(words.READING)
        self.show()
        self.take_focus(self.cancel)
        self.lengths_wanted.emit(self._wish)

    def show_lengths(self, wish: PagesWanted, lengths: tuple[int | str, ...]) -> None:
        """Show the pages of each scan; a text says why none can be taken from one."""
        if wish != self._wish or self.isHidden():
            return
        pages = [
            PageChoice(digest, page)
            for digest, length in zip(wish.scans, lengths, strict=True)
            if isinstance(length, int)
            for page in range(length)
        ]
        faults = [
            words.NOT_READ.format(scan=number + 1, why=length)
            for number, length in enumerate(lengths)
            if isinstance(length, str)
        ]
        self.complain("\n".join(faults))
        self.note.say(words.KEYS)
        self._fill(tuple(self._as_seen(page) for page in pages))
        if self.list.count():
            self.take_focus(self.list)

    def refuse(self, reasons: tuple[str, ...]) -> None:
        """Say why the new scan was not kept."""
        self.complain("\n".join(reasons))
        self._show_count()

    @property
    def chosen(self) -> tuple[PageChoice, ...]:
        """The pages that are ticked, in their order."""
        items = (self.list.item(place) for place in range(self.list.count()))
        return tuple(i.data(CHOICE) for i in items if i.checkState() is Qt.CheckState.Checked)

    def _as_seen(self, page: PageChoice) -> PageChoice:
        """Return the page turned as it was looked at; one looked at as it is, to the right."""
        is_it = (page.digest, page.page) == (self._from.digest, self._from.page)
        if self._wish.way == "bind" or not is_it:
            return page
        return replace(page, turns=self._from.turns % 4 or 1)

    def _fill(self, pages: tuple[PageChoice, ...]) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for page in pages:
            item = QListWidgetItem()
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            item.setCheckState(Qt.CheckState.Checked)
            self._say(item, page)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.updateGeometry()
        self.list.setVisible(bool(pages))
        for tool in self.tools:
            tool.setEnabled(bool(pages))
        place = next((n for n, p in enumerate(pages) if p.turns), 0)
        if pages:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.setCurrentRow(place, flag)
        self._show_count()

    def _say(self, item: QListWidgetItem, page: PageChoice) -> None:
        many = len(self._wish.scans) > 1
        line = words.LINE if many else words.LINE_ALONE
        scan = self._wish.scans.index(page.digest) + 1
        said = line.format(scan=scan, page=page.page + 1)
        item.setData(CHOICE, page)
        item.setText(sentences.joined((said, words.TURNED[page.turns])))

    def _turn(self, by: int) -> None:
        item = self.list.currentItem()
        if item is not None:
            page: PageChoice = item.data(CHOICE)
            self._say(item, replace(page, turns=(page.turns + by) % 4))
            self._look()

    def _turn_left(self) -> None:
        self._turn(-1)

    def _turn_right(self) -> None:
        self._turn(1)

    def _move(self, by: int) -> None:
        place = self.list.currentRow()
        if place >= 0 and 0 <= place + by < self.list.count():
            item = self.list.takeItem(place)
            self.list.insertItem(place + by, item)
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.setCurrentRow(place + by, flag)

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _look(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            page: PageChoice = item.data(CHOICE)
            self.looked.emit(ScanPlace(page.digest, page.page, page.turns))

    def _show_count(self) -> None:
        count = len(self.chosen)
        self.confirm.say(words.SAVE_PAGES.format(count=count) if count else words.SAVE)
        self.confirm.explain("" if count else why.NO_PAGES)

    def _confirm(self) -> None:
        pages = self.chosen
        if not pages or not self.confirm.isEnabled():
            return
        self.complain("")
        self.confirm.explain(why.RUNNING)
        name = words.NAME_BOUND if self._wish.way == "bind" else words.NAME_TURNED
        said = name.format(name=self._name, count=len(pages))
        self.bound.emit(PagesBound(self._wish.case_id, self._wish.paper, pages, said))
