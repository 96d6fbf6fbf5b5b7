"""How a reading becomes rows: of a new article, of a new revision, or in the place of what was read before."""

import zlib
from dataclasses import fields, replace
from datetime import datetime

from sqlalchemy import delete, insert
from sqlmodel import Session, col, select

from index.errors import ArticleBinary
from index.model import (
    Block,
    BlockKind,
    ChangeKind,
    Continuation,
    Metadata,
    Outcome,
    Quote,
    QuoteKind,
    ReadArticle,
    SourceDate,
)
from index.storage import changes, identity
from index.storage.matching import Known
from index.tables import ArticleRow, BlockRow, QuoteRow, RevisionRow, is_storable, storable

# raised when extraction, quotes, speakers, dates or continuations come to find something else in the same bytes
READING = 2


def storable_reading(read: ReadArticle) -> ReadArticle:
    """The reading as the database will return it. Raises ArticleBinary for a text that no database can hold."""
    if not is_storable(read.text):
        raise ArticleBinary(f"{read.raw.name}: there are characters in it that no text has.")
    metadata = replace(_storable(read.metadata), sample=bool(read.metadata.sample))
    quotes = tuple(replace(quote, said=_storable_date(quote.said)) for quote in read.quotes)
    return replace(read, metadata=metadata, flags=_storable(read.flags), quotes=quotes)


def remembered(known: Known, metadata: Metadata) -> Metadata:
    """What stands about the article without being said again: the flags it was added with.

    Of a copy of its words from elsewhere, also the facts that the copy does not tell.
    """
    flags = known.revision.flags
    return flags.over(_missing(metadata, known.facts())) if known.by_words else flags


def add(session: Session, read: ReadArticle, packed: bytes, now: datetime) -> int:
    """The id of the new article."""
    article = ArticleRow(title="", language="", sample=False, name_key="", added_at=now)
    _take_facts(article, read)
    session.add(article)
    session.flush()
    revision = _add_revision(session, article, read, number=1, now=now)
    revision.raw = packed
    changes.record(session, revision.article_id, revision.id or 0, ChangeKind.ADDED, now)
    return revision.article_id


def change(session: Session, known: Known, read: ReadArticle, packed: bytes, now: datetime) -> Outcome:
    """What storing the reading changed in its article."""
    revision = known.revision
    if known.by_words:
        facts = known.facts()
        news = replace(read.metadata, title=read.flags.title, language=read.flags.language)
        if news.over(facts) == facts:
            return Outcome.UNCHANGED
        missing = _missing(read.metadata, facts)
        read = replace(read, metadata=read.metadata.over(missing), flags=read.flags.over(missing))
    if revision.text_hash != identity.text_hash(read.text):
        outcome, kind = Outcome.REVISED, ChangeKind.REVISED
        revision = _supersede(session, known, read, number=revision.number + 1, now=now)
    elif _differs(session, known, read):
        outcome, kind = Outcome.UPDATED, ChangeKind.UPDATED
        _rewrite(session, revision, read)
    else:
        return Outcome.UNCHANGED
    revision.raw = packed
    _take_facts(known.article, read)
    changes.record(session, known.article_id, revision.id or 0, kind, now)
    return outcome


def read_again(session: Session, known: Known, read: ReadArticle, now: datetime) -> bool:
    """Whether today's reading of the stored bytes differs from what is stored; it then takes its place."""
    article, revision = known.article, known.revision
    if revision.raw is None or zlib.decompress(revision.raw) != read.raw.data or revision.flags != read.flags:
        return False  # something newer was put in since these bytes were taken out
    if read.metadata.url and _is_taken(session, identity.url_key(read.metadata.url), article):
        read = replace(read, metadata=replace(read.metadata, url=article.url))
    if revision.text_hash != identity.text_hash(read.text):
        # the words moved: a row of its own lets passages of the earlier reading be found again by theirs
        packed, revision.raw = revision.raw, None
        revision = _supersede(session, known, read, number=revision.number, now=now)
        revision.raw = packed
    elif _differs(session, known, read):
        _rewrite(session, revision, read)
    else:
        revision.reading = READING
        return False
    _take_facts(article, read)
    changes.record(session, revision.article_id, revision.id or 0, ChangeKind.REINDEXED, now)
    return True


def _take_facts(article: ArticleRow, read: ReadArticle) -> None:
    facts = read.metadata
    article.title = facts.title or ""
    article.url = facts.url
    article.url_key = identity.url_key(facts.url) if facts.url else None
    article.publisher = facts.publisher
    article.published = facts.published
    article.language = facts.language or ""
    article.sample = bool(facts.sample)
    article.name_key = identity.name_key(facts.publisher, facts.title or "")
    if read.raw.location is not None:
        article.location = read.raw.location
        article.location_key = identity.location_key(read.raw.location)


def _add_revision(
    session: Session, article: ArticleRow, read: ReadArticle, *, number: int, now: datetime
) -> RevisionRow:
    revision = RevisionRow(
        article_id=article.id or 0,
        number=number,
        is_current=True,
        name=read.raw.name,
        format=read.raw.format,
        flags=read.flags,
        text=read.text,
        text_hash=identity.text_hash(read.text),
        reading=READING,
        created_at=now,
    )
    session.add(revision)
    session.flush()
    _insert_found(session, revision, read)
    return revision


def _supersede(session: Session, known: Known, read: ReadArticle, *, number: int, now: datetime) -> RevisionRow:
    """The new current revision; what was found in the one before goes, its text stays."""
    known.revision.is_current = False
    _delete_found(session, known.revision)
    session.flush()  # the database holds that one revision is current
    return _add_revision(session, known.article, read, number=number, now=now)


def _rewrite(session: Session, revision: RevisionRow, read: ReadArticle) -> None:
    """Put what was found today in the place of what was found before, in the same words."""
    revision.name, revision.format, revision.flags, revision.reading = (
        read.raw.name,
        read.raw.format,
        read.flags,
        READING,
    )
    _delete_found(session, revision)
    _insert_found(session, revision, read)


def _delete_found(session: Session, revision: RevisionRow) -> None:
    session.exec(delete(BlockRow).where(col(BlockRow.revision_id) == revision.id))
    session.exec(delete(QuoteRow).where(col(QuoteRow.revision_id) == revision.id))


def _insert_found(session: Session, revision: RevisionRow, read: ReadArticle) -> None:
    behind = {one.start: one.quote for one in read.continuations}
    blocks = [
        {"revision_id": revision.id, "position": n, **_values(block), "continues": behind.get(block.start)}
        for n, block in enumerate(read.blocks)
    ]
    quotes = [{"revision_id": revision.id, "position": n, **_values(quote)} for n, quote in enumerate(read.quotes)]
    if blocks:
        session.exec(insert(BlockRow), params=blocks)
    if quotes:
        session.exec(insert(QuoteRow), params=quotes)


def _values(found: Block | Quote) -> dict[str, object]:
    return {field.name: getattr(found, field.name) for field in fields(found)}


def _differs(session: Session, known: Known, read: ReadArticle) -> bool:
    """Whether the reading of the same words says something else than what is stored."""
    of_revision = known.revision.id
    blocks = session.exec(
        select(BlockRow).where(BlockRow.revision_id == of_revision).order_by(col(BlockRow.position))
    ).all()
    quotes = session.exec(select(QuoteRow).where(QuoteRow.revision_id == of_revision).order_by(col(QuoteRow.position)))
    return (
        known.facts() != read.metadata
        or read.blocks != tuple(Block(BlockKind(b.kind), b.start, b.end, b.heading) for b in blocks)
        or read.continuations
        != tuple(Continuation(b.start, b.end, b.continues) for b in blocks if b.continues is not None)
        or read.quotes
        != tuple(Quote(q.start, q.end, QuoteKind(q.kind), q.speaker, q.speaker_how, q.said) for q in quotes)
    )


def _is_taken(session: Session, url_key: str, article: ArticleRow) -> bool:
    others = select(ArticleRow.id).where(ArticleRow.url_key == url_key, ArticleRow.id != article.id)
    return session.exec(others).first() is not None


def _missing(facts: Metadata, stored: Metadata) -> Metadata:
    """What is stored of the facts that a reading can lack, where this one lacks them."""
    return Metadata(
        url=None if facts.url else stored.url,
        publisher=None if facts.publisher else stored.publisher,
        published=None if facts.published else stored.published,
    )


def _storable(facts: Metadata) -> Metadata:
    return Metadata(
        title=_cleaned(facts.title),
        url=_cleaned(facts.url),
        publisher=_cleaned(facts.publisher),
        published=_storable_date(facts.published),
        language=_cleaned(facts.language),
        sample=facts.sample,
    )


def _storable_date(date: SourceDate | None) -> SourceDate | None:
    """The date, its instant at a fixed offset: in the hour that a clock repeats, a zone's instant equals no other."""
    if date is None:
        return None
    instant = None if date.instant is None else datetime.fromisoformat(date.instant.isoformat())
    return replace(date, words=storable(date.words), instant=instant)


def _cleaned(text: str | None) -> str | None:
    return None if text is None else storable(text)
