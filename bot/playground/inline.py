"""Inline mode: what a person types after the bot's @name in any chat, and the result that they pick.

Only results that become a text message can be picked; the others are answered for, and not shown.
"""

from dataclasses import replace
from typing import Any

from bot.playground.delivery import deliver
from bot.playground.errors import ActError, ApiError, bad_request
from bot.playground.keyboards import read_keyboard
from bot.playground.membership import chat_with
from bot.playground.messages import MAX_TEXT, Message
from bot.playground.parameters import Parameters
from bot.playground.state import InlineQuery, Playground
from bot.playground.words import read_words

MAX_RESULTS = 50
MAX_QUERY = 256  # characters

_MAX_RESULT_ID = 64  # bytes
_TITLED = frozenset({"article", "venue", "location", "document", "cached_document", "video", "audio", "voice"})
_TYPES = _TITLED | {"contact", "game", "gif", "mpeg4_gif", "photo", "sticker"}


def ask(playground: Playground, person_id: int, chat_id: int, text: str) -> InlineQuery:
    """The question put to the bot from this chat; of the text, the first 256 characters count, as in the apps."""
    chat = chat_with(playground, person_id, chat_id)
    if not playground.bot.takes_inline:
        raise ActError("The bot was not set up for inline mode.")
    made = InlineQuery(
        str(len(playground.inline_queries) + 1), person_id, chat_id, text[:MAX_QUERY], playground.unix_time
    )
    playground.inline_queries[made.id] = made
    kind = "sender" if chat_id == person_id else chat.type
    query = {
        "id": made.id,
        "from": playground.as_user(person_id),
        "query": made.text,
        "offset": "",
        "chat_type": kind,
    }
    playground.updates.add("inline_query", query)
    return made


def pick(playground: Playground, person_id: int, query_id: str, result_id: str) -> Message:
    """The message that picking a result sends into the chat from which the person asked."""
    query = playground.inline_queries.get(query_id)
    results = query.results if query and query.person_id == person_id else None
    result = next((one for one in results or () if one["id"] == result_id), None)
    if query is None or result is None or "input_message_content" not in result:
        raise ActError("There is no such result.")
    words = read_words(_content(result), "message_text")
    draft = Message(0, query.chat_id, person_id, 0, words, keyboard=read_keyboard(result.get("reply_markup")))
    message = deliver(playground, playground.chats[query.chat_id], replace(draft, via_bot=True))
    chosen = {"result_id": result_id, "from": playground.as_user(person_id), "query": query.text}
    playground.updates.add("chosen_inline_result", chosen)
    return message


def check_result(result: Any) -> None:
    """Refuse what Telegram does not take as an InlineQueryResult. Raises ApiError."""
    if not isinstance(result, dict):
        raise bad_request("can't parse inline query result: InlineQueryResult must be an Object")
    for name in ("type", "id", *(("title",) if result.get("type") in _TITLED else ())):
        if not isinstance(result.get(name), str):
            raise bad_request(f"can't parse inline query result: Can't find field \"{name}\"")
    if result["type"] not in _TYPES:
        raise bad_request("can't parse inline query result: invalid inline query result type specified")
    if not 1 <= len(result["id"].encode()) <= _MAX_RESULT_ID:
        raise bad_request("RESULT_ID_INVALID")
    read_keyboard(result.get("reply_markup"))
    if "input_message_content" in result or result["type"] == "article":
        _check_content(result)


def _check_content(result: dict[str, Any]) -> None:
    content = result.get("input_message_content")
    if not isinstance(content, dict) or not content:
        raise bad_request("can't parse inline query result: Input message content is not specified")
    if "message_text" not in content:
        return
    if not content["message_text"]:
        raise bad_request("message text is empty")
    try:
        words = read_words(_content(result), "message_text")
    except ApiError as error:
        raise bad_request(
            f"can't parse inline query result: {error.description.removeprefix('Bad Request: ')}"
        ) from None
    if not words.text or words.length > MAX_TEXT:
        raise bad_request("MESSAGE_TOO_LONG" if words.text else "MESSAGE_EMPTY")


def _content(result: dict[str, Any]) -> Parameters:
    content = result["input_message_content"]
    return Parameters({name: str(content[name]) for name in ("message_text", "parse_mode") if name in content})
