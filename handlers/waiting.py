"""Waiting that ends when the bot is told to stop, and work that is repeated until then."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

from handlers.failures import log_failure

_LONGEST_PAUSE_S = 60.0
T = TypeVar("T")


async def stopped_within(stop: asyncio.Event, seconds: float) -> bool:
    """Whether the bot was told to stop before so many seconds passed."""
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return False
    return True


async def unless_stopped(stop: asyncio.Event, work: Coroutine[Any, Any, T]) -> T | None:
    """What the work came to; None where the stop came first, and the work was broken off."""
    working, stopping = asyncio.create_task(work), asyncio.create_task(stop.wait())
    try:
        await asyncio.wait((working, stopping), return_when=asyncio.FIRST_COMPLETED)
        return working.result() if working.done() else None
    finally:
        for task in (working, stopping):
            task.cancel()
        await asyncio.gather(working, stopping, return_exceptions=True)


async def repeat(name: str, job: Callable[[], Awaitable[object]], every_s: float, stop: asyncio.Event) -> None:
    """Do the job again and again until the stop; where it fails, that is logged, and the pauses grow."""
    pause_s = every_s
    while not stop.is_set():
        try:
            await job()
            pause_s = every_s
        except Exception as error:  # noqa: BLE001 - a loop's edge: whatever went wrong once may go right the next time
            log_failure(error, name)
            pause_s = min(pause_s * 2, _LONGEST_PAUSE_S)
        await stopped_within(stop, pause_s)
