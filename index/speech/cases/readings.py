"""What the forms of a name can be: the name by itself, its case and its bearer's gender.

A form often allows more than one reading; which of them holds is decided by those who know the clause.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from index.languages.declension import Case, Declension, NameEnding

_SHORTEST_STEM = 2  # letters


@dataclass(frozen=True, slots=True)
class Reading:
    """A name by itself as one of its forms can be read."""

    name: str
    case: Case
    gender: str = ""


@lru_cache(maxsize=1 << 14)
def name_readings(listed: tuple[str, ...], declension: Declension) -> tuple[Reading, ...]:
    """What the words of a name, as printed, can be together; none where their cases do not agree."""
    last = _word_readings(listed[-1], declension.surnames)
    if len(listed) == 1:
        return last
    if not declension.first_declined:
        lead = " ".join(listed[:-1])
        return tuple(Reading(f"{lead} {reading.name}", reading.case, reading.gender) for reading in last)
    together = _joined(_first_readings(listed[0], declension), listed, last, declension)
    if together or listed[0].casefold() not in declension.first_names:
        return together
    # a name may look like a case form of another one, which its surname then does not agree with
    return _joined(_word_readings(listed[0], declension.first_endings), listed, last, declension)


def _joined(
    found: tuple[Reading, ...], listed: Sequence[str], last: Sequence[Reading], declension: Declension
) -> tuple[Reading, ...]:
    for word in listed[1:-1]:
        found = _together(found, _word_readings(word, declension.surnames))
    return _together(found, last)


def _first_readings(word: str, declension: Declension) -> tuple[Reading, ...]:
    if _is_initial(word):
        return _undeclined(word)
    known = declension.first_names.get(word.casefold())
    if known is None:
        return _word_readings(word, declension.first_endings)
    return tuple(Reading(_like(word, name), case, gender) for name, case, gender in known)


def _is_initial(word: str) -> bool:
    return len(word) == 1 or "." in word


def _undeclined(word: str) -> tuple[Reading, ...]:
    return tuple(Reading(word, case) for case in Case)


def _like(printed: str, name: str) -> str:
    """The listed name with the capitals of the printed form."""
    return name.upper() if printed.isupper() else name.title()


def _word_readings(word: str, groups: Sequence[Sequence[NameEnding]]) -> tuple[Reading, ...]:
    """The readings of one word by the first group of endings that fits."""
    if _is_initial(word):
        return _undeclined(word)
    lower = word.casefold()
    longest = len(word) - _SHORTEST_STEM
    for group in groups:
        fitting = [e for e in group if lower.endswith(e.ending) and len(e.ending) <= longest]
        if fitting:
            return tuple(_unique(Reading(_base(word, e), e.case, e.gender) for e in fitting))
    return ()


def _base(word: str, ending: NameEnding) -> str:
    return word[: len(word) - len(ending.ending)] + ending.base if ending.ending != ending.base else word


def _together(first: Iterable[Reading], last: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings of two words that agree in case and gender."""
    return tuple(
        _unique(
            Reading(f"{one.name} {other.name}", one.case, one.gender or other.gender)
            for one in first
            for other in last
            if one.case is other.case and (not one.gender or not other.gender or one.gender == other.gender)
        )
    )


def _unique(readings: Iterable[Reading]) -> list[Reading]:
    return list(dict.fromkeys(readings))
