"""One window for each user of the computer and each store: a second start raises the first."""

import hashlib
import json
import os
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.plain_json import parse_bytes

ANSWER = b"here\n"
WAIT_MS = 3_000
LONGEST = 4_096
"""Nothing longer is read: a case's number has a few characters."""


class Single(QObject):
    """The one window's ear: the lock says whose it is, the socket hears later starts.

    A window that was killed leaves its lock and socket behind; the lock of a process that is no
    more counts for nothing, and its socket is taken over.

    Signals: ``called(str)`` another start, with the case it names or blank.
    """

    called = Signal(str)

    def __init__(self, folder: Path, store: Path) -> None:
        super().__init__()
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        name = hashlib.sha256(str(store.expanduser().resolve()).encode()).hexdigest()[:16]
        self._name = str(folder / name) if os.name != "nt" else f"joint-office-{name}"
        self._lock = QLockFile(str(folder / f"{name}.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def take(self) -> bool:
        """Become the one window; return False where there is one already."""
        if not self._lock.tryLock(0):
            return False
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)
        self._server.listen(self._name)
        return True

    def call(self, case: str) -> bool:
        """Ask the one window to come to the front and open the case; return whether it heard."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(WAIT_MS):
            return False
        socket.write(json.dumps({"case": case}).encode() + b"\n")
        socket.flush()
        heard = socket.waitForReadyRead(WAIT_MS) and bytes(socket.readLine().data()) == ANSWER
        socket.disconnectFromServer()
        return bool(heard)

    def close(self) -> None:
        """Let the next start be the one window."""
        if self._server is not None:
            self._server.close()
        self._server = None
        self._lock.unlock()

    def _hear(self) -> None:
        if self._server is None:
            return
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(LONGEST)
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(socket.deleteLater)
            if socket.canReadLine():
                self._answer(socket)

    def _read(self) -> None:
        socket = self.sender()
        if not isinstance(socket, QLocalSocket):
            return
        if socket.canReadLine():
            self._answer(socket)
        elif socket.bytesAvailable() >= LONGEST:
            socket.abort()

    def _answer(self, socket: QLocalSocket) -> None:
        try:
            said = parse_bytes(bytes(socket.readLine(LONGEST).data()))
        except ValueError:
            socket.abort()
            return
        socket.write(ANSWER)
        socket.flush()
        case = said.get("case", "") if isinstance(said, dict) else ""
        self.called.emit(case if isinstance(case, str) else "")
