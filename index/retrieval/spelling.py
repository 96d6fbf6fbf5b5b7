"""The words of an index as they are printed, and which of them a person may have meant who typed an unknown one.

Only whole words of letters are kept, folded and without diacritics. Which of them an index still holds, postings tell.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from index.analysis import plain, words

_SHORTEST = 4  # letters; any shorter word is one letter from several others
_MIDDLING = 6  # letters, from which on one may be another
_LONG = 8  # letters, from which on two of them may be wrong
_LONGEST = 40
_ENDING = 3
_COMMON_SHARE = 0.2  # of a name's occurrences may be in lower case


class Spelling(NamedTuple):
    """A word of the index: as it is printed, and folded."""

    printed: str
    folded: str


class Vocabulary:
    """The words of an index and how often they occur. Words are only added: one thread may add while others look up."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}
        self._in_lower_case: dict[str, int] = {}
        self._spellings: dict[str, Spelling] = {}  # where it is not the word itself
        self._by_shape: dict[tuple[str, int], list[str]] = {}

    def add(self, runs: Mapping[str, int], language: str) -> None:
        """Count in the runs of characters (see `index.analysis.runs`) of texts in the language."""
        for run, count in runs.items():
            for word in words(run, language):
                if word.term and not word.is_compound and word.folded.isalpha() and len(word.folded) <= _LONGEST:
                    self._count(Spelling(run[word.start : word.end], word.folded), count)

    def _count(self, spelling: Spelling, count: int) -> None:
        key = plain(spelling.folded)
        in_lower_case = spelling.printed[0].islower()
        if in_lower_case:
            self._in_lower_case[key] = self._in_lower_case.get(key, 0) + count
        if in_lower_case or key not in self._counts:
            self._spellings[key] = spelling
            if spelling == (key, key):
                del self._spellings[key]
        known = self._counts.get(key, 0)
        self._counts[key] = known + count
        if not known:
            self._by_shape.setdefault((key[0], len(key)), []).append(key)

    def is_name(self, folded: str) -> bool:
        """Whether the word is hardly ever printed in lower case."""
        key = plain(folded)
        count = self._counts.get(key, 0)
        return count > 0 and self._in_lower_case.get(key, 0) <= count * _COMMON_SHARE

    def is_common(self, folded: str) -> bool:
        """Whether the word is printed in lower case more often than a name would be."""
        return plain(folded) in self._counts and not self.is_name(folded)

    def nearest(self, folded: str, is_held: Callable[[str], bool], *, is_surely_wrong: bool) -> Spelling | None:
        """The word that was probably meant: the one least letters away, and of those the most frequent.

        `is_held` tells of a folded word whether the index still holds it. Where no dictionary says that the word is
        wrong, it may be a form that the index happens not to have: then only a name or a slip before its ending is.
        """
        key = plain(folded)
        if not (_SHORTEST <= len(key) <= _LONGEST and key.isalpha()):
            return None
        most = 2 if len(key) >= _LONG and is_surely_wrong else 1
        # a first letter is hardly ever wrong, and what shares it is a twentieth of the words
        shapes = [self._by_shape.get((key[0], length), []) for length in range(len(key) - most, len(key) + most + 1)]
        near = [
            # a letter doubled or not is the likeliest slip
            (distance, set(other) != set(key), -self._counts[other], other)
            for words_of_shape in shapes
            for other, distance, _ in process.extract(
                key, tuple(words_of_shape), scorer=OSA.distance, score_cutoff=most, limit=None
            )
            if distance and len(other) >= _SHORTEST and (len(key) >= _MIDDLING or _is_slip(key, other))
        ]
        likely = (other for *_, other in sorted(near) if is_surely_wrong or self._is_sure(key, other))
        spellings = (self._spellings.get(other, Spelling(other, other)) for other in likely)
        return next((spelling for spelling in spellings if is_held(spelling.folded)), None)

    def _is_sure(self, key: str, other: str) -> bool:
        same_ending = len(key) >= _MIDDLING and key[-_ENDING:] == other[-_ENDING:]
        return self.is_name(other) or (same_ending and _is_slip(key, other))


def _is_slip(key: str, other: str) -> bool:
    """Whether a letter is missing, doubled or swapped rather than another one."""
    return len(key) != len(other) or sorted(key) == sorted(other)
