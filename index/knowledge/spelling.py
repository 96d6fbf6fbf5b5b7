"""The words of an index as they are printed, and which of them a person may have meant who typed an unknown one.

Only whole words of letters are kept, folded and without diacritics. Which of them an index still holds, postings tell.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from index.analysis import plain, words_of
from index.knowledge.counterparts import Counterparts
from index.knowledge.neighbours import Neighbours
from index.languages import LANGUAGES
from index.languages.typed_letters import TypedLetters

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


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of one language, in plain letters, and how often they occur."""

    counts: dict[str, int] = field(default_factory=dict)
    in_lower_case: dict[str, int] = field(default_factory=dict)
    spellings: dict[str, Spelling] = field(default_factory=dict)  # where it is not the word itself
    typed: dict[str, str] = field(default_factory=dict)  # by what they come down to in Latin letters
    neighbours: Neighbours = field(default_factory=Neighbours)

    def count(self, spelling: Spelling, count: int) -> None:
        """Count in a word that occurs so many times more."""
        key = plain(spelling.folded)
        in_lower_case = spelling.printed[0].islower()
        if in_lower_case:
            self.in_lower_case[key] = self.in_lower_case.get(key, 0) + count
        if in_lower_case or key not in self.counts:
            self.spellings[key] = spelling
            if spelling == (key, key):
                del self.spellings[key]
        self.counts[key] = self.counts.get(key, 0) + count

    def type(self, key: str, typed: TypedLetters) -> None:
        """Let a word be found by what it comes down to in Latin letters, the most frequent of several."""
        bare = typed.key_of_own(key)
        if self.counts[key] >= self.counts[self.typed.setdefault(bare, key)]:
            self.typed[bare] = key


class Vocabulary:
    """The words of an index and how often they occur. Words are only added: one thread may add while others look up."""

    def __init__(self) -> None:
        self._by_language: dict[str, _Words] = {}
        self.counterparts = Counterparts(self.is_name)

    def add(self, runs: Mapping[str, int], language: str) -> None:
        """Count in the runs of characters (see `index.analysis.runs`) of texts in the language."""
        known, typed = self._by_language.setdefault(language, _Words()), LANGUAGES[language].typed
        for run, count in runs.items():
            for word in words_of(run, language):
                if word.term and not word.is_compound and word.folded.isalpha() and len(word.folded) <= _LONGEST:
                    spelling = Spelling(run[word.start : word.end], word.folded)
                    known.count(spelling, count)
                    if typed.sounds:
                        known.type(plain(word.folded), typed)
                    self.counterparts.add(word, language, may_be_name=not spelling.printed[0].islower())
        known.neighbours.add(islice(known.counts, known.neighbours.count, None))

    def is_name(self, folded: str, language: str | None = None) -> bool:
        """Whether the word is hardly ever printed in lower case: in that language, or in all."""
        count, in_lower_case = self._counted(folded, language)
        return count > 0 and in_lower_case <= count * _COMMON_SHARE

    def is_common(self, folded: str, language: str | None = None) -> bool:
        """Whether the word is printed in lower case more often than a name would be."""
        count, in_lower_case = self._counted(folded, language)
        return in_lower_case > count * _COMMON_SHARE

    def _counted(self, folded: str, language: str | None) -> tuple[int, int]:
        key = plain(folded)
        # as a tuple: another thread may be adding
        known = [each for code, each in tuple(self._by_language.items()) if language in {None, code}]
        return sum(each.counts.get(key, 0) for each in known), sum(each.in_lower_case.get(key, 0) for each in known)

    def in_own_letters(self, key: str, language: str) -> str | None:
        """The word of the language that comes down to the key (see `TypedLetters`), None where the index has none."""
        known = self._by_language.get(language)
        return known.typed.get(key) if known else None

    def nearest(
        self, folded: str, language: str, is_held: Callable[[str], bool], *, is_surely_wrong: bool
    ) -> Spelling | None:
        """The word that was probably meant: the one least letters away, and of those the most frequent.

        It is one of the language, or a name in its script. `is_held` tells of a folded word whether the index still
        holds it. Where no dictionary says that the word is wrong, it may be a form that the index happens not to have:
        then only a name or a slip before its ending is.
        """
        key = plain(folded)
        if not (_SHORTEST <= len(key) <= _LONGEST and key.isalpha()):
            return None
        for most in (1, 2) if len(key) >= _LONG and is_surely_wrong else (1,):
            near = sorted(
                # a letter doubled or not is the likeliest slip
                (distance, set(other) != set(key), -self._counted(other, None)[0], other)
                for other, distance in self._near(key, language, most)
                if distance
                and len(other) >= _SHORTEST
                and (len(key) >= _MIDDLING or _is_slip(key, other))
                # a name that ends in another way is another name
                and (key[-1] == other[-1] or not self.is_name(other))
            )
            likely = (other for *_, other in near if is_surely_wrong or self._is_sure(key, other))
            spellings = (self._spelling(other, language) for other in likely)
            if found := next((spelling for spelling in spellings if is_held(spelling.folded)), None):
                return found
        return None

    def _near(self, key: str, language: str, most: int) -> Iterator[tuple[str, int]]:
        """The words of the language, and the names of others in its script, up to so many letters away."""
        script = LANGUAGES[language].script
        for code, known in tuple(self._by_language.items()):
            if LANGUAGES[code].script == script:
                for other, distance in known.neighbours.near(key, most):
                    if code == language or self.is_name(other):
                        yield other, distance

    def _spelling(self, key: str, language: str) -> Spelling:
        """The word as it is printed: in the language, or else in the first that has it."""
        own = self._by_language.get(language)
        known = [own] if own and key in own.counts else tuple(self._by_language.values())
        return next(each.spellings.get(key, Spelling(key, key)) for each in known if key in each.counts)

    def _is_sure(self, key: str, other: str) -> bool:
        same_ending = len(key) >= _MIDDLING and key[-_ENDING:] == other[-_ENDING:]
        return self.is_name(other) or (same_ending and _is_slip(key, other))


def _is_slip(key: str, other: str) -> bool:
    """Whether a letter is missing, doubled or swapped rather than another one."""
    return len(key) != len(other) or sorted(key) == sorted(other)
