"""What of a statement's words tells it from another statement: each word as one number, with what kind of word it is.

Words are compared by a hash of their term, names of two languages by a hash of their first sounds.
"""

import re
from collections.abc import Iterator
from enum import IntEnum
from functools import cache
from itertools import chain
from zlib import crc32

from index.analysis import Word, fold, runs, words_of
from index.languages import LANGUAGES
from index.names.sounds import skeleton

_CODE_BITS, _KEY_BITS, _SIDE_BITS = 31, 21, 8
_KEY_AT = _CODE_BITS
_SIDE_AT = _KEY_AT + _KEY_BITS
_KIND_AT = _SIDE_AT + _SIDE_BITS
CODE_MASK = (1 << _CODE_BITS) - 1

_SENTENCE_END = re.compile(r"(?<=[.!?…։:;])[\"'»”’“›)\]]*\s+|\n")
_CACHE_SIZE = 50_000  # different runs of characters of one language
_HEARD = 3  # consonants: what follows in a longer name may be a case's ending


class Kind(IntEnum):
    """What a token stands for; those from `WORD` on weigh something."""

    BREAK = 0  # the end of a sentence; its code is of the small words in it, which are no tokens
    SMALL = 1  # a stop word that has an opposite
    NEGATION = 2
    WORD = 3
    NAME = 4
    NUMBER = 5
    TIME = 6  # a day, a month, or a number that is often none ("one", "first"); its key tells which of these


class Time(IntEnum):
    """The kinds of words for times and places in an order, of which two that differ exclude each other."""

    WEEKDAY = 1
    MONTH = 2
    OFFSET = 3
    ORDINAL = 4
    FEW = 5


def pack(kind: Kind, code: int = 0, key: int = 0, side: int = 0) -> int:
    """The token as one number."""
    return kind << _KIND_AT | side << _SIDE_AT | key << _KEY_AT | code


def code_of(token: int) -> int:
    """The hash of the token's term; two tokens of one code are one word."""
    return token & CODE_MASK


def key_of(token: int) -> int:
    """The hash of how a name sounds; 0 for what is none."""
    return token >> _KEY_AT & (1 << _KEY_BITS) - 1


def side_of(token: int) -> int:
    """The side of a pair of opposites, of which the other is the same with its last bit turned; 0 for none."""
    return token >> _SIDE_AT & (1 << _SIDE_BITS) - 1


def kind_of(token: int) -> int:
    """The token's `Kind`."""
    return token >> _KIND_AT


WEIGHING = pack(Kind.WORD)  # this and all greater tokens weigh something
_NEGATION = pack(Kind.NEGATION)


def tokens(text: str, language: str) -> Iterator[int]:
    """The tokens of a text, sentence by sentence."""
    first, inner = _readings(language, is_first=True), _readings(language, is_first=False)
    for sentence in _SENTENCE_END.split(text):
        found = runs(sentence, language)
        if found:
            yield from chain(first[found[0]], chain.from_iterable(map(inner.__getitem__, found[1:])))
            small = " ".join(run for run in found if not inner[run])
            yield pack(Kind.BREAK, _hash(small.casefold()))


class _Readings(dict[str, tuple[int, ...]]):
    """The tokens of each run of characters of one language; `is_first` where its capital tells no name."""

    def __init__(self, language: str, *, is_first: bool) -> None:
        super().__init__()
        known = LANGUAGES[language]
        self._language = language
        self._may_be_name = not is_first and known.search.has_capitals
        self._all_heard = not known.search.has_capitals
        self._doubtful = known.dates.doubtful_months if known.dates.months_capitalised else frozenset[str]()
        self._marks = _marks(language)
        self._statements = known.statements
        self._beginnings = tuple({each for pair in known.statements.opposites for side in pair for each in side})
        self._negated = re.compile(known.statements.negated or r"(?!)")
        self._negations = frozenset(fold(word, language) for word in known.statements.negations)

    def __missing__(self, run: str) -> tuple[int, ...]:
        if len(self) >= _CACHE_SIZE:
            self.clear()
        listed = words_of(run, self._language)
        compound = [word for word in listed if word.is_compound]
        found = self[run] = tuple(token for word in compound or listed for token in self._read(run, word))
        return found

    def _read(self, run: str, word: Word) -> Iterator[int]:
        folded = word.folded
        if self._is_negation(folded):
            yield _NEGATION
        is_capital = run[word.start].isupper()
        mark = self._marks.get(folded)
        if mark is not None and (is_capital or folded not in self._doubtful):
            yield mark
        elif word.term.replace(".", "", 1).isdecimal():
            yield pack(Kind.NUMBER, _hash(word.term))
        elif word.term:
            is_name = is_capital and self._may_be_name
            key = _sound(folded, self._language) if is_capital or self._all_heard else 0
            yield pack(Kind.NAME if is_name else Kind.WORD, _hash(word.term), key, self._side(folded))
        elif side := self._side(folded, is_whole=True):
            yield pack(Kind.SMALL, _hash(folded), side=side)

    def _is_negation(self, folded: str) -> bool:
        if folded in self._negations or folded.startswith(self._statements.negating):
            return True
        return self._negated.fullmatch(folded) is not None and folded not in self._statements.never_negated

    def _side(self, folded: str, *, is_whole: bool = False) -> int:
        if not folded.startswith(self._beginnings):
            return 0
        for place, pair in enumerate(self._statements.opposites, 1):
            for side, beginnings in enumerate(pair):
                if folded in beginnings or (not is_whole and folded.startswith(beginnings)):
                    return place << 1 | side
        return 0


@cache
def _readings(language: str, *, is_first: bool) -> _Readings:
    return _Readings(language, is_first=is_first)


@cache
def _marks(language: str) -> dict[str, int]:
    """The tokens of words for numbers and for times."""
    dates, numerals = LANGUAGES[language].dates, LANGUAGES[language].statements.numerals
    found = {
        word: pack(Kind.TIME, _hash(f"{kind.name} {value}"), kind)
        for kind, table in (
            (Time.ORDINAL, dates.ordinals),
            (Time.OFFSET, dates.day_offsets),
            (Time.WEEKDAY, dates.weekdays),
            (Time.MONTH, dates.months),
        )
        for word, value in table.items()
        if " " not in word
    }
    for word, value in {**dates.numerals, **numerals}.items():
        is_few = value <= 1
        found[word] = (
            pack(Kind.TIME, _hash(f"few {value}"), Time.FEW) if is_few else pack(Kind.NUMBER, _hash(str(value)))
        )
    return {fold(word, language): token for word, token in found.items()}


def _sound(folded: str, language: str) -> int:
    consonants = skeleton(folded, language).coarse[:_HEARD]
    return crc32(consonants.encode()) % ((1 << _KEY_BITS) - 1) + 1


def _hash(term: str) -> int:
    return crc32(term.encode()) & CODE_MASK
