"""How time passes for what waits in the bot: as in the world, or as a test says."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Time:
    """Seconds of a clock that only goes forward, and waiting by that clock."""

    now_s: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep


REAL_TIME = Time()
