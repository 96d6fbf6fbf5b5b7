"""The chat page's own HTTP interface: what persons do, as POST requests, and what happens, as server-sent events."""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.playground import acts, inline, membership, views
from bot.playground.errors import ActError
from bot.playground.events import ActionShown, Event
from bot.playground.files import MAX_UPLOAD
from bot.playground.state import Playground

PAGE = Path(__file__).parent / "page"

_SOME_ROOM = 64 * 1024  # for what stands around a file in a multipart body

_HEARTBEAT_S = 15.0
_NUMBER = re.compile(r"[0-9]{1,18}")
_PHOTO_FORMS = {b"\x89PNG\r\n": "image/png", b"\xff\xd8\xff": "image/jpeg", b"GIF8": "image/gif", b"RIFF": "image/webp"}

Stream = asyncio.Queue[tuple[int, Event] | None]  # an event with its number; None ends the stream
Act = Callable[[Playground, dict[str, Any]], dict[str, Any]]


class PageApi:
    """The page's routes, and the event streams that are open."""

    def __init__(self, playground: Playground) -> None:
        self._playground = playground
        self._streams: set[Stream] = set()
        self._closed = False

    def routes(self) -> list[BaseRoute]:
        """Where the page finds everything."""
        posts = [Route(f"/api/{name}", self._taking(act), methods=["POST"]) for name, act in _ACTS.items()]
        return [
            Route("/api/events", self._events),
            Route("/api/files", self._send_file, methods=["POST"]),
            Route("/api/files/{file_id}", self._file),
            Route("/api/photos/{file_id}", self._photo),
            *posts,
            Mount("/", StaticFiles(directory=PAGE, html=True)),
        ]

    def close(self) -> None:
        """End the open streams, so that the server can leave."""
        self._closed = True
        for stream in self._streams:
            stream.put_nowait(None)

    async def _events(self, request: Request) -> Response:
        if self._closed:  # a page that came in as the server left would take an ended stream for a beginning
            return Response(status_code=503)
        seen = request.headers.get("last-event-id") or request.query_params.get("after", "")
        headers = {"Cache-Control": "no-store"}
        return StreamingResponse(self._stream(seen), media_type="text/event-stream", headers=headers)

    async def _stream(self, seen: str) -> AsyncIterator[str]:
        events, stream = self._playground.events, Stream()
        self._streams.add(stream)
        unsubscribe = events.subscribe(lambda event: stream.put_nowait((events.last, event)))
        try:
            yield "retry: 1000\n" + self._beginning(seen)
            while not self._closed:
                try:
                    told = await asyncio.wait_for(stream.get(), _HEARTBEAT_S)
                except TimeoutError:
                    yield ": still here\n\n"
                    continue
                if told is None:
                    break
                yield self._told(*told)
        finally:
            unsubscribe()
            self._streams.discard(stream)

    def _beginning(self, seen: str) -> str:
        """What a page missed since the event that it saw last; everything, where that is not known or it is new."""
        events = self._playground.events
        era, _, number = seen.partition("-")
        missed = events.since(int(number)) if era == events.era and _NUMBER.fullmatch(number) else None
        if missed is None:
            return _frame(views.everything(self._playground), f"{events.era}-{events.last}")
        # What the bot was doing then, it is not doing now.
        later = (self._told(n, event) for n, event in missed if not isinstance(event, ActionShown))
        return "".join(later) or ": nothing new\n\n"

    def _told(self, number: int, event: Event) -> str:
        return _frame(views.of_event(self._playground, event), f"{self._playground.events.era}-{number}")

    def _taking(self, act: Act) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(request: Request) -> Response:
            try:
                done = act(self._playground, _readable(await request.json()))
            except ActError as error:
                return _refused(str(error))
            except (KeyError, TypeError, ValueError, OverflowError, RecursionError):
                return _refused("The request is not understood.")
            return JSONResponse(done)

        return endpoint

    async def _send_file(self, request: Request) -> Response:
        if int(request.headers.get("content-length", 0)) > MAX_UPLOAD + _SOME_ROOM:
            return _refused(f"The file is larger than {MAX_UPLOAD // 1024 // 1024} MB.")
        async with request.form() as form:
            upload, caption = form.get("file"), form.get("caption", "")
            if not isinstance(upload, UploadFile) or not isinstance(caption, str):
                return _refused("There is no file in the request.")
            try:
                person_id, chat_id = int(str(form.get("person"))), int(str(form.get("chat")))
                reply_to = int(str(form["reply_to"])) if form.get("reply_to") else None
                place, data = (self._playground, person_id, chat_id), await upload.read()
                if form.get("as") == "photo":
                    message = acts.send_photo(*place, data, caption, reply_to)
                else:
                    message = acts.send_file(*place, upload.filename or "file", data, caption, reply_to)
            except ActError as error:
                return _refused(str(error))
            except ValueError:
                return _refused("The request is not understood.")
        return JSONResponse({"messages": [message.id]})

    async def _file(self, request: Request) -> Response:
        stored = self._playground.files.by_id(request.path_params["file_id"])
        if stored is None:
            raise HTTPException(404)
        # Always a download: a page among the files must not run as if it were this page.
        disposition = f"attachment; filename*=UTF-8''{quote(stored.name, safe='')}"
        return Response(
            stored.data, headers={"Content-Disposition": disposition}, media_type="application/octet-stream"
        )

    async def _photo(self, request: Request) -> Response:
        stored = self._playground.files.by_id(request.path_params["file_id"])
        form = next((form for mark, form in _PHOTO_FORMS.items() if stored and stored.data.startswith(mark)), None)
        if stored is None or form is None:  # whatever it calls itself, only what is a picture is shown in the page
            raise HTTPException(404)
        return Response(stored.data, media_type=form)


def _readable(asked: Any) -> dict[str, Any]:
    """What was asked, without halves of surrogate pairs: events that hold one could be sent to nobody any more."""
    if not isinstance(asked, dict):
        raise TypeError("an object is expected")
    cleaned: dict[str, Any] = json.loads(json.dumps(asked, ensure_ascii=False).encode(errors="replace"))
    return cleaned


def _say(playground: Playground, told: dict[str, Any]) -> dict[str, Any]:
    reply_to = told.get("reply_to")
    sent = acts.say(playground, int(told["person"]), int(told["chat"]), str(told["text"]), reply_to and int(reply_to))
    return {"messages": [message.id for message in sent]}


def _follow(playground: Playground, told: dict[str, Any]) -> dict[str, Any]:
    return {"messages": [acts.follow(playground, int(told["person"]), str(told["address"])).id]}


def _tap(playground: Playground, told: dict[str, Any]) -> dict[str, Any]:
    place = (int(told[name]) for name in ("person", "chat", "message", "row", "column"))
    return {"tap": acts.tap(playground, *place).id}


def _speak(playground: Playground, told: dict[str, Any]) -> dict[str, Any]:
    acts.speak_language(playground, int(told["person"]), str(told["language"]))
    return {}


def _block(playground: Playground, told: dict[str, Any]) -> dict[str, Any]:
    membership.block(playground, int(told["person"]), blocked=bool(told["blocked"]))
    return {}


def _let_in(playground: Playground, told: dict[str, Any]) -> dict[str, Any]:
    change = membership.invite if told["present"] else membership.kick
    change(playground, int(told["person"]), int(told["chat"]))
    return {}


def _promote(playground: Playground, told: dict[str, Any]) -> dict[str, Any]:
    administrator = bool(told["administrator"])
    membership.promote(playground, int(told["person"]), int(told["chat"]), administrator=administrator)
    return {}


def _upgrade(playground: Playground, told: dict[str, Any]) -> dict[str, Any]:
    return {"chat": membership.upgrade(playground, int(told["person"]), int(told["chat"])).id}


def _found_group(playground: Playground, told: dict[str, Any]) -> dict[str, Any]:
    members = [int(person_id) for person_id in told["members"]]
    return {"chat": membership.found_group(playground, int(told["person"]), str(told["title"]), members).id}


def _ask_inline(playground: Playground, told: dict[str, Any]) -> dict[str, Any]:
    return {"query": inline.ask(playground, int(told["person"]), int(told["chat"]), str(told["query"])).id}


def _pick_inline(playground: Playground, told: dict[str, Any]) -> dict[str, Any]:
    picked = inline.pick(playground, int(told["person"]), str(told["query"]), str(told["result"]))
    return {"messages": [picked.id]}


_ACTS: dict[str, Act] = {
    "inline": _ask_inline,
    "inline_choices": _pick_inline,
    "messages": _say,
    "links": _follow,
    "taps": _tap,
    "languages": _speak,
    "blocks": _block,
    "groups": _found_group,
    "memberships": _let_in,
    "promotions": _promote,
    "upgrades": _upgrade,
}


def _refused(reason: str) -> Response:
    return JSONResponse({"error": reason}, status_code=400)


def _frame(view: views.View, number: str) -> str:
    return f"id: {number}\ndata: {json.dumps(view, ensure_ascii=False)}\n\n"
