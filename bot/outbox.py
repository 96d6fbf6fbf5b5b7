"""The outbox: alerts that wait to be sent, each to be sent at least once and, but for a kill in the middle, only once.

Whoever sends claims alerts under a lease; what was claimed and neither sent nor given back can be claimed again when
the lease ends. A chat hears of things in order: only its oldest waiting alert can be claimed, no other while it waits.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Engine, Text, Update, func, literal_column, update
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from bot import chats
from bot.model import Alert, NewAlert
from bot.tables import AlertRow, ChatRow
from index.database import Lock, insert_new, reading, writing
from index.storage import changes
from index.storage.changes import Consumer
from index.tables import ArticleRow

LEASE = timedelta(minutes=2)
_CHUNK = 1000  # ids in one statement


class _State(StrEnum):
    PENDING = "pending"
    SENT = "sent"
    FAILED = "failed"


# written out, not a parameter: the indexes of pending alerts serve only a condition that is known to be theirs
_PENDING = literal_column("'pending'", Text)
_IS_PENDING = col(AlertRow.state) == _PENDING


class Outbox:
    """The alerts in a database whose tables are up to date."""

    def __init__(self, engine: Engine, lease: timedelta = LEASE) -> None:
        self._engine = engine
        self._lease = lease

    def enqueue(self, alerts: Sequence[NewAlert], change_ids: Sequence[int], now: datetime) -> int:
        """How many alerts were put in, the changes they come from being marked as told of in the same transaction.

        Left out are those of articles that are gone, and those of a revision that the chat was told of already.
        """
        with writing(self._engine, Lock.OUTBOX) as session:
            stored = _held_articles(session, {alert.article_id for alert in alerts})
            kept = [alert for alert in alerts if alert.article_id in stored]
            chats.ensure(session, (alert.chat_id for alert in kept))
            inserted = insert_new(session, AlertRow, [_values(alert, now) for alert in kept])
            changes.mark(session, Consumer.ALERTS, change_ids, now)
            return inserted

    def claim(self, limit: int, now: datetime) -> list[Alert]:
        """Alerts to send now, at most one a chat, oldest first; nobody else gets them before the lease ends."""
        with writing(self._engine) as session:
            statement = select(AlertRow).where(*_claimable(now)).order_by(col(AlertRow.id)).limit(limit)
            rows = session.exec(statement.with_for_update(skip_locked=True)).all()
            for row in rows:
                row.attempts += 1
                row.leased_until = now + self._lease
            return [Alert(row.id or 0, row.chat_id, row.article_id, row.passages, row.attempts) for row in rows]

    def sent(self, alert_id: int, now: datetime) -> None:
        """Note that the alert was sent."""
        self.sent_all([alert_id], now)

    def sent_all(self, alert_ids: Sequence[int], now: datetime) -> None:
        """Note that these alerts were sent, in one transaction."""
        with writing(self._engine) as session:
            for first in range(0, len(alert_ids), _CHUNK):
                session.exec(_of(alert_ids[first : first + _CHUNK]).values(**_finished(_State.SENT, now)))

    def retry(self, alert_id: int, due_at: datetime) -> None:
        """Give the alert back, to be claimed again from this moment on; the chat's later ones wait for it."""
        with writing(self._engine) as session:
            session.exec(_of([alert_id]).values(due_at=due_at, leased_until=None))

    def failed(self, alert_id: int, reason: str, now: datetime) -> None:
        """Give the alert up."""
        with writing(self._engine) as session:
            session.exec(_of([alert_id]).values(**_finished(_State.FAILED, now), reason=reason))

    def pending(self) -> int:
        """How many alerts wait, claimed ones included, those of chats that blocked the bot not."""
        with reading(self._engine) as session:
            return session.exec(select(func.count(col(AlertRow.id))).where(_IS_PENDING, ~_is_blocked())).one()


def _claimable(now: datetime) -> list[ColumnElement[bool]]:
    older = aliased(AlertRow)
    before = select(older.id).where(
        older.chat_id == AlertRow.chat_id, col(older.state) == _PENDING, col(older.id) < col(AlertRow.id)
    )
    free = col(AlertRow.leased_until).is_(None) | (col(AlertRow.leased_until) <= now)
    return [_IS_PENDING, col(AlertRow.due_at) <= now, free, ~before.exists(), ~_is_blocked()]


def _is_blocked() -> ColumnElement[bool]:
    return select(ChatRow.id).where(ChatRow.id == AlertRow.chat_id, col(ChatRow.blocked_at).is_not(None)).exists()


def _held_articles(session: Session, article_ids: set[int]) -> set[int]:
    """Which of the articles are stored; they cannot be removed before the transaction ends."""
    found: set[int] = set()
    ids = sorted(article_ids)
    for first in range(0, len(ids), _CHUNK):
        statement = select(ArticleRow.id).where(col(ArticleRow.id).in_(ids[first : first + _CHUNK]))
        found.update(filter(None, session.exec(statement.with_for_update(read=True, key_share=True))))
    return found


def _values(alert: NewAlert, now: datetime) -> dict[str, Any]:
    return {
        "chat_id": alert.chat_id,
        "article_id": alert.article_id,
        "revision_id": alert.revision_id,
        "passages": alert.passages,
        "state": _State.PENDING,
        "attempts": 0,
        "due_at": now,
        "created_at": now,
    }


def _of(alert_ids: Sequence[int]) -> Update:
    """A change to these alerts, as far as they wait."""
    return update(AlertRow).where(col(AlertRow.id).in_(alert_ids), _IS_PENDING)


def _finished(state: _State, now: datetime) -> dict[str, Any]:
    return {"state": state, "finished_at": now, "leased_until": None}
