"""An article's text with its blocks, between the reader of one format and what holds for all formats.

A reader tells what is a paragraph, a heading, a list item or a caption. Blocks do not yet know the heading above them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from index.model import Block, BlockKind, Metadata
from index.pages.headings import is_set_heading
from index.pages.lines import ends_prose, ends_sentence, has_words, starts_low, trimmed

BREAK = "\x1e"  # the words of a piece that is a line break which the author set
_BETWEEN = "\n\n"
_NO_TEXT = str.maketrans(dict.fromkeys((0, *range(0xD800, 0xE000)), "\ufffd"))
_LINKED_SHARE = 0.9  # of a linked headline's letters, at least, are the link


@dataclass(frozen=True, slots=True)
class Page:
    """What the reader of one format found.

    Attributes:
        headlines: where the blocks start that are headlines of the whole article.
    """

    text: str
    blocks: tuple[Block, ...]
    metadata: Metadata = field(default_factory=Metadata)
    headlines: frozenset[int] = frozenset()


class Piece(NamedTuple):
    """Words within one block, set alike."""

    words: str
    is_bold: bool = False
    is_linked: bool = False


@dataclass(slots=True)
class PageBuilder:
    """Gathers the blocks of a format whose markup is left behind into one text, an empty line between any two."""

    _parts: list[str] = field(default_factory=list)
    _blocks: list[Block] = field(default_factory=list)
    _headlines: set[int] = field(default_factory=set)
    _length: int = 0

    def add(self, kind: BlockKind, pieces: Iterable[Piece], *, is_headline: bool = False) -> None:
        """Take a block in.

        A paragraph that is set as a heading or as a link is told as one; a break ends it, except inside a sentence.
        """
        lines = list(_lines(pieces))
        if kind is not BlockKind.PARAGRAPH:
            self._append(kind, " ".join(filter(None, map(_words, lines))), is_headline=is_headline)
            return
        whole: list[Piece] = []
        for line in lines:
            words = _words(line)
            if whole and words and starts_low(words) and not ends_sentence(whole[-1].words):
                whole += [Piece("\n"), *line]
            else:
                self._append(_kind(whole), _words(whole))
                whole = line
        self._append(_kind(whole), _words(whole))

    def page(self, metadata: Metadata) -> Page:
        """All that was added."""
        return Page("".join(self._parts), tuple(self._blocks), metadata, frozenset(self._headlines))

    @property
    def has_paragraphs(self) -> bool:
        """Whether any prose was added."""
        return any(block.kind is BlockKind.PARAGRAPH for block in self._blocks)

    def _append(self, kind: BlockKind, words: str, *, is_headline: bool = False) -> None:
        start, end = trimmed(words)
        words = words[start:end].translate(_NO_TEXT)
        if not has_words(words):
            return
        if self._parts:
            self._parts.append(_BETWEEN)
            self._length += len(_BETWEEN)
        if is_headline:
            self._headlines.add(self._length)
        self._blocks.append(Block(kind, self._length, self._length + len(words)))
        self._parts.append(words)
        self._length += len(words)


def _lines(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """The pieces between breaks."""
    line: list[Piece] = []
    for piece in pieces:
        if piece.words == BREAK:
            yield line
            line = []
        else:
            line.append(piece)
    yield line


def _words(pieces: Iterable[Piece]) -> str:
    return "".join(piece.words for piece in pieces).strip(" ")


def _kind(pieces: Sequence[Piece]) -> BlockKind:
    """What a paragraph's setting makes of it."""
    written = [piece for piece in pieces if has_words(piece.words)]
    letters = sum(len(piece.words) for piece in written)
    linked = sum(len(piece.words) for piece in written if piece.is_linked)
    if not letters or (linked < _LINKED_SHARE * letters and not all(piece.is_bold for piece in written)):
        return BlockKind.PARAGRAPH
    line = _words(pieces)
    if linked >= _LINKED_SHARE * letters:
        return BlockKind.PARAGRAPH if ends_prose(line) else BlockKind.LIST_ITEM
    return BlockKind.HEADING if is_set_heading(line) else BlockKind.PARAGRAPH
