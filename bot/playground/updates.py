"""The bot's queue of updates: what has happened, was not confirmed yet and is not too old to be told."""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

DEFAULT_KINDS = frozenset(
    {
        *("message", "edited_message", "channel_post", "edited_channel_post", "business_connection"),
        *("business_message", "edited_business_message", "deleted_business_messages", "inline_query"),
        *("chosen_inline_result", "callback_query", "shipping_query", "pre_checkout_query", "purchased_paid_media"),
        *("poll", "poll_answer", "my_chat_member", "chat_join_request", "chat_boost", "removed_chat_boost"),
    }
)
KINDS = DEFAULT_KINDS | {"chat_member", "message_reaction", "message_reaction_count"}

TAP_KEPT_S = 150
INLINE_QUERY_KEPT_S = 30
"""How long the bot may be told of a tap and of an inline query, and may answer them."""

Update = dict[str, Any]

_KEPT_S = 24 * 60 * 60
_KEPT_SHORTER_S = {"inline_query": INLINE_QUERY_KEPT_S, "callback_query": TAP_KEPT_S, "chosen_inline_result": 600}
_REMEMBERED = 100  # confirmed updates, which may come again
_FUTURE = 10  # an offset farther ahead than this was meant for other numbers


def _nothing() -> None:
    pass


def _never() -> int:
    return 0


@dataclass(frozen=True, slots=True)
class _Kept:
    update: Update
    until: int


@dataclass(slots=True)
class UpdateQueue:
    """Updates in order, each with its id, kept for a day at most. `now` tells seconds; each one calls `on_added`."""

    now: Callable[[], int] = _never
    on_added: Callable[[], None] = _nothing
    kinds: frozenset[str] = DEFAULT_KINDS
    _waiting: deque[_Kept] = field(default_factory=deque)
    _confirmed: deque[_Kept] = field(default_factory=lambda: deque(maxlen=_REMEMBERED))
    _owed: set[int] = field(default_factory=set)  # the numbers of repeated updates that were not given since
    _next_id: int = 1

    def __len__(self) -> int:
        self._expire()
        return len(self._waiting)

    def allow(self, kinds: Iterable[str] | None) -> None:
        """From now on, let in only updates of these kinds; of none named, the usual ones; None changes nothing."""
        if kinds is not None:
            self.kinds = frozenset(kind.lower() for kind in kinds) & KINDS or DEFAULT_KINDS

    def add(self, kind: str, payload: dict[str, Any]) -> None:
        """Put an update at the end, unless the bot does not take its kind."""
        if kind in self.kinds:
            until = self.now() + _KEPT_SHORTER_S.get(kind, _KEPT_S)
            self._waiting.append(_Kept({"update_id": self._next_id, kind: payload}, until))
            self._next_id += 1
            self.on_added()

    def confirm(self, offset: int) -> None:
        """Forget the updates before this id; a negative offset keeps that many from the end.

        An offset far beyond the latest id confirms nothing, as with Telegram: it is of other numbers (`renumber`).
        """
        self._expire()
        if offset < 0:
            while len(self._waiting) > -offset:
                self._forget()
        elif offset <= self._next_id + _FUTURE:
            while self._waiting and self._is_before(offset, self._waiting[0].update["update_id"]):
                self._forget()

    def confirm_only(self, update: Update) -> None:
        """Forget this update, if it is the earliest; it may have grown too old meanwhile."""
        if self._waiting and self._waiting[0].update is update:
            self._forget()

    def first(self, limit: int) -> list[Update]:
        """The earliest updates, at most `limit`, now given to the bot; they stay until they are confirmed.

        One that comes once more (`repeat`) can be confirmed only after it was given here.
        """
        self._expire()
        given = [kept.update for kept in islice(self._waiting, limit)]
        self._owed.difference_update(update["update_id"] for update in given)
        return given

    def clear(self) -> None:
        """Forget all that waits."""
        self._waiting.clear()
        self._owed.clear()

    def repeat(self, count: int = 1) -> int:
        """How many confirmed updates, the latest, will now come once more, before all that waits: `count` at most.

        They come whatever the bot confirms in the meantime, as they do where Telegram has lost what was confirmed.
        """
        if count < 1:
            raise ValueError(f"{count} updates cannot be repeated")
        again = [self._confirmed.pop().update for _ in range(min(count, len(self._confirmed)))]
        until = self.now() + _KEPT_S
        self._waiting.extendleft(_Kept(update, until) for update in again)
        self._owed.update(update["update_id"] for update in again)
        if again:
            self.on_added()
        return len(again)

    def renumber(self, next_id: int) -> None:
        """Number updates from here on. Telegram does so after a week without any, and the number may be a lower one."""
        if next_id < 1:
            raise ValueError(f"{next_id} is no update's id")
        self._next_id = next_id

    def _is_before(self, offset: int, number: int) -> bool:
        return number < offset and number not in self._owed

    def _expire(self) -> None:
        now = self.now()
        if any(kept.until <= now for kept in self._waiting):
            self._waiting = deque(kept for kept in self._waiting if kept.until > now)

    def _forget(self) -> None:
        self._confirmed.append(self._waiting.popleft())
