"""The records of what the bot does: what it answers and how that was judged, who subscribed to what, what waits."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from index.model import Passage, PassageId
from index.results import NOTHING_LIFTED, Declined, Hit, Lifted, Question


@dataclass(frozen=True, slots=True)
class Answer:
    """Passages worth showing, best first.

    Attributes:
        question: as it was understood.
        hits: this page of them.
        offset: how many better ones were shown before.
        total: how many there are.
    """

    question: Question
    hits: tuple[Hit, ...]
    offset: int
    total: int


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """Nothing in the articles says this: why, and what there is nearest."""

    question: Question
    declined: Declined


class Topic(StrEnum):
    """What a subscription asks for."""

    EVERYTHING = "everything"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Subscription:
    """One chat's standing question. `words` is as the person typed it, None for everything."""

    id: int
    chat_id: int
    topic: Topic
    words: str | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class NewAlert:
    """An article's matching passages for one chat, not stored yet."""

    chat_id: int
    article_id: int
    revision_id: int
    passages: tuple[PassageId, ...]


@dataclass(frozen=True, slots=True)
class Alert:
    """An alert in the outbox, claimed for sending. `attempts` counts the sends begun, this one included."""

    id: int
    chat_id: int
    article_id: int
    passages: tuple[PassageId, ...]
    attempts: int


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that somebody asked, kept so that its buttons work after a restart.

    Attributes:
        lifted: what the person took back of what was understood.
    """

    id: int
    chat_id: int
    text: str
    lifted: Lifted = NOTHING_LIFTED


class Verdict(StrEnum):
    """What a person says of a passage that answered a question."""

    HELPFUL = "helpful"
    WRONG = "wrong"  # its speaker or its date


@dataclass(frozen=True, slots=True)
class Tally:
    """What people say of one passage under one question.

    Attributes:
        question: as one of them asked it.
        lifted: what they had taken back of what was understood.
        question_key: the same for every spelling of the question from which the same was taken back.
        passage: as it was shown to the last who called it wrong, or to the last who judged it at all.
        helpful: how many found it helpful.
        wrong: how many found its speaker or its date wrong.
    """

    question: str
    lifted: Lifted
    question_key: str
    passage: Passage
    helpful: int
    wrong: int
