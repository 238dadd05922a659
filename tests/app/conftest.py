"""What each test of the program's start begins with: a window, preferences, an opening."""

import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.look import window_for
from desktop.app.opening import Opening, Wish
from desktop.app.preferences import Preferences, load_preferences
from desktop.app.shell import Around
from desktop.clock import OFFICE_ZONE, SetClock
from desktop.domain.values import Duty
from desktop.office.founding import found_office
from desktop.office.sessions import Seat, sign_in
from desktop.office.setup import demo_office
from desktop.store import key_slots
from desktop.store.key_slots import lock
from desktop.views import theme
from tests.app.passwords_typed import CODE, SECRET
from tests.store.sealed import cheap

MOMENT = datetime(2026, 9, 24, 9, 0, tzinfo=OFFICE_ZONE)
Start = Callable[..., Opening]


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return load_preferences(tmp_path / "config" / "preferences.json")


@pytest.fixture
def start(
    tmp_path: Path,
    preferences: Preferences,
    qtbot: QtBot,
    qapp: QApplication,
    fonts: tuple[str, ...],
) -> Iterator[Start]:
    theme.apply(qapp)
    made: list[Opening] = []

    def at(
        officer: str = "", folder: Path | None = None, case: str = "", *, makes_ahead: bool = False
    ) -> Opening:
        window = window_for(preferences)
        around = Around(window, preferences, may_create=False, makes_ahead=makes_ahead)
        wish = Wish(folder or tmp_path / "store", SetClock(MOMENT), officer, case)
        made.append(Opening(wish, around))
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        made[-1].begin()
        return made[-1]

    yield at
    for opening in made:
        opening.close()
        opening.window.close()
        opening.window.deleteLater()


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real office that lies plain, to be copied."""
    folder = tmp_path_factory.mktemp("real") / "store"
    found_office(folder, *demo_office())
    return folder


@pytest.fixture(scope="session")
def encrypted(real: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same encrypted by 关励, with a one-time code for 梁慧, to be copied."""
    folder = tmp_path_factory.mktemp("sealed") / "store"
    shutil.copytree(real, folder)
    with pytest.MonkeyPatch.context() as patch:
        cheap(patch)
        key_slots.seal_store(folder, "guanli", SECRET, MOMENT, lambda _done, _of: None)
        key_slots.add_slot(folder, "lianghui", CODE, (Duty.WINDOW,), MOMENT)
        assert sign_in(Seat(folder, SetClock(MOMENT)), "guanli", SECRET).is_in
    lock(folder)
    return folder


@pytest.fixture
def plain(real: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    cheap(monkeypatch)
    return Path(shutil.copytree(real, tmp_path / "store"))


@pytest.fixture
def store(encrypted: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    cheap(monkeypatch)
    folder = Path(shutil.copytree(encrypted, tmp_path / "store"))
    yield folder
    lock(folder)
