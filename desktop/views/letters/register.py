"""函件台账: every letter by what it waits for, the other papers, and the book of numbers."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from desktop.models.register import (
    RegisterModel,
    letters_model,
    numbers_model,
    papers_model,
)
from desktop.models.rows_letters import (
    LettersPage,
    LetterState,
    NumberLine,
    NumberState,
    OtherPaperRow,
    RegisterRow,
)
from desktop.views import theme
from desktop.views.keymap import Shortcut
from desktop.views.letters.delivery_sheet import DeliverySheet
from desktop.views.letters.number_return import NumberReturn, against
from desktop.views.letters.register_columns import GIVE_WAY, KEYS, WIDTHS, series_said
from desktop.views.letters.register_head import RegisterHead
from desktop.views.letters.register_parts import out_papers
from desktop.views.letters.register_table import RegisterTable
from desktop.views.requests import ListWanted
from desktop.views.widgets.blank import Blank, Skeleton
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, column, row
from desktop.views.widgets.flow_tabs import FlowTabs
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.keys import HintsBar
from desktop.views.widgets.late import late
from desktop.views.widgets.text import ElidedLabel
from desktop.wording import delivery, screens, sentences, verifying
from desktop.wording import register as words


class LettersRegister(QWidget):
    """The register of letters.

    Signals: ``letter_opened(str, str)`` case and letter; ``case_opened(str)``;
    ``paper_opened(str, str)`` case and number; ``export_wanted(ListWanted)``;
    ``print_wanted(ListWanted)``; ``lapse_wanted()``; ``verify_wanted()``; ``bench_wanted()``;
    ``refreshed()``; ``keys_wanted()``; ``copied(int)``;
    ``delivery_opened(str)`` for papers of that case; ``delivery_wanted(DeliveryWanted)``;
    ``returned(NumberLine, str)`` numbers with the reason.
    """

    letter_opened = Signal(str, str)
    case_opened = Signal(str)
    paper_opened = Signal(str, str)
    export_wanted = Signal(object)
    print_wanted = Signal(object)
    lapse_wanted = Signal()
    verify_wanted = Signal()
    bench_wanted = Signal()
    refreshed = Signal()
    keys_wanted = Signal()
    copied = Signal(int)
    returned = Signal(object, str)
    delivery_opened = Signal(str)
    delivery_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_filling = True  # until it was read it is not known to be empty
        self.models: dict[str, RegisterModel[Any]] = {
            "letters": letters_model(self),
            "papers": papers_model(self),
            "numbers": numbers_model(self),
        }
        outer = column(self, gap=12)
        outer.setContentsMargins(*(theme.px(side) for side in (20, 16, 20, 16)))
        self.info = InfoBar()
        self.info.retried.connect(self.refreshed)
        outer.addWidget(self.info)
        outer.addWidget(self._make_card(), 1)
        self._make_keys()
        self._late = late(self, self._show_skeleton)
        self.setFocusProxy(self.tables["letters"])
        self._change_view("letters")

    @property
    def view(self) -> str:
        """Which of the three tables is shown."""
        return self.views.current

    def show_page(self, page: LettersPage) -> None:
        """Show the register as it stands."""
        self._late.stop()
        self._is_filling = True
        rows = {"letters": page.letters, "papers": page.papers, "numbers": page.numbers}
        for key, found in rows.items():
            self.models[key].show_rows(found)
            self.views.set_count(key, "")
        self.head.offer(r for found in rows.values() for r in found)
        self.head.offer_kinds(page.papers)
        self._is_filling = False
        self._filter()

    def show_loading(self) -> None:
        """Say that the register is being read, if it takes longer than a blink."""
        if not any(model.total for model in self.models.values()):
            self._late.start()

    def show_refusal(self, reasons: Sequence[str]) -> None:
        """Say why something was not done."""
        self.info.say(screens.REFUSED, reasons, "amber", detail="\n".join(reasons))

    def hasHeightForWidth(self) -> bool:
        """Override QWidget.hasHeightForWidth: its parts scroll, so the window's height will do."""
        return False

    def _make_card(self) -> Card:
        card = Card(padding=0, gap=0)
        self._make_head()
        card.body.addWidget(self.head)
        self.states = FlowTabs(words.STATE_FILTER)
        self.states.add("all", words.ALL_STATES)
        self.states.add("mine", words.MINE)
        for state in LetterState:
            self.states.add(state.value, words.STATES[state])
        self.states.chosen.connect(self._filter)
        self._states_line = QWidget()
        line = row(self._states_line, gap=8)
        line.setContentsMargins(*(theme.px(side) for side in (12, 0, 12, 8)))
        line.addWidget(self.states, 1)
        self.lapse = Button(words.LAPSE_PAGE, "clock", "ghost")
        self.lapse.clicked.connect(self.lapse_wanted)
        self.verify = Button(verifying.BUTTON, "shield-check", "ghost")
        self.verify.clicked.connect(self.verify_wanted)
        for button in (self.lapse, self.verify):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addWidget(self._states_line)
        card.body.addLayout(self._make_numbers_line())
        card.body.addWidget(self.return_sheet)
        card.body.addWidget(self._delivery)
        card.body.addWidget(self._make_stack(), 1)
        self.hints = HintsBar(words.HINTS)
        card.body.addWidget(self.hints)
        return card

    def _make_numbers_line(self) -> QHBoxLayout:
        self.series = ElidedLabel("", "small", "text2")
        self.series.setContentsMargins(theme.px(14), 0, theme.px(14), theme.px(8))
        line = row(gap=8)
        line.setContentsMargins(*(theme.px(side) for side in (0, 0, 12, 4)))
        self.back = Button(words.RETURN, "undo-2", "ghost", words.RETURN_KEY)
        self.back.clicked.connect(self._ask_return)
        line.addWidget(self.series, 1)
        line.addWidget(self.back)
        self.return_sheet = NumberReturn()
        self.return_sheet.returned.connect(self.returned)
        self.return_sheet.returned.connect(self._back_to_list)
        self.return_sheet.cancelled.connect(self._back_to_list)
        self._delivery = DeliverySheet()
        self._delivery.sent.connect(self.delivery_wanted)
        self._delivery.put_away.connect(self._show_states)
        self._delivery.cancelled.connect(self._back_to_list)
        return line

    def _make_head(self) -> None:
        self.head = head = RegisterHead()
        self.views, self.filter = head.views, head.filter
        self.export, self.print, self.send = head.export, head.print, head.send
        head.views.chosen.connect(self._change_view)
        head.changed.connect(self._filter)
        head.left.connect(self._back_to_list)
        head.refreshed.connect(self.refreshed)
        head.export.clicked.connect(self.write)
        head.print.clicked.connect(self.print_list)
        head.send.clicked.connect(self.deliver)

    def _make_stack(self) -> QWidget:
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.setContentsMargins(1, 0, 1, 0)
        self.tables: dict[str, RegisterTable] = {}
        for key, model in self.models.items():
            table = RegisterTable(model, WIDTHS[key], GIVE_WAY[key], KEYS)
            table.setAccessibleName(words.VIEWS[key])
            table.opened.connect(self._open)
            table.pressed_key.connect(self._key)
            table.copied.connect(self.copied)
            table.current.connect(self._know_current)
            self.tables[key] = table
            self._stack.addWidget(table)
        self.empty = Blank("stamp", words.EMPTY["letters"][0], words.EMPTY_BUTTON)
        self.empty.pressed.connect(self.bench_wanted)
        found = Blank("funnel", words.EMPTY_FILTER, screens.EMPTY_FILTER_BUTTON)
        found.pressed.connect(self.clear_filters)
        self.nothing_found = found
        self.skeleton = Skeleton()
        for widget in (self.empty, self.nothing_found, self.skeleton):
            self._stack.addWidget(widget)
        return holder

    def _make_keys(self) -> None:
        bound = (
            ("F5", self.refreshed.emit),
            ("Ctrl+E", self.write),
            ("Ctrl+P", self.print_list),
            ("Ctrl+Shift+L", self.head.to_filter),
        )
        for keys, act in bound:
            shortcut = Shortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def write(self) -> None:
        """Ask for the table as a workbook, as it is filtered."""
        self.export_wanted.emit(self.list_wanted())

    def print_list(self) -> None:
        """Ask for the table on paper, as it is filtered."""
        self.print_wanted.emit(self.list_wanted())

    def delivery_sheet(self) -> DeliverySheet:
        """Return the sheet that asks how papers go out."""
        return self._delivery

    def deliver(self) -> None:
        """Ask how the papers go out that are selected."""
        papers = out_papers(self.tables[self.view].chosen_rows())
        if papers:
            self._delivery.ask(papers)
            self._show_states()
            self.delivery_opened.emit(papers[0].case_id)

    def list_wanted(self) -> ListWanted:
        """Return the table as it is filtered; several selected rows are all that is wanted."""
        chosen = self.tables[self.view].chosen_rows()
        rows = chosen if len(chosen) > 1 else self.models[self.view].shown()
        return ListWanted(self.view, tuple(rows), self._filter_said())

    def clear_filters(self) -> None:
        """Show every row again."""
        self._is_filling = True
        self.head.clear()
        self.states.choose("all")
        self._is_filling = False
        self._filter()
        self._back_to_list()

    def _filter_said(self) -> str:
        state = "" if self.states.current == "all" else self.states.current
        named = words.MINE if state == "mine" else words.STATES.get(state, "")
        of_papers = self.head.kind_said() if self.view == "papers" else ""
        return sentences.joined(self.head.said(named if self.view == "letters" else of_papers))

    def _filter(self) -> None:
        if self._is_filling:
            return
        for key, model in self.models.items():
            state = self.states.current if key == "letters" else "all"
            state = self.head.kind_wanted() if key == "papers" else state
            model.filter_by(*self.head.wanted(), "" if state == "all" else state)
        self._count_states()
        self._show_series()
        self._show_table_or_blank()

    def _count_states(self) -> None:
        counted = self.models["letters"].counted()
        self.states.set_count("all", str(len(counted)))
        self.states.set_count("mine", str(sum(r.is_mine for r in counted)))
        for state in LetterState:
            self.states.set_count(state, str(sum(r.state is state for r in counted)))
        due = sum(r.state is LetterState.LAPSE for r in self.models["letters"].rows())
        self.lapse.say(words.LAPSE_COUNT.format(count=due) if due else words.LAPSE_PAGE)
        self.lapse.set_kind("danger" if due else "ghost")

    def _show_series(self) -> None:
        """Say of the numbers shown how many are used and how many are not, gaps and all."""
        lines = [n for n in self.models["numbers"].counted() if n.series == "letter"]
        by_year: dict[tuple[int, str], list[NumberState]] = {}
        for line in lines:
            states = by_year.setdefault((line.year, line.organ_name), [])
            states += [line.state] * line.count
        said = (series_said(*key, states) for key, states in by_year.items())
        self.series.setText("　".join(said))
        self.series.setVisible(self.view != "papers" and bool(lines))

    def _show_table_or_blank(self) -> None:
        model = self.models[self.view]
        shown = len(model.shown())
        self.hints.note.setText(words.COUNT.format(shown=shown, all=model.total))
        self.hints.fit()
        for button in (self.export, self.print):
            button.explain("" if shown else words.NOTHING_TO_EXPORT)
        if shown:
            self._stack.setCurrentWidget(self.tables[self.view])
        elif model.total:
            note = words.EMPTY_FILTER_NOTE.format(count=model.total)
            self.nothing_found.say(words.EMPTY_FILTER, note)
            self._stack.setCurrentWidget(self.nothing_found)
        else:
            self.empty.say(*words.EMPTY[self.view])
            self._stack.setCurrentWidget(self.empty)

    def _show_skeleton(self) -> None:
        self._stack.setCurrentWidget(self.skeleton)

    def _show_states(self) -> None:
        """Show the states of letters, unless the sheet above the table needs their room."""
        self._states_line.setVisible(self.view == "letters" and self._delivery.isHidden())

    def _change_view(self, key: str) -> None:
        self.back.setVisible(key == "numbers")
        self.head.kind.setVisible(key == "papers")
        self.head.fit()
        self.return_sheet.hide()
        self._delivery.hide()
        self._show_states()
        self.setFocusProxy(self.tables[key])
        self._filter()
        self._know_current(self.tables[key].current_row())

    def _open(self, chosen: object) -> None:
        match chosen:
            case RegisterRow():
                self.letter_opened.emit(chosen.case_id, chosen.letter_id)
            case OtherPaperRow():
                self.paper_opened.emit(chosen.case_id, chosen.paper_id or chosen.number)
            case NumberLine() if chosen.letter_id:
                self.letter_opened.emit(chosen.case_id, chosen.letter_id)
            case NumberLine() if chosen.case_id:
                self.paper_opened.emit(chosen.case_id, chosen.number)

    def _know_current(self, chosen: object) -> None:
        self.back.explain(against(chosen))
        may_go = self.view != "numbers" and bool(out_papers((chosen,)))
        self.send.explain("" if may_go else delivery.SEND_NONE)

    def _ask_return(self) -> None:
        chosen = self.tables["numbers"].current_row()
        if isinstance(chosen, NumberLine) and not against(chosen):
            self.return_sheet.ask(chosen)

    def _key(self, key: str) -> None:
        if key == "/":
            self.head.to_filter()
        elif key == words.RETURN_KEY:
            if self.view == "numbers":
                self._ask_return()
        elif key == delivery.SEND_KEY:
            self.deliver()
        elif key == "?":
            self.keys_wanted.emit()
        else:
            case_id = str(getattr(self.tables[self.view].current_row(), "case_id", ""))
            if case_id:
                self.case_opened.emit(case_id)

    def _back_to_list(self) -> None:
        self.tables[self.view].setFocus()
