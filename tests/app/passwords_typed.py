"""Passwords of an encrypted office, and how they are typed at its window."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.app.client import Client
from desktop.app.opening import Opening
from desktop.views.start.sign_in import SignIn

SECRET = "春江潮水连海平海上明月共潮生"
OTHER = "滟滟随波千万里何处春江无月明"
CODE = "abcde-fghjk-mnpqr-stuvw"


def locked_page(opening: Opening, qtbot: QtBot) -> SignIn:
    assert opening.locked is not None
    assert opening.window.is_alone
    return opening.locked.page


def give(page: SignIn, qtbot: QtBot, password: str, again: str = "") -> None:
    panel = page.panel
    qtbot.waitUntil(lambda: panel.isVisible() and panel.enter.isEnabled(), timeout=10_000)
    panel.password.setText(password)
    panel.again.setText(again)
    qtbot.keyClick(panel.password, Qt.Key.Key_Return)


def at_work(opening: Opening, qtbot: QtBot, officer: str) -> Client:
    """Wait until the officer sits at the desk and the session is known."""

    def sits() -> bool:
        client = opening.client
        return client is not None and client.locking.seated == officer

    qtbot.waitUntil(sits, timeout=20_000)
    client = opening.client
    assert client is not None
    qtbot.waitUntil(lambda: client.locking._session is not None, timeout=10_000)
    qtbot.waitUntil(lambda: not opening.window.is_alone, timeout=10_000)
    return client
