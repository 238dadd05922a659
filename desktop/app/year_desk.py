"""A holiday notice in the window: read, proposed by one officer, published by another."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.app.errands import Progress
from desktop.app.shell import Shell, sentences
from desktop.office.calendars import (
    ReadNotice,
    propose_notice,
    publish_notice,
    read_notice,
    read_pasted,
)
from desktop.office.office import Office
from desktop.office.page_calendar_versions import (
    calendar_versions,
    preview_of_read,
    preview_of_version,
)
from desktop.office.publishing import drop
from desktop.office.recounting import moved_by_read, moved_by_version
from desktop.office.rulebook_calendars import subject_of
from desktop.rules.findings import Refusal
from desktop.store.rows_calendar_versions import CalendarVersions, NoticePreview
from desktop.views.office.calendar_tab import CalendarTab
from desktop.wording import calendar as year_words
from desktop.wording import calendar_versions as words

Read = Callable[[Office], ReadNotice | Refusal]


class YearDesk(QObject):
    """What is done with the notices of a year.

    Signals: ``year_wanted(int)`` a year is to be shown anew.
    """

    year_wanted = Signal(int)

    def __init__(self, shell: Shell, tab: CalendarTab) -> None:
        super().__init__(shell)
        self.shell, self.tab = shell, tab
        self._shown = NoticePreview()
        self._year = 0
        tab.import_wanted.connect(self._choose_file)
        tab.paste.pasted.connect(self._read_text)
        tab.sheet.proposed.connect(self._propose)
        tab.sheet.published.connect(self._publish)
        tab.sheet.dropped.connect(self._drop)
        tab.sheet.moves_wanted.connect(self._count_shown)
        tab.versions.looked.connect(self._look_at)
        tab.versions.moves_wanted.connect(self._count_version)
        tab.moved.case_wanted.connect(shell.case_wanted)

    def look(self, year: int) -> None:
        """Show the versions of a year."""
        self._year = year
        self.shell.ask(lambda o: calendar_versions(o, year), self._show_versions)

    def take_dropped(self, paths: tuple[Path, ...]) -> None:
        """Read a file that was let fall on the page."""
        if len(paths) > 1:
            self.tab.complain((year_words.IMPORT_ONE,))
        else:
            self._read_file(paths[0])

    def _show_versions(self, page: CalendarVersions) -> None:
        if page.year == self._year:
            self.tab.show_versions(page)

    def _choose_file(self) -> None:
        chosen = self.shell.open_file(year_words.IMPORT_FILE, year_words.IMPORT_KINDS)
        if chosen is not None:
            self._read_file(chosen)

    def _read_file(self, path: Path) -> None:
        self._preview(lambda o: read_notice(o, path))

    def _read_text(self, text: str) -> None:
        year = self._year
        self._preview(lambda o: read_pasted(o, text, year=year))

    def _preview(self, read: Read) -> None:
        officer = self.shell.officer
        self.shell.ask(
            lambda o: preview_of_read(o, read(o), o.officer(officer)), self._show_preview
        )

    def _look_at(self, version: str) -> None:
        subject, officer = subject_of(self._year), self.shell.officer
        self.shell.ask(
            lambda o: preview_of_version(o, subject, version, o.officer(officer)),
            self._show_preview,
        )

    def _show_preview(self, preview: NoticePreview) -> None:
        self._shown = preview
        self.tab.show_preview(preview)

    def _propose(self, number: str) -> None:
        read, officer = self._shown.token, self.shell.officer
        if isinstance(read, ReadNotice):
            named = ReadNotice(read.notice, number, read.issued_on, read.doubts)
            self.shell.ask(lambda o: propose_notice(o, named, officer), self._proposed)

    def _publish(self) -> None:
        subject, version, officer = self._subject(), self._shown.id, self.shell.officer
        self.shell.ask(lambda o: publish_notice(o, subject, version, officer), self._published)

    def _drop(self, reason: str) -> None:
        subject, version, officer = self._subject(), self._shown.id, self.shell.officer
        self.shell.ask(lambda o: drop(o, subject, version, reason, officer), self._dropped)

    def _proposed(self, done: str | Refusal) -> None:
        self._done(done, words.PROPOSED_DONE)

    def _published(self, done: str | Refusal) -> None:
        self._done(done, words.PUBLISHED_DONE)

    def _dropped(self, done: str | Refusal) -> None:
        self._done(done, words.DROPPED_DONE)

    def _done(self, done: str | Refusal, said: str) -> None:
        if isinstance(done, Refusal):
            self.tab.sheet.complain("\n".join(sentences(done.findings)))
            return
        year = self._noticed_year()
        self.tab.paste.text.clear()
        self.tab.end_preview()
        self.shell.say(said.format(year=year))
        self.shell.office_changed.emit()
        self.shell.stale.emit()
        self.year_wanted.emit(year)

    def _count_shown(self) -> None:
        read = self._shown.token
        if self._shown.id:
            self._count_version(self._shown.id)
        elif isinstance(read, ReadNotice):
            self._count(lambda o, step: moved_by_read(o, read, step))

    def _count_version(self, version: str) -> None:
        subject = subject_of(self._year if not self._shown.id else self._noticed_year())
        self._count(lambda o, step: moved_by_version(o, subject, version, step))

    def _count(self, counted: Callable[[Office, Callable[[int, int], None]], object]) -> None:
        def job(office: Office, progress: Progress) -> object:
            return counted(office, progress.step)

        self.shell.run(words.COUNTING, job, self.tab.show_moved)

    def _subject(self) -> str:
        return subject_of(self._noticed_year())

    def _noticed_year(self) -> int:
        read = self._shown.token
        return read.notice.year if isinstance(read, ReadNotice) else self._year
