"""What tells that a passage answers, beside the score of BM25: features of passages, and what each is worth.

Each is a number from 0 to 1 that a question has for a passage. Which were tried, and what each was worth, is written
down in `tests/relevance/RANKING.md`.
"""

from collections.abc import Mapping
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from index.bm25 import Matches, Scores
from index.postings import Slots
from index.questions import Understanding
from index.retrieval.coverage import Candidates
from index.retrieval.snapshot import Snapshot

_BEST_OF_ARTICLE = 3  # passages
_CLOSEST = 3000  # passages, by BM25, that count for their article


class Feature(StrEnum):
    """What a passage is ranked by."""

    BM25 = "bm25"  # its score, as a share of the best passage's
    SPEECH = "speech"  # whether somebody speaks in it
    SPOKEN = "spoken"  # the share of the question's idf mass that what is spoken in it covers
    BESIDE = "beside"  # BM25 of the better one of the two paragraphs beside it
    LANGUAGE = "language"  # whether it is in the question's language
    ARTICLE = "article"  # how well the three best passages of its article fit, as a share of the best article's


WEIGHTS: Mapping[Feature, float] = {
    Feature.BM25: 1.0,
    Feature.SPEECH: 0.3,
    Feature.SPOKEN: 0.15,
    Feature.BESIDE: 0.15,
    Feature.LANGUAGE: 0.07,
    Feature.ARTICLE: 0.2,
}

Columns = Mapping[Feature, NDArray[np.float64]]


def features(snapshot: Snapshot, asked: Understanding, found: Candidates, slots: Slots) -> Columns:
    """For each of the passages in these slots its features."""
    matches = found.matches
    if matches.scores.max(initial=0.0) <= 0:
        # in an index of a few passages no term is rare, and BM25 makes the least of the most
        matches = matches._replace(scores=matches.coverage)
    best = float(matches.scores.max(initial=0.0)) or 1.0
    scores = np.zeros(snapshot.postings.slots)
    scores[matches.slots] = matches.scores
    return {
        Feature.BM25: scores[slots] / best,
        Feature.SPEECH: snapshot.ledger.with_speech()[slots].astype(np.float64),
        Feature.SPOKEN: _spoken(snapshot, asked, found, slots),
        Feature.BESIDE: np.maximum(_beside(snapshot, scores, slots, -1), _beside(snapshot, scores, slots, 1)) / best,
        Feature.LANGUAGE: snapshot.statements.in_language(asked.question.language)[slots].astype(np.float64),
        Feature.ARTICLE: _of_article(snapshot, matches)[snapshot.ledger.articles[slots]],
    }


def total(columns: Columns) -> Scores:
    """What the passages are ranked by."""
    return sum((WEIGHTS[feature] * column for feature, column in columns.items()), start=np.zeros(1))


def _spoken(snapshot: Snapshot, asked: Understanding, found: Candidates, slots: Slots) -> Scores:
    spoken = snapshot.spoken.matches(asked.terms, found.masses, asked.equivalents)
    covered = np.zeros(snapshot.postings.slots)
    covered[spoken.slots] = spoken.coverage
    return covered[slots]


def _beside(snapshot: Snapshot, scores: Scores, slots: Slots, step: int) -> Scores:
    """The scores of the paragraphs that stand `step` places on in the same article."""
    places = (slots + step) % snapshot.postings.slots
    is_beside = (places == slots + step) & (snapshot.ledger.articles[places] == snapshot.ledger.articles[slots])
    return np.where(is_beside, scores[places], 0.0)


def _of_article(snapshot: Snapshot, matches: Matches) -> Scores:
    """For each article the sum over its best passages, as a share of the best article's."""
    closest = matches.best(_CLOSEST)
    article = snapshot.ledger.articles[closest.slots]
    order = np.argsort(article, kind="stable")  # within an article the best passage stays first
    article, scores = article[order], closest.scores[order]
    first = np.flatnonzero(np.diff(article, prepend=-1))
    rank = np.arange(len(article)) - np.repeat(first, np.diff(first, append=len(article)))
    sums = np.zeros(snapshot.ledger.article_count)
    counted = rank < _BEST_OF_ARTICLE
    np.add.at(sums, article[counted], scores[counted])
    return sums / (sums.max(initial=0.0) or 1.0)
