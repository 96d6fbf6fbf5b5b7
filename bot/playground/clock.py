"""A clock that goes with the world's and can be moved ahead of it: tests wait for minutes without waiting."""

import asyncio
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta


class MovableClock:
    """Called, it tells the time, aware, in UTC. It only goes forward."""

    def __init__(self) -> None:
        self._ahead_s = 0.0
        self._moved = asyncio.Event()

    def __call__(self) -> datetime:
        """This moment by the clock."""
        return datetime.now(UTC) + timedelta(seconds=self._ahead_s)

    def now_s(self) -> float:
        """Seconds since some moment, by the clock."""
        return time.monotonic() + self._ahead_s

    def move(self, seconds: float) -> None:
        """Go forward so much at once; whoever sleeps until a moment before the new one wakes up."""
        if seconds < 0:
            raise ValueError("a clock is not turned back")
        self._ahead_s += seconds
        moved, self._moved = self._moved, asyncio.Event()
        moved.set()

    async def sleep(self, seconds: float) -> None:
        """Wait until the clock has gone forward so much."""
        until_s = self.now_s() + seconds
        while (left_s := until_s - self.now_s()) > 0:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._moved.wait(), left_s)
        await asyncio.sleep(0)
