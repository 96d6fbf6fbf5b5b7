"""The bot's place in a chat: blocked, kicked, added, promoted; groups founded and upgraded to supergroups.

Each act of a person is told to the bot in an update, as Telegram does. `ActError` says why an act cannot be done.
"""

from collections.abc import Sequence
from typing import Any

from bot.playground.chats import Chat, Person
from bot.playground.delivery import deliver
from bot.playground.errors import ActError
from bot.playground.events import ChatsChanged
from bot.playground.messages import Message
from bot.playground.state import Playground

_FIRST_GROUP_ID = -4_000_000_001
_FIRST_SUPERGROUP_ID = -1_002_000_000_001


def person_of(playground: Playground, person_id: int) -> Person:
    """The person of this id. Raises ActError."""
    try:
        return playground.persons[person_id]
    except KeyError:
        raise ActError("There is no such person.") from None


def chat_with(playground: Playground, person_id: int, chat_id: int) -> Chat:
    """The chat, in which the person is. Raises ActError."""
    person_of(playground, person_id)
    chat = playground.chats.get(chat_id)
    if chat is None or person_id not in chat.members:
        raise ActError("There is no such chat.")
    return chat


def block(playground: Playground, person_id: int, *, blocked: bool) -> None:
    """Shut the bot out of the private chat, or let it in again; the bot is told."""
    person_of(playground, person_id)
    chat = playground.chats[person_id]
    if chat.blocked == blocked:
        return
    before = chat.bot_status
    chat.blocked = blocked
    if chat.started:
        tell_membership(playground, person_id, chat, before)
    playground.notice(chat.id, "blocked" if blocked else "unblocked", person_id)
    playground.events.publish(ChatsChanged())


def kick(playground: Playground, person_id: int, chat_id: int) -> None:
    """Throw the bot out of a group; the bot is told."""
    chat = _group_with(playground, person_id, chat_id)
    _change(playground, person_id, chat, blocked=True, left=False, bot_is_admin=False)


def invite(playground: Playground, person_id: int, chat_id: int) -> None:
    """Take the bot into a group that it was kicked from or left; the bot is told."""
    chat = _group_with(playground, person_id, chat_id)
    if not chat.has_bot:
        _change(playground, person_id, chat, blocked=False, left=False, bot_is_admin=False)


def promote(playground: Playground, person_id: int, chat_id: int, *, administrator: bool) -> None:
    """Make the bot an administrator of a group, or a member again; the bot is told."""
    chat = _group_with(playground, person_id, chat_id)
    if not chat.has_bot:
        raise ActError("The bot is not in this group.")
    _change(playground, person_id, chat, blocked=False, left=False, bot_is_admin=administrator)


def leave(playground: Playground, chat: Chat) -> None:
    """Let the bot leave a group of its own accord."""
    _change(playground, playground.bot.id, chat, blocked=False, left=True, bot_is_admin=False)


def found_group(playground: Playground, founder_id: int, title: str, members: Sequence[int] = ()) -> Chat:
    """The new group of these persons and the bot, which is told that it was added."""
    everyone = list(dict.fromkeys([founder_id, *members]))
    for person_id in everyone:
        person_of(playground, person_id)
    groups = sum(chat.type == "group" for chat in playground.chats.values())
    chat = Chat(_FIRST_GROUP_ID - groups, "group", title, everyone, started=True, founder_id=founder_id)
    playground.chats[chat.id] = chat
    tell_membership(playground, founder_id, chat, "left")
    deliver(playground, chat, Message(0, chat.id, founder_id, 0, service=(("group_chat_created", True),)))
    playground.events.publish(ChatsChanged())
    return chat


def upgrade(playground: Playground, person_id: int, chat_id: int) -> Chat:
    """The supergroup that a group became, with another id; the bot is told in both, and the old one is closed."""
    old = _group_with(playground, person_id, chat_id)
    if old.type != "group" or old.migrated_to is not None:
        raise ActError("Only a group can be upgraded to a supergroup.")
    supergroups = sum(chat.type == "supergroup" for chat in playground.chats.values())
    chat_id = _FIRST_SUPERGROUP_ID - supergroups
    state = {"blocked": old.blocked, "left": old.left, "bot_is_admin": old.bot_is_admin}
    members = list(old.members)
    new = Chat(chat_id, "supergroup", old.title, members, started=True, founder_id=old.founder_id, **state)
    playground.chats[new.id] = new
    for chat, name, other in ((old, "migrate_to_chat_id", new), (new, "migrate_from_chat_id", old)):
        deliver(playground, chat, Message(0, chat.id, person_id, 0, service=((name, other.id),)))
    old.migrated_to = new.id
    playground.events.publish(ChatsChanged())
    return new


def tell_membership(playground: Playground, actor_id: int, chat: Chat, before: str) -> None:
    """Tell the bot what it was in the chat and what it is now."""
    change = {
        "chat": chat.as_json(),
        "from": playground.as_user(actor_id),
        "date": playground.unix_time,
        "old_chat_member": as_member(playground, before),
        "new_chat_member": as_member(playground, chat.bot_status),
    }
    playground.updates.add("my_chat_member", change)


def as_member(playground: Playground, status: str, user_id: int | None = None) -> dict[str, Any]:
    """The Bot API's ChatMember of a user, by default of the bot."""
    user = playground.as_user(playground.bot.id if user_id is None else user_id)
    return {"user": user, "status": status, **_MEMBER_FIELDS.get(status, {})}


_RIGHTS = (
    *("can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats"),
    *("can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories"),
    *("can_edit_stories", "can_delete_stories", "can_pin_messages", "can_send_welcome_messages"),
)
_GRANTED = frozenset({"can_manage_chat", "can_delete_messages", "can_change_info", "can_invite_users"})
_MEMBER_FIELDS: dict[str, dict[str, Any]] = {
    "kicked": {"until_date": 0},
    "creator": {"is_anonymous": False},
    "administrator": {right: right in _GRANTED for right in _RIGHTS},
}


def _group_with(playground: Playground, person_id: int, chat_id: int) -> Chat:
    chat = chat_with(playground, person_id, chat_id)
    if chat.is_private:
        raise ActError("This is not a group.")
    return chat


def _change(
    playground: Playground, actor_id: int, chat: Chat, *, blocked: bool, left: bool, bot_is_admin: bool
) -> None:
    before = chat.bot_status
    chat.blocked, chat.left, chat.bot_is_admin = blocked, left, bot_is_admin
    if chat.bot_status == before:
        return
    tell_membership(playground, actor_id, chat, before)
    if not chat.has_bot or before in {"kicked", "left"}:
        playground.notice(chat.id, "added" if chat.has_bot else "removed", actor_id)
    playground.events.publish(ChatsChanged())
