"""Reading quotes, speakers and dates from a plain text whose lines are its paragraphs."""

import re

from index.dates import date_speech, find_dates
from index.model import Block, BlockKind, DateMention, Quote, QuoteKind, SourceDate
from index.quotes import find_quotes
from index.speakers import attribute
from index.speech.reading import read_marks

_SHORTEST_PARAGRAPH = 60  # characters; a shorter line without an end mark is a heading


def line_blocks(text: str) -> tuple[Block, ...]:
    """A block for each line that is not blank: list items by their dash, headings by length and missing end mark."""
    return tuple(Block(_kind(match[0]), *match.span()) for match in re.finditer(r"[^\n]+", text) if match[0].strip())


def _kind(line: str) -> BlockKind:
    if line.startswith("- "):
        return BlockKind.LIST_ITEM
    if len(line) < _SHORTEST_PARAGRAPH and line[-1].isalnum():
        return BlockKind.HEADING
    return BlockKind.PARAGRAPH


def found(text: str, language: str = "en") -> list[str]:
    """The words of each quote of a text whose lines are its paragraphs."""
    blocks = [Block(BlockKind.PARAGRAPH, block.start, block.end) for block in line_blocks(text)]
    return [text[quote.start : quote.end] for quote in find_quotes(read_marks(text, blocks, language))]


def kinds(text: str, language: str = "en") -> list[QuoteKind]:
    """The kind of each quote of a text whose lines are its paragraphs."""
    return [quote.kind for quote in find_quotes(read_marks(text, line_blocks(text), language))]


def read_speech(
    text: str, *, published: str | None = None, language: str = "en", blocks: tuple[Block, ...] | None = None
) -> tuple[tuple[Quote, ...], tuple[DateMention, ...]]:
    """The quotes with speakers and days, and the dates."""
    blocks = line_blocks(text) if blocks is None else blocks
    reading = read_marks(text, blocks, language)
    day = SourceDate(published) if published else None
    dates = find_dates(text, language, day, reading.marked)
    return date_speech(reading, attribute(reading, find_quotes(reading)), dates, day), dates


def speakers_by_line(text: str, language: str = "en") -> list[str | None]:
    """The speakers of the speech in a text whose lines are all paragraphs."""
    blocks = tuple(Block(BlockKind.PARAGRAPH, block.start, block.end) for block in line_blocks(text))
    return [quote.speaker for quote in read_speech(text, blocks=blocks, language=language)[0] if quote.kind.is_speech]
