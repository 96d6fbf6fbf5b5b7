"""Telegram's MarkdownV2 and older Markdown, read: markup -> text and entities, or its "can't parse entities" complaint.

Which marks there are, what has to be escaped and how each fault is worded follow the behaviour of the official Bot API
server. What becomes of entities that overlap or stand at the text's edge is `formatting`'s matter.
"""

import re
from dataclasses import dataclass, field

from bot.playground.entities import Entity, utf16_length
from bot.playground.markup import MarkupError, linked

_RESERVED = frozenset("_*[]()~`>#+-=|{}.!\n")
_IN_CODE = frozenset("`")
_ESCAPED = re.compile(r"\\[\x01-\x7e]", re.DOTALL)
_LANGUAGE = re.compile(r"(?P<language>[^` \t\r\n\x00\x0b]+)(?=[ \t\r\n\x00\x0b])")
_NEW_LINE = re.compile(r"\r\n|\n\r|\r|\n")
_EMOJI = re.compile(r"tg:(?://)?(?:emoji/?\?(?:[^#]*&)?id=[1-9][0-9]*(?![^&#])|time/?\?).*", re.IGNORECASE)
_BEGINNINGS = {
    "```": "Pre",
    "__": "Underline",
    "||": "Spoiler",
    "![": "CustomEmoji",
    "_": "Italic",
    "*": "Bold",
    "~": "Strikethrough",
    "`": "Code",
    "[": "TextUrl",
}
_ENDINGS = {kind: mark for mark, kind in _BEGINNINGS.items()} | {"PreCode": "```", "CustomEmoji": "]", "TextUrl": "]"}
_QUOTE = "BlockQuote"
_OLD_ESCAPED = re.compile(r"\\(?P<character>[_*`\[])")
_OLD_PLAIN = re.compile(r"[^_*`\[\\]+|\\")
_OLD_TYPES = {"_": "italic", "*": "bold", "`": "code", "```": "pre", "[": "text_link"}
_TYPES = {"PreCode": "pre", "ExpandableBlockQuote": "expandable_blockquote"}


def parse_markdown_v2(markup: str) -> tuple[str, list[Entity]]:
    """The text of the markup, and its entities in the order in which they close. Raises MarkupError."""
    reader = _Reader(markup)
    reader.read()
    return "".join(reader.text), reader.entities


def parse_markdown(markup: str) -> tuple[str, list[Entity]]:
    """The text of markup in the older Markdown, where nothing stands inside another, and its entities.

    Raises MarkupError.
    """
    text, entities, at = "", [], 0
    while at < len(markup):
        if escaped := _OLD_ESCAPED.match(markup, at):
            text, at = text + escaped["character"], escaped.end()
        elif plain := _OLD_PLAIN.match(markup, at):
            text, at = text + plain.group(), plain.end()
        else:
            words, entity, at = _old_entity(markup, at, utf16_length(text))
            text += words
            entities += [entity] if entity else []
    return text, entities


def _old_entity(markup: str, at: int, offset: int) -> tuple[str, Entity | None, int]:
    mark = "```" if markup.startswith("```", at) else markup[at]
    language, begin = _after_pre(markup, at + len(mark)) if mark == "```" else (None, at + len(mark))
    ending = _ENDINGS["TextUrl"] if mark == "[" else mark
    end = markup.find(ending, begin)
    if end < 0:
        raise MarkupError(f"Can't find end of the entity starting at byte offset {len(markup[:at].encode())}")
    words, after = markup[begin:end], end + len(ending)
    if not words:
        return "", None, after
    entity = Entity(_OLD_TYPES[mark], offset, utf16_length(words), language=language)
    if mark != "[":
        return words, entity, after
    address = words
    if markup.startswith("(", after):
        address, _, _ = markup[after + 1 :].partition(")")
        after += len(address) + 2
    return words, linked(entity, address), after


def _after_pre(markup: str, at: int) -> tuple[str | None, int]:
    """The language that stands here, if any, and where the code begins: after one new line."""
    named = _LANGUAGE.match(markup, at)
    begin = named.end() if named else at
    new_line = _NEW_LINE.match(markup, begin)
    return named["language"] if named else None, new_line.end() if new_line else begin


@dataclass(slots=True)
class _Open:
    kind: str
    at: int
    offset: int
    text_index: int
    language: str | None = None


@dataclass(slots=True)
class _Reader:
    markup: str
    at: int = 0
    offset: int = 0  # of the text so far, in UTF-16 units
    may_quote: bool = True  # a block quote begins only where a line does
    quoting: bool = False
    text: list[str] = field(default_factory=list)
    open: list[_Open] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)

    def read(self) -> None:
        while self.at < len(self.markup):
            character = self.markup[self.at]
            if _ESCAPED.match(self.markup, self.at):
                self.at += 1
                self._say(self.markup[self.at], may_quote=self._next == "\n")
            elif character not in (_IN_CODE if self._kind in {"Code", "Pre", "PreCode"} else _RESERVED):
                self._say(character)
            elif self._is_end():
                self._end()
            else:
                self._begin(character)
        if self.quoting:
            self._end_last_quote()
        if self.open:
            raise self._unclosed()

    def _say(self, character: str, *, may_quote: bool = False) -> None:
        self.text.append(character)
        self.offset += utf16_length(character)
        self.at += 1
        if character != "\r":
            self.may_quote = may_quote

    def _begin(self, character: str) -> None:
        if character == "\n":
            self._say(character, may_quote=True)
        elif character == ">" and self.may_quote:
            if not self.quoting:
                self.open.append(_Open(_QUOTE, self.at, self.offset, len(self.text)))
            self.quoting = True
            self.at += 1
        elif mark := next((mark for mark in _BEGINNINGS if self._has(mark)), None):
            opened = _Open(_BEGINNINGS[mark], self.at, self.offset, len(self.text))
            self.open.append(opened)
            self.at += len(mark)
            if opened.kind == "Pre":
                opened.language, self.at = _after_pre(self.markup, self.at)
                opened.kind = "PreCode" if opened.language else "Pre"
        else:
            raise MarkupError(f"Character '{character}' is reserved and must be escaped with the preceding '\\'")

    def _is_end(self) -> bool:
        if self.quoting and self._next == "\n" and not self._has("\n>"):
            return True
        if self._kind == "Italic" and self._has("__"):
            return False
        return self._kind in _ENDINGS and self._has(_ENDINGS[self._kind])

    def _end(self) -> None:
        if self._next == "\n":
            self._end_quote()
            return
        opened = self.open.pop()
        self.at += len(_ENDINGS[opened.kind])
        if opened.kind == "TextUrl":
            address = self._address("a URL") if self._next == "(" else "".join(self.text[opened.text_index :])
            entity = linked(Entity("text_link", opened.offset, self.offset - opened.offset), address)
            self.entities += [entity] if entity and entity.length else []
        elif opened.kind == "CustomEmoji":
            self._check_emoji()
        else:
            self._mark(opened, opened.kind)

    def _end_quote(self) -> None:
        kind, begun = _QUOTE, self.at - self.open[-1].at
        if self._kind == "Spoiler" and (begun == len("||") or (begun == len("||\r") and self.text[-1:] == ["\r"])):
            self.open.pop()
            kind = "ExpandableBlockQuote"
        if self._kind != _QUOTE:
            raise self._unclosed()
        self._say("\n", may_quote=True)
        self.quoting = False
        self._mark(self.open.pop(), kind)

    def _end_last_quote(self) -> None:
        kind = _QUOTE
        if self._kind == "Spoiler" and self.open[-1].at == len(self.markup) - 2:
            self.open.pop()
            kind = "ExpandableBlockQuote"
        if self._kind == _QUOTE:
            self._mark(self.open.pop(), kind)

    def _mark(self, opened: _Open, kind: str) -> None:
        if length := self.offset - opened.offset:
            type_ = _TYPES.get(kind, kind.lower())
            self.entities.append(Entity(type_, opened.offset, length, language=opened.language))

    def _address(self, what: str) -> str:
        begin = self.at = self.at + 1
        address = []
        while self._next not in {"", ")"}:
            self.at += bool(_ESCAPED.match(self.markup, self.at))
            address.append(self._next)
            self.at += 1
        if not self._next:
            raise MarkupError(f"Can't find end of {what} at byte offset {self._byte(begin)}")
        self.at += 1
        return "".join(address)

    def _check_emoji(self) -> None:
        if self._next != "(":
            raise MarkupError("The entity must contain a tg://emoji or tg://time URL")
        if not _EMOJI.fullmatch(self._address("a custom emoji URL")):
            raise MarkupError("Invalid tg://emoji or tg://time URL specified")

    @property
    def _kind(self) -> str:
        return self.open[-1].kind if self.open else ""

    @property
    def _next(self) -> str:
        return self.markup[self.at : self.at + 1]

    def _has(self, mark: str) -> bool:
        return self.markup.startswith(mark, self.at)

    def _byte(self, at: int) -> int:
        return len(self.markup[:at].encode())

    def _unclosed(self) -> MarkupError:
        return MarkupError(f"Can't find end of {self._kind} entity at byte offset {self._byte(self.open[-1].at)}")
