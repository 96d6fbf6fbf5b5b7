"""What is told of the bot, of chats and of their members, and the menus of commands by scope and language."""

from typing import Any

import pytest

from bot.playground import acts, membership
from bot.playground.chats import Person
from bot.playground.events import ActionShown, ChatsChanged, Event
from bot.playground.state import Playground
from support.bot_calls import ANNA, BORIS, call, met, refusal, waiting

HELP = [{"command": "help", "description": "what I can do"}]


@pytest.fixture
def playground() -> Playground:
    return met()[0]


def group_of(playground: Playground) -> int:
    return membership.found_group(playground, ANNA.id, "Newsroom", [BORIS.id]).id


def test_bot_is_told_in_full(playground: Playground) -> None:
    assert call(playground, "getMe") == {
        "id": 1000000001,
        "is_bot": True,
        "first_name": "Verbatim",
        "username": "verbatim_bot",
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def test_private_chat_and_group_are_told_in_full(playground: Playground) -> None:
    gifts = {"unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"}
    private = call(playground, "getChat", chat_id=ANNA.id)
    assert private == {
        "id": 11,
        "type": "private",
        "first_name": "Anna",
        "accent_color_id": 4,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }
    group = call(playground, "getChat", chat_id=group_of(playground))
    assert "permissions" not in private
    assert group.keys() == private.keys() - {"first_name"} | {"title", "permissions"}
    assert set(group["permissions"]) == {
        *("can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos"),
        *("can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages"),
        *("can_add_web_page_previews", "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics"),
    }
    assert set(group["permissions"].values()) == {True}


def test_member_is_told_with_who_it_is(playground: Playground) -> None:
    group = group_of(playground)
    anna, boris = (call(playground, "getChatMember", chat_id=group, user_id=person.id) for person in (ANNA, BORIS))
    assert anna == {"user": ANNA.as_user(), "status": "creator", "is_anonymous": False}
    assert boris == {"user": BORIS.as_user(), "status": "member"}
    assert call(playground, "getChatMember", chat_id=ANNA.id, user_id=ANNA.id)["status"] == "member"
    for told in ({"user_id": 0}, {}):
        refused = refusal(playground, "getChatMember", chat_id=group, **told)
        assert refused == "Bad Request: invalid user_id specified"
    for chat_id, user_id in ((group, 1), (ANNA.id, 1), (ANNA.id, BORIS.id)):
        refused = refusal(playground, "getChatMember", chat_id=chat_id, user_id=user_id)
        assert refused == "Bad Request: member not found"


def test_bot_outside_asks_of_a_group_and_not_of_a_supergroup(playground: Playground) -> None:
    group = group_of(playground)
    call(playground, "leaveChat", chat_id=group)
    assert call(playground, "getChat", chat_id=group)["title"] == "Newsroom"
    supergroup = membership.upgrade(playground, ANNA.id, group).id
    for method in ("getChat", "getChatAdministrators"):
        refused = refusal(playground, method, chat_id=supergroup)
        assert refused == "Forbidden: bot is not a member of the supergroup chat"
    membership.invite(playground, ANNA.id, supergroup)
    assert call(playground, "getChat", chat_id=supergroup)["type"] == "supergroup"


@pytest.mark.parametrize(
    "action",
    [
        *("cancel", "choose_sticker", "find_location", "pick_up_location", "record_audio", "record_video"),
        *("record_video_note", "record_voice", "TYPING", "upload_audio", "upload_document", "upload_photo"),
        *("upload_video", "upload_video_note", "upload_voice"),
    ],
)
def test_chat_action_is_shown(playground: Playground, action: str) -> None:
    events: list[Event] = []
    playground.events.subscribe(events.append)
    assert call(playground, "sendChatAction", chat_id=ANNA.id, action=action) is True
    assert events == [ActionShown(ANNA.id, action.lower())]


def test_menu_is_set_asked_for_and_taken_away(playground: Playground) -> None:
    events: list[Event] = []
    playground.events.subscribe(events.append)
    scope = {"type": "chat", "chat_id": ANNA.id}
    told = {"scope": scope, "language_code": "ru"}
    assert call(playground, "setMyCommands", commands=HELP, **told) is True
    assert events == [ChatsChanged()]
    assert call(playground, "getMyCommands", **told) == HELP
    assert call(playground, "getMyCommands", scope=scope) == []
    assert call(playground, "getMyCommands", language_code="ru") == []
    assert call(playground, "deleteMyCommands", scope=scope) is True
    assert call(playground, "getMyCommands", **told) == HELP
    assert call(playground, "deleteMyCommands", **told) is True
    assert call(playground, "getMyCommands", **told) == []


def test_menu_of_no_commands_is_taken_away(playground: Playground) -> None:
    for nothing in ({"commands": []}, {}):
        call(playground, "setMyCommands", commands=HELP)
        assert call(playground, "setMyCommands", **nothing) is True
        assert call(playground, "getMyCommands") == []


def test_slash_and_blanks_around_a_command_go(playground: Playground) -> None:
    told = {"command": f" /{'a' * 32} ", "description": f" {'d' * 256} "}
    call(playground, "setMyCommands", commands=[told])
    assert call(playground, "getMyCommands") == [{"command": "a" * 32, "description": "d" * 256}]


@pytest.mark.parametrize(
    ("scope", "person", "in_private", "in_group"),
    [
        ({"type": "default"}, BORIS, True, True),
        ({"type": "all_private_chats"}, BORIS, True, False),
        ({"type": "all_group_chats"}, BORIS, False, True),
        ({"type": "all_chat_administrators"}, BORIS, False, False),
        ({"type": "all_chat_administrators"}, ANNA, False, True),
        ({"type": "chat_administrators", "chat_id": -4_000_000_001}, ANNA, False, True),
        ({"type": "chat_administrators", "chat_id": -4_000_000_001}, BORIS, False, False),
        ({"type": "chat", "chat_id": -4_000_000_001}, BORIS, False, True),
        ({"type": "chat", "chat_id": 12}, BORIS, True, False),
        ({"type": "chat", "chat_id": 12}, ANNA, False, False),
        ({"type": "chat_member", "chat_id": -4_000_000_001, "user_id": 12}, BORIS, False, True),
        ({"type": "chat_member", "chat_id": -4_000_000_001, "user_id": 12}, ANNA, False, False),
    ],
)
def test_menu_is_offered_where_its_scope_says(
    playground: Playground, scope: dict[str, Any], person: Any, in_private: bool, in_group: bool
) -> None:
    group = playground.chats[group_of(playground)]
    call(playground, "setMyCommands", commands=HELP, scope=scope)
    menus = [playground.commands.menu(chat, person.id, "en") for chat in (playground.chats[person.id], group)]
    assert menus == [tuple(HELP) if offered else () for offered in (in_private, in_group)]


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ({"commands": {}}, "expected an Array of BotCommand"),
        ({"scope": [1]}, "can't parse BotCommandScope: BotCommandScope must be an Object"),
        ({"scope": {"type": "everybody", "chat_id": 11}}, "can't parse BotCommandScope: Unsupported type specified"),
        ({"scope": {"type": "chat"}}, "can't parse BotCommandScope: Can't find field \"chat_id\""),
        ({"scope": {"type": "chat", "chat_id": 999}}, "chat not found"),
        (
            {"scope": {"type": "chat_administrators", "chat_id": 11}},
            "can't use specified scope in private chats",
        ),
        (
            {"scope": {"type": "chat_member", "chat_id": 11, "user_id": 11}},
            "can't use specified scope in private chats",
        ),
        ({"language_code": "eng"}, "invalid language code specified"),
        ({"language_code": "EN"}, "invalid language code specified"),
    ],
)
def test_menu_that_cannot_be_is_refused(playground: Playground, told: dict[str, Any], reason: str) -> None:
    assert refusal(playground, "setMyCommands", **{"commands": HELP} | told) == f"Bad Request: {reason}"
    assert call(playground, "getMyCommands") == []


def test_person_who_is_let_in_has_a_chat_and_keeps_it_when_renamed(playground: Playground) -> None:
    events: list[Event] = []
    playground.events.subscribe(events.append)
    playground.add_person(Person(13, "Clara"))
    chat = playground.chats[13]
    assert (chat.as_json(), chat.members) == ({"id": 13, "type": "private", "first_name": "Clara"}, [13])
    acts.say(playground, 13, 13, "hello")
    playground.add_person(Person(13, "Clara", "az"))
    assert (playground.chats[13].started, waiting(playground, "message")[-1]["from"]["first_name"]) == (True, "Clara")
    assert playground.persons[13].language_code == "az"
    assert events[0] == events[-1] == ChatsChanged()
