"""getUpdates: which call waits, what wakes it, and how it is refused."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest

from bot.playground import acts
from bot.playground.errors import ApiError
from bot.playground.events import BotListens
from bot.playground.parameters import Parameters
from bot.playground.polling import LongPoll
from support.bot_calls import ANNA, call, met

TWO = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
SET = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


class Caller:
    """Somebody who asks for updates, and the playground's events of that."""

    def __init__(self) -> None:
        self.playground, _ = met()
        self.poll = LongPoll(self.playground)
        self.playground.updates.on_added = self.poll.wake
        self.listened: list[bool] = []
        self.playground.events.subscribe(
            lambda event: self.listened.append(event.listens) if isinstance(event, BotListens) else None
        )

    async def asks(self, gone: Coroutine[Any, Any, None] | None = None, **told: Any) -> list[int]:
        parameters = Parameters({name: str(value) for name, value in told.items()})
        updates = await self.poll.answer(parameters, gone or asyncio.sleep(60))
        return [update["update_id"] for update in updates]

    async def waits(self, gone: Coroutine[Any, Any, None] | None = None) -> "asyncio.Task[list[int]]":
        """A call that waits, after what there is."""
        task = asyncio.create_task(self.asks(gone, offset=self.next_id, timeout=50))
        for _ in range(5):
            await asyncio.sleep(0)
        assert not task.done()
        return task

    @property
    def next_id(self) -> int:
        return self.playground.updates.first(1000)[-1]["update_id"] + 1 if self.playground.updates else 2

    def says(self, text: str) -> None:
        acts.say(self.playground, ANNA.id, ANNA.id, text)


@pytest.fixture
async def caller() -> Caller:
    return Caller()


async def test_what_is_there_comes_at_once(caller: Caller) -> None:
    assert await caller.asks(timeout=50) == [1]
    caller.says("two")
    assert await caller.asks() == [1, 2]
    assert await caller.asks(limit=1) == [1]
    assert await caller.asks(offset=2) == [2]
    for told in ({}, {"timeout": 0}, {"timeout": -1}):
        assert await caller.asks(offset=3, **told) == []
    assert await caller.asks(allowed_updates='["poll"]') == []
    caller.says("three, which nobody asks for")
    assert await caller.asks() == []
    assert (caller.listened, caller.playground.bot_listens) == ([], False)


async def test_waiting_call_is_woken_by_what_comes(caller: Caller) -> None:
    waiting = await caller.waits()
    assert (caller.listened, caller.playground.bot_listens) == ([True], True)
    caller.says("two")
    assert await waiting == [2]
    assert (caller.listened, caller.playground.bot_listens) == ([True, False], False)
    caller.poll.wake()


async def test_second_call_takes_the_place_of_the_first(caller: Caller) -> None:
    first, second = await caller.waits(), await caller.waits()
    with pytest.raises(ApiError) as raised:
        await first
    assert (raised.value.code, raised.value.description) == (409, TWO)
    assert caller.playground.bot_listens is True
    caller.says("two")
    assert await second == [2]
    assert caller.playground.bot_listens is False


async def test_call_whose_caller_hung_up_waits_no_more_and_loses_nothing(caller: Caller) -> None:
    hung_up = asyncio.Event()

    async def gone() -> None:
        await hung_up.wait()

    waiting = await caller.waits(gone())
    hung_up.set()
    assert await waiting == []
    assert caller.playground.bot_listens is False
    caller.says("two")
    assert await caller.asks() == [2]


async def test_call_waits_as_long_as_it_says(caller: Caller) -> None:
    async with asyncio.timeout(10):
        assert await caller.asks(offset=2, timeout=1) == []
    assert caller.listened == [True, False]


async def test_none_waits_while_a_webhook_is_set_or_when_the_server_leaves(caller: Caller) -> None:
    waiting = await caller.waits()
    caller.poll.end("terminated by setWebhook request")
    with pytest.raises(ApiError) as raised:
        await waiting
    assert raised.value.description == "Conflict: terminated by setWebhook request"
    caller.poll.end("nobody waits")
    call(caller.playground, "setWebhook", url="http://127.0.0.1:9/")
    with pytest.raises(ApiError) as raised:
        await caller.asks()
    assert (raised.value.code, raised.value.description) == (409, SET)
    call(caller.playground, "deleteWebhook")
    waiting = await caller.waits()
    caller.poll.close()
    assert await waiting == []
    assert await caller.asks(timeout=50) == []
