"""A Markdown text as an article: its words without the markup, headings and lists told by the markup."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from index.model import BlockKind, Metadata
from index.pages import plain_text
from index.pages.html_blocks import add_fragment
from index.pages.lines import is_one_sentence, one_line
from index.pages.page import BREAK, Page, PageBuilder, Piece

_LONGEST = 2_000_000  # characters and lines of a text whose markup is read; the parser takes 2 kB for a line
_MOST_LINES = 50_000
_LONGEST_INLINE = 50_000  # characters of one paragraph whose markup is read
_LONGEST_HEADING = 300
_LONGEST_UNDERLINED = 130  # a paragraph above a rule without an empty line between looks like an underlined heading
_WIDEST = 120  # characters of a line that an editor has broken; after a longer one the author set the break
_TAG = re.compile(r"</?\s*([a-zA-Z][a-zA-Z0-9]*)")
_UNSEEN = frozenset({"script", "style"})


def read(text: str) -> Page:
    """The article's words and blocks, the first heading of the first level as its title.

    A text larger than any article is read as plain text, markup and all.
    """
    if len(text) > _LONGEST or text.count("\n") > _MOST_LINES:
        return plain_text.read(text)
    parser = MarkdownIt("commonmark").enable("table").disable(["code", "inline"])  # four spaces indent prose too
    environment: dict[str, Any] = {}
    tokens = parser.parse(text.replace(BREAK, " "), environment)
    reader = _Reader(parser, environment)
    for index, token in enumerate(tokens):
        reader.take(token, tokens[index - 1] if index else None)
    return reader.builder.page(Metadata(title=reader.title))


@dataclass(slots=True)
class _Reader:
    """Where among the nested blocks the reading stands."""

    parser: MarkdownIt
    environment: dict[str, Any]
    builder: PageBuilder = field(default_factory=PageBuilder)
    title: str | None = None
    lists: int = 0
    tables: int = 0

    def take(self, token: Token, before: Token | None) -> None:
        """Read the next block token; `before` is the one that opened it."""
        if token.type in {"bullet_list_open", "ordered_list_open", "bullet_list_close", "ordered_list_close"}:
            self.lists += token.nesting
        elif token.type in {"table_open", "table_close"}:
            self.tables += token.nesting
        elif token.type == "html_block" and not self.tables:
            add_fragment(self.builder, token.content, in_list=self.lists > 0)
        elif token.type == "inline" and not self.tables:
            self._take_words(list(self._pieces(token.content)), before)

    def _take_words(self, pieces: Sequence[Piece], opening: Token | None) -> None:
        line = one_line("".join(piece.words for piece in pieces))
        if self.lists:
            self.builder.add(BlockKind.LIST_ITEM, pieces)
        elif opening is not None and opening.type == "heading_open" and _is_heading(line, opening):
            is_headline = self.title is None and (opening.tag == "h1" or not self.builder.has_paragraphs)
            if is_headline and line:
                self.title = line
            self.builder.add(BlockKind.HEADING, pieces, is_headline=is_headline)
        else:
            self.builder.add(BlockKind.PARAGRAPH, pieces)

    def _pieces(self, content: str) -> Iterator[Piece]:
        if len(content) > _LONGEST_INLINE:
            yield Piece(content)
            return
        tokens: list[Token] = []
        self.parser.inline.parse(content, self.parser, self.environment, tokens)
        yield from _words(tokens)


def _words(tokens: Sequence[Token]) -> Iterator[Piece]:
    """The words of a block, with how they are set; what stands between script tags is none of them."""
    bold = linked = 0
    unseen: str | None = None
    line = 0
    for token in tokens:
        words = token.content
        if token.type == "html_inline":
            tag = _TAG.match(words)
            name = tag[1].lower() if tag else ""
            if name in _UNSEEN:
                unseen = None if words.startswith("</") else name
            words = BREAK if name == "br" else ""
        elif token.type in {"softbreak", "hardbreak"}:
            words = BREAK if token.type == "hardbreak" or line > _WIDEST else "\n"
        elif token.type in {"strong_open", "strong_close"}:
            bold += token.nesting
        elif token.type in {"link_open", "link_close"}:
            linked += token.nesting
        elif token.type == "image":
            words = ""
        line = 0 if token.type in {"softbreak", "hardbreak"} else line + len(words)
        if words and unseen is None:
            yield Piece(words, is_bold=bold > 0, is_linked=linked > 0)


def _is_heading(line: str, opening: Token) -> bool:
    """Whether what is marked as a heading reads like one."""
    if opening.markup.startswith("#"):
        return len(line) <= _LONGEST_HEADING
    return len(line) <= _LONGEST_UNDERLINED and is_one_sentence(line) and not line.endswith(".")
