"""Words for a time that count from another one: weekdays, "yesterday", "two days ago", "the next day", "last month".

Read here is what the words say; which day they then mean is concluded in `index.dates`.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from index.languages import LANGUAGES
from index.languages.date_words import DateWords

LONGEST = 5  # words of one expression
_COUNTED = 3  # "two days ago"
_FEW_DAYS = 30  # a larger count of days is an estimate, no day
_ENDED = re.compile(r"'[^' ]*$")


@dataclass(frozen=True, slots=True)
class RelativeDay:
    """An expression that is `length` words long; one of the other fields is set, `week` with a weekday if at all.

    Attributes:
        weekday: Monday 0.
        week: the week of that weekday, from the one that is spoken in; alone it is no day.
        offset: days from the day that is spoken from.
        step: days from the day that was named before.
        unit: "month" or "year", `count` from the one that is spoken in.
        closed: whether nothing may go on behind it ("the day before", not "the day before the vote").
    """

    length: int
    weekday: int | None = None
    week: int | None = None
    offset: int | None = None
    step: int | None = None
    unit: str | None = None
    count: int = 0
    closed: bool = False


class RelativeWords:
    """The relative expressions of one language."""

    def __init__(self, table: DateWords, periods: Mapping[str, tuple[str, int]]) -> None:
        self._table = table
        self._known = dict(_phrases(table, periods))
        self._longest: dict[str, int] = {}
        for phrase, said in self._known.items():
            first, *others = phrase.split()
            beside = LONGEST if said.weekday is not None or said.week is not None else 2 + len(others)
            self._longest[first] = max(beside, self._longest.get(first, 0))
        self.followers = self._followers()

    def _followers(self) -> dict[str, frozenset[str] | None]:
        """The words that an expression can begin with, and those of which one follows, None where any word may."""
        table = self._table
        following: dict[str, set[str]] = {}
        for phrase in (*table.months, *self._known, *table.ordinals):
            first, *others = phrase.replace("'", " ").split()
            following.setdefault(first, set()).add(others[0] if " " in phrase and "'" not in phrase else "")
        found: dict[str, frozenset[str] | None] = {
            first: None if "" in seconds else frozenset(seconds) for first, seconds in following.items()
        }
        counting = (table.numerals, frozenset(table.day_units)), (table.in_days, frozenset({"", *table.numerals}))
        for firsts, seconds in counting:
            for first in firsts:
                known = found.get(first, seconds)
                found[first] = None if known is None else known | seconds
        return found

    def at(self, forms: Sequence[str], before: str) -> RelativeDay | None:
        """The expression that the forms begin with; `before` is the word in front of them."""
        found = self._counted(forms) or self._phrase(forms, before)
        if found is None or (found.weekday is None and found.week is None):
            return found
        behind = found.length + (found.length < len(forms) and forms[found.length] in self._table.week_links)
        other = self._phrase(forms[behind:], "")
        if other is not None and found.weekday is None and other.weekday is not None:
            return replace(other, length=behind + other.length, week=found.week)
        if other is not None and found.weekday is not None and other.week is not None:
            return replace(found, length=behind + other.length, week=other.week)
        return found if found.weekday is not None else None

    def longest(self, form: str) -> int:
        """How many words an expression that begins with this one can have."""
        counted = form.isdecimal() or form in self._table.numerals or form in self._table.in_days
        return max(_COUNTED if counted else 1, self._longest.get(form.partition("'")[0], 1))

    def _phrase(self, forms: Sequence[str], before: str) -> RelativeDay | None:
        """The longest phrase that the forms begin with."""
        table = self._table
        for length in range(min(LONGEST, len(forms)), 0, -1):
            phrase = " ".join(forms[:length])
            found = self._known.get(phrase) or self._known.get(_ENDED.sub("", phrase))
            if found is None:
                continue
            behind = forms[length] if length < len(forms) else ""
            if found.weekday is None:
                blocked = before in table.no_day_before or behind in table.no_day_behind
                return None if blocked else replace(found, length=length)
            if length == 1 and (before in table.week_words or before in table.recurring):
                return None
            return replace(found, length=length + (behind in table.day_words))
        return None

    def _counted(self, forms: Sequence[str]) -> RelativeDay | None:
        """So many days ago, earlier or later ("two days ago")."""
        table = self._table
        ahead = int(forms[0] in table.in_days)
        if len(forms) < ahead + 2 or forms[ahead + 1] not in table.day_units:
            return None
        number = int(forms[ahead]) if forms[ahead].isdecimal() else table.numerals.get(forms[ahead])
        if number is None or number > _FEW_DAYS:
            return None
        if ahead:
            return RelativeDay(_COUNTED, step=number)
        last = forms[_COUNTED - 1] if len(forms) >= _COUNTED else ""
        if last in table.ago:
            return RelativeDay(_COUNTED, offset=-number)
        if last in table.earlier:
            return RelativeDay(_COUNTED, step=-number)
        return RelativeDay(_COUNTED, step=number) if last in table.later else None


def _phrases(table: DateWords, periods: Mapping[str, tuple[str, int]]) -> Iterator[tuple[str, RelativeDay]]:
    """What each phrase says, its length left open."""
    for phrase, (unit, count) in periods.items():
        yield phrase, RelativeDay(0, week=count) if unit == "week" else RelativeDay(0, unit=unit, count=count)
    for phrase, week in table.week_offsets.items():
        yield phrase, RelativeDay(0, week=week)
    for phrase, step in table.day_steps.items():
        yield phrase, RelativeDay(0, step=step)
    for phrase, step in table.closed_steps.items():
        yield phrase, RelativeDay(0, step=step, closed=True)
    for phrase in table.same_day:
        yield phrase, RelativeDay(0, step=0)
    for phrase, offset in table.day_offsets.items():
        yield phrase, RelativeDay(0, offset=offset)
    for phrase, weekday in table.weekdays.items():
        yield phrase, RelativeDay(0, weekday=weekday)


@cache
def relative_words(code: str) -> RelativeWords:
    """Those of the language with this code."""
    known = LANGUAGES[code]
    return RelativeWords(known.dates, known.search.relative_periods)


@cache
def first_words(code: str) -> dict[str, frozenset[str] | None]:
    """The same as `RelativeWords.followers`, as prose writes the words: small, with a capital, in capitals."""
    return {
        form: followers
        for word, followers in relative_words(code).followers.items()
        for form in (word, word.capitalize(), word.upper(), word.replace("i", "İ", 1) if word[0] == "i" else word)
    }
