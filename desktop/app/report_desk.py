"""Shows the newest report of what broke; it leaves the computer only by the officer's own hand."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from desktop.app.crash_notes import newest_report
from desktop.store.disk import replace_file
from desktop.views.main_window import MainWindow
from desktop.views.start.report_sheet import ReportSheet
from desktop.wording import start as words


class ReportDesk:
    """Stands between the notice that something broke and the file that tells of it."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self._window, self._folder = window, folder
        self._sheet: ReportSheet | None = None
        self._file: Path | None = None

    @property
    def sheet(self) -> ReportSheet:
        """The sheet, made when it is first needed."""
        if self._sheet is None:
            made = self._sheet = ReportSheet(self._window.whole)
            made.closed.connect(self._window.focus_page)
            made.save_wanted.connect(self._save)
            made.folder_wanted.connect(self._open_folder)
        return self._sheet

    def show(self) -> None:
        """Show the newest report as it lies on the disk."""
        self._file = file = newest_report(self._folder)
        if file is None:
            self._open_folder()
            return
        try:
            self.sheet.show_report(file.read_text("utf-8", errors="replace"))
        except OSError as error:
            why = error.strerror or str(error)
            self.sheet.show_report("", words.REPORT_UNREAD.format(file=file.name, why=why))

    def _save(self) -> None:
        if self._file is None:
            return
        chosen, _kind = QFileDialog.getSaveFileName(
            self._window, words.REPORT_TITLE, self._file.name, words.REPORT_FILES
        )
        if not chosen:
            return
        named = Path(chosen)
        try:
            replace_file(named, self.sheet.text.toPlainText().encode())
        except OSError as error:
            why = error.strerror or str(error)
            self.sheet.complain(words.REPORT_UNSAVED.format(file=named.name, why=why))
            return
        self.sheet.put_away()
        self._window.toast.say(words.REPORT_SAVED.format(file=named.name), may_undo=False)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
