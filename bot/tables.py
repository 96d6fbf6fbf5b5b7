"""The rows of what the bot does: chats, their subscriptions, what they asked, and the alerts that wait for them."""

from datetime import datetime

from sqlalchemy import BigInteger, Dialect, Index, Text, UniqueConstraint, text
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field

from index.model import PassageId
from index.results import NOTHING_LIFTED, Constraint, Lifted
from index.tables import Id, Moment, Row, Words

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
