"""What persons do: write, correct what they wrote, send a file, tap a button, follow a link, switch their language.

Each act changes the state and puts into the bot's queue what Telegram would. `ActError` says why an act cannot be done.
What concerns the bot's place in a chat is in `membership`, what is asked from any chat in `inline`.
"""

import re
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

from bot.playground.chats import Chat
from bot.playground.delivery import deliver, tell
from bot.playground.entities import utf16_length
from bot.playground.errors import ActError
from bot.playground.events import ChatsChanged
from bot.playground.files import MAX_UPLOAD
from bot.playground.formatting import settle
from bot.playground.membership import chat_with, person_of
from bot.playground.messages import MAX_CAPTION, MAX_TEXT, Message
from bot.playground.photos import PhotoError, read_photo
from bot.playground.state import Playground, Tap

_START_PARAMETER = re.compile(r"[A-Za-z0-9_-]{1,64}")
_LINK_HOSTS = frozenset({"t.me", "telegram.me"})


def say(playground: Playground, person_id: int, chat_id: int, text: str, reply_to: int | None = None) -> list[Message]:
    """The messages that the text became: one, or several where it is longer than a message may be, as the apps do."""
    chat = _writable(playground, person_id, chat_id)
    parts = [words for part in _parts(text) if (words := settle(part)).text]
    if not parts:
        raise ActError("There is nothing to send.")
    _check_reply(playground, chat_id, reply_to)
    return [deliver(playground, chat, Message(0, chat_id, person_id, 0, words, reply_to=reply_to)) for words in parts]


def correct(playground: Playground, person_id: int, chat_id: int, message_id: int, text: str) -> Message:
    """The person's own message with other words; the bot is told if it may know of it."""
    chat = _writable(playground, person_id, chat_id)
    message = playground.message(chat_id, message_id)
    words = settle(text)
    if message is None or message.sender_id != person_id or message.file or message.service:
        raise ActError("There is no such message to edit.")
    if not words.text or words.length > MAX_TEXT:
        raise ActError(f"A message has from 1 to {MAX_TEXT} characters.")
    edited = playground.edit(replace(message, words=words))
    tell(playground, chat, "edited_message", edited)
    return edited


def start(playground: Playground, person_id: int, parameter: str = "") -> Message:
    """The message that begins a chat with the bot, with what the link to it held."""
    if parameter and not _START_PARAMETER.fullmatch(parameter):
        raise ActError("A start parameter has from 1 to 64 characters of A-Z, a-z, 0-9, _ and -.")
    [message] = say(playground, person_id, person_id, f"/start {parameter}".strip())
    return message


def follow(playground: Playground, person_id: int, address: str) -> Message:
    """The message that following a link to the bot sends.

    https://t.me/NAME?start=PARAMETER, or tg://resolve?domain=NAME&start=PARAMETER.
    """
    try:
        parts = urlsplit(address)
        host, asked = parts.hostname, parse_qs(parts.query)
    except ValueError:
        raise ActError("The link does not lead to the bot.") from None
    in_app = (parts.scheme, host) == ("tg", "resolve")
    name = asked.get("domain", [""])[0] if in_app else parts.path.strip("/")
    if not (in_app or host in _LINK_HOSTS) or name.lower() != playground.bot.username.lower():
        raise ActError("The link does not lead to the bot.")
    return start(playground, person_id, asked.get("start", [""])[0])


def send_file(
    playground: Playground,
    person_id: int,
    chat_id: int,
    name: str,
    data: bytes,
    caption: str = "",
    reply_to: int | None = None,
) -> Message:
    """The message with the file."""
    draft = _captioned(playground, person_id, chat_id, data, caption, reply_to)
    document = playground.files.keep(name, data)
    return deliver(playground, playground.chats[chat_id], replace(draft, document=document))


def send_photo(
    playground: Playground, person_id: int, chat_id: int, data: bytes, caption: str = "", reply_to: int | None = None
) -> Message:
    """The message with the photo."""
    draft = _captioned(playground, person_id, chat_id, data, caption, reply_to)
    try:
        width, height = read_photo(data)
    except PhotoError as error:
        raise ActError(f"This cannot be sent as a photo: {error}.") from None
    photo = playground.files.keep_photo(data, width, height)
    return deliver(playground, playground.chats[chat_id], replace(draft, photo=photo))


def tap(playground: Playground, person_id: int, chat_id: int, message_id: int, row: int, column: int) -> Tap:
    """The tap on a button of a message, which the bot is to answer."""
    chat = chat_with(playground, person_id, chat_id)
    message = playground.message(chat_id, message_id)
    try:
        button = message.keyboard[row][column] if message and message.keyboard and min(row, column) >= 0 else None
    except IndexError:
        button = None
    if message is None or button is None or "callback_data" not in button:
        raise ActError("There is no such button any more.")
    made = Tap(str(len(playground.taps) + 1), person_id, chat_id, message_id, playground.unix_time)
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
    playground.persons[person_id] = replace(person_of(playground, person_id), language_code=language_code)
    playground.events.publish(ChatsChanged())


def _writable(playground: Playground, person_id: int, chat_id: int) -> Chat:
    chat = chat_with(playground, person_id, chat_id)
    if chat.is_private and chat.blocked:
        raise ActError(f"{chat.title} has blocked the bot. Unblock it first.")
    if chat.migrated_to is not None:
        raise ActError("This group is a supergroup now.")
    return chat


def _captioned(
    playground: Playground, person_id: int, chat_id: int, data: bytes, caption: str, reply_to: int | None
) -> Message:
    _writable(playground, person_id, chat_id)
    _check_reply(playground, chat_id, reply_to)
    words = settle(caption)
    if len(data) > MAX_UPLOAD:
        raise ActError(f"The file is larger than {MAX_UPLOAD // 1024 // 1024} MB.")
    if words.length > MAX_CAPTION:
        raise ActError(f"The caption is longer than {MAX_CAPTION} characters.")
    return Message(0, chat_id, person_id, 0, words, reply_to=reply_to)


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
