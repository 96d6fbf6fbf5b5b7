"""The store of articles: the one place through which they are put in, read and removed.

Every method is a transaction of its own and may be called from any thread; what it returns is frozen. Each raises
DatabaseError where the database fails. Neither are passages ranked here nor articles read from bytes.
"""

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Engine, delete, func
from sqlmodel import Session, col, select

from index.database import Lock, reading, writing
from index.errors import ArticleUnknown
from index.model import (
    Article,
    ArticleChange,
    BlockKind,
    ChangeKind,
    Format,
    Metadata,
    Outcome,
    Passage,
    PassageId,
    QuoteKind,
    RawArticle,
    ReadArticle,
)
from index.storage import changes, matching, passages, readings
from index.storage.changes import Consumer
from index.storage.relocation import same_words
from index.tables import ArticleRow, BlockRow, QuoteRow, RevisionRow

__all__ = ["Consumer", "Stats", "Store"]

_RAW_AT_ONCE = 32 * 2**20  # bytes of raw articles after which `raws` stops early
_SPEECH = [kind.value for kind in QuoteKind if kind.is_speech]


@dataclass(frozen=True, slots=True)
class Stats:
    """How much is stored. Passages, quotes and speakers' names are those of current revisions; quotes are speech."""

    articles: int
    sample_articles: int
    revisions: int
    passages: int
    quotes: int
    quotes_with_speaker: int
    speaker_names: int


class Store:
    """The articles in a database whose tables are up to date."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def close(self) -> None:
        """Close the connections to the database; the next call opens them again."""
        self._engine.dispose()

    # Putting in

    def put(self, read: ReadArticle, now: datetime) -> tuple[Outcome, Article]:
        """What storing the reading came to, and the article as it now is: all of it is stored, or nothing.

        Raises ArticleBinary for a text that no database can hold.
        """
        read = readings.storable_reading(read)
        packed = zlib.compress(read.raw.data)  # before the lock is taken
        with writing(self._engine, Lock.ARTICLES) as session:
            known = matching.known(session, read)
            if known is None:
                article_id = readings.add(session, read, packed, now)
                return Outcome.ADDED, _article(session, article_id)
            outcome = readings.change(session, known, read, packed, now)
            return outcome, _article(session, known.article_id)

    def remembered_flags(self, read: ReadArticle) -> Metadata:
        """What was said about the reading's article when it was put in before; nothing for a new article.

        Flags stand until others replace them: an article added again without its `--published` keeps its date.
        """
        read = readings.storable_reading(read)
        with reading(self._engine) as session:
            known = matching.known(session, read)
            return readings.remembered(known, read.metadata) if known else Metadata()

    def replace_reading(self, article_id: int, read: ReadArticle, now: datetime) -> bool:
        """Whether today's reading of an article's stored bytes differs from what is stored; it then takes its place.

        Nothing changes where the article was removed or put in anew since its bytes were taken by `raws`.
        """
        read = readings.storable_reading(read)
        with writing(self._engine, Lock.ARTICLES) as session:
            known = matching.stored(session, article_id)
            return known is not None and readings.read_again(session, known, read, now)

    def remove(self, article_id: int, now: datetime) -> Article:
        """The article that was removed, with its revisions and the alerts about it. Raises ArticleUnknown."""
        with writing(self._engine, Lock.ARTICLES) as session:
            article = _article(session, article_id)
            session.exec(delete(ArticleRow).where(col(ArticleRow.id) == article_id))
            changes.record(session, article_id, article.revision_id, ChangeKind.REMOVED, now)
            return article

    # Articles

    def article(self, article_id: int) -> Article:
        """The article's facts. Raises ArticleUnknown."""
        with reading(self._engine) as session:
            return _article(session, article_id)

    def articles(self, limit: int, offset: int = 0) -> list[Article]:
        """A page of the articles, the last added first."""
        with reading(self._engine) as session:
            statement = passages.articles().order_by(col(ArticleRow.id).desc()).limit(limit).offset(offset)
            return [passages.article(row) for row in session.connection().execute(statement)]

    def earlier_texts(self, article_id: int, before_revision: int | None = None) -> list[str]:
        """The article's words as its source gave them before this revision (its id; the current one by default)."""
        with reading(self._engine) as session:
            this = RevisionRow.is_current if before_revision is None else RevisionRow.id == before_revision
            number = select(RevisionRow.number).where(RevisionRow.article_id == article_id, this).scalar_subquery()
            earlier = select(RevisionRow.text).where(RevisionRow.article_id == article_id, RevisionRow.number < number)
            return list(session.exec(earlier.order_by(col(RevisionRow.id))))

    def raws(self, after_id: int, limit: int) -> list[tuple[Article, RawArticle, Metadata]]:
        """Articles after this one by id, each with its bytes and flags: at most `limit`, fewer where they are large."""
        statement = (
            passages.articles()
            .add_columns(*map(col, (RevisionRow.name, RevisionRow.raw, RevisionRow.format)))
            .add_columns(col(ArticleRow.location), col(RevisionRow.flags))
            .where(col(ArticleRow.id) > after_id)
            .order_by(col(ArticleRow.id))
            .limit(limit)
        )
        found, size = [], 0
        one_by_one = {"yield_per": 1}
        with (
            reading(self._engine) as session,
            session.connection().execute(statement, execution_options=one_by_one) as rows,
        ):
            for row in rows:
                *_, name, packed, kind, location, flags = row
                data = zlib.decompress(packed)
                found.append((passages.article(row), RawArticle(name, data, Format(kind), location), flags))
                size += len(data)
                if size > _RAW_AT_ONCE:
                    break
        return found

    def stats(self) -> Stats:
        """How much is stored."""
        with reading(self._engine) as session:

            def count(what: ColumnElement[int], *conditions: ColumnElement[bool]) -> int:
                return session.exec(select(what).where(*conditions)).one()

            speech = col(QuoteRow.kind).in_(_SPEECH)
            named = col(QuoteRow.speaker).is_not(None)
            return Stats(
                articles=count(func.count(col(ArticleRow.id))),
                sample_articles=count(func.count(col(ArticleRow.id)), col(ArticleRow.sample).is_(True)),
                revisions=count(func.count(col(RevisionRow.id))),
                passages=count(func.count(col(BlockRow.position)), col(BlockRow.kind) == BlockKind.PARAGRAPH.value),
                quotes=count(func.count(col(QuoteRow.position)), speech),
                quotes_with_speaker=count(func.count(col(QuoteRow.position)), speech, named),
                speaker_names=count(func.count(col(QuoteRow.speaker).distinct()), speech),
            )

    def speaker_names(self) -> list[tuple[str, str, str | None, int]]:
        """The speakers' names as articles print them: name, language, publisher, and how many quotes there are."""
        of_article = (col(RevisionRow.article_id) == col(ArticleRow.id)) & col(RevisionRow.is_current)
        named = (col(QuoteRow.speaker), col(ArticleRow.language), col(ArticleRow.publisher))
        statement = (
            select(*named, func.count())
            .join(RevisionRow, col(RevisionRow.id) == col(QuoteRow.revision_id))
            .join(ArticleRow, of_article)
            .where(col(QuoteRow.speaker).is_not(None), col(QuoteRow.kind).in_(_SPEECH))
            .group_by(*named)
        )
        with reading(self._engine) as session:
            rows = session.connection().execute(statement)
            return [(str(row[0]), row[1], row[2], row[3]) for row in rows]

    # Passages

    def passages(self, ids: Sequence[PassageId]) -> list[Passage]:
        """These passages, in this order, without those that are in no article's current revision."""
        with reading(self._engine) as session:
            return passages.by_ids(session.connection(), ids)

    def article_passages(self, article_id: int) -> list[Passage]:
        """The article's passages in order; none where there is no such article."""
        with reading(self._engine) as session:
            return passages.of_article(session.connection(), article_id)[1]

    def all_passages(self, *, sample: bool) -> Iterator[Passage]:
        """Every passage, streamed from one state of the database; `sample` takes the invented articles in."""
        with reading(self._engine) as session:
            yield from passages.every(session.connection(), sample=sample)

    def find(self, passage_id: PassageId) -> Passage | None:
        """The passage, or after a revision the one that holds the same words; None where none does."""
        with reading(self._engine) as session:
            return _find(session, passage_id)[0]

    def surroundings(self, passage_id: PassageId, before: int = 1, after: int = 1) -> list[Passage]:
        """The passage with its neighbours, in the article's order; none where its words no longer stand there."""
        with reading(self._engine) as session:
            found, around = _find(session, passage_id)
        if found is None:
            return []
        place = around.index(found)
        return around[max(place - before, 0) : place + after + 1]

    # Changes

    def pending_changes(self, consumer: Consumer, limit: int | None) -> list[ArticleChange]:
        """The changes that the follower has not marked as done, oldest first."""
        with reading(self._engine) as session:
            return changes.pending(session, consumer, limit)

    def latest_change(self) -> int:
        """The id of the last change, whoever has followed it; 0 before the first."""
        with reading(self._engine) as session:
            return changes.latest(session)

    def mark_done(self, consumer: Consumer, change_ids: Sequence[int], now: datetime) -> None:
        """Note that the follower has dealt with these changes."""
        with writing(self._engine) as session:
            changes.mark(session, consumer, change_ids, now)


def _article(session: Session, article_id: int) -> Article:
    session.flush()  # what this transaction wrote is to be seen
    found = None
    if passages.fits(article_id):
        found = session.connection().execute(passages.articles().where(col(ArticleRow.id) == article_id)).first()
    if found is None:
        raise ArticleUnknown(f"There is no article {article_id}.")
    return passages.article(found)


def _find(session: Session, passage_id: PassageId) -> tuple[Passage | None, list[Passage]]:
    """The passage or the one that now holds its words, among its article's passages."""
    article_id, revision_id, start, end = passage_id
    if not passages.fits(*passage_id):
        return None, []
    text, stored = passages.of_article(session.connection(), article_id)
    at_its_place = next((passage for passage in stored if passage.id == passage_id), None)
    if at_its_place is not None:
        return at_its_place, stored
    of_revision = select(RevisionRow.text).where(RevisionRow.id == revision_id, RevisionRow.article_id == article_id)
    earlier = session.exec(of_revision).first()
    if earlier is None:
        return None, stored
    return same_words(earlier[start:end], earlier[:start], text, stored), stored
