"""The period that a question asks for: a date narrows only as a constraint ("in July 2022", "since 2020").

Any other date is a part of the subject ("the declaration of 10 November") and is left alone. Dates themselves are read
by `index.dates`; a question is asked today, about what was said before.
"""

from calendar import monthrange
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from typing import Self

from index.analysis import Word
from index.dates import find_dates
from index.languages import LANGUAGES
from index.languages.language import Language
from index.model import SourceDate

_YEARS_BACK = 30  # that a date without its year is looked for
_YEAR = timedelta(365)
_DAYS_A_WEEK = 7
_MONTHS_A_YEAR = 12
_SET_OFF_BEFORE = ",;:–—-("
_SET_OFF_BEHIND = "?!.…,;:–—-)"
_DASHES = frozenset({"-", "–", "—"})

HasAny = Callable[[date, date], bool]


@dataclass(frozen=True, slots=True)
class Period:
    """Days, both inclusive, None where that side is open; and where the question's words for them stand."""

    since: date | None
    until: date | None
    start: int
    end: int


class _Role(Enum):
    """What a date does to the period."""

    IN = "in"
    SINCE = "since"
    UNTIL = "until"
    BEFORE = "before"


@dataclass(frozen=True, slots=True, order=True)
class _Date:
    """A date in the question: where it stands, and the days that it can mean. A relative one counts from today."""

    start: int
    end: int
    first: date
    last: date
    is_yearless: bool = False
    is_relative: bool = False


@dataclass(frozen=True, slots=True)
class _Constraint:
    """A date that narrows, and from where on its words stand, the one that makes it a constraint included."""

    role: _Role
    dated: _Date
    start: int

    def within(self, year: int) -> Self:
        """The same days of that year."""
        dated = replace(self.dated, first=_in_year(self.dated.first, year), last=_in_year(self.dated.last, year))
        return replace(self, dated=dated)

    @property
    def window(self) -> tuple[date, date]:
        """The days in which something must have been said where the year is open."""
        if self.role is _Role.IN:
            return self.dated.first, self.dated.last
        if self.role is _Role.SINCE:
            return self.dated.first, self.dated.first + _YEAR
        return self.dated.last - _YEAR, self.dated.last


def find_period(question: str, found: Sequence[Word], language: str, today: date, has_any: HasAny) -> Period | None:
    """The period that the question asks for. `found` are the question's words.

    A date without its year is taken for the last one for which `has_any` finds anything said or published between two
    days.
    """
    reader = _Reader(question, [word for word in found if not word.is_compound], LANGUAGES[language], today)
    constraints = [_with_year(constraint, today, has_any) for constraint in reader.constraints()]
    if not constraints:
        return None
    period = _joined(constraints)
    if period.since and period.until and period.since > period.until:
        return _joined(constraints[:1])
    return period


def _joined(constraints: Sequence[_Constraint]) -> Period:
    since = [each.dated.first for each in constraints if each.role in {_Role.IN, _Role.SINCE}]
    until = [each.dated.last for each in constraints if each.role in {_Role.IN, _Role.UNTIL}]
    until += [each.dated.first - timedelta(1) for each in constraints if each.role is _Role.BEFORE]
    end = max(each.dated.end for each in constraints)
    return Period(max(since, default=None), min(until, default=None), constraints[0].start, end)


def _with_year(constraint: _Constraint, today: date, has_any: HasAny) -> _Constraint:
    """The constraint in the last year that has something in it."""
    if not constraint.dated.is_yearless:
        return constraint
    last = today.year - (_in_year(constraint.dated.first, today.year) > today)
    years = [constraint.within(year) for year in range(last, last - _YEARS_BACK, -1)]
    return next((dated for dated in years if has_any(*dated.window)), years[0])


def _in_year(day: date, year: int) -> date:
    return day.replace(year=year, day=min(day.day, monthrange(year, day.month)[1]))


class _Reader:
    """Reads the constraints of one question."""

    def __init__(self, question: str, found: Sequence[Word], language: Language, today: date) -> None:
        self._question = question
        self._words = found
        self._search = language.search
        self._table = language.dates
        self._code = language.code
        self._today = today

    def constraints(self) -> list[_Constraint]:
        """The dates that narrow, in order."""
        found: list[_Constraint] = []
        for dated in sorted([*self._dates(), *self._relative()]):
            if found and dated.start < found[-1].dated.end:
                continue
            if found and self._is_range(found[-1].dated.end, dated.start):
                found[-1:] = _range(found[-1], dated)
            elif (role := self._role(dated)) is not None:
                found.append(_Constraint(role, dated, self._beginning(dated)))
        return found

    def _dates(self) -> Iterator[_Date]:
        for mention in find_dates(self._as_printed(), self._code, SourceDate(self._today.isoformat())):
            source = mention.date
            is_relative = source.against is not None and not source.inferred
            yield _Date(mention.start, mention.end, source.first_day, source.last_day, source.inferred, is_relative)

    def _relative(self) -> Iterator[_Date]:
        """Expressions of several words that count from today: "last month"."""
        for length in {name.count(" ") + 1 for name in self._search.relative_periods}:
            for place in range(len(self._words) - length + 1):
                run = self._words[place : place + length]
                found = self._search.relative_periods.get(" ".join(word.folded for word in run))
                if found is not None:
                    yield _Date(run[0].start, run[-1].end, *_counted(*found, self._today), is_relative=True)

    def _as_printed(self) -> str:
        """The question with capital months, as in prose, where a number or a word for a period stands beside them."""
        if not self._table.months_capitalised:
            return self._question
        letters = list(self._question)
        leading = self._table.in_period | self._table.since | self._table.until
        for place, word in enumerate(self._words):
            around = self._words[max(place - 1, 0) : place + 2]
            dated = any(other.folded[0].isdecimal() for other in around) or (place and around[0].folded in leading)
            capital = letters[word.start].upper()
            if dated and word.folded in self._table.months and len(capital) == 1:
                letters[word.start] = capital
        return "".join(letters)

    def _role(self, dated: _Date) -> _Role | None:
        """What the date does: None where it is part of the subject."""
        beside = {word.folded for word in self._beside(dated)}
        if beside & self._search.before_words:
            return _Role.BEFORE
        for leading, role in ((self._table.since, _Role.SINCE), (self._table.until, _Role.UNTIL)):
            if beside & leading:
                return role
        for ending, name in self._search.period_endings.items():
            if self._question[: dated.end].casefold().endswith(ending):
                return _Role(name)
        if beside & self._table.in_period or dated.is_relative or self._is_set_off(dated):
            return _Role.IN
        return None

    def _beside(self, dated: _Date) -> list[Word]:
        """The word before the date, and in languages with postpositions the word behind it."""
        before = [word for word in self._words if word.end <= dated.start][-1:]
        behind = [word for word in self._words if word.start >= dated.end][:1]
        return before + behind if self._search.is_postpositional else before

    def _beginning(self, dated: _Date) -> int:
        leading = self._table.in_period | self._table.since | self._table.until | self._search.before_words
        before = [word for word in self._words if word.end <= dated.start][-1:]
        return before[0].start if before and before[0].folded in leading else dated.start

    def _is_set_off(self, dated: _Date) -> bool:
        """Whether punctuation or the question's ends stand on both sides."""
        before, behind = self._question[: dated.start].rstrip(), self._question[dated.end :].lstrip()
        return (not before or before[-1] in _SET_OFF_BEFORE) and (not behind or behind[0] in _SET_OFF_BEHIND)

    def _is_range(self, end: int, start: int) -> bool:
        """Whether a dash or a single word joins two dates."""
        between = self._question[end:start].strip()
        return between in _DASHES or len(between.split()) == 1


def _range(first: _Constraint, last: _Date) -> list[_Constraint]:
    """The constraints of "from March to May 2020": the year belongs to both."""
    begin = first if first.role is not _Role.IN else replace(first, role=_Role.SINCE)
    if first.dated.is_yearless and not last.is_yearless:
        begin = begin.within(last.first.year)
        begin = replace(begin, dated=replace(begin.dated, is_yearless=False))
    return [begin, _Constraint(_Role.UNTIL, last, last.start)]


def _counted(unit: str, offset: int, today: date) -> tuple[date, date]:
    """The first and the last day of the week, month or year that lies `offset` of them from today's."""
    if unit == "week":
        monday = today - timedelta(today.weekday()) + timedelta(weeks=offset)
        return monday, monday + timedelta(_DAYS_A_WEEK - 1)
    if unit == "year":
        return date(today.year + offset, 1, 1), date(today.year + offset, _MONTHS_A_YEAR, 31)
    year, month = divmod(today.year * _MONTHS_A_YEAR + today.month - 1 + offset, _MONTHS_A_YEAR)
    return date(year, month + 1, 1), date(year, month + 1, monthrange(year, month + 1)[1])
