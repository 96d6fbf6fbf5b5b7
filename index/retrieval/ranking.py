"""Which passages of a state satisfy a question, best first, and which come near. Decisions only: no passage is read.

BM25 finds; the best of what it finds are put in order by the features of `index.retrieval.features`.
"""

from dataclasses import dataclass, field, replace

import numpy as np

from index.analysis import terms
from index.bm25 import NO_MATCHES, Matches, Scores
from index.knowledge.name_forms import Forms
from index.postings import Integers, Mask, Slots
from index.questions import Understanding
from index.results import Constraint, Contribution
from index.retrieval.coverage import Candidates, answers, candidates, covered
from index.retrieval.features import WEIGHTS, Columns, features, total
from index.retrieval.snapshot import Snapshot

_RANKED = 1000  # passages, at most: the best by BM25 are put in order, and nobody turns more pages
_NEAR = 0.2  # of the question; below it nothing is near
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Ranking:
    """Passages, best first.

    Attributes:
        own_words: whether each holds words of the speaker asked for; None where that does not matter.
        columns: their features; none where the question has no terms.
    """

    matches: Matches
    own_words: Mask | None = None
    columns: Columns = field(default_factory=dict)

    def contributions(self, place: int) -> tuple[Contribution, ...]:
        """What the score of the passage at this place is made of."""
        return tuple(
            Contribution(str(feature), float(column[place]), WEIGHTS[feature])
            for feature, column in self.columns.items()
        )

    def only(self, kept: Mask) -> "Ranking":
        """The passages that are marked, by their place."""
        own_words = None if self.own_words is None else self.own_words[kept]
        columns = {feature: column[kept] for feature, column in self.columns.items()}
        return Ranking(self.matches.only(kept), own_words, columns)


def answering(snapshot: Snapshot, asked: Understanding) -> Ranking:
    """The passages that satisfy the question. Of a phrase they hold the terms; whether the words, the text tells."""
    if asked.question.unquoted and asked.question.narrows(Constraint.SPEAKER):
        return Ranking(NO_MATCHES)
    own, found = snapshot.ledger.spoken_by(asked.speakers), candidates(snapshot, asked)
    matches = covered(snapshot, asked, found, own)
    if asked.speakers:
        theirs = own | snapshot.spoken_by_surname(asked.alone, asked.speakers) | _possibly_theirs(snapshot, asked, own)
        matches = matches.only(theirs[matches.slots])
    if any(asked.period):
        matches = matches.only(snapshot.ledger.within(*asked.period, asked.speakers | asked.alone)[matches.slots])
    matches = _with_phrase(snapshot, asked, matches) if asked.phrase else answers(matches)
    ranking = _ranked(snapshot, asked, found, matches, own)
    return replace(ranking, own_words=own[ranking.matches.slots]) if asked.speakers else ranking


def near(snapshot: Snapshot, asked: Understanding) -> Ranking:
    """The passages nearest to the question, whenever they were said; by whomever, if it has a subject."""
    own, found = snapshot.ledger.spoken_by(asked.speakers), candidates(snapshot, asked)
    matches = covered(snapshot, asked, found, own)
    if asked.speakers and not asked.terms:
        matches = matches.only(own[matches.slots])
    matches = matches.only(matches.coverage >= _NEAR)
    return _ranked(snapshot, asked, found, matches, np.zeros_like(own))


def ranking(snapshot: Snapshot, asked: Understanding) -> Ranking:
    """All passages that hold a term of the question: neither narrowed nor declined."""
    found = candidates(snapshot, asked)
    return _ranked(snapshot, asked, found, found.matches, np.zeros(snapshot.postings.slots, dtype=np.bool_))


def _ranked(snapshot: Snapshot, asked: Understanding, found: Candidates, matches: Matches, own: Mask) -> Ranking:
    """Those of the candidates that `matches` has: own words first, then by features; without terms the newest."""
    if not asked.terms:
        newest = snapshot.ledger.newest()[matches.slots]
        return Ranking(_placed(matches, newest.astype(np.float64), own))
    best = _placed(matches, matches.scores, own)
    columns = features(snapshot, asked, found, best.slots)
    scored = best._replace(scores=total(columns))
    order = _order(scored.slots, scored.scores, own)
    return Ranking(scored.at(order), columns={feature: column[order] for feature, column in columns.items()})


def _placed(matches: Matches, keys: Scores, own: Mask) -> Matches:
    """The best of the passages, as many as are ranked: the speaker's own words first, then the highest keys."""
    if len(keys) > _RANKED:
        # the last place's equals stay, for the next line to choose among
        keyed = np.where(own[matches.slots], np.inf, keys)
        places = np.flatnonzero(keyed >= np.partition(keyed, -_RANKED)[-_RANKED])
        matches, keys = matches.at(places), keys[places]
    return matches.at(_order(matches.slots, keys, own)[:_RANKED])


def _order(slots: Slots, keys: Scores, own: Mask) -> Integers:
    """The places of these slots, the speaker's own words first, then the highest keys, then the first passages."""
    return np.lexsort((slots, -keys, ~own[slots]))


def _with_phrase(snapshot: Snapshot, asked: Understanding, matches: Matches) -> Matches:
    """Those that hold every term of the phrase."""
    found = snapshot.postings.matches(terms(asked.phrase or "", asked.question.language))
    return matches.only(np.isin(matches.slots, found.slots[found.coverage >= 1 - _ROUNDING]))


def _possibly_theirs(snapshot: Snapshot, asked: Understanding, own: Mask) -> Mask:
    """The slots of passages without an established speaker in articles that name the one who was asked for."""
    roster, ledger = snapshot.roster, snapshot.ledger
    naming = _in_articles_with(snapshot, roster.surname_forms(asked.speakers))
    if given := roster.given_forms(asked.speakers):
        # the surname alone may be somebody else's
        naming &= _in_articles_with(snapshot, given) | ledger.in_articles_of(np.flatnonzero(own).astype(np.int32))
    return ledger.without_speaker() & naming


def _in_articles_with(snapshot: Snapshot, forms: Forms) -> Mask:
    """The slots of all passages of articles that hold one of the forms."""
    holding = np.concatenate([snapshot.postings.holding(form) for form in sorted(forms)])
    return snapshot.ledger.in_articles_of(holding)
