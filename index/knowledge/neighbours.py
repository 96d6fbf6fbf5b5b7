"""Words that are one or two letters from another, found among hundreds of thousands without looking at each.

Of a word with one wrong letter one half is right, of a word with two one third: those parts are what is looked up. A
first letter is hardly ever wrong: it has to be the same.
"""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

_SHORTEST_IN_THIRDS = 6  # letters
_MOST_PENDING = 2000  # words that are looked at one by one until they are worth sorting in


class Neighbours:
    """A growing set of words. One thread may add while others look up."""

    def __init__(self) -> None:
        self._words: list[str] = []
        self._sorted = _Parts(np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int32), 0)

    @property
    def count(self) -> int:
        """How many words there are."""
        return len(self._words)

    def add(self, words: Iterable[str]) -> None:
        """Take in words that were not there."""
        self._words.extend(words)
        if len(self._words) - self._sorted.count > _MOST_PENDING:
            self._sorted = self._sorted.with_more(self._words)

    def near(self, word: str, most: int) -> list[tuple[str, int]]:
        """The words up to `most` (1 or 2) letters away, and how many."""
        known = self._sorted
        pending = self._words[known.count :]
        owners = known.owners_of(_wanted(word, most))
        candidates = [*(self._words[owner] for owner in owners), *pending]
        found = process.extract(word, candidates, scorer=OSA.distance, score_cutoff=most, limit=None)
        return [(other, int(distance)) for other, distance, _ in found if other[0] == word[0]]


class _Parts:
    """The parts of the first `count` words, as hashes in order, and the number of the word of each."""

    def __init__(self, hashes: NDArray[np.int64], owners: NDArray[np.int32], count: int) -> None:
        self._hashes, self._owners, self.count = hashes, owners, count

    def with_more(self, words: Sequence[str]) -> "_Parts":
        """The parts of these words, which begin with those that it has."""
        more = [(part, owner) for owner in range(self.count, len(words)) for part in _parts(words[owner])]
        parts, owners = zip(*more, strict=True)
        hashes = np.concatenate([self._hashes, np.array(parts, dtype=np.int64)])
        order = np.argsort(hashes, kind="stable")
        return _Parts(
            hashes[order], np.concatenate([self._owners, np.array(owners, dtype=np.int32)])[order], len(words)
        )

    def owners_of(self, parts: Iterable[int]) -> list[int]:
        """The numbers of the words that have one of the parts."""
        wanted = np.fromiter(set(parts), dtype=np.int64)
        starts = np.searchsorted(self._hashes, wanted)
        ends = np.searchsorted(self._hashes, wanted, side="right")
        found = [self._owners[start:end] for start, end in zip(starts, ends, strict=True) if start < end]
        owners: list[int] = np.unique(np.concatenate(found)).tolist() if found else []
        return owners


def _parts(word: str) -> Iterator[int]:
    """The hashes of a word's halves, and of its thirds."""
    length, first = len(word), word[0]
    half = length // 2
    yield hash((length, 0, first, word[:half]))
    yield hash((length, 1, first, word[half:]))
    if length >= _SHORTEST_IN_THIRDS:
        third, two_thirds = length // 3, 2 * length // 3
        yield hash((length, 2, first, word[:third]))
        yield hash((length, 3, first, word[third:two_thirds]))
        yield hash((length, 4, first, word[two_thirds:]))


def _wanted(word: str, most: int) -> Iterator[int]:
    """The hashes of the parts of words near this one, of which one is in it where they would be."""
    first = word[0]
    for length in range(len(word) - most, len(word) + most + 1):
        if most == 1:
            half = length // 2
            yield hash((length, 0, first, word[:half]))
            yield hash((length, 1, first, word[len(word) - length + half :]))
            continue
        third, two_thirds = length // 3, 2 * length // 3
        yield hash((length, 2, first, word[:third]))
        yield hash((length, 4, first, word[len(word) - length + two_thirds :]))
        # one of the two may have moved it
        for moved in (-1, 0, 1):
            yield hash((length, 3, first, word[third + moved : two_thirds + moved]))
    # two letters swapped where the halves meet are wrong in both
    for place in range(1, len(word) - 1):
        swapped = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
        yield hash((len(word), 0, first, swapped[: len(word) // 2]))
