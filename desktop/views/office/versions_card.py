"""版本: of a year or a rule table, proposed and published by whom, and what each changes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.models.rows_calendar_versions import CalendarVersions, VersionRow
from desktop.views import theme
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, column, row, rule
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.refilled import Refilled
from desktop.views.widgets.text import ElidedLabel, Label
from desktop.wording import calendar_versions as words
from desktop.wording import rule_content, sentences


class VersionsCard(Card):
    """The versions of the year or rule table that is shown, the newest first.

    Signals: ``looked(str)`` a version's id to be shown; ``moves_wanted(str)`` what it moves;
    ``whole_wanted(str)`` the hash of a version to be read whole.
    """

    looked = Signal(str)
    moves_wanted = Signal(str)
    whole_wanted = Signal(str)

    def __init__(self, note: str = words.VERSIONS_NOTE, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=16, gap=6, parent=parent)
        head = SectionHeader(words.VERSIONS, "history")
        head.note.setText(note)
        self.body.addWidget(head)
        lines = column(gap=0)
        self._lines = Refilled(lines, self._make_line, VersionLine.show_version)
        self.body.addLayout(lines)

    def show_versions(self, page: CalendarVersions) -> None:
        """Show the versions of a year; a year without any shows no card."""
        self.show_rows(page.versions)

    def show_rows(self, versions: Sequence[VersionRow]) -> None:
        """Show versions; where there are none there is no card."""
        self._lines.show_rows(versions)
        self.setVisible(bool(versions))

    @property
    def lines(self) -> list["VersionLine"]:
        """The line of each version."""
        return self._lines.parts

    def _make_line(self) -> "VersionLine":
        line = VersionLine()
        line.looked.connect(self.looked)
        line.moves_wanted.connect(self.moves_wanted)
        line.whole_wanted.connect(self.whole_wanted)
        return line


class VersionLine(QFrame):
    """One version.

    Signals: ``looked(str)`` and ``moves_wanted(str)`` with its id; ``whole_wanted(str)`` with
    its hash.
    """

    looked = Signal(str)
    moves_wanted = Signal(str)
    whole_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = self._digest = ""
        outer = column(self, gap=4)
        outer.setContentsMargins(0, 0, 0, theme.px(6))
        outer.addWidget(rule())
        line = row(gap=10)
        self._stand, self._force = Chip(), Chip()
        self._title = ElidedLabel("", "strong")
        self.look = Button("", "eye", "small")
        self.moves = Button(words.MOVES, "list-checks", "small")
        self.whole = Button(rule_content.WHOLE, "file-text", "small")
        self.whole.clicked.connect(self._want_whole)
        self.look.clicked.connect(self._look)
        self.moves.clicked.connect(self._want_moves)
        middle = Qt.AlignmentFlag.AlignVCenter
        line.addWidget(self._stand, 0, middle)
        line.addWidget(self._force, 0, middle)
        line.addWidget(self._title, 1)
        for button in (self.moves, self.whole, self.look):
            line.addWidget(button)
        outer.addLayout(line)
        self._who = Label("", "small", "text2").wrapped()
        outer.addWidget(self._who)

    def show_version(self, version: VersionRow) -> None:
        """Show a version."""
        self._id, self._digest = version.id, version.digest
        stand = words.STANDS[version.stand]
        self._stand.say(stand, words.STAND_TONES[version.stand])
        self._force.say(words.IN_FORCE if version.is_in_force else "", "blue")
        number = version.number or (words.NO_NUMBER if version.id else "")
        self._title.setText("　".join(part for part in (version.title, number) if part))
        self._who.say("　".join(_who(version)))
        self.look.say(words.CHECK if version.stand == "open" else words.LOOK)
        for button in (self.look, self.moves):
            button.setVisible(bool(version.id))
        self.moves.setVisible(version.stand in ("open", "published"))
        self.whole.setVisible(bool(version.digest))
        self.whole.setAccessibleName(rule_content.WHOLE_OF.format(title=version.valid))
        self.setAccessibleName(sentences.row_sentence((stand, version.title, *_who(version))))

    def _look(self) -> None:
        self.looked.emit(self._id)

    def _want_moves(self) -> None:
        self.moves_wanted.emit(self._id)

    def _want_whole(self) -> None:
        self.whole_wanted.emit(self._digest)


def _who(version: VersionRow) -> tuple[str, ...]:
    said = [version.valid] if version.valid else []
    if version.proposed_at is not None:
        at = sentences.moment(version.proposed_at)
        said.append(words.PROPOSED.format(name=version.proposed_by, at=at))
    if version.decided_at is not None:
        at = sentences.moment(version.decided_at)
        form = words.DROPPED if version.stand == "dropped" else words.PUBLISHED
        said.append(form.format(name=version.decided_by, at=at, reason=version.reason))
    return tuple(said)
