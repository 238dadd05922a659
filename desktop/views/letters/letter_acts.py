"""What else can be done with a letter, each act with its reason where it can't be done now."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.models.rows_acts import ActAsked
from desktop.models.rows_letters import LetterActRow
from desktop.views import theme
from desktop.views.widgets.buttons import Button, of_act
from desktop.views.widgets.card import SectionHeader, clear, column
from desktop.views.widgets.text import reveal
from desktop.wording import letter_acts as words

ACROSS = 3
DANGEROUS = ("revoke-letter", "void-letter")


class LetterActs(QWidget):
    """The further acts of a letter; hidden where there are none.

    Signals: ``act_wanted(str)``.
    """

    act_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = column(self, gap=8)
        outer.addWidget(SectionHeader(words.MORE, role="strong"))
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.px(8))
        self.buttons: dict[str, Button] = {}
        self._shown: tuple[object, ...] = ()
        outer.addLayout(self._grid)

    def show_acts(self, acts: Sequence[LetterActRow], about: ActAsked | None = None) -> None:
        """Show these acts; ``about`` is the letter they are of."""
        wanted = (tuple(acts), about, theme.percent())
        if wanted == self._shown:
            return
        self._shown = wanted
        clear(self._grid)
        self.buttons = {}
        for place, act in enumerate(acts):
            kind = "danger" if act.act in DANGEROUS else "plain"
            button = Button(words.MORE_ACTS[act.act], "", kind)
            button.setProperty("act", act.act)
            button.explain(act.refusal, of_act(about, act.act))
            button.clicked.connect(self._tell)
            self._grid.addWidget(button, *divmod(place, ACROSS))
            self.buttons[act.act] = button
        for across in range(ACROSS):
            self._grid.setColumnStretch(across, 1)
        reveal(self, is_shown=bool(acts))

    def _tell(self) -> None:
        self.act_wanted.emit(str(self.sender().property("act")))
