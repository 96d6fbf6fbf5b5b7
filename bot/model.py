"""The records of what the bot does: what it answers, who subscribed to what, what waits to be sent."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from index.model import PassageId
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
