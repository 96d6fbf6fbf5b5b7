"""Menus, the queue of updates and the parameters of calls."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground import acts, membership
from bot.playground.chats import Chat, Person
from bot.playground.commands import CommandLists, Scope, read_commands, read_language, read_scope
from bot.playground.entities import utf16_length
from bot.playground.errors import ActError, ApiError
from bot.playground.events import BotListens, Events
from bot.playground.parameters import Parameters
from bot.playground.state import Playground
from bot.playground.updates import UpdateQueue

HELP = ({"command": "help", "description": "what I can do"},)


def queue_of(*words: str) -> UpdateQueue:
    queue = UpdateQueue()
    for word in words:
        queue.add("message", {"text": word})
    return queue


def texts(queue: UpdateQueue) -> list[str]:
    return [update["message"]["text"] for update in queue.first(100)]


def test_updates_are_numbered_and_forgotten_once_confirmed() -> None:
    queue = queue_of("a", "b", "c")
    assert [update["update_id"] for update in queue.first(2)] == [1, 2]
    queue.confirm(0)
    queue.confirm(3)
    assert texts(queue) == ["c"]


def test_negative_offset_keeps_the_last_ones() -> None:
    queue = queue_of("a", "b", "c")
    queue.confirm(-2)
    assert texts(queue) == ["b", "c"]


def test_confirming_more_than_there_is_empties_the_queue_and_numbers_go_on() -> None:
    queue = queue_of("a")
    queue.confirm(9)
    queue.add("message", {"text": "b"})
    assert [update["update_id"] for update in queue.first(9)] == [2]


def test_chat_member_updates_come_only_if_asked_for() -> None:
    queue = UpdateQueue()
    queue.add("chat_member", {})
    queue.allow(["chat_member", "unheard_of"])
    queue.add("chat_member", {})
    queue.add("message", {})
    assert [sorted(update) for update in queue.first(9)] == [["chat_member", "update_id"]]


@pytest.mark.parametrize(
    ("scopes", "seen"),
    [
        ([("default", "")], "default"),
        ([("default", ""), ("default", "ru")], "default ru"),
        ([("default", "ru"), ("all_private_chats", "")], "all_private_chats"),
        ([("all_private_chats", "ru"), ("chat", "")], "chat"),
        ([("all_group_chats", ""), ("default", "az")], None),
    ],
)
def test_nearest_menu_is_seen(scopes: list[tuple[str, str]], seen: str | None) -> None:
    lists = CommandLists()
    for type_, language in scopes:
        scope = Scope(type_, 11) if type_ == "chat" else Scope(type_)
        lists.put(scope, language, ({"command": "x", "description": f"{type_} {language}".strip()},))
    menu = lists.menu(Chat(11, "private", "Anna"), 11, "ru")
    assert [command["description"] for command in menu] == ([seen] if seen else [])


def test_menu_in_a_group_is_another() -> None:
    lists = CommandLists()
    lists.put(Scope("all_private_chats"), "", HELP)
    assert lists.menu(Chat(-4, "group", "Newsroom"), 11, "en") == ()
    lists.put(Scope("all_group_chats"), "", HELP)
    assert lists.menu(Chat(-4, "group", "Newsroom"), 11, "en") == HELP
    lists.put(Scope("all_group_chats"), "", ())
    assert lists.menu(Chat(-4, "group", "Newsroom"), 11, "en") == ()


@pytest.mark.parametrize(
    ("value", "description"),
    [
        ({}, "expected an Array of BotCommand"),
        ([5], "can't parse BotCommand: expected an Object"),
        ([{"command": "x"}], "can't parse BotCommand: Can't find field \"description\""),
        ([{"command": "/", "description": "x"}], "command must be non-empty"),
        ([{"command": "x" * 33, "description": "x"}], "command length must not exceed 32"),
        ([{"command": "x", "description": " "}], "command description must be non-empty"),
        ([{"command": "x", "description": "x" * 257}], "command description length must not exceed 256"),
        ([{"command": "Help", "description": "x"}], "BOT_COMMAND_INVALID"),
        ([{"command": "x", "description": "x"}] * 101, "BOT_COMMANDS_TOO_MUCH"),
    ],
)
def test_menu_that_telegram_refuses_is_refused(value: Any, description: str) -> None:
    with pytest.raises(ApiError, match=f"^Bad Request: {description}$"):
        read_commands(value)


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (5, "BotCommandScope must be an Object"),
        (None, "BotCommandScope must be an Object"),
        ({}, 'Can\'t find field "type"'),
        ({"type": "everybody"}, "Unsupported type specified"),
        ({"type": "chat"}, 'Can\'t find field "chat_id"'),
        ({"type": "chat", "chat_id": ""}, "Empty chat_id specified"),
        ({"type": "chat", "chat_id": True}, 'Field "chat_id" must be of type String'),
        ({"type": "chat_member", "chat_id": 1}, 'Can\'t find field "user_id"'),
        ({"type": "chat_member", "chat_id": 1, "user_id": "0"}, "Invalid user_id specified"),
        ({"type": "chat_member", "chat_id": 1, "user_id": "x"}, 'Field "user_id" must be a valid Number'),
    ],
)
def test_scope_that_telegram_refuses_is_refused(value: Any, reason: str) -> None:
    with pytest.raises(ApiError) as refused:
        read_scope(value)
    assert refused.value.description == f"Bad Request: can't parse BotCommandScope: {reason}"


def test_language_of_a_menu_has_two_letters() -> None:
    assert read_language("") == ""
    assert read_language("az") == "az"
    with pytest.raises(ApiError, match="invalid language code specified"):
        read_language("en-GB")


@pytest.mark.parametrize(
    ("value", "number"), [("7", 7), ("7x", 7), ("", 5), ("x", 1), ("-3", 1), ("999", 100), ("9" * 30, 100)]
)
def test_number_outside_its_limits_is_moved_into_them(value: str, number: int) -> None:
    assert Parameters({"limit": value}).integer("limit", 5, 1, 100) == number


@pytest.mark.parametrize(("value", "said"), [("true", True), ("1", True), ("Yes", True), ("false", False), ("", False)])
def test_yes_is_said_in_telegrams_ways(value: str, said: bool) -> None:
    assert Parameters({"show_alert": value}).yes("show_alert") is said


def test_half_a_surrogate_pair_inside_json_is_refused() -> None:
    with pytest.raises(ApiError, match="strings must be encoded in UTF-8"):
        Parameters({"reply_markup": '{"text": "\\ud800"}'}).decoded("reply_markup", "reply keyboard markup")


def test_journal_reads_numbers_and_lists_but_leaves_words_alone() -> None:
    told = Parameters({"chat_id": "11", "text": "[1]", "reply_markup": '{"a": 1}', "parse_mode": "HTML", "x": "NaN"})
    assert told.as_journal() == {
        "chat_id": 11,
        "text": "[1]",
        "reply_markup": {"a": 1},
        "parse_mode": "HTML",
        "x": "NaN",
    }


@given(st.text(min_size=1, max_size=30).map(lambda part: part * 700))
def test_any_text_of_a_person_arrives_within_telegrams_limits(text: str) -> None:
    playground = Playground([Person(11, "Anna")])
    sent = acts.say(playground, 11, 11, f"{text}.")
    assert all(0 < utf16_length(message.words.text) <= 4096 for message in sent)
    assert all(message.words.text.encode() for message in sent)


def test_private_talk_reaches_the_bot_and_group_talk_does_not() -> None:
    playground = Playground([Person(11, "Anna"), Person(12, "Boris")])
    group = membership.found_group(playground, 11, "Newsroom", [12])
    acts.say(playground, 12, group.id, "psst")
    acts.say(playground, 12, 12, "hello")
    said = [update["message"].get("text") for update in playground.updates.first(9) if "message" in update]
    assert said == [None, "hello"]


@pytest.mark.parametrize(("person", "chat"), [(99, 99), (11, 12), (11, -1)])
def test_nobody_writes_where_they_are_not(person: int, chat: int) -> None:
    playground = Playground([Person(11, "Anna"), Person(12, "Boris")])
    with pytest.raises(ActError, match="There is no such"):
        acts.say(playground, person, chat, "hello")


def test_events_are_kept_with_their_numbers_as_long_as_there_is_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.playground.events.KEPT", 3)
    events = Events()
    assert events.since(0) == []
    for listens in (True, False, True, False):
        events.publish(BotListens(listens))
    assert events.since(0) is None
    assert events.since(1) == [(2, BotListens(False)), (3, BotListens(True)), (4, BotListens(False))]
    assert events.since(4) == []
    assert events.since(5) is None
