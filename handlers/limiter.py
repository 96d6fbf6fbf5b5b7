"""Every message that goes out keeps the pace: plugged into the place that python-telegram-bot has for it.

What Telegram does not take is sent again for a minute; what it does not confirm, twice more: an answer may come twice
rather than never.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine
from datetime import timedelta
from itertools import chain, repeat
from typing import Any

from telegram.error import BadRequest, NetworkError, RetryAfter
from telegram.ext import BaseRateLimiter

from handlers.pace import Pace
from handlers.transport import NotTaken

TURN_TAKEN = True  # as `rate_limit_args`: the sender waited for its turn by itself, and hears of a refusal at once

_PACED = ("send", "edit", "copy", "forward")
_NOT_PACED = {"sendChatAction"}
_REPEATED = "answerCallbackQuery"  # without it the tapped button looks busy
_UNSURE_TRIES = 3  # each may have arrived
_BACK_OFF_S = (1.0, 4.0, 8.0)  # the last again and again
_PATIENCE_S = 60  # somebody waits for the answer: what takes longer is a failure to tell

_Result = bool | dict[str, Any] | list[dict[str, Any]]


class PacedRequests(BaseRateLimiter[bool]):
    """Messages wait for their turn and are sent again after a pause that Telegram asks for; other requests pass."""

    def __init__(
        self,
        pace: Pace,
        now_s: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._pace = pace
        self._now_s = now_s
        self._sleep = sleep

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to release."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, _Result]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: bool | None,
    ) -> _Result:
        """What Telegram answers to the request."""
        chat_id = _paced_chat(endpoint, data)
        if rate_limit_args or (chat_id is None and endpoint != _REPEATED):
            return await self._once(callback, args, kwargs, chat_id)
        await self._turn(chat_id)
        until_s, unsure = self._now_s() + _PATIENCE_S, 0
        for back_off_s in chain(_BACK_OFF_S, repeat(_BACK_OFF_S[-1])):
            try:
                return await self._once(callback, args, kwargs, chat_id)
            except BadRequest:  # one of python-telegram-bot's network errors, and none
                raise
            except (RetryAfter, NetworkError) as error:
                pause_s = retry_after_s(error) if isinstance(error, RetryAfter) else back_off_s
                unsure += not isinstance(error, RetryAfter | NotTaken)
                if unsure == _UNSURE_TRIES or self._now_s() + pause_s > until_s:
                    raise
            await self._sleep(pause_s)
            await self._turn(chat_id)
        raise AssertionError  # the tries end by an answer or by a fault

    async def _turn(self, chat_id: int | None) -> None:
        """Wait until a message may go to the chat."""
        while chat_id is not None and (wait_s := self._pace.take(chat_id, self._now_s())):
            await self._sleep(wait_s)

    async def _once(
        self,
        callback: Callable[..., Coroutine[Any, Any, _Result]],
        args: Any,
        kwargs: dict[str, Any],
        chat_id: int | None,
    ) -> _Result:
        """What Telegram answers; the pace hears whether it took the message."""
        try:
            result = await callback(*args, **kwargs)
        except RetryAfter as error:
            if chat_id is not None:
                self._pace.refused(chat_id, self._now_s(), retry_after_s(error))
            raise
        if chat_id is not None:
            self._pace.accepted()
        return result


def _paced_chat(endpoint: str, data: dict[str, Any]) -> int | None:
    """The chat whose turn the request takes, None where it takes none."""
    chat_id = data.get("chat_id")
    is_paced = endpoint.startswith(_PACED) and endpoint not in _NOT_PACED
    return chat_id if is_paced and isinstance(chat_id, int) else None


def retry_after_s(error: RetryAfter) -> float:
    """The seconds for which Telegram asks to wait; python-telegram-bot gives them in either of two types."""
    pause = error.retry_after
    return pause.total_seconds() if isinstance(pause, timedelta) else float(pause)
