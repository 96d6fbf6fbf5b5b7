"""Every message that goes out keeps the pace: plugged into the place that python-telegram-bot has for it.

What Telegram does not take, or does not confirm, is sent again: an answer may come twice rather than never.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine
from datetime import timedelta
from typing import Any

from telegram.error import BadRequest, NetworkError, RetryAfter
from telegram.ext import BaseRateLimiter

from handlers.pace import Pace

TURN_TAKEN = True  # as `rate_limit_args`: the sender waited for its turn by itself, and hears of a refusal at once

_PACED = ("send", "edit", "copy", "forward")
_NOT_PACED = {"sendChatAction"}
_REPEATED = "answerCallbackQuery"  # without it the tapped button looks busy
_TRIES = 3
_BACK_OFF_S = (1.0, 4.0)  # somebody waits; two tries outlive a server that restarts
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
        chat_id = _paced_chat(endpoint, data)
        if rate_limit_args or (chat_id is None and endpoint != _REPEATED):
            return await self._once(callback, args, kwargs, chat_id)
        for tries in range(1, _TRIES + 1):
            try:
                await self._turn(chat_id)
                return await self._once(callback, args, kwargs, chat_id)
            except RetryAfter as error:
                if tries == _TRIES or retry_after_s(error) > _PATIENCE_S:
                    raise
                if chat_id is None:  # else the pace makes it wait
                    await self._sleep(retry_after_s(error))
            except BadRequest:  # one of python-telegram-bot's network errors, and none
                raise
            except NetworkError:
                if tries == _TRIES:
                    raise
                await self._sleep(_BACK_OFF_S[tries - 1])
        raise AssertionError  # the last try returns or raises

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
