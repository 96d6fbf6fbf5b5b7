"""What people say of the passages that answered them: each person one verdict on a passage under a question."""

import unicodedata
from collections.abc import Collection, Iterator
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import ColumnElement, Engine, Select, case, func
from sqlalchemy import select as columns
from sqlmodel import Session, col, select

from bot.model import Asked, Tally, Verdict
from bot.tables import JudgementRow
from index.database import insert_new, reading, writing
from index.errors import ArticleUnknown
from index.model import Passage, PassageId
from index.storage import passages
from index.storage.passages import fits
from index.tables import ArticleRow

_ROWS_AT_ONCE = 500
_JUDGED = (
    col(JudgementRow.revision_id),
    col(JudgementRow.start),
    col(JudgementRow.end),
    col(JudgementRow.words),
    col(JudgementRow.heading),
    col(JudgementRow.quotes),
    col(JudgementRow.continues),
)
_IS_WRONG = col(JudgementRow.verdict) == Verdict.WRONG.value

_Statement = Select[*tuple[Any, ...]]


class Feedback:
    """The judgements in a database whose tables are up to date."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def judge(self, user_id: int, asked: Asked, passage: Passage, verdict: Verdict, now: datetime) -> Verdict | None:
        """The person's verdict on the passage as it now stands: the same a second time takes it back.

        Raises ArticleUnknown where the passage's article is gone.
        """
        with writing(self._engine) as session:
            _hold_article(session, passage.article.id)
            this = _of(user_id, asked), *_is_passage(passage)
            row = session.exec(select(JudgementRow).where(*this).with_for_update()).first()
            if row is None:
                insert_new(session, JudgementRow, [_values(user_id, asked, passage, verdict, now)])
            elif row.verdict == verdict:
                session.delete(row)
                return None
            else:
                row.sqlmodel_update(_values(user_id, asked, passage, verdict, now))
            return verdict

    def verdicts(self, user_id: int, asked: Asked, shown: Collection[Passage]) -> dict[PassageId, Verdict]:
        """What the person has said of these passages under the question, by their ids."""
        of_question = select(JudgementRow.article_id, JudgementRow.words_key, JudgementRow.verdict).where(
            _of(user_id, asked)
        )
        with reading(self._engine) as session:
            said = {(article_id, key): Verdict(verdict) for article_id, key, verdict in session.exec(of_question)}
        keys = {passage.id: (passage.article.id, _key(passage.text)) for passage in shown} if said else {}
        return {passage_id: said[key] for passage_id, key in keys.items() if key in said}

    def asked(self, asked_id: int, chat_id: int, user_id: int) -> Asked | None:
        """The question, asked in the chat, that the person judged a passage under, None where they judged none."""
        if not fits(asked_id):
            return None
        with reading(self._engine) as session:
            judged = JudgementRow.user_id == user_id, JudgementRow.asked_id == asked_id
            row = session.exec(select(JudgementRow).where(*judged)).first()
            return None if row is None else Asked(asked_id, chat_id, row.question, row.lifted)

    def passage(self, user_id: int, asked: Asked, passage_id: PassageId) -> Passage | None:
        """The passage as the person judged it under the question, whether or not its words still stand."""
        if not fits(*passage_id):
            return None
        of_revision = (
            col(JudgementRow.article_id) == passage_id.article_id,
            col(JudgementRow.revision_id) == passage_id.revision_id,
        )
        statement = _with_articles().where(_of(user_id, asked), *of_revision)
        with reading(self._engine) as session:
            judged = map(_passage, session.connection().execute(statement))
            return next((passage for passage in judged if passage.id == passage_id), None)

    def tallies(self) -> Iterator[Tally]:
        """What people say of each passage under each question, the first judged first, streamed."""
        tally = _counted()
        statement = _tallied(tally).order_by(tally.c.first)
        in_parts = {"yield_per": _ROWS_AT_ONCE}
        with (
            reading(self._engine) as session,
            session.connection().execute(statement, execution_options=in_parts) as rows,
        ):
            yield from map(_tally, rows)

    def reports(self, limit: int, offset: int = 0) -> tuple[list[Tally], int]:
        """A page of what somebody called wrong, the latest first, and how many there are in all."""
        tally = _counted()
        page = _tallied(tally).where(tally.c.wrong > 0).order_by(tally.c.latest.desc(), tally.c.first.desc())
        with reading(self._engine) as session:
            connection = session.connection()
            found = [_tally(row) for row in connection.execute(page.limit(limit).offset(offset))]
            total = connection.execute(select(func.count()).select_from(tally).where(tally.c.wrong > 0)).scalar_one()
            return found, total


def _hold_article(session: Session, article_id: int) -> None:
    """See to it that the article is not removed before the transaction ends."""
    held = select(ArticleRow.id).where(ArticleRow.id == article_id).with_for_update(read=True, key_share=True)
    if session.exec(held).first() is None:
        raise ArticleUnknown(f"There is no article {article_id}.")


def _of(user_id: int, asked: Asked) -> ColumnElement[bool]:
    return (col(JudgementRow.user_id) == user_id) & (col(JudgementRow.question_key) == _question_key(asked))


def _is_passage(passage: Passage) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """By its words: after a revision of its article, the same words are the same passage."""
    return col(JudgementRow.article_id) == passage.article.id, col(JudgementRow.words_key) == _key(passage.text)


def _counted() -> Any:
    """For each passage under each question: which row shows it, when it was called wrong last, and the counts."""
    is_wrong = case((_IS_WRONG, col(JudgementRow.id)))
    return (
        columns(
            func.coalesce(func.max(is_wrong), func.max(col(JudgementRow.id))).label("shown"),
            func.min(col(JudgementRow.id)).label("first"),
            func.max(case((_IS_WRONG, col(JudgementRow.judged_at)))).label("latest"),
            func.count(is_wrong).label("wrong"),
            (func.count() - func.count(is_wrong)).label("helpful"),
        )
        .group_by(col(JudgementRow.question_key), col(JudgementRow.article_id), col(JudgementRow.words_key))
        .subquery()
    )


def _tallied(tally: Any) -> _Statement:
    question = col(JudgementRow.question), col(JudgementRow.lifted), col(JudgementRow.question_key)
    return (
        _with_articles()
        .add_columns(*question, tally.c.helpful, tally.c.wrong)
        .join(tally, tally.c.shown == col(JudgementRow.id))
    )


def _with_articles() -> _Statement:
    return (
        passages.articles().join(JudgementRow, col(JudgementRow.article_id) == col(ArticleRow.id)).add_columns(*_JUDGED)
    )


def _tally(row: Any) -> Tally:
    question, lifted, key, helpful, wrong = row[-5:]
    return Tally(question, lifted, key, _passage(row), helpful, wrong)


def _passage(row: Any) -> Passage:
    whose = passages.article(row)
    revision_id, start, end, words, heading, quotes, continues = row[passages.WIDTH :][: len(_JUDGED)]
    return Passage(PassageId(whose.id, revision_id, start, end), whose, words, heading, quotes, continues)


def _values(user_id: int, asked: Asked, passage: Passage, verdict: Verdict, now: datetime) -> dict[str, Any]:
    return {
        "user_id": user_id,
        "asked_id": asked.id,
        "question": asked.text,
        "lifted": asked.lifted,
        "question_key": _question_key(asked),
        "article_id": passage.article.id,
        "revision_id": passage.id.revision_id,
        "start": passage.id.start,
        "end": passage.id.end,
        "heading": passage.heading,
        "words": passage.text,
        "words_key": _key(passage.text),
        "quotes": passage.quotes,
        "continues": passage.continues,
        "verdict": verdict.value,
        "judged_at": now,
    }


def _question_key(asked: Asked) -> str:
    """The same however the question is spaced and whichever of its letters are capital."""
    words = unicodedata.normalize("NFKC", asked.text).casefold().split()
    return _key("\n".join([" ".join(words), *sorted(asked.lifted)]))


def _key(text: str) -> str:
    return sha256(text.encode()).hexdigest()
