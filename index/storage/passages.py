"""Passages as they are stored: by their ids, of an article, or all of them as a stream.

What was found in a text (blocks, quotes) is kept for current revisions only; of an earlier one, the text is.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, CursorResult, Row, Select, func, select
from sqlmodel import col

from index.model import Article, BlockKind, Passage, PassageId, Quote, QuoteKind
from index.tables import ArticleRow, BlockRow, QuoteRow, RevisionRow

_LARGEST_ID = 2**63 - 1  # of a database's column; what a person's button says may be anything
_CHUNK = 1000  # ids in one statement
_TEXTS_AT_ONCE = 16  # of articles, while streaming: one may be 20 MB
_ROWS_AT_ONCE = 2000

_Columns = Row[*tuple[Any, ...]]
_Statement = Select[*tuple[Any, ...]]

_ARTICLE = (
    col(ArticleRow.id),
    col(RevisionRow.id),
    col(RevisionRow.number),
    col(ArticleRow.title),
    col(ArticleRow.url),
    col(ArticleRow.publisher),
    col(ArticleRow.published),
    col(ArticleRow.language),
    col(ArticleRow.sample),
    col(ArticleRow.added_at),
)
WIDTH = len(_ARTICLE)  # columns of a row of `articles`
_CURRENT = (col(RevisionRow.article_id) == col(ArticleRow.id)) & col(RevisionRow.is_current)
_QUOTE = (
    col(QuoteRow.revision_id),
    col(QuoteRow.start),
    col(QuoteRow.end),
    col(QuoteRow.kind),
    col(QuoteRow.speaker),
    col(QuoteRow.speaker_how),
    col(QuoteRow.said),
)
_PARAGRAPH = (
    col(BlockRow.revision_id),
    col(BlockRow.start),
    col(BlockRow.end),
    col(BlockRow.heading),
    col(BlockRow.continues),
)
_IS_PARAGRAPH = col(BlockRow.kind) == BlockKind.PARAGRAPH.value


def fits(*numbers: int) -> bool:
    """Whether a database's column can hold each of the numbers."""
    return all(0 <= number <= _LARGEST_ID for number in numbers)


def articles() -> _Statement:
    """A statement for stored articles, to be narrowed: rows for `article`."""
    return select(*_ARTICLE).join(RevisionRow, _CURRENT)


def article(row: _Columns) -> Article:
    """The article of a row whose first columns are those of `articles`."""
    return Article(*row[:WIDTH])


def by_ids(connection: Connection, ids: Sequence[PassageId]) -> list[Passage]:
    """These passages, in this order, without those that no article holds any more."""
    wanted = [passage_id for passage_id in dict.fromkeys(ids) if fits(*passage_id)]
    found: dict[PassageId, Passage] = {}
    for first in range(0, len(wanted), _CHUNK):
        found |= _chunk(connection, wanted[first : first + _CHUNK])
    return [found[passage_id] for passage_id in ids if passage_id in found]


def of_article(connection: Connection, article_id: int) -> tuple[str, list[Passage]]:
    """The article's text and its passages in order; no text and none where it is not stored."""
    row = connection.execute(
        articles().add_columns(col(RevisionRow.text)).where(col(ArticleRow.id) == article_id)
    ).first()
    if row is None:
        return "", []
    stored, text = article(row), row[WIDTH]
    paragraphs = connection.execute(
        select(*_PARAGRAPH)
        .where(col(BlockRow.revision_id) == stored.revision_id, _IS_PARAGRAPH)
        .order_by(col(BlockRow.position))
    )
    quotes = connection.execute(
        select(*_QUOTE).where(col(QuoteRow.revision_id) == stored.revision_id).order_by(col(QuoteRow.position))
    )
    return text, list(_passages(stored, text, paragraphs.all(), quotes.all()))


def every(connection: Connection, *, sample: bool) -> Iterator[Passage]:
    """Every passage, article by article.

    Three statements are read side by side, so that memory stays that of a few articles.
    """
    statement = articles().add_columns(col(RevisionRow.text)).order_by(col(RevisionRow.id))
    if not sample:
        statement = statement.where(~col(ArticleRow.sample))
    paragraphs = select(*_PARAGRAPH).where(_IS_PARAGRAPH).order_by(col(BlockRow.revision_id), col(BlockRow.position))
    quotes = select(*_QUOTE).order_by(col(QuoteRow.revision_id), col(QuoteRow.position))
    with (
        _stream(connection, statement, _TEXTS_AT_ONCE) as texts,
        _stream(connection, paragraphs, _ROWS_AT_ONCE) as all_paragraphs,
        _stream(connection, quotes, _ROWS_AT_ONCE) as all_quotes,
    ):
        paragraphs_of, quotes_of = _Groups(all_paragraphs), _Groups(all_quotes)
        for row in texts:
            stored = article(row)
            of_text = paragraphs_of.take(stored.revision_id), quotes_of.take(stored.revision_id)
            yield from _passages(stored, row[WIDTH], *of_text)


class _Groups:
    """Rows sorted by their first column, taken group by group in that order."""

    def __init__(self, rows: Iterable[_Columns]) -> None:
        self._groups = groupby(rows, key=itemgetter(0))
        self._next = next(self._groups, None)

    def take(self, key: int) -> list[_Columns]:
        """The rows of the key; those of smaller keys are passed over."""
        while self._next is not None and self._next[0] < key:
            self._next = next(self._groups, None)
        if self._next is None or self._next[0] != key:
            return []
        rows = list(self._next[1])
        self._next = next(self._groups, None)
        return rows


def _stream(connection: Connection, statement: _Statement, rows_at_once: int) -> CursorResult[*tuple[Any, ...]]:
    """Rows as they are asked for; to be closed, even where not all of them were."""
    return connection.execute(statement, execution_options={"yield_per": rows_at_once})


def _chunk(connection: Connection, ids: Sequence[PassageId]) -> dict[PassageId, Passage]:
    revisions = {passage_id.revision_id for passage_id in ids}
    words = func.substr(RevisionRow.text, BlockRow.start + 1, BlockRow.end - BlockRow.start)
    rows = connection.execute(
        articles()
        .join(BlockRow, col(BlockRow.revision_id) == col(RevisionRow.id))
        .add_columns(*_PARAGRAPH, words)
        .where(
            _IS_PARAGRAPH,
            col(BlockRow.revision_id).in_(revisions),
            col(BlockRow.start).in_({passage_id.start for passage_id in ids}),
        )
    )
    quotes: dict[int, list[_Columns]] = {}
    of_revisions = select(*_QUOTE).where(col(QuoteRow.revision_id).in_(revisions)).order_by(col(QuoteRow.position))
    for quote in connection.execute(of_revisions):
        quotes.setdefault(quote[0], []).append(quote)
    found = {}
    for row in rows:
        stored = article(row)
        revision_id, start, end, heading, continues, text = row[WIDTH:]
        passage_id = PassageId(stored.id, revision_id, start, end)
        cut = _cut(quotes.get(revision_id, ()), start, end)
        found[passage_id] = Passage(passage_id, stored, text, heading, cut, continues)
    return found


def _passages(
    stored: Article,
    text: str,
    paragraphs: Sequence[_Columns],
    quotes: Sequence[_Columns],
) -> Iterator[Passage]:
    waiting = deque(sorted(quotes, key=itemgetter(1)))
    reaching: list[_Columns] = []  # quotes begun that may reach into this paragraph: a speech can span some
    for revision_id, start, end, heading, continues in paragraphs:
        while waiting and waiting[0][1] < end:
            reaching.append(waiting.popleft())
        reaching = [quote for quote in reaching if quote[2] > start]
        passage_id = PassageId(stored.id, revision_id, start, end)
        yield Passage(passage_id, stored, text[start:end], heading, _cut(reaching, start, end), continues)


def _cut(quotes: Iterable[_Columns], start: int, end: int) -> tuple[Quote, ...]:
    """The quotes that reach into the paragraph, as far as they do, with offsets in it."""
    return tuple(
        Quote(max(first, start) - start, min(last, end) - start, QuoteKind(kind), speaker, how, said)
        for _, first, last, kind, speaker, how, said in quotes
        if first < end and last > start
    )
