"""The whole window behind one page: nothing of it seen, heard or reached until it is uncovered."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QToolTip, QWidget

UNTOLD = "qt_rubberband"
"""Whatever has this name of Qt's own it tells no assistive program of. What is hidden it does tell,
cells of tables even as if they were seen; this can go once it no longer does."""
_NAMED, _TITLED = "named_before", "titled_before"


class _Guard(QObject):
    """Hears of every window that opens beside a covered one, as what was asked for before may."""

    def __init__(self, cover: "Cover", window: QMainWindow) -> None:
        super().__init__(window)
        self._cover = cover

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject.eventFilter."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            self._cover.shut_late(watched)
        return False


class Cover:
    """What is put in the place of a window's content, and what to bring back afterwards."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._page: QWidget | None = None
        self._whole: QWidget | None = None
        self._focus: QWidget | None = None
        self._others: list[QWidget] = []
        self._away: list[QWidget] = []
        self._guard: _Guard | None = None

    @property
    def is_covered(self) -> bool:
        """True while the page is in the place of the content."""
        return self._page is not None

    def cover(self, page: QWidget) -> None:
        """Show the page alone; lists that hang open and choices of files are shut."""
        if self._page is not None:
            return
        self._shut_open_choices()
        self._focus = QApplication.focusWidget()
        self._page = page
        self._listen(is_on=False)
        self._others = self._hide_beside()
        whole = self._window.takeCentralWidget()
        assert whole is not None
        whole.setParent(self._window)
        whole.hide()
        _hush(whole)
        self._whole = whole
        self._window.setCentralWidget(page)
        page.show()
        page.setFocus()
        self._guard = _Guard(self, self._window)
        _program().installEventFilter(self._guard)

    def shut_late(self, widget: QWidget) -> None:
        """Put away a window that opens while the page is shown, unless it is the page's own."""
        if widget is self._window or not widget.isWindow() or self._is_of_page(widget):
            return
        QTimer.singleShot(0, widget, partial(self._put_away, widget))

    def uncover(self, *, brings_others: bool = True) -> None:
        """Show the content again, and windows beside it; the page belongs to whoever gave it."""
        page, whole = self._page, self._whole
        if page is None or whole is None:
            return
        if self._guard is not None:
            _program().removeEventFilter(self._guard)
            self._guard.deleteLater()
            self._guard = None
        self._window.takeCentralWidget()
        page.setParent(None)
        self._window.setCentralWidget(whole)
        _tell_again(whole)
        whole.show()
        for other in self._others if brings_others else ():
            _show_again(other)
        self._listen(is_on=True)
        if self._focus is not None and self._focus.isVisible():
            self._focus.setFocus()
        self._page = self._whole = self._focus = None
        self._others = []

    def put_beside_away(self) -> None:
        """Hide what stands beside the window, until it is brought back."""
        self._shut_open_choices()
        self._away = [*self._away, *self._hide_beside()]

    def bring_beside(self, *, is_wanted: bool) -> None:
        """Show again what was put away and is still there, or let go of it."""
        away, self._away = self._away, []
        there = QApplication.topLevelWidgets() if is_wanted else []
        for other in away:
            if other in there:
                _show_again(other)

    def _hide_beside(self) -> list[QWidget]:
        found = [w for w in QApplication.topLevelWidgets() if self._is_beside(w)]
        for other in found:
            _hide(other)
        return found

    def _put_away(self, widget: QWidget) -> None:
        if self._page is None or not widget.isVisible():
            return
        if isinstance(widget, QDialog):
            widget.reject()
        elif widget.windowType() is Qt.WindowType.Popup:
            widget.close()
        else:
            _hide(widget)
            self._others.append(widget)

    def _is_of_page(self, widget: QWidget) -> bool:
        holder: QObject | None = widget
        while holder is not None and holder is not self._page:
            holder = holder.parent()
        return holder is not None

    def _listen(self, *, is_on: bool) -> None:
        """Let the window's own keys count, or none of them."""
        for shortcut in self._window.findChildren(QShortcut):
            if shortcut.parent() is self._window:
                shortcut.setEnabled(is_on)

    def _is_beside(self, widget: QWidget) -> bool:
        return widget is not self._window and widget.isVisible() and widget.isWindow()

    def _shut_open_choices(self) -> None:
        QToolTip.hideText()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        while isinstance(modal := QApplication.activeModalWidget(), QDialog):
            modal.reject()
            if QApplication.activeModalWidget() is modal:
                break


def _hide(other: QWidget) -> None:
    other.hide()
    other.setProperty(_TITLED, other.windowTitle())
    other.setWindowTitle("")
    for part in _parts(other):
        _hush(part)


def _program() -> QObject:
    program = QApplication.instance()
    assert program is not None
    return program


def _show_again(other: QWidget) -> None:
    other.setWindowTitle(other.windowTitle() or str(other.property(_TITLED) or ""))
    for part in _parts(other):
        _tell_again(part)
    other.show()


def _parts(window: QWidget) -> list[QWidget]:
    return window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _hush(part: QWidget) -> None:
    if part.objectName() != UNTOLD:
        part.setProperty(_NAMED, part.objectName())
        part.setObjectName(UNTOLD)


def _tell_again(part: QWidget) -> None:
    if part.objectName() == UNTOLD:
        part.setObjectName(str(part.property(_NAMED) or ""))
