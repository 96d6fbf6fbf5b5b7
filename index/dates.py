"""The date expressions of an article, and when its quotes were said.

Read here: days, months and years as printed, and plain words that count from the day of publication ("yesterday").
When a quote was said is decided in `index.speech.occasions`; this module is the entrance to both.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from index.languages import LANGUAGES
from index.languages.language import DateWords
from index.model import Block, BlockKind, DateMention, SourceDate
from index.speech.calendar import day_of, is_year, nearest_day, nearest_month, reference_day, weekday_near
from index.speech.marks import marked_runs
from index.speech.occasions import date_speech

__all__ = ["date_speech", "find_dates"]

_TOKEN = re.compile(r"\d+|[^\W\d_]+(?:['’][^\W\d_]+)?")
_NUMERIC = re.compile(
    r"(?<![\d.\-/])(?:(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})"
    r"|(?P<day_first>\d{1,2})\.(?P<month_second>\d{1,2})\.(?P<year_last>\d{4}))(?![\d\-/]|\.\d)",
    re.ASCII,
)
_LINE = re.compile(r"[^\n]+")
_LAST_DAY = 31
_YEAR_DIGITS = 4
_WIDEST_GAP = 2  # characters between the parts of one date: a comma and a space
_TENSE_REACH = 5  # words before a weekday among which "will" or "next" makes it a coming one
_ENDINGS = frozenset({"st", "nd", "rd", "th"})


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    form: str
    number: int | None
    capital: bool


@dataclass(frozen=True, slots=True)
class _Found:
    """A date expression: tokens `[first:stop]`, its parts, and what it counts from where it is a relative word."""

    first: int
    stop: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    offset: int | None = None


def find_dates(text: str, language: str, published: SourceDate | None) -> tuple[DateMention, ...]:
    """The date expressions that can be resolved, in order, without overlap.

    A day and month without a year take the year that the text prints with them elsewhere, or the year nearest to
    publication, and say so. Relative words inside quotation marks are left out: they count from the day of the speech,
    which is not known here.
    """
    reader = _Reader(text, LANGUAGES[language].dates, reference_day(published))
    return tuple(sorted(reader.mentions(), key=lambda mention: mention.start))


class _Reader:
    """Reads one text's tokens against one language's tables."""

    def __init__(self, text: str, table: DateWords, reference: date | None) -> None:
        self._text = text
        self._table = table
        self._reference = reference
        self._numeric = list(_numeric_dates(text))
        covered = [(mention.start, mention.end) for mention in self._numeric]
        self._tokens = [token for token in _tokens(text) if not _inside(token.start, covered)]
        lines = [Block(BlockKind.PARAGRAPH, *match.span()) for match in _LINE.finditer(text)]
        self._printed: dict[tuple[int, int], str] = {}
        self._quoted = [(run.start, run.end) for run in marked_runs(text, lines)]

    def mentions(self) -> Iterator[DateMention]:
        """Every date expression, numeric ones first."""
        yield from self._numeric
        expressions = list(self._expressions())
        self._printed = _printed_days(expressions)
        for found in expressions:
            mention = self._mention(found)
            if mention is not None:
                yield mention

    def _expressions(self) -> Iterator[_Found]:
        """What is written like a date, in order."""
        place = 0
        while place < len(self._tokens):
            found = self._at(place)
            if found is not None:
                yield found
            place = found.stop if found else place + 1

    def _at(self, place: int) -> _Found | None:
        """The expression that begins at this token."""
        token = self._tokens[place]
        if token.number is not None:
            if self._is_year(token):
                return self._year_first(place)
            return self._day_first(place, place)
        if self._month(place) is not None:
            return self._month_first(place, place)
        return self._relative(place)

    def _day_first(self, first: int, place: int) -> _Found | None:
        """15 July 2022, 15th of July."""
        day = self._day(place)
        if day is None:
            return None
        behind = self._past_ending(place)
        if self._form(behind) == "of" and self._near(behind):
            behind += 1
        month = self._month(behind)
        if month is None or not self._near(behind):
            return None
        year, stop = self._year_behind(behind + 1)
        return _Found(first, stop, year, month, day)

    def _month_first(self, first: int, place: int) -> _Found | None:
        """July 15, 2022; July 2022; in July."""
        month, behind = self._month(place), place + 1
        if self._near(behind) and (day := self._day(behind)) is not None:
            if self._is_time_or_share(behind):
                return None
            year, stop = self._year_behind(self._past_ending(behind))
            return _Found(first, stop, year, month, day)
        year, stop = self._year_behind(behind)
        if year is None and not self._leads_period(place):
            return None
        return _Found(first, stop, year, month)

    def _year_first(self, place: int) -> _Found | None:
        """2022 and what follows it; alone only as "in 2022" or with a word for year."""
        year = self._tokens[place].number
        behind = self._past_year_word(place)
        if self._near(behind):
            found = self._day_first(place, behind) or (
                self._month_first(place, behind) if self._month(behind) is not None else None
            )
            if found is not None and found.year is None:
                return _Found(place, found.stop, year, found.month, found.day)
        worded = behind > self._past_ending(place)
        if worded or self._leads_period(place):
            return _Found(place, behind if worded else place + 1, year)
        return None

    def _relative(self, place: int) -> _Found | None:
        """A weekday or a word like "yesterday", with the date that a weekday stands before."""
        form = self._tokens[place].form
        weekday, stop = self._table.weekdays.get(form), place + 1
        both = f"{form} {self._form(stop)}"
        if both in self._table.weekdays and self._near(stop):
            weekday, stop = self._table.weekdays[both], stop + 1
        if weekday is not None and self._near(stop):
            dated = self._day_first(place, stop) or (
                self._month_first(place, stop) if self._month(stop) is not None else None
            )
            if dated is not None and dated.day is not None:
                return dated
        offset = self._table.day_offsets.get(form)
        if weekday is None and offset is None:
            return None
        return _Found(place, stop, weekday=weekday, offset=offset)

    def _mention(self, found: _Found) -> DateMention | None:
        """The expression with its value, None where it cannot have one."""
        start, end = self._tokens[found.first].start, self._tokens[found.stop - 1].end
        source = self._source(found, self._text[start:end])
        return DateMention(start, end, source) if source else None

    def _source(self, found: _Found, printed: str) -> SourceDate | None:
        if found.weekday is not None or found.offset is not None:
            return self._resolved(found, printed)
        if found.year is not None:
            return _printed_date(found, printed)
        if self._reference is None or found.month is None:
            return None
        against = self._reference.isoformat()
        if found.day is None:
            year, month = nearest_month(found.month, self._reference)
            return SourceDate(f"{year}-{month:02}", printed, against, inferred=True)
        elsewhere = self._printed.get((found.month, found.day))
        if elsewhere is not None:
            return SourceDate(elsewhere, printed, inferred=True)
        day = nearest_day(found.month, found.day, self._reference)
        return SourceDate(day.isoformat(), printed, against, inferred=True) if day else None

    def _resolved(self, found: _Found, printed: str) -> SourceDate | None:
        """The day that a relative word means, outside quotation marks."""
        if self._reference is None or _inside(self._tokens[found.first].start, self._quoted):
            return None
        if found.weekday is not None:
            day = weekday_near(found.weekday, self._reference, coming=self._is_coming(found.first))
        else:
            day = self._reference + timedelta(found.offset or 0)
        return SourceDate(day.isoformat(), printed, self._reference.isoformat())

    def _is_coming(self, place: int) -> bool:
        """Whether the words before, back to the sentence's beginning, speak of the future."""
        for back in range(place - 1, max(-1, place - _TENSE_REACH - 1), -1):
            between = self._text[self._tokens[back].end : self._tokens[back + 1].start]
            if any(mark in between for mark in '.!?;\n”"»'):
                return False
            if self._tokens[back].form in self._table.coming:
                return True
        return False

    def _form(self, place: int) -> str:
        return self._tokens[place].form if place < len(self._tokens) else ""

    def _near(self, place: int) -> bool:
        """Whether the token stands directly behind the one before it, as the parts of a date do."""
        if not 0 < place < len(self._tokens):
            return False
        between = self._text[self._tokens[place - 1].end : self._tokens[place].start]
        return len(between) <= _WIDEST_GAP and not between.strip(" ,.-‑\xa0")

    def _month(self, place: int) -> int | None:
        if place >= len(self._tokens):
            return None
        token = self._tokens[place]
        if self._table.months_capitalised and not token.capital:
            return None
        return self._table.months.get(token.form)

    def _day(self, place: int) -> int | None:
        """The day of the month that the token prints."""
        token = self._tokens[place] if place < len(self._tokens) else None
        if token is None or token.number is None or token.end - token.start > len("31"):
            return None
        return token.number if 1 <= token.number <= _LAST_DAY else None

    @staticmethod
    def _is_year(token: _Token) -> bool:
        return token.number is not None and token.end - token.start == _YEAR_DIGITS and is_year(token.number)

    def _year_behind(self, place: int) -> tuple[int | None, int]:
        """The year at this token, and where the date then ends."""
        if self._near(place) and self._is_year(self._tokens[place]):
            return self._tokens[place].number, self._past_year_word(place)
        return None, place

    def _past_ending(self, place: int) -> int:
        """The place behind a number and the ending that is joined to it ("15th", "15-də")."""
        behind = place + 1
        if behind < len(self._tokens) and self._tokens[behind].number is None:
            between = self._text[self._tokens[place].end : self._tokens[behind].start]
            if (not between and self._form(behind) in _ENDINGS) or between in {"-", "‑", "'", "’"}:
                return behind + 1
        return behind

    def _past_year_word(self, place: int) -> int:
        """The place behind a year and the word for year, where there is one."""
        behind = self._past_ending(place)
        return behind + 1 if self._near(behind) and self._form(behind) in self._table.year_words else behind

    def _leads_period(self, place: int) -> bool:
        """Whether the word before makes a month or a year alone a date ("in July")."""
        before = self._form(place - 1) if place else ""
        table = self._table
        return bool(before) and (before in table.in_period or before in table.since or before in table.until)

    def _is_time_or_share(self, place: int) -> bool:
        """Whether the number is a time of day, a share or a longer number's beginning rather than a day."""
        end = self._tokens[place].end
        behind = self._text[end : end + 2]
        return behind[:1] == "%" or (behind[:1] in {":", ","} and behind[1:2].isdigit())


def _tokens(text: str) -> Iterator[_Token]:
    """The words and numbers of the text."""
    for match in _TOKEN.finditer(text):
        form = match[0]
        number = int(form) if form.isdecimal() and len(form) <= _YEAR_DIGITS else None
        folded = form.casefold().replace("i̇", "i").replace("’", "'")
        yield _Token(match.start(), match.end(), folded, number, form[0].isupper())


def _numeric_dates(text: str) -> Iterator[DateMention]:
    """Dates in digits whose order is beyond doubt: 2022-07-15, 15.07.2022."""
    for match in _NUMERIC.finditer(text):
        if match["year"]:
            parts = match["year"], match["month"], match["day"]
        else:
            parts = match["year_last"], match["month_second"], match["day_first"]
        day = day_of(*map(int, parts))
        if day is not None and is_year(day.year):
            yield DateMention(match.start(), match.end(), SourceDate(day.isoformat(), match[0]))


def _printed_date(found: _Found, printed: str) -> SourceDate | None:
    """The date whose year is printed."""
    year = found.year or 0
    if found.month is None:
        return SourceDate(f"{year:04}", printed)
    if found.day is None:
        return SourceDate(f"{year:04}-{found.month:02}", printed)
    day = day_of(year, found.month, found.day)
    return SourceDate(day.isoformat(), printed) if day else None


def _printed_days(expressions: Iterable[_Found]) -> dict[tuple[int, int], str]:
    """By month and day: the ISO day, where the text prints exactly one year with them."""
    years: dict[tuple[int, int], set[int]] = {}
    for found in expressions:
        if found.year is not None and found.month is not None and found.day is not None:
            years.setdefault((found.month, found.day), set()).add(found.year)
    single = {(month, day): day_of(min(among), month, day) for (month, day), among in years.items() if len(among) == 1}
    return {place: day.isoformat() for place, day in single.items() if day is not None}


def _inside(position: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether the position lies in one of the spans, which are in order and do not overlap."""
    place = bisect_right(spans, (position, float("inf"))) - 1
    return place >= 0 and position < spans[place][1]
