"""The look: contrast, text that fits at every size, no window beside the window."""

import re
from collections.abc import Callable
from contextlib import suppress

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.models.rows import Light
from desktop.views import theme
from desktop.views.main_window import LEAST, LOW, USUAL, MainWindow
from desktop.views.tokens import DARK, LIGHT, Tokens
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.lights import paint_light
from desktop.wording import screens
from tests.views import read_aloud, scenes
from tests.views.all_scenes import SCENES
from tests.views.conftest import Strays
from tests.views.cutting import cut_off
from tests.views.resting import restless

TEXTS = ("text", "text2", "text3")
GROUNDS = ("app", "surface", "subtle", "selected")
MEANINGS = ("red", "amber", "green", "grey", "blue", "violet")
PAIRS = (
    *((text, ground) for text in TEXTS for ground in GROUNDS),
    *((tone, "surface") for tone in (*MEANINGS, "accent")),
    *((tone, f"{tone}_soft") for tone in MEANINGS),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    *((tone, ground) for tone in MEANINGS for ground in ("subtle", "selected")),
    ("accent", "selected"),
    ("accent", "subtle"),
    ("text", "grey_soft"),
    ("text2", "grey_soft"),
    ("text3", "grey_soft"),
    ("text", "accent_soft"),
    ("text2", "accent_soft"),
)
"""Every text on every ground it is ever written on."""
MARKS = (
    *((mark, ground) for mark in (*MEANINGS, "accent") for ground in GROUNDS),
    *(("line2", ground) for ground in ("surface", "subtle")),
)
"""Lights, rings and borders of controls on what they lie on."""


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue, _ = QColor(colour).getRgbF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read_on_its_ground(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("mark", "ground"), MARKS)
def test_a_mark_can_be_seen_on_its_ground(tokens: Tokens, mark: str, ground: str) -> None:
    assert contrast(getattr(tokens, mark), getattr(tokens, ground)) >= 3


def test_each_light_has_a_shape_and_a_word_of_its_own(dressed: Callable[..., None]) -> None:
    dressed()
    shapes = {}
    for light in Light:
        image = QImage(40, 40, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        paint_light(painter, QRectF(4, 4, 32, 32), light)
        painter.end()
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        shapes[light] = bytes(grey.constBits())

    assert shapes.pop(Light.UNTIMED) == shapes[Light.OPEN], "nothing has begun in either"
    assert len(set(shapes.values())) == len(shapes)
    said = [screens.LIGHTS[light.value] for light in Light]
    assert all(said)
    assert len(set(said)) == len(said)


def test_the_screen_has_its_bundled_font(fonts: tuple[str, ...]) -> None:
    assert "Noto Sans SC" in fonts


def icon_names() -> set[str]:
    return {file.stem for file in resources.path("icons").glob("*.svg")}


def test_icons_are_those_the_program_names() -> None:
    sources = resources.ROOT.parent / "desktop"
    files = [*sources.rglob("*.py")]
    named = set(re.findall(r'"([a-z][a-z0-9-]*)"', "".join(f.read_text("utf-8") for f in files)))

    assert icon_names() <= named
    assert (resources.path("icons") / "LICENSE").is_file()


def cut_off_at(size: tuple[int, int], window: MainWindow, qtbot: QtBot) -> list[str]:
    """Return what is cut off in a window of this size once its parts found their places."""
    window.resize(*size)
    restless()
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not cut_off(window), timeout=10_000)
    return cut_off(window)


EACH_PAGE = (
    *(name for name in SCENES if "-" not in name),
    *("acts-accept", "acts-menu", "calendar-route", "calendar-rules", "calendar-year"),
    *("case-approval", "case-decide", "case-deep-log", "case-deep-questions", "case-letters"),
    *("cases-columns", "intake-form-check", "intake-form-demand", "intake-form-papers"),
    *("intake-import", "intake-taken", "lapse-upcoming", "list-preview", "papers-supplement"),
    *("register-numbers", "set-up-organs", "set-up-people", "settings-officers"),
    *("settings-organs", "start-about", "start-sign-in", "start-welcome", "workbench-approve"),
    *("case-deep-letters", "clock-put-off", "delivery-labels", "delivery-mail", "late-sheet"),
    *("letter-title", "receipt-replayed", "ruleeditor-overlap", "ruletables-waiting", "scan-none"),
    *("seal-certificate", "set-up-office", "settings-hours", "start-trouble", "sync-guide-heal"),
    *("sync-waiting", "verify-genuine", "wordings-editor", "wordings-waiting"),
)
"""A scene or two of each page, tab and sheet."""
OF_ALL_DAY = ("workbench", "cases", "case", "letter", "register", "intake")
"""Pages officers sit at all day: they stand the largest font in the smallest window too."""

LARGEST = max(theme.SCALES)
ROOMY = tuple(side * LARGEST // 100 for side in USUAL)
"""At the largest font as much room as the usual window has at 100 %."""


@pytest.mark.parametrize("scene", EACH_PAGE)
def test_no_text_is_cut_off(scene: str, dressed: Callable[..., None], qtbot: QtBot) -> None:
    """One scene of each page, tab and sheet; the others are looked at by ``make long``."""
    dressed(percent=LARGEST)
    fits(scene, (USUAL, LEAST) if scene in OF_ALL_DAY else (USUAL,), qtbot)


@pytest.mark.long
@pytest.mark.parametrize("scene", SCENES)
def test_no_text_is_cut_off_in_any_scene_laid_out_wide_or_narrow(
    scene: str, dressed: Callable[..., None], qtbot: QtBot
) -> None:
    dressed(percent=LARGEST)
    fits(scene, (ROOMY, USUAL), qtbot)


def fits(scene: str, sizes: tuple[tuple[int, int], ...], qtbot: QtBot) -> None:
    """Nothing in a scene is cut off in windows of these sizes, one after another."""
    with Strays() as strays:
        window = scenes.window()
        qtbot.addWidget(window)
        window.resize(*sizes[0])
        window.show()
        SCENES[scene](window)
        for size in sizes:
            assert cut_off_at(size, window, qtbot) == [], size
    assert strays.seen == [type(window).__name__], "a part opened a window of its own"
    assert restless() == set(), "the page never comes to rest, and takes a core for itself"


@pytest.mark.parametrize("scene", [name for name in EACH_PAGE if "-" not in name])
def test_each_page_can_be_reached_and_read_aloud(
    scene: str, window: MainWindow, qtbot: QtBot
) -> None:
    SCENES[scene](window)
    assert cut_off_at((LEAST[0], LOW), window, qtbot) == []
    assert read_aloud.faults(window) == []


def test_the_window_fits_a_screen_of_768_lines_at_the_usual_font(
    window: MainWindow, dressed: Callable[..., None], qtbot: QtBot
) -> None:
    assert window.minimumHeight() == LOW

    dressed(percent=LARGEST)
    assert window.minimumHeight() == LEAST[1]


@pytest.mark.long
@pytest.mark.parametrize("scene", EACH_PAGE)
def test_at_the_usual_font_no_text_is_cut_off_and_all_can_be_reached_and_read_aloud(
    scene: str, window: MainWindow, qtbot: QtBot
) -> None:
    """One scene of each page will do: lengths and fonts grow alike.

    On the same page: names for a screen reader, a sentence for each row, Tab in the order of
    reading and never held, the keyboard seen, letters left to fields, keys of the one table.
    """
    SCENES[scene](window)
    for size in (LEAST, USUAL):
        assert cut_off_at(size, window, qtbot) == [], size
    assert read_aloud.faults(window) == []


@pytest.mark.parametrize("mode", list(theme.Mode))
def test_a_page_is_dressed_anew_while_it_is_open(
    mode: theme.Mode, window: MainWindow, dressed: Callable[..., None], qtbot: QtBot
) -> None:
    scenes.workbench(window)

    dressed(mode, 125)
    qtbot.wait(30)

    ground = window.grab().toImage().pixelColor(window.width() // 2, 4)
    assert ground == theme.colour("surface")


@pytest.mark.parametrize("mode", list(theme.Mode))
def test_buttons_and_fields_show_that_they_have_the_keyboard(
    mode: theme.Mode, window: MainWindow, dressed: Callable[..., None]
) -> None:
    dressed(mode)
    page = QWidget()
    window.add_page("workbench", page)
    layout = QVBoxLayout(page)
    kinds = ("primary", "plain", "danger", "ghost", "chosen", "link", "quiet", "small")
    parts: list[QWidget] = [*(Button("x", kind=kind) for kind in kinds), QLineEdit("x")]
    for part in parts:
        layout.addWidget(part)
    window.show_page("workbench")
    for part in parts:
        page.setFocus()
        before = part.grab().toImage()

        part.setFocus(Qt.FocusReason.TabFocusReason)

        assert part.hasFocus()
        assert part.grab().toImage() != before, part.property("kind")
