"""The period that a question asks for: a date narrows only as a constraint ("in July 2022", "since 2020").

Any other date is a part of the subject ("the declaration of 10 November") and is left alone. Dates themselves are read
by `index.dates`; a question is asked today, about what was said before.
"""

from bisect import bisect_left, bisect_right
from calendar import monthrange
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from typing import Self

from index.analysis import Word
from index.languages import LANGUAGES
from index.languages.language import Language
from index.understanding.asked_dates import AskedDate, DateReader, leading_words

_MONTHS_A_YEAR = 12
_YEARS_BACK = 30  # that a date without its year is looked for
_YEAR = timedelta(364)  # and the day itself
_SET_OFF_BEFORE = ",;:–—-("
_SET_OFF_BEHIND = "?!.…,;:–—-)"
_NEAR = 2  # words
_LONGEST_MONTH = timedelta(30)
_DASHES = frozenset({"-", "–", "—"})

HasAny = Callable[[date, date], bool]


@dataclass(frozen=True, slots=True)
class Period:
    """Days, both inclusive, None where that side is open; and where the question's words for them stand."""

    since: date | None
    until: date | None
    start: int
    end: int

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day, of all days where that side is open."""
        return self.since or date.min, self.until or date.max

    @property
    def is_year(self) -> bool:
        """Whether it is one whole year."""
        return self.days == (date(self.days[0].year, 1, 1), date(self.days[0].year, _MONTHS_A_YEAR, 31))


class _Role(Enum):
    """What a date does to the period."""

    IN = "in"
    SINCE = "since"
    UNTIL = "until"
    BEFORE = "before"


@dataclass(frozen=True, slots=True)
class _Constraint:
    """A date that narrows, and from where on its words stand, the one that makes it a constraint included."""

    role: _Role
    dated: AskedDate
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
        self._asking = language.asking
        self._table = language.dates
        self._leading = leading_words(language)
        self._dates = DateReader(question, found, language, today).dates()
        self._starts, self._ends = [word.start for word in found], [word.end for word in found]

    def constraints(self) -> list[_Constraint]:
        """The dates that narrow, in order."""
        found: list[_Constraint] = []
        for dated in self._dates:
            if found and dated.start < found[-1].dated.end:
                continue
            if found and self._is_range(found[-1].dated.end, dated.start):
                found[-1:] = _range(found[-1], dated)
            elif article := self._article(dated):
                found.append(_with_article(dated, article))
            elif (role := self._role(dated)) is not None:
                found.append(_Constraint(role, dated, self._beginning(dated)))
        return found

    def _role(self, dated: AskedDate) -> _Role | None:
        """What the date does: None where it is part of the subject."""
        beside = {word.folded for word in self._beside(dated)}
        if beside & self._search.before_words:
            return _Role.BEFORE
        for leading, role in (
            (self._table.since | self._asking.between, _Role.SINCE),
            (self._table.until, _Role.UNTIL),
        ):
            if beside & leading:
                return role
        for ending, name in sorted(self._search.period_endings.items(), key=lambda each: -len(each[0])):
            if self._question[: dated.end].casefold().endswith(ending):
                return _Role(name) if name else None
        if beside & self._table.in_period or dated.is_relative or self._is_set_off(dated):
            return _Role.IN
        return _Role.IN if self._ends_keywords(dated) or self._is_beside_verb(dated) else None

    def _ends_keywords(self, dated: AskedDate) -> bool:
        """Whether a day or a month ends the question, and is nothing's by a word before it."""
        behind = self._question[dated.end :].strip(_SET_OFF_BEHIND + " ")
        before = self._before(dated)
        is_year = (dated.last - dated.first) > _LONGEST_MONTH
        return not behind and not is_year and len(before) > 1 and bool(before[-1].term)

    def _is_beside_verb(self, dated: AskedDate) -> bool:
        """Whether the day stands between a verb that asks and what it is about ("said 3 May about tolls")."""
        before = [word.folded for word in self._before(dated)]
        if self._search.is_postpositional or dated.first != dated.last or not before:
            return False
        topical = self._search.about_words | self._search.object_words | self._asking.nouns
        behind = next((word.folded for word in self._behind(dated)), "")
        return behind in self._search.about_words and topical.isdisjoint(before) and before[-1] not in topical

    def _article(self, dated: AskedDate) -> Word | None:
        """The word for an article whose day this is ("article of 28 September")."""
        before = self._before(dated)[-_NEAR:]
        behind = self._behind(dated)
        beside = [*reversed(before), *behind] if not self._search.is_postpositional else behind
        for place, word in enumerate(beside[:_NEAR]):
            # one small word may stand between
            is_near = place == 0 or not beside[0].term or beside[0].folded in self._asking.articles_of
            if word.folded in self._asking.articles and is_near:
                return word
        return None

    def _before(self, dated: AskedDate) -> Sequence[Word]:
        """The words before the date."""
        return self._words[: bisect_right(self._ends, dated.start)]

    def _behind(self, dated: AskedDate) -> Sequence[Word]:
        """The next words behind the date."""
        place = bisect_left(self._starts, dated.end)
        return self._words[place : place + _NEAR]

    def _beside(self, dated: AskedDate) -> list[Word]:
        """The word before the date, and in languages with postpositions the word behind it."""
        before = self._before(dated)[-1:]
        behind = self._behind(dated)[:1]
        return [*before, *behind] if self._search.is_postpositional else list(before)

    def _beginning(self, dated: AskedDate) -> int:
        before = self._before(dated)[-1:]
        return before[0].start if before and before[0].folded in self._leading else dated.start

    def _is_set_off(self, dated: AskedDate) -> bool:
        """Whether punctuation or the question's ends stand on both sides."""
        before, behind = self._question[: dated.start].rstrip(), self._question[dated.end :].lstrip()
        return (not before or before[-1] in _SET_OFF_BEFORE) and (not behind or behind[0] in _SET_OFF_BEHIND)

    def _is_range(self, end: int, start: int) -> bool:
        """Whether a dash or a single word joins two dates."""
        between = self._question[end:start].strip()
        return between in _DASHES or len(between.split()) == 1


def _with_article(dated: AskedDate, article: Word) -> _Constraint:
    """The day of an article, the word for the article included."""
    return _Constraint(_Role.IN, replace(dated, end=max(article.end, dated.end)), min(article.start, dated.start))


def _range(first: _Constraint, last: AskedDate) -> list[_Constraint]:
    """The constraints of "from March to May 2020": the year belongs to both."""
    begin = first if first.role is not _Role.IN else replace(first, role=_Role.SINCE)
    if first.dated.is_yearless and not last.is_yearless:
        begin = begin.within(last.first.year)
        begin = replace(begin, dated=replace(begin.dated, is_yearless=False))
    return [begin, _Constraint(_Role.UNTIL, last, last.start)]
