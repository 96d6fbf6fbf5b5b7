"""The bot's place in chats: what it is told, what it may see, and what it is refused."""

from typing import Any

import pytest

from bot.playground import acts, membership
from bot.playground.errors import ActError
from bot.playground.state import Playground
from support.bot_calls import ANNA, BORIS, call, met, refusal, refused_call, send, waiting


@pytest.fixture
def playground() -> Playground:
    return met()[0]


def group_of(playground: Playground) -> int:
    return membership.found_group(playground, ANNA.id, "Newsroom", [BORIS.id]).id


def moves(playground: Playground, chat_id: int) -> list[tuple[str, str]]:
    changes = [change for change in waiting(playground, "my_chat_member") if change["chat"]["id"] == chat_id]
    return [(change["old_chat_member"]["status"], change["new_chat_member"]["status"]) for change in changes]


def texts(playground: Playground) -> list[str]:
    return [message["text"] for message in waiting(playground, "message") if "text" in message]


def test_bot_that_is_blocked_and_let_in_again_is_told_each_once(playground: Playground) -> None:
    for blocked in (True, True, False, False):
        membership.block(playground, ANNA.id, blocked=blocked)
    assert moves(playground, ANNA.id) == [("member", "kicked"), ("kicked", "member")]
    assert send(playground)


def test_bot_that_is_kicked_and_invited_again_is_told_each_once(playground: Playground) -> None:
    group = group_of(playground)
    membership.kick(playground, BORIS.id, group)
    membership.kick(playground, BORIS.id, group)
    kicked = "Forbidden: bot was kicked from the group chat"
    assert refusal(playground, "sendMessage", chat_id=group, text="x") == kicked
    acts.say(playground, ANNA.id, group, "/unseen")
    membership.invite(playground, ANNA.id, group)
    membership.invite(playground, ANNA.id, group)
    assert moves(playground, group) == [("left", "member"), ("member", "kicked"), ("kicked", "member")]
    assert send(playground, chat_id=group)
    assert texts(playground) == ["hello"]


def test_bot_that_leaves_a_group_is_not_a_member_of_it(playground: Playground) -> None:
    group = group_of(playground)
    assert call(playground, "leaveChat", chat_id=group) is True
    assert moves(playground, group) == [("left", "member"), ("member", "left")]
    outside = "Forbidden: bot is not a member of the group chat"
    assert refusal(playground, "sendMessage", chat_id=group, text="x") == outside
    private = "Bad Request: chat member status can't be changed in private chats"
    assert refusal(playground, "leaveChat", chat_id=ANNA.id) == private


def test_group_that_became_a_supergroup_says_where_it_went(playground: Playground) -> None:
    group = group_of(playground)
    supergroup = membership.upgrade(playground, ANNA.id, group)
    assert (supergroup.type, supergroup.members, supergroup.id < -1_000_000_000_000) == ("supergroup", [11, 12], True)
    refused = refused_call(playground, "sendMessage", chat_id=group, text="x")
    assert refused.code == 400
    assert refused.description == "Bad Request: group chat was upgraded to a supergroup chat"
    assert refused.parameters == {"migrate_to_chat_id": supergroup.id}
    to, since = waiting(playground, "message")[-2:]
    assert (to["chat"]["id"], to["migrate_to_chat_id"]) == (group, supergroup.id)
    assert (since["chat"]["id"], since["migrate_from_chat_id"]) == (supergroup.id, group)
    assert send(playground, chat_id=supergroup.id)
    with pytest.raises(ActError, match="supergroup now"):
        acts.say(playground, ANNA.id, group, "anybody here?")
    with pytest.raises(ActError, match="Only a group"):
        membership.upgrade(playground, ANNA.id, supergroup.id)


def test_bot_that_is_kicked_from_a_supergroup_is_told_so(playground: Playground) -> None:
    supergroup = membership.upgrade(playground, ANNA.id, group_of(playground)).id
    membership.kick(playground, ANNA.id, supergroup)
    kicked = "Forbidden: bot was kicked from the supergroup chat"
    assert refusal(playground, "sendMessage", chat_id=supergroup, text="x") == kicked
    assert refusal(playground, "getChat", chat_id=supergroup) == kicked


def talk(playground: Playground, group: int) -> None:
    for text in ("good morning", "/help", "/help@verbatim_bot", "/help@other_bot", "you, @Verbatim_bot", "@other_bot"):
        acts.say(playground, BORIS.id, group, text)
    acts.say(playground, BORIS.id, group, "an answer", reply_to=send(playground, chat_id=group))


MEANT = ["/help", "/help@verbatim_bot", "you, @Verbatim_bot", "an answer"]
ALL = ["good morning", *MEANT[:2], "/help@other_bot", MEANT[2], "@other_bot", MEANT[3]]


def test_bot_in_privacy_mode_sees_commands_mentions_and_replies(playground: Playground) -> None:
    talk(playground, group_of(playground))
    assert texts(playground) == ["hello", *MEANT]


def test_bot_without_privacy_mode_sees_all_of_a_group() -> None:
    playground, _ = met(privacy=False)
    talk(playground, group_of(playground))
    assert texts(playground) == ["hello", *ALL]
    assert call(playground, "getMe")["can_read_all_group_messages"] is True


def test_bot_that_is_an_administrator_sees_all_of_a_group(playground: Playground) -> None:
    group = group_of(playground)
    membership.promote(playground, ANNA.id, group, administrator=True)
    talk(playground, group)
    membership.promote(playground, ANNA.id, group, administrator=False)
    acts.say(playground, BORIS.id, group, "good evening")
    assert texts(playground) == ["hello", *ALL]
    assert moves(playground, group)[1:] == [("member", "administrator"), ("administrator", "member")]


def test_edit_is_told_where_the_bot_may_see_it(playground: Playground) -> None:
    group = group_of(playground)
    [hidden] = acts.say(playground, BORIS.id, group, "good morning")
    acts.correct(playground, BORIS.id, group, hidden.id, "good evening")
    acts.correct(playground, ANNA.id, ANNA.id, 1, "hello again")
    assert [message["text"] for message in waiting(playground, "edited_message")] == ["hello again"]
    with pytest.raises(ActError, match="no such message"):
        acts.correct(playground, ANNA.id, group, hidden.id, "not hers")


def test_members_are_told_by_what_they_are(playground: Playground) -> None:
    group = membership.found_group(playground, ANNA.id, "Newsroom").id

    def status(user_id: int) -> str:
        return str(call(playground, "getChatMember", chat_id=group, user_id=user_id)["status"])

    me = playground.bot.id
    assert [status(user_id) for user_id in (ANNA.id, BORIS.id, me)] == ["creator", "left", "member"]
    assert [one["user"]["id"] for one in call(playground, "getChatAdministrators", chat_id=group)] == [ANNA.id]
    membership.promote(playground, ANNA.id, group, administrator=True)
    administrators = call(playground, "getChatAdministrators", chat_id=group)
    assert [(one["user"]["id"], one["status"]) for one in administrators] == [(11, "creator"), (me, "administrator")]
    membership.kick(playground, ANNA.id, group)
    assert status(me) == "kicked"


@pytest.mark.parametrize(
    ("method", "asked", "description"),
    [
        ("getChat", {"chat_id": 999}, "chat not found"),
        ("getChat", {}, "chat_id is empty"),
        ("getChat", {"chat_id": 12}, "chat not found"),
        ("getChatMember", {"chat_id": 11, "user_id": 999}, "member not found"),
        ("getChatMember", {"chat_id": 11, "user_id": "nobody"}, "invalid user_id specified"),
        ("getChatAdministrators", {"chat_id": 11}, "there are no administrators in the private chat"),
    ],
)
def test_question_about_a_chat_that_telegram_refuses_is_refused(
    playground: Playground, method: str, asked: dict[str, Any], description: str
) -> None:
    assert refusal(playground, method, **asked) == f"Bad Request: {description}"


def test_members_of_a_group_are_told_only_to_a_bot_that_is_in_it(playground: Playground) -> None:
    group = group_of(playground)
    scope = {"type": "chat_administrators", "chat_id": group}
    asked = (
        ("getChatMember", {"chat_id": group, "user_id": ANNA.id}),
        ("getChatAdministrators", {"chat_id": group}),
        ("getMyCommands", {"scope": scope}),
    )

    def refused() -> set[str]:
        assert call(playground, "getChat", chat_id=group)["id"] == group
        assert call(playground, "getChatMember", chat_id=group, user_id=playground.bot.id)["user"]["is_bot"] is True
        return {refusal(playground, method, **told) for method, told in asked}

    membership.kick(playground, ANNA.id, group)
    assert refused() == {"Forbidden: bot was kicked from the group chat"}
    membership.invite(playground, ANNA.id, group)
    call(playground, "leaveChat", chat_id=group)
    assert refused() == {"Forbidden: bot is not a member of the group chat"}
    membership.invite(playground, ANNA.id, group)
    supergroup = membership.upgrade(playground, ANNA.id, group).id
    assert refused() == {"Bad Request: group chat was upgraded to a supergroup chat"}
    parameters = refused_call(playground, "getChatAdministrators", chat_id=group).parameters
    assert parameters == {"migrate_to_chat_id": supergroup}
    unknown = refusal(playground, "getChatMember", chat_id=supergroup, user_id=999)
    assert unknown == "Bad Request: PARTICIPANT_ID_INVALID"


def test_chat_is_told_in_full(playground: Playground) -> None:
    group = group_of(playground)
    assert call(playground, "getChat", chat_id=ANNA.id)["first_name"] == "Anna"
    full = call(playground, "getChat", chat_id=group)
    assert (full["title"], full["type"], full["permissions"]["can_send_messages"]) == ("Newsroom", "group", True)


def test_person_met_only_in_a_group_is_known_and_not_written_to(playground: Playground) -> None:
    group_of(playground)
    assert call(playground, "getChat", chat_id=BORIS.id)["first_name"] == "Boris"
    refused = refused_call(playground, "sendMessage", chat_id=BORIS.id, text="x")
    assert (refused.code, refused.description) == (403, "Forbidden: bot can't initiate conversation with a user")


def test_founder_of_a_group_is_offered_what_administrators_are(playground: Playground) -> None:
    group = playground.chats[group_of(playground)]
    scopes = [
        ("all", {"type": "default"}),
        ("groups", {"type": "all_group_chats"}),
        ("chiefs", {"type": "all_chat_administrators"}),
        ("here", {"type": "chat", "chat_id": group.id}),
        ("chief_here", {"type": "chat_administrators", "chat_id": group.id}),
        ("hers", {"type": "chat_member", "chat_id": group.id, "user_id": ANNA.id}),
    ]
    offered = []
    for name, scope in scopes:
        command = [{"command": name, "description": "does it"}]
        call(playground, "setMyCommands", commands=command, scope=scope)
        menus = (playground.commands.menu(group, person.id, "en") for person in (ANNA, BORIS))
        offered.append(tuple(menu[0]["command"] for menu in menus))
    assert offered == [
        ("all", "all"),
        ("groups", "groups"),
        ("chiefs", "groups"),
        ("here", "here"),
        ("chief_here", "here"),
        ("hers", "here"),
    ]
