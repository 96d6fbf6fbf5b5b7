"""Faults and the journal over HTTP, for a person or a test in another process: JSON, guarded like the page.

    POST /api/faults          {"kind": "refused", "code": 429, "retry_after": 5} -> {"order": 1}
    GET  /api/faults          the orders that stand, and how many calls each has met
    POST /api/faults/lift     {"order": 1}, or {} for all
    POST /api/restarts        {"away": 2.5}: every connection is cut, and nobody is there for so many seconds
    POST /api/repeats         {"count": 2}: the latest confirmed updates come once more
    POST /api/numbers         {"next": 5}: the next update's id, as after a week of silence
    GET  /api/journal         every call and message so far, an object a line

An order may also say "method", "chat", "times" (1; null: until lifted), "skip", "probability", "seed" and "delay" (in
seconds).
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.playground.faults import Fault, Kind, Order, Standing
from bot.playground.state import Playground

_Told = dict[str, Any]

_LEAVE_TO_ANSWER_S = 0.05
_MOST_AWAY_S = 600.0


class FaultApi:
    """The routes by which faults are ordered and the journal is read."""

    def __init__(self, playground: Playground) -> None:
        self._playground = playground
        self._restarts: set[asyncio.Task[None]] = set()

    def routes(self) -> list[Route]:
        """Where everything is."""
        posts = {
            "faults": self._order,
            "faults/lift": self._lift,
            "restarts": self._restart,
            "repeats": self._repeat,
            "numbers": self._renumber,
        }
        return [
            Route("/api/faults", self._standing),
            Route("/api/journal", self._journal),
            *(Route(f"/api/{name}", _taking(act), methods=["POST"]) for name, act in posts.items()),
        ]

    async def _standing(self, _: Request) -> Response:
        return JSONResponse([_as_json(standing) for standing in self._playground.faults.standing()])

    async def _journal(self, _: Request) -> Response:
        headers = {"Content-Disposition": 'attachment; filename="journal.jsonl"'}
        lines = list(self._playground.journal.lines())  # at one moment: it grows while it is sent
        return StreamingResponse(iter(lines), media_type="application/x-ndjson", headers=headers)

    def _order(self, told: _Told) -> _Told:
        return {"order": self._playground.faults.put(_order(told))}

    def _lift(self, told: _Told) -> _Told:
        self._playground.faults.lift(_number(told, "order"))
        return {}

    def _restart(self, told: _Told) -> _Told:
        away_s = float(told.get("away", 0))
        if not 0 <= away_s <= _MOST_AWAY_S:
            raise ValueError(f"a server is away for 0 to {_MOST_AWAY_S:.0f} seconds, not {away_s}")
        task = asyncio.create_task(self._restarted(away_s))
        self._restarts.add(task)
        task.add_done_callback(self._restarts.discard)
        return {}

    async def _restarted(self, away_s: float) -> None:
        await asyncio.sleep(_LEAVE_TO_ANSWER_S)
        await self._playground.faults.restart(away_s)

    def _repeat(self, told: _Told) -> _Told:
        return {"repeated": self._playground.updates.repeat(int(told.get("count", 1)))}

    def _renumber(self, told: _Told) -> _Told:
        self._playground.updates.renumber(int(told["next"]))
        return {}


def _taking(act: Callable[[_Told], _Told]) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        try:
            told = await request.json()
            if not isinstance(told, dict):
                raise TypeError("an object is expected")  # noqa: TRY301 - told like every other mistake
            return JSONResponse(act(told))
        except KeyError as missing:
            return JSONResponse({"error": f"{missing.args[0]} is missing."}, status_code=400)
        except (TypeError, ValueError) as error:
            return JSONResponse({"error": f"The request is not understood: {error}."}, status_code=400)

    return endpoint


def _order(told: _Told) -> Order:
    unknown = told.keys() - {*_FAULT, *_ORDER}
    if unknown:
        raise ValueError(f"an order does not say {', '.join(sorted(unknown))}")
    fault = Fault(
        Kind(told["kind"]), int(told.get("code", 0)), _number(told, "retry_after"), float(told.get("delay", 0))
    )
    return Order(
        fault,
        str(told.get("method", "")),
        _number(told, "chat"),
        _number(told, "times") if "times" in told else 1,
        int(told.get("skip", 0)),
        float(told.get("probability", 1)),
        int(told.get("seed", 0)),
    )


_FAULT = ("kind", "code", "retry_after", "delay")
_ORDER = ("method", "chat", "times", "skip", "probability", "seed")


def _number(told: _Told, name: str) -> int | None:
    return None if told.get(name) is None else int(told[name])


def _as_json(standing: Standing) -> _Told:
    order = standing.order
    fault = order.fault
    return {
        "order": standing.number,
        "met": standing.met,
        "kind": fault.kind,
        "code": fault.code,
        "retry_after": fault.retry_after_s,
        "delay": fault.delay_s,
        "method": order.method,
        "chat": order.chat_id,
        "times": order.times,
        "skip": order.skip,
        "probability": order.probability,
        "seed": order.seed,
    }
