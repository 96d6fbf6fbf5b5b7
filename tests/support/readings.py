"""Invented articles as the store receives them, read by the simplest of rules instead of the real ones."""

import re
from datetime import UTC, datetime

from index.model import (
    Block,
    BlockKind,
    Format,
    Metadata,
    Quote,
    QuoteKind,
    RawArticle,
    ReadArticle,
    SourceDate,
)

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
HARBOUR = """The harbour opens again

“Ships may enter from Monday,” said Ilda Moran, the harbour master of Port Varro. “Nobody will wait longer than a day.”

Work
The pier was built by two brothers and stood for a century.

“We lost a summer,” a fisherman said."""


def reading(
    text: str = HARBOUR,
    *,
    location: str | None = "test:harbour.txt",
    title: str = "The harbour opens again",
    url: str | None = None,
    publisher: str | None = None,
    published: SourceDate | None = None,
    flags: Metadata | None = None,
    sample: bool | None = None,
    speaker: str | None = "Ilda Moran",
    data: bytes | None = None,
) -> ReadArticle:
    """A reading of the text: paragraphs are its longer lines, a short line is a heading, the first the title."""
    raw = RawArticle("harbour.txt", text.encode() if data is None else data, Format.TEXT, location)
    metadata = (flags or Metadata()).over(Metadata(title, url, publisher, published, "en", sample=sample))
    return ReadArticle(raw, flags or Metadata(), text, metadata, blocks(text), quotes(text, speaker), dates=())


def blocks(text: str) -> tuple[Block, ...]:
    """The lines of the text, longer ones as paragraphs under the short line before them."""
    found, heading = [], None
    for number, line in enumerate(re.finditer(r"[^\n]+", text)):
        if len(line[0]) < 30:
            kind, under = BlockKind.HEADING, None
            heading = line[0] if number else None
        else:
            kind, under = BlockKind.PARAGRAPH, heading
        found.append(Block(kind, line.start(), line.end(), under))
    return tuple(found)


def quotes(text: str, speaker: str | None) -> tuple[Quote, ...]:
    """What stands between curly marks, all of it said by one person."""
    said = SourceDate("2026-11-20", "on Friday", "2026-11-23", inferred=False)
    return tuple(
        Quote(m.start(1), m.end(1), QuoteKind.DIRECT, speaker, "after" if speaker else None, said)
        for m in re.finditer("“([^”]*)”", text)
    )


def numbered(number: int) -> ReadArticle:
    """One of as many different articles as there are numbers, with as many paragraphs as its number says."""
    paragraphs = [
        f"“This is statement {n} of article {number},” said Tomas Reyl to the council." for n in range(1 + number % 7)
    ]
    return reading(
        "\n\n".join([f"Headline {number}", *paragraphs]), location=f"test:{number}.txt", title=f"Headline {number}"
    )
