"""A line between desks and server that is slow, breaks after any byte, and is sometimes dead."""

import asyncio
import contextlib
import os
import random
import signal

from tests.sync.chaos.counts import Counts

CHUNK = 4096
WHOLE = 0.25
"""How many connections nobody cuts."""
A_CUT = 2_500
"""Bytes after which the others break on average; a whole exchange takes some 15,000."""
LATEST = 1.0
"""Seconds a desk's bytes may be under way: they come to the server after those it sends anew."""


class Proxy:
    """A process of its own that hands bytes on, until it cuts."""

    def __init__(self, target: int, seed: int, counts: Counts) -> None:
        self.port = 0
        self._target = target
        self._chance = random.Random(seed)
        self._counts = counts
        self._pid = 0

    def start(self) -> None:
        """Serve on a free port; returns once it is known."""
        reader, writer = os.pipe()
        self._pid = os.fork()
        if self._pid == 0:
            os.close(reader)
            with contextlib.suppress(KeyboardInterrupt):
                asyncio.run(self._serve(writer))
            os._exit(0)
        os.close(writer)
        self.port = int(os.read(reader, 16))
        os.close(reader)

    def stop(self) -> None:
        os.kill(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)

    async def _serve(self, told: int) -> None:
        server = await asyncio.start_server(self._joined, "127.0.0.1", 0)
        os.write(told, str(server.sockets[0].getsockname()[1]).encode())
        os.close(told)
        await server.serve_forever()

    async def _joined(self, desk_in: asyncio.StreamReader, desk_out: asyncio.StreamWriter) -> None:
        try:
            server_in, server_out = await asyncio.open_connection("127.0.0.1", self._target)
        except OSError:
            desk_out.transport.abort()
            return
        is_cut = self._chance.random() >= WHOLE
        cut = int(self._chance.expovariate(1 / A_CUT)) + 200 if is_cut else -1
        slow = self._chance.random() * 0.02 if self._chance.random() < 0.2 else 0.0
        late = self._chance.random() * LATEST if self._chance.random() < 0.1 else 0.0
        left = [cut]
        both = (
            self._hand_on(desk_in, server_out, left, max(slow, late)),
            self._hand_on(server_in, desk_out, left, slow),
        )
        with contextlib.suppress(ConnectionError, OSError):
            await asyncio.wait(
                [asyncio.ensure_future(way) for way in both], return_when="FIRST_COMPLETED"
            )
        if left[0] == 0:
            self._counts.add("cut")
        elif late:
            self._counts.add("late")
            with contextlib.suppress(ConnectionError, OSError):
                await server_out.drain()
                server_out.close()
                await server_out.wait_closed()
        for out in (server_out, desk_out):
            out.transport.abort()

    async def _hand_on(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        left: list[int],
        slow: float,
    ) -> None:
        with contextlib.suppress(ConnectionError, OSError):
            while left[0] != 0 and (part := await reader.read(CHUNK)):
                if slow:
                    await asyncio.sleep(slow)
                if left[0] > 0:
                    part = part[: left[0]]
                    left[0] -= len(part)
                writer.write(part)
                await writer.drain()
