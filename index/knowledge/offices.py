"""The words for offices, in each language: which office stands where, by a key.

An office is told by its words' terms; the commonest have a key that is one for all languages.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from index.analysis import Word, fold, words
from index.languages import LANGUAGES

LONGEST = 4  # words of an office
_LONGEST_DISTINCT = 2  # words of one that tells bearers of one surname apart
_REMEMBERED = 100_000  # runs of characters of one language
_OF = ":"  # between a language and its word, in the key of what is no listed office


@dataclass(frozen=True, slots=True)
class Office:
    """An office in the words `first` to `last` of a text."""

    key: str
    first: int
    last: int

    @property
    def is_listed(self) -> bool:
        """Whether it is one of those that one person at a time holds; any other is told by more than its name."""
        return _OF not in self.key


def find_office(found: Sequence[Word], place: int, language: str) -> Office | None:
    """The office whose first word stands there, the longest of several."""
    key, length = office_at([_form(word, language) for word in found[place : place + LONGEST]], language)
    return Office(key, place, place + length - 1) if key else None


def office_at(listed: Sequence[str], language: str) -> tuple[str, int]:
    """The key of the office that the terms begin with, and of how many words it is; an empty key for none."""
    offices = _offices(language)
    for length in range(len(listed), 0, -1):
        key = offices.get(tuple(listed[:length]))
        if key is not None:
            return key, length
    return "", 0


def told_office(found: Sequence[str], language: str) -> str:
    """The office that the words end with, of those that `distinct_offices` lists; the longest, empty for none."""
    listed = [lemma(word, language) for word in found[-_LONGEST_DISTINCT:]]
    offices = LANGUAGES[language].speech.distinct_offices
    return next((offices[key] for n in range(len(listed)) if (key := " ".join(listed[n:])) in offices), "")


def lemma(word: str, language: str) -> str:
    """The word as a dictionary lists it, where it is for an office; else folded."""
    speech, folded = LANGUAGES[language].speech, fold(word, language)
    if speech.declension is not None and folded in speech.declension.offices:
        return speech.declension.offices[folded][0]
    if speech.verb_final is not None and folded not in speech.distinct_offices:
        return speech.verb_final.offices.get(folded, folded)
    return folded


class _Forms(dict[str, str]):
    """What an office's word is found by, of each run of characters of one language; kept when it is first met."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, run: str) -> str:
        if len(self) >= _REMEMBERED:
            self.clear()
        word = next(iter(words(run, self._language)), None)
        found = self[run] = _form(word, self._language) if word else ""
        return found


def _form(word: Word, language: str) -> str:
    """What an office's word is found by: its term where offices have cases; elsewhere a plural is no office."""
    return (word.term or word.folded) if LANGUAGES[language].speech.inflected else word.folded


@cache
def forms_of(language: str) -> Mapping[str, str]:
    """What the word of an office in each run of characters is found by."""
    return _Forms(language)


@cache
def first_forms(language: str) -> frozenset[str]:
    """The forms that an office begins with."""
    return frozenset(office[0] for office in _offices(language))


@cache
def _offices(language: str) -> dict[tuple[str, ...], str]:
    """The terms of each office to its key: a listed one's own, else its words."""
    speech, asking = LANGUAGES[language].speech, LANGUAGES[language].asking
    found: dict[tuple[str, ...], str] = {}
    single = set(speech.roles)
    if speech.declension is not None:
        single |= {listed for listed, _ in speech.declension.offices.values()}
    if speech.verb_final is not None:
        single |= set(speech.verb_final.offices.values())
    for word in single:
        forms = tuple(_form(each, language) for each in words(word, language))
        found[forms] = f"{language}{_OF}{' '.join(forms)}"
    for phrase, key in asking.offices.items():
        found[tuple(_form(word, language) for word in words(phrase, language))] = key
    return found
