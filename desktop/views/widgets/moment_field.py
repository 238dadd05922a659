"""A day with its hour: a date to pick and a time to type."""

import re
from datetime import datetime, time, tzinfo

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.views import theme
from desktop.views.widgets.card import row
from desktop.views.widgets.fields import DateField

_TIME = re.compile(r"\s*(\d{1,2})\s*[:：]?\s*(\d{2})\s*")
HOLDER = "17:30"


class MomentField(QWidget):
    """A moment; what is no time of day is no moment."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone: tzinfo | None = None
        layout = row(self, gap=6)
        self.day = DateField(name)
        self.time = QLineEdit()
        self.time.setAccessibleName(name)
        self.time.setPlaceholderText(HOLDER)
        wide = QFontMetrics(theme.font()).horizontalAdvance(HOLDER)
        self.time.setFixedWidth(wide + theme.px(30))
        layout.addWidget(self.day, 1)
        layout.addWidget(self.time)
        self.setFocusProxy(self.day)

    def set_moment(self, at: datetime, *, with_time: bool) -> None:
        """Show a day, and its hour where that is known; the zone is kept."""
        self._zone = at.tzinfo
        self.day.set_day(at.date())
        self.time.setText(f"{at:%H:%M}" if with_time else "")

    def moment(self) -> datetime | None:
        """Return the moment in the field, None where its time is blank or no time."""
        found = _TIME.fullmatch(self.time.text())
        if found is None:
            return None
        hour, minute = int(found[1]), int(found[2])
        if hour > 23 or minute > 59:
            return None
        return datetime.combine(self.day.day(), time(hour, minute), self._zone)
