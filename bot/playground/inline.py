"""Inline mode: what a person types after the bot's @name in any chat, and the result that they pick.

Only results that become a text message can be picked; the others are answered for, and not shown.
"""

from dataclasses import replace
from typing import Any

from bot.playground import fields
from bot.playground.delivery import deliver
from bot.playground.errors import ActError, ApiError, bad_request
from bot.playground.fields import FieldError
from bot.playground.keyboards import Keyboard, read_keyboard
from bot.playground.membership import chat_with
from bot.playground.messages import Message
from bot.playground.state import InlineQuery, InlineResult, Playground
from bot.playground.words import Written, as_written

MAX_RESULTS = 50
MAX_QUERY = 256  # characters

_MAX_RESULT_ID = 64  # bytes
_TITLED = frozenset({"article", "venue", "location", "document", "cached_document", "video", "audio", "voice"})
_OTHER_CONTENT = frozenset({"latitude", "phone_number", "payload"})
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
    result = next((one for one in results or () if one.id == result_id), None)
    if query is None or result is None or result.words is None:
        raise ActError("There is no such result.")
    draft = Message(0, query.chat_id, person_id, 0, result.words, keyboard=result.keyboard)
    message = deliver(playground, playground.chats[query.chat_id], replace(draft, via_bot=True))
    chosen = {"result_id": result_id, "from": playground.as_user(person_id), "query": query.text}
    playground.updates.add("chosen_inline_result", chosen)
    return message


def read_result(raw: Any) -> InlineResult:
    """The InlineQueryResult that the bot sent. Raises ApiError for what Telegram does not take as one."""
    try:
        kind, written, keyboard = _parts(raw)
    except (FieldError, ApiError) as error:
        reason = error.reason if isinstance(error, ApiError) else error
        raise bad_request(f"can't parse inline query result: {reason}") from None
    result_id = fields.text(raw, "id")
    if not result_id:
        raise bad_request("RESULT_ID_EMPTY")
    if len(result_id.encode()) > _MAX_RESULT_ID:
        raise bad_request("RESULT_ID_INVALID")
    if kind == "article" and not fields.text(raw, "title"):
        raise bad_request("ARTICLE_TITLE_EMPTY")
    return InlineResult(result_id, written.as_text(too_long="MESSAGE_TOO_LONG") if written else None, keyboard, raw)


def _parts(raw: Any) -> tuple[str, Written | None, Keyboard | None]:
    """Of which kind the result is, what it says (None where that is no text), and its buttons."""
    if not isinstance(raw, dict):
        raise FieldError("Inline query result must be an object")
    kind = fields.text(raw, "type", None).lower()
    fields.text(raw, "id", None)
    content = fields.typed(raw, "input_message_content", "Object", raw)  # once it stood in the result itself
    words = fields.text(content, "message_text")
    if kind == "article" and not words and not content.keys() & _OTHER_CONTENT:
        raise FieldError("Input message content is not specified")
    written = as_written(words, fields.text(content, "parse_mode"), content.get("entities")) if words else None
    keyboard = read_keyboard(fields.typed(raw, "reply_markup", "Object", {}))
    if kind in _TITLED:
        fields.text(raw, "title", None)
    if kind not in _TYPES:
        raise FieldError(f'type "{kind}" is unsupported for the inline query result')
    return kind, written, keyboard
