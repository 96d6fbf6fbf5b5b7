"""What becomes of a connection that has only just come when the local Telegram goes."""

import asyncio
import socket

import httpx
import pytest

from bot.playground.server import running
from bot.playground.state import Playground


def connected(url: str) -> socket.socket:
    """A connection that the system has taken and the server has not seen yet."""
    return socket.create_connection(("127.0.0.1", httpx.URL(url).port or 0))


async def ended(connection: socket.socket) -> bool:
    """Whether the other side has ended the connection, and not just forgotten it."""
    with connection:
        connection.setblocking(False)
        try:
            return await asyncio.wait_for(asyncio.get_running_loop().sock_recv(connection, 1), 1) == b""
        except ConnectionResetError:
            return True


@pytest.mark.parametrize("turns", range(4))
async def test_restart_ends_a_connection_however_far_it_has_come(turns: int) -> None:
    playground = Playground([], "Verbatim", "verbatim_bot")
    async with running(playground) as url:
        connection = connected(url)
        for _ in range(turns):
            await asyncio.sleep(0)
        await playground.faults.restart(0)
        assert await ended(connection)


@pytest.mark.parametrize("turns", range(4))
async def test_server_that_leaves_ends_a_connection_however_far_it_has_come(turns: int) -> None:
    async with running(Playground([], "Verbatim", "verbatim_bot")) as url:
        connection = connected(url)
        for _ in range(turns):
            await asyncio.sleep(0)
    assert await ended(connection)
