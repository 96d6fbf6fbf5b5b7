"""BM25 over postings: the scores of `rank_bm25.BM25Okapi`, touching only the documents that hold a term of the query.

An index is immutable. One with documents added and removed is a new object that shares the large arrays with the old,
so that readers keep a consistent state while a writer prepares the next. Weights are computed at query time: after any
change, scores are those of an index built anew.
"""

import math
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple, Self

import numpy as np
from numpy.typing import NDArray
from rank_bm25 import BM25Okapi

from index.postings import Counts, Integers, Mask, Segment, Slots, TermNumbers

# Better than the library's 1.5 and .75 where a headline stands with every passage; see tests/relevance/RANKING.md.
K1 = 1.2
B = 0.45
EPSILON = 0.25

Scores = NDArray[np.float64]
# Beside a term of a query, the terms that say the same in other words, and how much of it each says: up to 1.
Equivalents = Mapping[str, Mapping[str, float]]
NO_EQUIVALENTS: Equivalents = {}


class Matches(NamedTuple):
    """The documents that hold a term of the query, in no order: their scores, and how much of it they cover, 0 to 1."""

    slots: Slots
    scores: Scores
    coverage: Scores

    def only(self, mask: Mask) -> "Matches":
        """Those that are marked, by their place here."""
        return Matches(self.slots[mask], self.scores[mask], self.coverage[mask])

    def at(self, places: Integers) -> "Matches":
        """Those at these places, in this order."""
        return Matches(self.slots[places], self.scores[places], self.coverage[places])

    def best(self, k: int) -> "Matches":
        """The `k` best, best first; of equal ones the first document."""
        places = np.arange(len(self.slots))
        if 0 < k < len(places):
            # all that score as much as the k-th: which of them come first is for the next line to say
            places = np.flatnonzero(self.scores >= np.partition(self.scores, -k)[-k])
        order = places[np.lexsort((self.slots[places], -self.scores[places]))][: max(k, 0)]
        return self.at(order)


NO_MATCHES = Matches(np.zeros(0, dtype=np.int32), np.zeros(0), np.zeros(0))


class PostingsBM25(BM25Okapi):  # type: ignore[misc]  # the library has no types
    """BM25Okapi with postings. Documents are known by their slots: 0, 1, 2, ... in the order in which they came.

    `get_scores`, `get_batch_scores` and `get_top_n` are the library's, over the documents that were not removed, in the
    order of their slots. The library's `idf`, `doc_freqs` and `doc_len` would be copies of the postings: they are left
    out.
    """

    def __init__(
        self,
        corpus: Iterable[Sequence[str]],
        tokenizer: Callable[[str], Sequence[str]] | None = None,
        k1: float = K1,
        b: float = B,
        epsilon: float = EPSILON,
    ) -> None:
        documents = corpus if tokenizer is None else (tokenizer(text) for text in corpus)  # type: ignore[arg-type]
        self.k1, self.b, self.epsilon = k1, b, epsilon
        self._numbers = TermNumbers()
        segment, lengths = Segment.of(documents, self._numbers, first_slot=0)
        frequencies = np.zeros(len(self._numbers), dtype=np.int64)
        self._set((segment,), lengths, np.ones(len(lengths), dtype=np.bool_), _added(frequencies, segment))

    def _set(self, segments: tuple[Segment, ...], lengths: Slots, alive: Mask, frequencies: Integers) -> None:
        self._segments = segments
        self._lengths = lengths
        self._alive = alive
        self._document_frequencies = frequencies
        self.corpus_size = int(alive.sum())
        self.avgdl = float(lengths[alive].sum()) / self.corpus_size if self.corpus_size else 0.0

    def changed(self, removed: Iterable[int], added: Iterable[Sequence[str]]) -> Self:
        """The index without the documents in the slots `removed`, and with those `added`, from the slot `slots` on."""
        alive, frequencies = self._alive.copy(), self._document_frequencies
        gone = np.zeros(len(alive), dtype=np.bool_)
        gone[np.fromiter(removed, dtype=np.int64)] = True
        gone &= alive
        segment, lengths = Segment.of(added, self._numbers, first_slot=self.slots)
        frequencies = np.concatenate([frequencies, np.zeros(len(self._numbers) - len(frequencies), dtype=np.int64)])
        if gone.any():
            for older in self._segments:
                terms, counts = older.document_frequencies(gone)
                frequencies[terms] -= counts
            alive &= ~gone
        alive = np.concatenate([alive, np.ones(len(lengths), dtype=np.bool_)])
        segments = _levelled([*self._segments, segment], alive)
        return self._like(segments, np.concatenate([self._lengths, lengths]), alive, _added(frequencies, segment))

    def compacted(self) -> tuple[Self, Integers]:
        """The index with its documents numbered anew, without gaps, and for each new slot the old one."""
        kept = np.flatnonzero(self._alive)
        new_slots = np.cumsum(self._alive, dtype=np.int32) - 1
        segment = Segment.merged(self._segments, self._alive, lambda slots: new_slots[slots])
        alive = np.ones(len(kept), dtype=np.bool_)
        return self._like((segment,), self._lengths[kept], alive, self._document_frequencies), kept

    def _like(self, segments: tuple[Segment, ...], lengths: Slots, alive: Mask, frequencies: Integers) -> Self:
        index = type(self).__new__(type(self))
        index.k1, index.b, index.epsilon, index._numbers = self.k1, self.b, self.epsilon, self._numbers  # noqa: SLF001 - its own class
        index._set(segments, lengths, alive, frequencies)  # noqa: SLF001 - its own class
        return index

    @property
    def slots(self) -> int:
        """How many slots there are, those of removed documents included."""
        return len(self._lengths)

    @property
    def alive(self) -> Mask:
        """Which slots hold a document that was not removed."""
        return self._alive

    def document_frequency(self, term: str, others: Collection[str] = ()) -> int:
        """How many documents hold the term; where none does, how many hold one of the others."""
        number = self._number(term)
        frequency = 0 if number is None else int(self._document_frequencies[number])
        if frequency or not others:
            return frequency
        return len(_distinct([slots for each in others for slots, _ in self._postings(each)], self.slots)[0])

    @cached_property
    def average_idf(self) -> float:
        """The mean idf of the terms, of which Okapi's floor is a share."""
        # few different frequencies stand for many terms
        counts = np.bincount(self._document_frequencies)
        frequency = np.flatnonzero(counts)
        frequency = frequency[frequency > 0]
        if not len(frequency):
            return 0.0
        idf = np.log(self.corpus_size - frequency + 0.5) - np.log(frequency + 0.5)
        return float((idf * counts[frequency]).sum() / counts[frequency].sum())

    def inverse_document_frequency(self, term: str, others: Collection[str] = ()) -> float:
        """The library's idf, its floor under terms in more than half of the documents included; 0 for unknown terms."""
        frequency = self.document_frequency(term, others)
        if not frequency:
            return 0.0
        idf = math.log(self.corpus_size - frequency + 0.5) - math.log(frequency + 0.5)
        return idf if idf >= 0 else self.epsilon * self.average_idf

    def mass(self, term: str, others: Collection[str] = ()) -> float:
        """What the term weighs in a query's coverage: an idf that is never negative, and highest for unknown terms."""
        frequency = self.document_frequency(term, others)
        return math.log1p((self.corpus_size - frequency + 0.5) / (frequency + 0.5))

    def matches(
        self,
        query: Sequence[str],
        masses: Mapping[str, float] | None = None,
        equivalents: Equivalents = NO_EQUIVALENTS,
    ) -> Matches:
        """The documents that hold a term of the query, or an equivalent: what says most of a term counts, once.

        `masses` are the weights of the terms in the coverage. A term with equivalents is as rare as it is itself: how
        many documents there are in the other languages tells nothing of those in its own.
        """
        if masses is None:
            masses = {term: self.mass(term, equivalents.get(term, ())) for term in query}
        whole = sum(masses.values()) or 1.0
        slots, weights, shares = [], [], []
        for term, times in Counter(query).items():
            share = masses.get(term, 0.0) / whole
            for held, weight, said in self._said(term, equivalents.get(term, {})):
                slots.append(held)
                weights.append(weight if times == 1 else times * weight)
                shares.append(np.broadcast_to(share * said, len(held)))
        matched, places = _distinct(slots, self.slots)
        if not slots:
            return Matches(matched, np.zeros(0), np.zeros(0))
        # each sum is as long as there are matches: arrays over all slots would cost more than the matches do
        scores, covered = (_summed(places, each, len(matched)) for each in (weights, shares))
        return Matches(matched, scores, covered)

    def holding(self, term: str) -> Slots:
        """The slots of the documents that hold the term."""
        return np.concatenate([np.zeros(0, dtype=np.int32), *(slots for slots, _ in self._postings(term))])

    def saying(self, term: str, others: Mapping[str, float]) -> Iterable[tuple[Slots, float]]:
        """The documents that hold the term or an equivalent, and how much of the term each of these says."""
        for other, part in {**others, term: 1.0}.items():
            for slots, _ in self._postings(other):
                yield slots, part

    def get_scores(self, query: Sequence[str]) -> Scores:
        """The score of each document."""
        scores = np.zeros(self.slots)
        for term, times in Counter(query).items():
            for slots, weights in self._weights(term):
                scores[slots] += times * weights
        return scores[self._alive]

    def get_batch_scores(self, query: Sequence[str], doc_ids: Sequence[int]) -> list[float]:
        """The scores of some of the documents, by their place among those that were not removed."""
        scores: list[float] = self.get_scores(query)[list(doc_ids)].tolist()
        return scores

    def _number(self, term: str) -> int | None:
        number = self._numbers.get(term)
        # a term of a later index, which shares the numbers
        return None if number is None or number >= len(self._document_frequencies) else number

    def _postings(self, term: str) -> Iterable[tuple[Slots, Counts]]:
        """The documents that hold the term, and how often; of several with blanks between them, all of them."""
        if " " in term:
            yield from self._postings_of_all(term.split())
            return
        number = self._number(term)
        if number is None:
            return
        for segment in self._segments:
            slots, frequencies = segment.postings(number)
            if self.corpus_size < self.slots:
                kept = self._alive[slots]
                slots, frequencies = slots[kept], frequencies[kept]
            if len(slots):
                yield slots, frequencies

    def _postings_of_all(self, terms: Sequence[str]) -> Iterable[tuple[Slots, Counts]]:
        numbers = [self._number(term) for term in terms]
        for segment in self._segments:
            held = [segment.postings(number) for number in numbers if number is not None]
            slots, frequencies = (
                held[0] if len(held) == len(numbers) else (np.zeros(0, np.int32), np.zeros(0, np.uint8))
            )
            for others, counts in held[1:]:
                slots, places, found = np.intersect1d(slots, others, assume_unique=True, return_indices=True)
                frequencies = np.minimum(frequencies[places], counts[found])
            kept = self._alive[slots]
            if kept.any():
                yield slots[kept], frequencies[kept]

    def _weights(self, term: str, idf: float | None = None) -> Iterable[tuple[Slots, Scores]]:
        """The documents that hold the term, and what one occurrence of it in a query adds to their scores."""
        idf = self.inverse_document_frequency(term) if idf is None else idf
        for slots, frequencies in self._postings(term):
            frequency = frequencies.astype(np.float64)
            weights = self._saturation.take(slots)
            weights += frequency
            np.divide(frequency, weights, out=weights)
            weights *= idf * (self.k1 + 1)
            yield slots, weights

    def _said(self, term: str, others: Mapping[str, float]) -> Iterable[tuple[Slots, Scores, Scores | float]]:
        """The same for the term and its equivalents as one, and how much of the term each document says."""
        if not others:
            yield from ((slots, weights, 1.0) for slots, weights in self._weights(term))
            return
        # a negative idf would make the least of the most
        found = [
            (slots, part * weights, part)
            for other, part in {**others, term: 1.0}.items()
            for slots, weights in self._weights(other, idf=1.0)
        ]
        held, places = _distinct([slots for slots, _, _ in found], self.slots)
        best, said = np.zeros(len(held)), np.zeros(len(held))
        first = 0
        for slots, weights, part in found:
            of_part = places[first : first + len(slots)]
            first += len(slots)
            best[of_part] = np.maximum(best[of_part], weights)
            said[of_part] = np.maximum(said[of_part], part)
        yield held, self.inverse_document_frequency(term, others) * best, said

    @cached_property
    def _saturation(self) -> Scores:
        """For each slot the frequency at which a term has half its weight."""
        relative_lengths: Scores = self._lengths.astype(np.float64) / (self.avgdl or 1.0)
        return np.float64(self.k1) * (1 - self.b + self.b * relative_lengths)


def _distinct(found: Sequence[Slots], size: int) -> tuple[Slots, Slots]:
    """The slots that are found, each once, ascending; and for each that is found, one list after the other, its place.

    Marking them among all `size` slots is many times as fast as sorting them.
    """
    joined = np.concatenate([np.zeros(0, dtype=np.int32), *found])
    marked = np.zeros(size, dtype=np.bool_)
    marked[joined] = True
    distinct = np.flatnonzero(marked).astype(np.int32)
    places = np.empty(size, dtype=np.int32)
    places[distinct] = np.arange(len(distinct), dtype=np.int32)
    return distinct, places[joined]


def _summed(places: Slots, values: Sequence[Scores], size: int) -> Scores:
    """For each place the sum of what falls to it."""
    return np.bincount(places, np.concatenate(values), size).astype(np.float64, copy=False)


def _added(frequencies: Integers, segment: Segment) -> Integers:
    """The document frequencies with a segment's counted in. The array is written to."""
    terms, counts = segment.document_frequencies()
    frequencies[terms] += counts
    return frequencies


def _levelled(segments: list[Segment], alive: Mask) -> tuple[Segment, ...]:
    """The segments with small ones merged, so that each is more than twice as large as the next."""
    while len(segments) > 1 and len(segments[-2]) <= 2 * len(segments[-1]):
        segments[-2:] = [Segment.merged(segments[-2:], alive, lambda slots: slots)]
    return tuple(segments)
