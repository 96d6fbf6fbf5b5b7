"""`getUpdates`: the call that waits until there is something to tell, and of which only one may wait at a time."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from bot.playground.errors import conflict
from bot.playground.events import BotListens
from bot.playground.parameters import Parameters
from bot.playground.state import Playground
from bot.playground.updates import Update

POLL = "getUpdates"
MAX_TIMEOUT_S = 50
MAX_UPDATES = 100

_WEBHOOK_IS_SET = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


class LongPoll:
    """The place where a getUpdates call waits. A second one takes the place, and the first is refused."""

    def __init__(self, playground: Playground) -> None:
        self._playground = playground
        self._updates = playground.updates
        self._waiting: asyncio.Future[None] | None = None
        self._closed = False

    async def answer(self, parameters: Parameters, gone: Coroutine[Any, Any, None]) -> list[Update]:
        """The updates after the confirmed ones, at once if there are any, else when one comes or the time is up.

        `gone` ends when the caller has hung up. Raises ApiError.
        """
        if self._playground.webhook.url:
            gone.close()
            raise conflict(_WEBHOOK_IS_SET)
        self._updates.allow(parameters.listed("allowed_updates"))
        self._updates.confirm(parameters.integer("offset"))
        limit = parameters.integer("limit", MAX_UPDATES, 1, MAX_UPDATES)
        timeout_s = parameters.integer("timeout", 0, 0, MAX_TIMEOUT_S)
        listening = asyncio.ensure_future(gone)
        try:
            if not self._updates and timeout_s and not self._closed:
                await self._wait(timeout_s, listening)
        finally:
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)
        return self._updates.first(limit)

    def wake(self) -> None:
        """Let the waiting call look again at what there is."""
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)

    def end(self, reason: str) -> None:
        """Refuse the waiting call for this reason."""
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(conflict(reason))

    def close(self) -> None:
        """Send the waiting call home, and let none wait any more."""
        self._closed = True
        self.wake()

    async def _wait(self, timeout_s: int, listening: "asyncio.Future[None]") -> None:
        self.end("terminated by other getUpdates request; make sure that only one bot instance is running")
        mine = self._waiting = asyncio.get_running_loop().create_future()
        self._tell(listens=True)
        await asyncio.wait({mine, listening}, timeout=timeout_s, return_when=asyncio.FIRST_COMPLETED)
        if self._waiting is mine:
            self._waiting = None
            self._tell(listens=False)
        if mine.done():
            mine.result()

    def _tell(self, *, listens: bool) -> None:
        self._playground.bot_listens = listens
        self._playground.events.publish(BotListens(listens))
