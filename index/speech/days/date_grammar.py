"""Where a text has date expressions, and their parts. What an expression means is concluded in `index.dates`."""

from collections.abc import Iterator
from dataclasses import replace

from index.speech.days.date_parts import DateParts
from index.speech.days.expressions import Expression
from index.speech.days.relative_days import RelativeDay, RelativeWords

_CLOSING = ".,;:!?…)]”»\"'’—–։"


class DateGrammar:
    """Reads one text's tokens."""

    def __init__(self, parts: DateParts, words: RelativeWords) -> None:
        self._parts = parts
        self._table = parts.table
        self._words = words
        self._between = parts.table.openers | parts.table.month_links

    def expressions(self) -> Iterator[Expression]:
        """What is written like a date, in order."""
        stop = 0
        for place in self._parts.tokens.candidates:
            if place < stop:
                continue
            found = self._at(place)
            if found is not None:
                found = self._with_part(self._with_year(found), stop)
                if found.day is not None and found.named is None and (weekday := self._weekday_in(found)) is not None:
                    found = replace(found, named=weekday)
                yield found
                stop = found.stop

    def _at(self, place: int) -> Expression | None:
        """The expression that begins at this token."""
        parts = self._parts
        if parts.tokens[place].number is not None:
            if parts.is_year(place):
                return self._year_first(place)
            return self._day_first(place, place) or self._relative(place)
        if parts.month(place) is not None:
            return self._month_first(place, place)
        return self._ordinal_first(place) or self._relative(place)

    def _with_part(self, found: Expression, least: int) -> Expression:
        """The expression with the word before it that tells which part of the month or year is meant ("early 2020")."""
        before = found.first - 1
        partly = found.day is None and (found.month is not None or found.year is not None)
        if partly and before >= least and self._parts.form(before) in self._table.parts:
            return replace(found, first=before) if self._parts.is_near(found.first) else found
        return found

    def _day_first(self, first: int, place: int) -> Expression | None:
        """15 July 2022, 15th of July, 10-15 July."""
        parts = self._parts
        if parts.day(place) is None:
            return None
        last, ranged = parts.past_range(place)
        return self._month_behind(first, parts.day(last), parts.past_ending(last), ranged=ranged)

    def _month_behind(self, first: int, day: int | None, behind: int, *, ranged: bool = False) -> Expression | None:
        """The expression whose day is read and whose month stands at this place."""
        parts = self._parts
        if parts.form(behind) in self._table.day_links and parts.is_near(behind):
            behind += 1
        month = parts.month(behind)
        if month is None or not parts.is_near(behind):
            return None
        year, stop = parts.year_behind(behind + 1)
        return Expression(first, self._past_weekday(stop), year, month, day, ranged=ranged)

    def _ordinal_first(self, place: int) -> Expression | None:
        """The fifteenth of July."""
        found = self._parts.ordinal(place)
        return self._month_behind(place, *found) if found else None

    def _month_first(self, first: int, place: int) -> Expression | None:
        """July 15, 2022; July 2022; in July."""
        parts = self._parts
        month, behind = parts.month(place), place + 1
        if parts.is_near(behind) and parts.form(behind) in self._between and parts.is_near(behind + 1):
            behind += parts.day(behind + 1) is not None  # "July the 15th", "iyul ayının 15-də"
        alone = parts.is_month_alone(place)
        if not alone and parts.is_near(behind) and (day := parts.day(behind)) is not None:
            if parts.is_time_or_share(behind):
                return None
            last, ranged = parts.past_range(behind)
            year, stop = parts.year_behind(parts.past_ending(last))
            return Expression(first, self._past_weekday(stop), year, month, parts.day(last), ranged=ranged)
        if parts.is_near(behind) and (ordinal := parts.ordinal(behind)) is not None and not self._table.day_links:
            day, behind = ordinal
            year, stop = parts.year_behind(behind)
            return Expression(first, self._past_weekday(stop), year, month, day)
        year, stop = parts.year_behind(behind)
        if year is None and not parts.leads_period(place):
            return None
        if year is None and parts.is_near(behind) and parts.form(behind) in self._table.period_behind:
            stop = behind + 1
        return Expression(first, stop, year, month)

    def _year_first(self, place: int) -> Expression | None:
        """2022 and what follows it; alone only as "in 2022", with an ending of a time or with a word for year."""
        parts, year = self._parts, self._parts.tokens[place].number
        behind = parts.past_year_word(place)
        if parts.is_near(behind) or (behind < len(parts.tokens) and parts.between(behind - 1).strip() in {".", "․"}):
            found = self._day_first(place, behind) or (
                self._month_first(place, behind) if parts.month(behind) is not None else None
            )
            if found is not None and found.year is None:
                return replace(found, year=year)
            if found is None and (month := parts.month(behind)) is not None:
                return Expression(place, behind + 1, year, month)
        worded = behind > parts.past_ending(place)
        if worded or parts.has_year_ending(place):
            return Expression(place, behind, year)
        if parts.leads_period(place) or self._is_of_occasion(place):
            return Expression(place, place + 1, year)
        return None

    def _is_of_occasion(self, place: int) -> bool:
        """Whether an occasion stands behind a year ("her 2019 interview")."""
        return self._parts.form(place + 1).startswith(self._table.occasions or "\n")

    def _relative(self, place: int) -> Expression | None:
        """A weekday or a word like "yesterday", with the date that a weekday stands before."""
        parts = self._parts
        found = self._relative_at(place)
        if found is None or self._is_name(place, found):
            return None
        stop = place + found.length
        if found.closed and not self._is_closed(stop):
            return None
        if found.weekday is not None and found.week is None and parts.is_near(stop):
            dated = self._day_first(place, stop) or (
                self._month_first(place, stop) if parts.month(stop) is not None else None
            )
            if dated is not None and dated.day is not None:
                return replace(dated, named=found.weekday)
        if found.unit == "year" and (dated := self._of_year(place, stop, found)) is not None:
            return dated
        opens = found.step is not None or parts.form(place) in self._table.day_units
        first = place - 1 if opens and self._is_opened(place) else place
        return Expression(
            first,
            stop,
            weekday=found.weekday,
            week=found.week,
            offset=found.offset,
            step=found.step,
            unit=found.unit,
            count=found.count,
        )

    def _of_year(self, first: int, place: int, found: RelativeDay) -> Expression | None:
        """The date that stands behind a year like "last year's"."""
        parts = self._parts
        month = parts.month(place) if parts.is_near(place) else None
        dated = self._day_first(first, place) if parts.is_near(place) else None
        if dated is None and month is not None:
            dated = self._month_first(first, place) or Expression(first, place + 1, month=month)
        return replace(dated, unit="year", count=found.count) if dated is not None and dated.year is None else None

    def _with_year(self, found: Expression) -> Expression:
        """The expression with the year like "last year" that stands behind it."""
        if found.month is None or found.year is not None or found.unit is not None or found.ranged:
            return found
        stop = found.stop
        if self._parts.form(stop) in self._table.week_links and self._parts.is_near(stop):
            stop += 1
        year = self._relative_at(stop) if self._parts.is_near(stop) else None
        if year is None or year.unit != "year":
            return found
        return replace(found, stop=stop + year.length, unit="year", count=year.count)

    def _relative_at(self, place: int) -> RelativeDay | None:
        parts = self._parts
        longest = self._words.longest(parts.form(place))
        stop = place + 1
        while stop < min(place + longest, len(parts.tokens)) and parts.is_near(stop):
            stop += 1
        forms = [parts.tokens[at].form for at in range(place, stop)]
        return self._words.at(forms, parts.form(place - 1))

    def _is_opened(self, place: int) -> bool:
        """Whether the word before belongs to the expression ("the" next day)."""
        return place > 0 and self._parts.is_near(place) and self._parts.form(place - 1) in self._table.openers

    def _is_closed(self, stop: int) -> bool:
        """Whether the clause ends there."""
        parts = self._parts
        return stop >= len(parts.tokens) or any(mark in parts.between(stop - 1) for mark in _CLOSING)

    def _is_name(self, place: int, found: RelativeDay) -> bool:
        """Whether capitals make the words part of a name ("NORVIA TODAY", "the Sunday Tidings")."""
        parts, tokens = self._parts, self._parts.tokens
        first, stop = tokens[place], place + found.length
        if not first.capital or not place or not parts.is_near(place):
            return False
        before = tokens[place - 1]
        if parts.text[first.start : first.end].isupper():
            return parts.text[before.start : before.end].isupper()
        if found.weekday is None:
            return before.capital and found.offset is not None
        follows = stop < len(tokens) and tokens[stop].capital and parts.is_near(stop)
        follows = follows and tokens[stop].form not in self._table.months
        return before.form in self._table.day_names or (follows and before.form in self._table.openers)

    def _weekday_in(self, found: Expression) -> int | None:
        """The weekday that stands at the end of a date."""
        forms = [self._parts.form(place) for place in range(max(found.first, found.stop - 2), found.stop)]
        weekdays = self._table.weekdays
        return weekdays.get(" ".join(forms), weekdays.get(forms[-1], weekdays.get(forms[0])))

    def _past_weekday(self, place: int) -> int:
        """The place behind a weekday that stands directly behind a date."""
        found = self._weekday_at(place)
        if found is not None:
            return place + found.length
        behind = self._parts.is_near(place) and self._parts.form(place) in self._table.weekdays_behind
        return place + 1 if behind else place

    def _weekday_at(self, place: int) -> RelativeDay | None:
        """The weekday that stands directly behind a date."""
        found = self._relative_at(place) if self._parts.is_near(place) else None
        return found if found is not None and found.weekday is not None and found.week is None else None
