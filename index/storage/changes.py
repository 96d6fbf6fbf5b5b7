"""The log of article changes: a row for each, written with the change itself, and which followers have seen it.

Rows are claimed one by one, not by a cursor over their ids: PostgreSQL commits ids out of order.
"""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy import func, update
from sqlmodel import Session, col, select

from index.model import ArticleChange, ChangeKind
from index.tables import ChangeRow

_CHUNK = 1000  # ids in one statement: both databases bound a statement's parameters


class Consumer(StrEnum):
    """Who follows the changes."""

    INDEX = "index"
    ALERTS = "alerts"


_SEEN = {Consumer.INDEX: col(ChangeRow.indexed_at), Consumer.ALERTS: col(ChangeRow.alerted_at)}


def record(session: Session, article_id: int, revision_id: int, kind: ChangeKind, now: datetime) -> None:
    """Write the change into the log, in the transaction that makes it."""
    session.add(ChangeRow(article_id=article_id, revision_id=revision_id, kind=kind, created_at=now))


def pending(session: Session, consumer: Consumer, limit: int | None) -> list[ArticleChange]:
    """The changes that the follower has not seen, oldest first; all of them where there is no limit."""
    rows = session.exec(select(ChangeRow).where(_SEEN[consumer].is_(None)).order_by(col(ChangeRow.id)).limit(limit))
    return [ArticleChange(row.id or 0, row.article_id, row.revision_id, ChangeKind(row.kind)) for row in rows]


def latest(session: Session) -> int:
    """The id of the last change that was written, 0 before the first."""
    return session.exec(select(func.max(ChangeRow.id))).one() or 0


def mark(session: Session, consumer: Consumer, change_ids: Sequence[int], now: datetime) -> None:
    """Note that the follower has seen these changes."""
    seen = _SEEN[consumer]
    for first in range(0, len(change_ids), _CHUNK):
        chunk = change_ids[first : first + _CHUNK]
        session.exec(update(ChangeRow).where(col(ChangeRow.id).in_(chunk)).values({seen: now}))
