"""How much of a question passages cover: the share of its idf mass, which decides whether it is answered.

The share separates questions that are answered from others far better than any score does. Half of it is the
passage's own, half its article's: an answer leaves out what the paragraphs before it have said.
"""

import numpy as np

from index.bm25 import Matches, Scores
from index.questions import Understanding
from index.retrieval.postings import Mask
from index.retrieval.snapshot import Snapshot

# What a question is answered from. See tests/relevance/RANKING.md for how it was chosen.
THRESHOLD = 0.4
# What covers less than this share of what the best one covers is left out.
_SHARE_OF_BEST = 0.4
_ROUNDING = 1e-9


def masses(snapshot: Snapshot, asked: Understanding) -> dict[str, float]:
    """What each term of the question weighs: its idf, never negative, and highest for unknown terms."""
    return {term: snapshot.postings.mass(term, asked.equivalents.get(term, ())) for term in asked.terms}


def covered(snapshot: Snapshot, asked: Understanding, matches: Matches, own: Mask) -> Matches:
    """The passages with what they cover of the question. The speaker's name is one more term, which own words hold."""
    if not asked.terms:
        return matches
    coverage = (matches.coverage + _by_articles(snapshot, asked)[snapshot.ledger.articles[matches.slots]]) / 2
    if not asked.speakers:
        return matches._replace(coverage=coverage)
    name = max(sorted(snapshot.roster.surname_forms(asked.speakers)), key=snapshot.postings.document_frequency)
    named = own.copy()
    named[snapshot.postings.holding(name)] = True
    mass, of_name = sum(masses(snapshot, asked).values()), snapshot.postings.mass(name)
    return matches._replace(coverage=(mass * coverage + of_name * named[matches.slots]) / (mass + of_name))


def answers(matches: Matches) -> Matches:
    """Those that cover enough, none where even the best does not."""
    best = matches.coverage.max(initial=0.0)
    if best < THRESHOLD:
        return matches.only(np.zeros(len(matches.slots), dtype=np.bool_))
    return matches.only(matches.coverage >= _SHARE_OF_BEST * best - _ROUNDING)


def _by_articles(snapshot: Snapshot, asked: Understanding) -> Scores:
    """For each article the share of the question's mass that its passages cover together."""
    weights = masses(snapshot, asked)
    whole = sum(weights.values()) or 1.0
    shares = np.zeros(snapshot.ledger.article_count)
    for term, mass in weights.items():
        said = np.zeros(snapshot.ledger.article_count)
        for slots, part in snapshot.postings.saying(term, asked.equivalents.get(term, {})):
            np.maximum.at(said, snapshot.ledger.articles[slots], part)
        shares += mass / whole * said
    return shares
