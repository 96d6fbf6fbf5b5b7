"""Groups: founded, left, entered again and upgraded, and what the bot and the page are told of each."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.playground import acts, membership
from bot.playground.errors import ActError
from bot.playground.events import ChatsChanged, Event, Noticed
from bot.playground.state import Playground
from support.bot_calls import ANNA, BORIS, NOW, call, met, waiting

FIRST, SECOND = -4_000_000_001, -4_000_000_002
RIGHTS = {
    "can_be_edited": False,
    "is_anonymous": False,
    "can_manage_chat": True,
    "can_delete_messages": True,
    "can_manage_video_chats": False,
    "can_restrict_members": False,
    "can_promote_members": False,
    "can_change_info": True,
    "can_invite_users": True,
    "can_post_stories": False,
    "can_edit_stories": False,
    "can_delete_stories": False,
    "can_pin_messages": False,
    "can_send_welcome_messages": False,
}


@pytest.fixture
def playground() -> Playground:
    return met()[0]


def founded(playground: Playground) -> int:
    return membership.found_group(playground, ANNA.id, "Newsroom", [BORIS.id]).id


def test_group_is_founded_with_the_bot_and_without_anybody_twice(playground: Playground) -> None:
    group = membership.found_group(playground, ANNA.id, "Newsroom", [BORIS.id, ANNA.id, BORIS.id])
    assert (group.id, group.members, group.founder_id) == (FIRST, [11, 12], 11)
    [change] = waiting(playground, "my_chat_member")
    bot = {"user": playground.bot.as_user()}
    assert change == {
        "chat": {"id": FIRST, "type": "group", "title": "Newsroom"},
        "from": {"id": 11, "is_bot": False, "first_name": "Anna", "language_code": "en"},
        "date": int(NOW.timestamp()),
        "old_chat_member": bot | {"status": "left"},
        "new_chat_member": bot | {"status": "member"},
    }
    created = waiting(playground, "message")[-1]
    assert (created["group_chat_created"], created["from"]["id"], created["date"]) == (True, 11, change["date"])


def test_groups_and_supergroups_are_numbered_downwards(playground: Playground) -> None:
    first, second = founded(playground), founded(playground)
    assert (first, second) == (FIRST, SECOND)
    upgraded = [membership.upgrade(playground, ANNA.id, group).id for group in (first, second)]
    assert upgraded == [-1_002_000_000_001, -1_002_000_000_002]


@pytest.mark.parametrize(
    ("change", "before", "after", "kinds"),
    [
        (membership.kick, "member", {"status": "kicked", "until_date": 0}, ["removed"]),
        (
            lambda p, person, chat: membership.promote(p, person, chat, administrator=True),
            "member",
            {"status": "administrator"} | RIGHTS,
            [],
        ),
    ],
)
def test_bot_is_told_what_it_is_from_now_on(
    playground: Playground, change: Callable[..., Any], before: str, after: dict[str, Any], kinds: list[str]
) -> None:
    group = founded(playground)
    events: list[Event] = []
    playground.events.subscribe(events.append)
    change(playground, BORIS.id, group)
    told = waiting(playground, "my_chat_member")[-1]
    assert (told["from"]["id"], told["old_chat_member"]["status"]) == (BORIS.id, before)
    assert told["new_chat_member"] == {"user": playground.bot.as_user()} | after
    assert [event.kind for event in events if isinstance(event, Noticed)] == kinds
    assert events[-1] == ChatsChanged()
    events.clear()
    change(playground, BORIS.id, group)
    assert events == []


def test_page_has_a_line_for_each_time_the_bot_is_shut_out_and_let_in(playground: Playground) -> None:
    group = founded(playground)
    membership.block(playground, ANNA.id, blocked=True)
    membership.block(playground, ANNA.id, blocked=False)
    membership.block(playground, BORIS.id, blocked=True)
    membership.kick(playground, BORIS.id, group)
    membership.invite(playground, ANNA.id, group)
    call(playground, "leaveChat", chat_id=group)
    membership.invite(playground, BORIS.id, group)
    membership.promote(playground, ANNA.id, group, administrator=True)
    told = [(notice.chat_id, notice.kind, notice.person_id, notice.after_id) for notice in playground.notices]
    assert told == [
        (ANNA.id, "blocked", ANNA.id, 1),
        (ANNA.id, "unblocked", ANNA.id, 1),
        (BORIS.id, "blocked", BORIS.id, 0),
        (group, "removed", BORIS.id, 2),
        (group, "added", ANNA.id, 2),
        (group, "removed", playground.bot.id, 2),
        (group, "added", BORIS.id, 2),
    ]
    assert {notice.at for notice in playground.notices} == {int(NOW.timestamp())}


@pytest.mark.parametrize("person", [ANNA, BORIS])
def test_block_is_told_only_to_a_bot_that_knows_the_person(playground: Playground, person: Any) -> None:
    events: list[Event] = []
    playground.events.subscribe(events.append)
    membership.block(playground, person.id, blocked=True)
    assert [type(event) for event in events] == [Noticed, ChatsChanged]
    assert len(waiting(playground, "my_chat_member")) == (1 if person is ANNA else 0)


def test_bot_that_left_or_was_kicked_hears_no_command(playground: Playground) -> None:
    group = founded(playground)
    call(playground, "leaveChat", chat_id=group)
    acts.say(playground, ANNA.id, group, "/unheard")
    membership.invite(playground, ANNA.id, group)
    acts.say(playground, ANNA.id, group, "/heard")
    membership.kick(playground, ANNA.id, group)
    acts.say(playground, ANNA.id, group, "/unheard")
    said = [message["text"] for message in waiting(playground, "message") if "text" in message]
    assert said == ["hello", "/heard"]


def test_bot_that_is_invited_where_it_is_stays_what_it_is(playground: Playground) -> None:
    group = founded(playground)
    membership.promote(playground, ANNA.id, group, administrator=True)
    membership.invite(playground, ANNA.id, group)
    assert call(playground, "getChatMember", chat_id=group, user_id=playground.bot.id)["status"] == "administrator"
    membership.kick(playground, ANNA.id, group)
    assert playground.chats[group].bot_is_admin is False
    membership.invite(playground, ANNA.id, group)
    assert call(playground, "getChatMember", chat_id=group, user_id=playground.bot.id)["status"] == "member"
    membership.promote(playground, ANNA.id, group, administrator=True)
    call(playground, "leaveChat", chat_id=group)
    assert playground.chats[group].bot_is_admin is False


@pytest.mark.parametrize(
    ("change", "status"),
    [
        (lambda _p, _group: None, "member"),
        (lambda p, group: membership.promote(p, ANNA.id, group, administrator=True), "administrator"),
        (lambda p, group: membership.kick(p, ANNA.id, group), "kicked"),
        (lambda p, group: call(p, "leaveChat", chat_id=group), "left"),
    ],
)
def test_supergroup_has_what_the_group_was(
    playground: Playground, change: Callable[[Playground, int], Any], status: str
) -> None:
    group = founded(playground)
    change(playground, group)
    new = membership.upgrade(playground, BORIS.id, group)
    assert (new.title, new.members, new.founder_id, new.started) == ("Newsroom", [11, 12], ANNA.id, True)
    assert new.bot_status == status


def test_each_act_on_a_group_tells_the_page_that_the_chats_changed(playground: Playground) -> None:
    events: list[Event] = []
    playground.events.subscribe(events.append)
    group = founded(playground)
    assert events[-1] == ChatsChanged()
    membership.upgrade(playground, ANNA.id, group)
    assert events[-1] == ChatsChanged()


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (lambda p, _: membership.found_group(p, ANNA.id, "x", [99]), "There is no such person."),
        (lambda p, _: membership.block(p, 99, blocked=True), "There is no such person."),
        (lambda p, g: membership.chat_with(p, 99, g), "There is no such person."),
        (lambda p, _: membership.kick(p, ANNA.id, -1), "There is no such chat."),
        (lambda p, _: membership.invite(p, ANNA.id, ANNA.id), "This is not a group."),
        (lambda p, _: membership.upgrade(p, ANNA.id, ANNA.id), "This is not a group."),
        (
            lambda p, g: (
                membership.kick(p, ANNA.id, g),
                membership.promote(p, ANNA.id, g, administrator=True),
            ),
            "The bot is not in this group.",
        ),
        (
            lambda p, g: (
                membership.upgrade(p, ANNA.id, g),
                membership.promote(p, ANNA.id, g, administrator=True),
            ),
            "The bot is not in this group.",
        ),
        (
            lambda p, g: (membership.upgrade(p, ANNA.id, g), membership.upgrade(p, ANNA.id, g)),
            "Only a group can be upgraded to a supergroup.",
        ),
        (
            lambda p, g: (membership.upgrade(p, ANNA.id, g), acts.say(p, ANNA.id, g, "x")),
            "This group is a supergroup now.",
        ),
    ],
)
def test_what_cannot_be_done_to_a_group_is_said(
    playground: Playground, act: Callable[[Playground, int], Any], reason: str
) -> None:
    group = founded(playground)
    with pytest.raises(ActError) as raised:
        act(playground, group)
    assert str(raised.value) == reason
