import asyncio
import json
import logging
from collections.abc import Callable, Iterator
from datetime import timedelta
from types import SimpleNamespace
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr
from telegram import Update
from telegram.error import Conflict, InvalidToken, NetworkError, TelegramError, TimedOut

from handlers import application as surface
from handlers import polling as polls
from handlers import serving
from handlers.polling import ALLOWED_UPDATES, Polling
from handlers.unreadable import UpdatesRequest
from support.fakes import TOKEN, FakeTelegram, fakes

MESSAGE = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "hello"}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*MESSAGE, "from", "type"]), inner),
    max_leaves=6,
)


class ScriptedBot:
    """Gives the batches of updates and raises the faults that it is told to, in turn; then it is told to stop."""

    def __init__(self, stop: asyncio.Event, *script: list[int] | Exception) -> None:
        self.stop = stop
        self.script = list(script)
        self.offsets: list[int] = []

    async def get_updates(self, *, offset: int, timeout: timedelta, allowed_updates: Any) -> list[Update]:  # noqa: ASYNC109 - Telegram's own parameter
        assert timeout < timedelta(seconds=30)
        assert allowed_updates == ALLOWED_UPDATES
        self.offsets.append(offset)
        if not self.script:
            self.stop.set()
            return []
        step = self.script.pop(0)
        if isinstance(step, Exception):
            raise step
        return [Update(number) for number in step]


async def poll(
    monkeypatch: pytest.MonkeyPatch, *script: list[int] | Exception
) -> tuple[list[int], list[int], list[float]]:
    """The updates that came through, the offsets that were asked for, and the pauses between."""
    stop, queue, pauses = asyncio.Event(), asyncio.Queue[object](), list[float]()

    async def pause(_: asyncio.Event, seconds: float) -> bool:
        pauses.append(seconds)
        return False

    monkeypatch.setattr(polls, "stopped_within", pause)
    bot = ScriptedBot(stop, *script)
    await Polling(cast("Any", bot), queue).run(stop)
    got = [cast("Update", queue.get_nowait()).update_id for _ in range(queue.qsize())]
    return got, bot.offsets, pauses


async def test_batch_is_confirmed_when_the_next_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    got, offsets, _ = await poll(monkeypatch, [5, 6], [9])
    assert got == [5, 6, 9]
    assert offsets == [0, 7, 10]


async def test_update_that_comes_again_is_let_through_once_and_confirms_nothing_that_has_not_come(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    got, offsets, _ = await poll(monkeypatch, [5, 6], [5], [5, 6, 7])
    assert got == [5, 6, 7]
    assert offsets == [0, 7, 7, 8]


async def test_numbers_that_start_anew_below_the_earlier_ones_are_new_updates(monkeypatch: pytest.MonkeyPatch) -> None:
    got, offsets, _ = await poll(monkeypatch, [9000], [70], [71])
    assert got == [9000, 70, 71]
    assert offsets == [0, 9001, 71, 72]


async def test_polling_goes_on_with_growing_pauses_while_telegram_is_out_of_reach(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    got, _, pauses = await poll(monkeypatch, *(NetworkError("down") for _ in range(7)), [5], TimedOut())
    assert got == [5]
    assert pauses == [1, 2, 4, 8, 16, 30, 30, 1]


async def test_second_poller_is_named_in_one_clear_line(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        await poll(monkeypatch, Conflict("terminated by other getUpdates request"))
    (record,) = caplog.records
    assert "another program polls with the same token" in record.message
    assert record.exc_info is None


@pytest.mark.parametrize(
    "refusal",
    [
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        "Conflict: terminated by setWebhook request",
    ],
)
async def test_webhook_is_not_taken_for_a_second_poller(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, refusal: str
) -> None:
    with caplog.at_level(logging.WARNING):
        got, _, pauses = await poll(monkeypatch, Conflict(refusal), [5])
    (record,) = caplog.records
    assert "call deleteWebhook" in record.message
    assert "another program" not in record.message
    assert (got, pauses) == ([5], [1])


async def test_updates_that_cannot_be_read_do_not_end_the_polling(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        got, _, pauses = await poll(monkeypatch, ValueError("odd update"), [5])
    assert got == [5]
    assert pauses == [1]
    assert "updates could not be read" in caplog.text


@given(st.dictionaries(st.sampled_from(["message", "my_chat_member", "news"]), JSON), JSON)
def test_batch_is_read_whatever_an_update_in_it_holds(content: dict[str, Any], other: Any) -> None:
    sent = [{"update_id": 1, **content}, {"update_id": 2, "message": MESSAGE | {"entities": other}}, {"update_id": 3}]
    answer = UpdatesRequest.parse_json_payload(json.dumps({"ok": True, "result": sent}).encode())
    assert [update.update_id for update in Update.de_list(answer["result"])] == [1, 2, 3]


def test_update_that_can_be_read_stays_as_it_is() -> None:
    told = {"ok": True, "result": [{"update_id": 1, "message": MESSAGE}, {"update_id": 2, "news": {}}]}
    assert UpdatesRequest.parse_json_payload(json.dumps(told).encode()) == told


@pytest.mark.parametrize("told", [{"ok": False, "description": "Conflict"}, {"ok": True, "result": []}])
def test_answer_without_updates_stays_as_it_is(told: dict[str, Any]) -> None:
    assert UpdatesRequest.parse_json_payload(json.dumps(told).encode()) == told


def test_skipped_update_is_named_by_its_number_and_kind_without_its_words(caplog: pytest.LogCaptureFixture) -> None:
    told = {"ok": True, "result": [{"update_id": 7, "message": {"text": "a secret"}}]}
    with caplog.at_level(logging.ERROR):
        answer = UpdatesRequest.parse_json_payload(json.dumps(told).encode())
    assert answer["result"] == [{"update_id": 7}]
    (record,) = caplog.records
    assert record.message == "update 7 (message) cannot be read and is skipped"
    assert "a secret" not in caplog.text


@pytest.mark.parametrize("update", [[], "x", {}, {"update_id": "1", "message": {}}])
def test_update_without_a_number_is_no_update_to_go_on_from(update: Any) -> None:
    with pytest.raises((TypeError, KeyError, ValueError, AttributeError)):
        UpdatesRequest.parse_json_payload(json.dumps({"ok": True, "result": [update]}).encode())


async def test_token_that_is_refused_later_ends_the_polling(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InvalidToken):
        await poll(monkeypatch, [5], InvalidToken("x"))


async def test_stop_ends_a_poll_that_waits() -> None:
    stop, asking = asyncio.Event(), asyncio.Event()

    async def never(**_: Any) -> list[Update]:
        asking.set()
        await asyncio.Event().wait()
        return []

    running = asyncio.create_task(Polling(cast("Any", SimpleNamespace(get_updates=never)), asyncio.Queue()).run(stop))
    await asking.wait()
    stop.set()
    await running


@pytest.fixture
def telegram(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeTelegram]:
    """The network of every application that is built."""
    network = FakeTelegram()
    for transport in ("TelegramRequest", "UpdatesRequest"):
        monkeypatch.setattr(surface, transport, lambda *_, **__: network)
    yield network
    network.assert_judged()


@pytest.mark.parametrize(("code", "description"), [(401, "Unauthorized"), (404, "Not Found")])
async def test_refused_token_is_one_line_that_holds_no_token(
    telegram: FakeTelegram, caplog: pytest.LogCaptureFixture, code: int, description: str
) -> None:
    telegram.faults["getMe"] = (code, description)
    with caplog.at_level(logging.WARNING):
        assert await serving.serve(surface.build(fakes().services), asyncio.Event()) == 1
    (record,) = caplog.records
    assert "@BotFather" in record.message
    assert TOKEN not in caplog.text
    assert record.exc_info is None


async def test_stop_ends_a_connecting_that_hangs(telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch) -> None:
    stop = asyncio.Event()

    async def hang(*_: Any, **__: Any) -> tuple[int, bytes]:
        stop.set()
        await asyncio.Event().wait()
        return 200, b""

    monkeypatch.setattr(telegram, "do_request", hang)
    assert await serving.serve(surface.build(fakes().services), stop) == 0


async def test_telegram_that_cannot_be_reached_is_tried_again(
    telegram: FakeTelegram, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop, pauses = asyncio.Event(), list[float]()

    async def pause(_: asyncio.Event, seconds: float) -> bool:
        pauses.append(seconds)
        if len(pauses) == 3:
            stop.set()
        return stop.is_set()

    monkeypatch.setattr(serving, "stopped_within", pause)
    telegram.faults["getMe"] = (502, "Bad Gateway")
    with caplog.at_level(logging.WARNING):
        assert await serving.serve(surface.build(fakes().services), stop) == 0
    assert pauses == [1, 2, 4]
    assert len(caplog.records) == 3
    assert "https://api.telegram.org" in caplog.text


class Bot:
    """A served bot that has begun to poll."""

    def __init__(self, telegram: FakeTelegram, stop: asyncio.Event) -> None:
        self.telegram = telegram
        self.stop = stop

    async def serve(self, during: Callable[[], Any]) -> int:
        parts = fakes()
        parts.services.index.follow = lambda: 0  # type: ignore[method-assign]
        application = surface.build(parts.services)
        serving_it = asyncio.create_task(serving.serve(application, self.stop))
        await self.telegram.polled.wait()
        during()
        return await serving_it


async def test_stopped_bot_confirms_what_it_handled_and_ends_well(
    telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.jobs.create_alerts", lambda _: 0)
    stop = asyncio.Event()
    assert await Bot(telegram, stop).serve(stop.set) == 0
    assert telegram.requests[-1][0] == "getUpdates"


async def test_token_refused_while_running_ends_the_bot_with_a_failure(
    telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.jobs.create_alerts", lambda _: 0)

    def refuse() -> None:
        telegram.faults["getUpdates"] = (401, "Unauthorized")

    assert await Bot(telegram, asyncio.Event()).serve(refuse) == 1


@pytest.mark.parametrize(
    ("token", "told"),
    [
        (None, "There is no token"),
        ("not a token", "refuses the token"),
        ("4:é", "refuses the token"),
        ("4:x\n", "refuses the token"),
    ],
)
def test_run_without_a_usable_token_says_what_to_do(
    caplog: pytest.LogCaptureFixture, token: str | None, told: str
) -> None:
    parts = fakes()
    parts.settings = parts.settings.model_copy(update={"telegram_token": SecretStr(token) if token else None})
    with caplog.at_level(logging.ERROR):
        assert surface.run(parts.services) == 1
    (record,) = caplog.records
    assert told in record.message
    assert "TELEGRAM_TOKEN" in record.message


def test_every_fault_of_polling_is_one_line(caplog: pytest.LogCaptureFixture) -> None:
    faults: list[TelegramError | TimeoutError] = [Conflict("x"), TimedOut(), TimeoutError(), NetworkError("y")]
    with caplog.at_level(logging.INFO):
        for fault in faults:
            polls._complain(fault, 1.0)
    assert [("\n" in record.message, record.exc_info) for record in caplog.records] == [(False, None)] * 4
