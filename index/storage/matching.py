"""Which stored article a reading is another state of, if any.

The address decides where there is one; then the place it came from; then the publisher and the title. The same words
without another address are the same article wherever they come from.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from index.model import Metadata, ReadArticle
from index.storage import identity
from index.tables import ArticleRow, RevisionRow

_NAMESAKES = 50  # articles under one standing headline that are compared by their dates


@dataclass(frozen=True, slots=True)
class Known:
    """A stored article with its current revision. `by_words`: nothing but the words says that it is the same."""

    article: ArticleRow
    revision: RevisionRow
    by_words: bool = False

    @property
    def article_id(self) -> int:
        """The article's id."""
        return self.revision.article_id

    def facts(self) -> Metadata:
        """What is stored about the article."""
        row = self.article
        return Metadata(row.title, row.url, row.publisher, row.published, row.language, sample=row.sample)


def known(session: Session, read: ReadArticle) -> Known | None:
    """The stored article that this is, None for a new one."""
    return _by_url(session, read) if read.metadata.url else _without_url(session, read)


def stored(session: Session, article_id: int) -> Known | None:
    """The article with this id, None where there is none."""
    return _first(session, col(ArticleRow.id) == article_id)


def _by_url(session: Session, read: ReadArticle) -> Known | None:
    key = identity.url_key(read.metadata.url or "")
    nameless = col(ArticleRow.url_key).is_(None)
    return (
        _first(session, col(ArticleRow.url_key) == key)
        or _by_location(session, read, nameless)
        or _by_words(session, read, nameless)
    )


def _without_url(session: Session, read: ReadArticle) -> Known | None:
    found = _by_location(session, read) or _by_words(session, read)
    return found if found or read.raw.location else _by_name(session, read)


def _by_location(session: Session, read: ReadArticle, *conditions: ColumnElement[bool]) -> Known | None:
    if read.raw.location is None:
        return None
    return _first(session, col(ArticleRow.location_key) == identity.location_key(read.raw.location), *conditions)


def _by_words(session: Session, read: ReadArticle, *conditions: ColumnElement[bool]) -> Known | None:
    same = col(RevisionRow.text_hash) == identity.text_hash(read.text)
    found = _first(session, same, col(ArticleRow.sample) == bool(read.metadata.sample), *conditions)
    return Known(found.article, found.revision, by_words=True) if found else None


def _by_name(session: Session, read: ReadArticle) -> Known | None:
    """By publisher and title, unless the dates tell two articles under one standing headline apart."""
    facts = read.metadata
    conditions: list[ColumnElement[bool]] = [
        col(ArticleRow.name_key) == identity.name_key(facts.publisher, facts.title or ""),
        col(ArticleRow.sample) == bool(facts.sample),
    ]
    if facts.publisher is None:  # a title alone says little: not enough to meet an article with an address or a place
        conditions += [col(ArticleRow.url_key).is_(None), col(ArticleRow.location_key).is_(None)]
    return next((found for found in _all(session, *conditions) if _may_be_of_one_day(found.article, facts)), None)


def _may_be_of_one_day(stored: ArticleRow, facts: Metadata) -> bool:
    return stored.published is None or facts.published is None or stored.published.value == facts.published.value


def _first(session: Session, *conditions: ColumnElement[bool]) -> Known | None:
    return next(_all(session, *conditions, limit=1), None)


def _all(session: Session, *conditions: ColumnElement[bool], limit: int = _NAMESAKES) -> Iterator[Known]:
    rows = session.exec(
        select(ArticleRow, RevisionRow)
        .join(RevisionRow, (col(RevisionRow.article_id) == col(ArticleRow.id)) & col(RevisionRow.is_current))
        .where(*conditions)
        .order_by(col(ArticleRow.id).desc())
        .limit(limit)
    )
    return (Known(*row) for row in rows)
