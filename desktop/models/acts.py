"""The acts of a case as a list with headings, filtered by what is typed."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.models.rows_acts import ActMenuPage, ActRow
from desktop.models.tips import tip
from desktop.store.initials import initials
from desktop.wording import act_menu as words
from desktop.wording import signs
from desktop.wording.sentences import listed, row_sentence

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The ActRow of a line; None for a heading."""


class ActsModel(QAbstractListModel):
    """Every act under its heading; a heading can't be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._acts: tuple[ActRow, ...] = ()
        self._lines: list[ActRow | str] = []
        self._typed = ""

    def show_page(self, page: ActMenuPage) -> None:
        """Show the acts of another case."""
        self._acts = page.acts
        self._lay_out()

    def filter_text(self, typed: str) -> None:
        """Show only acts whose name, its pinyin, group or remark has these words."""
        self._typed = typed.strip().lower()
        self._lay_out()

    def acts(self) -> tuple[ActRow, ...]:
        """Return the acts shown, in their order."""
        return tuple(line for line in self._lines if isinstance(line, ActRow))

    def row_of(self, act: str) -> int:
        """Return the line of an act, or -1."""
        for number, line in enumerate(self._lines):
            if isinstance(line, ActRow) and line.act == act:
                return number
        return -1

    def act_at(self, index: Index) -> ActRow | None:
        """Return the act of a line, None for a heading."""
        line = self._lines[index.row()] if 0 <= index.row() < len(self._lines) else ""
        return line if isinstance(line, ActRow) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """Override QAbstractListModel.rowCount."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Override QAbstractListModel.data."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        act = line if isinstance(line, ActRow) else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return act.name if act else str(line)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(_whole(act)) if act else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return _sentence(act) if act else str(line)
            case _:
                return act if role == ROW_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Override QAbstractListModel.flags: greyed acts can be chosen too, to see why."""
        if self.act_at(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _lay_out(self) -> None:
        self.beginResetModel()
        self._lines = []
        heading = ""
        for act in self._acts:
            group = words.GROUPS[act.group]
            if self._typed not in _sought(act, group):
                continue
            if group != heading:
                self._lines.append(group)
                heading = group
            self._lines.append(act)
        self.endResetModel()


def _sought(act: ActRow, group: str) -> str:
    """Return all an act is found by: its name, also in pinyin, others for it, remark and group."""
    found_by = (act.name, initials(act.name), act.note, group, words.ALSO.get(act.act, ""))
    return "\n".join(found_by).lower()


def second_line(act: ActRow) -> str:
    """Return what stands below an act's name: what it does, or who could or why not."""
    if act.is_open:
        return act.note
    if act.who:
        return who(act)
    first, more = act.obstacles[0].text, len(act.obstacles) - 1
    return words.MORE_REASONS.format(reason=first, count=more) if more else first


def who(act: ActRow) -> str:
    """Return which officers could do an act this one may not."""
    if not act.who:
        return ""
    names = listed(act.who[:2])
    if len(act.who) > 2:
        names = words.MORE_WHO.format(names=names, count=len(act.who))
    return words.WHO.format(reason=act.obstacles[0].text.partition(signs.STOP)[0], names=names)


def _whole(act: ActRow) -> str:
    lines = [act.note, *(o.text for o in act.obstacles), who(act)]
    return "\n".join(line for line in lines if line)


def _sentence(act: ActRow) -> str:
    state = "" if act.is_open else words.GREYED
    return row_sentence((act.name, state, second_line(act)))
