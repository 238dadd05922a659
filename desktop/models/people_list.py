"""Officers and devices of a shared office as tables; the state is words, colour and a shape."""

from PySide6.QtCore import QObject

from desktop.models.register import Cell, Column, Look, RegisterModel
from desktop.models.rows_people import DeviceRow, PersonRow
from desktop.wording import people_kept as words


def _mark(mark: tuple[str, str, str]) -> Cell:
    text, tone, icon = mark
    return Cell(text, tone=tone, look=Look.CHIP, icon=icon)


PERSON_COLUMNS: tuple[Column[PersonRow], ...] = (
    Column("person", lambda x: Cell(x.name, x.key, look=Look.STRONG)),
    Column("work", lambda x: Cell(x.bureau_name, x.duty_names)),
    Column("state", lambda x: _mark(x.mark)),
    Column("seen", lambda x: Cell(x.seen, x.told, tone="text2")),
)
DEVICE_COLUMNS: tuple[Column[DeviceRow], ...] = (
    Column("device", lambda x: Cell(x.label, x.people, look=Look.STRONG)),
    Column("state", lambda x: _mark(x.mark)),
    Column("seen", lambda x: Cell(x.seen, x.told, tone="text2")),
)


class PeopleModel(RegisterModel[PersonRow]):
    """The officers of the district."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(PERSON_COLUMNS, lambda x: x.name, parent, words.COLUMNS)


class DevicesModel(RegisterModel[DeviceRow]):
    """The devices of the district."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(DEVICE_COLUMNS, lambda x: x.label, parent, words.COLUMNS)
