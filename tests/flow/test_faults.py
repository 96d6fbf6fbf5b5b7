"""The real bot while Telegram fails: what each chat has received in the end, by the server's journal."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.playground import acts
from bot.playground.clock import MovableClock
from bot.playground.faults import CUT_AFTER, CUT_BEFORE, HALF_SENT, Fault, Faults, flood, late, proxy_page, refused
from bot.playground.journal import Journal
from bot.services import Services
from handlers import serving
from support.articles import BRIDGE, put
from support.telegram import LocalTelegram, TelegramUser, local_telegram
from support.whole_bot import whole_bot

QUESTION = "Will lorries pay a toll?"
QUOTE = "Nobody will pay a toll."


class House:
    """A local Telegram and the real bot in it, both by one clock that can be moved."""

    def __init__(self, telegram: LocalTelegram, bot: Services, clock: MovableClock) -> None:
        self.telegram = telegram
        self.bot = bot
        self.clock = clock

    @property
    def faults(self) -> Faults:
        return self.telegram.playground.faults

    @property
    def journal(self) -> Journal:
        return self.telegram.journal

    def quotes(self, reader: TelegramUser) -> int:
        """How often the reader received the words of the article."""
        return sum(QUOTE in message.words.text for message in self.journal.received(reader.id))

    def sendings(self, reader: TelegramUser) -> list[float]:
        """When the bot tried to send to the reader, in seconds from the first time."""
        calls = [call.began_at or call.at for call in self.journal.of("sendMessage", chat_id=reader.id)]
        return [(at - calls[0]).total_seconds() for at in calls]

    async def met(self) -> None:
        """Wait until each fault that was ordered has met its calls."""
        await self.telegram.until(lambda: not self.faults.standing(), lambda: "a fault has met nothing")

    async def wait_for(self, reader: TelegramUser, quotes: int = 1) -> None:
        """Wait until the reader has received the words so often."""
        await self.telegram.until(
            lambda: self.quotes(reader) >= quotes,
            lambda: f"{[message.words.text for message in self.journal.received(reader.id)]} is all that came",
        )

    @asynccontextmanager
    async def minutes_pass(self, step_s: float = 2.0) -> AsyncIterator[None]:
        """Meanwhile the clock goes forward in leaps, so that no pause is over before its time or waited for long."""

        async def leap() -> None:
            while True:
                await asyncio.sleep(0.02)
                self.clock.move(step_s)

        leaping = asyncio.create_task(leap())
        try:
            yield
        finally:
            leaping.cancel()
            await asyncio.gather(leaping, return_exceptions=True)

    async def settle(self, reader: TelegramUser) -> None:
        """Wait until the bot has done all that was asked of it before: it answers one more question of the reader."""
        already = len(self.journal.received(reader.id))
        await reader.says("/subscriptions")
        async with self.minutes_pass():
            await self.telegram.until(
                lambda: len(self.journal.received(reader.id)) > already, lambda: "the bot answers no more"
            )

    async def subscribes(self, *readers: TelegramUser) -> None:
        for reader in readers:
            await reader.says("/subscribe everything")
            await reader.hears()
        self.clock.move(5)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    clock = MovableClock()
    async with local_telegram(clock=clock) as telegram, whole_bot(telegram, tmp_path) as bot:
        yield House(telegram, bot, clock)


def take_in(bot: Services) -> None:
    put(bot, BRIDGE)
    bot.index.follow()


async def test_refused_answer_is_sent_once_and_not_before_the_pause_is_over(house: House) -> None:
    take_in(house.bot)
    reader = house.telegram.person("Reader")
    house.faults.order(flood(30), "sendMessage")
    await reader.says(QUESTION)
    async with house.minutes_pass():
        await house.wait_for(reader)
    await house.settle(reader)
    assert house.quotes(reader) == 1
    assert 30 <= house.sendings(reader)[1] < 60


NOT_TAKEN = [refused(500), refused(502), proxy_page(504), proxy_page(403), proxy_page(400), flood()]


@pytest.mark.parametrize("fault", [*NOT_TAKEN, CUT_BEFORE])
async def test_answer_that_was_not_taken_is_sent_once_without_an_apology(house: House, fault: Fault) -> None:
    take_in(house.bot)
    reader = house.telegram.person("Reader")
    house.faults.order(fault, "sendMessage")
    await reader.says(QUESTION)
    async with house.minutes_pass():
        await house.wait_for(reader)
    await house.settle(reader)
    assert house.quotes(reader) == 1
    assert not any("Sorry" in message.words.text for message in house.journal.received(reader.id))


@pytest.mark.parametrize("fault", [CUT_AFTER, HALF_SENT])
async def test_answer_that_was_not_confirmed_comes_twice_rather_than_never(house: House, fault: Fault) -> None:
    take_in(house.bot)
    reader = house.telegram.person("Reader")
    house.faults.order(fault, "sendMessage")
    await reader.says(QUESTION)
    async with house.minutes_pass():
        await house.wait_for(reader, quotes=2)
    await house.settle(reader)
    assert house.quotes(reader) == 2


@pytest.mark.parametrize("fault", [refused(502), proxy_page(403)])
async def test_answer_outlives_most_of_a_minute_without_telegram_and_holds_up_no_other(
    house: House, fault: Fault
) -> None:
    take_in(house.bot)
    reader, other = house.telegram.person("Reader"), house.telegram.person("Other")
    house.faults.order(fault, "sendMessage", chat_id=reader.id, times=None)
    await reader.says(QUESTION)
    async with house.minutes_pass():
        await house.telegram.until(lambda: len(house.sendings(reader)) == 6, lambda: "the bot has given up")
    await other.says(QUESTION)
    await house.wait_for(other)
    house.faults.lift()
    async with house.minutes_pass():
        await house.wait_for(reader)
    await house.settle(reader)
    assert house.quotes(reader) == 1
    assert house.sendings(reader)[5] > 25
    assert not any("Sorry" in message.words.text for message in house.journal.received(reader.id))


async def test_bot_that_is_stopped_leaves_though_an_answer_waits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(serving, "LEAVE_S", 0.2)
    async with local_telegram(clock=MovableClock()) as telegram:
        async with whole_bot(telegram, tmp_path) as bot:
            take_in(bot)
            reader = telegram.person("Reader")
            order = telegram.playground.faults.order(flood(60), "sendMessage")
            await reader.says(QUESTION)
            await telegram.until(lambda: not telegram.playground.faults.standing(), lambda: f"{order} has met nothing")
        assert telegram.journal.received(reader.id) == []
    assert "was broken off" in caplog.text


async def test_edit_that_was_not_confirmed_is_done_once(house: House) -> None:
    take_in(house.bot)
    reader = house.telegram.person("Reader")
    await reader.says("What did Orlic Venn say about the toll?")
    declined = await reader.hears()
    house.faults.order(CUT_AFTER, "editMessageText")
    tap = await reader.taps_only(declined, "Any speaker")
    async with house.minutes_pass():
        await house.telegram.until(lambda: tap in house.telegram.answers, lambda: "the tap is not answered")
    await house.settle(reader)
    assert len(house.journal.edited(reader.id)) == 1
    assert house.quotes(reader) == 0


async def test_answer_that_cannot_be_put_in_place_comes_as_a_message_of_its_own(house: House) -> None:
    take_in(house.bot)
    reader = house.telegram.person("Reader")
    await reader.says("What did Orlic Venn say about the toll?")
    declined = await reader.hears()
    house.faults.order(refused(400), "editMessageText")
    await reader.taps_only(declined, "Any speaker")
    async with house.minutes_pass():
        await house.wait_for(reader)
    assert house.journal.edited(reader.id) == []


async def test_tap_is_answered_once_though_the_first_answer_was_refused(house: House) -> None:
    take_in(house.bot)
    reader = house.telegram.person("Reader")
    await reader.says("What did Orlic Venn say about the toll?")
    declined = await reader.hears()
    house.faults.order(refused(502), "answerCallbackQuery")
    tap = await reader.taps_only(declined, "Any speaker")
    async with house.minutes_pass():
        await house.telegram.until(lambda: tap in house.telegram.answers, lambda: "the tap is not answered")
    await house.settle(reader)
    assert not any("Sorry" in message.words.text for message in house.journal.received(reader.id))


async def test_update_that_comes_again_is_answered_once(house: House) -> None:
    take_in(house.bot)
    reader = house.telegram.person("Reader")
    await reader.says(QUESTION)
    await reader.hears()
    await house.telegram.bot_listens()
    assert house.telegram.playground.updates.repeat() == 1
    await house.settle(reader)
    assert house.quotes(reader) == 1


async def test_numbers_of_updates_that_start_anew_lose_no_question(house: House) -> None:
    take_in(house.bot)
    reader = house.telegram.person("Reader")
    for number, first in enumerate((9000, 70), start=1):
        house.telegram.playground.updates.renumber(first)
        house.clock.move(5)
        await reader.says(QUESTION)
        await house.wait_for(reader, quotes=number)
    await house.settle(reader)
    assert house.quotes(reader) == 2


@pytest.mark.parametrize(
    ("fault", "times"),
    [(refused(502), 2), (proxy_page(502), 1), (proxy_page(404), 1), (CUT_BEFORE, 1), (CUT_AFTER, 1), (HALF_SENT, 1)],
)
async def test_questions_are_answered_once_though_asking_for_them_failed(
    house: House, fault: Fault, times: int
) -> None:
    take_in(house.bot)
    reader = house.telegram.person("Reader")
    house.faults.order(fault, "getUpdates", times=times)
    await reader.says(QUESTION)  # ends the wait for updates, which the fault meets now or at the next time
    await house.met()
    await reader.says(QUESTION)
    async with house.minutes_pass():
        await house.wait_for(reader, quotes=2)
    await house.settle(reader)
    assert house.quotes(reader) == 2
    assert len(house.journal.of("getUpdates")) > times


MISSHAPEN: dict[str, Any] = {
    "nothing": {},
    "no date": {"message_id": 1, "chat": {"id": 1, "type": "private"}, "text": "hello"},
    "no chat": {"message_id": 1, "date": 1, "text": "hello"},
    "a chat that is a number": {"message_id": 1, "date": 1, "chat": 7, "text": "hello"},
    "a date out of all time": {"message_id": 1, "date": 10**18, "chat": {"id": 1, "type": "private"}},
    "a text that is a number": {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "galaxy"}, "text": 5},
    "an entity without a place": {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "group"}, "text": "hello",
                                  "entities": [{"type": "bot_command"}]},
    "an entity beyond the text": {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "group"}, "text": "/ask",
                                  "entities": [{"type": "bot_command", "offset": 0, "length": 99}]},
}  # fmt: skip


async def test_update_that_cannot_be_read_keeps_no_other_from_its_answer(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    take_in(house.bot)
    reader = house.telegram.person("Reader")
    acts.say(house.telegram.playground, reader.id, reader.id, QUESTION)
    for kind in ("message", "my_chat_member", "callback_query"):
        for payload in MISSHAPEN.values():
            house.telegram.gives_misshapen(kind, payload)
    acts.say(house.telegram.playground, reader.id, reader.id, QUESTION)
    async with house.minutes_pass():
        await house.wait_for(reader, quotes=2)
    await house.settle(reader)
    await house.telegram.until(lambda: not house.telegram.playground.updates, lambda: "not all is confirmed")
    assert house.quotes(reader) == 2
    assert "(message) cannot be read and is skipped" in caplog.text


async def test_restart_of_the_server_loses_no_question_and_repeats_none(house: House) -> None:
    take_in(house.bot)
    first, second = house.telegram.person("First"), house.telegram.person("Second")
    await first.says(QUESTION)
    await first.hears()
    await house.telegram.bot_listens()
    restarting = asyncio.create_task(house.faults.restart(0.2))
    await house.telegram.until(
        lambda: not house.telegram.playground.bot_listens, lambda: "the wait for updates is not cut"
    )
    acts.say(house.telegram.playground, second.id, second.id, QUESTION)  # the server is away: nobody is told
    await restarting
    await house.wait_for(second)
    await house.settle(first)
    assert (house.quotes(first), house.quotes(second)) == (1, 1)


async def test_pause_of_one_chat_holds_up_no_other(house: House) -> None:
    take_in(house.bot)
    refused_one, other = house.telegram.person("Refused"), house.telegram.person("Other")
    house.faults.order(flood(50), "sendMessage", chat_id=refused_one.id)
    await refused_one.says(QUESTION)
    await house.met()
    for number in (1, 2):
        await other.says(QUESTION)
        await house.wait_for(other, quotes=number)
    assert house.quotes(refused_one) == 0
    async with house.minutes_pass():
        await house.wait_for(refused_one)


async def test_slow_answer_to_one_chat_holds_up_no_other(house: House) -> None:
    take_in(house.bot)
    slow_one, other = house.telegram.person("Slow"), house.telegram.person("Other")
    house.faults.order(late(600), "sendMessage", chat_id=slow_one.id)
    await slow_one.says(QUESTION)
    await house.met()
    await other.says(QUESTION)
    await house.wait_for(other)
    house.clock.move(600)


@pytest.mark.parametrize("fault", [*NOT_TAKEN, flood(30), CUT_BEFORE])
async def test_alert_that_was_not_taken_is_sent_once(house: House, fault: Fault) -> None:
    reader = house.telegram.person("Reader")
    await house.subscribes(reader)
    house.faults.order(fault, "sendMessage")
    put(house.bot, BRIDGE)
    async with house.minutes_pass():
        await house.wait_for(reader)
    await house.telegram.until(lambda: not house.bot.outbox.pending(), lambda: "the alert still waits")
    await house.settle(reader)
    assert house.quotes(reader) == 1
    assert fault.retry_after_s is None or house.sendings(reader)[2] - house.sendings(reader)[1] >= fault.retry_after_s


async def test_alert_that_was_not_confirmed_comes_twice_rather_than_never(house: House) -> None:
    reader = house.telegram.person("Reader")
    await house.subscribes(reader)
    house.faults.order(CUT_AFTER, "sendMessage")
    put(house.bot, BRIDGE)
    async with house.minutes_pass():
        await house.wait_for(reader, quotes=2)
    await house.settle(reader)
    assert house.quotes(reader) == 2


async def test_flood_of_refusals_does_not_stop_alerts_for_ever(house: House) -> None:
    readers = [house.telegram.person(f"Reader {number}") for number in range(3)]
    await house.subscribes(*readers)
    house.faults.order(flood(60), "sendMessage", times=5)
    put(house.bot, BRIDGE)
    async with house.minutes_pass(step_s=10):
        for reader in readers:
            await house.wait_for(reader)
    assert house.faults.standing() == []
    assert [house.quotes(reader) for reader in readers] == [1, 1, 1]
