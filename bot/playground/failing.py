"""How a fault looks on the network: waiting, a refusal, a proxy's page, a connection that is gone."""

import asyncio
from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Any

from starlette.responses import HTMLResponse, Response
from starlette.types import Receive, Scope, Send

from bot.playground.faults import Fault, Kind

_LOOK_AGAIN_S = 0.01  # at a clock that may have been moved
_GONE_WITHIN_S = 1.0

_PAGE = """<html>\r
<head><title>{code} {phrase}</title></head>\r
<body>\r
<center><h1>{code} {phrase}</h1></center>\r
<hr><center>nginx</center>\r
</body>\r
</html>\r
"""


def _none() -> Collection[Any]:
    return ()


class Connections:
    """The open connections of a server. Whoever serves puts here what tells them: uvicorn's protocols."""

    def __init__(self) -> None:
        self.open: Callable[[], Collection[Any]] = _none

    def cut_all(self) -> None:
        """End every connection at once, as a machine that goes down does."""
        for connection in tuple(self.open()):
            connection.transport.abort()

    async def cut(self, scope: Scope, *, flushed: bool) -> None:
        """End the connection that a request came by, once what was written has gone out or without it."""
        client = tuple(scope["client"])
        for connection in tuple(self.open()):
            if connection.client is not None and tuple(connection.client) == client:
                end = connection.transport.close if flushed else connection.transport.abort
                end()
                await self._gone(connection)

    async def _gone(self, connection: Any) -> None:
        async with asyncio.timeout(_GONE_WITHIN_S):
            while connection in self.open():  # noqa: ASYNC110 - uvicorn tells nobody when one is gone
                await asyncio.sleep(0)


async def delayed(fault: Fault, clock: Callable[[], datetime]) -> None:
    """Wait as long as the fault takes, by the clock."""
    until = clock() + timedelta(seconds=fault.delay_s)
    while (left_s := (until - clock()).total_seconds()) > 0:  # noqa: ASYNC110 - the clock may be any, and be moved
        await asyncio.sleep(min(left_s, _LOOK_AGAIN_S))


class CutOff(Response):
    """No answer: the connection is gone, after half of the response that there would have been or before anything."""

    def __init__(self, connections: Connections, half_of: Response | None = None) -> None:
        super().__init__()
        self._connections = connections
        self._half_of = half_of

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send half of the response, if there is one, and end the connection."""
        del receive
        if whole := self._half_of:
            await send({"type": "http.response.start", "status": whole.status_code, "headers": whole.raw_headers})
            half = bytes(whole.body)[: len(whole.body) // 2]
            await send({"type": "http.response.body", "body": half, "more_body": True})
        await self._connections.cut(scope, flushed=self._half_of is not None)


def instead(fault: Fault, connections: Connections) -> Response:
    """What the bot gets of a call that is not done: a proxy's page, or nothing."""
    if fault.kind is Kind.CUT_BEFORE:
        return CutOff(connections)
    phrase = HTTPStatus(fault.code).phrase if fault.code in set(HTTPStatus) else "Error"
    return HTMLResponse(_PAGE.format(code=fault.code, phrase=phrase), status_code=fault.code)


def spoilt(answer: Response, fault: Fault, connections: Connections) -> Response:
    """What the bot gets of an answer that this fault met on its way."""
    match fault.kind:
        case Kind.CUT_AFTER:
            return CutOff(connections)
        case Kind.HALF_SENT:
            return CutOff(connections, half_of=answer)
        case _:
            return answer
