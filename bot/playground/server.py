"""The local Telegram on the network: the Bot API, the faults and the chat page, and how the server starts and stops."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware

from bot.playground.bot_api import BotApi
from bot.playground.failing import Connections
from bot.playground.fault_api import FaultApi
from bot.playground.guard import Guard
from bot.playground.page_api import PageApi
from bot.playground.state import Playground

HOST = "127.0.0.1"

_LEAVE_WITHIN_S = 2
_LOOK_AGAIN_S = 0.01
_DATE_HOLDS_S = 1  # the header's
_KEEP_ALIVE_S = 75  # longer than a bot's longest poll, so that no connection closes as it is used again


def create_app(playground: Playground) -> Starlette:
    """The whole server as an application. `app.state.close()` ends what waits, before the server is told to leave."""
    bots, faults, page = BotApi(playground), FaultApi(playground), PageApi(playground)
    routes = [*bots.routes(), *faults.routes(), *page.routes()]
    app = Starlette(routes=routes, middleware=[Middleware(Guard)])
    app.state.connections = Connections()

    def close() -> None:
        bots.close()
        page.close()

    app.state.close = close
    return app


@asynccontextmanager
async def running(playground: Playground, port: int = 0) -> AsyncIterator[str]:
    """The address ("http://127.0.0.1:8081") of the playground, served until the block ends; port 0 takes a free one.

    Raises OSError if the port is taken.
    """
    serving = _Serving(playground, _listening(port))
    await serving.start()
    playground.faults.restart = serving.restart
    try:
        yield f"http://{HOST}:{serving.port}"
    finally:
        await serving.leave()


class _Serving:
    """A server that can be taken away and come back at the same address, with what the playground knows."""

    def __init__(self, playground: Playground, listening: socket.socket) -> None:
        self.port: int = listening.getsockname()[1]
        self._playground = playground
        self._listening = listening
        self._one_at_a_time = asyncio.Lock()
        self._has_left = False

    async def start(self) -> None:
        """Serve, from now on. Raises what keeps the server from it."""
        self._app = create_app(self._playground)
        self._server = _Server(_config(self._app))
        self._connections.open = lambda: self._server.server_state.connections
        self._task = asyncio.create_task(self._server.serve(sockets=[self._listening]))
        await self._server.ready.wait()
        if self._task.done():
            self._task.result()
        self._playground.webhook.on_set()  # what waited through a restart goes out

    async def leave(self) -> None:
        """Serve no more, once a restart that is under way is done."""
        async with self._one_at_a_time:
            self._has_left = True
            await self._stop()

    async def restart(self, away_s: float) -> None:
        """Cut every connection, be away for so many seconds, and serve again."""
        async with self._one_at_a_time:
            if self._has_left:
                return
            await self._server.refuse()
            self._connections.cut_all()
            await self._stop()
            await asyncio.sleep(away_s)
            self._listening = _listening(self.port)
            await self.start()

    async def _stop(self) -> None:
        """End what waits, and close."""
        await self._server.refuse()
        self._app.state.close()
        self._server.leave()
        try:
            await self._task
        finally:
            self._listening.close()

    @property
    def _connections(self) -> Connections:
        connections: Connections = self._app.state.connections
        return connections


def _listening(port: int) -> socket.socket:
    # asyncio turns Nagle's algorithm off only where the protocol is named; with it each answer takes 40 ms more.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((HOST, port))
        listening.listen()
    except OSError:
        listening.close()
        raise
    return listening


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()
        self._leaving = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to serve, and say so."""
        await super().startup(sockets)
        self.ready.set()

    async def serve(self, sockets: list[socket.socket] | None = None) -> None:
        """Serve until told to leave; nobody is left waiting for a start that failed."""
        try:
            await super().serve(sockets)
        finally:
            self.ready.set()

    async def refuse(self) -> None:
        """Take no new connection: whoever was cut off comes back at once, before uvicorn sees that it is to leave.

        One that asyncio has taken is open two turns of its loop later; if the server were closed between, nobody would
        ever end it.
        """
        loop = asyncio.get_running_loop()
        for server in self.servers:
            for listening in server.sockets:
                loop.remove_reader(listening)
        for _ in range(2):
            await asyncio.sleep(0)
        for server in self.servers:
            server.close()

    def leave(self) -> None:
        """Serve no more, from now on."""
        self.should_exit = True
        self._leaving.set()

    async def main_loop(self) -> None:
        """Serve until told to leave; uvicorn's own looks ten times a second whether it was."""
        while not await self.on_tick(0):
            with suppress(TimeoutError):
                await asyncio.wait_for(self._leaving.wait(), _DATE_HOLDS_S)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Let what is under way end, for a short while, and cancel the rest; uvicorn's own waits 0.1 s in any case."""
        del sockets  # they are no longer read from
        state = self.server_state
        for connection in tuple(state.connections):
            connection.shutdown()
        with suppress(TimeoutError):
            async with asyncio.timeout(_LEAVE_WITHIN_S):
                while state.connections or state.tasks:  # noqa: ASYNC110 - uvicorn tells nobody when they are over
                    await asyncio.sleep(_LOOK_AGAIN_S)
        for task in tuple(state.tasks):
            task.cancel()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals to the program that the server is a part of."""
        yield


def _config(app: Starlette) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        lifespan="off",
        ws="none",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_keep_alive=_KEEP_ALIVE_S,
    )
