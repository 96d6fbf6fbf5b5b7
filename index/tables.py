"""The rows of articles, and the column types that every table shares.

Rows stay in storage modules: others see frozen records.
"""

import re
from datetime import UTC, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, BigInteger, DateTime, Dialect, Index, Integer, LargeBinary, MetaData, Text, text
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel

from index.model import Metadata, SourceDate

# NUL cannot be stored in PostgreSQL, half a surrogate pair in no database
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_REPLACEMENT = "\ufffd"


def is_storable(text: str) -> bool:
    """Whether both databases hold the text as it is."""
    return _UNSTORABLE.search(text) is None


def storable(text: str) -> str:
    """The text with each character that cannot be stored replaced by one that can: offsets stay."""
    return _UNSTORABLE.sub(_REPLACEMENT, text)


class Words(TypeDecorator[str]):
    """Text of any length and script, made storable."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        """The text without what cannot be stored; an enum's value as plain text."""
        return None if value is None else storable(str(value))


class Moment(TypeDecorator[datetime]):
    """A moment in time: aware, returned in UTC; a naive one is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """The moment in UTC. Raises ValueError for a naive one."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a moment needs its zone: {value.isoformat()}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """The moment, aware: SQLite returns naive ones even from a column with a zone."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Dated(TypeDecorator[SourceDate]):
    """A date as the source gives it, whole."""

    impl = JSON(none_as_null=True)
    cache_ok = True

    def process_bind_param(self, value: SourceDate | None, _dialect: Dialect) -> dict[str, Any] | None:
        """The date's fields."""
        return None if value is None else _date_fields(value)

    def process_result_value(self, value: dict[str, Any] | None, _dialect: Dialect) -> SourceDate | None:
        """The date of these fields."""
        return None if value is None else _date(value)


class Flags(TypeDecorator[Metadata]):
    """What a person said about an article when adding it."""

    impl = JSON(none_as_null=True)
    cache_ok = True

    def process_bind_param(self, value: Metadata | None, _dialect: Dialect) -> dict[str, Any] | None:
        """The fields that are known."""
        if value is None:
            return None
        fields: dict[str, Any] = {
            "title": value.title,
            "url": value.url,
            "publisher": value.publisher,
            "language": value.language,
            "sample": value.sample,
            "published": None if value.published is None else _date_fields(value.published),
        }
        return {
            name: storable(known) if isinstance(known, str) else known
            for name, known in fields.items()
            if known is not None
        }

    def process_result_value(self, value: dict[str, Any] | None, _dialect: Dialect) -> Metadata | None:
        """The metadata of these fields."""
        if value is None:
            return None
        published = value.get("published")
        return Metadata(**{**value, "published": None if published is None else _date(published)})


_CURRENT = text("is_current")
_NOT_INDEXED = text("indexed_at IS NULL")
_NOT_ALERTED = text("alerted_at IS NULL")

# SQLite counts rows up by itself only in a column declared INTEGER
Id = BigInteger().with_variant(Integer(), "sqlite")


class Row(SQLModel):
    """What every table of this program shares: one catalogue of tables, with constraints that migrations can name."""

    metadata: ClassVar[MetaData] = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class ArticleRow(Row, table=True):
    """An article's facts. The keys are digests: what they stand for may be longer than an index takes."""

    __tablename__ = "article"
    # an id is never given twice: an old button must not lead into another article
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = Field(default=None, sa_type=Id, primary_key=True)
    title: str = Field(sa_type=Words)
    url: str | None = Field(default=None, sa_type=Words)
    url_key: str | None = Field(default=None, sa_type=Words, unique=True)
    publisher: str | None = Field(default=None, sa_type=Words)
    published: SourceDate | None = Field(default=None, sa_type=Dated)
    language: str = Field(sa_type=Words)
    sample: bool
    location: str | None = Field(default=None, sa_type=Words)
    location_key: str | None = Field(default=None, sa_type=Words, index=True)
    name_key: str = Field(sa_type=Words, index=True)
    added_at: datetime = Field(sa_type=Moment)


class RevisionRow(Row, table=True):
    """One state of an article's words. Another text read from the same bytes is a row of its own with the same number.

    Attributes:
        number: counts the states that the source gave, from 1.
        is_current: true for one revision of each article.
        raw: the bytes as received, compressed; None where a later reading of the same bytes keeps them.
        reading: of which state of our own code the text and what was found in it are (`index.store.READING`).
    """

    __tablename__ = "revision"
    __table_args__ = (
        Index("uq_revision_current", "article_id", unique=True, sqlite_where=_CURRENT, postgresql_where=_CURRENT),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, sa_type=Id, primary_key=True)
    article_id: int = Field(sa_type=Id, foreign_key="article.id", ondelete="CASCADE", index=True)
    number: int
    is_current: bool
    raw: bytes | None = Field(default=None, sa_type=LargeBinary)
    name: str = Field(sa_type=Words)
    format: str = Field(sa_type=Words)
    flags: Metadata = Field(sa_type=Flags)
    text: str = Field(sa_type=Words)
    text_hash: str = Field(sa_type=Words, index=True)
    reading: int
    created_at: datetime = Field(sa_type=Moment)


class BlockRow(Row, table=True):
    """A run of a current revision's text; `continues`: where the quote starts whose speech it may go on with."""

    __tablename__ = "block"

    revision_id: int = Field(sa_type=Id, foreign_key="revision.id", ondelete="CASCADE", primary_key=True)
    position: int = Field(primary_key=True)
    kind: str = Field(sa_type=Words)
    start: int
    end: int
    heading: str | None = Field(default=None, sa_type=Words)
    continues: int | None = None


class QuoteRow(Row, table=True):
    """Words inside quotation marks in a current revision's text."""

    __tablename__ = "quote"

    revision_id: int = Field(sa_type=Id, foreign_key="revision.id", ondelete="CASCADE", primary_key=True)
    position: int = Field(primary_key=True)
    start: int
    end: int
    kind: str = Field(sa_type=Words)
    speaker: str | None = Field(default=None, sa_type=Words)
    speaker_how: str | None = Field(default=None, sa_type=Words)
    said: SourceDate | None = Field(default=None, sa_type=Dated)


class ChangeRow(Row, table=True):
    """What happened to an article, and which followers know. It outlives the article: no foreign key."""

    __tablename__ = "article_change"
    __table_args__ = (
        Index("ix_article_change_not_indexed", "id", sqlite_where=_NOT_INDEXED, postgresql_where=_NOT_INDEXED),
        Index("ix_article_change_not_alerted", "id", sqlite_where=_NOT_ALERTED, postgresql_where=_NOT_ALERTED),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, sa_type=Id, primary_key=True)
    article_id: int = Field(sa_type=Id)
    revision_id: int = Field(sa_type=Id)
    kind: str = Field(sa_type=Words)
    created_at: datetime = Field(sa_type=Moment)
    indexed_at: datetime | None = Field(default=None, sa_type=Moment)
    alerted_at: datetime | None = Field(default=None, sa_type=Moment)


def _date_fields(date: SourceDate) -> dict[str, Any]:
    return {
        "value": date.value,
        "words": storable(date.words),
        "against": date.against,
        "inferred": date.inferred,
        "instant": None if date.instant is None else date.instant.isoformat(),
    }


def _date(fields: dict[str, Any]) -> SourceDate:
    instant = fields["instant"]
    return SourceDate(**{**fields, "instant": None if instant is None else datetime.fromisoformat(instant)})
