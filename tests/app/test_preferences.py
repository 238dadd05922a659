"""Preferences: kept for each user and store, and a spoilt file is as none."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.look import Look, mode_of
from desktop.app.preferences import Preferences, load_preferences
from desktop.app.stillness import system_is_still
from desktop.models.liked import Liked, times_of
from desktop.views import theme
from desktop.views.main_window import MainWindow

SPOILT = (
    pytest.param("", id="empty"),
    pytest.param("{", id="cut off"),
    pytest.param("[1]", id="a list"),
    pytest.param('{"percent": "large", "look": 3, "officers": ["x"]}', id="wrong kinds"),
    pytest.param('{"percent": 400, "look": "pink", "window": "zz"}', id="odd values"),
)


def test_what_is_kept_is_there_again(tmp_path: Path) -> None:
    file = tmp_path / "config" / "preferences.json"
    first = load_preferences(file)
    first.percent, first.look, first.is_narrow = 125, "dark", True
    first.note_page(tmp_path / "one", "cases")
    first.note_officer(tmp_path / "one", "zhoumin")

    again = load_preferences(file)

    assert (again.percent, again.look, again.is_narrow) == (125, "dark", True)
    assert again.officer_of(tmp_path / "one") == "zhoumin"
    assert again.page_of(tmp_path / "one") == "cases"
    assert again.officer_of(tmp_path / "two") == ""
    assert [f.name for f in file.parent.iterdir()] == ["preferences.json"]


@pytest.mark.parametrize("content", SPOILT)
def test_a_spoilt_file_is_as_none(tmp_path: Path, content: str, qtbot: QtBot) -> None:
    file = tmp_path / "preferences.json"
    file.write_text(content, encoding="utf-8")

    loaded = load_preferences(file)

    usual = Preferences(file)
    assert (loaded.percent, loaded.look, loaded.officers) == (100, "follow", {})
    assert loaded.is_narrow == usual.is_narrow
    window = MainWindow()
    qtbot.addWidget(window)
    Look(window, loaded).begin()


def test_a_file_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("no folder", encoding="utf-8")

    assert load_preferences(tmp_path / "config" / "preferences.json").keep() is False


@pytest.mark.parametrize(
    ("look", "system", "mode"),
    [
        ("follow", Qt.ColorScheme.Dark, theme.Mode.DARK),
        ("follow", Qt.ColorScheme.Unknown, theme.Mode.LIGHT),
        ("light", Qt.ColorScheme.Dark, theme.Mode.LIGHT),
        ("dark", Qt.ColorScheme.Light, theme.Mode.DARK),
    ],
)
def test_the_look_follows_the_system_only_where_it_should(
    look: str, system: Qt.ColorScheme, mode: theme.Mode
) -> None:
    assert mode_of(look, system) is mode


def test_the_window_comes_back_as_it_was_left(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    theme.apply(qapp)
    file = tmp_path / "preferences.json"
    window = MainWindow()
    qtbot.addWidget(window)
    Look(window, load_preferences(file)).begin()
    window.resize(1280, 760)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    window.top.looks.chosen.emit("dark")
    window.percent_wanted.emit(110)
    window.close()

    other = MainWindow()
    qtbot.addWidget(other)
    Look(other, load_preferences(file)).begin()

    assert other.size() == window.size()
    assert other.rail.is_narrow
    assert (theme.mode(), theme.percent()) == (theme.Mode.DARK, 110)
    assert json.loads(file.read_text("utf-8"))["look"] == "dark"
    theme.apply(qapp)


@pytest.mark.parametrize(
    ("screen", "is_whole"),
    [
        pytest.param((1440, 900), True, id="no room for a frame"),
        pytest.param((1920, 1080), False, id="room enough"),
    ],
)
def test_a_window_its_screen_cannot_hold_fills_the_screen(
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    screen: tuple[int, int],
    is_whole: bool,
) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    monkeypatch.setattr(type(window.screen()), "availableSize", lambda _self: QSize(*screen))

    Look(window, load_preferences(tmp_path / "preferences.json")).begin()

    assert window.isMaximized() is is_whole


def test_each_officer_has_the_screen_they_like(tmp_path: Path) -> None:
    file = tmp_path / "preferences.json"
    first = load_preferences(file)
    first.sit("zhoumin")
    first.like("density", "compact")
    first.like("percent", 125)
    first.sit("chenjiayi")
    assert first.liked == Liked()
    first.like("look", "dark")

    again = load_preferences(file)
    assert again.liked == Liked(look="dark")
    again.sit("zhoumin")

    assert again.liked == Liked(percent=125, density="compact")


def test_the_first_officer_of_a_computer_likes_what_is_in_force(tmp_path: Path) -> None:
    kept = load_preferences(tmp_path / "preferences.json")
    kept.like("look", "dark")

    kept.sit("zhoumin")
    kept.like("motion", "less")

    assert load_preferences(kept.file or tmp_path).liked == Liked(look="dark", motion="less")


@pytest.mark.parametrize(
    ("said", "liked"),
    [
        pytest.param({"density": "tight", "motion": 3, "percent": 99}, Liked(), id="odd values"),
        pytest.param({"density": "compact", "x": 1}, Liked(density="compact"), id="unknown name"),
        pytest.param([1], Liked(), id="no object"),
    ],
)
def test_what_an_officer_cannot_like_is_left_out(
    tmp_path: Path, said: object, liked: Liked
) -> None:
    file = tmp_path / "preferences.json"
    file.write_text(json.dumps({"own": {"zhoumin": said, "x": {}}}), encoding="utf-8")
    loaded = load_preferences(file)

    loaded.sit("zhoumin")

    assert loaded.liked == liked


def test_the_window_is_dressed_as_whoever_sits_down_likes_it(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    theme.apply(qapp)
    kept = load_preferences(tmp_path / "preferences.json")
    kept.own = {"zhoumin": {"density": "compact", "motion": "less"}, "chenjiayi": {}}
    window = MainWindow()
    qtbot.addWidget(window)
    Look(window, kept).begin()

    with qtbot.waitSignal(window.liked):
        window.seated.emit("zhoumin")
    assert (theme.is_compact(), theme.is_still()) == (True, True)
    window.liking.emit("motion", "usual")
    assert not theme.is_still()
    window.seated.emit("chenjiayi")

    assert not theme.is_compact()
    assert kept.own["zhoumin"]["motion"] == "usual"


SYSTEMS = (
    pytest.param({}, False, id="says nothing"),
    pytest.param({"gtk-3.0/settings.ini": "[Settings]\ngtk-enable-animations=0\n"}, True, id="GTK"),
    pytest.param(
        {"gtk-4.0/settings.ini": "[Settings]\ngtk-enable-animations=true\n"}, False, id="moves"
    ),
    pytest.param({"kdeglobals": "[KDE]\nAnimationDurationFactor=0\n"}, True, id="KDE"),
    pytest.param({"kdeglobals": "no section\x00"}, False, id="spoilt"),
)


@pytest.mark.parametrize(("files", "is_still"), SYSTEMS)
def test_motion_follows_the_system_where_it_says(
    tmp_path: Path, files: dict[str, str], is_still: bool
) -> None:
    for name, content in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(content, encoding="utf-8")

    assert system_is_still({"XDG_CONFIG_HOME": str(tmp_path)}) is is_still
    assert not system_is_still({})


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("8:45 14:00", ("08:45", "14:00")),
        ("14：00、08:45，08:45", ("08:45", "14:00")),
        ("", ()),
        ("25:00", None),
        ("8:5", None),
        ("<b>上午</b>", None),
        ("八:45", None),
    ],
)
def test_times_of_day_are_read_as_they_are_typed(text: str, times: object) -> None:
    assert times_of(text) == times
