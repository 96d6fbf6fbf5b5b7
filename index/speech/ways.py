"""The ways of establishing a speaker, how often each was right on annotated articles, and which may be shown.

The counts are data; `tests/relevance/ways.py` measures them anew. Nothing here reads an article.
"""

from collections.abc import Mapping
from enum import StrEnum
from math import sqrt
from typing import NamedTuple

_Z = 1.96  # standard errors of a confidence of 95%
_FEWEST_CASES = 100  # of a way that stands for itself
# English speakers are to be right in 98 quotes of 100, other languages' in 95. Three ways with bounds above .95 have
# nineteen of twenty English cases; with .9 or better for the pooled rest the whole keeps its mark. A pool of a hundred
# can reach .9 with four errors at most, so that a bar much higher would ask for more cases than there are.
_BAR = 0.9


class Way(StrEnum):
    """How a quote's speaker was established: where the cue stands, or what took its place."""

    AFTER = "cue-after"
    BEFORE = "cue-before"
    ACCORDING = "according-to"
    COLON = "colon-lead"
    CREDIT = "credit"
    SAME_SENTENCE = "same-sentence"
    SAME_PARAGRAPH = "same-paragraph"
    PRONOUN = "pronoun"
    ROLE = "role"
    GOES_ON = "speech-goes-on"
    SENTENCE_BEFORE = "sentence-before"
    SENTENCE_AFTER = "sentence-after"
    NEXT_PARAGRAPH = "next-paragraph"
    INTERVIEW = "interview"
    FRAMING_EVENT = "framing-event"


class Measured(NamedTuple):
    """In how many cases a way named somebody, and in how many of them the right person."""

    cases: int
    right: int

    @property
    def bound(self) -> float:
        """The lower bound of the share that is right (Wilson's score interval, 95%); 0 without a case."""
        if not self.cases:
            return 0.0
        share, spread = self.right / self.cases, _Z * _Z / self.cases
        centre = share + spread / 2
        return (centre - _Z * sqrt(share * (1 - share) / self.cases + spread / (4 * self.cases))) / (1 + spread)


# English: the training articles of a corpus of attributions, where the source is a name. It does not say whom a pronoun
# means, so that there are few cases of that way; in two random samples read by hand 82 of 85 were right.
ENGLISH: Mapping[Way, Measured] = {
    Way.AFTER: Measured(2153, 2114),
    Way.BEFORE: Measured(1217, 1182),
    Way.GOES_ON: Measured(1041, 1032),
    Way.COLON: Measured(46, 43),
    Way.SAME_SENTENCE: Measured(45, 44),
    Way.SAME_PARAGRAPH: Measured(41, 40),
    Way.PRONOUN: Measured(40, 36),
    Way.NEXT_PARAGRAPH: Measured(30, 30),
    Way.ACCORDING: Measured(16, 15),
    Way.SENTENCE_BEFORE: Measured(12, 11),
    Way.CREDIT: Measured(7, 7),
    Way.ROLE: Measured(3, 1),
}
# The other languages together, for each way has too few cases in any of them: a set of news annotated by one reader.
OTHERS = Measured(117, 116)


def pooled(counts: Mapping[Way, Measured]) -> Measured:
    """What the ways have together that have too few cases to stand for themselves."""
    few = [measured for measured in counts.values() if measured.cases < _FEWEST_CASES]
    return Measured(sum(measured.cases for measured in few), sum(measured.right for measured in few))


def shown_ways(counts: Mapping[Way, Measured]) -> frozenset[Way]:
    """The ways whose lower confidence bound, or that of the pool they are in, reaches the bar."""
    pool = pooled(counts)
    return frozenset(
        way for way in Way if (own if (own := counts.get(way, pool)).cases >= _FEWEST_CASES else pool).bound >= _BAR
    )


_SHOWN = {"en": shown_ways(ENGLISH)}
_SHOWN_IN_OTHERS = frozenset(Way) if OTHERS.bound >= _BAR else frozenset()


def is_shown(way: Way, language: str) -> bool:
    """Whether a speaker that was established this way in this language is right often enough to be shown."""
    return way in _SHOWN.get(language, _SHOWN_IN_OTHERS)
