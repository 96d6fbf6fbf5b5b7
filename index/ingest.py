"""The entrance for articles: reading one from its bytes, and putting it into the store.

`read` is the whole way of the data, stage by stage, and pure; `add` and `reread` store what comes of it.
"""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from index.dates import date_speech, dates_in_speech, find_dates
from index.errors import ArticleError, NoParagraphs
from index.extraction import extract
from index.languages.detection import detect
from index.model import Article, BlockKind, Extraction, Metadata, Outcome, RawArticle, ReadArticle
from index.quotes import find_quotes
from index.speakers import attribute
from index.speech.continuations import find_continuations
from index.speech.reading import read_marks

if TYPE_CHECKING:
    from index.store import Store  # `read` alone needs no database, and SQLModel takes a second to import

_TITLE_LENGTH = 100  # of an untitled article's beginning, which then stands for its title
_BATCH = 50


class IngestWarning(StrEnum):
    """What the person who adds an article should know."""

    DATE_UNKNOWN = "date_unknown"
    SAMPLE = "sample"


_WARNINGS: dict[IngestWarning, Callable[[Metadata], bool]] = {
    IngestWarning.DATE_UNKNOWN: lambda metadata: metadata.published is None,
    IngestWarning.SAMPLE: lambda metadata: bool(metadata.sample),
}


@dataclass(frozen=True, slots=True)
class Added:
    """What putting an article in came to, with how much of it can be shown."""

    outcome: Outcome
    article: Article
    passages: int
    quotes: int
    warnings: tuple[IngestWarning, ...]


@dataclass(frozen=True, slots=True)
class Reread:
    """What reading every article again came to; `failed` names each article that was refused, with the reason."""

    articles: int
    changed: int
    failed: tuple[str, ...]


@contextmanager
def _collector_resting() -> Iterator[None]:
    """While it lasts, nobody looks for reference cycles.

    Reading makes a small record of every word and no cycles; walking over the records again and again would take a
    tenth of the time of short articles and a third of that of a megabyte.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@_collector_resting()
def read(raw: RawArticle, flags: Metadata, now: datetime) -> ReadArticle:
    """The article with its blocks, quotes, speakers and dates. Raises ArticleError where it cannot be read."""
    extraction = extract(raw, now, flags)
    if not any(block.kind is BlockKind.PARAGRAPH for block in extraction.blocks):
        raise NoParagraphs(f"{raw.name}: there is no paragraph of prose in it.")
    text, blocks = extraction.text, extraction.blocks
    language = flags.language or extraction.metadata.language or detect(text)
    metadata = flags.over(extraction.metadata).over(Metadata(title=_beginning(extraction), language=language))
    reading = read_marks(text, blocks, language)
    dates = find_dates(text, language, metadata.published, reading.marked)
    quotes = date_speech(reading, attribute(reading, find_quotes(reading)), dates, metadata.published)
    dates = dates_in_speech(text, language, dates, quotes)
    continuations = find_continuations(reading, quotes)
    return ReadArticle(raw, flags, text, metadata, blocks, quotes, dates, continuations)


def add(store: "Store", raw: RawArticle, flags: Metadata, now: datetime) -> Added:
    """What storing the article came to. Raises ArticleError before anything is stored.

    What was said of the article when it was added before stands, where it is not said anew.
    """
    article = read(raw, flags, now)
    known = flags.over(store.remembered_flags(article))
    if known != flags:
        article = read(raw, known, now)
    outcome, stored = store.put(article, now)
    warnings = tuple(warning for warning, holds in _WARNINGS.items() if holds(article.metadata))
    passages = sum(block.kind is BlockKind.PARAGRAPH for block in article.blocks)
    return Added(outcome, stored, passages, sum(quote.kind.is_speech for quote in article.quotes), warnings)


def reread(store: "Store", now: datetime, on_progress: Callable[[int], None]) -> Reread:
    """Every stored article read again from its raw bytes; `on_progress` hears how many are done.

    An article that can no longer be read stays as it was.
    """
    done = changed = last = 0
    failed: list[str] = []
    while batch := store.raws(after_id=last, limit=_BATCH):
        for article, raw, flags in batch:
            last = article.id
            try:
                changed += store.replace_reading(article.id, read(raw, flags, now), now)
            except ArticleError as error:
                failed.append(f"article {article.id}: {error}")
            done += 1
            on_progress(done)
    return Reread(done, changed, tuple(failed))


def _beginning(extraction: Extraction) -> str:
    """The first words of the first paragraph."""
    first = next(block for block in extraction.blocks if block.kind is BlockKind.PARAGRAPH)
    words = " ".join(extraction.text[first.start : first.end][: _TITLE_LENGTH * 2].split())
    return words if len(words) <= _TITLE_LENGTH else words[:_TITLE_LENGTH].rsplit(" ", 1)[0] + " …"
