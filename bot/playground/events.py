"""What happens here, told to whoever listens: the chat page and the tests. The latest events are kept, numbered."""

import secrets
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.playground.messages import Message

KEPT = 10_000
"""How many events a page may miss and still be told each of them, when it comes back."""


@dataclass(frozen=True, slots=True)
class MessageSent:
    """A message has come into a chat."""

    message: Message


@dataclass(frozen=True, slots=True)
class MessageEdited:
    """A message's words or buttons have changed."""

    message: Message


@dataclass(frozen=True, slots=True)
class MessageDeleted:
    """A message is gone from its chat."""

    chat_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class ActionShown:
    """The bot says what it is doing ("typing"); Telegram shows it for five seconds or until the next message."""

    chat_id: int
    action: str


@dataclass(frozen=True, slots=True)
class TapAnswered:
    """The bot has answered a tap on a button, with words for the person or none."""

    tap_id: str
    person_id: int
    chat_id: int
    message_id: int
    text: str
    is_alert: bool


@dataclass(frozen=True, slots=True)
class InlineAnswered:
    """The bot has answered what a person typed after its name: InlineQueryResults, as the bot sent them."""

    query_id: str
    person_id: int
    results: tuple[dict[str, Any], ...]
    next_offset: str = ""


@dataclass(frozen=True, slots=True)
class Noticed:
    """The bot was shut out of a chat or let in again, which the chat shows in a line of its own.

    Attributes:
        kind: "blocked", "unblocked", "removed" or "added".
        person_id: who did it.
        after_id: the chat's last message then, 0 if there was none.
        at: seconds since 1970.
    """

    chat_id: int
    kind: str
    person_id: int
    after_id: int
    at: int


@dataclass(frozen=True, slots=True)
class BotListens:
    """The bot has begun to wait for updates, or has ceased to; between two waits it does for a moment."""

    listens: bool


@dataclass(frozen=True, slots=True)
class ChatsChanged:
    """Something about the chats themselves changed: a menu, a language, a block, a new group."""


Event = (
    MessageSent
    | MessageEdited
    | MessageDeleted
    | ActionShown
    | TapAnswered
    | InlineAnswered
    | Noticed
    | BotListens
    | ChatsChanged
)
Listener = Callable[[Event], None]


@dataclass(slots=True)
class Events:
    """Those who listen. A listener is called in the thread of what happens, and must not block.

    Attributes:
        era: names this run: numbers of another one say nothing here.
        last: the number of the latest event, 0 before the first.
    """

    era: str = field(default_factory=lambda: secrets.token_hex(4))
    last: int = 0
    _listeners: list[Listener] = field(default_factory=list)
    _kept: deque[Event] = field(default_factory=lambda: deque(maxlen=KEPT))

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call the listener with all that happens from now on, until the returned function is called."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def publish(self, event: Event) -> None:
        """Tell everyone."""
        self.last += 1
        self._kept.append(event)
        for listener in tuple(self._listeners):
            listener(event)

    def since(self, number: int) -> list[tuple[int, Event]] | None:
        """The events after that number, with theirs; None where not all of them are known any more."""
        first = self.last - len(self._kept) + 1
        if not first - 1 <= number <= self.last:
            return None
        return [(first + i, event) for i, event in enumerate(self._kept) if first + i > number]
