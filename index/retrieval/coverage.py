"""How much of a question passages cover: the share of its mass, which decides whether it is answered.

The share separates questions that are answered from others far better than any score does. Half of it is the
passage's own, half its article's: an answer leaves out what the paragraphs before it have said.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from index.analysis import fold
from index.bm25 import NO_MATCHES, Matches, Scores
from index.languages import LANGUAGES
from index.postings import Mask
from index.questions import Understanding
from index.retrieval.snapshot import Snapshot

# What a question is answered from. See tests/relevance/RANKING.md for how it was chosen.
THRESHOLD = 0.42
# What covers less than this share of what the best one covers is left out.
_SHARE_OF_BEST = 0.4
_OF_ARTICLE = 0.5  # of the coverage is the article's, the rest the passage's own
_NAME = 1.2  # times the mass of another word, for one that is typed with a capital
_FOREIGN = 1.5  # the same for one that neither the index nor the language's dictionary has
_POSSIBLY_THEIRS = 0.7  # of what a passage covers, where it does not hold words of the speaker asked for
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Candidates:
    """The passages that hold a term of a question.

    Attributes:
        masses: what each term weighs: its idf, never negative, and more for what the question is surely about.
        matches: each with the share of the mass that it covers itself.
    """

    masses: Mapping[str, float]
    matches: Matches


def candidates(snapshot: Snapshot, asked: Understanding) -> Candidates:
    """The passages that hold a term; all with speech for a question that asks for a speaker or a period alone."""
    masses = _masses(snapshot, asked)
    if asked.terms or not (asked.speakers or any(asked.period)):
        return Candidates(masses, snapshot.postings.matches(asked.terms, masses, asked.equivalents))
    slots = np.flatnonzero(snapshot.postings.alive & snapshot.ledger.with_speech()).astype(np.int32)
    return Candidates(masses, Matches(slots, np.zeros(len(slots)), np.ones(len(slots))))


def covered(snapshot: Snapshot, asked: Understanding, found: Candidates, own: Mask) -> Matches:
    """The candidates with what they and their articles cover.

    The name of the speaker asked for is one more term, which that speaker's own words hold.
    """
    matches = found.matches
    if not asked.terms:
        return matches
    by_articles = _by_articles(snapshot, asked, found.masses)
    coverage = (1 - _OF_ARTICLE) * matches.coverage + _OF_ARTICLE * by_articles[snapshot.ledger.articles[matches.slots]]
    if not asked.speakers:
        return matches._replace(coverage=coverage)
    name = max(sorted(snapshot.roster.surname_forms(asked.speakers)), key=snapshot.postings.document_frequency)
    named = own.copy()
    named[snapshot.postings.holding(name)] = True
    mass, of_name = sum(found.masses.values()), snapshot.postings.mass(name)
    coverage = (mass * coverage + of_name * named[matches.slots]) / (mass + of_name)
    return matches._replace(coverage=np.where(own[matches.slots], coverage, _POSSIBLY_THEIRS * coverage))


def answers(matches: Matches) -> Matches:
    """Those that cover enough, none where even the best does not."""
    best = matches.coverage.max(initial=0.0)
    if best < THRESHOLD:
        return NO_MATCHES
    return matches.only(matches.coverage >= _SHARE_OF_BEST * best - _ROUNDING)


def _masses(snapshot: Snapshot, asked: Understanding) -> dict[str, float]:
    printed = dict(zip(asked.question.terms, asked.question.words, strict=True))
    return {
        term: _emphasis(snapshot, asked, printed[term], term)
        * snapshot.postings.mass(term, asked.equivalents.get(term, ()))
        for term in asked.terms
    }


def _emphasis(snapshot: Snapshot, asked: Understanding, printed: str, term: str) -> float:
    language = LANGUAGES[asked.question.language]
    is_word = language.search.is_word
    # of a term that the index has no dictionary is asked: it might have to be read first
    if is_word and not snapshot.postings.document_frequency(term) and not is_word(fold(printed, language.code)):
        return _FOREIGN
    return _NAME if printed[:1].isupper() and not asked.question.text.isupper() else 1.0


def _by_articles(snapshot: Snapshot, asked: Understanding, masses: Mapping[str, float]) -> Scores:
    """For each article the share of the question's mass that its passages cover together."""
    whole = sum(masses.values()) or 1.0
    shares = np.zeros(snapshot.ledger.article_count)
    for term, mass in masses.items():
        said = np.zeros(snapshot.ledger.article_count)
        for slots, part in snapshot.postings.saying(term, asked.equivalents.get(term, {})):
            np.maximum.at(said, snapshot.ledger.articles[slots], part)
        shares += mass / whole * said
    return shares
