"""The stepper: the stages of a case by its profile, done, running or ahead."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.models.rows import StageRow
from desktop.models.tips import tip
from desktop.views import icons, theme
from desktop.views.widgets.text import draw_elided
from desktop.wording import case_overview, sentences

END = 12
"""What is left free after a stage's words."""


class Stepper(QWidget):
    """Stages from left to right, each with its name and a line beneath."""

    def __init__(self, least: int = 96, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._stages: tuple[StageRow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stages(self, stages: tuple[StageRow, ...]) -> None:
        """Show these stages."""
        self._stages = stages
        said = [
            sentences.joined((s.name, case_overview.STAGE_STATES[s.state], s.note)) for s in stages
        ]
        self.setAccessibleName(sentences.row_sentence(said))
        self.setToolTip(tip("\n".join(said)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        return QSize(theme.px(self._least + 34) * max(1, len(self._stages)), self._height())

    def minimumSizeHint(self) -> QSize:
        """Override QWidget.minimumSizeHint."""
        return QSize(theme.px(self._least) * max(1, len(self._stages)), self._height())

    def _height(self) -> int:
        has_notes = any(stage.note for stage in self._stages)
        lines = QFontMetrics(theme.font("strong")).height()
        lines += QFontMetrics(theme.font("small")).height() if has_notes else 0
        return theme.px(28) + lines

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        if not self._stages:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, (stage, left, width) in enumerate(self._laid_out()):
            if number + 1 < len(self._stages):
                self._paint_line(painter, left, width, stage)
            self._paint_mark(painter, left, number, stage)
            self._paint_words(painter, left, width, stage)
        painter.end()

    def _laid_out(self) -> Iterator[tuple[StageRow, float, float]]:
        """Yield each stage with where it begins and its width: what its words need, and a share.

        Where the words need more than there is, all stages are equally wide.
        """
        needs = [self._need(stage) for stage in self._stages]
        spare = (self.width() - sum(needs)) / len(needs)
        left = 0.0
        for stage, need in zip(self._stages, needs, strict=True):
            width = need + spare if spare >= 0 else self.width() / len(needs)
            yield stage, left, width
            left += width

    def _need(self, stage: StageRow) -> int:
        name, note = QFontMetrics(theme.font("strong")), QFontMetrics(theme.font("small"))
        words = max(name.horizontalAdvance(stage.name), note.horizontalAdvance(stage.note))
        return max(words, theme.px(22)) + theme.px(END) + 2

    def _paint_line(self, painter: QPainter, left: float, width: float, stage: StageRow) -> None:
        tone = "green" if stage.state == "done" else "track"
        painter.setPen(QPen(theme.colour(tone), 2))
        middle = theme.px(12)
        painter.drawLine(int(left + theme.px(24)), middle, int(left + width), middle)

    def _paint_mark(self, painter: QPainter, left: float, number: int, stage: StageRow) -> None:
        side = theme.px(22)
        box = QRectF(left + 1, 1, side, side)
        running, done = stage.state == "running", stage.state == "done"
        fill = "green" if done else "accent" if running else "surface"
        painter.setPen(QPen(theme.colour(fill if done or running else "line2"), 1.5))
        painter.setBrush(theme.colour(fill))
        painter.drawEllipse(box)
        if done:
            inset = theme.px(4)
            inner = box.adjusted(inset, inset, -inset, -inset)
            icons.paint(painter, "check", inner, "surface")
            return
        painter.setPen(theme.colour("on_accent" if running else "text2"))
        painter.setFont(theme.font("small"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(number + 1))

    def _paint_words(self, painter: QPainter, left: float, width: float, stage: StageRow) -> None:
        room = int(width) - theme.px(END)
        painter.setFont(theme.font("body" if stage.state == "ahead" else "strong"))
        painter.setPen(theme.colour("text2" if stage.state == "ahead" else "text"))
        line = painter.fontMetrics().height()
        top = theme.px(27)
        draw_elided(painter, QRect(int(left), top, room, line), stage.name)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text2"))
        draw_elided(painter, QRect(int(left), top + line, room, line), stage.note)
