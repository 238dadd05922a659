"""The numbers above the queue, and of when they are where that is a while ago."""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QWidget

from desktop.models.rows import Light, TileCounts
from desktop.views import theme
from desktop.views.widgets.card import column, row
from desktop.views.widgets.text import Label
from desktop.views.widgets.tile import RateTile, Tile
from desktop.wording import sentences, workbench

TILE_LIGHTS = {
    "overdue": Light.RED,
    "today": Light.AMBER,
    "tomorrow": Light.GREEN,
    "paused": Light.PAUSED,
}
TILE_SHARE, RATE_SHARE, GAP = 10, 17, 12


class TileRow(QWidget):
    """The tiles side by side; under them 数据截至, once the data are not recent any more.

    The rate, which filters nothing, gives way where the titles of the others would be cut.
    ``ageing`` runs out when they stop to be so while nothing newer was shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = column(self, gap=6)
        line = row(gap=GAP)
        self.tiles: dict[str, Tile] = {}
        for key, light in TILE_LIGHTS.items():
            tile = Tile(workbench.TILES[key], light)
            tile.setProperty("key", key)
            self.tiles[key] = tile
            line.addWidget(tile, TILE_SHARE)
        self.rate = RateTile()
        line.addWidget(self.rate, RATE_SHARE)
        outer.addLayout(line)
        self.as_of = Label("", "small", "amber")
        self.as_of.hide()
        outer.addWidget(self.as_of)
        self.ageing = QTimer(self)
        self.ageing.setSingleShot(True)
        self.ageing.timeout.connect(self._say_age)

    def show_counts(self, counts: TileCounts) -> None:
        """Show the numbers."""
        notes = _notes(counts)
        for key, tile in self.tiles.items():
            tile.say(getattr(counts, key), notes[key])
        self._show_rate(counts)
        self._show_age(counts)

    def event(self, event: QEvent) -> bool:
        """Override QWidget.event: room and fonts decide whether the rate has a place."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        count = len(self.tiles)
        room = self.width() - count * theme.px(GAP)
        share = room * TILE_SHARE // (count * TILE_SHARE + RATE_SHARE)
        self.rate.setVisible(share >= max(t.whole_width() for t in self.tiles.values()))

    def _show_age(self, counts: TileCounts) -> None:
        self.ageing.stop()
        self.as_of.hide()
        if counts.as_of is None:
            return
        self.as_of.setText(workbench.TILES_AS_OF.format(at=sentences.moment(counts.as_of)))
        if counts.fresh_s:
            self.ageing.start(counts.fresh_s * 1000)
        else:
            self._say_age()

    def _say_age(self) -> None:
        self.as_of.show()

    def _show_rate(self, counts: TileCounts) -> None:
        title = workbench.TILES["on_time"].format(weeks=len(counts.weeks) or 12)
        if counts.on_time is None:
            self.rate.say(title, "—", workbench.TILE_NO_RATE)
        else:
            share = f"{sentences.percent(counts.on_time)}%"
            target = workbench.TILE_TARGET.format(target=sentences.percent(counts.target))
            self.rate.say(title, share, target)
        self.rate.line.show_shares(counts.weeks, counts.target)


def _notes(counts: TileCounts) -> dict[str, str]:
    latest = sentences.span(counts.latest_minutes, counts.latest_days)
    late = workbench.TILE_LATEST.format(time=latest)
    closing = workbench.TILE_CLOSING.format(closing=counts.closing)
    exempt = workbench.TILE_EXEMPT.format(count=counts.tomorrow_exempt)
    waits = {"supplements": counts.paused_supplements, "specials": counts.paused_specials}
    paused = (workbench.TILE_PAUSED[key].format(count=n) for key, n in waits.items() if n)
    return {
        "overdue": late if counts.overdue else workbench.TILE_NONE_LATE,
        "today": closing if counts.closing else "",
        "tomorrow": exempt if counts.tomorrow_exempt else "",
        "paused": " · ".join(paused),
    }
