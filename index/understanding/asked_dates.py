"""The dates of a question, whatever they do there: those that prose has, and those that people shorten.

Dates of prose are read by `index.dates`. Beside them stand what counts from today ("last month"), a season with its
year, and a month alone where its case or the word beside it makes it a time.
"""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from index.analysis import Word
from index.dates import find_dates
from index.languages.language import Language
from index.model import SourceDate

_MOST = 20  # dates of one question that are read
_NEAR = 3  # words between a season and its year, at most
_SHORT = 3  # letters: a shorter month is only one beside a word that says so
_DAYS_A_WEEK = 7
_MONTHS_A_YEAR = 12
_MONTHS_A_SEASON = 3
_YEAR_NUMBER = re.compile(r"(?:19|20)\d\d")
_CASE_ENDING = re.compile(r"(?:['’]\w+)?")


@dataclass(frozen=True, slots=True, order=True)
class AskedDate:
    """A date in the question: where it stands, and the days that it can mean. A relative one counts from today."""

    start: int
    end: int
    first: date
    last: date
    is_yearless: bool = False
    is_relative: bool = False


class DateReader:
    """Reads the dates of one question, whose words are `found`."""

    def __init__(self, question: str, found: Sequence[Word], language: Language, today: date) -> None:
        self._question = question
        self._words = found
        self._language = language
        self._table = language.dates
        self._search, self._asking = language.search, language.asking
        self._endings = tuple(ending for ending, name in language.search.period_endings.items() if name)
        self._leading = leading_words(language)
        self._today = today

    def dates(self) -> list[AskedDate]:
        """The first dates of the question, in order; some may overlap."""
        found = sorted([*self._dates(), *self._relative(), *self._seasons()])[:_MOST]
        months = [
            month
            for month in list(self._lone_months())[:_MOST]
            if not any(other.start < month.end and month.start < other.end for other in found)
        ]
        return sorted([*found, *months])[:_MOST]

    def _dates(self) -> Iterator[AskedDate]:
        for mention in find_dates(self._as_printed(), self._language.code, SourceDate(self._today.isoformat())):
            source = mention.date
            is_relative = source.against is not None and not source.inferred
            yield AskedDate(mention.start, mention.end, source.first_day, source.last_day, source.inferred, is_relative)

    def _relative(self) -> Iterator[AskedDate]:
        """Expressions of several words that count from today: "last month"."""
        for length in {name.count(" ") + 1 for name in self._search.relative_periods}:
            for place in range(len(self._words) - length + 1):
                run = self._words[place : place + length]
                found = self._search.relative_periods.get(" ".join(word.folded for word in run))
                if found is not None:
                    yield AskedDate(run[0].start, run[-1].end, *_counted(*found, self._today), is_relative=True)

    def _seasons(self) -> Iterator[AskedDate]:
        """Seasons beside their year: "the summer of 2020"."""
        for place, word in enumerate(self._words):
            season = self._asking.seasons.get(word.folded)
            near = self._words[max(place - _NEAR, 0) : place + 1 + _NEAR]
            year = next((each for each in near if _YEAR_NUMBER.fullmatch(each.folded)), None)
            if season is not None and year is not None:
                first, last = _season(season, int(year.folded))
                yield AskedDate(min(year.start, word.start), max(year.end, word.end), first, last, is_relative=True)

    def _lone_months(self) -> Iterator[AskedDate]:
        """Months without a day and a year, beside a word or with an ending that makes them a period's."""
        for place, word in enumerate(self._words):
            month = self._table.months.get(word.folded)
            if month is None:
                continue
            ending = _CASE_ENDING.match(self._question, word.end)
            end = ending.end() if ending else word.end
            before = self._words[place - 1].folded if place else ""
            behind = (
                [each.folded for each in self._words[place + 1 : place + 2]] if self._search.is_postpositional else []
            )
            ends = self._question[word.start : end].casefold().endswith(self._endings)
            if (
                before in self._leading
                or not self._leading.isdisjoint(behind)
                or (ends and word.end - word.start > _SHORT)
            ):
                day = date(self._today.year, month, 1)
                yield AskedDate(word.start, end, day, _month_end(day), is_yearless=True)

    def _as_printed(self) -> str:
        """The question with capital months, as in prose, where a number or a word for a period stands beside them."""
        if not self._table.months_capitalised:
            return self._question
        letters = list(self._question)
        for place, word in enumerate(self._words):
            around = self._words[max(place - 1, 0) : place + 2]
            dated = any(other.folded[0].isdecimal() for other in around) or (
                place and around[0].folded in self._leading
            )
            capital = letters[word.start].upper()
            if dated and word.folded in self._table.months and len(capital) == 1:
                letters[word.start] = capital
        return "".join(letters)


def leading_words(language: Language) -> frozenset[str]:
    """The words that make a date a constraint."""
    table = language.dates
    leading = table.in_period | table.since | table.until
    return leading | language.search.before_words | language.asking.between


def _season(season: int, year: int) -> tuple[date, date]:
    """The first and the last day of the season, winter 0; the winter of a year begins the year before."""
    month = season * _MONTHS_A_SEASON
    first = date(year, month, 1) if month else date(year - 1, _MONTHS_A_YEAR, 1)
    return first, _month_end(date(year, month + 2, 1))


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _counted(unit: str, offset: int, today: date) -> tuple[date, date]:
    """The first and the last day of the week, month or year that lies `offset` of them from today's."""
    if unit == "week":
        monday = today - timedelta(today.weekday()) + timedelta(weeks=offset)
        return monday, monday + timedelta(_DAYS_A_WEEK - 1)
    if unit == "year":
        return date(today.year + offset, 1, 1), date(today.year + offset, _MONTHS_A_YEAR, 31)
    year, month = divmod(today.year * _MONTHS_A_YEAR + today.month - 1 + offset, _MONTHS_A_YEAR)
    return date(year, month + 1, 1), date(year, month + 1, monthrange(year, month + 1)[1])
