"""Random faults on random calls: what the caller sees, the chats hold and the journal says, against a model."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from itertools import count
from random import Random
from typing import Any

import httpx
import pytest

from bot.playground.clock import MovableClock
from bot.playground.faults import Fault, Kind, Moment, Order
from support.telegram import LocalTelegram, local_telegram

READER, OTHER, NOBODY = 1001, 1002, 4711
METHODS = ("sendMessage", "editMessageText", "deleteMessage", "getMe", "noSuchMethod")
CUT = "cut"
CUTS = {Kind.CUT_BEFORE, Kind.CUT_AFTER, Kind.HALF_SENT}
NOT_DONE = {Kind.REFUSED, Kind.PROXY, Kind.CUT_BEFORE}
STEPS = 70


@dataclass
class Expected:
    """An order as the model keeps it."""

    order: Order
    chance: Random
    passed: int = 0
    met: int = 0


@dataclass
class Model:
    """What a Telegram of two chats would hold, after faults that are met in the order in which they were ordered."""

    orders: dict[int, Expected] = field(default_factory=dict)
    texts: dict[int, dict[int, str]] = field(default_factory=lambda: {READER: {}, OTHER: {}})
    received: dict[int, list[str]] = field(default_factory=lambda: {READER: [], OTHER: []})
    calls: list[tuple[str, int, str]] = field(default_factory=list)

    def fault(self, moment: Moment, method: str, chat_id: int | None) -> Fault | None:
        for number, expected in list(self.orders.items()):
            order = expected.order
            is_after = order.fault.kind in {Kind.LATE, Kind.CUT_AFTER, Kind.HALF_SENT}
            if is_after is not (moment is Moment.AFTER) or order.method not in {"", method}:
                continue
            if order.chat_id is not None and order.chat_id != chat_id:
                continue
            if expected.passed < order.skip or expected.chance.random() >= order.probability:
                expected.passed += 1
                continue
            expected.met += 1
            if expected.met == order.times:
                del self.orders[number]
            return order.fault
        return None

    def call(self, method: str, parameters: dict[str, Any]) -> int | str:
        """The status that the caller gets, or that the connection was cut."""
        chat_id = parameters.get("chat_id")
        fault = self.fault(Moment.BEFORE, method, chat_id)
        if fault and fault.kind in NOT_DONE:
            return self._note(method, fault.code, fault)
        code = self._done(method, chat_id, parameters)
        return self._note(method, code, self.fault(Moment.AFTER, method, chat_id) or fault)

    def _note(self, method: str, code: int, fault: Fault | None) -> int | str:
        self.calls.append((method, code, fault.kind.value if fault else ""))
        return CUT if fault and fault.kind in CUTS else code

    def _done(self, method: str, chat_id: int | None, parameters: dict[str, Any]) -> int:
        if method == "getMe":
            return 200
        if method == "noSuchMethod":
            return 404
        texts = self.texts.get(chat_id or 0)
        if texts is None or ("message_id" in parameters and parameters["message_id"] not in texts):
            return 400
        if method == "deleteMessage":
            del texts[parameters["message_id"]]
        elif method == "editMessageText":
            texts[parameters["message_id"]] = parameters["text"]
        else:
            self.received[chat_id or 0].append(parameters["text"])
        return 200


class Storm:
    """A caller on a local Telegram that fails by chance, and the model beside it."""

    def __init__(self, telegram: LocalTelegram, client: httpx.AsyncClient, chance: Random) -> None:
        self.telegram = telegram
        self.client = client
        self.chance = chance
        self.model = Model()
        self.numbers = count(1)

    async def step(self) -> None:
        """Order a fault, lift one, restart the server, or most often call; the caller sees what the model says."""
        match self.chance.choices(["order", "lift", "restart", "call"], [8, 2, 1, 20])[0]:
            case "order":
                order = self._order()
                number = self.telegram.playground.faults.put(order)
                self.model.orders[number] = Expected(order, Random(order.seed))  # noqa: S311 - to be repeated
            case "lift" if self.model.orders:
                number = self.chance.choice(list(self.model.orders))
                self.telegram.playground.faults.lift(number)
                del self.model.orders[number]
            case "restart":
                await self.telegram.playground.faults.restart(0)
            case _:
                method, parameters = self._call()
                assert await self._answered(method, parameters) == self.model.call(method, parameters)
                self._learn()

    def _order(self) -> Order:
        kind = self.chance.choice(list(Kind))
        code = self.chance.choice([429, 500, 502, 504]) if kind in {Kind.REFUSED, Kind.PROXY} else 0
        delay_s = 50.0 if kind in {Kind.SLOW, Kind.LATE} else 0.0
        method = self.chance.choice(["", *METHODS])
        return Order(
            Fault(kind, code, delay_s=delay_s),
            method=method,
            chat_id=self.chance.choice([None, None, READER, OTHER]),
            times=self.chance.choice([1, 2, 3, None] if method else [1, 2]),
            skip=self.chance.choice([0, 0, 1, 2]),
            probability=self.chance.choice([1.0, 1.0, 0.5]),
            seed=self.chance.randrange(100),
        )

    def _call(self) -> tuple[str, dict[str, Any]]:
        method = self.chance.choices(METHODS, [4, 1, 1, 1, 1])[0]
        if method in {"getMe", "noSuchMethod"}:
            return method, {}
        chat_id = self.chance.choice([READER, OTHER, OTHER, NOBODY])
        told: dict[str, Any] = {"chat_id": chat_id}
        if method != "deleteMessage":
            told["text"] = f"message {next(self.numbers)}"
        if method != "sendMessage":
            told["message_id"] = self.chance.choice([*self.model.texts.get(chat_id, ()), 9999])
        return method, told

    async def _answered(self, method: str, parameters: dict[str, Any]) -> int | str:
        try:
            return (await self.client.post(f"/bot{self.telegram.token}/{method}", json=parameters)).status_code
        except httpx.TransportError:
            return CUT

    def _learn(self) -> None:
        """Give a new message of the model the number that it really has, and hold the chats against the model."""
        for chat_id, texts in self.model.texts.items():
            real = {message.id: message.words.text for message in self.telegram.playground.bot_messages(chat_id)}
            for message_id in real.keys() - texts.keys():
                texts[message_id] = self.model.received[chat_id][-1]
            assert real == texts


@pytest.fixture
async def telegram() -> AsyncIterator[LocalTelegram]:
    clock = MovableClock()

    async def leap() -> None:
        while True:
            await asyncio.sleep(0.005)
            clock.move(60)

    async with local_telegram(clock=clock, flood_limits=None, calls_judged=False) as telegram:
        for name in ("Reader", "Other"):
            await telegram.person(name).says("hello")
        leaping = asyncio.create_task(leap())
        yield telegram
        leaping.cancel()


@pytest.mark.parametrize("seed", range(6))
async def test_chats_journal_and_caller_agree_with_what_the_faults_say(telegram: LocalTelegram, seed: int) -> None:
    async with httpx.AsyncClient(base_url=telegram.url, timeout=10, trust_env=False) as client:
        storm = Storm(telegram, client, Random(seed))  # noqa: S311 - to be repeated
        for _ in range(STEPS):
            await storm.step()
    model, journal = storm.model, telegram.journal
    assert [(call.method, call.code, call.fault) for call in journal] == model.calls
    for chat_id, texts in model.received.items():
        assert [message.words.text for message in journal.received(chat_id)] == texts
    assert [standing.number for standing in telegram.playground.faults.standing()] == list(model.orders)
    assert len({fault for _, _, fault in model.calls}) > 4
