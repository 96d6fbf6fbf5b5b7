"""The chats that the bot talks to: their language, whether they blocked it, and what becomes of a group that moves."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Engine, delete, update
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from bot.tables import AlertRow, AskedRow, ChatRow, SubscriptionRow
from index.database import Lock, insert_new, reading, writing


class Chats:
    """The chats in a database whose tables are up to date, by Telegram's ids."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def remember(self, chat_id: int, language: str | None) -> None:
        """Keep the chat's language (Telegram's code); an unknown one takes nothing away."""
        if language is None or self.language(chat_id) == language:
            return
        with writing(self._engine) as session:
            ensure(session, [chat_id])
            session.exec(update(ChatRow).where(col(ChatRow.id) == chat_id).values(language=language))

    def language(self, chat_id: int) -> str | None:
        """The chat's language, None where it is not known."""
        with reading(self._engine) as session:
            return session.exec(select(ChatRow.language).where(ChatRow.id == chat_id)).first()

    def block(self, chat_id: int, now: datetime) -> None:
        """Note that the chat does not want to hear from the bot: its subscriptions are kept, and silent."""
        with writing(self._engine) as session:
            ensure(session, [chat_id])
            session.exec(update(ChatRow).where(col(ChatRow.id) == chat_id).values(blocked_at=now))

    def unblock(self, chat_id: int) -> None:
        """Note that the chat wants to hear from the bot again."""
        with writing(self._engine) as session:
            session.exec(update(ChatRow).where(col(ChatRow.id) == chat_id).values(blocked_at=None))

    def is_blocked(self, chat_id: int) -> bool:
        """Whether the chat does not want to hear from the bot."""
        with reading(self._engine) as session:
            chat = session.get(ChatRow, chat_id)
            return chat is not None and chat.blocked_at is not None

    def migrate(self, old_id: int, new_id: int) -> None:
        """Give everything of the chat to its new id (a group became a supergroup); what both have is kept once."""
        if old_id == new_id:
            return
        with writing(self._engine, Lock.OUTBOX) as session:
            old = session.get(ChatRow, old_id)
            ensure(session, [new_id])
            new = session.get_one(ChatRow, new_id)
            new.language = new.language or (old.language if old else None)
            session.flush()
            _drop_what_both_have(session, old_id, new_id)
            for table in (SubscriptionRow, AlertRow, AskedRow):
                session.exec(update(table).where(col(table.chat_id) == old_id).values(chat_id=new_id))
            session.exec(delete(ChatRow).where(col(ChatRow.id) == old_id))


def ensure(session: Session, chat_ids: Iterable[int]) -> None:
    """Make rows for the chats that have none."""
    insert_new(session, ChatRow, [{"id": chat_id} for chat_id in sorted(set(chat_ids))])


def _drop_what_both_have(session: Session, old_id: int, new_id: int) -> None:
    theirs = aliased(SubscriptionRow)
    same = select(theirs.id).where(
        theirs.chat_id == new_id, theirs.topic == SubscriptionRow.topic, theirs.words_key == SubscriptionRow.words_key
    )
    session.exec(delete(SubscriptionRow).where(col(SubscriptionRow.chat_id) == old_id, same.exists()))
    # of two alerts about one revision, the one that was sent stays: it must not be sent again
    _drop_alerts(session, new_id, of_both_with=old_id, where_other_is_finished=True)
    _drop_alerts(session, old_id, of_both_with=new_id, where_other_is_finished=False)


def _drop_alerts(session: Session, chat_id: int, *, of_both_with: int, where_other_is_finished: bool) -> None:
    other = aliased(AlertRow)
    same = select(other.id).where(
        other.chat_id == of_both_with,
        other.article_id == AlertRow.article_id,
        other.revision_id == AlertRow.revision_id,
    )
    if where_other_is_finished:
        same = same.where(col(other.finished_at).is_not(None))
    session.exec(delete(AlertRow).where(col(AlertRow.chat_id) == chat_id, same.exists()))
