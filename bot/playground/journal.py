"""Every Bot API call, with its parameters and its answer, so that a test counts and reads what the bot did."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

MAX_CALLS = 100_000


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the bot's.

    Attributes:
        method: its name as Telegram writes it.
        parameters: as the bot sent them, JSON decoded; an uploaded file is its name and size.
        code: the HTTP status of the answer, 200 where it went well.
        answer: the result, or the description of the refusal.
    """

    method: str
    parameters: dict[str, Any]
    code: int
    answer: Any
    at: datetime

    @property
    def chat_id(self) -> int | None:
        """The chat that the call was about, None where it named none."""
        try:
            return int(self.parameters["chat_id"])
        except (KeyError, TypeError, ValueError):
            return None


@dataclass(slots=True)
class Journal:
    """The calls in the order in which they were answered; the latest 100,000 are kept."""

    _calls: deque[Call] = field(default_factory=lambda: deque(maxlen=MAX_CALLS))

    def __iter__(self) -> Iterator[Call]:
        return iter(self._calls)

    def __len__(self) -> int:
        return len(self._calls)

    def write(self, call: Call) -> None:
        """Note a call."""
        self._calls.append(call)

    def of(self, *methods: str, chat_id: int | None = None, code: int | None = None) -> list[Call]:
        """The calls of these methods (of any, if none is named), to this chat, answered with this code."""
        return [
            call
            for call in self._calls
            if (not methods or call.method in methods)
            and (chat_id is None or call.chat_id == chat_id)
            and (code is None or call.code == code)
        ]
