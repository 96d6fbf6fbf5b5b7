"""The date expressions of an article, and when its quotes were said.

Read here: days, months and years as printed, and plain words that count from the day of publication ("yesterday").
When a quote was said is decided in `index.speech.occasions`; this module is the entrance to both.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from index.languages import LANGUAGES, Language
from index.model import Block, BlockKind, DateMention, Precision, Quote, SourceDate
from index.speech.calendar import is_year, nearest_day, nearest_month, reference_day, weekday_near
from index.speech.expressions import (
    YEAR_DIGITS,
    Expression,
    Token,
    inside,
    numeric_dates,
    printed_date,
    printed_days,
    slashed_days,
    tokens,
)
from index.speech.marks import marked_runs
from index.speech.occasions import date_speech
from index.speech.relative_days import LONGEST, first_forms, relative_day

__all__ = ["date_speech", "dates_in_speech", "find_dates"]

_PLACE = re.compile(r"^[^\W\d_a-z]{2}[^\n\d]{0,40}$")
_AGENCY = re.compile(r"\s*(?:/[^/\n]{2,40}/|\([^()\n]{2,40}\))?\s*[.:—–-]")
_LAST_DAY = 31
_WIDEST_GAP = 2  # characters between the parts of one date: a comma and a space
_TENSE_REACH = 5  # words before a weekday among which "will" or "next" makes it a coming one
_TENSE_AHEAD = 12  # words behind it
_SAME_DAY_REACH = 400  # characters between "the same day" and the day it means
_DATELINE_REACH = 3000  # characters from the beginning in which a dateline stands
_ENDINGS = frozenset({"st", "nd", "rd", "th"})


def find_dates(
    text: str, language: str, published: SourceDate | None, marked: Sequence[tuple[int, int]] = ()
) -> tuple[DateMention, ...]:
    """The date expressions that can be resolved, in order, without overlap.

    A day and month without a year take the year that the text prints with them elsewhere, or the year nearest to
    publication, and say so. Relative words inside quotation marks (`marked`: their spans, in order) are left out: they
    count from the day of the speech, which is not known here.
    """
    reader = _Reader(text, LANGUAGES[language], reference_day(published), marked)
    return tuple(sorted(reader.mentions(), key=lambda mention: mention.start))


def dates_in_speech(
    text: str, language: str, dates: Sequence[DateMention], quotes: Sequence[Quote]
) -> tuple[DateMention, ...]:
    """The mentions with those that count from the day of a quote in it: "tomorrow" from the day it was said."""
    added: list[DateMention] = []
    for quote in quotes:
        if quote.said is None or quote.said.precision is not Precision.DAY or not quote.kind.is_speech:
            continue
        words = text[quote.start : quote.end]
        nested = marked_runs(words, [Block(BlockKind.PARAGRAPH, 0, len(words))])
        added.extend(
            DateMention(quote.start + mention.start, quote.start + mention.end, mention.date)
            for mention in find_dates(words, language, quote.said, [(run.start, run.end) for run in nested])
            if mention.date.against is not None and not mention.date.inferred
        )
    taken = [(mention.start, mention.end) for mention in dates]
    fresh = [mention for mention in added if not inside(mention.start, taken)]
    return tuple(sorted({*dates, *fresh}, key=lambda mention: mention.start))


class _Reader:
    """Reads one text's tokens against one language's tables."""

    def __init__(
        self, text: str, language: Language, reference: date | None, marked: Sequence[tuple[int, int]]
    ) -> None:
        self._text = text
        self._table = language.dates
        self._reporting_verbs = language.speech.reporting_verbs
        self._reference = reference
        self._numeric = list(numeric_dates(text))
        covered = [(mention.start, mention.end) for mention in self._numeric]
        self._tokens = [token for token in tokens(text) if not inside(token.start, covered)]
        self._printed: dict[tuple[int, int], str] = {}
        self._quoted = marked

    def mentions(self) -> Iterator[DateMention]:
        """Every date expression, numeric ones first."""
        yield from self._numeric
        expressions = list(self._expressions())
        self._printed = printed_days(expressions, slashed_days(self._text))
        self._reference = self._reference or self._dateline(expressions)
        before: DateMention | None = None
        for found in expressions:
            mention = self._same_day(found, before) if found.same else self._mention(found)
            if mention is not None:
                yield mention
                before = mention if mention.date.precision is Precision.DAY else before

    def _same_day(self, found: Expression, before: DateMention | None) -> DateMention | None:
        """What "the same day" means: the day of the mention before it, where that is near."""
        start, end = self._tokens[found.first].start, self._tokens[found.stop - 1].end
        place = bisect_left(self._numeric, start, key=lambda mention: mention.start) - 1
        if place >= 0 and (before is None or self._numeric[place].start > before.start):
            before = self._numeric[place]
        if before is None or start - before.end > _SAME_DAY_REACH or inside(start, self._quoted):
            return None
        return DateMention(start, end, SourceDate(before.date.value, self._text[start:end], before.date.value))

    def _dateline(self, expressions: Sequence[Expression]) -> date | None:
        """The day that stands with a place before the report ("PORT, 5 August. ...")."""
        for found in expressions:
            start, end = self._tokens[found.first].start, self._tokens[found.stop - 1].end
            if start > _DATELINE_REACH:
                return None
            place = self._text[self._text.rfind("\n", 0, start) + 1 : start]
            if found.day is None or found.ranged or not _PLACE.match(place) or not _AGENCY.match(self._text, end):
                continue
            if not place.split(",")[0].strip(" (").isupper():
                continue
            source = self._source(found, self._text[start:end])
            return source.first_day if source else None
        return None

    def _expressions(self) -> Iterator[Expression]:
        """What is written like a date, in order."""
        place = 0
        first_words = first_forms(self._table)
        while place < len(self._tokens):
            token = self._tokens[place]
            may_begin = token.number is not None or token.form.partition("'")[0] in first_words
            found = self._at(place) if may_begin else None
            if found is not None:
                yield found
            place = found.stop if found else place + 1

    def _at(self, place: int) -> Expression | None:
        """The expression that begins at this token."""
        token = self._tokens[place]
        if token.number is not None:
            if self._is_year(token):
                return self._year_first(place)
            return self._day_first(place, place)
        if self._month(place) is not None:
            return self._month_first(place, place)
        return self._relative(place)

    def _day_first(self, first: int, place: int) -> Expression | None:
        """15 July 2022, 15th of July, 10-15 July."""
        if self._day(place) is None:
            return None
        last, ranged = self._past_range(place)
        day = self._day(last)
        behind = self._past_ending(last)
        if self._form(behind) == "of" and self._near(behind):
            behind += 1
        month = self._month(behind)
        if month is None or not self._near(behind):
            return None
        year, stop = self._year_behind(behind + 1)
        return Expression(first, self._past_weekday(stop), year, month, day, ranged=ranged)

    def _month_first(self, first: int, place: int) -> Expression | None:
        """July 15, 2022; July 2022; in July."""
        month, behind = self._month(place), place + 1
        if self._near(behind) and (day := self._day(behind)) is not None:
            if self._is_time_or_share(behind):
                return None
            behind, ranged = self._past_range(behind)
            year, stop = self._year_behind(self._past_ending(behind))
            return Expression(first, self._past_weekday(stop), year, month, day, ranged=ranged)
        year, stop = self._year_behind(behind)
        if year is None and not self._leads_period(place):
            return None
        return Expression(first, stop, year, month)

    def _year_first(self, place: int) -> Expression | None:
        """2022 and what follows it; alone only as "in 2022" or with a word for year."""
        year = self._tokens[place].number
        behind = self._past_year_word(place)
        if self._near(behind):
            found = self._day_first(place, behind) or (
                self._month_first(place, behind) if self._month(behind) is not None else None
            )
            if found is not None and found.year is None:
                return Expression(place, found.stop, year, found.month, found.day)
        worded = behind > self._past_ending(place)
        if worded or self._leads_period(place) or self._form(place + 1).startswith(self._table.occasions or "\n"):
            return Expression(place, behind if worded else place + 1, year)
        return None

    def _relative(self, place: int) -> Expression | None:
        """A weekday or a word like "yesterday", with the date that a weekday stands before."""
        stop = place + 1
        while stop < min(place + LONGEST, len(self._tokens)) and self._near(stop):
            stop += 1
        forms = [token.form for token in self._tokens[place:stop]]
        found = relative_day(forms, self._form(place - 1) if place else "", self._table)
        if found is None or self._is_name(place, place + found.length):
            return None
        stop = place + found.length
        if found.weekday is not None and self._near(stop):
            dated = self._day_first(place, stop) or (
                self._month_first(place, stop) if self._month(stop) is not None else None
            )
            if dated is not None and dated.day is not None:
                return dated
        return Expression(place, stop, weekday=found.weekday, offset=found.offset, same=found.same)

    def _is_name(self, place: int, stop: int) -> bool:
        """Whether capitals make the words part of a name ("NORVIA TODAY", "the Sunday Tidings")."""
        first, after = self._tokens[place], self._tokens[stop] if stop < len(self._tokens) else None
        if not first.capital or not place or not self._near(place):
            return False
        before = self._tokens[place - 1]
        if self._text[first.start : first.end].isupper():
            return self._text[before.start : before.end].isupper()
        if first.form not in self._table.weekdays:
            return before.capital and first.form in self._table.day_offsets
        follows = after is not None and after.capital and self._near(stop) and after.form not in self._table.months
        return before.form in self._table.day_names or (follows and before.form in self._table.definite)

    def _past_weekday(self, place: int) -> int:
        """The place behind a weekday that stands directly behind a date."""
        if not self._near(place):
            return place
        stop = min(place + LONGEST, len(self._tokens))
        forms = [token.form for token in self._tokens[place:stop]]
        found = relative_day(forms, "", self._table)
        return place + found.length if found is not None and found.weekday is not None else place

    def _past_range(self, place: int) -> tuple[int, bool]:
        """The place of the last day of a range that begins at this day ("July 10-15"), and whether it is a range."""
        behind = place + 1
        if self._form(behind) in self._table.range_words:
            behind += 1
        first, last = self._day(place), self._day(behind)
        if first is not None and last is not None and first < last:
            between = self._text[self._tokens[place].end : self._tokens[behind].start].strip(" \xa0").casefold()
            if between in {"-", "–", "—", *self._table.range_words}:
                return behind, True
        return place, False

    def _mention(self, found: Expression) -> DateMention | None:
        """The expression with its value, None where it cannot have one."""
        start, end = self._tokens[found.first].start, self._tokens[found.stop - 1].end
        source = self._source(found, self._text[start:end])
        return DateMention(start, end, source) if source else None

    def _source(self, found: Expression, printed: str) -> SourceDate | None:
        if found.weekday is not None or found.offset is not None:
            return self._resolved(found, printed)
        if found.ranged:
            found = replace(found, day=None)  # no single day of a range is meant: its month is all that can be said
        if found.year is not None:
            return printed_date(found, printed)
        if found.month is not None and found.day is not None and (found.month, found.day) in self._printed:
            return SourceDate(self._printed[found.month, found.day], printed, inferred=True)
        if self._reference is None or found.month is None:
            return None
        against = self._reference.isoformat()
        if found.day is None:
            year, month = nearest_month(found.month, self._reference)
            return SourceDate(f"{year}-{month:02}", printed, against, inferred=True)
        day = nearest_day(found.month, found.day, self._reference)
        return SourceDate(day.isoformat(), printed, against, inferred=True) if day else None

    def _resolved(self, found: Expression, printed: str) -> SourceDate | None:
        """The day that a relative word means, outside quotation marks."""
        if self._reference is None or inside(self._tokens[found.first].start, self._quoted):
            return None
        if found.weekday is not None:
            day = weekday_near(found.weekday, self._reference, coming=self._is_coming(found))
            before = self._form(found.first - 1) if found.first else ""
            if day == self._reference and before in self._table.past:
                day -= timedelta(weeks=1)
        else:
            day = self._reference + timedelta(found.offset or 0)
        return SourceDate(day.isoformat(), printed, self._reference.isoformat())

    def _is_coming(self, found: Expression) -> bool:
        """Whether the words of its clause, before it or else behind it, speak of the future."""
        back = range(found.first - 1, max(-1, found.first - _TENSE_REACH - 1), -1)
        for place in back:
            if self._parted(place):
                break
            if self._form(place) in self._reporting_verbs:
                return False
            if self._is_future(place):
                return True
        for place in range(found.stop, min(len(self._tokens), found.stop + _TENSE_AHEAD)):
            if self._parted(place - 1, comma=place > found.stop):
                return False
            if self._form(place) in self._reporting_verbs:
                return False
            if self._is_future(place):
                return True
        return False

    def _is_future(self, place: int) -> bool:
        form = self._form(place)
        return form in self._table.coming or form.endswith(self._table.coming_endings or "\n")

    def _parted(self, place: int, *, comma: bool = False) -> bool:
        """Whether a sentence, a quotation or (asked for) a clause ends between this token and the next."""
        between = self._text[self._tokens[place].end : self._tokens[place + 1].start]
        return any(mark in between for mark in '.!?;։\n“”«»„"' + ("," if comma else ""))

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
    def _is_year(token: Token) -> bool:
        return token.number is not None and token.end - token.start == YEAR_DIGITS and is_year(token.number)

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
