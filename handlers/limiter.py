"""Every message that goes out keeps the pace: plugged into the place that python-telegram-bot has for it."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine
from datetime import timedelta
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from handlers.pace import Pace

TURN_TAKEN = True  # as `rate_limit_args`: the sender waited for its turn by itself, and hears of a refusal at once

_PACED = ("send", "edit", "copy", "forward")
_NOT_PACED = {"sendChatAction"}
_TRIES = 3
_PATIENCE_S = 60  # somebody waits for the answer: a longer pause is a failure to tell

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
        chat_id = data.get("chat_id")
        if not endpoint.startswith(_PACED) or endpoint in _NOT_PACED or not isinstance(chat_id, int):
            return await callback(*args, **kwargs)
        for tries_left in reversed(range(1 if rate_limit_args else _TRIES)):
            while not rate_limit_args and (wait_s := self._pace.take(chat_id, self._now_s())):
                await self._sleep(wait_s)
            try:
                result = await callback(*args, **kwargs)
            except RetryAfter as error:
                self._pace.refused(chat_id, self._now_s(), retry_after_s(error))
                if not tries_left or retry_after_s(error) > _PATIENCE_S:
                    raise
            else:
                self._pace.accepted()
                return result
        raise AssertionError  # the last try returns or raises


def retry_after_s(error: RetryAfter) -> float:
    """The seconds for which Telegram asks to wait; python-telegram-bot gives them in either of two types."""
    pause = error.retry_after
    return pause.total_seconds() if isinstance(pause, timedelta) else float(pause)
