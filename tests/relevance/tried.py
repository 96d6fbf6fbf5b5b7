"""Features of passages that were tried in the ranking and left out, so that what they are worth can be measured anew.

Each gives a column of numbers, about 0 to 1, for the passages that a question found.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np

from index.analysis import passage_terms, terms, tokens, words
from index.bm25 import PostingsBM25
from index.languages import LANGUAGES
from index.model import QuoteKind
from index.postings import Slots
from index.retrieval.features import Feature
from relevance.question_sets import Case, QuestionSet, Scores

_SHORT = 8  # terms
_LONG = 60  # terms


class Reading:
    """What the features need to know of a set's passages, in the order of their slots."""

    def __init__(self, questions: QuestionSet) -> None:
        self.snapshot = questions.snapshot
        self.passages = questions.passages
        self.articles = np.array([passage.article.id for passage in self.passages])

    @cached_property
    def bodies(self) -> Sequence[Sequence[str]]:
        """The terms of each passage's text, in order."""
        return [[token.term for token in tokens(each.text, each.article.language)] for each in self.passages]

    @cached_property
    def lengths(self) -> Scores:
        """How many terms each has."""
        return np.array([float(len(body)) for body in self.bodies])

    @cached_property
    def body(self) -> PostingsBM25:
        """The text of each, without its headline."""
        return PostingsBM25(self.bodies)

    @cached_property
    def headline(self) -> PostingsBM25:
        """The headline and the heading of each."""
        return PostingsBM25(
            terms(f"{each.article.title} {each.heading or ''}", each.article.language) for each in self.passages
        )

    @cached_property
    def spoken(self) -> PostingsBM25:
        """What is spoken in each."""
        return PostingsBM25(
            [term for quote in each.speech for term in terms(each.text[quote.start : quote.end], each.article.language)]
            for each in self.passages
        )

    @cached_property
    def with_speakers(self) -> PostingsBM25:
        """Each with its headline, and the names of its speakers as words of it."""
        return PostingsBM25(
            [
                *passage_terms(each.text, each.article.language, each.article.title, each.heading),
                *(term for name in each.speakers for term in terms(name, each.article.language)),
            ]
            for each in self.passages
        )

    def each(self, tell: Callable[[int], float]) -> Scores:
        """A number for each passage, by its slot."""
        return np.array([float(tell(slot)) for slot in range(len(self.passages))])

    @cached_property
    def share_of_speech(self) -> Scores:
        """The share of each that is speech."""
        return self.each(
            lambda slot: (
                sum(quote.end - quote.start for quote in self.passages[slot].speech) / len(self.passages[slot].text)
            )
        )

    @cached_property
    def direct(self) -> Scores:
        """Whether somebody speaks in whole sentences."""
        return self.each(lambda slot: any(quote.kind is QuoteKind.DIRECT for quote in self.passages[slot].speech))

    @cached_property
    def established(self) -> Scores:
        """Whether it is established who speaks."""
        return self.each(lambda slot: bool(self.passages[slot].speakers))

    @cached_property
    def reported(self) -> Scores:
        """Whether a verb of saying stands where nobody speaks."""

        def tell(slot: int) -> bool:
            passage = self.passages[slot]
            verbs = LANGUAGES[passage.article.language].speech.reporting_verbs
            found = words(passage.text, passage.article.language)
            return not passage.speech and any(word.folded in verbs for word in found)

        return self.each(tell)


@dataclass(frozen=True, slots=True)
class Material:
    """One question, and the passages that it found."""

    reading: Reading
    case: Case
    slots: Slots

    def bm25(self, postings: PostingsBM25) -> Scores:
        """The scores of all passages, as a share of the best one's."""
        asked = self.case.asked
        found = postings.matches(asked.terms, None, asked.equivalents)
        scores = np.zeros(postings.slots)
        scores[found.slots] = found.scores
        return scores / (scores.max(initial=0.0) or 1.0)

    def beside(self, step: int) -> Scores:
        """The scores of the paragraphs that stand so many places on."""
        scores, articles = self.bm25(self.reading.snapshot.postings), self.reading.articles
        moved = np.roll(scores, -step)
        return np.where(np.roll(articles, -step) == articles, moved, 0.0)[self.slots]

    def masses(self) -> Mapping[str, float]:
        """What each term weighs."""
        return {term: self.reading.snapshot.postings.mass(term) for term in dict.fromkeys(self.case.asked.terms)}

    def share_of_body(self) -> Scores:
        """The share of the question's mass that the text covers without its headline."""
        return self._share_of(self.reading.body)

    def share(self) -> Scores:
        """The same with its headline."""
        return self._share_of(self.reading.snapshot.postings)

    def _share_of(self, postings: PostingsBM25) -> Scores:
        asked = self.case.asked
        found = postings.matches(asked.terms, self.masses(), asked.equivalents)
        shares = np.zeros(postings.slots)
        shares[found.slots] = found.coverage
        return shares[self.slots]

    def pairs(self, terms_apart: Callable[[int], float], *, neighbours: bool) -> Scores:
        """How near pairs of the question's terms stand, of neighbours in it or of all, weighed by the rarer term."""
        masses = self.masses()
        asked = list(masses)
        chosen = (
            list(pairwise(asked))
            if neighbours
            else [(one, other) for place, one in enumerate(asked) for other in asked[place + 1 :]]
        )
        whole = sum(min(masses[one], masses[other]) for one, other in chosen) or 1.0
        bodies = (self.reading.bodies[slot] for slot in self.slots.tolist())
        return np.array(
            [
                sum(min(masses[one], masses[other]) * terms_apart(apart) for one, other, apart in _apart(body, chosen))
                / whole
                for body in bodies
            ]
        )

    def sum_over_article(self) -> Scores:
        """The scores of all passages of the article together, as a share of the best article's."""
        sums = np.bincount(self.reading.articles, weights=self.bm25(self.reading.snapshot.postings))
        return (sums / (sums.max(initial=0.0) or 1.0))[self.reading.articles[self.slots]]

    def first_of_article(self) -> Scores:
        """Whether it is the article's first paragraph."""
        articles = self.reading.articles
        return (np.diff(articles, prepend=-1) != 0)[self.slots].astype(np.float64)


def _apart(body: Sequence[str], pairs: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str, int]]:
    """The pairs of which the text has both, and the least distance between the two."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, term in enumerate(body):
        places[term].append(place)
    for one, other in pairs:
        if one in places and other in places:
            yield one, other, min(abs(a - b) for a in places[one] for b in places[other])


def _near(apart: int) -> float:
    return next((worth for most, worth in ((1, 1.0), (3, 0.5), (8, 0.25)) if apart <= most), 0.0)


@dataclass(frozen=True, slots=True)
class Tried:
    """A feature that was left out: how to work it out, the weights tried, and which feature it took the place of."""

    name: str
    column: Callable[[Material], Scores]
    weights: Sequence[float] = (0.1, 0.3)
    instead_of: Feature | None = None


TRIED = (
    Tried("coverage", Material.share),
    Tried("coverage by the text alone", Material.share_of_body),
    Tried("bigrams", lambda of: of.pairs(lambda apart: apart == 1, neighbours=True)),
    Tried("neighbours in the question near each other", lambda of: of.pairs(_near, neighbours=True)),
    Tried("proximity of all pairs", lambda of: of.pairs(lambda apart: max(apart, 1) ** -0.5, neighbours=False)),
    Tried("the paragraph before, instead of the better one", lambda of: of.beside(-1), (0.15,), Feature.BESIDE),
    Tried("the paragraph behind, instead of the better one", lambda of: of.beside(1), (0.15,), Feature.BESIDE),
    Tried("sum over the article, instead of its best three", Material.sum_over_article, (0.2,), Feature.ARTICLE),
    Tried("first paragraph", Material.first_of_article, (-0.1, 0.1)),
    Tried("length", lambda of: np.minimum(of.reading.lengths[of.slots] / _LONG, 1), (-0.1, 0.1)),
    Tried("shorter than eight words", lambda of: (of.reading.lengths[of.slots] < _SHORT) * 1.0, (-0.2, -0.1)),
    Tried("share of speech", lambda of: of.reading.share_of_speech[of.slots]),
    Tried("direct speech", lambda of: of.reading.direct[of.slots]),
    Tried("an established speaker", lambda of: of.reading.established[of.slots]),
    Tried("a verb of saying without speech", lambda of: of.reading.reported[of.slots]),
    Tried("BM25 of the speech alone", lambda of: of.bm25(of.reading.spoken)[of.slots]),
    Tried("BM25 of the headline alone, beside the whole", lambda of: of.bm25(of.reading.headline)[of.slots]),
    Tried("BM25 without the headline", lambda of: of.bm25(of.reading.body)[of.slots], (1.0,), Feature.BM25),
    Tried(
        "BM25 with speakers' names as words",
        lambda of: of.bm25(of.reading.with_speakers)[of.slots],
        (1.0,),
        Feature.BM25,
    ),
)
