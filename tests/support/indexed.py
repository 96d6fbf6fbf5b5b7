"""Invented passages in an index, and a store that gives them back by their ids."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import count

from index.model import Article, Passage, PassageId, Quote, QuoteKind, SourceDate
from index.results import SearchResult
from index.search import PassageIndex

TODAY = date(2026, 11, 23)
_ADDED = datetime(2026, 11, 1, tzinfo=UTC)


def says(speaker: str | None, said: str | None = None) -> Quote:
    """A quote of the speaker, somewhere at the beginning of a passage."""
    how = "cue after" if speaker else None
    return Quote(0, 5, QuoteKind.DIRECT, speaker, how, SourceDate(said) if said else None)


def article(
    article_id: int,
    *paragraphs: str | tuple[str, Quote],
    title: str = "",
    published: str | None = "2026-10-01",
    language: str = "en",
    heading: str | None = None,
) -> list[Passage]:
    """The passages of an article, each a paragraph, with a quote where one stands beside it."""
    source = SourceDate(published) if published else None
    facts = Article(article_id, article_id, 1, title, None, None, source, language, sample=False, added_at=_ADDED)
    starts = count(0, 1000)
    found = []
    for start, paragraph in zip(starts, paragraphs, strict=False):
        text, quotes = (paragraph, ()) if isinstance(paragraph, str) else (paragraph[0], paragraph[1:])
        found.append(Passage(PassageId(article_id, article_id, start, start + len(text)), facts, text, heading, quotes))
    return found


@dataclass
class Shelf:
    """Passages by their ids, as a store gives them; `read` counts those that were asked for."""

    passages: dict[PassageId, Passage] = field(default_factory=dict)
    read: int = 0

    def fetch(self, ids: Sequence[PassageId]) -> list[Passage]:
        self.read += len(ids)
        return [self.passages[each] for each in ids if each in self.passages]


@dataclass
class Library:
    """An index with the passages that it was built from."""

    index: PassageIndex
    shelf: Shelf

    def ask(self, text: str, limit: int = 3, offset: int = 0) -> SearchResult:
        return self.index.search(text, self.shelf.fetch, today=TODAY, limit=limit, offset=offset)

    def texts(self, text: str, limit: int = 3) -> list[str]:
        """The texts of the passages that answer, best first."""
        return [hit.passage.text for hit in self.ask(text, limit).hits]

    def replace(self, article_id: int, passages: Iterable[Passage]) -> None:
        listed = list(passages)
        self.shelf.passages |= {passage.id: passage for passage in listed}
        self.index.replace(article_id, listed)


def library(*articles: Iterable[Passage]) -> Library:
    """The index of these articles' passages."""
    passages = [passage for each in articles for passage in each]
    return Library(PassageIndex.build(passages), Shelf({passage.id: passage for passage in passages}))
