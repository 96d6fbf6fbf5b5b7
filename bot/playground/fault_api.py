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
from collections.abc import Awaitable, Callable, Collection
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.playground.faults import Fault, Kind, Order, Standing
from bot.playground.methods import METHODS
from bot.playground.polling import POLL
from bot.playground.state import Playground

_Told = dict[str, Any]

_ORDER_FIELDS = ("kind", "code", "retry_after", "delay", "method", "chat", "times", "skip", "probability", "seed")
_LEAVE_TO_ANSWER_S = 0.05
_MOST_AWAY_S = 600.0
_LARGEST = 2**53  # as far as every program reads whole numbers from JSON exactly


class FaultApi:
    """The routes by which faults are ordered and the journal is read."""

    def __init__(self, playground: Playground) -> None:
        self._playground = playground
        self._restarts: set[asyncio.Task[None]] = set()

    def routes(self) -> list[Route]:
        """Where everything is."""
        posts = {
            "faults": (self._order, _ORDER_FIELDS),
            "faults/lift": (self._lift, ("order",)),
            "restarts": (self._restart, ("away",)),
            "repeats": (self._repeat, ("count",)),
            "numbers": (self._renumber, ("next",)),
        }
        return [
            Route("/api/faults", self._standing),
            Route("/api/journal", self._journal),
            *(Route(f"/api/{name}", _taking(act, fields), methods=["POST"]) for name, (act, fields) in posts.items()),
        ]

    async def _standing(self, _: Request) -> Response:
        return JSONResponse([_as_json(standing) for standing in self._playground.faults.standing()])

    async def _journal(self, _: Request) -> Response:
        headers = {"Content-Disposition": 'attachment; filename="journal.jsonl"'}
        lines = list(self._playground.journal.lines())  # at one moment: it grows while it is sent
        return StreamingResponse(iter(lines), media_type="application/x-ndjson", headers=headers)

    def _order(self, told: _Told) -> _Told:
        return {"order": self._playground.faults.put(_read_order(told))}

    def _lift(self, told: _Told) -> _Told:
        self._playground.faults.lift(_whole(told, "order") if "order" in told else None)
        return {}

    def _restart(self, told: _Told) -> _Told:
        away_s = _number(told, "away", 0)
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
        return {"repeated": self._playground.updates.repeat(_whole(told, "count", 1))}

    def _renumber(self, told: _Told) -> _Told:
        self._playground.updates.renumber(_whole(told, "next"))
        return {}


def _taking(act: Callable[[_Told], _Told], fields: Collection[str]) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        try:
            return JSONResponse(act(_read(await request.json(), fields)))
        except KeyError as missing:
            return _refused(f"{missing.args[0]} is missing.")
        except (TypeError, ValueError, RecursionError) as error:
            return _refused(f"The request is not understood: {error}.")

    return endpoint


def _refused(reason: str) -> Response:
    # The reason may repeat a name that was told, of which half a character could not be sent.
    return JSONResponse({"error": reason.encode(errors="replace").decode()}, status_code=400)


def _read(told: Any, fields: Collection[str]) -> _Told:
    """What was told, of which every name is one of the fields. Raises TypeError and ValueError."""
    if not isinstance(told, dict):
        raise TypeError("an object is expected")
    if unknown := sorted(told.keys() - set(fields)):
        raise ValueError(f"there is no {', '.join(unknown)} here, only {', '.join(fields)}")
    return told


def _read_order(told: _Told) -> Order:
    """The order, of which every value is of its type. Raises KeyError and ValueError."""
    pause_s = _whole(told, "retry_after") if told.get("retry_after") is not None else None
    fault = Fault(Kind(told["kind"]), _whole(told, "code", 0), pause_s, _number(told, "delay", 0))
    method = told.get("method", "")
    if str(method).lower() not in {"", POLL.lower(), *METHODS}:
        raise ValueError(f"the local Telegram has no method {method!r}")
    return Order(
        fault,
        method,
        _whole(told, "chat") if told.get("chat") is not None else None,
        None if told.get("times", 1) is None else _whole(told, "times", 1),
        _whole(told, "skip", 0),
        _number(told, "probability", 1),
        _whole(told, "seed", 0),
    )


def _whole(told: _Told, name: str, default: int | None = None) -> int:
    """The value of this name, a whole number; the default if it is missing. Raises KeyError and ValueError."""
    value = told[name] if default is None else told.get(name, default)
    if type(value) is not int or abs(value) > _LARGEST:
        raise ValueError(f"{name} is a whole number, not {value!r}")
    return value


def _number(told: _Told, name: str, default: float) -> float:
    """The value of this name, any number; the default if it is missing. Raises ValueError."""
    value = told.get(name, default)
    if type(value) not in {int, float}:
        raise ValueError(f"{name} is a number, not {value!r}")
    try:
        return float(value)
    except OverflowError:
        raise ValueError(f"{name} is too large a number") from None


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
