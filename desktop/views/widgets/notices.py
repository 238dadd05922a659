"""Bars for what concerns the whole window, one above another."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout

from desktop.views import theme
from desktop.views.widgets.info_bar import InfoBar

_TURNS = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)


class Notices(QVBoxLayout):
    """Takes room, also above its bars, only while one of them is shown."""

    def __init__(self, *bars: InfoBar) -> None:
        super().__init__()
        self._bars = bars
        self.setSpacing(theme.px(6))
        for bar in bars:
            self.addWidget(bar)
            bar.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject.eventFilter."""
        if event.type() in _TURNS:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        is_shown = any(not bar.isHidden() for bar in self._bars)
        edge = theme.px(20)
        self.setContentsMargins(edge, theme.px(10) if is_shown else 0, edge, 0)
