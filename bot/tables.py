"""The rows of what the bot does: chats with what they subscribed to, asked and judged, and the alerts that wait."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, Dialect, Index, Text, UniqueConstraint, text
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field

from index.model import PassageId, Quote, QuoteKind
from index.results import NOTHING_LIFTED, Constraint, Lifted
from index.tables import Dated, Id, Moment, Row, Words

_PENDING = text("state = 'pending'")
_NONE = text("''")


class PassageIds(TypeDecorator[tuple[PassageId, ...]]):
    """Passages by their ids, in order."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[PassageId, ...] | None, _dialect: Dialect) -> str | None:
        """The ids as words."""
        return None if value is None else " ".join(map(str, value))

    def process_result_value(self, value: str | None, _dialect: Dialect) -> tuple[PassageId, ...] | None:
        """The ids of these words."""
        return None if value is None else tuple(map(PassageId.parse, value.split()))


class Constraints(TypeDecorator[Lifted]):
    """A set of constraints by their names. One that a later version knew is left out: then it narrows again."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Lifted | None, _dialect: Dialect) -> str | None:
        """The names as words."""
        return None if value is None else " ".join(sorted(value))

    def process_result_value(self, value: str | None, _dialect: Dialect) -> Lifted | None:
        """The constraints of these names."""
        return None if value is None else frozenset(one for one in Constraint if one in value.split())


class Quotes(TypeDecorator[tuple[Quote, ...]]):
    """The quotes of a passage, whole, in order."""

    impl = JSON
    cache_ok = True
    _words, _dated = Words(), Dated()

    def process_bind_param(self, value: tuple[Quote, ...] | None, dialect: Dialect) -> list[dict[str, Any]] | None:
        """The fields of each quote."""
        return None if value is None else [self._fields(quote, dialect) for quote in value]

    def process_result_value(self, value: list[dict[str, Any]] | None, dialect: Dialect) -> tuple[Quote, ...] | None:
        """The quotes of these fields."""
        return None if value is None else tuple(self._quote(fields, dialect) for fields in value)

    def _fields(self, quote: Quote, dialect: Dialect) -> dict[str, Any]:
        return {
            "start": quote.start,
            "end": quote.end,
            "kind": str(quote.kind),
            "speaker": self._words.process_bind_param(quote.speaker, dialect),
            "speaker_how": quote.speaker_how,
            "said": self._dated.process_bind_param(quote.said, dialect),
            "speaker_printed": self._words.process_bind_param(quote.speaker_printed, dialect),
        }

    def _quote(self, fields: dict[str, Any], dialect: Dialect) -> Quote:
        said = self._dated.process_result_value(fields["said"], dialect)
        return Quote(**{**fields, "kind": QuoteKind(fields["kind"]), "said": said})


class ChatRow(Row, table=True):
    """A Telegram chat, by Telegram's own id. Nothing is sent to a blocked one."""

    __tablename__ = "chat"

    id: int = Field(sa_type=BigInteger, primary_key=True, sa_column_kwargs={"autoincrement": False})
    language: str | None = Field(default=None, sa_type=Words)
    blocked_at: datetime | None = Field(default=None, sa_type=Moment)


class SubscriptionRow(Row, table=True):
    """A chat's standing question. `words_key` is a digest of the normalised words: the same twice is one."""

    __tablename__ = "subscription"
    __table_args__ = (
        UniqueConstraint("chat_id", "topic", "words_key"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, sa_type=Id, primary_key=True)
    chat_id: int = Field(sa_type=BigInteger, foreign_key="chat.id")
    topic: str = Field(sa_type=Words)
    words: str | None = Field(default=None, sa_type=Words)
    words_key: str = Field(sa_type=Words)
    created_at: datetime = Field(sa_type=Moment)


class AskedRow(Row, table=True):
    """A question that somebody asked, with what they lifted of what was understood."""

    __tablename__ = "asked"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = Field(default=None, sa_type=Id, primary_key=True)
    chat_id: int = Field(sa_type=BigInteger)
    text: str = Field(sa_type=Words)
    lifted: Lifted = Field(
        default=NOTHING_LIFTED, sa_type=Constraints, nullable=False, sa_column_kwargs={"server_default": _NONE}
    )
    asked_at: datetime = Field(sa_type=Moment, index=True)


class AlertRow(Row, table=True):
    """An alert in the outbox. It goes with its article, and stays when sent: nobody is told of a revision twice.

    Attributes:
        state: pending, sent or failed.
        due_at: before this moment it is not to be sent.
        leased_until: until this moment it is in the hands of whoever claimed it.
        attempts: the sends begun.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("chat_id", "article_id", "revision_id"),
        Index("ix_outbox_pending", "chat_id", "id", sqlite_where=_PENDING, postgresql_where=_PENDING),
        Index("ix_outbox_pending_id", "id", sqlite_where=_PENDING, postgresql_where=_PENDING),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, sa_type=Id, primary_key=True)
    chat_id: int = Field(sa_type=BigInteger, foreign_key="chat.id")
    article_id: int = Field(sa_type=Id, foreign_key="article.id", ondelete="CASCADE", index=True)
    revision_id: int = Field(sa_type=Id)
    passages: tuple[PassageId, ...] = Field(sa_type=PassageIds)
    state: str = Field(sa_type=Words)
    attempts: int
    due_at: datetime = Field(sa_type=Moment)
    leased_until: datetime | None = Field(default=None, sa_type=Moment)
    reason: str | None = Field(default=None, sa_type=Words)
    created_at: datetime = Field(sa_type=Moment)
    finished_at: datetime | None = Field(default=None, sa_type=Moment)


class JudgementRow(Row, table=True):
    """What one person says of one passage that answered a question; `words_key` is a digest of the passage's words.

    It keeps the question, which is forgotten after a while, and the passage as it was shown, which a revision may
    change. With its article it goes: what an operator removed must not live on in it.

    Attributes:
        asked_id: the question's id while it was remembered, which the buttons carry.
        lifted: what the person had taken back of what was understood of the question.
        question_key: a digest of both, the question normalised: the same in other spelling is one.
        revision_id: with `start` and `end`, the passage's id as the button carries it.
        quotes: with the speakers and the days that stood under the passage.
    """

    __tablename__ = "judgement"
    __table_args__ = (
        UniqueConstraint("user_id", "question_key", "article_id", "words_key"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, sa_type=Id, primary_key=True)
    user_id: int = Field(sa_type=BigInteger)
    asked_id: int = Field(sa_type=Id)
    question: str = Field(sa_type=Words)
    lifted: Lifted = Field(default=NOTHING_LIFTED, sa_type=Constraints)
    question_key: str = Field(sa_type=Words)
    article_id: int = Field(sa_type=Id, foreign_key="article.id", ondelete="CASCADE", index=True)
    revision_id: int = Field(sa_type=Id)
    start: int
    end: int
    heading: str | None = Field(default=None, sa_type=Words)
    words: str = Field(sa_type=Words)
    words_key: str = Field(sa_type=Words)
    quotes: tuple[Quote, ...] = Field(sa_type=Quotes)
    continues: int | None = None
    verdict: str = Field(sa_type=Words)
    judged_at: datetime = Field(sa_type=Moment)
