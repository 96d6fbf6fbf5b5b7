"""A clock for tests that are not about waiting."""

import asyncio

from bot.playground.clock import MovableClock


class HastyClock(MovableClock):
    """It goes forward at once when somebody waits by it: a turn or a pause comes when it is due, and nobody waits."""

    async def sleep(self, seconds: float) -> None:
        """Go forward so much."""
        self.move(seconds)
        await asyncio.sleep(0)
