"""Standing questions: which chat wants to hear of what. Matching them against articles is `bot.alerts`."""

import unicodedata
from collections.abc import Iterator
from datetime import datetime
from hashlib import sha256

from sqlalchemy import Engine, delete, func
from sqlmodel import Session, col, select

from bot import chats
from bot.model import Subscription, Topic
from bot.tables import ChatRow, SubscriptionRow
from index.database import reading, writing
from index.errors import SubscriptionLimit
from index.storage.passages import fits
from index.tables import storable

LIMIT = 50  # subscriptions of one chat: each is matched against every new article
_ROWS_AT_ONCE = 1000


class Subscriptions:
    """The subscriptions in a database whose tables are up to date."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, chat_id: int, topic: Topic, words: str | None, now: datetime) -> tuple[Subscription, bool]:
        """The chat's subscription to this, and whether it is new: the same words in other spelling are the same.

        Raises SubscriptionLimit where the chat has as many as there can be, ValueError where words are asked for and
        there are none.
        """
        words = _plain(words) if topic is Topic.WORDS else None
        if topic is Topic.WORDS and not words:
            raise ValueError("a subscription to words needs a word")
        key = _key(words)
        with writing(self._engine) as session:
            _lock(session, chat_id)
            of_chat = select(SubscriptionRow).where(SubscriptionRow.chat_id == chat_id)
            row = session.exec(
                of_chat.where(SubscriptionRow.topic == topic.value, SubscriptionRow.words_key == key)
            ).first()
            if row is not None:
                return _subscription(row), False
            if session.exec(select(func.count()).select_from(of_chat.subquery())).one() >= LIMIT:
                raise SubscriptionLimit(
                    f"This chat has {LIMIT} subscriptions, as many as there can be. Remove one first."
                )
            row = SubscriptionRow(chat_id=chat_id, topic=topic, words=words, words_key=key, created_at=now)
            session.add(row)
            session.flush()
            return _subscription(row), True

    def of_chat(self, chat_id: int) -> list[Subscription]:
        """The chat's subscriptions, oldest first."""
        with reading(self._engine) as session:
            of_chat = select(SubscriptionRow).where(SubscriptionRow.chat_id == chat_id)
            return [_subscription(row) for row in session.exec(of_chat.order_by(col(SubscriptionRow.id)))]

    def all(self) -> Iterator[Subscription]:
        """Every subscription of the chats that did not block the bot, streamed."""
        statement = (
            select(SubscriptionRow)
            .join(ChatRow, col(ChatRow.id) == col(SubscriptionRow.chat_id))
            .where(col(ChatRow.blocked_at).is_(None))
            .order_by(col(SubscriptionRow.id))
        )
        in_parts = {"yield_per": _ROWS_AT_ONCE}
        with reading(self._engine) as session, session.exec(statement, execution_options=in_parts) as rows:
            for row in rows:
                yield _subscription(row)

    def remove(self, subscription_id: int, chat_id: int) -> bool:
        """Whether the chat had this subscription; it then has it no more. Another chat's is left alone."""
        if not fits(subscription_id):
            return False
        own = (col(SubscriptionRow.id) == subscription_id) & (col(SubscriptionRow.chat_id) == chat_id)
        with writing(self._engine) as session:
            return session.exec(delete(SubscriptionRow).where(own)).rowcount > 0


def _lock(session: Session, chat_id: int) -> None:
    """Hold the chat's row, made where there is none: two additions must not both find room for one."""
    chats.ensure(session, [chat_id])
    session.exec(select(ChatRow.id).where(ChatRow.id == chat_id).with_for_update()).one()


def _plain(words: str | None) -> str:
    return " ".join(storable(words or "").split())


def _key(words: str | None) -> str:
    return sha256(unicodedata.normalize("NFKC", words or "").casefold().encode()).hexdigest()


def _subscription(row: SubscriptionRow) -> Subscription:
    return Subscription(row.id or 0, row.chat_id, Topic(row.topic), row.words, row.created_at)
