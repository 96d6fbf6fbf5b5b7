"""What the page is told: everything at first, then each event."""

from typing import Any

import pytest

from bot.playground import acts, membership
from bot.playground.chats import Person
from bot.playground.events import (
    ActionShown,
    BotListens,
    ChatsChanged,
    Event,
    InlineAnswered,
    MessageDeleted,
    MessageEdited,
    MessageSent,
    TapAnswered,
)
from bot.playground.state import Playground
from bot.playground.views import everything, of_event, of_message
from support.bot_calls import ANNA, BORIS, NOW, call, met, send

HELP = {"command": "help", "description": "what I can do"}


@pytest.fixture
def playground() -> Playground:
    return met()[0]


def holds(told: dict[str, Any], expected: dict[str, Any]) -> bool:
    return {name: told.get(name) for name in expected} == expected


def test_new_page_is_told_the_bot_the_persons_and_their_chats() -> None:
    playground, _ = met(note="An invented sample.", inline=True)
    playground.add_person(Person(13, "Clara", "az", "asks"))
    call(playground, "setMyCommands", commands=[HELP], language_code="ru")
    group = membership.found_group(playground, ANNA.id, "Newsroom", [BORIS.id])
    told = everything(playground)
    assert holds(told, {"type": "everything", "listens": False, "note": "An invented sample."})
    assert holds(told["bot"], {"name": "Verbatim", "username": "verbatim_bot", "inline": True})
    assert holds(told["persons"][2], {"id": 13, "name": "Clara", "label": "asks", "language": "az"})
    private, *_, last = told["chats"]
    closed = {"blocked": False, "migrated_to": None}
    expected = {"id": 11, "type": "private", "title": "Anna", "members": [11], "started": True, "menus": {11: ()}}
    assert holds(private, expected | closed)
    expected = {"id": group.id, "type": "group", "title": "Newsroom", "members": [11, 12], "started": True}
    assert holds(last, expected | closed | {"menus": {11: (), 12: (HELP,)}})
    assert [message["text"] for message in told["messages"][11]] == ["hello"]
    assert told["messages"].keys() == playground.chats.keys()


@pytest.mark.parametrize("change", ["kick", "leave", "upgrade"])
def test_page_is_told_which_chats_are_shut(playground: Playground, change: str) -> None:
    group = membership.found_group(playground, ANNA.id, "Newsroom")
    if change == "kick":
        membership.kick(playground, ANNA.id, group.id)
    elif change == "leave":
        call(playground, "leaveChat", chat_id=group.id)
    else:
        membership.upgrade(playground, ANNA.id, group.id)
    [told] = [chat for chat in of_event(playground, ChatsChanged())["chats"] if chat["id"] == group.id]
    assert told["blocked"] is (change != "upgrade")
    assert told["migrated_to"] == group.migrated_to


def test_page_is_told_each_event(playground: Playground) -> None:
    message = playground.messages(ANNA.id)[0]
    membership.block(playground, ANNA.id, blocked=True)
    [notice] = playground.notices
    tapped = {"tap": "1", "person": 11, "chat": 11, "message": 2, "text": "Done", "alert": True}
    inline = {"query": "1", "person": 11, "results": ({"id": "7"},), "next_offset": "more"}
    line = {"chat": 11, "kind": "blocked", "name": "Anna", "after": 1, "date": int(NOW.timestamp())}
    events: list[tuple[Event, dict[str, Any]]] = [
        (MessageSent(message), {"type": "message", "message": of_message(playground, message)}),
        (MessageEdited(message), {"type": "edit", "message": of_message(playground, message)}),
        (MessageDeleted(11, 2), {"type": "deleted", "chat": 11, "message": 2}),
        (ActionShown(11, "typing"), {"type": "action", "chat": 11, "action": "typing"}),
        (TapAnswered("1", 11, 11, 2, "Done", is_alert=True), {"type": "answer"} | tapped),
        (InlineAnswered("1", 11, ({"id": "7"},), "more"), {"type": "inline"} | inline),
        (notice, {"type": "notice"} | line),
        (BotListens(listens=True), {"type": "bot", "listens": True}),
        (ChatsChanged(), {"type": "chats"}),
    ]
    for event, expected in events:
        assert holds(of_event(playground, event), expected)
    told = everything(playground)
    assert holds(told["notices"][0], line)
    assert of_event(playground, ChatsChanged()).items() >= {"persons": told["persons"], "chats": told["chats"]}.items()


def test_message_shows_what_it_answers_in_short(playground: Playground) -> None:
    acts.say(playground, ANNA.id, ANNA.id, "x" * 201)
    acts.send_file(playground, ANNA.id, ANNA.id, "a.txt", b"x")
    acts.send_file(playground, ANNA.id, ANNA.id, "b.txt", b"x", "a caption")
    acts.send_photo(playground, ANNA.id, ANNA.id, b"GIF89a\x07\0\x09\0")
    playground.flood.limits = None
    shown = []
    for answered in range(1, 6):
        reply = send(playground, reply_parameters={"message_id": answered})
        message = playground.message(ANNA.id, reply)
        assert message is not None
        told = of_message(playground, message)
        assert "reply_to_message" not in told
        shown.append(told["reply"])
    words = ["hello", "x" * 200, "a.txt", "a caption", "Photo"]
    assert shown == [{"message": number, "name": "Anna", "text": text} for number, text in enumerate(words, 1)]
    assert "reply" not in of_message(playground, playground.messages(ANNA.id)[0])
    group = membership.found_group(playground, ANNA.id, "Newsroom")
    [founding] = playground.messages(group.id)
    [answer] = acts.say(playground, ANNA.id, group.id, "x", reply_to=founding.id)
    assert of_message(playground, answer)["reply"] == {"message": founding.id, "name": "Anna", "text": ""}


def test_change_of_the_buttons_alone_is_no_edit_to_a_person(playground: Playground) -> None:
    sent = send(playground, text="one")
    told = {"chat_id": ANNA.id, "message_id": sent}
    keys = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}

    def shown() -> bool:
        message = playground.message(ANNA.id, sent)
        assert message is not None
        return "edit_date" in of_message(playground, message)

    assert "edit_date" in call(playground, "editMessageReplyMarkup", reply_markup=keys, **told)
    assert not shown()
    call(playground, "editMessageText", text="two", reply_markup=keys, **told)
    assert shown()
    call(playground, "editMessageReplyMarkup", **told)
    assert shown()
