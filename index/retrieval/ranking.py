"""Which passages of a state answer a question, best first, and which come near. Decisions only: no passage is read."""

from dataclasses import dataclass

import numpy as np

from index.analysis import terms
from index.bm25 import Matches
from index.questions import Understanding
from index.retrieval.postings import Mask
from index.retrieval.snapshot import Snapshot

# A question is answered where the best passage covers this share of its idf mass. Of 80 questions that 84 news articles
# answer, .95 are answered so, and of 12 on foreign subjects .17 (at .35: .96, .33; at .45: .90, .0). Over paragraphs
# of an encyclopedia .98 and .91 of the answerable ones (English, Turkish), .61 and .38 with the passage deleted, and
# .03 of 300 on foreign subjects.
COVERAGE = 0.4
# What covers less than this share of what the best one covers is left out: of those 80 questions 14 passages stay in
# the median, and a right one is among the first three as often as without.
_SHARE_OF_BEST = 0.4
# Below this nothing is near.
_NEAR = 0.2
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Ranking:
    """Passages, best first, and whether each holds words of the speaker asked for: None where that does not matter."""

    matches: Matches
    own_words: Mask | None = None


def answering(snapshot: Snapshot, asked: Understanding) -> Ranking:
    """The passages that satisfy the question. Of a phrase they hold the terms; whether the words, the text tells."""
    own = snapshot.ledger.spoken_by(asked.speakers)
    matches = _matches(snapshot, asked, own)
    if asked.speakers:
        matches = matches.only((own | _possibly_theirs(snapshot, asked))[matches.slots])
    if any(asked.period):
        matches = matches.only(snapshot.ledger.within(*asked.period, asked.speakers)[matches.slots])
    matches = _with_phrase(snapshot, asked, matches) if asked.phrase else _covering(matches)
    ranked = _ranked(snapshot, asked, matches, own)
    return Ranking(ranked, own[ranked.slots] if asked.speakers else None)


def near(snapshot: Snapshot, asked: Understanding) -> Ranking:
    """The passages nearest to the question, whenever they were said; by whomever, if it has a subject."""
    own = snapshot.ledger.spoken_by(asked.speakers)
    matches = _matches(snapshot, asked, own)
    if asked.speakers and not asked.terms:
        matches = matches.only(own[matches.slots])
    matches = matches.only(matches.coverage >= _NEAR)
    return Ranking(_ranked(snapshot, asked, matches, np.zeros_like(own)))


def _matches(snapshot: Snapshot, asked: Understanding, own: Mask) -> Matches:
    """The passages that hold a term; all with speech for a question that asks for a speaker or a period alone."""
    if not asked.terms and (asked.speakers or any(asked.period)):
        slots = np.flatnonzero(snapshot.postings.alive & snapshot.ledger.with_speech()).astype(np.int32)
        return Matches(slots, np.zeros(len(slots)), np.ones(len(slots)))
    if not asked.speakers:
        return snapshot.postings.matches(asked.terms, equivalents=asked.equivalents)
    return _matches_with_name(snapshot, asked, own)


def _matches_with_name(snapshot: Snapshot, asked: Understanding, own: Mask) -> Matches:
    """The passages that hold a term of the subject. The name is one more term, which the speaker's own words cover."""
    postings, subject = snapshot.postings, asked.terms
    name = max(sorted(snapshot.roster.surname_forms(asked.speakers)), key=postings.document_frequency)
    equivalents = {term: others for term, others in asked.equivalents.items() if term != name}
    masses = {term: postings.mass(term, equivalents.get(term, ())) for term in (*subject, name)}
    named = np.zeros_like(own)
    named[postings.holding(name)] = True
    share = masses[name] / sum(masses.values())
    matches = postings.matches([*subject, name], masses, equivalents)
    of_subject = matches.coverage - share * named[matches.slots]
    coverage = of_subject + share * (named | own)[matches.slots]
    return matches._replace(coverage=coverage).only(of_subject > _ROUNDING)


def _covering(matches: Matches) -> Matches:
    """Those that cover enough, none where even the best does not."""
    best = matches.coverage.max(initial=0.0)
    if best < COVERAGE:
        return matches.only(np.zeros(len(matches.slots), dtype=np.bool_))
    return matches.only(matches.coverage >= _SHARE_OF_BEST * best - _ROUNDING)


def _ranked(snapshot: Snapshot, asked: Understanding, matches: Matches, own: Mask) -> Matches:
    """The speaker's own words first, then by score; without terms the newest first."""
    keys = matches.scores if asked.terms else snapshot.ledger.newest()[matches.slots]
    order = np.lexsort((matches.slots, -keys, ~own[matches.slots]))
    return Matches(matches.slots[order], matches.scores[order], matches.coverage[order])


def _with_phrase(snapshot: Snapshot, asked: Understanding, matches: Matches) -> Matches:
    """Those that hold every term of the phrase."""
    found = snapshot.postings.matches(terms(asked.phrase or "", asked.question.language))
    return matches.only(np.isin(matches.slots, found.slots[found.coverage >= 1 - _ROUNDING]))


def _possibly_theirs(snapshot: Snapshot, asked: Understanding) -> Mask:
    """The slots of passages without an established speaker in articles that name the one who was asked for."""
    forms = snapshot.roster.surname_forms(asked.speakers)
    naming = np.concatenate([snapshot.postings.holding(form) for form in sorted(forms)])
    return snapshot.ledger.without_speaker() & snapshot.ledger.in_articles_of(naming)
