"""The words of a call: a text or caption, with the markup or the entities that the bot gave it."""

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import Any

from bot.playground import fields
from bot.playground.entities import Entity, FormattedText, sort, utf16_offsets
from bot.playground.errors import bad_request
from bot.playground.fields import FieldError
from bot.playground.formatting import settle
from bot.playground.links import LinkError, checked_link
from bot.playground.markdown import parse_markdown, parse_markdown_v2
from bot.playground.markup import MarkupError, parse_html
from bot.playground.messages import MAX_CAPTION, MAX_TEXT
from bot.playground.parameters import Parameters, as_unicode

MAX_MARKUP = 1 << 15  # bytes, with the tags

_MODES = {"html": parse_html, "markdown": parse_markdown, "markdownv2": parse_markdown_v2}
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
_FARTHEST = 1_000_000  # UTF-16 units, for an entity's offset and its length


@dataclass(frozen=True, slots=True)
class Written:
    """Words as a call wrote them, read but not yet looked at: Telegram first sees whether the chat is there."""

    text: str
    entities: tuple[Entity, ...] = ()

    def settled(self) -> FormattedText:
        """The words as Telegram would store them, possibly none. Raises ApiError for entities that do not fit them."""
        linked = [_with_link(entity) for entity in self.entities]
        for entity in linked:
            _check_bounds(entity)
        _check_places(self.text, sort(entity for entity in linked if entity.length))
        return settle(self.text, [entity for entity in linked if entity.type not in _NOT_SHOWN])

    def as_text(self, *, too_long: str) -> FormattedText:
        """The text of a message. Raises ApiError, in these words for one that is too long."""
        words = self.settled()
        if not words.text:
            raise bad_request("text must be non-empty")
        if words.length > MAX_TEXT:
            raise bad_request(too_long)
        return words

    def as_caption(self, *, too_long: str) -> FormattedText:
        """The caption of a file, possibly empty. Raises ApiError, in these words for one that is too long."""
        words = self.settled()
        if words.length > MAX_CAPTION:
            raise bad_request(too_long)
        return words


def read_words(parameters: Parameters, name: str = "text", entities_name: str = "entities") -> Written:
    """The words of a call, possibly none. Raises ApiError."""
    return as_written(parameters.text(name), parameters.text("parse_mode"), parameters.entries(entities_name))


def as_written(text: str, mode: str, entities: Any = None) -> Written:
    """The text, read as this parse_mode says, or with these entities where it says nothing. Raises ApiError.

    Entities that are no list are none: Telegram does not complain of them.
    """
    text, mode = as_unicode(text), as_unicode(mode).lower()
    if len(text.encode()) > MAX_MARKUP:
        raise bad_request("text is too long")
    if not text or mode in {"", "none"}:
        return Written(text, _given(entities))
    if mode not in _MODES:
        raise bad_request("unsupported parse_mode")
    try:
        plain, found = _MODES[mode](text)
    except MarkupError as error:
        raise bad_request(f"can't parse entities: {error}") from None
    return Written(plain, tuple(found))


def _given(entries: Any) -> tuple[Entity, ...]:
    given = [_entity(entry) for entry in entries] if isinstance(entries, list) else []
    return tuple(entity for entity in given if entity.type not in _FOUND)


def _entity(entry: Any) -> Entity:
    try:
        return _read(entry)
    except FieldError as error:
        raise bad_request(f"can't parse MessageEntity: {error}") from None


def _read(entry: Any) -> Entity:
    if not isinstance(entry, dict):
        raise FieldError("expected an Object")
    offset, length = fields.integer(entry, "offset", None), fields.integer(entry, "length", None)
    kind = fields.text(entry, "type", None)
    if not kind:
        raise FieldError("Type is not specified")
    if kind not in _GIVEN | _FOUND:
        raise FieldError("Unsupported type specified")
    return Entity(kind, offset, length, **_argument(kind, entry))


def _argument(kind: str, entry: dict[str, Any]) -> dict[str, str]:
    match kind:
        case "text_link":
            return {"url": as_unicode(fields.text(entry, "url", None))}
        case "pre":
            return {"language": as_unicode(language)} if (language := fields.text(entry, "language")) else {}
        case "custom_emoji":
            fields.integer(entry, "custom_emoji_id", None)
        case "text_mention":
            fields.integer(fields.typed(entry, "user", "Object"), "id", None)
    return {}


def _with_link(entity: Entity) -> Entity:
    if entity.type != "text_link" or entity.url is None:
        return entity
    try:
        return replace(entity, url=checked_link(entity.url))
    except LinkError as error:
        raise bad_request(f"entity URL '{entity.url}' is invalid: {error}") from None


def _check_bounds(entity: Entity) -> None:
    for what, number in (("offset", entity.offset), ("length", entity.length)):
        if not 0 <= number <= _FARTHEST:
            raise bad_request(f"receive an entity with incorrect {what} {number}")


def _check_places(words: str, entities: list[Entity]) -> None:
    places = utf16_offsets(words)
    symbols = frozenset(places)
    for entity in entities:
        for place, what in (
            (entity.offset, "entity begins"),
            (entity.end, f"entity beginning at UTF-16 offset {entity.offset} ends"),
        ):
            if place > places[-1]:
                raise bad_request(f"{what} after the end of the text at UTF-16 offset {place}")
            if place not in symbols:
                byte = len(words[: bisect_left(places, place)].encode())
                raise bad_request(f"{what} in a middle of a UTF-16 symbol at byte offset {byte}")
