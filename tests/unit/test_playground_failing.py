"""How a fault looks on the network: the page of a proxy, a connection that ends, half of an answer, a delay."""

import asyncio
from collections.abc import MutableMapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from starlette.responses import JSONResponse, Response
from starlette.types import Message

from bot.playground.failing import Connections, delayed, instead, spoilt
from bot.playground.faults import CUT_AFTER, CUT_BEFORE, HALF_SENT, late, proxy_page, refused, slow
from support.bot_calls import Clock

ME, OTHER = ("127.0.0.1", 5001), ("127.0.0.1", 5002)
ANSWER = JSONResponse({"ok": True})


@dataclass(eq=False)
class Connection:
    """One of uvicorn's, which is gone a moment after it was ended."""

    client: tuple[str, int] | None
    open: list["Connection"]
    ends: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.open.append(self)

    @property
    def transport(self) -> "Connection":
        return self

    def close(self) -> None:
        self._end("close")

    def abort(self) -> None:
        self._end("abort")

    def _end(self, how: str) -> None:
        self.ends.append(how)
        asyncio.get_running_loop().call_soon(self.open.remove, self)


async def sent(response: Response) -> list[MutableMapping[str, Any]]:
    """What the response sends to the caller at ME."""
    messages: list[MutableMapping[str, Any]] = []

    async def receive() -> Message:
        raise AssertionError("nothing is to be read")

    async def send(message: Message) -> None:
        messages.append(message)

    await response({"type": "http", "client": list(ME)}, receive, send)
    return messages


def connected() -> tuple[Connections, list[Connection]]:
    """Three connections: the caller's, another's, and one that is not known yet."""
    alive: list[Connection] = []
    connections = Connections()
    connections.open = lambda: alive
    return connections, [Connection(client, alive) for client in (ME, OTHER, None)]


@pytest.mark.parametrize(("code", "phrase"), [(502, "Bad Gateway"), (400, "Bad Request"), (599, "Error")])
async def test_proxys_page_names_its_code(code: int, phrase: str) -> None:
    page = instead(proxy_page(code), Connections())
    assert (page.status_code, page.media_type) == (code, "text/html")
    for tag in ("title", "h1"):
        assert f"<{tag}>{code} {phrase}</{tag}>" in bytes(page.body).decode()


async def test_call_that_is_cut_before_gets_nothing_and_ends_only_its_own_connection() -> None:
    connections, [mine, other, unknown] = connected()
    assert await sent(instead(CUT_BEFORE, connections)) == []
    assert (mine.ends, other.ends, unknown.ends) == (["abort"], [], [])
    assert connections.open() == [other, unknown]


async def test_call_that_is_cut_after_gets_nothing_of_its_answer() -> None:
    connections, [mine, *_] = connected()
    assert await sent(spoilt(ANSWER, CUT_AFTER, connections)) == []
    assert mine.ends == ["abort"]


async def test_half_of_an_answer_goes_out_before_the_connection_ends() -> None:
    connections, [mine, *_] = connected()
    begun, half = await sent(spoilt(ANSWER, HALF_SENT, connections))
    assert begun == {"type": "http.response.start", "status": 200, "headers": ANSWER.raw_headers}
    assert half == {"type": "http.response.body", "body": b'{"ok"', "more_body": True}
    assert mine.ends == ["close"]


async def test_late_answer_is_the_answer() -> None:
    assert spoilt(ANSWER, late(5), Connections()) is ANSWER


async def test_all_connections_end_at_once() -> None:
    connections, each = connected()
    connections.cut_all()
    assert [connection.ends for connection in each] == [["abort"]] * 3
    Connections().cut_all()


async def test_delay_is_over_when_the_clock_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.playground.failing._LOOK_AGAIN_S", 0)
    clock = Clock()
    waiting = asyncio.create_task(delayed(slow(5), clock))
    for moved in (0, 4.9):
        clock.move(moved)
        for _ in range(5):
            await asyncio.sleep(0)
        assert not waiting.done()
    clock.move(0.1)
    await waiting
    await delayed(refused(500), clock)
