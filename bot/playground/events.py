"""What happens here, told to whoever listens: the chat page and the tests."""

from collections.abc import Callable
from dataclasses import dataclass, field

from bot.playground.messages import Message


@dataclass(frozen=True, slots=True)
class MessageSent:
    """A message has come into a chat."""

    message: Message


@dataclass(frozen=True, slots=True)
class MessageEdited:
    """A message's words or buttons have changed."""

    message: Message


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
class BotListens:
    """The bot has begun to wait for updates, or has ceased to; between two waits it does for a moment."""

    listens: bool


@dataclass(frozen=True, slots=True)
class ChatsChanged:
    """Something about the chats themselves changed: a menu, a language, a block, a new group."""


Event = MessageSent | MessageEdited | ActionShown | TapAnswered | BotListens | ChatsChanged
Listener = Callable[[Event], None]


@dataclass(slots=True)
class Events:
    """Those who listen. A listener is called in the thread of what happens, and must not block."""

    _listeners: list[Listener] = field(default_factory=list)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call the listener with all that happens from now on, until the returned function is called."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def publish(self, event: Event) -> None:
        """Tell everyone."""
        for listener in tuple(self._listeners):
            listener(event)
