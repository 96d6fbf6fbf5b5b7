"""What a date expression is before it is resolved, the words that it is read from, and dates in digits.

It knows no language; `index.dates` reads expressions with a language's tables.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from index.model import DateMention, SourceDate
from index.speech.calendar import day_of, is_year

_TOKEN = re.compile(r"\d+|[^\W\d_]+(?:['’][^\W\d_]+)?")
_NUMERIC = re.compile(
    r"(?<![\d.\-/])(?:(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})"
    r"|(?P<day_first>\d{1,2})\.(?P<month_second>\d{1,2})\.(?P<year_last>\d{4}))(?![\d\-/]|\.\d)",
    re.ASCII,
)
_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d{4})(?![\d/])", re.ASCII)
YEAR_DIGITS = 4
_new_tuple = tuple.__new__  # a third of the time that a named tuple's own constructor takes


class Token(NamedTuple):
    """A word or a number of the text; `form` is casefolded, `number` None where it is no number of a date."""

    start: int
    end: int
    form: str
    number: int | None
    capital: bool


@dataclass(frozen=True, slots=True)
class Expression:
    """A date expression: tokens `[first:stop]`, its parts, and what it counts from where it is a relative word."""

    first: int
    stop: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    offset: int | None = None
    same: bool = False
    ranged: bool = False


def tokens(text: str) -> Iterator[Token]:
    """The words and numbers of the text."""
    for match in _TOKEN.finditer(text):
        yield _new_tuple(Token, (match.start(), match.end(), *_known(match[0])))


@lru_cache(maxsize=1 << 16)
def _known(printed: str) -> tuple[str, int | None, bool]:
    """What a token's letters or digits tell of it: form, number, capital."""
    number = int(printed) if printed.isdecimal() and len(printed) <= YEAR_DIGITS else None
    return printed.casefold().replace("i̇", "i").replace("’", "'"), number, printed[0].isupper()


def numeric_dates(text: str) -> Iterator[DateMention]:
    """Dates in digits whose order is beyond doubt: 2022-07-15, 15.07.2022."""
    for match in _NUMERIC.finditer(text):
        if match["year"]:
            parts = match["year"], match["month"], match["day"]
        else:
            parts = match["year_last"], match["month_second"], match["day_first"]
        day = day_of(*map(int, parts))
        if day is not None and is_year(day.year):
            yield DateMention(match.start(), match.end(), SourceDate(day.isoformat(), match[0]))


def printed_date(found: Expression, printed: str) -> SourceDate | None:
    """The date whose year is printed."""
    year = found.year or 0
    if found.month is None:
        return SourceDate(f"{year:04}", printed)
    if found.day is None:
        return SourceDate(f"{year:04}-{found.month:02}", printed)
    day = day_of(year, found.month, found.day)
    return SourceDate(day.isoformat(), printed) if day else None


def slashed_days(text: str) -> Iterator[tuple[int, int, int]]:
    """Year, month and day of 05/08/2008 in either order: no mention, but it tells the year of the same day in words."""
    for match in _SLASHED.finditer(text):
        first, second, year = map(int, match.groups())
        if is_year(year):
            yield year, second, first
            yield year, first, second


def printed_days(
    expressions: Iterable[Expression], slashed: Iterable[tuple[int, int, int]]
) -> dict[tuple[int, int], str]:
    """By month and day: the ISO day, where the text prints exactly one year with them."""
    years: dict[tuple[int, int], set[int]] = {}
    for year, month, day in slashed:
        years.setdefault((month, day), set()).add(year)
    for found in expressions:
        if found.year is not None and found.month is not None and found.day is not None:
            years.setdefault((found.month, found.day), set()).add(found.year)
    single = {(month, day): day_of(min(among), month, day) for (month, day), among in years.items() if len(among) == 1}
    return {place: day.isoformat() for place, day in single.items() if day is not None}


def inside(position: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether the position lies in one of the spans, which are in order and do not overlap."""
    place = bisect_right(spans, (position, float("inf"))) - 1
    return place >= 0 and position < spans[place][1]
