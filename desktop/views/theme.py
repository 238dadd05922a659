"""The look: colour tokens light and dark, type and spacing; Fusion, a palette, a little QSS.

The pairs of text and ground were checked for contrast (4.5:1 for text, 3:1 for borders of
controls); change a token only together with the test that measures them.
"""

from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop import resources
from desktop.plain_class import dataclass
from desktop.views.style_sheet import style_sheet
from desktop.views.tokens import DARK, LIGHT, Tokens

FAMILIES = (
    "Noto Sans SC",
    "Noto Sans SC Medium",
    "Microsoft YaHei UI",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "PingFang SC",
    "WenQuanYi Micro Hei",
)
SCALES = (90, 100, 110, 125, 150)
"""Font sizes on offer, in percent."""

TYPE = {
    "display": (26, QFont.Weight.Bold),
    "h1": (19, QFont.Weight.DemiBold),
    "h2": (15, QFont.Weight.DemiBold),
    "body": (13, QFont.Weight.Normal),
    "strong": (13, QFont.Weight.DemiBold),
    "small": (12, QFont.Weight.Normal),
    "micro": (11, QFont.Weight.Normal),
}
"""Each role of text: height in pixels at 100 % and its weight."""

STYLE = "fusion"
WEARS = "wears"
"""The property of a window that is dressed."""


class Mode(StrEnum):
    """Light or dark."""

    LIGHT = "light"
    DARK = "dark"


class Density(StrEnum):
    """How close rows and fields stand: with room round them, or as many as can be on a page."""

    ROOMY = "roomy"
    COMPACT = "compact"


COMPACT_SHARE = 0.6
"""How much of the room round rows, fields and cards is left in the compact density."""
EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
"""All that Qt moves by itself as it opens and closes."""


@dataclass(slots=True)
class _Look:
    mode: Mode
    percent: int
    density: Density = Density.ROOMY
    is_still: bool = False
    sheet: str = ""


_look = _Look(Mode.LIGHT, 100)
_moved: dict[Qt.UIEffect, bool] = {}
"""What the system moved before all was held still."""


def tokens() -> Tokens:
    """Return the colours in force."""
    return DARK if _look.mode is Mode.DARK else LIGHT


def mode() -> Mode:
    """Return whether the look is light or dark."""
    return _look.mode


def percent() -> int:
    """Return the font size in force, in percent."""
    return _look.percent


def density() -> Density:
    """Return how close rows and fields stand."""
    return _look.density


def is_compact() -> bool:
    """Return whether as many rows as can be are wanted on a page."""
    return _look.density is Density.COMPACT


def is_still() -> bool:
    """Return whether nothing is to move by itself."""
    return _look.is_still


def colour(name: str) -> QColor:
    """Return the colour of the token ``name``."""
    return QColor(_read(getattr(tokens(), name)))


@lru_cache(maxsize=128)
def _read(code: str) -> QColor:
    """Read a colour's code once: cells are painted by hundreds."""
    return QColor(code)


def px(at_hundred: float) -> int:
    """Return a length of the design, scaled with the font size."""
    return round(at_hundred * _look.percent / 100)


def room(at_hundred: float) -> int:
    """Return the room round a row, a field or a card: like ``px``, less in the compact density."""
    return px(at_hundred * COMPACT_SHARE) if is_compact() else px(at_hundred)


def row_height(roomy: int, compact: int, *roles: str) -> int:
    """Return how high a row is: as designed, but never less than its lines of text need.

    ``roles`` are those of its lines; in the compact density the first stands alone.
    """
    lines = roles[:1] if is_compact() else roles
    text = sum(QFontMetrics(font(role)).height() for role in lines)
    return max(px(compact if is_compact() else roomy), text + room(12))


def font(role: str = "body") -> QFont:
    """Return the font of a role of text (see TYPE) at the size in force."""
    height, weight = TYPE[role]
    return QFont(_made(px(height), weight))


@lru_cache(maxsize=64)
def _made(height: int, weight: QFont.Weight) -> QFont:
    """Make a font once: its families are looked up each time, and cells are painted by hundreds."""
    made = QFont(list(FAMILIES))
    made.setPixelSize(height)
    made.setWeight(weight)
    return made


def load_fonts(folder: Path | None = None) -> tuple[str, ...]:
    """Load the bundled fonts of the screen and return their families; none is not a fault."""
    found: list[str] = []
    for file in sorted((folder or resources.path("fonts")).glob("NotoSansSC*.[to]tf")):
        number = QFontDatabase.addApplicationFont(str(file))
        found += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return tuple(found)


def apply(
    app: QApplication,
    mode: Mode = Mode.LIGHT,
    percent: int = 100,
    density: Density = Density.ROOMY,
) -> None:
    """Dress the whole program; every window repaints itself, unless it wears that already."""
    _look.mode, _look.percent, _look.density = mode, percent, density
    sheet = style_sheet(tokens(), px, room)
    if _look.sheet == sheet:
        return
    _look.sheet = sheet
    if app.style().name() != STYLE:
        app.setStyle(STYLE)
    app.setFont(font())
    app.setPalette(_palette(tokens()))
    for window in app.topLevelWidgets():
        if window.property(WEARS):
            window.setStyleSheet(sheet)


def hold_still(app: QApplication, *, is_still: bool) -> None:
    """Let nothing move by itself: no menu that fades in, no bar that runs, no cursor that blinks.

    What the system had is had again when it is let go.
    """
    if _look.is_still == is_still:
        return
    _look.is_still = is_still
    for effect in EFFECTS:
        if is_still:
            _moved[effect] = app.isEffectEnabled(effect)
        app.setEffectEnabled(effect, not is_still and _moved.get(effect, False))
    app.setCursorFlashTime(0 if is_still else -1)


def wear(window: QWidget) -> None:
    """Dress a window, and whatever will be in it, now and with each look that follows.

    The sheet is each window's and not the program's: the program's would dress a part anew each
    time it, or what it lies in, is given a parent, which made most of what a page costs.
    """
    window.setProperty(WEARS, True)
    if window.styleSheet() != _look.sheet:
        window.setStyleSheet(_look.sheet)


def _palette(t: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for name, value in (
        (role.Window, t.app),
        (role.Base, t.surface),
        (role.AlternateBase, t.subtle),
        (role.Button, t.surface),
        (role.ToolTipBase, t.surface),
        (role.WindowText, t.text),
        (role.Text, t.text),
        (role.ButtonText, t.text),
        (role.ToolTipText, t.text),
        (role.PlaceholderText, t.text3),
        (role.Highlight, t.accent),
        (role.HighlightedText, t.on_accent),
        (role.Link, t.accent),
        (role.Mid, t.line2),
        (role.Light, t.subtle),
        (role.Dark, t.line2),
        (role.Accent, t.accent),
    ):
        palette.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(t.text3))
    return palette
