"""Segments of postings: for each term, the documents that hold it and how often. Arrays that never change."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

Integers = NDArray[np.int64]
Slots = NDArray[np.int32]
Counts = NDArray[np.unsignedinteger]
Mask = NDArray[np.bool_]


class TermNumbers(dict[str, int]):
    """A number for each term, given when it is first met. It only grows, so that older and newer segments share it."""

    def __missing__(self, term: str) -> int:
        number = self[term] = len(self)
        return number


@dataclass(frozen=True, slots=True)
class Segment:
    """The postings of some documents.

    Attributes:
        terms: the numbers of the terms that occur, ascending.
        starts: where the postings of each begin in `slots`; one more, where the last ones end.
        slots: the documents' numbers, ascending within a term.
        frequencies: how often the document holds the term.
    """

    terms: Integers
    starts: Integers
    slots: Slots
    frequencies: Counts

    @classmethod
    def of(cls, documents: Iterable[Sequence[str]], numbers: TermNumbers, first_slot: int) -> tuple[Self, Slots]:
        """The segment of these documents, numbered from `first_slot` on, and how many terms each has."""
        number = numbers.__getitem__
        found, lengths = array("i"), array("i")
        for document in documents:
            found.extend(map(number, document))
            lengths.append(len(document))
        length = np.array(lengths, dtype=np.int32)
        # one sort of (term, document) pairs packed in an integer brings equal pairs together
        width = max(len(lengths), 1)
        packed = np.array(found, dtype=np.int64) * width + np.repeat(np.arange(len(lengths)), length)
        packed.sort()
        first = np.flatnonzero(np.diff(packed, prepend=-1))
        counts = np.diff(first, append=len(packed))
        term, document_number = np.divmod(packed[first], width)
        return cls._grouped(term, (document_number + first_slot).astype(np.int32), _compact(counts)), length

    @classmethod
    def merged(cls, segments: Sequence[Self], alive: Mask, renumber: Callable[[Slots], Slots]) -> Self:
        """One segment of the postings whose documents are alive. The segments stand in the order of their slots."""
        term = np.concatenate([np.repeat(segment.terms, np.diff(segment.starts)) for segment in segments])
        slots = np.concatenate([segment.slots for segment in segments])
        frequencies = np.concatenate([segment.frequencies for segment in segments])
        kept = np.flatnonzero(alive[slots])
        order = kept[np.argsort(term[kept], kind="stable")]
        return cls._grouped(term[order], renumber(slots[order]), _compact(frequencies[order]))

    @classmethod
    def _grouped(cls, term: Integers, slots: Slots, frequencies: Counts) -> Self:
        """The segment of postings that are sorted by term already."""
        starts = np.flatnonzero(np.diff(term, prepend=-1))
        return cls(term[starts], np.append(starts, len(term)), slots, frequencies)

    def __len__(self) -> int:
        return len(self.slots)

    def postings(self, term: int) -> tuple[Slots, Counts]:
        """The documents that hold the term, ascending, and how often."""
        place = int(np.searchsorted(self.terms, term))
        if place == len(self.terms) or self.terms[place] != term:
            return self.slots[:0], self.frequencies[:0]
        part = slice(int(self.starts[place]), int(self.starts[place + 1]))
        return self.slots[part], self.frequencies[part]

    def document_frequencies(self, among: Mask | None = None) -> tuple[Integers, Integers]:
        """The terms, and how many of the documents (of those marked in `among`, by slot) hold each."""
        if among is None:
            return self.terms, np.diff(self.starts)
        places = np.flatnonzero(among[self.slots])
        held = np.searchsorted(self.starts, places, side="right") - 1
        distinct, counts = np.unique(held, return_counts=True)
        return self.terms[distinct], counts


def _compact(counts: NDArray[np.integer]) -> Counts:
    """The counts in the smallest type that holds them."""
    return counts.astype(np.min_scalar_type(int(counts.max(initial=0))))
