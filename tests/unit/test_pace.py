import math
from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError, TimedOut

from handlers import pace as pacing
from handlers.limiter import TURN_TAKEN, PacedRequests, retry_after_s
from handlers.pace import ALL_INTERVAL_S, CHAT_INTERVAL_S, GROUP_INTERVAL_S, Pace
from handlers.transport import NotTaken

PERSON, OTHER, GROUP = 1, 2, -3


class Clock:
    """Time that passes only by sleeping."""

    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s

    async def sleep(self, seconds: float) -> None:
        self.now_s += seconds


@pytest.fixture(autouse=True)
def _pauses_are_timedeltas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


def send_times(chats: list[int], pauses: list[float]) -> dict[int, list[float]]:
    """When each chat's messages go, for messages that come in this order after these pauses."""
    pace, now_s, sent = Pace(), 0.0, {chat: list[float]() for chat in chats}
    for chat, pause in zip(chats, pauses, strict=True):
        now_s += pause
        while wait_s := pace.take(chat, now_s):
            now_s += wait_s
        sent[chat].append(now_s)
    return sent


@given(st.lists(st.tuples(st.sampled_from([PERSON, OTHER, GROUP, 4, 5, -6]), st.floats(0, 2)), min_size=2, max_size=60))
def test_messages_are_spaced_evenly_over_all_and_in_each_chat(wanted: list[tuple[int, float]]) -> None:
    sent = send_times([chat for chat, _ in wanted], [pause for _, pause in wanted])
    for chat, times in sent.items():
        interval_s = GROUP_INTERVAL_S if chat < 0 else CHAT_INTERVAL_S
        assert all(b - a >= interval_s - 1e-6 for a, b in pairwise(times))
    everywhere = sorted(time for times in sent.values() for time in times)
    assert all(b - a >= ALL_INTERVAL_S - 1e-6 for a, b in pairwise(everywhere))


def test_pace_stays_within_what_telegram_allows() -> None:
    assert math.isclose(1 / ALL_INTERVAL_S, 30)
    assert CHAT_INTERVAL_S == 1
    assert 60 / GROUP_INTERVAL_S == 20


def test_message_that_waits_for_its_chat_keeps_no_other_chat_waiting() -> None:
    pace = Pace()
    assert pace.take(PERSON, 0) == 0
    assert pace.take(PERSON, 0.5) == pytest.approx(0.5)
    assert pace.take(OTHER, 0.5) == 0


def test_refused_chat_waits_as_long_as_telegram_asks() -> None:
    pace = Pace()
    pace.refused(PERSON, 10, 30)
    assert pace.take(PERSON, 11) == pytest.approx(29)
    assert pace.take(OTHER, 11) == 0
    assert pace.take(PERSON, 40) == 0


def test_second_chat_refused_in_a_row_is_a_pause_for_everybody() -> None:
    pace = Pace()
    pace.refused(PERSON, 10, 30)
    pace.refused(OTHER, 10, 5)
    assert pace.take(GROUP, 10) == pytest.approx(5)


def test_chat_refused_after_others_were_served_waits_alone() -> None:
    pace = Pace()
    pace.refused(PERSON, 10, 30)
    pace.accepted()
    pace.refused(OTHER, 10, 30)
    assert pace.take(GROUP, 10) == 0


def test_pause_is_not_shortened_by_a_later_shorter_one() -> None:
    pace = Pace()
    pace.refused(PERSON, 10, 30)
    pace.refused(PERSON, 10, 1)
    assert pace.take(PERSON, 10) == pytest.approx(30)


def test_chats_are_forgotten_before_they_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pacing, "_REMEMBERED", 10)
    pace = Pace()
    for chat in range(1, 100):
        assert pace.take(chat, chat * 10.0) == 0
    assert len(pace._free_at) == 10


class Endpoint:
    """Answers as it was told, and remembers when it was called."""

    def __init__(self, clock: Clock, *answers: Any) -> None:
        self.clock = clock
        self.answers = list(answers)
        self.called_at: list[float] = []

    async def __call__(self, *_: Any, **__: Any) -> Any:
        self.called_at.append(self.clock.now_s - 1000)
        answer = self.answers.pop(0) if self.answers else True
        if isinstance(answer, Exception):
            raise answer
        return answer


async def request(
    limiter: PacedRequests,
    endpoint: Endpoint,
    name: str = "sendMessage",
    chat_id: object = PERSON,
    args: bool | None = None,
) -> Any:
    return await limiter.process_request(endpoint, (), {}, name, {"chat_id": chat_id}, args)


async def test_requests_that_send_wait_for_their_turn() -> None:
    clock = Clock()
    limiter, endpoint = PacedRequests(Pace(), clock, clock.sleep), Endpoint(clock)
    for _ in range(3):
        await request(limiter, endpoint)
    await request(limiter, endpoint, "editMessageText")
    assert endpoint.called_at == pytest.approx([0, 1, 2, 3])


@pytest.mark.parametrize("name", ["answerCallbackQuery", "sendChatAction", "getFile", "setMyCommands"])
async def test_other_requests_pass_at_once(name: str) -> None:
    clock = Clock()
    limiter, endpoint = PacedRequests(Pace(), clock, clock.sleep), Endpoint(clock)
    for _ in range(3):
        await request(limiter, endpoint, name)
    assert endpoint.called_at == [0, 0, 0]


@pytest.mark.parametrize("name", ["sendMessage", "answerCallbackQuery"])
async def test_request_is_sent_again_after_the_pause_that_telegram_asks_for(name: str) -> None:
    clock = Clock()
    endpoint = Endpoint(clock, RetryAfter(timedelta(seconds=7)), {"message_id": 1})
    assert await request(PacedRequests(Pace(), clock, clock.sleep), endpoint, name) == {"message_id": 1}
    assert endpoint.called_at == pytest.approx([0, 7])


async def test_pause_too_long_for_somebody_who_waits_is_a_failure() -> None:
    clock = Clock()
    endpoint = Endpoint(clock, RetryAfter(timedelta(seconds=600)))
    with pytest.raises(RetryAfter):
        await request(PacedRequests(Pace(), clock, clock.sleep), endpoint)


@pytest.mark.parametrize("name", ["sendMessage", "answerCallbackQuery"])
@pytest.mark.parametrize("fault", [lambda: RetryAfter(timedelta(seconds=7)), lambda: NotTaken("502")])
async def test_request_that_is_not_taken_is_given_up_after_a_minute(
    name: str, fault: Callable[[], TelegramError]
) -> None:
    clock = Clock()
    endpoint = Endpoint(clock, *(fault() for _ in range(20)))
    with pytest.raises(type(fault())):
        await request(PacedRequests(Pace(), clock, clock.sleep), endpoint, name)
    assert 50 < endpoint.called_at[-1] <= 60
    assert all(b - a <= 8 for a, b in pairwise(endpoint.called_at))


async def test_minute_begins_when_it_is_the_requests_turn() -> None:
    clock, pace = Clock(), Pace()
    pace.refused(PERSON, clock.now_s, 300)
    endpoint = Endpoint(clock, NotTaken("502"), {"message_id": 1})
    assert await request(PacedRequests(pace, clock, clock.sleep), endpoint) == {"message_id": 1}
    assert endpoint.called_at == pytest.approx([300, 301])


async def test_what_surely_was_not_taken_counts_among_no_tries_that_may_have_arrived() -> None:
    clock = Clock()
    endpoint = Endpoint(clock, TimedOut(), *(NotTaken("down") for _ in range(4)), TimedOut(), {"message_id": 1})
    assert await request(PacedRequests(Pace(), clock, clock.sleep), endpoint) == {"message_id": 1}
    assert len(endpoint.called_at) == 7


async def test_sender_that_took_its_turn_hears_of_a_refusal_at_once() -> None:
    clock, pace = Clock(), Pace()
    endpoint = Endpoint(clock, RetryAfter(timedelta(seconds=7)))
    with pytest.raises(RetryAfter):
        await request(PacedRequests(pace, clock, clock.sleep), endpoint, args=TURN_TAKEN)
    assert pace.take(PERSON, clock.now_s) == pytest.approx(7)


async def test_other_faults_are_passed_on() -> None:
    clock = Clock()
    endpoint = Endpoint(clock, BadRequest("no"))
    with pytest.raises(BadRequest):
        await request(PacedRequests(Pace(), clock, clock.sleep), endpoint)
    assert len(endpoint.called_at) == 1


@pytest.mark.parametrize("name", ["sendMessage", "editMessageText", "answerCallbackQuery"])
@pytest.mark.parametrize("fault", [TimedOut, lambda: NetworkError("Bad Gateway")])
async def test_request_that_telegram_does_not_confirm_is_sent_again(
    name: str, fault: Callable[[], NetworkError]
) -> None:
    clock = Clock()
    endpoint = Endpoint(clock, fault(), fault(), {"message_id": 1})
    assert await request(PacedRequests(Pace(), clock, clock.sleep), endpoint, name) == {"message_id": 1}
    assert endpoint.called_at == pytest.approx([0, 1, 5])


async def test_request_that_is_never_confirmed_is_given_up() -> None:
    clock = Clock()
    endpoint = Endpoint(clock, *(TimedOut() for _ in range(3)))
    with pytest.raises(TimedOut):
        await request(PacedRequests(Pace(), clock, clock.sleep), endpoint)
    assert len(endpoint.called_at) == 3


@pytest.mark.parametrize("fault", [TimedOut, lambda: NetworkError("Bad Gateway")])
async def test_sender_that_took_its_turn_sends_again_by_itself(fault: Callable[[], NetworkError]) -> None:
    clock = Clock()
    endpoint = Endpoint(clock, fault())
    with pytest.raises(NetworkError):
        await request(PacedRequests(Pace(), clock, clock.sleep), endpoint, args=TURN_TAKEN)
    assert len(endpoint.called_at) == 1


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
@pytest.mark.parametrize("as_timedelta", ["true", "false"])
def test_pause_is_read_in_either_of_its_types(monkeypatch: pytest.MonkeyPatch, as_timedelta: str) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", as_timedelta)
    assert retry_after_s(RetryAfter(timedelta(seconds=5))) == 5.0
