"""Every Bot API call with its answer or fault, and all that happened to messages in the chats.

A test counts and reads here what the bot did and what each chat received.
"""

import json
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from operator import itemgetter
from typing import Any

from bot.playground.events import Event, MessageDeleted, MessageEdited, MessageSent
from bot.playground.messages import Message

MAX_CALLS = 100_000
MAX_MESSAGES = 100_000


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the bot's.

    Attributes:
        method: its name as Telegram writes it.
        parameters: as the bot sent them, JSON decoded; an uploaded file is its name and size.
        code: the HTTP status of the answer, 200 where the call was done; 0 where a fault let nothing be done.
        answer: the result, or the description of the refusal.
        at: when it was answered, the fault met it, or the server was taken away.
        began_at: when it came; None where that was not noted.
        fault: the kind of the fault that was ordered for it, "" for none.
    """

    method: str
    parameters: dict[str, Any]
    code: int
    answer: Any
    at: datetime
    began_at: datetime | None = None
    fault: str = ""

    @property
    def chat_id(self) -> int | None:
        """The chat that the call was about, None where it named none."""
        return _chat_id(self.parameters)

    def as_json(self) -> dict[str, Any]:
        """The call as an object of the journal's file."""
        began_at = self.began_at or self.at
        told = {"type": "call", "at": self.at.isoformat(), "began_at": began_at.isoformat(), "method": self.method}
        fault = {"fault": self.fault} if self.fault else {}
        return {**told, "parameters": self.parameters, "code": self.code, "answer": self.answer, **fault}


@dataclass(slots=True)
class OpenCall:
    """A call that is under way: what is known of it so far, by the names of `Call`."""

    method: str
    began_at: datetime
    parameters: dict[str, Any] = field(default_factory=dict)
    code: int = 0
    answer: Any = None
    fault: str = ""

    @property
    def chat_id(self) -> int | None:
        """The chat that the call is about, None where it names none."""
        return _chat_id(self.parameters)


class Happened(StrEnum):
    """What happened to a message."""

    SENT = "sent"
    EDITED = "edited"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Received:
    """What a chat received: a message, another state of one, or that one is gone.

    Attributes:
        message: as it then stood; None where it was deleted.
    """

    happened: Happened
    chat_id: int
    message_id: int
    message: Message | None
    at: datetime

    @property
    def text(self) -> str:
        """The words of the message or its file, "" where it was deleted."""
        return self.message.words.text if self.message else ""

    @property
    def sender_id(self) -> int | None:
        """Who sent the message, None where it was deleted."""
        return self.message.sender_id if self.message else None

    def as_json(self) -> dict[str, Any]:
        """The message as an object of the journal's file."""
        told = {"type": self.happened, "at": self.at.isoformat(), "chat": self.chat_id, "message": self.message_id}
        return told if self.message is None else told | {"from": self.sender_id, **self.message.content()}


@dataclass(slots=True)
class Journal:
    """The calls in the order in which they were answered, and what happened to messages, in its own order.

    The latest 100,000 of each are kept; `dropped` tells how many older ones were let go.
    """

    bot_id: int = 0
    most_calls: int = MAX_CALLS
    most_messages: int = MAX_MESSAGES
    _calls: deque[tuple[int, Call]] = field(default_factory=deque)
    _messages: deque[tuple[int, Received]] = field(default_factory=deque)
    _last: int = 0

    def __iter__(self) -> Iterator[Call]:
        return (call for _, call in self._calls)

    def __len__(self) -> int:
        return len(self._calls)

    @property
    def dropped(self) -> int:
        """How many calls and messages were let go, the oldest first, because there were too many."""
        return self._last - len(self._calls) - len(self._messages)

    @contextmanager
    def noting(self, method: str, clock: Callable[[], datetime]) -> Iterator[OpenCall]:
        """A call to be filled in. It is noted when the block ends, also where the server is taken away meanwhile."""
        call = OpenCall(method, clock())
        try:
            yield call
        finally:
            told = (call.method, call.parameters, call.code, call.answer)
            self.write(Call(*told, clock(), call.began_at, call.fault))

    def write(self, call: Call) -> None:
        """Note a call."""
        self._calls.append((self._number(), call))
        if len(self._calls) > self.most_calls:
            self._calls.popleft()

    def note(self, event: Event, at: datetime) -> None:
        """Note what happened to a message; other events are let pass."""
        received = _received(event, at)
        if received is None:
            return
        self._messages.append((self._number(), received))
        if len(self._messages) > self.most_messages:
            self._messages.popleft()

    def of(self, *methods: str, chat_id: int | None = None, code: int | None = None) -> list[Call]:
        """The calls of these methods (of any, if none is named), to this chat, answered with this code."""
        return [
            call
            for call in self
            if (not methods or call.method in methods)
            and (chat_id is None or call.chat_id == chat_id)
            and (code is None or call.code == code)
        ]

    def messages(self, chat_id: int | None = None) -> list[Received]:
        """All that happened to the messages of this chat, or of any: the persons' too, edits and deletions too."""
        return [received for _, received in self._messages if chat_id in {None, received.chat_id}]

    def received(self, chat_id: int) -> list[Message]:
        """Each message that the bot sent to the chat, as it came, as often as it came."""
        return self._by_bot(chat_id, Happened.SENT)

    def edited(self, chat_id: int) -> list[Message]:
        """Each state into which the bot put a message of its own in the chat, after it came."""
        return self._by_bot(chat_id, Happened.EDITED)

    def lines(self) -> Iterator[str]:
        """The journal as JSON, an object a line: first what was dropped, then everything in order."""
        yield _line({"type": "journal", "calls": len(self), "messages": len(self._messages), "dropped": self.dropped})
        entries: list[tuple[int, Call | Received]] = [*self._calls, *self._messages]
        for _, entry in sorted(entries, key=itemgetter(0)):
            yield _line(entry.as_json())

    def _by_bot(self, chat_id: int, happened: Happened) -> list[Message]:
        return [
            received.message
            for received in self.messages(chat_id)
            if received.happened is happened and received.message and received.message.sender_id == self.bot_id
        ]

    def _number(self) -> int:
        self._last += 1
        return self._last


def _chat_id(parameters: dict[str, Any]) -> int | None:
    try:
        return int(parameters["chat_id"])
    except (KeyError, TypeError, ValueError):
        return None


def _received(event: Event, at: datetime) -> Received | None:
    match event:
        case MessageSent(message):
            return Received(Happened.SENT, message.chat_id, message.id, message, at)
        case MessageEdited(message):
            return Received(Happened.EDITED, message.chat_id, message.id, message, at)
        case MessageDeleted(chat_id, message_id):
            return Received(Happened.DELETED, chat_id, message_id, None, at)
        case _:
            return None


def _line(told: dict[str, Any]) -> str:
    line = json.dumps(told, ensure_ascii=False, default=str) + "\n"
    return line.encode(errors="replace").decode()  # a bot may send half a surrogate pair, which no file can hold
