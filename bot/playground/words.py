"""The words of a call: a text or caption, with the markup or the entities that the bot gave it.

HTML is read. Telegram's two kinds of Markdown are not yet: they are refused like an unknown mode.
"""

from typing import Any

from bot.playground.entities import Entity, FormattedText
from bot.playground.errors import bad_request
from bot.playground.formatting import settle
from bot.playground.links import LinkError, checked_link
from bot.playground.markup import MarkupError, parse_html
from bot.playground.parameters import Parameters

MAX_MARKUP = 1 << 15  # bytes, with the tags

_GIVEN = frozenset(
    {
        *("blockquote", "bold", "code", "custom_emoji", "expandable_blockquote", "italic"),
        *("pre", "spoiler", "strikethrough", "text_link", "text_mention", "underline"),
    }
)
_FOUND = frozenset(
    {"bank_card_number", "bot_command", "cashtag", "date_time", "email", "hashtag", "mention", "phone_number", "url"}
)
_NOT_SHOWN = frozenset({"custom_emoji", "text_mention"})


def read_words(parameters: Parameters, name: str = "text", entities_name: str = "entities") -> FormattedText:
    """The words as Telegram would store them, possibly none. Raises ApiError."""
    text = parameters.text(name)
    if len(text.encode()) > MAX_MARKUP:
        raise bad_request("text is too long")
    mode = parameters.text("parse_mode").lower()
    if not text or mode in {"", "none"}:
        return settle(text, _entities(parameters, entities_name))
    if mode != "html":
        raise bad_request("unsupported parse_mode")
    try:
        return settle(*parse_html(text))
    except MarkupError as error:
        raise bad_request(f"can't parse entities: {error}") from None


def _entities(parameters: Parameters, name: str) -> list[Entity]:
    value = parameters.decoded(name, "entities")
    given = [_entity(entry) for entry in value] if isinstance(value, list) else []
    return [entity for entity in given if entity.type not in _FOUND | _NOT_SHOWN]


def _entity(entry: Any) -> Entity:
    try:
        entity = Entity(entry["type"], entry["offset"], entry["length"], entry.get("url"), entry.get("language"))
    except (KeyError, TypeError, AttributeError):
        raise bad_request("can't parse MessageEntity: expected an Object") from None
    if entity.type not in _GIVEN | _FOUND:
        raise bad_request("can't parse MessageEntity: Unsupported type specified")
    if not isinstance(entity.offset, int) or not isinstance(entity.length, int) or entity.offset < 0:
        raise bad_request(f"receive an entity with incorrect offset {entity.offset}")
    if entity.type != "text_link":
        return entity
    try:
        return Entity(entity.type, entity.offset, entity.length, checked_link(entity.url or ""))
    except LinkError as error:
        raise bad_request(f"entity URL '{entity.url}' is invalid: {error}") from None
