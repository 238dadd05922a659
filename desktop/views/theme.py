"""The look: colour tokens light and dark, type and spacing; Fusion, a palette, a little QSS.

The pairs of text and ground were checked for contrast (4.5:1 for text, 3:1 for borders of
controls); change a token only together with the test that measures them.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop import resources
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


@dataclass(slots=True)
class _Look:
    mode: Mode
    percent: int
    sheet: str = ""


_look = _Look(Mode.LIGHT, 100)


def tokens() -> Tokens:
    """Return the colours in force."""
    return DARK if _look.mode is Mode.DARK else LIGHT


def mode() -> Mode:
    """Return whether the look is light or dark."""
    return _look.mode


def percent() -> int:
    """Return the font size in force, in percent."""
    return _look.percent


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


def apply(app: QApplication, mode: Mode = Mode.LIGHT, percent: int = 100) -> None:
    """Dress the whole program; every window repaints itself, unless it wears that already."""
    _look.mode, _look.percent = mode, percent
    sheet = style_sheet(tokens(), px)
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


def wear(window: QWidget) -> None:
    """Dress a window, and whatever will be in it, now and with each look that follows.

    The sheet is each window's and not the program's: the program's would dress a part anew each
    time it, or what it lies in, is given a parent, which made most of what a page costs.
    """
    window.setProperty(WEARS, True)
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
