"""The Bot API over HTTP: a bot's calls and the files it fetches, and the faults they meet."""

import logging
from http import HTTPStatus
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.playground.bodies import read_parameters
from bot.playground.errors import ApiError, not_found
from bot.playground.failing import delayed, instead, spoilt
from bot.playground.faults import Fault, Kind, Moment
from bot.playground.journal import OpenCall
from bot.playground.methods import METHODS
from bot.playground.parameters import Parameters
from bot.playground.polling import POLL, LongPoll
from bot.playground.pushing import Pusher
from bot.playground.state import Playground

_log = logging.getLogger(__name__)


class BotApi:
    """The Bot API's routes, for the one bot whose token the playground has."""

    def __init__(self, playground: Playground) -> None:
        self._playground = playground
        self._poll = LongPoll(playground)
        self._pusher = Pusher(playground)
        playground.updates.on_added = self._on_update
        playground.webhook.on_set = self._on_webhook

    def routes(self) -> list[Route]:
        """Where a bot finds its methods and files."""
        return [
            Route("/bot{token}/{method}", self._method, methods=["GET", "POST"]),
            Route("/file/bot{token}/{path:path}", self._file),
        ]

    def close(self) -> None:
        """Send the waiting getUpdates call home, so that the server can leave."""
        self._poll.close()
        self._pusher.close()

    def _on_update(self) -> None:
        self._poll.wake()
        self._pusher.wake()

    def _on_webhook(self) -> None:
        if self._playground.webhook.url:
            self._poll.end("terminated by setWebhook request")
        self._pusher.restart()

    async def _method(self, request: Request) -> Response:
        name, clock = _proper_name(request.path_params["method"]), self._playground.clock
        with self._playground.journal.noting(name, clock) as call:
            try:
                response = await self._outcome(call, request)
            except ApiError as error:
                response = _refused(error, call)
            except ClientDisconnect:
                return Response()  # to nobody: the caller hung up before all of the call had come, so nothing is done
            except Exception:  # noqa: BLE001 - the edge: whatever happens, the bot gets an answer and the log a traceback
                _log.exception("the local Telegram failed at %s", name)
                response = _refused(ApiError(HTTPStatus.INTERNAL_SERVER_ERROR, "Internal Server Error"), call)
            if call.fault in {"", Kind.SLOW} and (fault := await self._meet(Moment.AFTER, call)):
                response = spoilt(response, fault, request.app.state.connections)
            return response

    async def _outcome(self, call: OpenCall, request: Request) -> Response:
        """The response: the method's, or what a fault puts in its place. Raises ApiError."""
        self._check_token(request.path_params["token"])
        parameters = await read_parameters(request)
        call.parameters = parameters.as_journal()
        fault = await self._meet(Moment.BEFORE, call)
        if fault and fault.kind is Kind.REFUSED:
            raise fault.as_error()
        if fault and fault.kind is not Kind.SLOW:
            call.code = fault.code
            return instead(fault, request.app.state.connections)
        call.answer = await self._answer(call.method, parameters, request)
        call.code = int(HTTPStatus.OK)
        return JSONResponse({"ok": True, "result": call.answer})

    async def _answer(self, name: str, parameters: Parameters, request: Request) -> Any:
        if name == POLL:
            return await self._poll.answer(parameters, _gone(request))
        try:
            _, method = METHODS[name.lower()]
        except KeyError:
            raise not_found("Not Found: method not found") from None
        return method(self._playground, parameters)

    async def _meet(self, moment: Moment, call: OpenCall) -> Fault | None:
        """The fault that was ordered for the call at this moment, its delay already waited for."""
        fault = self._playground.faults.meet(moment, call.method, call.chat_id)
        if fault:
            call.fault = fault.kind.value
            await delayed(fault, self._playground.clock)
        return fault

    async def _file(self, request: Request) -> Response:
        try:
            self._check_token(request.path_params["token"])
            stored = self._playground.files.by_path(request.path_params["path"])
            if stored is None:
                raise not_found()
        except ApiError as error:
            return _refused(error)
        return Response(stored.data, media_type="application/octet-stream")

    def _check_token(self, token: str) -> None:
        if token == self._playground.token:
            return
        number, colon, _ = token.partition(":")
        if not colon or not number.isdecimal():
            raise not_found()
        raise ApiError(HTTPStatus.UNAUTHORIZED, "Unauthorized")


def _proper_name(name: str) -> str:
    """The method's name as Telegram writes it; an unknown one as it is."""
    return POLL if name.lower() == POLL.lower() else METHODS.get(name.lower(), (name,))[0]


async def _gone(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


def _refused(error: ApiError, call: OpenCall | None = None) -> Response:
    answer: dict[str, Any] = {"ok": False, "error_code": error.code, "description": error.description}
    if error.parameters:
        answer["parameters"] = error.parameters
    if call:
        call.code, call.answer = int(error.code), error.description
    pause_s = error.parameters.get("retry_after")
    return JSONResponse(answer, error.code, {"Retry-After": str(pause_s)} if pause_s else None)
