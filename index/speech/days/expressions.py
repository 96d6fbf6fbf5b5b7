"""What a date expression is before it is resolved, the words that it is read from, and dates in digits.

It knows no language; `index.speech.days.date_grammar` reads expressions with a language's tables.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from index.model import DateMention, SourceDate
from index.speech.days.calendar import day_of, is_year

_TOKEN = re.compile(r"\d+|([^\W\d_]+)(?:['’][^\W\d_]+)?")
_NUMERIC = re.compile(
    r"(?<![\d.\-/])(?:(?P<year>\d{4})(?P<mark>[-./])(?P<month>\d{2})(?P=mark)(?P<day>\d{2})"
    r"|(?P<day_first>\d{1,2})\.(?P<month_second>\d{1,2})\.(?P<year_last>\d{4}))(?![\d/]|[\-.]\d)",
    re.ASCII,
)
_JOINED_DIGITS = re.compile(r"\d[-./]\d{1,2}[-./]\d", re.ASCII)  # quick to look for, and in all of the others
_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d{4})(?![\d/])", re.ASCII)
YEAR_DIGITS = 4


class Token(NamedTuple):
    """A word or a number of the text; `form` is casefolded, `number` None where it is no number of a date."""

    start: int
    end: int
    form: str
    number: int | None
    capital: bool


class Tokens:
    """The words and numbers of a text; those inside `covered` spans are no words. One is made when it is asked for.

    Attributes:
        candidates: the places of numbers and of the words that an expression can begin with, in order: `first_words`,
            with the words (empty for a number) of which one then follows, None where any may.
    """

    def __init__(
        self, text: str, covered: Sequence[tuple[int, int]], first_words: Mapping[str, frozenset[str] | None]
    ) -> None:
        self._found = list(_TOKEN.finditer(text))
        hidden: set[int] = set()
        for start, end in covered:
            hidden.update(range(self._at(start), self._at(end)))
        self._made = {place: Token(*self._found[place].span(), "", None, capital=False) for place in hidden}
        words = [match[1] or "" for match in self._found]
        words.append("")
        found = [place for place, word in enumerate(words[:-1]) if not word or word in first_words]
        self.candidates = [
            place
            for place in found
            if (followers := first_words.get(words[place])) is None or folded(words[place + 1]) in followers
            if place not in hidden
        ]

    def _at(self, position: int) -> int:
        """The place of the first token at the position or behind it."""
        return bisect_left(self._found, position, key=lambda match: match.start())

    def __len__(self) -> int:
        return len(self._found)

    def __getitem__(self, place: int) -> Token:
        made = self._made.get(place)
        if made is None:
            match = self._found[place]
            start, end = match.span()
            form = match[0]
            number = int(form) if form.isdecimal() and len(form) <= YEAR_DIGITS else None
            made = self._made[place] = Token(start, end, folded(form), number, form[0].isupper())
        return made


def folded(word: str) -> str:
    """The word as tables have it: casefolded, with straight apostrophes."""
    return word.casefold().replace("i̇", "i").replace("’", "'")


@dataclass(frozen=True, slots=True)
class Expression:
    """A date expression: tokens `[first:stop]`, its parts, and what it counts from where it is a relative word.

    Attributes:
        weekday: Monday 0; with `week`, that of the week which is so many from the one that is spoken in.
        offset: days from the day that is spoken from.
        step: days from the day that was named before.
        unit: "month" or "year", `count` of them from the one that is spoken in.
        named: the weekday that stands beside a date in full.
        ranged: whether it goes on to a later day of its month.
        inferred: whether its year was concluded.
    """

    first: int
    stop: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    week: int | None = None
    offset: int | None = None
    step: int | None = None
    unit: str | None = None
    count: int = 0
    named: int | None = None
    ranged: bool = False
    inferred: bool = False


def numeric_dates(text: str, *, day_first: bool) -> Iterator[DateMention]:
    """Dates in digits whose order is beyond doubt: 2022-07-15, 15.07.2022, 15/07/2022.

    `day_first` tells that the language never puts the month before the day.
    """
    if not _JOINED_DIGITS.search(text):
        return
    for match in _NUMERIC.finditer(text):
        if match["year"]:
            parts = match["year"], match["month"], match["day"]
        else:
            parts = match["year_last"], match["month_second"], match["day_first"]
        day = day_of(*map(int, parts))
        if day is not None and is_year(day.year):
            yield DateMention(match.start(), match.end(), SourceDate(day.isoformat(), match[0]))
    for match in _SLASHED.finditer(text):
        first, second, year = map(int, match.groups())
        days = {day_of(year, second, first)} | (set() if day_first else {day_of(year, first, second)})
        known = [day for day in days if day is not None]
        if len(known) == 1 and is_year(year):
            yield DateMention(match.start(), match.end(), SourceDate(known[0].isoformat(), match[0]))


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
    """Year, month and day of 05/08/2008 in either order: it tells the year of the same day in words."""
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
