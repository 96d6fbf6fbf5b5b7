"""What persons do: write, send a file, tap a button, switch their language, block the bot, found a group.

Each act changes the state and puts into the bot's queue what Telegram would. `ActError` says why an act cannot be done.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot.playground.chats import Chat, Person
from bot.playground.entities import FormattedText, covered, utf16_length
from bot.playground.errors import ActError
from bot.playground.events import ChatsChanged
from bot.playground.files import MAX_UPLOAD
from bot.playground.formatting import settle
from bot.playground.messages import MAX_CAPTION, MAX_TEXT, Message
from bot.playground.state import Playground, Tap

_FIRST_GROUP_ID = -4_000_000_001


def say(playground: Playground, person_id: int, chat_id: int, text: str, reply_to: int | None = None) -> list[Message]:
    """The messages that the text became: one, or several where it is longer than a message may be, as the apps do."""
    chat = _writable(playground, person_id, chat_id)
    parts = [words for part in _parts(text) if (words := settle(part)).text]
    if not parts:
        raise ActError("There is nothing to send.")
    _check_reply(playground, chat_id, reply_to)
    return [_deliver(playground, chat, Message(0, chat_id, person_id, 0, words, reply_to=reply_to)) for words in parts]


def send_file(
    playground: Playground, person_id: int, chat_id: int, name: str, data: bytes, caption: str = ""
) -> Message:
    """The message with the file."""
    chat = _writable(playground, person_id, chat_id)
    words = settle(caption)
    if len(data) > MAX_UPLOAD:
        raise ActError(f"The file is larger than {MAX_UPLOAD // 1024 // 1024} MB.")
    if words.length > MAX_CAPTION:
        raise ActError(f"The caption is longer than {MAX_CAPTION} characters.")
    document = playground.files.keep(name, data)
    return _deliver(playground, chat, Message(0, chat_id, person_id, 0, words, document=document))


def tap(playground: Playground, person_id: int, chat_id: int, message_id: int, row: int, column: int) -> Tap:
    """The tap on a button of a message, which the bot is to answer."""
    chat = _member_of(playground, person_id, chat_id)
    message = playground.message(chat_id, message_id)
    try:
        button = message.keyboard[row][column] if message and message.keyboard and min(row, column) >= 0 else None
    except IndexError:
        button = None
    if message is None or button is None or "callback_data" not in button:
        raise ActError("There is no such button any more.")
    made = Tap(str(len(playground.taps) + 1), person_id, chat_id, message_id)
    playground.taps[made.id] = made
    query = {
        "id": made.id,
        "from": playground.as_user(person_id),
        "message": playground.as_message(message),
        "chat_instance": str(abs(chat.id)),
        "data": button["callback_data"],
    }
    playground.updates.add("callback_query", query)
    return made


def speak_language(playground: Playground, person_id: int, language_code: str) -> None:
    """Switch the person's Telegram to a language: the bot sees it in the next update, the person another menu."""
    playground.persons[person_id] = replace(_person(playground, person_id), language_code=language_code)
    playground.events.publish(ChatsChanged())


def block(playground: Playground, person_id: int, *, blocked: bool) -> None:
    """Shut the bot out of the private chat, or let it in again; the bot is told."""
    _person(playground, person_id)
    _shut_out(playground, person_id, playground.chats[person_id], shut_out=blocked)


def kick(playground: Playground, person_id: int, chat_id: int) -> None:
    """Throw the bot out of a group; the bot is told."""
    _shut_out(playground, person_id, _member_of(playground, person_id, chat_id), shut_out=True)


def invite(playground: Playground, person_id: int, chat_id: int) -> None:
    """Take the bot into a group again that it was thrown out of; the bot is told."""
    _shut_out(playground, person_id, _member_of(playground, person_id, chat_id), shut_out=False)


def found_group(playground: Playground, founder_id: int, title: str, members: Sequence[int] = ()) -> Chat:
    """The new group of these persons and the bot, which is told that it was added."""
    everyone = list(dict.fromkeys([founder_id, *members]))
    for person_id in everyone:
        _person(playground, person_id)
    groups = sum(not chat.is_private for chat in playground.chats.values())
    chat = Chat(_FIRST_GROUP_ID - groups, "group", title, everyone, started=True)
    playground.chats[chat.id] = chat
    _tell_membership(playground, founder_id, chat, before="left", after="member")
    _deliver(playground, chat, Message(0, chat.id, founder_id, 0, service=("group_chat_created",)))
    playground.events.publish(ChatsChanged())
    return chat


def _person(playground: Playground, person_id: int) -> Person:
    try:
        return playground.persons[person_id]
    except KeyError:
        raise ActError("There is no such person.") from None


def _member_of(playground: Playground, person_id: int, chat_id: int) -> Chat:
    _person(playground, person_id)
    chat = playground.chats.get(chat_id)
    if chat is None or person_id not in chat.members:
        raise ActError("There is no such chat.")
    return chat


def _writable(playground: Playground, person_id: int, chat_id: int) -> Chat:
    chat = _member_of(playground, person_id, chat_id)
    if chat.is_private and chat.blocked:
        raise ActError(f"{chat.title} has blocked the bot. Unblock it first.")
    return chat


def _check_reply(playground: Playground, chat_id: int, reply_to: int | None) -> None:
    if reply_to is not None and playground.message(chat_id, reply_to) is None:
        raise ActError("There is no such message to reply to.")


def _parts(text: str) -> list[str]:
    # Cut at the last blank that fits, or in the midst of a word without blanks.
    text = text.encode(errors="replace").decode()  # half a surrogate pair is no character
    parts = []
    while utf16_length(text) > MAX_TEXT:
        room = MAX_TEXT if utf16_length(text[:MAX_TEXT]) <= MAX_TEXT else MAX_TEXT // 2
        cut = max(text.rfind(blank, 0, room) for blank in " \n")
        cut = room if cut <= 0 else cut
        parts.append(text[:cut])
        text = text[cut:]
    return [*parts, text]


def _deliver(playground: Playground, chat: Chat, draft: Message) -> Message:
    if not chat.started:
        chat.started = True
        playground.events.publish(ChatsChanged())
    message = playground.post(draft)
    if not chat.blocked and (chat.is_private or _is_for_bot(playground, message)):
        playground.updates.add("message", playground.as_message(message))
    return message


def _is_for_bot(playground: Playground, message: Message) -> bool:
    # Privacy mode: of a group's talk a bot sees commands, mentions, replies to it, and what concerns the group itself.
    replied = playground.message(message.chat_id, message.reply_to) if message.reply_to else None
    return (
        bool(message.service)
        or (replied is not None and replied.sender_id == playground.bot.id)
        or _addresses(message.words, playground.bot.username)
    )


def _addresses(words: FormattedText, username: str) -> bool:
    for entity in words.entities:
        _, _, named = covered(words, entity).partition("@")
        if entity.type == "mention" and named.lower() == username.lower():
            return True
        if entity.type == "bot_command" and named.lower() in {"", username.lower()}:
            return True
    return False


def _shut_out(playground: Playground, person_id: int, chat: Chat, *, shut_out: bool) -> None:
    if chat.blocked == shut_out:
        return
    chat.blocked = shut_out
    before, after = ("member", "kicked") if shut_out else ("kicked", "member")
    if chat.started:
        _tell_membership(playground, person_id, chat, before=before, after=after)
    kinds = ("unblocked", "blocked") if chat.is_private else ("added", "removed")
    playground.notice(chat.id, kinds[shut_out], person_id)
    playground.events.publish(ChatsChanged())


def _tell_membership(playground: Playground, person_id: int, chat: Chat, *, before: str, after: str) -> None:
    def member(status: str) -> dict[str, Any]:
        until = {"until_date": 0} if status == "kicked" else {}
        return {"user": playground.bot.as_user(), "status": status, **until}

    change = {
        "chat": chat.as_json(),
        "from": playground.as_user(person_id),
        "date": playground.unix_time,
        "old_chat_member": member(before),
        "new_chat_member": member(after),
    }
    playground.updates.add("my_chat_member", change)
