import asyncio
import logging
from collections.abc import Callable
from datetime import timedelta
from typing import Any, cast

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.texts import Texts
from handlers import delivery
from handlers.delivery import Delivery, Failed, Later, Moved, Outcome, Unreachable, outcome_of
from handlers.limiter import TURN_TAKEN
from handlers.pace import Pace
from handlers.rendering import Message, render_alert
from handlers.waiting import repeat, stopped_within, unless_stopped
from index.model import Passage, PassageId
from support.fakes import NOW, Fakes, fakes
from support.passages import passage, speech

TEXT = "“The bridge is open,” said Mara Velloni."
OPEN = passage(TEXT, speech(TEXT, "The bridge is open,", "Mara Velloni"))
READER, OTHER, GROUP = 1, 2, -3


@pytest.fixture(autouse=True)
def _pauses_are_timedeltas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


class FakeBot:
    """Raises the faults that a chat is given, in turn, and takes the messages after them."""

    def __init__(self) -> None:
        self.sent: list[tuple[int, str]] = []
        self.faults: dict[int, list[Exception]] = {}
        self.on_send: Callable[[], None] = lambda: None

    async def send_message(self, chat_id: int, text: str, **options: Any) -> None:
        assert options["rate_limit_args"] == TURN_TAKEN
        self.on_send()
        await asyncio.sleep(0)
        if faults := self.faults.get(chat_id):
            raise faults.pop(0)
        self.sent.append((chat_id, text))


UNWRITABLE = Unreachable("Not enough rights to send text messages to the chat")


class Setting:
    """A delivery with everything around it, in time that passes only as the pace makes it wait."""

    def __init__(self) -> None:
        self.parts: Fakes = fakes([OPEN])
        self.bot = FakeBot()
        self.stop = asyncio.Event()
        self.pace = Pace()
        self.delivery = Delivery(self.parts.services, cast("Any", self.bot), self.pace, self.stop, self._later)
        self._now_s = 0.0

    def _later(self) -> float:
        self._now_s += 10.0  # every look at the clock is past any interval of the pace
        return self._now_s

    async def deliver_all(self) -> None:
        while await self.delivery.deliver():
            pass


@pytest.fixture
def setting() -> Setting:
    return Setting()


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (lambda: RetryAfter(timedelta(seconds=30)), Later(30)),
        (lambda: ChatMigrated(-100), Moved(-100)),
        (lambda: Forbidden("bot was blocked by the user"), Unreachable("bot was blocked by the user")),
        (lambda: BadRequest("Chat not found"), Unreachable("Chat not found")),
        (lambda: BadRequest("Not enough rights to send text messages to the chat"), UNWRITABLE),
        (lambda: BadRequest("CHAT_WRITE_FORBIDDEN"), Unreachable("CHAT_WRITE_FORBIDDEN")),
        (lambda: BadRequest("can't parse entities"), Failed("can't parse entities")),
        (TimedOut, Later(8)),
        (lambda: NetworkError("down"), Later(8)),
        (lambda: InvalidToken("x"), Later(8)),
        (lambda: TelegramError("odd"), Later(8)),
    ],
)
def test_each_fault_has_its_outcome(error: Callable[[], TelegramError], outcome: Outcome) -> None:
    assert outcome_of(error(), attempts=3) == outcome


async def test_alert_of_a_chat_that_must_pause_long_is_put_back_and_holds_up_nobody(setting: Setting) -> None:
    setting.pace.refused(READER, 0.0, retry_after_s=300)
    setting.parts.outbox.put(READER, OPEN.id)
    setting.parts.outbox.put(OTHER, OPEN.id)
    await setting.deliver_all()
    assert [chat for chat, _ in setting.bot.sent] == [OTHER]
    assert setting.parts.outbox.due[1] > NOW + timedelta(seconds=200)


def test_pauses_grow_up_to_ten_minutes() -> None:
    pauses = [outcome_of(TimedOut(), attempts) for attempts in (1, 2, 5, 9, 10, 100, 10_000)]
    assert pauses == [Later(s) for s in (2, 4, 32, 512, 600, 600, 600)]


async def test_alert_is_sent_once_in_the_language_of_the_chat(setting: Setting) -> None:
    setting.parts.chats.remember(READER, "ru")
    setting.parts.outbox.put(READER, OPEN.id)
    await setting.deliver_all()
    ((chat, text),) = setting.bot.sent
    assert chat == READER
    assert text.startswith("Новое в статьях: 1 высказывание\n")
    assert "<b>The bridge is open,</b>" in text
    assert setting.parts.outbox.log == [(1, "sent 12:00")]


async def test_chat_hears_of_things_in_order(setting: Setting) -> None:
    for _ in range(3):
        setting.parts.outbox.put(READER, OPEN.id)
        setting.parts.outbox.put(OTHER, OPEN.id)
    await setting.deliver_all()
    assert [alert for alert, _ in setting.parts.outbox.log] == [1, 2, 3, 4, 5, 6]


async def test_refused_alert_waits_as_long_as_asked_and_keeps_its_place(setting: Setting) -> None:
    setting.bot.faults[READER] = [RetryAfter(timedelta(seconds=30))]
    setting.parts.outbox.put(READER, OPEN.id)
    setting.parts.outbox.put(READER, OPEN.id)
    await setting.deliver_all()
    assert setting.bot.sent == []
    assert setting.parts.outbox.due[1] == NOW + timedelta(seconds=30)
    setting.parts.time.pass_s(30)
    await setting.deliver_all()
    assert [alert for alert, _ in setting.parts.outbox.log] == [1, 2]


@pytest.mark.parametrize("fault", [TimedOut, lambda: NetworkError("down")])
async def test_alert_survives_a_network_that_is_down(setting: Setting, fault: Callable[[], TelegramError]) -> None:
    setting.bot.faults[READER] = [fault() for _ in range(5)]
    setting.parts.outbox.put(READER, OPEN.id)
    for _ in range(6):
        await setting.deliver_all()
        setting.parts.time.pass_s(600)
    assert [chat for chat, _ in setting.bot.sent] == [READER]


async def test_blocked_chat_is_remembered_and_its_alert_kept(setting: Setting) -> None:
    setting.bot.faults[READER] = [Forbidden("bot was blocked by the user")]
    setting.parts.outbox.put(READER, OPEN.id)
    assert await setting.delivery.deliver() == 1
    assert setting.parts.chats.blocked == {READER}
    assert [alert.chat_id for alert in setting.parts.outbox.alerts] == [READER]


async def test_group_that_moved_is_followed(setting: Setting) -> None:
    setting.bot.faults[GROUP] = [ChatMigrated(-1003)]
    setting.parts.outbox.put(GROUP, OPEN.id)
    assert await setting.delivery.deliver() == 1
    assert setting.parts.chats.migrated == {GROUP: -1003}
    assert setting.parts.outbox.due[1] == NOW


async def test_alert_that_telegram_refuses_is_given_up_with_the_reason(
    setting: Setting, caplog: pytest.LogCaptureFixture
) -> None:
    setting.bot.faults[READER] = [BadRequest("Message is too long")]
    setting.parts.outbox.put(READER, OPEN.id)
    setting.parts.outbox.put(READER, OPEN.id)
    with caplog.at_level(logging.ERROR):
        await setting.deliver_all()
    assert setting.parts.outbox.log == [(1, "failed 12:00: Message is too long"), (2, "sent 12:00")]
    assert "alert 1 cannot be sent: Message is too long" in caplog.text


async def test_alert_that_cannot_be_rendered_stops_no_other(
    setting: Setting, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    odd = passage("An odd one.", id=13)
    setting.parts.store.passages_held.append(odd)
    setting.parts.outbox.put(READER, odd.id)
    setting.parts.outbox.put(OTHER, OPEN.id)

    def render(passages: list[Passage], texts: Texts) -> Message:
        if passages == [odd]:
            raise RuntimeError("broken layout")
        return render_alert(passages, texts)

    monkeypatch.setattr(delivery, "render_alert", render)
    with caplog.at_level(logging.ERROR):
        await setting.deliver_all()
    assert [chat for chat, _ in setting.bot.sent] == [OTHER]
    assert dict(setting.parts.outbox.log)[1].startswith("failed 12:00: failure ")
    assert sum("broken layout" in (record.exc_text or "") for record in caplog.records) == 1


async def test_alert_whose_words_are_gone_is_not_sent(setting: Setting) -> None:
    setting.parts.outbox.put(READER, PassageId(7, 9, 500, 600))
    await setting.deliver_all()
    assert setting.bot.sent == []
    assert setting.parts.outbox.log == [(1, "failed 12:00: its words no longer stand in the article")]


async def test_alert_that_cannot_be_read_now_is_kept(
    setting: Setting, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    setting.parts.outbox.put(READER, OPEN.id)
    with caplog.at_level(logging.CRITICAL), monkeypatch.context() as patched:
        patched.setattr(setting.parts.store, "find", lambda _: 1 / 0)
        assert await setting.delivery.deliver() == 1
    assert setting.parts.outbox.log == []
    await setting.deliver_all()
    assert [chat for chat, _ in setting.bot.sent] == [READER]


async def test_database_that_fails_for_one_alert_stops_no_other(
    setting: Setting, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    setting.parts.outbox.put(READER, OPEN.id)
    setting.parts.outbox.put(OTHER, OPEN.id)
    sent = setting.parts.outbox.sent

    def fail_once(alert_id: int, now: Any) -> None:
        if alert_id == 1:
            raise OSError("disk full")
        sent(alert_id, now)

    monkeypatch.setattr(setting.parts.outbox, "sent", fail_once)
    with caplog.at_level(logging.ERROR):
        assert await setting.delivery.deliver() == 2
    assert [alert for alert, _ in setting.parts.outbox.log] == [2]
    assert "in delivery" in caplog.text


async def test_at_a_stop_what_is_being_sent_is_finished_and_the_rest_put_back(setting: Setting) -> None:
    for chat in range(1, 21):
        setting.parts.outbox.put(chat, OPEN.id)
    setting.bot.on_send = setting.stop.set
    assert await setting.delivery.deliver() == 20
    assert 1 <= len(setting.bot.sent) <= 8
    assert len(setting.parts.outbox.log) == len(setting.bot.sent)
    put_back = {alert.id for alert in setting.parts.outbox.alerts}
    assert put_back == {number for number in range(1, 21) if setting.parts.outbox.due.get(number) == NOW}


async def test_a_stop_ends_the_wait_for_a_turn() -> None:
    setting = Setting()
    pace = Pace()
    pace.refused(READER, 0, 4)
    setting.delivery = Delivery(setting.parts.services, cast("Any", setting.bot), pace, setting.stop, lambda: 1.0)
    setting.parts.outbox.put(READER, OPEN.id)
    delivering = asyncio.create_task(setting.delivery.deliver())
    await asyncio.sleep(0)
    setting.stop.set()
    await delivering
    assert setting.bot.sent == []
    assert setting.parts.outbox.due == {1: NOW}


async def test_job_that_fails_is_logged_and_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    stop, calls = asyncio.Event(), 0

    async def job() -> None:
        nonlocal calls
        calls += 1
        if calls == 1:
            raise RuntimeError("once")
        stop.set()

    with caplog.at_level(logging.ERROR):
        await repeat("the job", job, 0.0, stop)
    assert calls == 2
    assert [record.message for record in caplog.records if "in the job" in record.message]


async def test_waiting_tells_whether_it_was_ended() -> None:
    stop = asyncio.Event()
    assert not await stopped_within(stop, 0.0)
    stop.set()
    assert await stopped_within(stop, 1000.0)


async def test_work_is_broken_off_by_a_stop_and_else_gives_its_result() -> None:
    stop, begun = asyncio.Event(), asyncio.Event()

    async def work(ends: bool) -> str:
        begun.set()
        if not ends:
            await asyncio.Event().wait()
        return "done"

    assert await unless_stopped(stop, work(True)) == "done"
    begun.clear()
    working = asyncio.create_task(unless_stopped(stop, work(False)))
    await begun.wait()
    stop.set()
    assert await working is None
