"""Flood control, over every window of time, on a clock that is moved by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground import acts, membership
from bot.playground.chats import Person
from bot.playground.errors import ApiError
from bot.playground.flood import FloodControl, FloodLimits
from bot.playground.state import Playground
from support.bot_calls import ANNA, BORIS, Clock, call, met, refused_call, send

LIMITS = FloodLimits(per_second=5, per_group_minute=4, burst=2)


def test_chat_takes_a_short_burst_and_then_a_message_a_second() -> None:
    playground, clock = met()
    for _ in range(3):
        send(playground)
    clock.move(0.999)
    refused = refused_call(playground, "sendMessage", chat_id=ANNA.id, text="x")
    assert (refused.code, refused.description) == (429, "Too Many Requests: retry after 1")
    assert refused.parameters == {"retry_after": 1}
    clock.move(0.001)
    send(playground)
    refused_call(playground, "sendMessage", chat_id=ANNA.id, text="x")


def test_refused_message_arrives_nowhere_and_counts_for_nothing() -> None:
    playground, clock = met()
    for _ in range(3):
        send(playground)
    for _ in range(50):
        refused_call(playground, "sendMessage", chat_id=ANNA.id, text="x")
    assert len(playground.bot_messages(ANNA.id)) == 3
    clock.move(1)
    send(playground)


def test_message_that_is_refused_for_itself_counts_for_nothing() -> None:
    playground, _ = met()
    for _ in range(50):
        assert refused_call(playground, "sendMessage", chat_id=ANNA.id, text="").code == 400
    send(playground)


def test_thirty_messages_go_out_in_a_second_over_all_chats_and_no_more() -> None:
    clock = Clock()
    persons = [Person(number, "Reader") for number in range(1, 32)]
    playground = Playground(persons, clock=clock)
    for person in persons:
        acts.say(playground, person.id, person.id, "hello")
    for person in persons[:30]:
        send(playground, chat_id=person.id)
        clock.move(0.03)
    assert refused_call(playground, "sendMessage", chat_id=31, text="x").parameters == {"retry_after": 1}
    clock.move(0.1)
    send(playground, chat_id=31)


def test_group_takes_twenty_messages_a_minute_and_no_more() -> None:
    playground, clock = met()
    group = membership.found_group(playground, ANNA.id, "Newsroom", [BORIS.id])
    for _ in range(20):
        send(playground, chat_id=group.id)
        clock.move(1)
    assert refused_call(playground, "sendMessage", chat_id=group.id, text="x").parameters == {"retry_after": 40}
    send(playground)
    clock.move(40)
    send(playground, chat_id=group.id)


def test_edits_answers_and_deletions_are_not_limited() -> None:
    playground, _ = met()
    message_id = send(playground)
    for number in range(50):
        call(playground, "editMessageText", chat_id=ANNA.id, message_id=message_id, text=str(number))
    assert call(playground, "deleteMessage", chat_id=ANNA.id, message_id=message_id) is True


def test_limits_can_be_lifted() -> None:
    playground, _ = met(flood_limits=None)
    for _ in range(200):
        send(playground)
    assert len(playground.bot_messages(ANNA.id)) == 200


@given(st.lists(st.tuples(st.sampled_from([1, 2, -1]), st.integers(0, 40)), max_size=120))
def test_no_window_of_time_holds_more_than_its_limit(steps: list[tuple[int, int]]) -> None:
    flood, now_s = FloodControl(LIMITS), 1000.0
    taken: list[tuple[int, float]] = []
    for chat_id, tenths in steps:
        now_s += tenths / 10
        try:
            flood.take(chat_id, now_s)
        except ApiError as error:
            later = FloodControl(LIMITS)
            for before, at in taken:
                later.take(before, at)
            later.take(chat_id, now_s + error.parameters["retry_after"])  # it goes through when it was told to
        else:
            taken.append((chat_id, now_s))
    for _, begin in taken:
        assert sum(begin <= at < begin + 1 for _, at in taken) <= 5
        assert sum(chat < 0 and begin <= at < begin + 60 for chat, at in taken) <= 4
        for chat_id in (1, 2, -1):
            times = [at for chat, at in taken if chat == chat_id]
            for window_s in (1, 5, 30):
                assert sum(begin <= at < begin + window_s for at in times) <= window_s + LIMITS.burst - 1


@pytest.mark.parametrize("waited_s", [0.001, 0.5, 0.999])
def test_pause_is_told_in_whole_seconds_that_are_long_enough(waited_s: float) -> None:
    flood = FloodControl(FloodLimits(burst=1))
    flood.take(1, 0)
    with pytest.raises(ApiError) as raised:
        flood.take(1, waited_s)
    assert raised.value.parameters == {"retry_after": 1}
