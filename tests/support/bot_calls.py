"""Calls of the bot's to a local Telegram without a network, and two persons: Anna, who has written to it, and Boris."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.playground import acts
from bot.playground.chats import Person
from bot.playground.errors import ApiError
from bot.playground.methods import METHODS
from bot.playground.parameters import Parameters, Upload
from bot.playground.state import Playground

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
ANNA, BORIS = Person(11, "Anna"), Person(12, "Boris", "ru")


class Clock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def move(self, seconds: float) -> None:
        """Let so much time pass."""
        self.now += timedelta(seconds=seconds)


def met(**options: Any) -> tuple[Playground, Clock]:
    """A local Telegram, in which Anna has written to the bot and Boris has not, and its clock."""
    clock = Clock()
    playground = Playground([ANNA, BORIS], clock=clock, **options)
    acts.say(playground, ANNA.id, ANNA.id, "hello")
    return playground, clock


def call(playground: Playground, method: str, files: dict[str, Upload] | None = None, **told: Any) -> Any:
    values = {name: value if isinstance(value, str) else json.dumps(value) for name, value in told.items()}
    return METHODS[method.lower()][1](playground, Parameters(values, files or {}))


def refusal(playground: Playground, method: str, files: dict[str, Upload] | None = None, **told: Any) -> str:
    with pytest.raises(ApiError) as raised:
        call(playground, method, files, **told)
    assert raised.value.code == {"Bad Request": 400, "Forbidden": 403}[raised.value.description.partition(":")[0]]
    return raised.value.description


def keyboard(*buttons: dict[str, Any]) -> dict[str, Any]:
    return {"inline_keyboard": [list(buttons)]}


def refused_call(playground: Playground, method: str, **told: Any) -> ApiError:
    """The refusal itself, with its code and its parameters."""
    with pytest.raises(ApiError) as raised:
        call(playground, method, **told)
    return raised.value


def send(playground: Playground, text: str = "x", chat_id: int = ANNA.id, **told: Any) -> int:
    """The id of a message that the bot has sent."""
    return int(call(playground, "sendMessage", chat_id=chat_id, text=text, **told)["message_id"])


def waiting(playground: Playground, kind: str) -> list[Any]:
    """What waits for the bot of one kind of update, in order."""
    return [update[kind] for update in playground.updates.first(1000) if kind in update]
