"""The questions that people asked, kept so that the buttons under an answer work after a restart."""

from datetime import UTC, date, datetime, time

from sqlalchemy import Engine, delete
from sqlmodel import col, select

from bot.model import Asked
from bot.tables import AskedRow
from index.database import reading, writing
from index.results import NOTHING_LIFTED, Lifted
from index.storage.passages import fits
from index.tables import storable


class AskedQuestions:
    """The questions in a database whose tables are up to date."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def remember(self, chat_id: int, text: str, now: datetime, lifted: Lifted = NOTHING_LIFTED) -> Asked:
        """The question under the id by which `get` finds it."""
        row = AskedRow(chat_id=chat_id, text=storable(text), asked_at=now, lifted=lifted)
        with writing(self._engine) as session:
            session.add(row)
            session.flush()
            return Asked(row.id or 0, row.chat_id, row.text, lifted)

    def get(self, asked_id: int, chat_id: int) -> Asked | None:
        """The question, None where it was forgotten or another chat asked it."""
        if not fits(asked_id):
            return None
        with reading(self._engine) as session:
            row = session.exec(select(AskedRow).where(AskedRow.id == asked_id, AskedRow.chat_id == chat_id)).first()
            return None if row is None else Asked(asked_id, row.chat_id, row.text, row.lifted)

    def forget_before(self, day: date) -> int:
        """How many questions asked before this day (UTC) were forgotten."""
        midnight = datetime.combine(day, time(), UTC)
        with writing(self._engine) as session:
            return session.exec(delete(AskedRow).where(col(AskedRow.asked_at) < midnight)).rowcount
