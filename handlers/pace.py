"""When the next message may be sent: evenly spaced over all chats and in each (GCRA, without a burst).

Pure: the time is an argument, in seconds of any clock that only goes forward, and nothing here waits.
Telegram allows about 30 messages a second over all, one a second in a chat, and 20 a minute in a group.
"""

from collections import OrderedDict

ALL_INTERVAL_S = 1 / 30
CHAT_INTERVAL_S = 1.0
GROUP_INTERVAL_S = 60 / 20

_REMEMBERED = 10_000  # chats; one that was not written to for longer than its interval may be forgotten at any time


class Pace:
    """The next free moments, over all and of each chat."""

    def __init__(self) -> None:
        self._all_free_at = 0.0
        self._free_at: OrderedDict[int, float] = OrderedDict()
        self._refused: int | None = None  # the chat that was refused last, with no message accepted since

    def take(self, chat_id: int, now_s: float) -> float:
        """0 when a message may go to the chat now, which is then counted; else the seconds until it is worth asking."""
        wait_s = max(self._all_free_at, self._free_at.get(chat_id, 0.0)) - now_s
        if wait_s > 0:
            return wait_s
        self._all_free_at = now_s + ALL_INTERVAL_S
        self._hold(chat_id, now_s + (GROUP_INTERVAL_S if chat_id < 0 else CHAT_INTERVAL_S))
        return 0.0

    def accepted(self) -> None:
        """Telegram took a message: whatever it refused before was one chat's matter."""
        self._refused = None

    def refused(self, chat_id: int, now_s: float, retry_after_s: float) -> None:
        """Telegram asked for a pause: the chat gets it; everybody does when a second chat is refused in a row."""
        until_s = now_s + retry_after_s
        self._hold(chat_id, until_s)
        if self._refused not in {None, chat_id}:
            self._all_free_at = max(self._all_free_at, until_s)
        self._refused = chat_id

    def _hold(self, chat_id: int, until_s: float) -> None:
        self._free_at[chat_id] = max(until_s, self._free_at.pop(chat_id, 0.0))
        while len(self._free_at) > _REMEMBERED:
            self._free_at.popitem(last=False)
