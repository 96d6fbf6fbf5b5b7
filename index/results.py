"""The records that pass between asking and answering: a question understood, hits, and what a search came to.

They state facts. Understanding is `index.questions`', ranking and declining `index.retrieval`'s.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from index.model import Passage


class Constraint(StrEnum):
    """What a question narrows its answer by, and what a person may lift without asking anew."""

    SPEAKER = "speaker"
    PERIOD = "period"
    SUBJECT = "subject"


Lifted = frozenset[Constraint]
NOTHING_LIFTED: Lifted = frozenset()


class Asks(StrEnum):
    """What a question asks for."""

    WORDS = "words"  # what was said
    SPEAKER = "speaker"  # who said it
    DAY = "day"  # when it was said


@dataclass(frozen=True, slots=True)
class Correction:
    """A word of a question that the index does not know, and the word that it was taken for."""

    typed: str
    taken: str


@dataclass(frozen=True, slots=True)
class Question:
    """A person's text, understood.

    Attributes:
        text: as it was asked.
        language: of the question, one of `index.languages.LANGUAGES`.
        words: the words that are searched for, as the person would read them, in order.
        terms: their index terms, in the same order (see `index.analysis`).
        phrase: words asked for literally, in quotation marks.
        speaker: the canonical name of a speaker that the index knows, asked for by name or by role.
        role: the question's own words where the speaker was told by role ("the foreign minister").
        unquoted: the name, as typed, of a person whose words are asked for and whom the index quotes nowhere, or an
            office with its owner ("mayor of Halvik") that nobody holds whom it quotes.
        since: first day of the period asked for, inclusive.
        until: last day of the period asked for, inclusive.
        period: the question's own words for the period.
        corrections: words that were taken for others.
        asks: what is asked for.
        lifted: constraints that were understood and do not narrow, because the person took them back.
    """

    text: str
    language: str
    words: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    phrase: str | None = None
    speaker: str | None = None
    role: str | None = None
    unquoted: str | None = None
    since: date | None = None
    until: date | None = None
    period: str | None = None
    corrections: tuple[Correction, ...] = ()
    asks: Asks = Asks.WORDS
    lifted: Lifted = NOTHING_LIFTED

    def narrows(self, constraint: Constraint) -> bool:
        """Whether the constraint was understood and not lifted."""
        if constraint in self.lifted:
            return False
        if constraint is Constraint.SPEAKER:
            return bool(self.speaker or self.unquoted)
        if constraint is Constraint.PERIOD:
            return bool(self.since or self.until)
        return bool(self.terms or self.phrase)


class SpeakerMatch(StrEnum):
    """How a hit stands to the speaker that was asked for."""

    NOT_ASKED = "not_asked"
    OWN_WORDS = "own_words"
    SURNAME_ALONE = "surname_alone"  # of the speaker the article tells no more than a surname that the person has
    NAMED_IN_ARTICLE = "named_in_article"  # no established speaker; the article names the person


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one feature adds to a hit's score: its value, 0 to 1 for all but BM25, times its weight."""

    feature: str
    value: float
    weight: float


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that answers.

    Attributes:
        score: what it is ranked by, comparable within one question only.
        coverage: the share of the question's idf mass that the passage and its article cover, on average, 0 to 1.
        contributions: what the score is made of.
        also: other passages that report the same statement, each as printed.
    """

    passage: Passage
    score: float
    coverage: float
    speaker_match: SpeakerMatch = SpeakerMatch.NOT_ASKED
    contributions: tuple[Contribution, ...] = ()
    also: tuple[Passage, ...] = ()


class Reason(StrEnum):
    """Why nothing answers, the first that holds."""

    NOT_QUOTED = "not_quoted"  # the person asked for is quoted nowhere
    NOT_IN_PERIOD = "not_in_period"  # something answers, but nothing of the period
    NOT_BY_SPEAKER = "not_by_speaker"  # the speaker is quoted, but not on this subject
    NOTHING = "nothing"  # nobody is quoted on this subject


@dataclass(frozen=True, slots=True)
class Declined:
    """Why nothing answers, and the nearest there is.

    Attributes:
        nearest: passages that fall short of the question, best first.
        subjects: headlines of what the speaker is quoted on, the newest first.
        period: the first and the last day on which anything was said or published: by the speaker, where one is asked
            for; None where no day is known.
    """

    reason: Reason
    nearest: tuple[Hit, ...] = ()
    subjects: tuple[str, ...] = ()
    period: tuple[date, date] | None = None


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What the index has for a question: hits that satisfy it, best first, or why there are none."""

    question: Question
    hits: tuple[Hit, ...] = ()
    total: int = 0  # how many statements satisfy it, however many passages report each
    declined: Declined | None = None

    @property
    def nearest(self) -> tuple[Hit, ...]:
        """What falls short of the question, where nothing satisfies it."""
        return self.declined.nearest if self.declined else ()
