"""What goes wrong in the local Telegram when it is told to, with httpx as the client."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from bot.playground.clock import MovableClock
from bot.playground.faults import CUT_AFTER, CUT_BEFORE, HALF_SENT, Fault, flood, late, proxy_page, refused, slow
from bot.playground.methods import METHODS
from support.callers import Caller, calling


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
async def bot(clock: MovableClock) -> AsyncIterator[Caller]:
    async with calling(clock=clock) as bot:
        yield bot


@pytest.mark.parametrize(
    ("fault", "code", "told"),
    [
        (flood(7), 429, {"description": "Too Many Requests: retry after 7", "parameters": {"retry_after": 7}}),
        (flood(), 429, {"description": "Too Many Requests"}),
        (refused(500), 500, {"description": "Internal Server Error"}),
        (refused(502), 502, {"description": "Bad Gateway"}),
        (refused(504), 504, {"description": "Gateway Timeout"}),
    ],
)
async def test_refused_call_does_nothing_and_the_next_one_goes_through(
    bot: Caller, fault: Fault, code: int, told: dict[str, Any]
) -> None:
    bot.faults.order(fault, "sendMessage")
    answer = await bot.sends()
    assert answer.status_code == code
    assert answer.json() == {"ok": False, "error_code": code, **told}
    assert bot.received == []
    assert (await bot.sends()).status_code == 200
    assert bot.received == ["hello"]


async def test_proxy_answers_with_a_page(bot: Caller) -> None:
    bot.faults.order(proxy_page(502), "sendMessage")
    answer = await bot.sends()
    assert (answer.status_code, answer.headers["content-type"]) == (502, "text/html; charset=utf-8")
    assert "<h1>502 Bad Gateway</h1>" in answer.text
    assert bot.received == []


async def test_connection_cut_before_leaves_nothing_behind(bot: Caller) -> None:
    bot.faults.order(CUT_BEFORE, "sendMessage")
    with pytest.raises(httpx.RemoteProtocolError, match="disconnected without sending"):
        await bot.sends()
    assert bot.received == []


async def test_connection_cut_after_leaves_the_message_there(bot: Caller) -> None:
    bot.faults.order(CUT_AFTER, "sendMessage")
    with pytest.raises(httpx.RemoteProtocolError, match="disconnected without sending"):
        await bot.sends()
    assert bot.received == ["hello"]


async def test_half_of_an_answer_comes_and_the_message_is_there(bot: Caller) -> None:
    bot.faults.order(HALF_SENT, "sendMessage")
    with pytest.raises(httpx.RemoteProtocolError, match="without sending complete message body"):
        await bot.sends()
    assert bot.received == ["hello"]


async def test_cut_connection_is_the_callers_alone(bot: Caller) -> None:
    bot.faults.order(CUT_BEFORE, "getMe")
    waiting = asyncio.create_task(bot.calls("getUpdates", offset=2, timeout=5))
    await bot.telegram.bot_listens()
    with pytest.raises(httpx.RemoteProtocolError):
        await bot.calls("getMe")
    await bot.reader.says("still there?")
    assert len((await waiting).json()["result"]) == 1


@pytest.mark.parametrize(("fault", "received"), [(slow(600), []), (late(600), ["hello"])])
async def test_slow_call_is_done_after_its_delay_and_late_one_before(
    bot: Caller, clock: MovableClock, fault: Fault, received: list[str]
) -> None:
    bot.faults.order(fault, "sendMessage")
    sending = asyncio.create_task(bot.sends())
    await bot.telegram.until(lambda: not bot.faults.standing(), lambda: "the fault has met nothing")
    assert bot.received == received
    assert not sending.done()
    clock.move(600)
    assert (await sending).status_code == 200
    assert bot.received == ["hello"]


async def test_order_meets_only_its_method_and_its_chat_and_only_as_often_as_told(bot: Caller) -> None:
    other = bot.telegram.person("Other")
    await other.says("hello")
    bot.faults.order(refused(500), "sendMessage", chat_id=other.id, times=2, skip=1)
    codes = [
        (await bot.calls("sendMessage", chat_id=chat, text="x")).status_code
        for chat in (bot.reader.id, other.id, other.id, other.id, other.id)
    ]
    assert codes == [200, 200, 500, 500, 200]
    assert (await bot.calls("getMe")).status_code == 200


async def test_order_without_an_end_stands_until_it_is_lifted(bot: Caller) -> None:
    order = bot.faults.order(refused(500), times=None)
    assert [(await bot.sends()).status_code for _ in range(3)] == [500] * 3
    bot.faults.lift(order)
    assert (await bot.sends()).status_code == 200


async def test_same_seed_meets_the_same_calls(bot: Caller) -> None:
    runs = []
    for _ in range(2):
        order = bot.faults.order(refused(500), "getMe", times=None, probability=0.5, seed=3)
        runs.append([(await bot.calls("getMe")).status_code for _ in range(12)])
        bot.faults.lift(order)
    assert runs[0] == runs[1]
    assert set(runs[0]) == {200, 500}


async def test_confirmed_update_comes_once_more_with_its_id(bot: Caller) -> None:
    await bot.reader.says("second")
    assert await bot.updates() == [1, 2]
    assert await bot.updates(offset=3) == []
    assert bot.telegram.playground.updates.repeat() == 1
    assert await bot.updates() == [2]
    assert await bot.updates(offset=3) == []


async def test_repeated_update_comes_though_the_bot_goes_on_with_later_ones(bot: Caller) -> None:
    assert await bot.updates() == [1]
    assert await bot.updates(offset=2) == []
    bot.telegram.playground.updates.repeat()
    await bot.reader.says("second")
    assert await bot.updates(offset=2) == [1, 2]
    assert await bot.updates(offset=2) == [2]


async def test_repeated_update_comes_after_a_restart(bot: Caller) -> None:
    assert await bot.updates() == [1]
    assert await bot.updates(offset=2) == []
    bot.telegram.playground.updates.repeat()
    await bot.faults.restart(0)
    assert await bot.updates(offset=2) == [1]


async def test_repeated_update_wakes_the_waiting_call(bot: Caller) -> None:
    waiting = asyncio.create_task(bot.calls("getUpdates", offset=2, timeout=5))
    await bot.telegram.bot_listens()
    bot.telegram.playground.updates.repeat()
    assert [update["update_id"] for update in (await waiting).json()["result"]] == [1]


async def test_lower_numbers_after_a_silence_are_not_taken_for_confirmed_ones(bot: Caller) -> None:
    updates = bot.telegram.playground.updates
    updates.renumber(9000)
    await bot.reader.says("before")
    assert await bot.updates(offset=2) == [9000]
    assert await bot.updates(offset=9001) == []
    updates.renumber(70)
    await bot.reader.says("after")
    assert await bot.updates(offset=9001) == [70]
    assert await bot.updates(offset=71) == []


async def test_restart_cuts_the_waiting_call_and_keeps_messages_updates_and_what_was_confirmed(bot: Caller) -> None:
    await bot.sends()
    waiting = asyncio.create_task(bot.calls("getUpdates", offset=2, timeout=50))
    await bot.telegram.bot_listens()
    await bot.faults.restart(0)
    with pytest.raises(httpx.HTTPError):
        await waiting
    await bot.telegram.connected()
    await bot.reader.says("while nobody listens")
    assert await bot.updates() == [2]
    assert bot.received == ["hello"]


async def test_nobody_is_there_while_the_server_is_away(bot: Caller) -> None:
    restarting = asyncio.create_task(bot.faults.restart(0.5))
    failed = []
    while not restarting.done():
        try:
            await bot.calls("getMe")
        except httpx.HTTPError as error:
            failed.append(type(error))
        await asyncio.sleep(0.02)
    await restarting
    assert httpx.ConnectError in failed
    assert (await bot.calls("getMe")).status_code == 200


async def test_journal_tells_what_was_answered_and_what_the_fault_was(bot: Caller) -> None:
    bot.faults.order(CUT_BEFORE, "sendMessage")
    bot.faults.order(CUT_AFTER, "sendMessage")
    for _ in range(2):
        with pytest.raises(httpx.RemoteProtocolError):
            await bot.sends()
    bot.faults.order(flood(3), "sendMessage")
    await bot.sends()
    told = [(call.fault, call.code) for call in bot.journal.of("sendMessage")]
    assert told == [("cut_before", 0), ("cut_after", 200), ("refused", 429)]


@pytest.mark.parametrize(("fault", "code", "received"), [(slow(600), 0, []), (late(600), 200, ["hello"])])
async def test_journal_tells_of_a_call_that_a_restart_ended(
    bot: Caller, fault: Fault, code: int, received: list[str]
) -> None:
    bot.faults.order(fault, "sendMessage")
    sending = asyncio.create_task(bot.sends())
    await bot.telegram.until(lambda: not bot.faults.standing(), lambda: "the fault has met nothing")
    await bot.faults.restart(0)
    with pytest.raises(httpx.TransportError):
        await sending
    assert [(call.code, call.fault, call.parameters["text"]) for call in bot.journal] == [(code, fault.kind, "hello")]
    assert bot.received == received


async def test_call_of_which_only_a_part_came_is_not_done_and_no_failure_of_the_server(
    bot: Caller, caplog: pytest.LogCaptureFixture
) -> None:
    host, port = bot.telegram.url.removeprefix("http://").split(":")
    _, writer = await asyncio.open_connection(host, int(port))
    form = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 99\r\n\r\nchat_id=1001"
    writer.write(f"POST /bot{bot.telegram.token}/sendMessage HTTP/1.1\r\nHost: {host}:{port}\r\n{form}".encode())
    await writer.drain()
    writer.close()
    await bot.telegram.until(lambda: len(bot.journal) == 1, lambda: "the call is not noted")
    assert [(call.method, call.code, call.answer) for call in bot.journal] == [("sendMessage", 0, None)]
    assert caplog.text == ""


async def test_journal_tells_of_a_call_at_which_the_server_itself_failed(
    bot: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise RuntimeError("a defect")

    monkeypatch.setitem(METHODS, "getme", ("getMe", fail))
    assert (await bot.calls("getMe")).status_code == 500
    assert [(call.method, call.code) for call in bot.journal] == [("getMe", 500)]


async def test_refused_calls_count_in_no_flood_and_a_flood_counts_as_no_fault(bot: Caller) -> None:
    bot.faults.order(refused(500), "sendMessage", times=5)
    bot.faults.order(CUT_AFTER, "sendMessage", skip=3)
    codes = [(await bot.sends(str(number))).status_code for number in range(8)]
    assert codes == [500] * 5 + [200] * 3
    with pytest.raises(httpx.RemoteProtocolError):
        await bot.sends("too soon")
    assert [(call.code, call.fault) for call in bot.journal][-2:] == [(200, ""), (429, "cut_after")]
    assert bot.received == ["5", "6", "7"]


async def test_journal_has_each_state_of_a_message(bot: Caller) -> None:
    sent = (await bot.sends("first")).json()["result"]["message_id"]
    await bot.calls("editMessageText", chat_id=bot.reader.id, message_id=sent, text="second")
    assert bot.received == ["first"]
    assert [message.words.text for message in bot.journal.edited(bot.reader.id)] == ["second"]
    told = [(received.happened, received.text) for received in bot.journal.messages(bot.reader.id)]
    assert told == [("sent", "hello"), ("sent", "first"), ("edited", "second")]


async def test_journal_lets_the_oldest_go_and_says_so(bot: Caller) -> None:
    bot.journal.most_calls = 2
    for text in ("one", "two", "three"):
        await bot.sends(text)
    assert [call.parameters["text"] for call in bot.journal] == ["two", "three"]
    assert json.loads(next(bot.journal.lines()))["dropped"] == 1
