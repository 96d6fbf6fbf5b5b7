"""Updates from Telegram, asked for again and again; each batch is confirmed when the next is asked for."""

import asyncio
import contextlib
import logging
from collections import OrderedDict
from datetime import timedelta
from typing import Any

from telegram import Update
from telegram.error import Conflict, InvalidToken, TelegramError, TimedOut
from telegram.ext import ExtBot

from handlers.waiting import stopped_within, unless_stopped

ALLOWED_UPDATES = (Update.MESSAGE, Update.CALLBACK_QUERY, Update.MY_CHAT_MEMBER)

_LONG_POLL = timedelta(seconds=10)
_WATCHDOG_S = 30  # beyond every time-out of the request: a poll that takes longer hangs
_LONGEST_PAUSE_S = 30.0
_CONFIRM_S = 1.0
_REMEMBERED = 10_000

_log = logging.getLogger(__name__)


class Polling:
    """Puts updates into the queue. Raises InvalidToken when Telegram no longer accepts the token."""

    def __init__(self, bot: ExtBot[Any], queue: "asyncio.Queue[object]") -> None:
        self._bot = bot
        self._queue = queue
        self._offset = 0
        self._seen: OrderedDict[int, None] = OrderedDict()

    async def run(self, stop: asyncio.Event) -> None:
        """Ask until the stop, with longer and longer pauses while Telegram cannot be reached."""
        pause_s = 0.0
        while not stop.is_set():
            try:
                await self._ask(stop)
                pause_s = 0.0
            except InvalidToken:
                raise
            except (TelegramError, TimeoutError) as error:
                pause_s = min(max(1.0, pause_s * 2), _LONGEST_PAUSE_S)
                _complain(error, pause_s)
                await stopped_within(stop, pause_s)
            except Exception:  # noqa: BLE001 - an update that python-telegram-bot cannot read
                pause_s = min(max(1.0, pause_s * 2), _LONGEST_PAUSE_S)
                _log.exception("updates could not be read")
                await stopped_within(stop, pause_s)

    async def confirm(self) -> None:
        """Tell Telegram what was handled, so that it does not come again at the next start."""
        with contextlib.suppress(TelegramError, TimeoutError):
            async with asyncio.timeout(_CONFIRM_S):
                await self._bot.get_updates(offset=self._offset, timeout=timedelta(0), allowed_updates=ALLOWED_UPDATES)

    async def _ask(self, stop: asyncio.Event) -> None:
        async with asyncio.timeout(_WATCHDOG_S):
            updates = await unless_stopped(
                stop,
                self._bot.get_updates(offset=self._offset, timeout=_LONG_POLL, allowed_updates=ALLOWED_UPDATES),
            )
        for update in updates or ():
            if self._is_new(update.update_id):
                self._queue.put_nowait(update)
                self._offset = update.update_id + 1

    def _is_new(self, update_id: int) -> bool:
        """Whether this update has not come before. Ids are remembered: a lower one need not be an earlier one."""
        if update_id in self._seen:
            return False
        self._seen[update_id] = None
        if len(self._seen) > _REMEMBERED:
            self._seen.popitem(last=False)
        return True


def _complain(error: Exception, pause_s: float) -> None:
    if isinstance(error, Conflict) and "webhook" in error.message.lower():
        _log.error(
            "a webhook is set for this token, so Telegram sends the updates there: call deleteWebhook with the token, "
            "or ask @BotFather for another one. Trying again in %.0f s",
            pause_s,
        )
    elif isinstance(error, Conflict):
        _log.error("another program polls with the same token: stop one of the two. Trying again in %.0f s", pause_s)
    elif isinstance(error, TimedOut | TimeoutError):
        _log.info("Telegram did not answer in time. Trying again in %.0f s", pause_s)
    else:
        _log.warning("Telegram cannot be reached (%s). Trying again in %.0f s", error, pause_s)
