"""Flood control: how many messages a bot may send, over every window of time.

Telegram documents about 30 messages a second over all, one a second in a chat with short bursts beyond it, and 20 a
minute in a group. What counts is messages sent; edits and other calls are not limited here.
"""

from collections import deque
from dataclasses import dataclass
from math import ceil

from bot.playground.errors import too_many_requests

_SECOND_S, _MINUTE_S = 1.0, 60.0


@dataclass(frozen=True, slots=True)
class FloodLimits:
    """How much may be sent.

    Attributes:
        per_second: messages over all, in any second.
        per_group_minute: messages to one group, in any 60 seconds.
        burst: messages to one chat at once; beyond them it takes one a second.
    """

    per_second: int = 30
    per_group_minute: int = 20
    burst: int = 3


USUAL_LIMITS = FloodLimits()


class FloodControl:
    """What was sent of late. `limits` may be changed at any time; None lifts them."""

    def __init__(self, limits: FloodLimits | None = USUAL_LIMITS) -> None:
        self.limits = limits
        self._all: deque[float] = deque()
        self._groups: dict[int, deque[float]] = {}
        self._even_at: dict[int, float] = {}  # when a chat's messages would be spaced evenly again (GCRA)

    def take(self, chat_id: int, now_s: float) -> None:
        """Count a message to the chat. Raises ApiError where it comes too soon, and then counts nothing."""
        if self.limits is None:
            return
        sent = [(self._all, self.limits.per_second, _SECOND_S)]
        if chat_id < 0:
            sent.append((self._groups.setdefault(chat_id, deque()), self.limits.per_group_minute, _MINUTE_S))
        even_at = max(self._even_at.get(chat_id, now_s), now_s)
        waits = [_wait_s(times, limit, window_s, now_s) for times, limit, window_s in sent]
        waits.append(even_at - (self.limits.burst - 1) * _SECOND_S - now_s)
        if max(waits) > 0:
            raise too_many_requests(ceil(max(waits)))
        self._even_at[chat_id] = even_at + _SECOND_S
        for times, _, _ in sent:
            times.append(now_s)


def _wait_s(times: deque[float], limit: int, window_s: float, now_s: float) -> float:
    while times and times[0] <= now_s - window_s:
        times.popleft()
    return times[-limit] + window_s - now_s if len(times) >= limit else 0.0
