"""Words for a day that count from another one: weekdays, "yesterday", "two days ago", "the same day".

Read here is what the words say; which day they then mean is concluded in `index.dates`.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from index.languages.language import DateWords

_ENDED = re.compile(r"'[^' ]*$")
LONGEST = 4  # words of one expression
_COUNT_WORDS = 3  # "two days ago"
_FEW_DAYS = 30  # a larger count of days is an estimate, no day


@dataclass(frozen=True, slots=True)
class RelativeDay:
    """An expression that is `length` words long; one of the other fields is set.

    Attributes:
        weekday: Monday 0.
        offset: days from the day that is spoken from.
        same: whether it means the day that was named before.
    """

    length: int
    weekday: int | None = None
    offset: int | None = None
    same: bool = False


def first_forms(table: DateWords) -> frozenset[str]:
    """The words, without an apostrophe's ending, that an expression in words can begin with: months are among them."""
    phrases = (*table.months, *table.weekdays, *table.day_offsets, *table.same_day, *table.numerals)
    return frozenset(phrase.split()[0].split("'")[0] for phrase in phrases)


def relative_day(forms: Sequence[str], before: str, table: DateWords) -> RelativeDay | None:
    """The expression that the forms begin with; `before` is the word in front of them."""
    counted = _counted(forms, table)
    if counted is not None:
        return RelativeDay(_COUNT_WORDS, offset=-counted)
    for length in range(min(LONGEST, len(forms)), 0, -1):
        phrase = " ".join(forms[:length])
        if phrase in table.same_day:
            return RelativeDay(length, same=True)
        if phrase in table.day_offsets:
            return RelativeDay(length, offset=table.day_offsets[phrase])
        weekday = _weekday(phrase, table.weekdays)
        if weekday is not None and not (length == 1 and before in table.week_words):
            behind = length < len(forms) and forms[length] in table.day_words
            return RelativeDay(length + behind, weekday=weekday)
    return None


def _weekday(phrase: str, weekdays: Mapping[str, int]) -> int | None:
    """The weekday, whatever ending an apostrophe joins to it."""
    return weekdays.get(phrase, weekdays.get(_ENDED.sub("", phrase)))


def _counted(forms: Sequence[str], table: DateWords) -> int | None:
    """How many days ago ("two days ago")."""
    if len(forms) < _COUNT_WORDS or forms[1] not in table.day_units or forms[2] not in table.ago:
        return None
    number = int(forms[0]) if forms[0].isdecimal() else table.numerals.get(forms[0])
    return number if number is not None and number <= _FEW_DAYS else None
