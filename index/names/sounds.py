"""How a word of a name sounds, so that its spellings in several languages and scripts can be compared.

A word is a row of consonants with vowels between them. A letter may stand for one of several sounds; its first is the
spelling's own. In a language's table (`NameWords.sounds`) sounds of a letter are set apart by "|", sounds that follow
each other by a blank; a "/" instead of the "|" lets a vowel be either also at a word's beginning.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from index.analysis import fold, plain
from index.languages import LANGUAGES

_VOWELS = frozenset("aeiouæ")
_MOST_READINGS = 12  # of the vowels between two consonants
_LONGEST = 40  # letters that are heard
_LONG = 4  # consonants, from which on the vowels between two of them may differ
# For finding what may be alike: consonants that some spelling takes for each other.
_COARSE = str.maketrans(
    dict.fromkeys("kghszcjSZTDCHGXq", "k") | dict.fromkeys("pbfvwP", "p") | dict.fromkeys("tdW", "t") | {"N": "n"}
)

Readings = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sounds:
    """How a word sounds.

    Attributes:
        consonants: for each consonant the sounds that it can be.
        vowels: what can stand before each consonant and behind the last.
        initials: the sounds that the word can begin with.
        key: the word in its own sounds, whatever is doubled.
        own: the same with what is doubled: equal for what one language spells in ways that mean no other name.
        coarse: equal for all words that may be alike.
    """

    consonants: tuple[frozenset[str], ...]
    vowels: tuple[frozenset[str], ...]
    initials: frozenset[str]
    key: str
    own: str
    coarse: str


@lru_cache(maxsize=2**17)
def sounds(word: str, language: str, *, is_surname: bool = False) -> Sounds:
    """How the word sounds, read as the language spells; a word in another script as that script's language does."""
    folded = fold(word, language)[:_LONGEST]
    code = _reader(folded, language)
    consonants, vowels, doubled = _sounded(folded, code)
    spelled = [f"{vowel[0]}{consonant[0]}" for vowel, consonant in zip(vowels, consonants, strict=False)]
    key, own = "".join(spelled), "".join(each + each[-1] * (n in doubled) for n, each in enumerate(spelled))
    end = vowels[-1][0]
    names = LANGUAGES[code].names
    if consonants and folded[-1:] in names.silent + names.surname_silent * is_surname:
        vowels[-1] = (*vowels[-1], *(reading[:-1] for reading in vowels[-1] if reading))
    coarse = "a" * bool(vowels[0][0]) + "".join(consonant[0] for consonant in consonants).translate(_COARSE)
    return Sounds(
        consonants=tuple(map(_one_of, consonants)),
        vowels=tuple(map(_one_of, vowels)),
        initials=frozenset(vowels[0][0][:1] or "".join(consonants[:1])),
        key=key + end,
        own=own + end,
        coarse=coarse,
    )


@lru_cache(maxsize=2**12)
def _one_of(readings: Iterable[str]) -> frozenset[str]:
    """The set of these, one for all words that have them: there are few, and a set takes more room than a word."""
    return frozenset(readings)


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The consonants of a word alone, which are enough to tell most words apart, and made in a tenth of the time.

    Attributes:
        coarse: as in `Sounds`.
        consonants: as in `Sounds`.
    """

    coarse: str
    consonants: tuple[frozenset[str], ...]


def skeleton(folded: str, language: str) -> Skeleton:
    """The consonants of a folded word, heard as `sounds` hears them."""
    folded = folded[:_LONGEST]
    code = _reader(folded, language)
    elements = _elements(code)
    consonants: list[_Element] = []
    begins_with_vowel = is_after_vowel = False
    for letters in _letters(code).findall(folded):
        for element in elements[letters]:
            if element.is_vowel:
                is_after_vowel = True
                begins_with_vowel |= not consonants and bool(element.readings[0])
            elif is_after_vowel or not consonants or consonants[-1].readings[0] != element.readings[0]:
                consonants.append(element)
                is_after_vowel = False
    coarse = "a" * begins_with_vowel + "".join(element.coarse for element in consonants)
    return Skeleton(coarse, tuple(element.sounds for element in consonants))


def _sounded(folded: str, code: str) -> tuple[list[str], list[Readings], set[int]]:
    """The word's consonants in order, the vowels before the first of them and behind each, and which are doubled."""
    elements = _elements(code)
    consonants: list[str] = []
    vowels: list[Readings] = [("",)]
    doubled: set[int] = set()
    for letters in _letters(code).findall(folded):
        for element in elements[letters]:
            readings = element.readings
            if not element.is_vowel:
                # another language may leave out what one doubles
                if consonants and vowels[-1] == ("",) and consonants[-1][0] == readings[0]:
                    doubled.add(len(consonants) - 1)
                else:
                    consonants.append("".join(readings))
                    vowels.append(("",))
                continue
            if not consonants and vowels[-1] == ("",) and not element.is_either:
                readings = readings[:1]
            vowels[-1] = _joined(vowels[-1], readings)
    return consonants, vowels, doubled


@dataclass(frozen=True, slots=True)
class _Element:
    """What one letter, or several together, can stand for: one sound after the other has an element each."""

    readings: Readings
    is_vowel: bool
    is_either: bool
    sounds: frozenset[str]
    coarse: str


class _Elements(dict[str, tuple[_Element, ...]]):
    """The elements of each of the language's letters; made when the letters are first met."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self._table = LANGUAGES[code].names.sounds

    def __missing__(self, letters: str) -> tuple[_Element, ...]:
        listed = self._table.get(letters, self._table.get(plain(letters), letters)).split()
        found = self[letters] = tuple(map(_element, listed))
        return found


def _element(listed: str) -> _Element:
    readings = tuple(re.split("[|/]", listed))
    coarse = readings[0].translate(_COARSE)
    return _Element(readings, readings[0][0] in _VOWELS, "/" in listed, frozenset("".join(readings)), coarse)


@cache
def _elements(code: str) -> _Elements:
    return _Elements(code)


def alike(one: Sounds, other: Sounds) -> bool:
    """Whether the words, of two languages, may be one name."""
    if not alike_but_for_vowels(one, other):
        return False
    if not any(differing := list(map(frozenset.isdisjoint, one.vowels, other.vowels))):
        return True
    return len(one.consonants) >= _LONG and sum(differing[1:-1]) == sum(differing) == 1


def alike_but_for_vowels(one: Sounds, other: Sounds) -> bool:
    """Whether the consonants of the words, of two languages, may be the same."""
    return len(one.consonants) == len(other.consonants) and not any(
        map(frozenset.isdisjoint, one.consonants, other.consonants)
    )


def _joined(before: Readings, behind: Readings) -> Readings:
    """The vowels that both together can be: one that is doubled counts once."""
    found = {
        "".join(letter for place, letter in enumerate(both) if place == 0 or both[place - 1] != letter): None
        for both in (left + right for left in before for right in behind)
    }
    return tuple(found)[:_MOST_READINGS]


@cache
def _letters(code: str) -> re.Pattern[str]:
    """The letters of the language's table, together where they stand for something together; any other letter alone."""
    several = (letters for letters in LANGUAGES[code].names.sounds if len(letters) > 1)
    listed = sorted(several, key=lambda letters: (-len(letters), letters))
    return re.compile("|".join([*map(re.escape, listed), r"[^\W\d_]"]))


def _reader(folded: str, language: str) -> str:
    """The language whose table has the word's first letter: its own, where it has it."""
    return _reader_of(next(filter(str.isalpha, folded), ""), language)


@lru_cache(maxsize=2**10)
def _reader_of(letter: str, language: str) -> str:
    codes = (language, *LANGUAGES)
    return next((code for code in codes if letter in LANGUAGES[code].names.sounds), language)
