"""Telegram's HTML, read: markup -> plain text and entities, or its "can't parse entities" complaint.

Which tags and attributes there are, what may be left out and how each fault is worded follow the behaviour of the
official Bot API server. What becomes of entities that overlap or stand at the text's edge is `formatting`'s matter.
"""

import re
from dataclasses import dataclass, field, replace

from bot.playground.entities import Entity, is_unicode, utf16_length
from bot.playground.links import LinkError, checked_link

_TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
_ARGUMENTS = {("a", "href"): "", ("code", "class"): "language-", ("span", "class"): "tg-", ("tg-emoji", "emoji-id"): ""}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_SPACE = " \t\r\n\x00\x0b"
_PLAIN = re.compile(r"[^<&]+")
_REFERENCE = re.compile(r"&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|([A-Za-z]+));?")
_UP_TO_SPACE = re.compile(rf"[^>{_SPACE}]*")
_SPACES = re.compile(rf"[{_SPACE}]*")
_ATTRIBUTE = re.compile(rf"[^=>/\"'{_SPACE}]*")
_TOKEN = re.compile(r"[A-Za-z0-9.-]*")
_EMOJI_ID = re.compile("[1-9][0-9]{0,18}")
_MAX_EMOJI_ID = (1 << 63) - 1
_MAX_CODE_POINT = 0x10FFFF
_MAX_REFERENCE = 10  # characters, from "&" to the last digit


class MarkupError(ValueError):
    """The markup cannot be read; the message is Telegram's, without the words before it."""


def parse_html(markup: str) -> tuple[str, list[Entity]]:
    """The text of the markup, and its entities in the order in which they close. Raises MarkupError."""
    reader = _Reader(markup)
    reader.read()
    text = "".join(reader.text)
    if not is_unicode(text):
        raise MarkupError(
            "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate "
            "code units"
        )
    return text, [replace(e, language=None) if e.type == "code" else e for e in reader.entities]


def linked(entity: Entity, address: str) -> Entity | None:
    """The link to the address; None for one that Telegram does not take, which is no error: the words stay."""
    try:
        url = checked_link(address)
    except LinkError:
        return None
    # A mention by id would be of persons that this bot could not name anyway.
    return None if url.lower().startswith(("tg://user", "tg:user")) else replace(entity, url=url)


@dataclass(slots=True)
class _OpenTag:
    name: str
    argument: str
    offset: int
    text_index: int


@dataclass(slots=True)
class _Reader:
    markup: str
    at: int = 0
    offset: int = 0  # of the text so far, in UTF-16 units
    text: list[str] = field(default_factory=list)
    open: list[_OpenTag] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)

    def read(self) -> None:
        while self.at < len(self.markup):
            if self.markup[self.at] != "<":
                self._text()
            elif self.markup.startswith("</", self.at):
                self._end_tag()
            else:
                self._start_tag()
        if self.open:
            raise MarkupError(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')

    def _text(self) -> None:
        if plain := _PLAIN.match(self.markup, self.at):
            self.at = plain.end()
            words = plain.group()
        else:
            words = self._reference()
        self.text.append(words)
        self.offset += utf16_length(words)

    def _reference(self) -> str:
        character, self.at = _decoded(self.markup, self.at)
        return character

    def _start_tag(self) -> None:
        begin = self.at
        name = self._take(_UP_TO_SPACE, begin + 1).lower()
        if self._ended:
            raise self._fault("Unclosed start tag", begin)
        if name not in _TYPES:
            raise self._fault(f'Unsupported start tag "{name}"', begin)
        argument = ""
        while True:
            self._take(_SPACES)
            if self._next == ">":
                break
            attribute, value = self._attribute(name, begin)
            argument = _argument(name, attribute, value, argument)
        self.at += 1
        if name == "span" and argument != "spoiler":
            raise self._fault('Tag "span" must have class "tg-spoiler"', begin)
        self.open.append(_OpenTag(name, argument, self.offset, len(self.text)))

    def _attribute(self, tag: str, begin: int) -> tuple[str, str | None]:
        name = self._take(_ATTRIBUTE)
        if not name:
            raise self._fault(f'Empty attribute name in the tag "{tag}"', begin)
        self._take(_SPACES)
        if self._ended:
            raise self._fault(f'Unclosed start tag "{tag}"', begin)
        if self._next != "=":
            return name, None
        self.at += 1
        self._take(_SPACES)
        if self._ended:
            raise self._fault(f'Unclosed start tag "{tag}"', begin)
        value = self._quoted() if self._next in "'\"" else self._token()
        if self._ended:
            raise self._fault("Unclosed start tag", begin)
        return name, value

    def _quoted(self) -> str:
        mark = self._next
        self.at += 1
        value = []
        while not self._ended and self._next != mark:
            value.append(self._reference())
        self.at += not self._ended
        return "".join(value)

    def _token(self) -> str:
        begin = self.at
        value = self._take(_TOKEN).lower()
        if not self._ended and self._next not in f">{_SPACE}":
            raise self._fault("Unexpected end of name token", begin)
        return value

    def _end_tag(self) -> None:
        begin = self.at
        if not self.open:
            raise self._fault("Unexpected end tag", begin)
        found = self._take(_UP_TO_SPACE, begin + 2).lower()
        self._take(_SPACES)
        if self._ended or self._next != ">":
            raise self._fault("Unclosed end tag", begin)
        self.at += 1
        tag = self.open.pop()
        if found and found != tag.name:
            raise self._fault("Unmatched end tag", begin, f', expected "</{tag.name}>", found "</{found}>"')
        if self.offset > tag.offset:
            self._close(tag)

    def _close(self, tag: _OpenTag) -> None:
        entity = Entity(_TYPES[tag.name], tag.offset, self.offset - tag.offset)
        last = self.entities[-1] if self.entities else None
        twin = last if last and (last.offset, last.length) == (entity.offset, entity.length) else None
        if tag.name == "a":
            link = linked(entity, tag.argument or "".join(self.text[tag.text_index :]))
            self.entities += [link] if link else []
        elif tag.name == "pre" and twin and twin.type == "code" and twin.language:
            self.entities[-1] = replace(twin, type="pre")
        elif tag.name == "code" and twin and twin.type == "pre" and tag.argument:
            self.entities[-1] = replace(twin, language=tag.argument)
        elif tag.name == "code":
            self.entities.append(replace(entity, language=tag.argument or None))
        elif tag.name == "blockquote" and tag.argument:
            self.entities.append(replace(entity, type="expandable_blockquote"))
        elif tag.name == "tg-emoji":
            if not (_EMOJI_ID.fullmatch(tag.argument) and int(tag.argument) <= _MAX_EMOJI_ID):
                raise MarkupError("Invalid custom emoji identifier specified")
        else:
            self.entities.append(entity)

    @property
    def _ended(self) -> bool:
        return self.at >= len(self.markup)

    @property
    def _next(self) -> str:
        return self.markup[self.at] if self.at < len(self.markup) else ""

    def _take(self, pattern: re.Pattern[str], at: int | None = None) -> str:
        begin = self.at if at is None else at
        match = pattern.match(self.markup, begin)
        self.at = match.end() if match else begin
        return self.markup[begin : self.at]

    def _fault(self, what: str, at: int, more: str = "") -> MarkupError:
        return MarkupError(f"{what} at byte offset {len(self.markup[:at].encode())}{more}")


def _argument(tag: str, attribute: str, value: str | None, known: str) -> str:
    if (tag, attribute) == ("blockquote", "expandable"):
        return "1"
    prefix = _ARGUMENTS.get((tag, attribute))
    if prefix is None or value is None or not value.startswith(prefix):
        return known
    return value.removeprefix(prefix)


def _decoded(markup: str, at: int) -> tuple[str, int]:
    # The character here, and where the next begins; what is no reference that Telegram knows stays as it is written.
    match = _REFERENCE.match(markup, at)
    if match is None:
        return markup[at], at + 1
    hexadecimal, decimal, name = match.groups()
    if name:
        return (_NAMED[name], match.end()) if name in _NAMED else ("&", at + 1)
    if len(match.group().removesuffix(";")) >= _MAX_REFERENCE:
        return "&", at + 1
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    return (chr(code), match.end()) if 0 < code < _MAX_CODE_POINT else ("&", at + 1)
