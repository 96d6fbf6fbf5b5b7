"""The journal: every call and message in order, what of them is found again, and how it is written out."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.playground import acts
from bot.playground.journal import Call, Happened, Journal
from bot.playground.state import Playground
from support.bot_calls import ANNA, BORIS, NOW, call, met, send

BEGAN, AT = NOW - timedelta(seconds=2), NOW


def call_of(method: str = "sendMessage", code: int = 200, **parameters: Any) -> Call:
    return Call(method, parameters, code, True, AT)


@pytest.fixture
def playground() -> Playground:
    return met()[0]


@pytest.mark.parametrize(
    ("parameters", "chat_id"), [({"chat_id": 5}, 5), ({"chat_id": "5"}, 5), ({"chat_id": "x"}, None), ({}, None)]
)
def test_call_is_about_the_chat_that_it_names(parameters: dict[str, Any], chat_id: int | None) -> None:
    assert call_of(**parameters).chat_id == chat_id


@pytest.mark.parametrize(
    ("methods", "told", "found"),
    [
        ((), {}, [0, 1, 2, 3]),
        (("sendMessage",), {}, [0, 1, 2]),
        (("getMe", "sendPhoto"), {}, [3]),
        ((), {"chat_id": 5}, [0, 1]),
        (("sendMessage",), {"chat_id": 5, "code": 400}, [1]),
        (("getMe",), {"chat_id": 5}, []),
    ],
)
def test_calls_are_found_by_method_chat_and_code(
    methods: tuple[str, ...], told: dict[str, int], found: list[int]
) -> None:
    calls = [call_of(chat_id=5), call_of(code=400, chat_id=5), call_of(chat_id=6), call_of("getMe")]
    journal = Journal()
    for each in calls:
        journal.write(each)
    assert journal.of(*methods, **told) == [calls[number] for number in found]
    assert (list(journal), len(journal), journal.dropped) == (calls, 4, 0)


def test_what_happened_to_messages_is_told_in_order(playground: Playground) -> None:
    acts.say(playground, BORIS.id, BORIS.id, "hi")
    message_id = send(playground, "one")
    call(playground, "editMessageText", chat_id=ANNA.id, message_id=message_id, text="two")
    call(playground, "deleteMessage", chat_id=ANNA.id, message_id=message_id)
    journal = playground.journal
    assert [(each.happened, each.text, each.sender_id) for each in journal.messages(ANNA.id)] == [
        (Happened.SENT, "hello", ANNA.id),
        (Happened.SENT, "one", playground.bot.id),
        (Happened.EDITED, "two", playground.bot.id),
        (Happened.DELETED, "", None),
    ]
    assert [each.chat_id for each in journal.messages()] == [ANNA.id, BORIS.id, *[ANNA.id] * 3]
    assert [message.words.text for message in journal.received(ANNA.id)] == ["one"]
    assert [message.words.text for message in journal.edited(ANNA.id)] == ["two"]
    assert journal.received(BORIS.id) == []
    assert all(each.at == NOW for each in journal.messages())
    assert journal.messages(ANNA.id)[-1].message_id == message_id


def test_journal_keeps_as_many_as_it_may_and_counts_the_rest(playground: Playground) -> None:
    journal = playground.journal
    journal.most_calls, journal.most_messages = 2, 2
    acts.say(playground, BORIS.id, BORIS.id, "hi")
    for method in ("getMe", "sendMessage"):
        journal.write(call_of(method))
    assert (len(journal), len(journal.messages()), journal.dropped) == (2, 2, 0)
    for method in ("sendMessage", "sendPhoto"):
        journal.write(call_of(method))
    acts.say(playground, BORIS.id, BORIS.id, "hi again")
    assert ([each.method for each in journal], journal.dropped) == (["sendMessage", "sendPhoto"], 3)
    assert [each.text for each in journal.messages()] == ["hi", "hi again"]


def test_journal_is_written_as_a_line_each_in_the_order_of_what_happened(playground: Playground) -> None:
    journal = playground.journal
    journal.write(Call("sendMessage", {"chat_id": 11, "text": "ж"}, 0, None, AT, BEGAN, "cut_before"))
    message_id = send(playground, "one")
    call(playground, "editMessageText", chat_id=ANNA.id, message_id=message_id, text="two")
    journal.write(Call("getMe", {}, 200, {"at": datetime(2026, 1, 2, tzinfo=UTC)}, AT))
    call(playground, "deleteMessage", chat_id=ANNA.id, message_id=message_id)
    lines = list(journal.lines())
    assert all(line.endswith("\n") for line in lines)
    assert '"ж"' in lines[2]
    at = {"at": "2026-11-23T12:00:00+00:00"}
    place = {"chat": 11, "date": int(NOW.timestamp())}
    edited = {"edit_date": int(NOW.timestamp())}
    began = {"began_at": "2026-11-23T11:59:58+00:00"}
    cut = {"parameters": {"chat_id": 11, "text": "ж"}, "code": 0, "answer": None, "fault": "cut_before"}
    done = {"parameters": {}, "code": 200, "answer": {"at": "2026-01-02 00:00:00+00:00"}}
    assert [json.loads(line) for line in lines] == [
        {"type": "journal", "calls": 2, "messages": 4, "dropped": 0},
        {"type": "sent", **at, **place, "message": 1, "from": ANNA.id, "text": "hello"},
        {"type": "call", **at, **began, "method": "sendMessage", **cut},
        {"type": "sent", **at, **place, "message": 2, "from": playground.bot.id, "text": "one"},
        {"type": "edited", **at, **place, "message": 2, "from": playground.bot.id, "text": "two"} | edited,
        {"type": "call", **at, "began_at": at["at"], "method": "getMe", **done},
        {"type": "deleted", **at, "chat": 11, "message": 2},
    ]
