"""F1 in the window: the page's chapter, what is new after an update, the first day's steps."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.app.shell import Shell
from desktop.office.office import Office
from desktop.wording import help as words

if TYPE_CHECKING:
    from desktop.files.manual import Chapter
    from desktop.views.cases.workbench import Workbench
    from desktop.views.start.guide import Guide
    from desktop.views.start.help_sheet import HelpSheet


class HelpDesk(QObject):
    """Shows the manual, the news and the guide; ``bench`` is the workbench the guide is over."""

    def __init__(self, shell: Shell, bench: "Callable[[], Workbench]") -> None:
        super().__init__(shell)
        self.shell = shell
        self._bench = bench
        self._made: HelpSheet | None = None
        self._guide: Guide | None = None
        shell.window.help_wanted.connect(self.toggle)
        shell.window.guide_wanted.connect(self.begin_guide)

    @property
    def sheet(self) -> "HelpSheet":
        """The sheet, made when it is first asked for."""
        if self._made is None:
            from desktop.views.start.help_sheet import HelpSheet

            window = self.shell.window
            self._made = HelpSheet(window.pages, window.whole)
            self._made.keys_wanted.connect(window.show_keys)
            self._made.guide_wanted.connect(self.begin_guide)
            self._made.news_wanted.connect(self.show_news)
            self._made.closed.connect(window.focus_page)
        return self._made

    @property
    def guide(self) -> "Guide":
        """The three steps, made when they are first shown."""
        if self._guide is None:
            window = self.shell.window
            targets = {
                "queue": lambda: self._bench().view,
                "pane": lambda: self._bench().pane,
                "search": lambda: window.top.box,
            }
            from desktop.views.start.guide import Guide

            self._guide = Guide(window.whole, targets)
            self._guide.done.connect(self._guided)
            self._guide.closed.connect(window.focus_page)
        return self._guide

    def toggle(self) -> None:
        """Show the chapter of the page, or put the manual away."""
        if self._made is not None and self._made.isVisible():
            self._made.put_away()
            return
        name = words.CHAPTERS.get(self.shell.window.page, "")
        self.shell.ask(_read, lambda chapters: self.sheet.show_manual(chapters, name))

    def show_news(self) -> None:
        """Show what every version brought."""
        self._note_news()
        from desktop.files.news import versions

        self.sheet.show_news(versions())

    def begin_guide(self) -> None:
        """Go through the steps, over the workbench."""
        self.shell.page_wanted.emit("workbench")
        self.guide.begin()

    def leave_guide(self) -> None:
        """Put the steps away where the page they tell of is left."""
        if self._guide is not None and self._guide.isVisible():
            self._guide.put_off()

    def greet(self) -> None:
        """Offer the steps on the first day; after an update say that there is something new."""
        kept = self.shell.preferences
        if kept.file is None or not self.shell.makes_ahead:
            return
        from desktop.files.news import newer_than

        newer = newer_than(kept.seen_news)
        if not kept.is_guided:
            self.offer_guide()
        elif newer:
            self.shell.say(words.UPDATED.format(count=sum(len(v.lines) for v in newer)))

    def offer_guide(self) -> None:
        """Begin the steps where somebody comes to the workbench who was never shown them."""
        kept = self.shell.preferences
        if kept.is_guided or kept.file is None or not self.shell.makes_ahead:
            return
        self._note_news()
        if self.shell.window.page == "workbench":
            self.guide.begin()

    def _note_news(self) -> None:
        from desktop.files.news import versions

        self.shell.preferences.seen_news = versions()[0].number
        self.shell.preferences.keep()

    def _guided(self, _is_through: bool) -> None:
        self.shell.preferences.is_guided = True
        self.shell.preferences.keep()


def _read(_office: Office) -> "tuple[Chapter, ...]":
    from desktop.files.manual import manual_folder, read_manual

    return read_manual(manual_folder())
