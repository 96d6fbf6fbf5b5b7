"""Text as Telegram stores it: plain words, and marks on stretches of them. Offsets count UTF-16 units."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

SPLITTABLE = frozenset({"bold", "italic", "underline", "strikethrough", "spoiler"})
BLOCK_QUOTES = frozenset({"blockquote", "expandable_blockquote"})
CODE = frozenset({"code", "pre"})

_LAST = 50  # links, mentions, commands and the rest share a place between block quotes and letters' styles
_PRIORITY = {
    **dict.fromkeys(BLOCK_QUOTES, 0),
    "pre": 10,
    "code": 20,
    "text_link": 49,
    "bold": 90,
    "italic": 91,
    "underline": 92,
    "strikethrough": 93,
    "spoiler": 94,
}
_SURROGATES = re.compile("[\ud800-\udfff]")
_USERNAME = r"[A-Za-z][A-Za-z0-9_]{2,31}"
_FOUND = re.compile(
    rf"(?P<url>https?://[^\s<>\"«»]*[^\s<>\"«».,;:!?'()\[\]{{}}…”’])"
    r"|(?P<email>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,})"
    rf"|(?P<bot_command>(?<![\w/<>])/[A-Za-z0-9_]{{1,64}}(?:@{_USERNAME})?(?![\w/<>@]))"
    rf"|(?P<mention>(?<![\w@])@{_USERNAME}(?![\w@]))"
    r"|(?P<hashtag>(?<![\w#])#(?=\w*[^\W\d])\w{1,256}(?![\w#]))"
)


@dataclass(frozen=True, slots=True)
class Entity:
    """A mark on a stretch of text. `url` only with text_link, `language` only with pre."""

    type: str
    offset: int
    length: int
    url: str | None = None
    language: str | None = None

    @property
    def end(self) -> int:
        """The first UTF-16 unit after it."""
        return self.offset + self.length

    def as_json(self) -> dict[str, Any]:
        """The Bot API's MessageEntity."""
        extra = {"url": self.url, "language": self.language}
        return {
            "type": self.type,
            "offset": self.offset,
            "length": self.length,
            **{name: value for name, value in extra.items() if value is not None},
        }


@dataclass(frozen=True, slots=True)
class FormattedText:
    """Words and their entities, sorted."""

    text: str = ""
    entities: tuple[Entity, ...] = ()

    @property
    def length(self) -> int:
        """How long Telegram counts it, in UTF-16 units."""
        return utf16_length(self.text)


def is_unicode(text: str) -> bool:
    """Whether the text is characters throughout: half a surrogate pair is none."""
    return _SURROGATES.search(text) is None


def utf16_length(text: str) -> int:
    """The text's length in UTF-16 units."""
    return len(text) + sum(character > "\uffff" for character in text)


def utf16_offsets(text: str) -> list[int]:
    """Where each character begins, in UTF-16 units, and after them where the text ends."""
    return [0, *accumulate(2 if character > "\uffff" else 1 for character in text)]


def sort(entities: Iterable[Entity]) -> list[Entity]:
    """The entities in Telegram's order: by place, the longer first, then block quotes, code, links, styles."""
    return sorted(entities, key=lambda e: (e.offset, -e.length, _PRIORITY.get(e.type, _LAST)))


def find(text: str) -> Iterator[Entity]:
    """The entities that Telegram finds by itself: addresses, commands, mentions, hashtags."""
    offsets = utf16_offsets(text)
    for match in _FOUND.finditer(text):
        start, end = offsets[match.start()], offsets[match.end()]
        yield Entity(str(match.lastgroup), start, end - start)


def covered(formatted: FormattedText, entity: Entity) -> str:
    """The words that an entity of the text marks."""
    return utf16_slice(formatted.text, entity.offset, entity.end)


def utf16_slice(text: str, start: int, end: int) -> str:
    """The part of the text between two offsets in UTF-16 units."""
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")
